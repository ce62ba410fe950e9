#!/bin/sh
# Installs the Debian or Ubuntu packages of the named sets (window, demo, test, bench, windows) that are missing.
set -eu

window="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0
        libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-noto-cjk fonts-noto-color-emoji"
demo="xvfb openbox xdotool xclip mousepad"
test="xterm featherpad"
windows="wine wine64 gcc-mingw-w64-x86-64-win32 fonts-wqy-microhei"
optional_bench="fzf copyq autokey-qt" # the peers; those that are missing are left out of the tables
bench=""
optional_test="chromium" # Ubuntu has it as a snap only; the tests that want it say so and are skipped

installed() { # a package may have been renamed for its 64-bit times (Debian 13, Ubuntu 24.04)
    for name in "$1" "$1t64"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return
    done
    return 1
}

missing() {
    for package in "$@"; do
        installed "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >/dev/null
}

if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian or Ubuntu machine: Qt's libraries and a Chinese font must be there already." >&2
    exit 0
fi

wanted=$("$(dirname "$0")/find-python.sh" --package)
optional=""
for set in "$@"; do
    eval "wanted=\"\$wanted \$$set\"; optional=\"\$optional \${optional_$set:-}\""
done
wanted=$(missing $wanted)
optional=$(missing $optional)
[ -n "$wanted$optional" ] || exit 0

if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
    if [ -n "$wanted" ]; then
        echo "Please install as root: apt-get install -y --no-install-recommends $wanted" >&2
    fi
    exit 0
fi

echo "Installing system packages:" $wanted $optional
apt update
[ -z "$wanted" ] || apt install -y --no-install-recommends $wanted
for package in $optional; do
    apt install -y --no-install-recommends "$package" || echo "Going on without $package." >&2
done
