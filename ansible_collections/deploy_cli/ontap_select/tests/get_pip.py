"""Stands in for get-pip.py, which ansible-test downloads from a server of its own: installs pip from the package index."""

from __future__ import annotations

import subprocess
import sys

packages = [argument for argument in sys.argv[1:] if not argument.startswith("--no-")]
subprocess.run([sys.executable, "-m", "ensurepip"], check=True)
subprocess.run([sys.executable, "-m", "pip", "install", *packages], check=True)
