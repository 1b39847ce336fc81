"""Imports dbt and reads the project while others work, then waits for dbt's arguments: a line of JSON.

The end of the standard input means that who started us is gone.
"""

import gc
import json
import os
import sys
import threading

from dbt.adapters.duckdb.connections import DuckDBConnectionManager
from dbt.cli.main import dbtRunner

SAID = {"info", "warn", "error"}


def say(event):
    # dbt's own logger makes a line of each of ten thousand events, and then leaves most of them out.
    if event.info.level in SAID:
        print(event.info.msg, flush=True)


def run(args, manifest=None):
    return dbtRunner(manifest=manifest, callbacks=[say]).invoke(["--log-level", "none", *args])


def end(run):
    # The warehouse is whole once its last connection is closed. The rest is left to the system: Python would take
    # a second to take the manifest apart.
    DuckDBConnectionManager.close_all_connections()
    sys.stdout.flush()
    os._exit(0 if run.success else 2 if run.exception else 1)


def watch_for_the_end():
    sys.stdin.read()
    os._exit(1)


gc.disable()
project = run(["parse", "--no-write-json"])
if not project.success:
    end(project)
line = sys.stdin.readline() or os._exit(1)
threading.Thread(target=watch_for_the_end, daemon=True).start()
end(run(json.loads(line), manifest=project.result))
