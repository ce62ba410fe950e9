#!/bin/bash
# Runs Windows' Python of build/wine, for LIMIT seconds at most (600). Its exit status is this script's.
# Its output must be a pipe: under Wine 8 Python ends at once when its output is a file.
set -o pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/build/wine
. "$root/env.sh"
timeout -k 10 "${LIMIT:-600}" wine "$root/py/python.exe" "$@" </dev/null 2>&1 | cat
