#!/bin/sh
# Makes the virtual environment .venv and puts the named lock files into it; does nothing when that was done before.
set -eu

python=.venv/bin/python

make_environment() {
    base=$("$(dirname "$0")/find-python.sh")
    "$base" -c 'import ensurepip, venv' 2>/dev/null || {
        echo "Nothing can be set up without the package $base-venv." >&2
        exit 1
    }
    "$base" -m venv --clear .venv
}

install() {
    echo "Installing the packages of $1 …"
    $python -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r "$1"
    $python -c 'from PySide6 import QtWidgets' || {
        echo "One of Qt's libraries is not there; the line above names it." >&2
        exit 1
    }
    cp "$1" .venv/ # kept as the mark that it is installed
}

$python -c '' 2>/dev/null || make_environment # it may be missing, or its Python may be gone
for lock in "$@"; do
    cmp -s "$lock" ".venv/$lock" && continue
    $python -m pip --version >/dev/null 2>&1 || make_environment # it may have been left half made
    install "$lock"
done
