"""The simulator of deploy-cli, and what the tests do with it."""

from __future__ import annotations

import json
import os
import signal
import subprocess

EXECUTABLE = os.environ["TEST_EXECUTABLE"]


class Simulator:
    """A simulated Deploy, as a context manager. ``variables`` are those of the login."""

    def __init__(self, *flags, address="127.0.0.1:0"):
        command = [EXECUTABLE, "simulator", "serve", "--listen", address, *flags]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.variables = {}
        while "DEPLOY_CLI_FINGERPRINT" not in self.variables:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the simulator ended")
            if line.startswith("export "):
                name, value = line.removeprefix("export ").strip().split("=", 1)
                self.variables[name] = value

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.kill()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    @property
    def address(self):
        return self.variables["DEPLOY_CLI_URL"].removeprefix("https://")

    def run(self, *arguments):
        """Runs a command of deploy-cli and returns its JSON document."""
        command = [EXECUTABLE, *arguments, "-o", "json", "-q"]
        done = subprocess.run(command, env={**os.environ, **self.variables}, stdout=subprocess.PIPE, check=True)
        return json.loads(done.stdout)
