"""Runs Windows' Python in a session of its own, for a number of seconds at most: `python -m tests.windows.run 600 …`.

What it prints comes through a pipe, its exit status is ours, and whatever it has left running ends with the session.
"""

import subprocess
import sys
from threading import Timer

from tests.windows.wine import REPOSITORY, WineSession

TOO_LONG = 124  # as `timeout` has it


def run(seconds: float, arguments: list[str]) -> int:
    with WineSession() as session:
        command = [*session.python, *arguments]
        utf_8 = {"PYTHONIOENCODING": "utf-8"}
        session.env.pop("PYTHONFAULTHANDLER")  # it writes of what Windows' own code catches, too; pytest has one itself
        process = subprocess.Popen(
            command, cwd=REPOSITORY, env=session.env | utf_8, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        session.programs.append(process)
        limit = Timer(seconds, session.close)
        limit.start()
        assert process.stdout
        for line in process.stdout:
            sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
        overran = limit.finished.is_set()
        limit.cancel()
        return TOO_LONG if overran else process.wait()


if __name__ == "__main__":
    sys.exit(run(float(sys.argv[1]), sys.argv[2:]))
