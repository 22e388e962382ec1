# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

"""Runs deploy-cli, for the modules and for the inventory plugin."""

from __future__ import annotations

import json
import os
import re
import shutil

MINIMUM_VERSION = "0.1.0"

# The exit statuses of deploy-cli; see docs/exit-statuses.md.
OUTCOMES = {
    2: "invalid",
    3: "failed",
    4: "unauthorized",
    5: "not_found",
    6: "conflict",
    7: "unreachable",
    124: "timed_out",
    130: "interrupted",
    143: "interrupted",
}

LOGIN_VARIABLES = (
    "DEPLOY_CLI_CACERT",
    "DEPLOY_CLI_FINGERPRINT",
    "DEPLOY_CLI_INSECURE",
    "DEPLOY_CLI_PASSWORD",
    "DEPLOY_CLI_PASSWORD_FILE",
    "DEPLOY_CLI_PROFILE",
    "DEPLOY_CLI_URL",
    "DEPLOY_CLI_USERNAME",
)


class CliError(Exception):
    """deploy-cli failed, or cannot be run.

    ``document`` is what it printed on stdout, which describes how far it came, or None.
    """

    def __init__(self, message, hint=None, exit_status=1, document=None, details=None):
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_status = exit_status
        self.document = document
        self.details = details or {}

    @property
    def outcome(self):
        if self.exit_status < 0:
            return "interrupted"
        return OUTCOMES.get(self.exit_status, "error")

    def results(self):
        """The fields that a module returns in addition to ``msg``."""
        return dict(hint=self.hint, exit_status=self.exit_status, outcome=self.outcome, **self.details)


class Cli:
    """deploy-cli with the login of a task.

    :arg options: a mapping with the options of the doc fragment ``login``
    :arg execute: runs a process; called with the command, the text for its stdin and additional environment variables,
        and returns the exit status, stdout and stderr
    """

    def __init__(self, options, execute):
        self.warnings = []
        self._execute = execute
        self._login = []
        for name in ("url", "username", "fingerprint", "cacert"):
            if options.get(name):
                self._login += [f"--{name}", options[name]]
        self._environment = {}
        if options.get("password"):
            self._environment["DEPLOY_CLI_PASSWORD"] = options["password"]
        if options.get("profile"):
            self.use_profile(options["profile"])
        self._executable = shutil.which(os.path.expanduser(options["executable"]))
        if self._executable is None:
            raise CliError(
                f"deploy-cli is not installed: there is no executable {options['executable']}",
                hint="install it with the role deploy_cli.ontap_select.deploy_cli, or set the option executable",
            )
        self._check_version()

    def use_profile(self, name):
        """Selects a saved server for all further commands."""
        self._login += ["--profile", name]
        # A profile and a password are a complete login. Variables for another server would make deploy-cli ignore the
        # password. An empty variable counts as not set.
        if "DEPLOY_CLI_PASSWORD" in self._environment:
            self._environment = {**dict.fromkeys(LOGIN_VARIABLES, ""), **self._environment}

    def run(self, arguments, document=None, secrets=None, statuses=(0,)):
        """Runs a command and returns its JSON document and its exit status.

        :arg document: what the command reads from stdin as JSON
        :arg secrets: environment variables for passwords
        :arg statuses: the exit statuses that are no errors
        """
        command = [self._executable, *arguments, *self._login, "--output", "json", "--progress", "json"]
        text = "" if document is None else json.dumps(document)
        status, stdout, stderr = self._execute(command, text, {**self._environment, **(secrets or {})})
        error = self._read_messages(stderr)
        result = self._parse(stdout)
        if status in statuses:
            return result, status
        details = {key: error[key] for key in ("code", "server_message", "request_id") if key in error}
        message = error.get("message") or f"deploy-cli ended with exit status {status}: {stderr.strip()}"
        raise CliError(message, error.get("hint"), status, result, details)

    def _check_version(self):
        status, stdout, stderr = self._execute([self._executable, "--version"], "", {})
        found = re.match(r"deploy-cli (\d+)\.(\d+)\.(\d+)", stdout)
        if status != 0 or not found:
            raise CliError(f"{self._executable} is not deploy-cli: --version printed {(stdout or stderr).strip()!r}")
        if tuple(map(int, found.groups())) < tuple(map(int, MINIMUM_VERSION.split("."))):
            raise CliError(
                f"{stdout.strip()} is too old: this collection needs deploy-cli {MINIMUM_VERSION} or later",
                hint=f"replace {self._executable}; the role deploy_cli.ontap_select.deploy_cli installs a version",
            )

    def _read_messages(self, stderr):
        """Keeps the warnings, and returns the error or an empty mapping."""
        error = {}
        for line in stderr.splitlines():
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if not isinstance(message, dict):
                continue
            if message.get("level") == "warning" and message["message"] not in self.warnings:
                self.warnings.append(message["message"])
            if message.get("level") == "error":
                error = message
        return error

    @staticmethod
    def _parse(stdout):
        if not stdout.strip():
            return None
        try:
            return json.loads(stdout)
        except ValueError as error:
            raise CliError(f"deploy-cli printed no JSON document: {error}") from error
