"""Looks for secrets in the arguments of processes and in files while something runs."""

from __future__ import annotations

import os
import stat
import threading


class Observer(threading.Thread):
    """``arguments`` are the command lines that were seen, and ``exposed`` files in ``folder`` that others can read."""

    def __init__(self, folder):
        super().__init__(daemon=True)
        self.folder = folder
        self.arguments = set()
        self.exposed = set()
        self._stopped = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exception):
        self._stopped.set()
        self.join()

    def run(self):
        while not self._stopped.wait(0.02):
            self._read_arguments()
            self._find_exposed(self.folder)

    def _read_arguments(self):
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{process}/cmdline", "rb") as file:
                    self.arguments.add(file.read().replace(b"\0", b" ").decode(errors="replace"))
            except OSError:
                continue

    def _find_exposed(self, folder):
        """Files below a folder, except those in a folder that others cannot enter."""
        try:
            if not os.stat(folder).st_mode & stat.S_IXOTH:
                return
            for entry in os.scandir(folder):
                if entry.is_dir(follow_symlinks=False):
                    self._find_exposed(entry.path)
                elif entry.stat(follow_symlinks=False).st_mode & stat.S_IROTH:
                    self.exposed.add(entry.path)
        except OSError:
            return


def files_with(secrets, folder):
    """The files below a folder that contain one of the secrets."""
    found = []
    for parent, _folders, names in os.walk(folder):
        for name in names:
            with open(os.path.join(parent, name), "rb") as file:
                content = file.read()
            if any(secret.encode() in content for secret in secrets):
                found.append(os.path.join(parent, name))
    return found
