
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'Create, deploy, resize and delete clusters')
            [CompletionResult]::new('node', 'node', [CompletionResultType]::ParameterValue, 'Configure the nodes of a cluster, their networks and storage')
            [CompletionResult]::new('host', 'host', [CompletionResultType]::ParameterValue, 'Manage the hosts that nodes run on')
            [CompletionResult]::new('credential', 'credential', [CompletionResultType]::ParameterValue, 'Manage credentials for vCenter servers and hosts')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Manage capacity licenses')
            [CompletionResult]::new('image', 'image', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'List, show and wait for background jobs')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'List and follow events')
            [CompletionResult]::new('network-check', 'network-check', [CompletionResultType]::ParameterValue, 'Check the network connectivity between hosts')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up Deploy''s configuration')
            [CompletionResult]::new('mediator', 'mediator', [CompletionResultType]::ParameterValue, 'Manage the mediators of two-node clusters')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make an authenticated API request')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Log in to a Deploy server and save it as a profile')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove a saved server and its password')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'List, show and select saved servers')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Diagnose configuration, connection and certificate problems')
            [CompletionResult]::new('simulator', 'simulator', [CompletionResultType]::ParameterValue, 'Run a simulated Deploy server')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Generate a shell completion script')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Print the version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;cluster' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a cluster with its nodes')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a cluster')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Deploy configured clusters')
            [CompletionResult]::new('online', 'online', [CompletionResultType]::ParameterValue, 'Power on clusters')
            [CompletionResult]::new('offline', 'offline', [CompletionResultType]::ParameterValue, 'Power off clusters')
            [CompletionResult]::new('resize', 'resize', [CompletionResultType]::ParameterValue, 'Change the instance type of a cluster''s nodes')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Create or update clusters from files')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Print the cluster files that `cluster apply` would read')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print existing clusters as cluster files')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print a cluster file to start from')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete clusters and all their data')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete clusters and all their data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;cluster;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;create' {
            [CompletionResult]::new('--nodes', '--nodes', [CompletionResultType]::ParameterName, 'Number of nodes: 1, 2, 4, 6, 8, 10 or 12')
            [CompletionResult]::new('--ip', '--ip', [CompletionResultType]::ParameterName, 'Management address of the cluster')
            [CompletionResult]::new('--netmask', '--netmask', [CompletionResultType]::ParameterName, 'Netmask of the management network')
            [CompletionResult]::new('--gateway', '--gateway', [CompletionResultType]::ParameterName, 'Gateway of the management network')
            [CompletionResult]::new('--image', '--image', [CompletionResultType]::ParameterName, 'ONTAP version to deploy; see `image list`')
            [CompletionResult]::new('--dns-server', '--dns-server', [CompletionResultType]::ParameterName, 'DNS server (repeatable)')
            [CompletionResult]::new('--dns-domain', '--dns-domain', [CompletionResultType]::ParameterName, 'DNS search domain (repeatable)')
            [CompletionResult]::new('--ntp-server', '--ntp-server', [CompletionResultType]::ParameterName, 'NTP server (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;modify' {
            [CompletionResult]::new('--ip', '--ip', [CompletionResultType]::ParameterName, 'Management address of the cluster')
            [CompletionResult]::new('--netmask', '--netmask', [CompletionResultType]::ParameterName, 'Netmask of the management network')
            [CompletionResult]::new('--gateway', '--gateway', [CompletionResultType]::ParameterName, 'Gateway of the management network')
            [CompletionResult]::new('--image', '--image', [CompletionResultType]::ParameterName, 'ONTAP version to deploy; see `image list`')
            [CompletionResult]::new('--dns-server', '--dns-server', [CompletionResultType]::ParameterName, 'DNS server (repeatable)')
            [CompletionResult]::new('--dns-domain', '--dns-domain', [CompletionResultType]::ParameterName, 'DNS search domain (repeatable)')
            [CompletionResult]::new('--ntp-server', '--ntp-server', [CompletionResultType]::ParameterName, 'NTP server (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;deploy' {
            [CompletionResult]::new('--ontap-password-file', '--ontap-password-file', [CompletionResultType]::ParameterName, 'Read the ONTAP administrator''s password from a file (- for stdin) [env: DEPLOY_CLI_ONTAP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--keep-on-failure', '--keep-on-failure', [CompletionResultType]::ParameterName, 'Keep a failed deployment for examination instead of removing it')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;online' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;offline' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;resize' {
            [CompletionResult]::new('--instance-type', '--instance-type', [CompletionResultType]::ParameterName, 'New instance type')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'Change only this node, by name or id (repeatable)')
            [CompletionResult]::new('--ontap-password-file', '--ontap-password-file', [CompletionResultType]::ParameterName, 'Read the ONTAP administrator''s password from a file (- for stdin) [env: DEPLOY_CLI_ONTAP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Cluster file in YAML or JSON, folder of such files, or - for stdin (repeatable)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Cluster file in YAML or JSON, folder of such files, or - for stdin (repeatable)')
            [CompletionResult]::new('--values', '--values', [CompletionResultType]::ParameterName, 'Table in CSV, YAML or JSON: the file is a template, and is rendered once for each row (- for stdin)')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'Number of steps that send calls to a server at the same time; those that wait for a job do not count')
            [CompletionResult]::new('--cluster-timeout', '--cluster-timeout', [CompletionResultType]::ParameterName, 'Maximum time for each of several clusters, such as 90s, 45m or 1h30m')
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'Back up Deploy''s configuration afterwards, and download the backup to this folder')
            [CompletionResult]::new('--backup-password-file', '--backup-password-file', [CompletionResultType]::ParameterName, 'Read the password of the backup from a file (- for stdin) [env: DEPLOY_CLI_BACKUP_PASSWORD]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Write a report to this file: a web page (.html), JSON (.json) or JUnit (.xml)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Read the files in the subfolders of folders too')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Read the files in the subfolders of folders too')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan, and change nothing')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'Show every field of every object, also of nodes that are alike')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'Show only the summary of the plan of several clusters')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with status 10 if the plan has steps')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Start no further step after the first failure, also for other clusters')
            [CompletionResult]::new('--network-check', '--network-check', [CompletionResultType]::ParameterName, 'Check the internal network before the deployment of a cluster of several nodes')
            [CompletionResult]::new('--no-deploy', '--no-deploy', [CompletionResultType]::ParameterName, 'Configure the cluster, but do not deploy it')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;render' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Cluster file in YAML or JSON, folder of such files, or - for stdin (repeatable)')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Cluster file in YAML or JSON, folder of such files, or - for stdin (repeatable)')
            [CompletionResult]::new('--values', '--values', [CompletionResultType]::ParameterName, 'Table in CSV, YAML or JSON: the file is a template, and is rendered once for each row (- for stdin)')
            [CompletionResult]::new('--output-dir', '--output-dir', [CompletionResultType]::ParameterName, 'Write a file for each cluster into this folder, which is created if it does not exist')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Read the files in the subfolders of folders too')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Read the files in the subfolders of folders too')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite files with another content')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;export' {
            [CompletionResult]::new('--output-dir', '--output-dir', [CompletionResultType]::ParameterName, 'Write a file for each cluster into this folder, which is created if it does not exist')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite files with another content')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;template' {
            [CompletionResult]::new('--nodes', '--nodes', [CompletionResultType]::ParameterName, 'Number of nodes: 1, 2, 4, 6, 8, 10 or 12; with --host, the number of hosts')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the cluster; its nodes are named NAME-01, NAME-02 and so on')
            [CompletionResult]::new('--hypervisor', '--hypervisor', [CompletionResultType]::ParameterName, 'Hypervisor of the hosts')
            [CompletionResult]::new('--raid', '--raid', [CompletionResultType]::ParameterName, 'RAID type of the nodes')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Registered host of a node, by name or id, whose networks and storage are filled in (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;cluster;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a cluster with its nodes')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a cluster')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Deploy configured clusters')
            [CompletionResult]::new('online', 'online', [CompletionResultType]::ParameterValue, 'Power on clusters')
            [CompletionResult]::new('offline', 'offline', [CompletionResultType]::ParameterValue, 'Power off clusters')
            [CompletionResult]::new('resize', 'resize', [CompletionResultType]::ParameterValue, 'Change the instance type of a cluster''s nodes')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Create or update clusters from files')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Print the cluster files that `cluster apply` would read')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print existing clusters as cluster files')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print a cluster file to start from')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete clusters and all their data')
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
        'deploy-cli;cluster;help;render' {
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List nodes')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List nodes')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a node')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a node')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'List and set the networks of a node')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'Attach and detach the storage pools of a node')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'Attach disks to a node with software RAID')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;list' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;ls' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;show' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;modify' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Host to run on, by name or id')
            [CompletionResult]::new('--instance-type', '--instance-type', [CompletionResultType]::ParameterName, 'Size of the virtual machine')
            [CompletionResult]::new('--ip', '--ip', [CompletionResultType]::ParameterName, 'Management address of the node')
            [CompletionResult]::new('--raid', '--raid', [CompletionResultType]::ParameterName, 'RAID type')
            [CompletionResult]::new('--license', '--license', [CompletionResultType]::ParameterName, 'Serial number of the license')
            [CompletionResult]::new('--serial-number', '--serial-number', [CompletionResultType]::ParameterName, 'Serial number of the node')
            [CompletionResult]::new('--storage-efficiency', '--storage-efficiency', [CompletionResultType]::ParameterName, 'Whether storage efficiency (deduplication, compression) is enabled')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name of the node')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the networks of a node')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Connect a node to a network of its host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;network;list' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network;ls' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;network;set' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--vlan', '--vlan', [CompletionResultType]::ParameterName, 'VLAN id')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach a storage pool to a node')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Detach a storage pool from a node')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;pool;list' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;ls' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;attach' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--capacity', '--capacity', [CompletionResultType]::ParameterName, 'Capacity: 2TB, 500GB, 1.5TiB or a number of bytes')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;detach' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;pool;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a node')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach a storage pool to a node')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Detach a storage pool from a node')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach disks to a node')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;node;disk;attach' {
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Cluster of the node, by name or id; needed if several clusters have a node of that name')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;node;disk;help' {
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach disks to a node')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List nodes')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a node')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a node')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'List and set the networks of a node')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'Attach and detach the storage pools of a node')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'Attach disks to a node with software RAID')
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
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach a storage pool to a node')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Detach a storage pool from a node')
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
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach disks to a node')
            break
        }
        'deploy-cli;node;help;disk;attach' {
            break
        }
        'deploy-cli;node;help;help' {
            break
        }
        'deploy-cli;host' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a host')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register hosts with Deploy')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove hosts from Deploy')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove hosts from Deploy')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'Show the networks of a host')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'Show the storage pools of a host')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'Show the disks of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;register' {
            [CompletionResult]::new('--hypervisor', '--hypervisor', [CompletionResultType]::ParameterName, 'Hypervisor of the hosts')
            [CompletionResult]::new('--vcenter', '--vcenter', [CompletionResultType]::ParameterName, 'vCenter server that manages the hosts; Deploy must have a credential for it')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'User name on the hosts')
            [CompletionResult]::new('--hypervisor-password-file', '--hypervisor-password-file', [CompletionResultType]::ParameterName, 'Read the password on the vCenter server or host from a file (- for stdin) [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;network' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a host')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the networks of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;network;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;network;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;network;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;network;help;list' {
            break
        }
        'deploy-cli;host;network;help;help' {
            break
        }
        'deploy-cli;host;pool' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a host')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the storage pools of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;pool;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;pool;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;pool;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;pool;help;list' {
            break
        }
        'deploy-cli;host;pool;help;help' {
            break
        }
        'deploy-cli;host;disk' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the disks of a host')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the disks of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;disk;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;disk;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;host;disk;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the disks of a host')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;host;disk;help;list' {
            break
        }
        'deploy-cli;host;disk;help;help' {
            break
        }
        'deploy-cli;host;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a host')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register hosts with Deploy')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove hosts from Deploy')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'Show the networks of a host')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'Show the storage pools of a host')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'Show the disks of a host')
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
        'deploy-cli;host;help;network' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a host')
            break
        }
        'deploy-cli;host;help;network;list' {
            break
        }
        'deploy-cli;host;help;pool' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a host')
            break
        }
        'deploy-cli;host;help;pool;list' {
            break
        }
        'deploy-cli;host;help;disk' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the disks of a host')
            break
        }
        'deploy-cli;host;help;disk;list' {
            break
        }
        'deploy-cli;host;help;help' {
            break
        }
        'deploy-cli;credential' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a credential')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a credential')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the password or the user name of a credential')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete credentials')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete credentials')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;credential;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;add' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Type of the server')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'User name on the server')
            [CompletionResult]::new('--hypervisor-password-file', '--hypervisor-password-file', [CompletionResultType]::ParameterName, 'Read the password on the vCenter server or host from a file (- for stdin) [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;modify' {
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'New user name')
            [CompletionResult]::new('--hypervisor-password-file', '--hypervisor-password-file', [CompletionResultType]::ParameterName, 'Read the password on the vCenter server or host from a file (- for stdin) [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;credential;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a credential')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a credential')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the password or the user name of a credential')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete credentials')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a license')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add licenses from license files')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Replace a license with a new license file')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete licenses')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete licenses')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;license;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;add' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;update' {
            [CompletionResult]::new('--ontap-username', '--ontap-username', [CompletionResultType]::ParameterName, 'User name of the ONTAP administrator on the cluster that uses the license [default: admin]')
            [CompletionResult]::new('--ontap-password-file', '--ontap-password-file', [CompletionResultType]::ParameterName, 'Read the ONTAP administrator''s password from a file (- for stdin) [env: DEPLOY_CLI_ONTAP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;license;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List licenses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a license')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add licenses from license files')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Replace a license with a new license file')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete licenses')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;image;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;image;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for jobs to end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;job;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;wait' {
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Write a report to this file: a web page (.html), JSON (.json) or JUnit (.xml)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Wait for all unfinished jobs')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Wait for the unfinished jobs of all saved servers')
            [CompletionResult]::new('--any', '--any', [CompletionResultType]::ParameterName, 'Return when the first job ends, and print only that job')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;job;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List jobs')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for jobs to end')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List and follow events')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List and follow events')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;event;list' {
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'Show only events with this request id')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Show only events since a duration ago (90s, 2h, 3d) or a time (2026-01-31T12:00:00Z)')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Show only events of this type')
            [CompletionResult]::new('--tail', '--tail', [CompletionResultType]::ParameterName, 'Show only the last N events; with --follow, then new ones as they occur')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print new events as they occur; with -o json, one JSON object per line')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Print new events as they occur; with -o json, one JSON object per line')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;event;ls' {
            [CompletionResult]::new('--request-id', '--request-id', [CompletionResultType]::ParameterName, 'Show only events with this request id')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Show only events since a duration ago (90s, 2h, 3d) or a time (2026-01-31T12:00:00Z)')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Show only events of this type')
            [CompletionResult]::new('--tail', '--tail', [CompletionResultType]::ParameterName, 'Show only the last N events; with --follow, then new ones as they occur')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print new events as they occur; with -o json, one JSON object per line')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Print new events as they occur; with -o json, one JSON object per line')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;event;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List and follow events')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a network check')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List network checks')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List network checks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a network check')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;network-check;start' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'Tests to run')
            [CompletionResult]::new('--mtu', '--mtu', [CompletionResultType]::ParameterName, 'MTU in bytes, 7500 to 9000')
            [CompletionResult]::new('--switch', '--switch', [CompletionResultType]::ParameterName, 'Type of the virtual switch')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--debug', '--debug', [CompletionResultType]::ParameterName, 'Enable debug logs on Deploy')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;network-check;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a network check')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List network checks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a network check')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Back up Deploy''s configuration')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a backup')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a backup')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete backups')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete backups')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;backup;create' {
            [CompletionResult]::new('--download', '--download', [CompletionResultType]::ParameterName, 'Download the backup to this folder')
            [CompletionResult]::new('--backup-password-file', '--backup-password-file', [CompletionResultType]::ParameterName, 'Read the password of the backup from a file (- for stdin) [env: DEPLOY_CLI_BACKUP_PASSWORD]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;download' {
            [CompletionResult]::new('-O', '-O ', [CompletionResultType]::ParameterName, 'Output file or folder [default: the current folder]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Output file or folder [default: the current folder]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite an existing file')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;delete' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;rm' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Back up Deploy''s configuration')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a backup')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a backup')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete backups')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mediator')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create the iSCSI target of a two-node cluster again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;mediator;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *: ''state=!running'', ''time=>2026-01-01'', ''name=prod*''')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields to show instead of the default columns; * for the inexpensive ones, ** for all')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a field, ''FIELD desc'' for descending order (repeatable)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of records')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'List the records of all saved servers, which are asked at the same time, with the column SERVER')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the list again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show it again whenever it changes, until q or Ctrl-C')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;create' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;mediator;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List mediators')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a mediator')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create the iSCSI target of a two-node cluster again')
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
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Add a string to the JSON body; dots in KEY separate nested objects: -f dns_info.domain=example.com')
            [CompletionResult]::new('--raw-field', '--raw-field', [CompletionResultType]::ParameterName, 'Add a string to the JSON body; dots in KEY separate nested objects: -f dns_info.domain=example.com')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'Add a JSON value to the JSON body: -F nodes=[], -F vlan_id=100')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Add a JSON value to the JSON body: -F nodes=[], -F vlan_id=100')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Read the request body from a file (- for stdin)')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Add a query parameter; it is percent-encoded')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Print the status line and the headers of the response before the body')
            [CompletionResult]::new('--include', '--include', [CompletionResultType]::ParameterName, 'Print the status line and the headers of the response before the body')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;login' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the profile [default: the host name, with the port unless it is 443]')
            [CompletionResult]::new('--password-command', '--password-command', [CompletionResultType]::ParameterName, 'Save a command that prints the password instead of the password itself; it is run once to verify it')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;logout' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the saved servers')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the saved servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Set the current profile')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a saved server, without its password')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;profile;list' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;ls' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;use' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;show' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;profile;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the saved servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Set the current profile')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a saved server, without its password')
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
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Write the results and all responses to this file for a bug report, without names, addresses and ids')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--api', '--api', [CompletionResultType]::ParameterName, 'Check that the API of the server is as this program assumes, with requests that only read')
            [CompletionResult]::new('--all-profiles', '--all-profiles', [CompletionResultType]::ParameterName, 'Check all saved servers at the same time')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;simulator' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run a simulator until it is interrupted')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command with its own simulator')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;simulator;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address and port to listen on; port 0 is any free port')
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'Run jobs X times as fast as an appliance; at 1, the deployment of two nodes takes half an hour [default: 1]')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Delay every response')
            [CompletionResult]::new('--fault', '--fault', [CompletionResultType]::ParameterName, 'Produce a fault: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Produce the same faults in every run')
            [CompletionResult]::new('--quirk', '--quirk', [CompletionResultType]::ParameterName, 'Behave in another way where no public source proves one (repeatable)')
            [CompletionResult]::new('--scenario', '--scenario', [CompletionResultType]::ParameterName, 'Read what exists, and how the simulator behaves, from a TOML file; flags override it')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Keep the state, the certificate and the password in a file across restarts')
            [CompletionResult]::new('--fail', '--fail', [CompletionResultType]::ParameterName, 'Let the jobs of a call fail: ''POST /clusters/*/deploy'' (repeatable)')
            [CompletionResult]::new('--ready-file', '--ready-file', [CompletionResultType]::ParameterName, 'Write the variables to this file when the simulator accepts connections')
            [CompletionResult]::new('--simulator-password-file', '--simulator-password-file', [CompletionResultType]::ParameterName, 'Read the password of the account from a file, - for stdin [env: DEPLOY_CLI_SIMULATOR_PASSWORD] [default: random]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse unknown fields and parameters, and other likely mistakes that Deploy may accept')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;simulator;exec' {
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'Run jobs X times as fast as an appliance; at 1, the deployment of two nodes takes half an hour [default: 60]')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Delay every response')
            [CompletionResult]::new('--fault', '--fault', [CompletionResultType]::ParameterName, 'Produce a fault: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Produce the same faults in every run')
            [CompletionResult]::new('--quirk', '--quirk', [CompletionResultType]::ParameterName, 'Behave in another way where no public source proves one (repeatable)')
            [CompletionResult]::new('--scenario', '--scenario', [CompletionResultType]::ParameterName, 'Read what exists, and how the simulator behaves, from a TOML file; flags override it')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Keep the state, the certificate and the password in a file across restarts')
            [CompletionResult]::new('--fail', '--fail', [CompletionResultType]::ParameterName, 'Let the jobs of a call fail: ''POST /clusters/*/deploy'' (repeatable)')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse unknown fields and parameters, and other likely mistakes that Deploy may accept')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;simulator;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run a simulator until it is interrupted')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command with its own simulator')
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
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;version' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]')
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]')
            [CompletionResult]::new('--cacert', '--cacert', [CompletionResultType]::ParameterName, 'Trust the certificates in this PEM file instead of the system''s certificate authorities [env: DEPLOY_CLI_CACERT]')
            [CompletionResult]::new('--fingerprint', '--fingerprint', [CompletionResultType]::ParameterName, 'Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Output format [env: DEPLOY_CLI_OUTPUT] [default: table]')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON output with a jq expression; strings are printed without quotes')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors; NO_COLOR and CLICOLOR_FORCE are respected')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT] [default: no limit]')
            [CompletionResult]::new('--poll-timeout', '--poll-timeout', [CompletionResultType]::ParameterName, 'Maximum time in seconds for which the server may hold a poll, 1 to 120')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only warnings and errors on stderr: no progress, notes and hints')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Print the started job instead of waiting for it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'deploy-cli;help' {
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'Create, deploy, resize and delete clusters')
            [CompletionResult]::new('node', 'node', [CompletionResultType]::ParameterValue, 'Configure the nodes of a cluster, their networks and storage')
            [CompletionResult]::new('host', 'host', [CompletionResultType]::ParameterValue, 'Manage the hosts that nodes run on')
            [CompletionResult]::new('credential', 'credential', [CompletionResultType]::ParameterValue, 'Manage credentials for vCenter servers and hosts')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Manage capacity licenses')
            [CompletionResult]::new('image', 'image', [CompletionResultType]::ParameterValue, 'List the ONTAP images that can be deployed')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'List, show and wait for background jobs')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'List and follow events')
            [CompletionResult]::new('network-check', 'network-check', [CompletionResultType]::ParameterValue, 'Check the network connectivity between hosts')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up Deploy''s configuration')
            [CompletionResult]::new('mediator', 'mediator', [CompletionResultType]::ParameterValue, 'Manage the mediators of two-node clusters')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make an authenticated API request')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Log in to a Deploy server and save it as a profile')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove a saved server and its password')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'List, show and select saved servers')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Diagnose configuration, connection and certificate problems')
            [CompletionResult]::new('simulator', 'simulator', [CompletionResultType]::ParameterValue, 'Run a simulated Deploy server')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Generate a shell completion script')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Print the version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'deploy-cli;help;cluster' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List clusters')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a cluster with its nodes')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a cluster')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Deploy configured clusters')
            [CompletionResult]::new('online', 'online', [CompletionResultType]::ParameterValue, 'Power on clusters')
            [CompletionResult]::new('offline', 'offline', [CompletionResultType]::ParameterValue, 'Power off clusters')
            [CompletionResult]::new('resize', 'resize', [CompletionResultType]::ParameterValue, 'Change the instance type of a cluster''s nodes')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Create or update clusters from files')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Print the cluster files that `cluster apply` would read')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print existing clusters as cluster files')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print a cluster file to start from')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete clusters and all their data')
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
        'deploy-cli;help;cluster;render' {
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List nodes')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a node')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the configuration of a node')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'List and set the networks of a node')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'Attach and detach the storage pools of a node')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'Attach disks to a node with software RAID')
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
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach a storage pool to a node')
            [CompletionResult]::new('detach', 'detach', [CompletionResultType]::ParameterValue, 'Detach a storage pool from a node')
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
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Attach disks to a node')
            break
        }
        'deploy-cli;help;node;disk;attach' {
            break
        }
        'deploy-cli;help;host' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List hosts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a host')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register hosts with Deploy')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove hosts from Deploy')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'Show the networks of a host')
            [CompletionResult]::new('pool', 'pool', [CompletionResultType]::ParameterValue, 'Show the storage pools of a host')
            [CompletionResult]::new('disk', 'disk', [CompletionResultType]::ParameterValue, 'Show the disks of a host')
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
        'deploy-cli;help;host;network' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the networks of a host')
            break
        }
        'deploy-cli;help;host;network;list' {
            break
        }
        'deploy-cli;help;host;pool' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the storage pools of a host')
            break
        }
        'deploy-cli;help;host;pool;list' {
            break
        }
        'deploy-cli;help;host;disk' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the disks of a host')
            break
        }
        'deploy-cli;help;host;disk;list' {
            break
        }
        'deploy-cli;help;credential' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List credentials')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a credential')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a credential')
            [CompletionResult]::new('modify', 'modify', [CompletionResultType]::ParameterValue, 'Change the password or the user name of a credential')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete credentials')
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
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add licenses from license files')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Replace a license with a new license file')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete licenses')
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
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for jobs to end')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List and follow events')
            break
        }
        'deploy-cli;help;event;list' {
            break
        }
        'deploy-cli;help;network-check' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a network check')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List network checks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a network check')
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
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Back up Deploy''s configuration')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List backups')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a backup')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a backup')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete backups')
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
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create the iSCSI target of a two-node cluster again')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the saved servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Set the current profile')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a saved server, without its password')
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
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run a simulator until it is interrupted')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Run a command with its own simulator')
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
        'deploy-cli;help;version' {
            break
        }
        'deploy-cli;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
