//! The cluster files that the program writes: templates, and existing clusters.

use crate::support::{World, bare, run};

#[test]
fn template_has_the_given_name() {
    let template = |more: &[&str]| run(&mut bare(&[&["cluster", "template", "--nodes", "2"], more].concat()));
    let named = template(&["--name", "branch"]).exits(0).stdout;
    assert!(named.contains("\n  name: branch\n") && named.contains("- name: branch-02\n"), "{named}");
    assert!(!named.contains("demo"), "{named}");
    assert_eq!(template(&[]).exits(0).stdout, named.replace("branch", "demo"));
    template(&["--name", "1a"]).exits(2).says("a name starts with a letter");
    template(&["--name", &"a".repeat(42)]).exits(2).says("at most 44 characters");
}

#[test]
fn exported_capacities_have_a_unit_in_yaml_and_are_bytes_in_json() {
    let world = World::new();
    world.configured(1);
    world.ok("node pool attach demo-01 datastore2 --capacity 1649267441664 --cluster demo");
    world.ok("node pool attach demo-01 datastore3 --capacity 4802666790125 --cluster demo");
    for format in [&[][..], &["-o", "yaml"]] {
        let yaml = world.run(&[&["cluster", "export", "demo"], format].concat()).exits(0).stdout;
        for capacity in ["capacity: 2TB", "capacity: 1536GiB", "capacity: 4802666790125"] {
            assert!(yaml.contains(capacity), "{yaml}");
        }
    }
    let json = world.ok("cluster export demo -o json").json();
    assert_eq!(json["nodes"][0]["storage"]["pools"][0]["capacity"], 2_000_000_000_000_u64);
}
