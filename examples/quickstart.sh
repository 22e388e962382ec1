#!/bin/sh
# Creates, configures and deploys a two-node cluster, one command per step.
#
# On the simulator:   deploy-cli simulator exec -- sh examples/quickstart.sh
# On a real Deploy:   log in, set the variables below, and run it.
set -eu

VCENTER=${VCENTER:-vc.example.com}
HOST_1=${HOST_1:-esx-01.example.com}
HOST_2=${HOST_2:-esx-02.example.com}
# The simulator accepts any password; set your own for a real Deploy.
export DEPLOY_CLI_HYPERVISOR_PASSWORD="${DEPLOY_CLI_HYPERVISOR_PASSWORD:-vcenter-secret}"
export DEPLOY_CLI_ONTAP_PASSWORD="${DEPLOY_CLI_ONTAP_PASSWORD:-Ontap-secret-1}"

run() {
    printf '\n$ deploy-cli %s\n' "$*"
    deploy-cli "$@"
}

# Deploy reaches the hosts through their vCenter.
run credential add "$VCENTER" --type vcenter --login administrator@vsphere.local
run host register "$HOST_1" "$HOST_2" --hypervisor esx --vcenter "$VCENTER"

# This creates the cluster and its two nodes in Deploy's database; nothing runs yet.
run cluster create demo --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0 --gateway 10.0.0.1 --image 9.16.1 \
    --dns-domain example.com --dns-server 10.0.0.2 --ntp-server 10.0.0.3

configure() { # NODE HOST IP
    run node modify "$1" --cluster demo --host "$2" --ip "$3" --instance-type small --raid hardware
    run node network set "$1" mgmt ONTAP-Management --cluster demo
    run node network set "$1" data ONTAP-External --cluster demo --vlan 100
    run node network set "$1" internal ONTAP-Internal --cluster demo
    run node pool attach "$1" datastore1 --capacity 2TB --cluster demo
}
configure demo-01 "$HOST_1" 10.0.0.11
configure demo-02 "$HOST_2" 10.0.0.12

# The deployment takes half an hour on hardware, and half a minute on the simulator.
run cluster deploy demo
run cluster show demo
