#!/usr/bin/env bash
# Tests the collection with the oldest supported and the newest ansible-core, on the simulator of deploy-cli.
#
#   tests/run.sh
#
# Everything that it installs and writes is in target/ansible of the repository.
set -euo pipefail
collection=$(cd "$(dirname "$0")/.." && pwd)
repository=$(cd "$collection/../../.." && pwd)
work=$repository/target/ansible
oldest=2.16
mkdir -p "$work"
cd "$repository"

# pyenv has shims for all versions that it installed, but runs only those that are named.
if command -v pyenv > /dev/null; then
    PYENV_VERSION=$(pyenv versions --bare | tac | paste -sd:)
    export PYENV_VERSION
fi

# The first Python that runs.
find_python() {
    for python in "$@"; do
        if "$python" -c '' 2> /dev/null; then
            echo "$python"
            return
        fi
    done
    return 1
}

# Creates a virtual environment with packages, unless it was completed before.
environment() {
    local folder=$1 python=$2 wanted="$2 ${*:3}"
    shift 2
    [ "$(cat "$folder/complete" 2> /dev/null)" = "$wanted" ] && return
    rm -rf "$folder"
    "$python" -m venv "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"
    echo "$wanted" > "$folder/complete"
}

# ansible-core 2.16 runs on Python 3.10 to 3.12.
if old=$(find_python python3.12 python3.11 python3.10); then
    environment "$work/oldest" "$old" "ansible-core~=$oldest.0" antsibull-docs
fi
new=$(find_python python3.14 python3.13 python3.12 python3)
environment "$work/newest" "$new" ansible-core antsibull-docs

cargo build --quiet --locked
export TEST_EXECUTABLE=$repository/target/debug/deploy-cli
export TEST_EXAMPLES=$repository/examples/ansible
export PYTHONDONTWRITEBYTECODE=1
export ANSIBLE_NOCOLOR=1

# What is tested is what is built, installed by each version.
rm -rf "$work/collections" "$work/build"
"$work/newest/bin/ansible-galaxy" collection build "$collection" --output-path "$work/build"

# Runs a check of a version of ansible-core, and prints its output only if it fails.
run() {
    local version=$1 name=$2
    export PATH=$work/$version/bin:$PATH HOME=$work/home/$version
    mkdir -p "$HOME"
    export ANSIBLE_COLLECTIONS_PATH=$work/collections/$version
    export TEST_COLLECTIONS=$ANSIBLE_COLLECTIONS_PATH
    if "$name" > "$work/$version-$name.log" 2>&1; then
        echo "passed: $name ($version, $("$work/$version/bin/pip" list --format freeze 2> /dev/null | grep '^ansible-core'))"
    else
        cat "$work/$version-$name.log"
        echo "failed: $name ($version)" >&2
        return 1
    fi
}

install() {
    ansible-galaxy collection install "$work"/build/*.tar.gz --collections-path "$TEST_COLLECTIONS"
}

playbooks() {
    cd "$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select/tests" && python -m unittest -v
}

documentation() {
    ansible-doc -t module deploy_cli.ontap_select.{api,backup,cluster,info,job} &&
        ansible-doc -t inventory deploy_cli.ontap_select.deploy &&
        ansible-doc -t role deploy_cli.ontap_select.deploy_cli &&
        antsibull-docs lint-collection-docs --plugin-docs --skip-rstcheck \
            "$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select"
}

# ansible-test wants a repository of its own.
sanity() {
    local copy=$TEST_COLLECTIONS/sanity/ansible_collections/deploy_cli/ontap_select pip version
    mkdir -p "$copy" "$HOME/.ansible/test/cache" &&
        cp -r "$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select/." "$copy" &&
        pip=$(python - << 'PYTHON'
import pathlib, re, ansible_test
text = pathlib.Path(ansible_test.__path__[0], "_internal/python_requirements.py").read_text()
print(re.search(r"pip='([0-9.]+)'", text)[1].replace(".", "_"))
PYTHON
        ) &&
        cp "$collection/tests/get_pip.py" "$HOME/.ansible/test/cache/get_pip_$pip.py" &&
        version=$(python -c 'import sys; print("%d.%d" % sys.version_info[:2])') &&
        cd "$copy" && git init --quiet && git add --all &&
        ansible-test sanity --local --requirements --color no --python "$version"
}

# The checks of a version, one after the other.
check() {
    local version=$1 name
    shift
    for name in "$@"; do
        (run "$version" "$name") || return 1
    done
}

failed=0
pids=()
versions=newest
if [ -e "$work/oldest/complete" ]; then
    versions="oldest newest"
else
    echo "skipped: ansible-core $oldest, which needs Python 3.10, 3.11 or 3.12" >&2
fi
for version in $versions; do
    check "$version" install
    check "$version" playbooks & pids+=($!)
    check "$version" documentation sanity & pids+=($!)
done
for pid in "${pids[@]}"; do
    wait "$pid" || failed=1
done
exit $failed
