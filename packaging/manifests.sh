#!/usr/bin/env bash
# Fills the templates in with the version and the checksums of the archives in dist/, and writes dist/SHA256SUMS. A
# template whose archives are not all there is skipped, so that each platform can build its part of a release:
# .github/workflows/release.yml runs this again when dist/ has the files of all.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

date=${touched%????.??}
rules=target/manifests.sed
mkdir -p target
cat > "$rules" <<SED
s|@VERSION@|$version|g
s|@REPOSITORY@|$repository|g
s|@DOWNLOADS@|$repository/releases/download/v$version|g
s|@DATE@|$(printf '%s' "$date" | cut -c 1-4)-$(printf '%s' "$date" | cut -c 5-6)-$(printf '%s' "$date" | cut -c 7-8)|g
SED
for file in dist/"$name"-*.tar.gz dist/"$name"-*.zip; do
    if [ -f "$file" ]; then
        target=${file#"dist/$name-"}
        target=${target%.tar.gz}
        echo "s|@SHA256:${target%.zip}@|$(sha256 "$file")|g" >> "$rules"
    fi
done

for template in packaging/templates/*; do
    output=dist/${template##*/}
    sed -f "$rules" "$template" > "$output"
    if grep -q '@SHA256:' "$output"; then
        echo "skipped: $output, which needs $(grep -o '@SHA256:[^@]*' "$output" | cut -d : -f 2 | sort -u | tr '\n' ' ')" >&2
        rm "$output"
    fi
done

rm -f dist/SHA256SUMS
for file in dist/*; do
    echo "$(sha256 "$file")  ${file#dist/}"
done > target/SHA256SUMS
mv target/SHA256SUMS dist/SHA256SUMS
