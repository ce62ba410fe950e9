#!/bin/sh
# Makes the virtual environment .venv and puts the named lock files into it; does nothing when that was done before.
set -eu

python=.venv/bin/python
base=$("$(dirname "$0")/find-python.sh")

if ! $python -c '' 2>/dev/null; then
    "$base" -m venv --clear .venv || {
        echo "Python cannot make a virtual environment. Please install as root: apt-get install -y $base-venv" >&2
        exit 1
    }
fi

for lock in "$@"; do
    cmp -s "$lock" ".venv/$lock" && continue
    echo "Installing the packages of $lock …"
    $python -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r "$lock"
    $python -c 'from PySide6 import QtWidgets' || {
        echo "One of Qt's libraries is not there; the line above names it." >&2
        exit 1
    }
    cp "$lock" ".venv/$lock" # kept as the mark that it is installed
done
