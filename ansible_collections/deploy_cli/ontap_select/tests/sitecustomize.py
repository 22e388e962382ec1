"""Sends to a file what modules write to syslog. The tests have this folder in PYTHONPATH."""

from __future__ import annotations

import os
import syslog


def record(*arguments):
    with open(os.environ["TEST_SYSLOG"], "a", encoding="utf-8") as file:
        print(arguments[-1], file=file)


if "TEST_SYSLOG" in os.environ:
    syslog.syslog = record
