//! Snapshots of the output of every command, with `-o json` and `-o id` where they differ.
//! To update them, run `INSTA_UPDATE=always cargo test --test it commands` and review the difference.

use crate::support::World;

/// Compares a transcript with the snapshot of this name.
fn assert_transcript(name: &str, transcript: &str) {
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!(name, transcript);
    });
}

#[test]
fn clusters() {
    let world = World::new();
    assert_transcript(
        "clusters",
        &world.transcript(&[
        "cluster list",
        "cluster list -o json",
        "cluster list -o id",
        "cluster create demo --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0 --gateway 10.0.0.1 --image 9.16.1",
        "cluster create lone --nodes 1 -o json",
        "cluster create idle --nodes 4 -o id",
        "cluster list",
        "cluster list --filter name=l* -o json",
        "cluster list --fields name,ip --sort name --limit 2",
        "cluster show demo",
        "cluster modify demo --dns-server 10.0.0.2 --dns-server 10.0.0.3 --dns-domain example.com --ntp-server ntp.example.com -o json",
        "cluster delete lone --yes",
        "cluster delete idle --yes -o json",
        "cluster list -o id",
    ]),
    );
}

#[test]
fn deployed_cluster() {
    let world = World::new();
    world.configured(2);
    assert_transcript(
        "deployed_cluster",
        &world.transcript(&[
            "cluster deploy demo --keep-on-failure",
            "cluster list",
            "node list --cluster demo",
            "cluster resize demo --instance-type medium --node demo-01 -o json",
            "cluster resize demo --instance-type large",
            "node pool attach demo-01 datastore2 --capacity 1TB --cluster demo",
            "node pool list demo-01 --cluster demo",
            "cluster offline demo",
            "cluster online demo -o json",
            "cluster offline demo -o id",
            "cluster delete demo --yes -o id",
        ]),
    );
}

#[test]
fn nodes() {
    let world = World::new();
    world.created(2);
    world.ok("host register kvm-01 --hypervisor kvm --login root");
    assert_transcript(
        "nodes",
        &world.transcript(&[
            "node list --cluster demo",
            "node list --cluster demo --fields name,instance_type -o json",
            "node modify demo-01 --cluster demo --host kvm-01 --instance-type medium --ip 10.0.0.11 --raid software",
            "node modify demo-01 --cluster demo --name first --serial-number 3200000123 -o json",
            "node modify demo-02 --cluster demo --storage-efficiency false --name second",
            "node modify second --cluster demo --license 3200000124 -o id",
            "node show first --cluster demo",
            "node network list first --cluster demo",
            "node network set first mgmt br0 --cluster demo",
            "node network set first data br1 --cluster demo --vlan 100 -o json",
            "node network list first --cluster demo -o json",
            "node pool attach first pool-1 --capacity 1.5TiB --cluster demo",
            "node pool attach first pool-2 --capacity 500GB --cluster demo -o json",
            "node pool list first --cluster demo",
            "node pool list first --cluster demo -o json",
            "node pool detach first pool-2 --cluster demo --yes",
            "node pool detach first pool-1 --cluster demo --yes -o json",
            "node disk attach first sda sdb --cluster demo",
            "node disk attach first sdc --cluster demo -o json",
        ]),
    );
}

#[test]
fn hosts_and_credentials() {
    let world = World::new();
    assert_transcript(
        "hosts_and_credentials",
        &world.transcript(&[
            "credential add vc.example.com --type vcenter --login administrator@vsphere.local",
            "credential add esx-09 --type host --login root -o json",
            "credential list",
            "credential list --filter type=vcenter -o json",
            "credential show vc.example.com",
            "host register esx-01 esx-02 --hypervisor esx --vcenter vc.example.com",
            "host register kvm-01 --hypervisor kvm --login root -o json",
            "host list",
            "host list --filter hypervisor_type=KVM -o json",
            "host show kvm-01",
            "host delete esx-02 --yes",
            "host delete kvm-01 --yes -o json",
            "credential modify esx-09 --login admin",
            "credential modify esx-09 -o json",
            "credential delete esx-09 --yes",
        ]),
    );
}

#[test]
fn images_and_jobs() {
    let world = World::new();
    world.created(1);
    world.ok("cluster delete demo --yes");
    let id = world.ok("job list -o id").stdout.trim().to_owned();
    assert_transcript(
        "images_and_jobs",
        &world.transcript(&[
            "image list",
            "image list -o json --filter id=9.5*",
            "job list",
            "job list -o json --fields state",
            &format!("job show {id}"),
            &format!("job wait {id}"),
            &format!("job wait {id} -o json"),
            &format!("job wait {id} {id} -o id"),
        ]),
    );
}

#[test]
fn checks_mediators_and_backups() {
    let world = World::new();
    let backup = world.ok("backup create -o id").stdout.trim().to_owned();
    assert_transcript(
        "checks_mediators_and_backups",
        &world.transcript(&[
            "network-check start esx-01=ONTAP-Internal esx-02=ONTAP-Internal",
            "network-check start kvm-01=br1 --mode extended --mtu 7500 --switch openvswitch --debug -o json",
            "network-check list --sort mode",
            "network-check list --filter mode=extended -o json",
            "network-check show nobody",
            "mediator create iqn.2012-05.local:mailbox.target.demo",
            "mediator list",
            "mediator show iqn.2012-05.local:mailbox.target.demo -o json",
            "backup create",
            "backup list",
            &format!("backup show {backup} -o json"),
            &format!("backup delete {backup} --yes"),
            &format!("backup download {backup}"),
            "backup create -o id",
        ]),
    );
}

#[test]
fn licenses_and_events() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let file = |serial: &str| {
        let path = folder.path().join(serial);
        std::fs::write(&path, format!(r#"{{"statusResp": {{"serialNumber": "{serial}"}}}}"#)).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (one, two) = (file("320000012345"), file("320000012346"));
    let text = world.transcript(&[
        &format!("license add {one} {two}"),
        "license list",
        "license list -o json --limit 1",
        "license show 320000012345",
        &format!("license update {one} -o json"),
        "license delete 320000012345 --yes",
        "license delete 320000012346 --yes -o json",
        "event list",
        "event list --since 1h --type informational --fields message,status --limit 2",
        "event list --limit 1 -o json",
    ]);
    assert_transcript(
        "licenses_and_events",
        &text.replace(folder.path().to_str().unwrap(), "DIR").replace("DIR\\", "DIR/"),
    );
}
