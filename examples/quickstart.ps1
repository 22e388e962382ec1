# Creates, configures and deploys a two-node cluster, one command per step.
#
# On the simulator:   deploy-cli simulator exec -- powershell -NoProfile -ExecutionPolicy Bypass -File examples\quickstart.ps1
# On a real Deploy:   log in, set the variables below, and run it.
$ErrorActionPreference = 'Stop'

# The value of a variable of the environment, or a default.
function Get-Setting([string] $Name, [string] $Default) {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if ($value) { $value } else { $Default }
}

$vcenter = Get-Setting 'VCENTER' 'vc.example.com'
$hosts = @((Get-Setting 'HOST_1' 'esx-01.example.com'), (Get-Setting 'HOST_2' 'esx-02.example.com'))
# The simulator accepts any password; set your own for a real Deploy.
$env:DEPLOY_CLI_HYPERVISOR_PASSWORD = Get-Setting 'DEPLOY_CLI_HYPERVISOR_PASSWORD' 'vcenter-secret'
$env:DEPLOY_CLI_ONTAP_PASSWORD = Get-Setting 'DEPLOY_CLI_ONTAP_PASSWORD' 'Ontap-secret-1'

# Runs deploy-cli, and ends the script with its exit status if it fails.
function Invoke-Step {
    Write-Host "`n> deploy-cli $args"
    deploy-cli @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

# Deploy reaches the hosts through their vCenter.
Invoke-Step credential add $vcenter --type vcenter --login administrator@vsphere.local
Invoke-Step host register @hosts --hypervisor esx --vcenter $vcenter

# This creates the cluster and its two nodes in Deploy's database; nothing runs yet.
Invoke-Step cluster create demo --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0 --gateway 10.0.0.1 `
    --image 9.16.1 --dns-domain example.com --dns-server 10.0.0.2 --ntp-server 10.0.0.3

function Set-Node([string] $Node, [string] $HostName, [string] $Address) {
    Invoke-Step node modify $Node --cluster demo --host $HostName --ip $Address --instance-type small --raid hardware
    Invoke-Step node network set $Node mgmt ONTAP-Management --cluster demo
    Invoke-Step node network set $Node data ONTAP-External --cluster demo --vlan 100
    Invoke-Step node network set $Node internal ONTAP-Internal --cluster demo
    Invoke-Step node pool attach $Node datastore1 --capacity 2TB --cluster demo
}
Set-Node demo-01 $hosts[0] 10.0.0.11
Set-Node demo-02 $hosts[1] 10.0.0.12

# The deployment takes half an hour on hardware, and half a minute on the simulator.
Invoke-Step cluster deploy demo
Invoke-Step cluster show demo
