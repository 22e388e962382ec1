# Completion of deploy-cli in bash. The program prints the candidates, or fails where bash completes files.
_deploy_cli() {
    local candidate candidates
    COMPREPLY=()
    candidates=$(deploy-cli __complete bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2> /dev/null) || return 0
    while IFS= read -r candidate; do
        [[ -z $candidate ]] || COMPREPLY+=("$candidate")
    done <<< "$candidates"
    # Older versions do not have compopt.
    compopt +o bashdefault +o default 2> /dev/null
    [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace 2> /dev/null
}
# Older versions sort the candidates.
complete -o bashdefault -o default -o nosort -F _deploy_cli deploy-cli 2> /dev/null ||
    complete -o bashdefault -o default -F _deploy_cli deploy-cli
