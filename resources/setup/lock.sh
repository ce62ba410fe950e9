#!/bin/sh
# Pins every package with its hashes, for Python 3.11 to 3.14 on Linux and Windows; names no package index.
set -eu

tools=build/lock-tools
[ -x $tools/bin/uv ] || { "$("$(dirname "$0")/find-python.sh")" -m venv $tools && $tools/bin/python -m pip install -q uv; }

pin() {
    $tools/bin/uv pip compile --quiet --upgrade --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
        pyproject.toml "$@"
}

pin --universal --python-version 3.11 --output-file requirements.lock
pin --universal --python-version 3.11 --extra dev --constraint requirements.lock --output-file requirements-dev.lock
pin --universal --python-version 3.11 --extra bench --extra semantic --constraint requirements-dev.lock \
    --output-file requirements-bench.lock # the peers that we are measured beside
pin --python-platform windows --python-version 3.13 --extra dev --extra windows-app --constraint requirements-dev.lock \
    --output-file requirements-windows.lock # what build/wine gets: the same versions, for one system alone
if grep -n "://" requirements*.lock; then
    echo "A lock file names a host." >&2
    exit 1
fi
