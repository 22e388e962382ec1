# Completion of deploy-cli in bash. The program prints the candidates; if there are none, bash completes files.
_deploy_cli() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(deploy-cli __complete bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2> /dev/null)
}
# Older versions sort the candidates.
complete -o bashdefault -o default -o nosort -F _deploy_cli deploy-cli 2> /dev/null ||
    complete -o bashdefault -o default -F _deploy_cli deploy-cli
