# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

"""The definition of a cluster: the fields of the cluster file, as an argument spec."""

from __future__ import annotations

VCENTER = dict(
    hostname=dict(type="str", required=True),
    username=dict(type="str", required=True, aliases=["user"]),
    password=dict(type="raw", no_log=True),
)

HOST = dict(
    name=dict(type="str", required=True),
    type=dict(type="str", required=True),
    mgmt_server=dict(type="str"),
    username=dict(type="str", aliases=["user"]),
    password=dict(type="raw", no_log=True),
)

DNS_INFO = dict(
    domains=dict(type="list", elements="str"),
    dns_ips=dict(type="list", elements="str"),
)

CLUSTER = dict(
    name=dict(type="str", required=True),
    ip=dict(type="str", required=True),
    netmask=dict(type="str", required=True),
    gateway=dict(type="str", required=True),
    ontap_image_version=dict(type="str"),
    dns_info=dict(type="dict", options=DNS_INFO),
    ntp_servers=dict(type="list", elements="str"),
    ontap_admin_password=dict(type="raw", no_log=True),
)

NETWORK = dict(
    purpose=dict(type="str", required=True),
    name=dict(type="str", required=True),
    vlan=dict(type="int", aliases=["vlan_id"]),
)

POOL = dict(
    name=dict(type="str", required=True),
    capacity=dict(type="str", required=True),
)

STORAGE = dict(
    pools=dict(type="list", elements="dict", required=True, options=POOL),
    disks=dict(type="list", elements="str", aliases=["disk"]),
)

NODE = dict(
    name=dict(type="str"),
    ip=dict(type="str", required=True),
    host_name=dict(type="str", required=True),
    instance_type=dict(type="str"),
    serial_number=dict(type="str"),
    license=dict(type="str"),
    is_storage_efficiency_enabled=dict(type="bool"),
    passthrough_disks=dict(type="bool"),
    networks=dict(type="list", elements="dict", required=True, options=NETWORK),
    storage=dict(type="dict", required=True, options=STORAGE),
)

DEFINITION = dict(
    vcenter=dict(type="dict", options=VCENTER),
    hosts=dict(type="list", elements="dict", options=HOST),
    cluster=dict(type="dict", required=True, options=CLUSTER),
    nodes=dict(type="list", elements="dict", required=True, options=NODE),
)


def serialize(values, secrets, spec=None):
    """The definition without aliases and options that are not set.

    Passwords are replaced by references to environment variables, which are added to ``secrets``.
    """
    document = {}
    for name, option in (spec or DEFINITION).items():
        value = values.get(name)
        if value is None:
            continue
        if option.get("no_log") and not isinstance(value, dict):
            variable = f"DEPLOY_CLI_DEFINITION_PASSWORD_{len(secrets) + 1}"
            secrets[variable] = str(value)
            value = {"env": variable}
        elif "options" in option and option["type"] == "list":
            value = [serialize(item, secrets, option["options"]) for item in value]
        elif "options" in option:
            value = serialize(value, secrets, option["options"])
        document[name] = value
    return document


def references(values, spec=None):
    """The strings in ``{env: NAME}`` and the like, which name a password and are none."""
    found = set()
    for name, option in (spec or DEFINITION).items():
        value = values.get(name)
        if option.get("no_log") and isinstance(value, dict):
            found.update(str(text) for text in value.values())
        elif "options" in option and value is not None:
            for item in value if option["type"] == "list" else [value]:
                found |= references(item, option["options"])
    return found
