#!/bin/sh
# Builds the program for Windows: the portable folder build/windows/Miaohui, and the same as a zip.
set -eu

out=build/windows
zip=$out/Miaohui-$(.venv/bin/python main.py --version)-win64

echo "Building the program for Windows …"
mkdir -p $out
LIMIT=400 resources/setup/wine/python.sh -m PyInstaller --noconfirm --log-level WARN --distpath $out \
    --workpath $out/work resources/setup/miaohui.spec
if find $out/Miaohui -iname 'icuuc*' -o -iname 'mscms*' -o -iname 'ucrtbase*' | grep .; then
    echo "This stands in for a part of Windows and must not be shipped." >&2
    exit 1
fi
.venv/bin/python -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2], "Miaohui")' "$zip" $out
echo "$zip.zip: $(du -m "$zip.zip" | cut -f1) MB, $(du -sm $out/Miaohui | cut -f1) MB when unpacked"
