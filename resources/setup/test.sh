#!/bin/sh
# Runs the tests, two at a time: the quick ones, then the journeys, a file's on one core and the longest first; fails
# when either fails or does not come to an end.
set -u

unset PYTHONDONTWRITEBYTECODE # hundreds of programs are started, which would all read the same sources anew
status=0
timeout -k 10 1800 .venv/bin/python -m pytest -n 2 -m "not journey and not windows" "$@" || status=$?
timeout -k 10 1200 .venv/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m journey "$@" || status=$?
exit $status
