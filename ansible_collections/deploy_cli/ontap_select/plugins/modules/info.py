#!/usr/bin/python
# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations

DOCUMENTATION = r"""
module: info
short_description: Read what ONTAP Select Deploy has
description:
  - Lists clusters, nodes, hosts and other objects of ONTAP Select Deploy with deploy-cli. Changes nothing.
version_added: 0.1.0
author:
  - deploy-cli developers (@deploy-cli)
options:
  gather:
    description:
      - The kinds of objects to list.
    type: list
    elements: str
    choices: [clusters, nodes, hosts, credentials, images, licenses, jobs, events, backups]
    default: [clusters, nodes]
  filters:
    description:
      - For each kind, a dictionary of fields and the values that they must have.
      - A value may start with an operator or contain C(*), such as V(!running), V(>2026-01-01) or V(prod*). A list of
        values is a list of conditions that must all be met.
    type: dict
    default: {}
extends_documentation_fragment:
  - deploy_cli.ontap_select.login
attributes:
  check_mode:
    description: Reads only, and does the same in check mode.
    support: full
  diff_mode:
    description: Changes nothing.
    support: none
"""

EXAMPLES = r"""
- name: List clusters and nodes
  deploy_cli.ontap_select.info:
    profile: lab
  register: deploy

- name: List the jobs that have failed since the beginning of the year
  deploy_cli.ontap_select.info:
    profile: lab
    gather: [jobs]
    filters:
      jobs:
        state: failure
        start_time: ">2026-01-01"
"""

RETURN = r"""
clusters:
  description: The clusters, if they are in O(gather).
  returned: success
  type: list
  elements: dict
nodes:
  description: The nodes, if they are in O(gather).
  returned: success
  type: list
  elements: dict
hosts:
  description: The hosts, if they are in O(gather).
  returned: success
  type: list
  elements: dict
credentials:
  description: The credentials, if they are in O(gather).
  returned: success
  type: list
  elements: dict
images:
  description: The images, if they are in O(gather).
  returned: success
  type: list
  elements: dict
licenses:
  description: The licenses, if they are in O(gather).
  returned: success
  type: list
  elements: dict
jobs:
  description: The jobs, if they are in O(gather).
  returned: success
  type: list
  elements: dict
events:
  description: The events, if they are in O(gather).
  returned: success
  type: list
  elements: dict
backups:
  description: The backups, if they are in O(gather).
  returned: success
  type: list
  elements: dict
outcome:
  description:
    - How the task failed, V(failed) if a job failed, V(timed_out), V(unauthorized), V(unreachable), V(conflict),
      V(not_found), V(invalid), V(interrupted), or V(error) for all other errors.
  returned: failure
  type: str
exit_status:
  description: Exit status of deploy-cli.
  returned: failure
  type: int
hint:
  description: What to do next.
  returned: failure
  type: str
"""

from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.cli import CliError
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.module import create_module, run_module

COMMANDS = {
    "clusters": "cluster",
    "nodes": "node",
    "hosts": "host",
    "credentials": "credential",
    "images": "image",
    "licenses": "license",
    "jobs": "job",
    "events": "event",
    "backups": "backup",
}


def conditions(fields):
    """The flags for the filters of one kind."""
    flags = []
    for field, values in fields.items():
        for value in values if isinstance(values, list) else [values]:
            text = str(value).lower() if isinstance(value, bool) else str(value)
            flags += ["--filter", f"{field}={text}"]
    return flags


def gather(module, cli):
    kinds, filters = module.params["gather"], module.params["filters"]
    for kind, fields in filters.items():
        if kind not in kinds or not isinstance(fields, dict):
            raise CliError(
                f"filters: {kind} is not in gather, or has no dictionary of fields and values", exit_status=2
            )
    results = {"changed": False}
    for kind in kinds:
        results[kind], _status = cli.run([COMMANDS[kind], "list", *conditions(filters.get(kind, {}))])
    return results


def main():
    module = create_module(
        argument_spec=dict(
            gather=dict(type="list", elements="str", choices=list(COMMANDS), default=["clusters", "nodes"]),
            filters=dict(type="dict", default={}),
        ),
    )
    run_module(module, gather)


if __name__ == "__main__":
    main()
