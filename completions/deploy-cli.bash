# Completion of deploy-cli in bash: the program says what could come next; where it has nothing to say, files are offered.
_deploy_cli() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(deploy-cli __complete bash -- "${COMP_LINE:0:COMP_POINT}" "$2" 2> /dev/null)
}
# Older ones sort what the program has put in order.
complete -o bashdefault -o default -o nosort -F _deploy_cli deploy-cli 2> /dev/null ||
    complete -o bashdefault -o default -F _deploy_cli deploy-cli
