# Creates the objects that the examples of the help use, on a simulator with scenario.toml.
set -e
deploy-cli cluster apply -f branch.yaml --yes --no-deploy
deploy-cli credential add vc-old.example.com --type vcenter --login root --hypervisor-password-file password.txt
deploy-cli host register kvm-09.example.com --hypervisor kvm --login root --hypervisor-password-file password.txt
deploy-cli cluster create edge --nodes 1 --ip 10.0.0.30 --netmask 255.255.255.0 --gateway 10.0.0.1 --image 9.16.1
deploy-cli node modify edge-01 --cluster edge --host kvm-01.example.com --ip 10.0.0.31 --instance-type small \
    --raid software
deploy-cli node network set edge-01 mgmt br-mgmt --cluster edge
deploy-cli node network set edge-01 data br-data --cluster edge
deploy-cli node pool attach edge-01 default --capacity 200GB --cluster edge
deploy-cli node disk attach edge-01 sda --cluster edge
deploy-cli cluster offline lab
deploy-cli mediator create iqn.2012-05.local:mailbox.target.demo
deploy-cli network-check start esx-01.example.com=ONTAP-Internal esx-02.example.com=ONTAP-Internal
deploy-cli backup create --backup-password-file password.txt
