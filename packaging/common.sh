# What the scripts of this folder share. They source it in the root of the clone.

export LC_ALL=C TZ=UTC
umask 022
# cargo-deb, cargo-generate-rpm and cargo-cyclonedx read the variable too.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
touched=$(git log -1 --format=%cd --date=format-local:%Y%m%d%H%M.%S)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
name=deploy-cli-$version
repository=${DEPLOY_CLI_REPOSITORY:-$(sed -n 's/^repository = "\(.*\)"/\1/p' Cargo.toml)}
# cargo-deb and cargo-generate-rpm find the binaries there.
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR RUSTFLAGS
tar=tar
[ "$(uname -s)" != Darwin ] || tar=gtar

# A path as programs of the platform write it.
native() { if command -v cygpath > /dev/null; then cygpath -w "$1"; else printf '%s\n' "$1"; fi; }

# The SHA-256 of a file, in hex.
sha256() { if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1; }
