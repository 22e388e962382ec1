#!/usr/bin/env bash
# Unpacks each archive in dist/ that can run here, and runs the quickstart with its program. Programs for the other
# processor of Linux need qemu-user, those for Windows need Windows.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

tried=0
for file in dist/"$name"-*.tar.gz dist/"$name"-*.zip; do
    [ -f "$file" ] || continue
    target=${file#"dist/$name-"}
    target=${target%.zip}
    target=${target%.tar.gz}
    case $(uname -s)-$(uname -m)-$target in
        Linux-x86_64-x86_64-*-linux-* | Linux-aarch64-aarch64-*-linux-* | Darwin-x86_64-x86_64-apple-* | \
            Darwin-arm64-*-apple-* | MINGW*-*-windows-* | MSYS*-*-windows-*) runner= ;;
        Linux-*-linux-*) runner=qemu-${target%%-*} ;;
        *) runner=missing ;;
    esac
    if [ -n "$runner" ] && ! command -v "$runner" > /dev/null; then
        echo "skipped: $target, whose program cannot run here" >&2
        continue
    fi
    root=target/test/$target
    rm -rf "$root"
    mkdir -p "$root/bin"
    case $file in
        *.zip) unzip -q "$file" -d "$root" ;;
        *) "$tar" -xzf "$file" -C "$root" ;;
    esac
    folder=$PWD/$root/$name-$target
    # Finds the program in an emulator too: the kernel cannot run it.
    printf '#!/bin/sh\nexec %s "%s/deploy-cli" "$@"\n' "$runner" "$folder" > "$root/bin/deploy-cli"
    chmod 755 "$root/bin/deploy-cli"
    first=$PWD/$root/bin
    echo "== $target: $("$first/deploy-cli" --version)"
    "$first/deploy-cli" simulator exec -- sh -c "PATH='$first':\$PATH exec sh '$folder/examples/quickstart.sh'"
    tried=$((tried + 1))
done
echo "the quickstart ran with $tried programs"
[ "$tried" -gt 0 ]
