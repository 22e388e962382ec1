# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

"""What the modules have in common."""

from __future__ import annotations

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.deploy_cli.ontap_select.plugins.module_utils.cli import Cli, CliError


def create_module(argument_spec, mutually_exclusive=(), **arguments):
    """An AnsibleModule with the options of the login. It supports check mode."""
    login = dict(
        url=dict(type="str"),
        username=dict(type="str"),
        password=dict(type="str", no_log=True),
        fingerprint=dict(type="str"),
        cacert=dict(type="path"),
        profile=dict(type="str"),
        executable=dict(type="str", default="deploy-cli"),
    )
    return AnsibleModule(
        argument_spec=dict(login, **argument_spec),
        mutually_exclusive=[("fingerprint", "cacert"), *mutually_exclusive],
        supports_check_mode=True,
        **arguments,
    )


def run_module(module, operation):
    """Calls ``operation(module, cli)`` and exits with the results that it returns, or with its error.

    An operation that knows how far it came adds this to the ``details`` of the error.
    """

    def execute(command, text, variables):
        return module.run_command(command, data=text, environ_update=variables)

    warnings = []
    try:
        cli = Cli(module.params, execute)
        warnings = cli.warnings
        results = operation(module, cli)
    except CliError as error:
        warn(module, warnings)
        module.fail_json(msg=error.message, **error.results())
    warn(module, warnings)
    module.exit_json(**results)


def warn(module, warnings):
    for warning in warnings:
        module.warn(warning)


def with_timeout(module):
    """The flag for the option ``timeout``."""
    timeout = module.params["timeout"]
    return ["--timeout", timeout] if timeout else []
