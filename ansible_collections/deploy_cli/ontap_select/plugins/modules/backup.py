#!/usr/bin/python
# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations

DOCUMENTATION = r"""
module: backup
short_description: Back up the configuration of ONTAP Select Deploy
description:
  - Creates a backup of Deploy's configuration with deploy-cli, downloads it, and deletes old ones.
version_added: 0.1.0
author:
  - deploy-cli developers (@deploy-cli)
options:
  backup_password:
    description:
      - Password that protects the backup, and that is needed to restore it. It is passed to deploy-cli in the
        environment, never in arguments.
      - If it is not set, E(DEPLOY_CLI_BACKUP_PASSWORD) is used.
    type: str
  dest:
    description:
      - Folder on the host of the task to download the backup to. It must exist. The file can be read by its owner only.
      - If it is not set, the backup stays on Deploy only.
    type: path
  keep:
    description:
      - How many backups to keep, with the new one. Older ones are deleted from Deploy, and their files from O(dest).
      - If it is not set, all are kept.
    type: int
  timeout:
    description:
      - How long to wait for the backup, such as V(90s) or V(45m).
      - If it is not set, E(DEPLOY_CLI_TIMEOUT) is used, or else there is no limit.
    type: str
extends_documentation_fragment:
  - deploy_cli.ontap_select.login
attributes:
  check_mode:
    description: Can run in check mode, and then lists the backups that would be deleted.
    support: full
  diff_mode:
    description: Does not show what changes.
    support: none
"""

EXAMPLES = r"""
- name: Back Deploy up, and keep the last seven backups
  deploy_cli.ontap_select.backup:
    profile: lab
    backup_password: "{{ vault_backup_password }}"
    dest: /var/backups/deploy
    keep: 7
"""

RETURN = r"""
backup:
  description: The new backup.
  returned: success, unless in check mode
  type: dict
  sample: {"id": "fa3dbfb3-71cb-4759-9150-194d6316fdd9", "state": "available", "size": 1048576}
file:
  description: Path of the downloaded file.
  returned: with O(dest), unless in check mode
  type: str
  sample: /var/backups/deploy/deploy-backup-fa3dbfb3-71cb-4759-9150-194d6316fdd9
deleted:
  description: Ids of the backups that O(keep) deleted.
  returned: success
  type: list
  elements: str
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

import os

from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.module import (
    create_module,
    run_module,
    with_timeout,
)


def outdated(cli, keep):
    """The ids of all backups but the last ``keep``, oldest first."""
    backups, _status = cli.run(["backup", "list"])
    backups.sort(key=lambda backup: backup["time"])
    return [str(backup["id"]) for backup in backups[: max(len(backups) - keep, 0)]]


def back_up(module, cli):
    dest, keep = module.params["dest"], module.params["keep"]
    if module.check_mode:
        return {"changed": True, "deleted": [] if keep is None else outdated(cli, keep - 1)}
    command = ["backup", "create", *with_timeout(module)]
    if dest:
        command += ["--download", dest]
    password = module.params["backup_password"]
    backup, _status = cli.run(command, secrets={"DEPLOY_CLI_BACKUP_PASSWORD": password} if password else None)
    results = {"changed": True, "backup": backup, "deleted": []}
    if dest:
        results["file"] = backup["file"]
    for old in [] if keep is None else outdated(cli, keep):
        cli.run(["backup", "delete", old, "--yes"])
        results["deleted"].append(old)
        if dest:
            # Files that were renamed or moved are the user's.
            file = os.path.join(os.path.dirname(backup["file"]), f"deploy-backup-{old}")
            if os.path.exists(file):
                os.remove(file)
    return results


def main():
    module = create_module(
        argument_spec=dict(
            backup_password=dict(type="str", no_log=True),
            dest=dict(type="path"),
            keep=dict(type="int"),
            timeout=dict(type="str"),
        ),
    )
    if module.params["keep"] is not None and module.params["keep"] < 1:
        module.fail_json(msg="keep: at least the new backup is kept")
    run_module(module, back_up)


if __name__ == "__main__":
    main()
