"""Runs playbooks on the simulator. run.sh sets the environment; see there."""

from __future__ import annotations

import json
import os
import pathlib
import secrets
import signal
import ssl
import subprocess
import sys
import tempfile
import unittest

import yaml
from observer import Observer, files_with
from simulator import EXECUTABLE, Simulator

TESTS = pathlib.Path(__file__).resolve().parent
PLAYBOOKS = TESTS / "playbooks"
EXAMPLES = pathlib.Path(os.environ["TEST_EXAMPLES"])
COLLECTIONS = os.environ["TEST_COLLECTIONS"]
TOOLS = pathlib.Path(sys.executable).parent

OLD = """#!/bin/sh
echo deploy-cli 0.0.9
"""

# A server whose objects have names that are templates.
HOSTILE = """#!/bin/sh
case "$1" in
--version) echo deploy-cli 99.0.0 ;;
cluster) echo '[{"id": "1", "name": "demo", "ip": "10.0.0.10", "gateway": "{{ 6 * 7 }}"}]' ;;
node) echo '[{"id": "2", "name": "demo", "ip": "10.0.0.11", "cluster": {"name": "demo"}}]' ;;
esac
"""


class CollectionTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="deploy-cli-ansible-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o755)
        self.passwords = {
            name: f"Pw-{secrets.token_hex(8)}"
            for name in (
                "VCENTER_PASSWORD",
                "ONTAP_PASSWORD",
                "BACKUP_PASSWORD",
                "MISPLACED_PASSWORD",
                "WRONG_PASSWORD",
            )
        }
        self.environment = {
            "ANSIBLE_ASYNC_DIR": str(self.folder / "async"),
            "ANSIBLE_COLLECTIONS_PATH": COLLECTIONS,
            "ANSIBLE_HOME": str(self.folder / "ansible"),
            "ANSIBLE_LOCALHOST_WARNING": "false",
            "ANSIBLE_INVENTORY_UNPARSED_WARNING": "false",
            "ANSIBLE_RETRY_FILES_ENABLED": "false",
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "ANSIBLE_PIPELINING": "true",
            "PATH": os.pathsep.join([str(pathlib.Path(EXECUTABLE).parent), str(TOOLS), "/usr/bin", "/bin"]),
            "TEST_EXECUTABLE": EXECUTABLE,
            "TEST_FOLDER": str(self.folder),
            **self.passwords,
        }

    def executable(self, name, script):
        path = self.folder / name
        path.write_text(script)
        path.chmod(0o755)
        return path

    def command(self, *arguments, **variables):
        """Starts a command of Ansible."""
        return subprocess.Popen(
            [TOOLS / arguments[0], *arguments[1:]],
            cwd=self.folder,
            env={**self.environment, **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def succeed(self, process):
        """Waits for a command, and returns what it printed."""
        output, _none = process.communicate(timeout=600)
        self.assertEqual(process.returncode, 0, output)
        return output

    def play(self, playbook, *flags, **variables):
        return self.succeed(self.command("ansible-playbook", playbook, *flags, **variables))

    def test_modules_and_secrets(self):
        self.executable("old", OLD)
        with Simulator("--speed", "100000") as simulator, Observer(self.folder) as observer:
            variables = {name.replace("DEPLOY_CLI", "TEST"): value for name, value in simulator.variables.items()}
            password = self.folder / "password"
            password.touch(0o600)
            password.write_text(simulator.variables["DEPLOY_CLI_PASSWORD"])
            log = self.folder / "syslog"
            # Without pipelining, Ansible writes modules with their options to files.
            variables.update(TEST_SYSLOG=str(log), PYTHONPATH=str(TESTS), ANSIBLE_PIPELINING="false")
            output = self.play(PLAYBOOKS / "modules.yml", "-vvvv", "--diff", **variables)
        password.unlink()
        self.assertIn("Invoked with ", log.read_text())
        shown = [simulator.variables["DEPLOY_CLI_PASSWORD"], *self.passwords.values()]
        for secret in shown:
            self.assertNotIn(secret, output)
            self.assertNotIn(secret, "\n".join(observer.arguments))
        self.assertTrue(any("cluster apply" in arguments for arguments in observer.arguments))
        # Ansible logs options before the module refuses a password in body.
        shown.remove(self.passwords["MISPLACED_PASSWORD"])
        self.assertEqual(files_with(shown, self.folder), [])
        # The backups are mode 0600; what Ansible itself sends to a module is in a folder of mode 0700.
        allowed = {"old", "syslog"}
        self.assertEqual([path for path in observer.exposed if os.path.basename(path) not in allowed], [])

    def test_quirks(self):
        self.executable("old", OLD)
        quirks = ["numeric-ids", "string-numbers", "async-writes", "empty-answers", "returned-passwords"]
        flags = [flag for quirk in quirks for flag in ("--quirk", quirk)]
        with Simulator("--speed", "100000", *flags) as simulator:
            variables = {name.replace("DEPLOY_CLI", "TEST"): value for name, value in simulator.variables.items()}
            password = self.folder / "password"
            password.write_text(simulator.variables["DEPLOY_CLI_PASSWORD"])
            output = self.play(PLAYBOOKS / "modules.yml", "-v", **variables)
        for secret in self.passwords.values():
            self.assertNotIn(secret, output)

    def test_certificates(self):
        (self.folder / "empty.pem").touch()
        with Simulator() as simulator, Simulator() as other:
            for name, server in (("server", simulator), ("other", other)):
                host, port = server.address.split(":")
                (self.folder / f"{name}.pem").write_text(ssl.get_server_certificate((host, int(port))))
            login = {name: value for name, value in simulator.variables.items() if "FINGERPRINT" not in name}
            self.play(PLAYBOOKS / "certificates.yml", **login)

    def test_job_that_fails(self):
        with Simulator("--speed", "100000", "--fail", "POST /clusters/*/deploy") as simulator:
            self.play(PLAYBOOKS / "failed_job.yml", **simulator.variables)

    def test_timeout_and_background(self):
        playbook, state = PLAYBOOKS / "waiting.yml", ["--state", str(self.folder / "state")]
        with Simulator("--speed", "100000", *state) as simulator:
            self.play(playbook, "--tags", "configuration", **simulator.variables)
        with Simulator("--speed", "1", *state) as simulator:
            self.play(playbook, "--tags", "timeouts", **simulator.variables)
            [job] = [job["id"] for job in simulator.run("job", "list", "--filter", "state=running")]
        with Simulator("--speed", "100000", *state) as simulator:
            flags = ["--tags", "background", "-e", f"job={job}"]
            self.play(playbook, *flags, **simulator.variables)

    def deploying(self, simulator, playing):
        """Returns when the simulator deploys the cluster."""
        while not any(
            job["state"] == "running" and job["description"].startswith("Deploy")
            for job in simulator.run("job", "list", "--fields", "*")
        ):
            self.assertIsNone(playing.poll(), "the playbook ended")

    def test_restart_of_deploy(self):
        flags = ["--speed", "200", "--state", str(self.folder / "state")]
        with Simulator(*flags) as first:
            playing = self.command(
                "ansible-playbook", PLAYBOOKS / "present.yml", "-e", "expected=deployed", **first.variables
            )
            self.deploying(first, playing)
            first.kill()
        with Simulator(*flags, address=first.address) as second:
            self.succeed(playing)
            self.assertEqual([cluster["state"] for cluster in second.run("cluster", "list")], ["powered_on"])

    def test_interruption(self):
        with Simulator("--speed", "1") as simulator:
            flags = ["-e", "expected=interrupted"]
            playing = self.command("ansible-playbook", PLAYBOOKS / "present.yml", *flags, **simulator.variables)
            self.deploying(simulator, playing)
            self.interrupt("cluster apply", simulator, playing)
            self.succeed(playing)
            playing = self.command("ansible-playbook", PLAYBOOKS / "interrupted_job.yml", **simulator.variables)
            self.interrupt("job wait", simulator, playing)
            self.succeed(playing)

    def interrupt(self, command, simulator, playing):
        """Sends SIGTERM to the deploy-cli that runs a command on a server, as soon as it runs."""
        wanted = f"DEPLOY_CLI_URL={simulator.variables['DEPLOY_CLI_URL']}".encode()
        while True:
            for process in filter(str.isdigit, os.listdir("/proc")):
                try:
                    arguments = pathlib.Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode()
                    variables = pathlib.Path(f"/proc/{process}/environ").read_bytes().split(b"\0")
                except OSError:
                    continue
                if arguments.startswith(f"{EXECUTABLE} {command}") and wanted in variables:
                    os.kill(int(process), signal.SIGTERM)
                    return
            self.assertIsNone(playing.poll(), "the playbook ended")

    def test_fleet(self):
        """20 clusters, 10 at a time, on two servers."""
        with Simulator("--speed", "100000") as first, Simulator("--speed", "100000") as second:
            servers = [first, second]
            hosts = {
                f"site{n:02}": {
                    "address": f"10.0.{n}.10",
                    "node_address": f"10.0.{n}.11",
                    "esx_host": f"esx-{n:02}.example.com",
                    "deploy_url": servers[n % 2].variables["DEPLOY_CLI_URL"],
                    "deploy_password": f"{{{{ lookup('ansible.builtin.env', 'PASSWORD_{n % 2}') }}}}",
                    "deploy_fingerprint": servers[n % 2].variables["DEPLOY_CLI_FINGERPRINT"],
                }
                for n in range(20)
            }
            shared = {"netmask": "255.255.255.0", "capacity": "2TB"}
            inventory = self.folder / "inventory.yml"
            inventory.write_text(yaml.safe_dump({"branches": {"hosts": hosts, "vars": shared}}))
            passwords = {f"PASSWORD_{n}": servers[n].variables["DEPLOY_CLI_PASSWORD"] for n in range(2)}
            output = self.play(EXAMPLES / "fleet.yml", "-i", inventory, "--forks", "10", **passwords)
            self.assertNotIn("failed=1", output)
            for simulator in servers:
                clusters = simulator.run("cluster", "list")
                self.assertEqual([cluster["state"] for cluster in clusters], ["powered_on"] * 10)

    def test_delegation(self):
        hosts = {f"site{n}": {"address": f"10.0.{n}.1"} for n in range(5)}
        inventory = self.folder / "inventory.yml"
        inventory.write_text(yaml.safe_dump({"all": {"hosts": hosts}}))
        with Simulator("--speed", "100000") as simulator:
            self.play(PLAYBOOKS / "delegation.yml", "-i", inventory, **simulator.variables)
            self.assertEqual({cluster["name"] for cluster in simulator.run("cluster", "list")}, set(hosts))

    def test_saved_servers(self):
        definition = {
            "server": "first",
            "cluster": {"name": "demo", "ip": "10.0.0.10", "netmask": "255.255.255.0", "gateway": "10.0.0.1"},
            "hosts": [{"name": "kvm-01", "type": "KVM", "username": "root", "password": {"env": "VCENTER_PASSWORD"}}],
            "nodes": [
                {
                    "name": "demo-01",
                    "ip": "10.0.0.11",
                    "host_name": "kvm-01",
                    "instance_type": "small",
                    "networks": [{"purpose": "mgmt", "name": "br0"}, {"purpose": "data", "name": "br1"}],
                    "storage": {"pools": [{"name": "pool1", "capacity": "2TB"}]},
                }
            ],
        }
        (self.folder / "first.yaml").write_text(yaml.safe_dump(definition))
        with Simulator("--speed", "100000") as first, Simulator("--speed", "100000") as second:
            for name, simulator in {"first": first, "second": second}.items():
                command = [EXECUTABLE, "login", simulator.variables["DEPLOY_CLI_URL"], "--name", name]
                variables = {**self.environment, **simulator.variables}
                subprocess.run(command, env=variables, stdin=subprocess.DEVNULL, capture_output=True, check=True)
            password = first.variables["DEPLOY_CLI_PASSWORD"]
            self.play(PLAYBOOKS / "profiles.yml", FIRST_PASSWORD=password, DEPLOY_CLI_URL="https://127.0.0.1:1")

    def test_examples(self):
        with Simulator("--speed", "100000") as simulator:
            login = simulator.variables
            output = self.play(EXAMPLES / "one-cluster.yml", **login)
            self.assertIn("demo-02: 10.0.0.12", output.replace('"', ""))
            self.play(EXAMPLES / "fleet.yml", "-i", EXAMPLES / "fleet.ini", "--forks", "10", **login)

            changed = self.folder / "demo.yaml"
            document = simulator.run("cluster", "export", "demo")
            for node in document["nodes"]:
                node["instance_type"] = "medium"
            changed.write_text(yaml.safe_dump(document))
            flags = ["-e", f"cluster_file={changed}", "-e", f"backup_folder={self.folder}"]
            self.assertIn("changed=3", self.play(EXAMPLES / "backup-and-change.yml", *flags, **login))
            self.assertIn("skipped=2", self.play(EXAMPLES / "backup-and-change.yml", *flags, **login))
            self.assertEqual(len(list(self.folder.glob("deploy-backup-*"))), 1)

    def test_variables_of_the_vendors_role(self):
        with Simulator("--speed", "100000") as simulator:
            passwords = ["vcenter_password", "ontap_pwd", "host_esx_password", "host_kvm_password"]
            variables = {name: self.passwords["VCENTER_PASSWORD"] for name in passwords}
            variables.update(
                deploy_api_url=simulator.variables["DEPLOY_CLI_URL"] + "/api/v3",
                deploy_pwd=simulator.variables["DEPLOY_CLI_PASSWORD"],
                deploy_fingerprint=simulator.variables["DEPLOY_CLI_FINGERPRINT"],
            )
            file = self.folder / "variables.json"
            file.write_text(json.dumps(variables))
            flags = ["-e", f"@{PLAYBOOKS / 'na_ots_variables.yml'}", "-e", f"@{file}"]
            self.play(EXAMPLES / "from-na-ots-cluster.yml", *flags)
            self.assertIn("changed=0", self.play(EXAMPLES / "from-na-ots-cluster.yml", *flags))
            pool = simulator.run("cluster", "export", "moved")["nodes"][0]["storage"]["pools"][0]
            self.assertEqual(pool["capacity"], 2910441638463)
            kvm = json.dumps({"hypervisor": "KVM", "cluster_name": "kvm", "cluster_ip": "10.0.9.20"})
            self.play(EXAMPLES / "from-na-ots-cluster.yml", *flags, "-e", kvm, "--check")

    def test_inventory(self):
        flags = ["-i", EXAMPLES / "lab.deploy_cli.yml"]
        with Simulator("--speed", "100000") as simulator:
            login = simulator.variables
            # The collection netapp.ontap is not installed here.
            continued = ["-e", "configure_ontap=false"]
            output = self.play(EXAMPLES / "deploy-and-configure.yml", *flags, *continued, **login)
            self.assertIn("demo has the address 10.0.0.10", output)
            graph = self.succeed(self.command("ansible-inventory", *flags, "--graph", **login))
            groups = {line.strip(" |-@:") for line in graph.splitlines()}
            self.assertLessEqual({"ontap_select_clusters", "ontap_select_nodes", "state_powered_on", "demo-01"}, groups)
        output = self.succeed(self.command("ansible-inventory", *flags, "--graph", **login))
        self.assertIn("cannot reach", output.replace("\n", " "))
        tasks = yaml.safe_load((EXAMPLES / "tasks" / "ontap.yml").read_text())
        self.assertIn("netapp.ontap.na_ontap_svm", tasks[0])

    def test_inventory_evaluates_no_templates(self):
        configuration = {
            "plugin": "deploy_cli.ontap_select.deploy",
            "executable": str(self.executable("hostile", HOSTILE)),
        }
        inventory = self.folder / "hostile.deploy_cli.yml"
        inventory.write_text(yaml.safe_dump(configuration))
        flags = ["-m", "ansible.builtin.debug", "-a", "var=ontap_select_gateway"]
        output = self.succeed(self.command("ansible", "ontap_select_clusters", "-i", inventory, *flags))
        self.assertNotIn("42", output)
        self.assertIn("6 * 7", output)
        # The node has the name of the cluster.
        output = self.succeed(self.command("ansible", "ontap_select_nodes", "-i", inventory, "--list-hosts"))
        self.assertIn("demo.demo", output)

    def test_role(self):
        with Simulator() as simulator:
            self.play(PLAYBOOKS / "role.yml", **simulator.variables)


if __name__ == "__main__":
    unittest.main()
