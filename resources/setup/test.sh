#!/bin/sh
# Runs the tests, two at a time: the quick ones, then the journeys, a file's on one core; fails when either fails.
set -u

status=0
.venv/bin/python -m pytest -n 2 -m "not journey and not windows" "$@" || status=$?
.venv/bin/python -m pytest -n 2 --dist loadfile -m journey "$@" || status=$?
exit $status
