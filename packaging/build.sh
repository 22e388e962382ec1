#!/usr/bin/env bash
# Builds what a release consists of, into dist/:
#
#   packaging/build.sh [TARGET...]
#
# Without an argument, these are the targets that this platform builds. The same commit and the same tools give the same
# bytes, wherever the clone is. DEPLOY_CLI_REPOSITORY is the URL of the repository that publishes the release; the default
# is the one in Cargo.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

if [ $# -eq 0 ]; then
    case $(uname -s) in
        Darwin) set -- aarch64-apple-darwin x86_64-apple-darwin ;;
        Linux) set -- x86_64-unknown-linux-musl aarch64-unknown-linux-musl x86_64-pc-windows-gnu ;;
        *) set -- x86_64-pc-windows-gnu ;;
    esac
fi

# The tools, and how to install each. PATH has those of packaging/requirements.txt first, if they are in target/python.
for folder in bin Scripts; do
    if [ -d "target/python/$folder" ]; then PATH=$PWD/target/python/$folder:$PATH; fi
done
missing=
need() { # COMMAND HOW-TO-INSTALL
    if ! command -v "$1" > /dev/null; then
        echo "missing: $1; to install it: $2" >&2
        missing=yes
    fi
}
need git 'your package manager'
need cargo 'https://rustup.rs'
need cargo-about 'cargo install --locked --features cli cargo-about@0.9.3'
need cargo-cyclonedx 'cargo install --locked cargo-cyclonedx@0.5.9'
need "$tar" 'brew install gnu-tar'
for target in "$@"; do
    case $target in
        *-linux-musl)
            need cargo-zigbuild 'python3 -m venv target/python && target/python/bin/pip install -r packaging/requirements.txt'
            need cargo-deb 'cargo install --locked cargo-deb@3.8.0'
            need cargo-generate-rpm 'cargo install --locked cargo-generate-rpm@0.21.1'
            ;;
        *-windows-gnu)
            need x86_64-w64-mingw32-gcc 'apt-get install gcc-mingw-w64-x86-64; on Windows, MinGW-w64'
            need zip 'apt-get install zip; on Windows, choco install zip'
            ;;
        *-apple-darwin)
            if [ "$(uname -s)" != Darwin ]; then
                echo "$target is built on macOS" >&2
                missing=yes
                continue
            fi
            ;;
        *)
            echo "unknown target: $target" >&2
            missing=yes
            continue
            ;;
    esac
    if [ ! -d "$(rustc --print sysroot)/lib/rustlib/$target/lib" ]; then
        echo "missing: the Rust target $target; to install it: rustup target add $target" >&2
        missing=yes
    fi
done
[ -z "$missing" ] || exit 1
if ! git diff --quiet HEAD; then
    echo 'warning: the clone has changes that are not committed' >&2
fi
echo "building deploy-cli $version with $(rustc --version)"

# Paths of this machine in the binaries would differ on the next. rustc also writes those of the standard library, if its
# source is installed.
cargo fetch --locked
separator=$(printf '\037')
flags="--remap-path-prefix=$(native "$PWD")=/source"
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
    flags="$flags$separator--remap-path-prefix=$(native "$registry")=/crates"
done
commit=$(rustc --version --verbose | sed -n 's/^commit-hash: //p')
flags="$flags$separator--remap-path-prefix=$(native "$(rustc --print sysroot)/lib/rustlib/src/rust")=/rustc/$commit"
export CARGO_ENCODED_RUSTFLAGS=$flags

rm -rf dist target/dist
mkdir -p dist target/dist
# Offline: licenses that it would find on the network could change.
cargo about generate --frozen --fail --config packaging/about.toml --output-file target/dist/THIRD-PARTY-LICENSES.txt \
    packaging/about.hbs

# The output of this tool has the path of the clone in the identifier of the package.
cargo cyclonedx --quiet --format json --spec-version 1.5 --target all --no-build-deps --override-filename sbom
sed "s|path+file://[^\"#]*#|path+file:///source#|g" sbom.json > "dist/$name.cdx.json"
rm sbom.json

archive() { # TARGET
    local stage=target/dist/$name-$1 suffix=
    case $1 in *-windows-*) suffix=.exe ;; esac
    mkdir -p "$stage"
    cp "target/$1/release/deploy-cli$suffix" target/dist/THIRD-PARTY-LICENSES.txt README.md CHANGELOG.md LICENSE "$stage"
    cp -R man completions examples "$stage"
    mkdir -p "$stage/docs/images"
    cp docs/*.md "$stage/docs"
    cp docs/images/*.svg "$stage/docs/images"
    find "$stage" -type d -exec chmod 755 {} +
    find "$stage" -type f -exec chmod 644 {} +
    chmod 755 "$stage/deploy-cli$suffix"
    find "$stage" -exec touch -t "$touched" {} +
    case $1 in
        *-windows-*) (cd target/dist && find "$name-$1" | sort | zip -X -9 -q -@ "../../dist/$name-$1.zip") ;;
        *)
            "$tar" --directory target/dist --create --sort=name --format=ustar --owner=0 --group=0 --numeric-owner \
                "$name-$1" | gzip -9 -n > "dist/$name-$1.tar.gz"
            ;;
    esac
}

for target in "$@"; do
    case $target in
        *-linux-musl)
            cargo zigbuild --locked --release --target "$target"
            cargo deb --locked --quiet --no-build --no-strip --target "$target" --output dist/
            cargo generate-rpm --target "$target" --payload-compress gzip --output dist/
            ;;
        *) cargo build --locked --release --target "$target" ;;
    esac
    archive "$target"
done
packaging/manifests.sh
