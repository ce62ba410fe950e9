#!/bin/sh
# Prints the Python (3.11 or newer) that the virtual environment is made with; --package: what apt must add to it.
set -eu

for name in python3 python3.13 python3.12 python3.11 python3.14; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        if [ "${1:-}" != --package ]; then
            echo "$name"
        elif ! "$name" -c 'import ensurepip, venv' 2>/dev/null; then
            echo "$name-venv"
        fi
        exit 0
    fi
done
[ "${1:-}" = --package ] && exit 0
echo "Please install Python 3.11 or newer; it was looked for as python3 and as python3.11 to python3.14." >&2
exit 1
