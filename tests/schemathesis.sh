#!/bin/sh
# Runs schemathesis against the OpenAPI description of the simulator. Fails on a status 500 and on responses that do not
# match the description. Not part of the automated tests: tests/schemathesis.sh [FOLDER [FLAG…]], where FOLDER is the Python
# virtual environment (created if it does not exist), and the flags are those of the simulator, such as --quirk NAME.
set -eu
cd "$(dirname "$0")/.."
home=${1:-target/schemathesis}
[ $# = 0 ] || shift
[ -x "$home/bin/schemathesis" ] || { python3 -m venv "$home" && "$home/bin/pip" install --quiet schemathesis; }
cargo build --quiet --locked
run='"$0" run "$DEPLOY_CLI_URL/api/v3/openapi.json" --url "$DEPLOY_CLI_URL/api/v3" --tls-verify false \
    --auth "$DEPLOY_CLI_USERNAME:$DEPLOY_CLI_PASSWORD" --seed 1 --max-examples "${EXAMPLES:-40}" --request-timeout 20 \
    --suppress-health-check all \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance'
target/debug/deploy-cli simulator exec --speed 1000000 "$@" -- sh -c "$run" "$home/bin/schemathesis"
