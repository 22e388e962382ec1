#!/usr/bin/python
# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations

DOCUMENTATION = r"""
module: job
short_description: Wait for jobs of ONTAP Select Deploy
description:
  - Waits with deploy-cli until jobs have ended. It does not matter who started them.
  - The wait survives broken connections and restarts of Deploy.
version_added: 0.1.0
author:
  - deploy-cli developers (@deploy-cli)
options:
  ids:
    description:
      - Ids of the jobs, or their first characters.
    type: list
    elements: str
  all:
    description:
      - Whether to wait for all unfinished jobs.
    type: bool
    default: false
  any:
    description:
      - Whether to return when the first job has ended.
    type: bool
    default: false
  timeout:
    description:
      - How long to wait, such as V(90s), V(45m) or V(1h30m). After that the task fails with the outcome V(timed_out),
        and the jobs continue.
      - If it is not set, E(DEPLOY_CLI_TIMEOUT) is used, or else there is no limit.
    type: str
extends_documentation_fragment:
  - deploy_cli.ontap_select.login
attributes:
  check_mode:
    description: Waits also in check mode, since waiting changes nothing.
    support: full
  diff_mode:
    description: Changes nothing.
    support: none
"""

EXAMPLES = r"""
- name: Start a backup, and do not wait for it
  deploy_cli.ontap_select.api:
    profile: lab
    method: POST
    path: /backups
    secrets:
      password: "{{ vault_backup_password }}"
    wait: false
  register: started

- name: Wait for it
  deploy_cli.ontap_select.job:
    profile: lab
    ids: ["{{ started.body.job.id }}"]
    timeout: 30m

- name: Wait for everything that Deploy is doing
  deploy_cli.ontap_select.job:
    profile: lab
    all: true
"""

RETURN = r"""
jobs:
  description:
    - The jobs. C(steps) of a job has the messages that it had during the wait, and how long each was shown.
    - It is also returned if a job failed, and after a timeout.
  returned: if the jobs exist
  type: list
  elements: dict
  sample: [{"id": "a474c901-20f9-4e81-8084-d7ddcc7ac566", "state": "success", "steps": []}]
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
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.module import (
    create_module,
    run_module,
    with_timeout,
)


def listed(document):
    """The jobs of a document, which is one job or a list."""
    if document is None:
        return []
    return document if isinstance(document, list) else [document]


def wait(module, cli):
    command = ["job", "wait", *with_timeout(module)]
    command += [f"--{flag}" for flag in ("all", "any") if module.params[flag]]
    try:
        jobs, _status = cli.run([*command, *(module.params["ids"] or [])])
    except CliError as error:
        error.details["jobs"] = listed(error.document)
        raise
    return {"changed": False, "jobs": listed(jobs)}


def main():
    module = create_module(
        argument_spec=dict(
            ids=dict(type="list", elements="str"),
            all=dict(type="bool", default=False),
            any=dict(type="bool", default=False),
            timeout=dict(type="str"),
        ),
    )
    if bool(module.params["ids"]) == module.params["all"]:
        module.fail_json(msg="specify either ids or all")
    run_module(module, wait)


if __name__ == "__main__":
    main()
