#!/usr/bin/python
# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations

DOCUMENTATION = r"""
module: api
short_description: Make any call of the API of ONTAP Select Deploy
description:
  - Sends a request to the REST API of Deploy with deploy-cli, and waits for the job that it starts.
  - A request that changes something is never repeated, and is reported as a change whatever it did.
version_added: 0.1.0
author:
  - deploy-cli developers (@deploy-cli)
options:
  path:
    description:
      - Path of the call, such as V(/clusters).
    type: str
    required: true
  method:
    description:
      - HTTP method.
    type: str
    choices: [GET, POST, PATCH, PUT, DELETE, HEAD, OPTIONS]
    default: GET
  query:
    description:
      - Parameters of the query. Dictionaries and lists are no values.
    type: dict
    default: {}
  body:
    description:
      - The JSON body. It must not contain passwords, since it is logged; use O(secrets) for them.
    type: dict
  secrets:
    description:
      - The part of the body that is secret. It is merged into O(body), and its values are not shown anywhere.
    type: dict
  wait:
    description:
      - Whether to wait for the job that the call starts. M(deploy_cli.ontap_select.job) waits for it later.
    type: bool
    default: true
  timeout:
    description:
      - How long to wait, such as V(90s) or V(45m).
      - If it is not set, E(DEPLOY_CLI_TIMEOUT) is used, or else there is no limit.
    type: str
extends_documentation_fragment:
  - deploy_cli.ontap_select.login
attributes:
  check_mode:
    description: In check mode, calls that change something are not sent.
    support: full
  diff_mode:
    description: Does not show what changes.
    support: none
"""

EXAMPLES = r"""
- name: Read the version of Deploy
  deploy_cli.ontap_select.api:
    profile: lab
    path: /deploy
    query:
      fields: "*"

- name: Change the password of a credential
  deploy_cli.ontap_select.api:
    profile: lab
    method: PATCH
    path: "/security/credentials/{{ credential.id }}"
    body:
      username: deploy@vsphere.local
    secrets:
      password: "{{ vault_vcenter_password }}"
"""

RETURN = r"""
body:
  description: Body of the response. If the call started a job that was waited for, it has the last state of the job.
  returned: if Deploy responded
  type: raw
  sample: {"records": [], "num_records": 0}
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

from ansible.module_utils.common.dict_transformations import dict_merge
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.cli import CliError
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.module import (
    create_module,
    run_module,
    with_timeout,
)

READS = ("GET", "HEAD", "OPTIONS")


def passwords(value):
    """The values of all keys that look like a password."""
    found = []
    if isinstance(value, dict):
        for key, inner in value.items():
            if "password" in str(key).lower() and isinstance(inner, (str, int)):
                found.append(str(inner))
            else:
                found += passwords(inner)
    elif isinstance(value, list):
        for inner in value:
            found += passwords(inner)
    return found


def call(module, cli):
    method, body, secrets = (module.params[name] for name in ("method", "body", "secrets"))
    shown = passwords(body)
    if shown:
        module.no_log_values.update(shown)
        raise CliError("body has a password, which Ansible has logged", hint="put the password into secrets", exit_status=2)
    changes = method not in READS
    if changes and module.check_mode:
        return {"changed": True}
    command = ["api", method, module.params["path"], *with_timeout(module)]
    for name, value in module.params["query"].items():
        command += ["--query", f"{name}={str(value).lower() if isinstance(value, bool) else value}"]
    if not module.params["wait"]:
        command.append("--no-wait")
    document = None
    if body is not None or secrets is not None:
        command += ["--input", "-"]
        document = dict_merge(body or {}, secrets or {})
    try:
        response, _status = cli.run(command, document)
    except CliError as error:
        error.details["body"] = error.document
        raise
    return {"changed": changes, "body": response}


def main():
    module = create_module(
        argument_spec=dict(
            path=dict(type="str", required=True),
            method=dict(
                type="str", choices=["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"], default="GET"
            ),
            query=dict(type="dict", default={}),
            body=dict(type="dict"),
            secrets=dict(type="dict", no_log=True),
            wait=dict(type="bool", default=True),
            timeout=dict(type="str"),
        ),
    )
    run_module(module, call)


if __name__ == "__main__":
    main()
