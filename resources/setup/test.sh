#!/bin/sh
# Runs the tests: the quick ones side by side, then the journeys one after another; fails when either fails.
set -u

status=0
.venv/bin/python -m pytest -n 2 -m "not journey" "$@" || status=$?
.venv/bin/python -m pytest -m journey "$@" || status=$?
exit $status
