# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_deploy_cli_global_optspecs
    string join \n url= username= password-file= cacert= fingerprint= insecure o/output= q/quiet v/verbose color= progress= no-wait timeout= poll-timeout= h/help V/version
end

function __fish_deploy_cli_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_deploy_cli_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_deploy_cli_using_subcommand
    set -l cmd (__fish_deploy_cli_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -s V -l version -d 'Print version'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "cluster" -d 'Configure, deploy, resize and delete clusters'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "node" -d 'Configure the nodes of a cluster, their networks and storage'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "host" -d 'Register the hosts that nodes run on'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "credential" -d 'Keep the accounts of vCenter servers and hosts'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "image" -d 'See the ONTAP images that can be deployed'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "job" -d 'See and wait for what Deploy does in the background'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "simulator" -d 'Run a Deploy that needs no appliance'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "completion" -d 'Print a script that completes the command line in a shell'
complete -c deploy-cli -n "__fish_deploy_cli_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "list" -d 'List clusters'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "ls" -d 'List clusters'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "show" -d 'Show a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "create" -d 'Create a cluster; it is configured next, then deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "modify" -d 'Change the configuration of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "deploy" -d 'Deploy a configured cluster: create its nodes and bring ONTAP up'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "online" -d 'Power a cluster on'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "offline" -d 'Power a cluster off'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "resize" -d 'Change the instance type of a deployed cluster\'s nodes'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "delete" -d 'Delete a cluster and all its data; a deployed one must be offline'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "rm" -d 'Delete a cluster and all its data; a deployed one must be offline'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and not __fish_seen_subcommand_from list ls show create modify deploy online offline resize delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l nodes -d 'Number of nodes: 1, 2, 4, 6, 8, 10 or 12' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l ip -d 'Management address of the cluster' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l netmask -d 'Netmask of the management network' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l gateway -d 'Gateway of the management network' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l image -d 'ONTAP version to deploy; `image list` shows them' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l dns-server -d 'DNS server (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l dns-domain -d 'DNS search domain (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l ntp-server -d 'NTP server (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l ip -d 'Management address of the cluster' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l netmask -d 'Netmask of the management network' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l gateway -d 'Gateway of the management network' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l image -d 'ONTAP version to deploy; `image list` shows them' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l dns-server -d 'DNS server (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l dns-domain -d 'DNS search domain (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l ntp-server -d 'NTP server (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from modify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l ontap-password-file -d 'Read ONTAP\'s administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l keep-on-failure -d 'Leave a failed deployment in place, to be looked at'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from deploy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from online" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from offline" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l instance-type -d 'The new size' -r -f -a "small\t'4 CPUs, 16 GB'
medium\t'8 CPUs, 64 GB'
large\t'16 CPUs, 128 GB'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l node -d 'Only this node, by name or id (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l ontap-password-file -d 'Read ONTAP\'s administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from resize" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "list" -d 'List clusters'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a cluster; it is configured next, then deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "modify" -d 'Change the configuration of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "deploy" -d 'Deploy a configured cluster: create its nodes and bring ONTAP up'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "online" -d 'Power a cluster on'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "offline" -d 'Power a cluster off'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "resize" -d 'Change the instance type of a deployed cluster\'s nodes'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a cluster and all its data; a deployed one must be offline'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand cluster; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "list" -d 'List the nodes of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "ls" -d 'List the nodes of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "show" -d 'Show a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "modify" -d 'Change the configuration of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "network" -d 'The networks of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "pool" -d 'The storage pools of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "disk" -d 'The disks of a node with software RAID'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and not __fish_seen_subcommand_from list ls show modify network pool disk help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l cluster -d 'The cluster, by name or id' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l cluster -d 'The cluster, by name or id' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l cluster -d 'The cluster, by name or id' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l cluster -d 'The cluster, by name or id' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l host -d 'The host that it will run on, by name or id' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l instance-type -d 'Size of the virtual machine' -r -f -a "small\t'4 CPUs, 16 GB'
medium\t'8 CPUs, 64 GB'
large\t'16 CPUs, 128 GB'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l ip -d 'Management address of the node' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l raid -d 'Who protects the data' -r -f -a "hardware\t'A RAID controller of the host'
software\t'ONTAP, on disks handed through to it'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l license -d 'The license to use, by its id' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l serial-number -d 'Serial number of the node' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l name -d 'A new name' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from modify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -f -a "list" -d 'List the networks of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -f -a "ls" -d 'List the networks of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -f -a "set" -d 'Connect a node to a network of its host'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from network" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -f -a "list" -d 'List the storage pools of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -f -a "ls" -d 'List the storage pools of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -f -a "attach" -d 'Give a node capacity of a storage pool'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -f -a "detach" -d 'Take a storage pool away from a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from pool" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -f -a "attach" -d 'Give a node disks of its host, for software RAID'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from disk" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the nodes of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "modify" -d 'Change the configuration of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "network" -d 'The networks of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "pool" -d 'The storage pools of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "disk" -d 'The disks of a node with software RAID'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand node; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "list" -d 'List hosts'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "ls" -d 'List hosts'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "show" -d 'Show a host'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "register" -d 'Register hosts with Deploy'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "delete" -d 'Remove a host from Deploy; the host itself stays as it is'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "rm" -d 'Remove a host from Deploy; the host itself stays as it is'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and not __fish_seen_subcommand_from list ls show register delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l hypervisor -d 'What they run' -r -f -a "esx\t'VMware ESXi'
kvm\t'Linux KVM'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l vcenter -d 'The vCenter that manages them; its credential must be known to Deploy' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l login -d 'Account on each of the hosts' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l hypervisor-password-file -d 'Read the account\'s password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from help" -f -a "list" -d 'List hosts'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a host'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from help" -f -a "register" -d 'Register hosts with Deploy'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Remove a host from Deploy; the host itself stays as it is'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand host; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "list" -d 'List credentials'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "ls" -d 'List credentials'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "show" -d 'Show a credential; its password is never shown'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "add" -d 'Add a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "delete" -d 'Delete a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "rm" -d 'Delete a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and not __fish_seen_subcommand_from list ls show add delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l type -d 'What it is' -r -f -a "vcenter\t'A vCenter server'
host\t'A single host'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l login -d 'Account on it' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l hypervisor-password-file -d 'Read the account\'s password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from help" -f -a "list" -d 'List credentials'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a credential; its password is never shown'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand credential; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -f -a "list" -d 'List the ONTAP images that can be deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -f -a "ls" -d 'List the ONTAP images that can be deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and not __fish_seen_subcommand_from list ls help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the ONTAP images that can be deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand image; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -f -a "list" -d 'List jobs'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -f -a "ls" -d 'List jobs'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -f -a "show" -d 'Show a job'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -f -a "wait" -d 'Wait for jobs to end; the exit status says how they did'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and not __fish_seen_subcommand_from list ls show wait help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l filter -d 'Only records in which FIELD has this value; operators stand at the head of the value: \'time=>2026-01-01\', \'state=!running\', \'name=prod*\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l fields -d 'The fields to ask for and to show, * for the inexpensive ones, ** for all' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l sort -d 'Sort by a field; add \' desc\' to reverse: \'name\', \'last_modified desc\'' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many records' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l all -d 'Wait for every job that has not ended yet'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l any -d 'Return as soon as one has ended, with that one'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "list" -d 'List jobs'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a job'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait for jobs to end; the exit status says how they did'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -f -a "serve" -d 'Run a simulator until interrupted'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -f -a "exec" -d 'Run a command against a simulator that lives as long as it does'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and not __fish_seen_subcommand_from serve exec help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l listen -d 'Address and port; port 0 lets the system choose' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l speed -d 'How many times faster than life jobs run; at 1 a two-node deployment takes half an hour [default: 1]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l latency -d 'Answer so much later' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l fault -d 'Let this go wrong: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l seed -d 'Make the faults of a run repeatable' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l scenario -d 'What exists around Deploy, and how it behaves, from a TOML file; flags win over it' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l state -d 'Keep everything in this file over a restart, the certificate and the password too' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l fail -d 'Let jobs that such a call starts end in failure: \'POST /clusters/*/deploy\' (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l ready-file -d 'Write the lines to export into this file once all is ready' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l simulator-password-file -d 'Read the account\'s password from a file, - for stdin [env: DEPLOY_CLI_SIMULATOR_PASSWORD] [default: random]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l speed -d 'How many times faster than life jobs run; at 1 a two-node deployment takes half an hour [default: 60]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l latency -d 'Answer so much later' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l fault -d 'Let this go wrong: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l seed -d 'Make the faults of a run repeatable' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l scenario -d 'What exists around Deploy, and how it behaves, from a TOML file; flags win over it' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l state -d 'Keep everything in this file over a restart, the certificate and the password too' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l fail -d 'Let jobs that such a call starts end in failure: \'POST /clusters/*/deploy\' (repeatable)' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from exec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Run a simulator until interrupted'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from help" -f -a "exec" -d 'Run a command against a simulator that lives as long as it does'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand simulator; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l url -d 'Deploy\'s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]' -r -f
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l username -d 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]' -r -f -a "(__fish_complete_users)"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l password-file -d 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l cacert -d 'Trust the certificates in this PEM file instead of the system\'s roots [env: DEPLOY_CLI_CACERT]' -r -F
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l fingerprint -d 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -s o -l output -d 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON document: a list is an array, one thing an object'
id\t'Identifiers only, a line each'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l color -d 'When to colour; NO_COLOR is respected' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A spinner on a terminal, plain lines elsewhere'
plain\t'A line a change, with a UTC time'
json\t'A JSON object a change, a line each'
none\t'Nothing'"
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l timeout -d 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l poll-timeout -d 'How long one question to the server may be held, 1 to 120 seconds' -r
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l insecure -d 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -s q -l quiet -d 'Say nothing on stderr'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -s v -l verbose -d 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -l no-wait -d 'Print the job that was started, and leave'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "cluster" -d 'Configure, deploy, resize and delete clusters'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "node" -d 'Configure the nodes of a cluster, their networks and storage'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "host" -d 'Register the hosts that nodes run on'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "credential" -d 'Keep the accounts of vCenter servers and hosts'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "image" -d 'See the ONTAP images that can be deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "job" -d 'See and wait for what Deploy does in the background'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "simulator" -d 'Run a Deploy that needs no appliance'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "completion" -d 'Print a script that completes the command line in a shell'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and not __fish_seen_subcommand_from cluster node host credential image job simulator completion help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "list" -d 'List clusters'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "show" -d 'Show a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "create" -d 'Create a cluster; it is configured next, then deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "modify" -d 'Change the configuration of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "deploy" -d 'Deploy a configured cluster: create its nodes and bring ONTAP up'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "online" -d 'Power a cluster on'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "offline" -d 'Power a cluster off'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "resize" -d 'Change the instance type of a deployed cluster\'s nodes'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from cluster" -f -a "delete" -d 'Delete a cluster and all its data; a deployed one must be offline'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "list" -d 'List the nodes of a cluster'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "show" -d 'Show a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "modify" -d 'Change the configuration of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "network" -d 'The networks of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "pool" -d 'The storage pools of a node'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "disk" -d 'The disks of a node with software RAID'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from host" -f -a "list" -d 'List hosts'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from host" -f -a "show" -d 'Show a host'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from host" -f -a "register" -d 'Register hosts with Deploy'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from host" -f -a "delete" -d 'Remove a host from Deploy; the host itself stays as it is'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from credential" -f -a "list" -d 'List credentials'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from credential" -f -a "show" -d 'Show a credential; its password is never shown'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from credential" -f -a "add" -d 'Add a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from credential" -f -a "delete" -d 'Delete a credential'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from image" -f -a "list" -d 'List the ONTAP images that can be deployed'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from job" -f -a "list" -d 'List jobs'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from job" -f -a "show" -d 'Show a job'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from job" -f -a "wait" -d 'Wait for jobs to end; the exit status says how they did'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from simulator" -f -a "serve" -d 'Run a simulator until interrupted'
complete -c deploy-cli -n "__fish_deploy_cli_using_subcommand help; and __fish_seen_subcommand_from simulator" -f -a "exec" -d 'Run a command against a simulator that lives as long as it does'
