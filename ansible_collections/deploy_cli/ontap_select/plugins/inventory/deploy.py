# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations

DOCUMENTATION = r"""
name: deploy
short_description: Clusters and nodes of ONTAP Select Deploy as hosts
description:
  - Reads the clusters and the nodes of ONTAP Select Deploy with deploy-cli.
  - Each is a host with its management address as C(ansible_host), in the group C(ontap_select_clusters) or
    C(ontap_select_nodes). The fields of the object are variables that start with C(ontap_select_), such as
    C(ontap_select_state), C(ontap_select_is_deployed) and C(ontap_select_instance_type).
  - A host has the name of its cluster or node. A node whose name another object has as well is called C(NODE.CLUSTER).
  - The name of the inventory file ends in C(deploy_cli.yml) or C(deploy_cli.yaml).
version_added: 0.1.0
author:
  - deploy-cli developers (@deploy-cli)
options:
  plugin:
    description:
      - Name of this plugin.
    type: str
    required: true
    choices: [deploy_cli.ontap_select.deploy]
extends_documentation_fragment:
  - deploy_cli.ontap_select.login
  - ansible.builtin.constructed
"""

EXAMPLES = r"""
# lab.deploy_cli.yml
plugin: deploy_cli.ontap_select.deploy
profile: lab
keyed_groups:
  - key: ontap_select_state
    prefix: state
compose:
  hypervisor: ontap_select_host.name | default(omit)
"""

import os
import subprocess
from collections import Counter

from ansible.errors import AnsibleParserError
from ansible.plugins.inventory import BaseInventoryPlugin, Constructable
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.cli import Cli, CliError

try:
    from ansible.utils.unsafe_proxy import wrap_var
except ImportError:
    # Since ansible-core 2.19, what a plugin reads is not a template.
    def wrap_var(value):
        return value


LOGIN = ("url", "username", "password", "fingerprint", "cacert", "profile", "executable")


def execute(command, text, variables):
    environment = {**os.environ, **variables}
    done = subprocess.run(command, input=text, env=environment, capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


class InventoryModule(BaseInventoryPlugin, Constructable):
    NAME = "deploy_cli.ontap_select.deploy"

    def verify_file(self, path):
        return super().verify_file(path) and path.endswith(("deploy_cli.yml", "deploy_cli.yaml"))

    def parse(self, inventory, loader, path, cache=True):
        super().parse(inventory, loader, path, cache)
        self._read_config_data(path)
        try:
            cli = Cli({name: self._login_option(name) for name in LOGIN}, execute)
            clusters, _status = cli.run(["cluster", "list"])
            nodes, _status = cli.run(["node", "list"])
        except CliError as error:
            hint = f" ({error.hint})" if error.hint else ""
            raise AnsibleParserError(f"{error.message}{hint}") from error
        for warning in cli.warnings:
            self.display.warning(warning)
        names = Counter(item["name"] for item in [*clusters, *nodes])
        for cluster in clusters:
            self._add(cluster["name"], "ontap_select_clusters", cluster)
        for node in nodes:
            name = node["name"] if names[node["name"]] == 1 else f"{node['name']}.{node['cluster']['name']}"
            self._add(name, "ontap_select_nodes", node)

    def _login_option(self, name):
        value = self.get_option(name)
        if self.templar.is_template(value):
            value = self.templar.template(value)
        return value

    def _add(self, name, group, record):
        self.inventory.add_group(group)
        self.inventory.add_host(name, group=group)
        variables = {f"ontap_select_{field}": value for field, value in record.items()}
        if record.get("ip"):
            variables["ansible_host"] = record["ip"]
        for variable, value in variables.items():
            self.inventory.set_variable(name, variable, wrap_var(value))
        strict = self.get_option("strict")
        self._set_composite_vars(self.get_option("compose"), variables, name, strict=strict)
        self._add_host_to_composed_groups(self.get_option("groups"), variables, name, strict=strict)
        self._add_host_to_keyed_groups(self.get_option("keyed_groups"), variables, name, strict=strict)
