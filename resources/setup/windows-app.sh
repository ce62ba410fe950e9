#!/bin/sh
# Builds the program for Windows: the portable folder build/windows/Miaohui, and the same as a zip. Builds only the folder
# of another script when one is named.
set -eu

out=build/windows

build() { # NAME [-- SCRIPT]
    name=$1
    shift
    LIMIT=900 resources/setup/wine/python.sh -m PyInstaller --noconfirm --log-level ERROR --distpath $out \
        --workpath "$out/work/$name" resources/setup/miaohui.spec "$@"
    if find $out/* -iname 'icuuc*' -o -iname 'mscms*' -o -iname 'ucrtbase*' -o -iname 'bcryptprimitives*' | grep .; then
        echo "This stands in for a part of Windows and must not be shipped." >&2
        exit 1
    fi
}

mkdir -p $out
if [ $# -gt 0 ]; then
    build "$(basename "$1" .py)" -- "$1"
    exit
fi

echo "Building the program for Windows …"
build Miaohui
zip=$out/Miaohui-$(.venv/bin/python main.py --version)-win64
.venv/bin/python -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2], "Miaohui")' "$zip" $out
echo "$zip.zip: $(du -m "$zip.zip" | cut -f1) MB, $(du -sm $out/Miaohui | cut -f1) MB when unpacked"
