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

# The first Python that runs; pyenv has shims for versions that are not active.
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
    local folder=$1 python=$2
    shift 2
    [ -e "$folder/complete" ] && return
    rm -rf "$folder"
    "$python" -m venv "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"
    touch "$folder/complete"
}

# ansible-core 2.16 runs on Python 3.10 to 3.12.
if old=$(find_python python3.12 python3.11 python3.10); then
    environment "$work/oldest" "$old" "ansible-core~=$oldest.0"
fi
new=$(find_python python3.14 python3.13 python3.12 python3)
environment "$work/newest" "$new" ansible-core antsibull-docs

cargo build --quiet --locked
export TEST_EXECUTABLE=$repository/target/debug/deploy-cli
export TEST_EXAMPLES=$repository/examples/ansible
export TEST_COLLECTIONS=$work/collections
export PYTHONDONTWRITEBYTECODE=1
export HOME=$work/home ANSIBLE_NOCOLOR=1
mkdir -p "$HOME"

# What is tested is what is built.
rm -rf "$work/collections" "$work/build"
"$work/newest/bin/ansible-galaxy" collection build "$collection" --output-path "$work/build"
"$work/newest/bin/ansible-galaxy" collection install "$work"/build/*.tar.gz --collections-path "$work/collections"

failed=0
run() {
    local name=$1
    shift
    if "$@" > "$work/$name.log" 2>&1; then
        echo "passed: $name"
    else
        cat "$work/$name.log"
        echo "failed: $name" >&2
        return 1
    fi
}

playbooks() {
    local tests=$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select/tests
    "$1/bin/ansible" --version
    cd "$tests" && "$1/bin/python" -m unittest -v
}

documentation() {
    export PATH=$work/newest/bin:$PATH ANSIBLE_COLLECTIONS_PATH=$TEST_COLLECTIONS
    for module in api backup cluster info job; do
        ansible-doc -t module "deploy_cli.ontap_select.$module"
    done
    ansible-doc -t inventory deploy_cli.ontap_select.deploy
    ansible-doc -t role -r "$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select/roles" deploy_cli
    antsibull-docs lint-collection-docs --plugin-docs --skip-rstcheck "$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select"
}

# ansible-test wants a repository of its own.
sanity() {
    export PATH=$work/newest/bin:$PATH
    local copy=$work/sanity/ansible_collections/deploy_cli/ontap_select pip
    rm -rf "$work/sanity"
    mkdir -p "$copy" "$HOME/.ansible/test/cache"
    cp -r "$TEST_COLLECTIONS/ansible_collections/deploy_cli/ontap_select/." "$copy"
    pip=$("$work/newest/bin/python" - << 'PYTHON'
import pathlib, re, ansible_test
text = pathlib.Path(ansible_test.__path__[0], "_internal/python_requirements.py").read_text()
print(re.search(r"pip='([0-9.]+)'", text)[1].replace(".", "_"))
PYTHON
    )
    cp "$collection/tests/get_pip.py" "$HOME/.ansible/test/cache/get_pip_$pip.py"
    cd "$copy"
    git init --quiet
    git add --all
    ansible-test sanity --local --requirements --color no \
        --python "$("$work/newest/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
}

pids=()
if [ -e "$work/oldest/complete" ]; then
    run oldest playbooks "$work/oldest" & pids+=($!)
else
    echo "skipped: ansible-core $oldest, which needs Python 3.10, 3.11 or 3.12" >&2
fi
run newest playbooks "$work/newest" & pids+=($!)
(run documentation documentation && run sanity sanity) & pids+=($!)
for pid in "${pids[@]}"; do
    wait "$pid" || failed=1
done
exit $failed
