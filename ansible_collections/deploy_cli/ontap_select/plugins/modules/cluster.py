#!/usr/bin/python
# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations

DOCUMENTATION = r"""
module: cluster
short_description: Manage ONTAP Select clusters
description:
  - Creates, configures, deploys, powers on and off, and deletes clusters of ONTAP Select Deploy with deploy-cli.
  - With O(state=present) the definition is compared with what Deploy has, and only differences are changed. Credentials
    and hosts that the definition has are added to Deploy as well.
  - All jobs are waited for. After a failure or an interruption, run the task again; it continues where it stopped.
version_added: 0.1.0
author:
  - deploy-cli developers (@deploy-cli)
options:
  state:
    description:
      - V(present) makes the cluster as the definition says, and deploys it.
      - V(online) and V(offline) power a deployed cluster on and off.
      - V(absent) deletes the cluster with all data on it. A deployed cluster must be powered off first, or the task
        fails with the outcome V(conflict).
    type: str
    choices: [present, absent, online, offline]
    default: present
  name:
    description:
      - Name or id of the cluster, for all states but V(present).
    type: str
  definition:
    description:
      - What the cluster shall be, in the format of the cluster file of deploy-cli.
      - What is left out stays as it is on the server.
      - A password is the password itself, or a dictionary with one of the keys C(env), C(file) and C(command), which
        deploy-cli resolves on the host of the task. A password that is left out is read from
        E(DEPLOY_CLI_ONTAP_PASSWORD) or E(DEPLOY_CLI_HYPERVISOR_PASSWORD) when it is needed.
    type: dict
    suboptions:
      vcenter:
        description: The vCenter server that manages the hosts.
        type: dict
        suboptions:
          hostname:
            description: Host name of the vCenter server.
            type: str
            required: true
          username:
            description: Account of Deploy on the vCenter server.
            type: str
            required: true
            aliases: [user]
          password:
            description: Password of this account.
            type: raw
      hosts:
        description: Hypervisor hosts to register with Deploy, if they are not registered yet.
        type: list
        elements: dict
        suboptions:
          name:
            description: Host name or address.
            type: str
            required: true
          type:
            description: V(ESX) or V(KVM).
            type: str
            required: true
          mgmt_server:
            description: The vCenter server that manages the host.
            type: str
          username:
            description: Account on a host without a vCenter server.
            type: str
            aliases: [user]
          password:
            description: Password of this account.
            type: raw
      cluster:
        description: The cluster.
        type: dict
        required: true
        suboptions:
          name:
            description: Name of the cluster, by which it is found again.
            type: str
            required: true
          ip:
            description: Management address.
            type: str
            required: true
          netmask:
            description: Netmask of the management network.
            type: str
            required: true
          gateway:
            description: Gateway of the management network.
            type: str
            required: true
          ontap_image_version:
            description: ONTAP version; M(deploy_cli.ontap_select.info) shows those that Deploy has.
            type: str
          dns_info:
            description: DNS settings.
            type: dict
            suboptions:
              domains:
                description: Search domains.
                type: list
                elements: str
              dns_ips:
                description: Addresses of the DNS servers.
                type: list
                elements: str
          ntp_servers:
            description: NTP servers.
            type: list
            elements: str
          ontap_admin_password:
            description: Password that the administrator of ONTAP gets at the deployment.
            type: raw
      nodes:
        description: The nodes; 1, 2, 4, 6, 8, 10 or 12.
        type: list
        elements: dict
        required: true
        suboptions:
          name:
            description: Name of the node. Deploy chooses one if it is left out.
            type: str
          ip:
            description: Management address.
            type: str
            required: true
          host_name:
            description: Host to run on.
            type: str
            required: true
          instance_type:
            description: V(small), V(medium) or V(large).
            type: str
          serial_number:
            description: Serial number.
            type: str
          license:
            description: Id of the license.
            type: str
          is_storage_efficiency_enabled:
            description: Whether storage efficiency is enabled.
            type: bool
          passthrough_disks:
            description: Whether the node uses disks with software RAID.
            type: bool
          networks:
            description: One network for each purpose.
            type: list
            elements: dict
            required: true
            suboptions:
              purpose:
                description: V(mgmt), V(data), or V(internal) for several nodes.
                type: str
                required: true
              name:
                description: Port group or bridge.
                type: str
                required: true
              vlan:
                description: VLAN, 1 to 4094, or 0 for none.
                type: int
                aliases: [vlan_id]
          storage:
            description: Storage of the node.
            type: dict
            required: true
            suboptions:
              pools:
                description: Storage pools of the host.
                type: list
                elements: dict
                required: true
                suboptions:
                  name:
                    description: Name of the storage pool.
                    type: str
                    required: true
                  capacity:
                    description: Capacity, such as V(2TB) or V(1.5TiB), or the number of bytes.
                    type: str
                    required: true
              disks:
                description: Disks of the host, for software RAID.
                type: list
                elements: str
                aliases: [disk]
  src:
    description:
      - Path of a cluster file on the host of the task, in place of O(definition).
      - The file may name the saved server that it belongs to, as O(profile) does.
    type: path
  deploy:
    description:
      - Whether to deploy the cluster. With V(false) it is only configured.
    type: bool
    default: true
  network_check:
    description:
      - Whether to check the internal network before the deployment of a cluster of several nodes.
    type: bool
    default: false
  timeout:
    description:
      - How long to wait for jobs, such as V(90s), V(45m) or V(1h30m). After that the task fails with the outcome
        V(timed_out), and the jobs continue.
      - If it is not set, E(DEPLOY_CLI_TIMEOUT) is used, or else there is no limit.
    type: str
extends_documentation_fragment:
  - deploy_cli.ontap_select.login
attributes:
  check_mode:
    description: Can run in check mode, and then shows the plan and changes nothing.
    support: full
  diff_mode:
    description: Returns what changes.
    support: full
seealso:
  - module: deploy_cli.ontap_select.info
  - module: deploy_cli.ontap_select.job
"""

EXAMPLES = r"""
- name: Deploy a cluster of one node
  deploy_cli.ontap_select.cluster:
    url: https://deploy.example.com
    password: "{{ vault_deploy_password }}"
    fingerprint: "{{ deploy_fingerprint }}"
    timeout: 1h
    definition:
      vcenter:
        hostname: vcenter.example.com
        username: deploy@vsphere.local
        password: "{{ vault_vcenter_password }}"
      hosts:
        - { name: esx-01.example.com, type: ESX, mgmt_server: vcenter.example.com }
      cluster:
        name: demo
        ip: 10.0.0.10
        netmask: 255.255.255.0
        gateway: 10.0.0.1
        ontap_image_version: 9.16.1
        ontap_admin_password: "{{ vault_ontap_password }}"
      nodes:
        - name: demo-01
          ip: 10.0.0.11
          host_name: esx-01.example.com
          instance_type: small
          networks:
            - { purpose: mgmt, name: ONTAP-Management }
            - { purpose: data, name: ONTAP-Data, vlan: 100 }
          storage:
            pools: [{ name: datastore1, capacity: 2TB }]

- name: Configure the cluster of a file, and do not deploy it
  deploy_cli.ontap_select.cluster:
    profile: lab
    src: /etc/deploy-cli/demo.yaml
    deploy: false

- name: Power the cluster off
  deploy_cli.ontap_select.cluster:
    profile: lab
    name: demo
    state: offline
"""

RETURN = r"""
plan:
  description: What differs from the definition, with O(state=present).
  returned: with O(state=present), if the plan could be made
  type: dict
  contains:
    cluster:
      description: Name of the cluster.
      type: str
      returned: always
    steps:
      description: The steps, each with C(action), C(things) and C(changes).
      type: list
      elements: dict
      returned: always
    unchanged:
      description: What is as the definition says.
      type: list
      elements: dict
      returned: always
    refusals:
      description: Changes that are impossible, and why.
      type: list
      elements: dict
      returned: always
cluster:
  description: The cluster, or V(none) if it does not exist. In check mode, the cluster as it is.
  returned: success
  type: dict
  sample: {"name": "demo", "ip": "10.0.0.10", "state": "powered_on", "is_deployed": true}
nodes:
  description: The nodes of the cluster.
  returned: success
  type: list
  elements: dict
  sample: [{"name": "demo-01", "ip": "10.0.0.11", "state": "powered_on"}]
steps:
  description: The steps that were run, with their state, message, job and duration, also after a failure.
  returned: with O(state=present), unless in check mode
  type: list
  elements: dict
duration:
  description: How long the task took, in seconds.
  returned: always
  type: float
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
import time

from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.cli import CliError
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.definition import (
    DEFINITION,
    references,
    serialize,
)
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.module import (
    create_module,
    run_module,
    with_timeout,
)

HAS_STEPS = 10

# What is true after a step that changes no fields.
EFFECTS = {"register": "registered", "deploy": "deployed"}


def difference(plan):
    """The plan as what ``--diff`` shows: the fields that change, before and after."""
    before, after = {}, {}
    for step in plan["steps"]:
        effect = EFFECTS.get(step["action"], step["action"])
        changes = step["changes"] or [{"field": effect, "old": False, "new": True}]
        for thing in step["things"]:
            name = f"{thing['kind']} {thing['name']}"
            for change in changes:
                before.setdefault(name, {})[change["field"]] = change["old"]
                after.setdefault(name, {})[change["field"]] = change["new"]
    return {"before": before, "after": after}


def find_cluster(cli, name):
    """The cluster with this name or id. deploy-cli accepts the start of an id too, which is not safe for a deletion."""
    clusters, _status = cli.run(["cluster", "list"])
    for key in ("name", "id"):
        for cluster in clusters:
            if str(cluster[key]) == name:
                return cluster
    return None


def describe(cli, cluster):
    if cluster is None:
        return {"cluster": None, "nodes": []}
    nodes, _status = cli.run(["node", "list", "--cluster", str(cluster["id"])])
    return {"cluster": {key: value for key, value in cluster.items() if key != "nodes"}, "nodes": nodes}


def select_server(module, cli, source):
    """Uses the saved server that a cluster file names, also for the calls that do not read the file."""
    if os.path.isdir(source):
        hint = "loop over its files, such as with the lookup ansible.builtin.fileglob"
        raise CliError(f"src: {source} is a folder, and not one cluster file", hint, exit_status=2)
    named, _status = cli.run(["cluster", "render", "--file", source, "--jq", "{server}"])
    # deploy-cli compares the option with the file.
    if named["server"] and not module.params["url"] and not module.params["profile"]:
        cli.use_profile(named["server"])


def present(module, cli):
    secrets = {}
    if module.params["src"]:
        source, document = module.params["src"], None
        select_server(module, cli, source)
    else:
        source, document = "-", serialize(module.params["definition"], secrets)
        # The name of a variable or a file is no secret, and errors refer to it.
        module.no_log_values -= references(module.params["definition"]) - {*secrets.values(), module.params["password"]}
    command = ["cluster", "apply", "--file", source, *with_timeout(module)]
    if not module.params["deploy"]:
        command.append("--no-deploy")
    results = {}
    try:
        plan, status = cli.run([*command, "--dry-run", "--exit-code"], document, secrets, statuses=(0, HAS_STEPS))
        results = {"changed": status == HAS_STEPS, "plan": plan, "diff": difference(plan)}
        if module.check_mode:
            return dict(results, **describe(cli, find_cluster(cli, plan["cluster"])))
        if module.params["network_check"]:
            command.append("--network-check")
        # Also without steps: a job of an earlier run is waited for.
        cluster, _status = cli.run([*command, "--yes"], document, secrets)
    except CliError as error:
        if not results and error.document:
            error.details["plan"] = error.document
        elif results:
            steps = (error.document or {}).get("steps", [])
            results["changed"] = any(step["state"] == "success" for step in steps)
            error.details.update(results, steps=steps)
        raise
    results["steps"] = cluster.pop("steps")
    results["changed"] = results["changed"] or bool(results["steps"])
    cluster.pop("seconds")
    return dict(results, nodes=cluster.pop("nodes"), cluster=cluster)


def absent(module, cli):
    cluster = find_cluster(cli, module.params["name"])
    if cluster is not None and not module.check_mode:
        cli.run(["cluster", "delete", str(cluster["id"]), "--yes", *with_timeout(module)])
    before = {} if cluster is None else {f"cluster {cluster['name']}": cluster}
    return {"changed": cluster is not None, "cluster": None, "nodes": [], "diff": {"before": before, "after": {}}}


def powered(module, cli):
    name, state = module.params["name"], module.params["state"]
    cluster = find_cluster(cli, name)
    if cluster is None:
        raise CliError(f'there is no cluster "{name}"', exit_status=5)
    wanted = "powered_on" if state == "online" else "powered_off"
    changed = cluster["state"] != wanted or cluster.get("is_deployed") is False
    title = f"cluster {cluster['name']}"
    diff = {"before": {title: {"state": cluster["state"]}}, "after": {title: {"state": wanted}}}
    if changed and not module.check_mode:
        cluster, _status = cli.run(["cluster", state, str(cluster["id"]), *with_timeout(module)])
    return dict(describe(cli, cluster), changed=changed, diff=diff)


def manage(module, cli):
    started = time.monotonic()
    operation = {"present": present, "absent": absent}.get(module.params["state"], powered)
    try:
        results = operation(module, cli)
    except CliError as error:
        error.details["duration"] = round(time.monotonic() - started, 3)
        raise
    results["duration"] = round(time.monotonic() - started, 3)
    return results


def main():
    module = create_module(
        argument_spec=dict(
            state=dict(type="str", choices=["present", "absent", "online", "offline"], default="present"),
            name=dict(type="str"),
            definition=dict(type="dict", options=DEFINITION),
            src=dict(type="path"),
            deploy=dict(type="bool", default=True),
            network_check=dict(type="bool", default=False),
            timeout=dict(type="str"),
        ),
        mutually_exclusive=[("definition", "src"), ("definition", "name"), ("src", "name")],
        required_if=[
            ("state", "present", ("definition", "src"), True),
            ("state", "absent", ("name",)),
            ("state", "online", ("name",)),
            ("state", "offline", ("name",)),
        ],
    )
    run_module(module, manage)


if __name__ == "__main__":
    main()
