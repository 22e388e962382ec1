
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'deploy-cli' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'deploy-cli'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'deploy-cli' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'Configure, deploy, resize and delete clusters')
            [CompletionResult]::new('node', 'node', [CompletionResultType]::ParameterValue, 'Configure the nodes of a cluster, their networks and storage')
            [CompletionResult]::new('host', 'host', [CompletionResultType]::ParameterValue, 'Register the hosts that nodes run on')
            [CompletionResult]::new('credential', 'credential', [CompletionResultType]::ParameterValue, 'Keep the accounts of vCenter servers and hosts')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Keep the licenses of capacity')
            [CompletionResult]::new('image', 'image', [CompletionResultType]::ParameterValue, 'See the ONTAP images that can be deployed')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'See and wait for what Deploy does in the background')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'See what happened')
            [CompletionResult]::new('network-check', 'network-check', [CompletionResultType]::ParameterValue, 'Check whether hosts reach each other over their networks')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back Deploy''s configuration up')
            [CompletionResult]::new('mediator', 'mediator', [CompletionResultType]::ParameterValue, 'Restore the mediators of two-node clusters')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send any call')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Save a server: its address, its certificate and a password')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget a saved server and its password')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'See and choose saved servers')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Tell what is wrong, from the settings to the server''s clock')
            [CompletionResult]::new('simulator', 'simulator', [CompletionResultType]::ParameterValue, 'Run a Deploy that needs no appliance')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a script that completes the command line in a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;cluster' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a cluster; it is configured next, then deployed')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a cluster')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Deploy a configured cluster: create its nodes and bring ONTAP up')
            [CompletionResult]::new('online', 'online', [CompletionResultType]::ParameterValue, 'Power a cluster on')
            [CompletionResult]::new('offline', 'offline', [CompletionResultType]::ParameterValue, 'Power a cluster off')
            [CompletionResult]::new('resize', 'resize', [CompletionResultType]::ParameterValue, 'Change the instance type of a deployed cluster''s nodes')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make a cluster what a file says: what is missing is created, what differs is changed, and it is deployed')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write a cluster as a file that `cluster apply` reads, in YAML or with -o json; passwords are left to be filled in')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Write a commented file to start from')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a cluster and all its data; a deployed one must be offline')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a cluster and all its data; a deployed one must be offline')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;cluster;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;create' {
            [CompletionResult]::new('--nodes', '--nodes', [CompletionResultType]::ParameterName, 'Number of nodes: 1, 2, 4, 6, 8, 10 or 12')
            [CompletionResult]::new('--ip', '--ip', [CompletionResultType]::ParameterName, 'Management address of the cluster')
            [CompletionResult]::new('--netmask', '--netmask', [CompletionResultType]::ParameterName, 'Netmask of the management network')
            [CompletionResult]::new('--gateway', '--gateway', [CompletionResultType]::ParameterName, 'Gateway of the management network')
            [CompletionResult]::new('--image', '--image', [CompletionResultType]::ParameterName, 'ONTAP version to deploy; `image list` shows them')
            [CompletionResult]::new('--dns-server', '--dns-server', [CompletionResultType]::ParameterName, 'DNS server (repeatable)')
            [CompletionResult]::new('--dns-domain', '--dns-domain', [CompletionResultType]::ParameterName, 'DNS search domain (repeatable)')
            [CompletionResult]::new('--ntp-server', '--ntp-server', [CompletionResultType]::ParameterName, 'NTP server (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;modify' {
            [CompletionResult]::new('--ip', '--ip', [CompletionResultType]::ParameterName, 'Management address of the cluster')
            [CompletionResult]::new('--netmask', '--netmask', [CompletionResultType]::ParameterName, 'Netmask of the management network')
            [CompletionResult]::new('--gateway', '--gateway', [CompletionResultType]::ParameterName, 'Gateway of the management network')
            [CompletionResult]::new('--image', '--image', [CompletionResultType]::ParameterName, 'ONTAP version to deploy; `image list` shows them')
            [CompletionResult]::new('--dns-server', '--dns-server', [CompletionResultType]::ParameterName, 'DNS server (repeatable)')
            [CompletionResult]::new('--dns-domain', '--dns-domain', [CompletionResultType]::ParameterName, 'DNS search domain (repeatable)')
            [CompletionResult]::new('--ntp-server', '--ntp-server', [CompletionResultType]::ParameterName, 'NTP server (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;deploy' {
            [CompletionResult]::new('--ontap-password-file', '--ontap-password-file', [CompletionResultType]::ParameterName, 'Read ONTAP''s administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--keep-on-failure', '--keep-on-failure', [CompletionResultType]::ParameterName, 'Leave a failed deployment in place, to be looked at')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;online' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;offline' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;resize' {
            [CompletionResult]::new('--instance-type', '--instance-type', [CompletionResultType]::ParameterName, 'The new size')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'Only this node, by name or id (repeatable)')
            [CompletionResult]::new('--ontap-password-file', '--ontap-password-file', [CompletionResultType]::ParameterName, 'Read ONTAP''s administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The cluster file, JSON or YAML; - is stdin')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The cluster file, JSON or YAML; - is stdin')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'How many steps may run at the same time')
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'Back Deploy''s configuration up afterwards, and download the backup to this folder')
            [CompletionResult]::new('--backup-password-file', '--backup-password-file', [CompletionResultType]::ParameterName, 'Read the backup''s password from a file, - for stdin [env: DEPLOY_CLI_BACKUP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan, and stop')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with 10 where the plan has something to do')
            [CompletionResult]::new('--network-check', '--network-check', [CompletionResultType]::ParameterName, 'Check the internal network before the deployment, in clusters of several nodes')
            [CompletionResult]::new('--no-deploy', '--no-deploy', [CompletionResultType]::ParameterName, 'Configure, and do not deploy')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;export' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;template' {
            [CompletionResult]::new('--nodes', '--nodes', [CompletionResultType]::ParameterName, 'Number of nodes: 1, 2, 4, 6, 8, 10 or 12')
            [CompletionResult]::new('--hypervisor', '--hypervisor', [CompletionResultType]::ParameterName, 'What the hosts run')
            [CompletionResult]::new('--raid', '--raid', [CompletionResultType]::ParameterName, 'Who protects the data')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a cluster; it is configured next, then deployed')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a cluster')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Deploy a configured cluster: create its nodes and bring ONTAP up')
            [CompletionResult]::new('online', 'online', [CompletionResultType]::ParameterValue, 'Power a cluster on')
            [CompletionResult]::new('offline', 'offline', [CompletionResultType]::ParameterValue, 'Power a cluster off')
            [CompletionResult]::new('resize', 'resize', [CompletionResultType]::ParameterValue, 'Change the instance type of a deployed cluster''s nodes')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make a cluster what a file says: what is missing is created, what differs is changed, and it is deployed')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write a cluster as a file that `cluster apply` reads, in YAML or with -o json; passwords are left to be filled in')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Write a commented file to start from')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a cluster and all its data; a deployed one must be offline')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;cluster;help;list' {
            break
        }
        'deploy-cli;cluster;help;show' {
            break
        }
        'deploy-cli;cluster;help;create' {
            break
        }
        'deploy-cli;cluster;help;modify' {
            break
        }
        'deploy-cli;cluster;help;deploy' {
            break
        }
        'deploy-cli;cluster;help;online' {
            break
        }
        'deploy-cli;cluster;help;offline' {
            break
        }
        'deploy-cli;cluster;help;resize' {
            break
        }
        'deploy-cli;cluster;help;apply' {
            break
        }
        'deploy-cli;cluster;help;export' {
            break
        }
        'deploy-cli;cluster;help;template' {
            break
        }
        'deploy-cli;cluster;help;delete' {
            break
        }
        'deploy-cli;cluster;help;help' {
            break
        }
        'deploy-cli;node' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the nodes of a cluster')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the nodes of a cluster')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a node')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a node')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'The networks of a node')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'The storage pools of a node')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'The disks of a node with software RAID')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;list' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;ls' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;show' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;modify' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'The host that it will run on, by name or id')
            [CompletionResult]::new('--instance-type', '--instance-type', [CompletionResultType]::ParameterName, 'Size of the virtual machine')
            [CompletionResult]::new('--ip', '--ip', [CompletionResultType]::ParameterName, 'Management address of the node')
            [CompletionResult]::new('--raid', '--raid', [CompletionResultType]::ParameterName, 'Who protects the data')
            [CompletionResult]::new('--license', '--license', [CompletionResultType]::ParameterName, 'The license to use, by its id')
            [CompletionResult]::new('--serial-number', '--serial-number', [CompletionResultType]::ParameterName, 'Serial number of the node')
            [CompletionResult]::new('--storage-efficiency', '--storage-efficiency', [CompletionResultType]::ParameterName, 'Whether deduplication, compression and the like are on')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Connect a node to a network of its host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;network;list' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network;ls' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network;set' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--vlan', '--vlan', [CompletionResultType]::ParameterName, 'VLAN to tag with')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Connect a node to a network of its host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;network;help;list' {
            break
        }
        'deploy-cli;node;network;help;set' {
            break
        }
        'deploy-cli;node;network;help;help' {
            break
        }
        'deploy-cli;node;pool' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node capacity of a storage pool')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a storage pool away from a node')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;pool;list' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;ls' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;attach' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--capacity', '--capacity', [CompletionResultType]::ParameterName, 'How much: 2TB, 500GB, 1.5TiB or bytes')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;detach' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node capacity of a storage pool')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a storage pool away from a node')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;pool;help;list' {
            break
        }
        'deploy-cli;node;pool;help;attach' {
            break
        }
        'deploy-cli;node;pool;help;detach' {
            break
        }
        'deploy-cli;node;pool;help;help' {
            break
        }
        'deploy-cli;node;disk' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node disks of its host, for software RAID')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;disk;attach' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by name or id')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;disk;help' {
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node disks of its host, for software RAID')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;disk;help;attach' {
            break
        }
        'deploy-cli;node;disk;help;help' {
            break
        }
        'deploy-cli;node;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the nodes of a cluster')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a node')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a node')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'The networks of a node')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'The storage pools of a node')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'The disks of a node with software RAID')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;help;list' {
            break
        }
        'deploy-cli;node;help;show' {
            break
        }
        'deploy-cli;node;help;modify' {
            break
        }
        'deploy-cli;node;help;network' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Connect a node to a network of its host')
            break
        }
        'deploy-cli;node;help;network;list' {
            break
        }
        'deploy-cli;node;help;network;set' {
            break
        }
        'deploy-cli;node;help;pool' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node capacity of a storage pool')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a storage pool away from a node')
            break
        }
        'deploy-cli;node;help;pool;list' {
            break
        }
        'deploy-cli;node;help;pool;attach' {
            break
        }
        'deploy-cli;node;help;pool;detach' {
            break
        }
        'deploy-cli;node;help;disk' {
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node disks of its host, for software RAID')
            break
        }
        'deploy-cli;node;help;disk;attach' {
            break
        }
        'deploy-cli;node;help;help' {
            break
        }
        'deploy-cli;host' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a host')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register hosts with Deploy')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a host from Deploy; the host itself stays as it is')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove a host from Deploy; the host itself stays as it is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;register' {
            [CompletionResult]::new('--hypervisor', '--hypervisor', [CompletionResultType]::ParameterName, 'What they run')
            [CompletionResult]::new('--vcenter', '--vcenter', [CompletionResultType]::ParameterName, 'The vCenter that manages them; its credential must be known to Deploy')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'Account on each of the hosts')
            [CompletionResult]::new('--hypervisor-password-file', '--hypervisor-password-file', [CompletionResultType]::ParameterName, 'Read the account''s password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a host')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register hosts with Deploy')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a host from Deploy; the host itself stays as it is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;help;list' {
            break
        }
        'deploy-cli;host;help;show' {
            break
        }
        'deploy-cli;host;help;register' {
            break
        }
        'deploy-cli;host;help;delete' {
            break
        }
        'deploy-cli;host;help;help' {
            break
        }
        'deploy-cli;credential' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a credential; its password is never shown')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a credential')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the password of a credential, and its account if --login names another (no public document shows this call)')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a credential')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a credential')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;credential;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;add' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What it is')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'Account on it')
            [CompletionResult]::new('--hypervisor-password-file', '--hypervisor-password-file', [CompletionResultType]::ParameterName, 'Read the account''s password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;modify' {
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'Another account in place of the one it has')
            [CompletionResult]::new('--hypervisor-password-file', '--hypervisor-password-file', [CompletionResultType]::ParameterName, 'Read the account''s password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a credential; its password is never shown')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a credential')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the password of a credential, and its account if --login names another (no public document shows this call)')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a credential')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;credential;help;list' {
            break
        }
        'deploy-cli;credential;help;show' {
            break
        }
        'deploy-cli;credential;help;add' {
            break
        }
        'deploy-cli;credential;help;modify' {
            break
        }
        'deploy-cli;credential;help;delete' {
            break
        }
        'deploy-cli;credential;help;help' {
            break
        }
        'deploy-cli;license' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a license')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add the licenses in license files')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Put a new license file in the place of the one with its serial number')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a license')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a license')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;license;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;add' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;update' {
            [CompletionResult]::new('--ontap-username', '--ontap-username', [CompletionResultType]::ParameterName, 'ONTAP''s administrator on the cluster that uses the license [default: admin]')
            [CompletionResult]::new('--ontap-password-file', '--ontap-password-file', [CompletionResultType]::ParameterName, 'Read ONTAP''s administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a license')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add the licenses in license files')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Put a new license file in the place of the one with its serial number')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a license')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;license;help;list' {
            break
        }
        'deploy-cli;license;help;show' {
            break
        }
        'deploy-cli;license;help;add' {
            break
        }
        'deploy-cli;license;help;update' {
            break
        }
        'deploy-cli;license;help;delete' {
            break
        }
        'deploy-cli;license;help;help' {
            break
        }
        'deploy-cli;image' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;image;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;image;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;image;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;image;help;list' {
            break
        }
        'deploy-cli;image;help;help' {
            break
        }
        'deploy-cli;job' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for jobs to end; the exit status says how they did')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;job;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;wait' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Wait for every job that has not ended yet')
            [CompletionResult]::new('--any', '--any', [CompletionResultType]::ParameterName, 'Return as soon as one has ended, with that one')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for jobs to end; the exit status says how they did')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;job;help;list' {
            break
        }
        'deploy-cli;job;help;show' {
            break
        }
        'deploy-cli;job;help;wait' {
            break
        }
        'deploy-cli;job;help;help' {
            break
        }
        'deploy-cli;event' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;event;list' {
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'Only those of the request with this id, which the server gave it')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those since then: 90s, 2h, 3d or 2026-01-31T12:00:00Z')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only those of this type')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Go on with new events as they happen, until interrupted: each on a line of its own, with -o json a JSON document a line')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with new events as they happen, until interrupted: each on a line of its own, with -o json a JSON document a line')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;event;ls' {
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'Only those of the request with this id, which the server gave it')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those since then: 90s, 2h, 3d or 2026-01-31T12:00:00Z')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only those of this type')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Go on with new events as they happen, until interrupted: each on a line of its own, with -o json a JSON document a line')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with new events as they happen, until interrupted: each on a line of its own, with -o json a JSON document a line')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;event;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;event;help;list' {
            break
        }
        'deploy-cli;event;help;help' {
            break
        }
        'deploy-cli;network-check' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Check the networks of hosts; one run at a time')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the runs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a run and its result')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;network-check;start' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'How thoroughly; cleanup removes what an earlier run left behind')
            [CompletionResult]::new('--mtu', '--mtu', [CompletionResultType]::ParameterName, 'Bytes in a packet, 7500 to 9000')
            [CompletionResult]::new('--switch', '--switch', [CompletionResultType]::ParameterName, 'The virtual switch of the networks')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Let Deploy keep more in its log')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Check the networks of hosts; one run at a time')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a run and its result')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;network-check;help;start' {
            break
        }
        'deploy-cli;network-check;help;list' {
            break
        }
        'deploy-cli;network-check;help;show' {
            break
        }
        'deploy-cli;network-check;help;help' {
            break
        }
        'deploy-cli;backup' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Back the configuration of Deploy up, under a password that restoring it will need')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a backup')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a backup to a file that only its owner can read')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a backup on Deploy')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a backup on Deploy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;backup;create' {
            [CompletionResult]::new('--download', '--download', [CompletionResultType]::ParameterName, 'Download it to this folder as well')
            [CompletionResult]::new('--backup-password-file', '--backup-password-file', [CompletionResultType]::ParameterName, 'Read the backup''s password from a file, - for stdin [env: DEPLOY_CLI_BACKUP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;download' {
            [CompletionResult]::new('-O', '-O ', [CompletionResultType]::ParameterName, 'The file to write, or the folder to write it to [default: the current folder]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The file to write, or the folder to write it to [default: the current folder]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace a file that is there')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Back the configuration of Deploy up, under a password that restoring it will need')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a backup')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a backup to a file that only its owner can read')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a backup on Deploy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;backup;help;create' {
            break
        }
        'deploy-cli;backup;help;list' {
            break
        }
        'deploy-cli;backup;help;show' {
            break
        }
        'deploy-cli;backup;help;download' {
            break
        }
        'deploy-cli;backup;help;delete' {
            break
        }
        'deploy-cli;backup;help;help' {
            break
        }
        'deploy-cli;mediator' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mediator')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create the lost iSCSI target of a two-node cluster anew')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;mediator;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only records in which FIELD has this value; operators stand at the head of the value: ''time=>2026-01-01'', ''state=!running'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'The fields to ask for and to show, * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field; add '' desc'' to reverse: ''name'', ''last_modified desc''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;create' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mediator')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create the lost iSCSI target of a two-node cluster anew')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;mediator;help;list' {
            break
        }
        'deploy-cli;mediator;help;show' {
            break
        }
        'deploy-cli;mediator;help;create' {
            break
        }
        'deploy-cli;mediator;help;help' {
            break
        }
        'deploy-cli;api' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A field of the JSON body with a text; a dot in KEY leads into an object: -f dns_info.domain=example.com')
            [CompletionResult]::new('--raw-field', '--raw-field', [CompletionResultType]::ParameterName, 'A field of the JSON body with a text; a dot in KEY leads into an object: -f dns_info.domain=example.com')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'A field of the JSON body with any JSON: -F nodes=[], -F vlan_id=100')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field of the JSON body with any JSON: -F nodes=[], -F vlan_id=100')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the body from a file, - for stdin')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'A parameter of the query, encoded where it has to be')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Show status and headers of the answer before its body')
            [CompletionResult]::new('--include', '--include', [CompletionResultType]::ParameterName, 'Show status and headers of the answer before its body')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;login' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'How to call it [default: the host, and the port if it is not 443]')
            [CompletionResult]::new('--password-command', '--password-command', [CompletionResultType]::ParameterName, 'Fetch the password by this command from now on, and save none; it is not run now')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;logout' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List saved servers')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List saved servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a saved server the current one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a saved server; its password never')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;profile;list' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;ls' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;use' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List saved servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a saved server the current one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a saved server; its password never')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;profile;help;list' {
            break
        }
        'deploy-cli;profile;help;use' {
            break
        }
        'deploy-cli;profile;help;show' {
            break
        }
        'deploy-cli;profile;help;help' {
            break
        }
        'deploy-cli;doctor' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;simulator' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run a simulator until interrupted')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command against a simulator that lives as long as it does')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;simulator;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address and port; port 0 lets the system choose')
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'How many times faster than life jobs run; at 1 a two-node deployment takes half an hour [default: 1]')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Answer so much later')
            [CompletionResult]::new('--fault', '--fault', [CompletionResultType]::ParameterName, 'Let this go wrong: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Make the faults of a run repeatable')
            [CompletionResult]::new('--scenario', '--scenario', [CompletionResultType]::ParameterName, 'What exists around Deploy, and how it behaves, from a TOML file; flags win over it')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Keep everything in this file over a restart, the certificate and the password too')
            [CompletionResult]::new('--fail', '--fail', [CompletionResultType]::ParameterName, 'Let jobs that such a call starts end in failure: ''POST /clusters/*/deploy'' (repeatable)')
            [CompletionResult]::new('--ready-file', '--ready-file', [CompletionResultType]::ParameterName, 'Write the lines to export into this file once all is ready')
            [CompletionResult]::new('--simulator-password-file', '--simulator-password-file', [CompletionResultType]::ParameterName, 'Read the account''s password from a file, - for stdin [env: DEPLOY_CLI_SIMULATOR_PASSWORD] [default: random]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;simulator;exec' {
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'How many times faster than life jobs run; at 1 a two-node deployment takes half an hour [default: 60]')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Answer so much later')
            [CompletionResult]::new('--fault', '--fault', [CompletionResultType]::ParameterName, 'Let this go wrong: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Make the faults of a run repeatable')
            [CompletionResult]::new('--scenario', '--scenario', [CompletionResultType]::ParameterName, 'What exists around Deploy, and how it behaves, from a TOML file; flags win over it')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Keep everything in this file over a restart, the certificate and the password too')
            [CompletionResult]::new('--fail', '--fail', [CompletionResultType]::ParameterName, 'Let jobs that such a call starts end in failure: ''POST /clusters/*/deploy'' (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;simulator;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run a simulator until interrupted')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command against a simulator that lives as long as it does')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;simulator;help;serve' {
            break
        }
        'deploy-cli;simulator;help;exec' {
            break
        }
        'deploy-cli;simulator;help;help' {
            break
        }
        'deploy-cli;completion' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Deploy''s address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'The account [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s roots [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Print what this jq expression makes of the JSON answer, strings bare')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'How long one question to the server may be held, 1 to 120 seconds')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the job that was started, and leave')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;help' {
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'Configure, deploy, resize and delete clusters')
            [CompletionResult]::new('node', 'node', [CompletionResultType]::ParameterValue, 'Configure the nodes of a cluster, their networks and storage')
            [CompletionResult]::new('host', 'host', [CompletionResultType]::ParameterValue, 'Register the hosts that nodes run on')
            [CompletionResult]::new('credential', 'credential', [CompletionResultType]::ParameterValue, 'Keep the accounts of vCenter servers and hosts')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Keep the licenses of capacity')
            [CompletionResult]::new('image', 'image', [CompletionResultType]::ParameterValue, 'See the ONTAP images that can be deployed')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'See and wait for what Deploy does in the background')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'See what happened')
            [CompletionResult]::new('network-check', 'network-check', [CompletionResultType]::ParameterValue, 'Check whether hosts reach each other over their networks')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back Deploy''s configuration up')
            [CompletionResult]::new('mediator', 'mediator', [CompletionResultType]::ParameterValue, 'Restore the mediators of two-node clusters')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send any call')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Save a server: its address, its certificate and a password')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget a saved server and its password')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'See and choose saved servers')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Tell what is wrong, from the settings to the server''s clock')
            [CompletionResult]::new('simulator', 'simulator', [CompletionResultType]::ParameterValue, 'Run a Deploy that needs no appliance')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print a script that completes the command line in a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;help;cluster' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a cluster; it is configured next, then deployed')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a cluster')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Deploy a configured cluster: create its nodes and bring ONTAP up')
            [CompletionResult]::new('online', 'online', [CompletionResultType]::ParameterValue, 'Power a cluster on')
            [CompletionResult]::new('offline', 'offline', [CompletionResultType]::ParameterValue, 'Power a cluster off')
            [CompletionResult]::new('resize', 'resize', [CompletionResultType]::ParameterValue, 'Change the instance type of a deployed cluster''s nodes')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make a cluster what a file says: what is missing is created, what differs is changed, and it is deployed')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write a cluster as a file that `cluster apply` reads, in YAML or with -o json; passwords are left to be filled in')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Write a commented file to start from')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a cluster and all its data; a deployed one must be offline')
            break
        }
        'deploy-cli;help;cluster;list' {
            break
        }
        'deploy-cli;help;cluster;show' {
            break
        }
        'deploy-cli;help;cluster;create' {
            break
        }
        'deploy-cli;help;cluster;modify' {
            break
        }
        'deploy-cli;help;cluster;deploy' {
            break
        }
        'deploy-cli;help;cluster;online' {
            break
        }
        'deploy-cli;help;cluster;offline' {
            break
        }
        'deploy-cli;help;cluster;resize' {
            break
        }
        'deploy-cli;help;cluster;apply' {
            break
        }
        'deploy-cli;help;cluster;export' {
            break
        }
        'deploy-cli;help;cluster;template' {
            break
        }
        'deploy-cli;help;cluster;delete' {
            break
        }
        'deploy-cli;help;node' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the nodes of a cluster')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a node')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a node')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'The networks of a node')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'The storage pools of a node')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'The disks of a node with software RAID')
            break
        }
        'deploy-cli;help;node;list' {
            break
        }
        'deploy-cli;help;node;show' {
            break
        }
        'deploy-cli;help;node;modify' {
            break
        }
        'deploy-cli;help;node;network' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Connect a node to a network of its host')
            break
        }
        'deploy-cli;help;node;network;list' {
            break
        }
        'deploy-cli;help;node;network;set' {
            break
        }
        'deploy-cli;help;node;pool' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node capacity of a storage pool')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Take a storage pool away from a node')
            break
        }
        'deploy-cli;help;node;pool;list' {
            break
        }
        'deploy-cli;help;node;pool;attach' {
            break
        }
        'deploy-cli;help;node;pool;detach' {
            break
        }
        'deploy-cli;help;node;disk' {
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Give a node disks of its host, for software RAID')
            break
        }
        'deploy-cli;help;node;disk;attach' {
            break
        }
        'deploy-cli;help;host' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a host')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register hosts with Deploy')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a host from Deploy; the host itself stays as it is')
            break
        }
        'deploy-cli;help;host;list' {
            break
        }
        'deploy-cli;help;host;show' {
            break
        }
        'deploy-cli;help;host;register' {
            break
        }
        'deploy-cli;help;host;delete' {
            break
        }
        'deploy-cli;help;credential' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a credential; its password is never shown')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a credential')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the password of a credential, and its account if --login names another (no public document shows this call)')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a credential')
            break
        }
        'deploy-cli;help;credential;list' {
            break
        }
        'deploy-cli;help;credential;show' {
            break
        }
        'deploy-cli;help;credential;add' {
            break
        }
        'deploy-cli;help;credential;modify' {
            break
        }
        'deploy-cli;help;credential;delete' {
            break
        }
        'deploy-cli;help;license' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a license')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add the licenses in license files')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Put a new license file in the place of the one with its serial number')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a license')
            break
        }
        'deploy-cli;help;license;list' {
            break
        }
        'deploy-cli;help;license;show' {
            break
        }
        'deploy-cli;help;license;add' {
            break
        }
        'deploy-cli;help;license;update' {
            break
        }
        'deploy-cli;help;license;delete' {
            break
        }
        'deploy-cli;help;image' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            break
        }
        'deploy-cli;help;image;list' {
            break
        }
        'deploy-cli;help;job' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for jobs to end; the exit status says how they did')
            break
        }
        'deploy-cli;help;job;list' {
            break
        }
        'deploy-cli;help;job;show' {
            break
        }
        'deploy-cli;help;job;wait' {
            break
        }
        'deploy-cli;help;event' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            break
        }
        'deploy-cli;help;event;list' {
            break
        }
        'deploy-cli;help;network-check' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Check the networks of hosts; one run at a time')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a run and its result')
            break
        }
        'deploy-cli;help;network-check;start' {
            break
        }
        'deploy-cli;help;network-check;list' {
            break
        }
        'deploy-cli;help;network-check;show' {
            break
        }
        'deploy-cli;help;backup' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Back the configuration of Deploy up, under a password that restoring it will need')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a backup')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a backup to a file that only its owner can read')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a backup on Deploy')
            break
        }
        'deploy-cli;help;backup;create' {
            break
        }
        'deploy-cli;help;backup;list' {
            break
        }
        'deploy-cli;help;backup;show' {
            break
        }
        'deploy-cli;help;backup;download' {
            break
        }
        'deploy-cli;help;backup;delete' {
            break
        }
        'deploy-cli;help;mediator' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mediator')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create the lost iSCSI target of a two-node cluster anew')
            break
        }
        'deploy-cli;help;mediator;list' {
            break
        }
        'deploy-cli;help;mediator;show' {
            break
        }
        'deploy-cli;help;mediator;create' {
            break
        }
        'deploy-cli;help;api' {
            break
        }
        'deploy-cli;help;login' {
            break
        }
        'deploy-cli;help;logout' {
            break
        }
        'deploy-cli;help;profile' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List saved servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a saved server the current one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a saved server; its password never')
            break
        }
        'deploy-cli;help;profile;list' {
            break
        }
        'deploy-cli;help;profile;use' {
            break
        }
        'deploy-cli;help;profile;show' {
            break
        }
        'deploy-cli;help;doctor' {
            break
        }
        'deploy-cli;help;simulator' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run a simulator until interrupted')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command against a simulator that lives as long as it does')
            break
        }
        'deploy-cli;help;simulator;serve' {
            break
        }
        'deploy-cli;help;simulator;exec' {
            break
        }
        'deploy-cli;help;completion' {
            break
        }
        'deploy-cli;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
