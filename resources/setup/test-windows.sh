#!/bin/sh
# Runs the tests as Windows code under Wine: all that need no X server under Windows' Python, then the journeys with real
# keys against foreign Windows programs, then the same journeys with the built program. Fails when any of them fails. The
# journeys go one after the other: two Windows desktops at once on two cores make keys late that a person would not press.
set -u

unset PYTHONDONTWRITEBYTECODE # hundreds of programs are started, which would all read the same sources anew
status=0
python=.venv/bin/python

echo "The tests, under Windows' Python:"
$python -m tests.windows.run 2400 -m pytest -n 2 --dist loadfile -m "not (journey or windows)" -p no:cacheprovider "$@" ||
    status=$?

echo "The journeys in Windows, under Windows' Python:"
timeout -k 10 900 $python -m pytest -n 1 -m windows "$@" || status=$?

echo "The journeys in Windows, with the built program:"
MIAOHUI_EXE=$PWD/build/windows/Miaohui/Miaohui.exe \
    timeout -k 10 900 $python -m pytest -n 1 -m windows "$@" || status=$?

exit $status
