//! Values of API parameters, and parsers that check user input before anything is sent.

use std::net::Ipv4Addr;
use std::str::FromStr;

use bytesize::ByteSize;
use clap::ValueEnum;

/// The supported numbers of nodes in a cluster (R C; 10 and 12 in newer releases, D).
pub(crate) const NODE_COUNTS: [u8; 7] = [1, 2, 4, 6, 8, 10, 12];

/// The sizes of a node (D S R C).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InstanceType {
    /// 4 CPUs, 16 GB
    Small,
    /// 8 CPUs, 64 GB
    Medium,
    /// 16 CPUs, 128 GB
    Large,
}

impl InstanceType {
    /// The value in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}

/// The type of RAID that a node uses (D S).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Raid {
    /// A RAID controller of the host
    Hardware,
    /// ONTAP, on disks that are passed through to it
    Software,
}

/// The hypervisor of a host (D S R C).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Hypervisor {
    /// VMware ESXi
    #[value(alias = "esxi")]
    Esx,
    /// Linux KVM
    Kvm,
}

impl Hypervisor {
    /// The value in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Esx => "ESX",
            Self::Kvm => "KVM",
        }
    }
}

/// The type of server that a credential is for (D R C).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub(crate) enum CredentialType {
    /// A vCenter server
    Vcenter,
    /// A single host
    Host,
}

impl CredentialType {
    /// The value in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Vcenter => "vcenter",
            Self::Host => "host",
        }
    }
}

/// The purpose of a network of a node (D S).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Purpose {
    /// Management
    Mgmt,
    /// Data
    Data,
    /// Between the nodes of a cluster
    Internal,
}

impl Purpose {
    /// The value in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Mgmt => "mgmt",
            Self::Data => "data",
            Self::Internal => "internal",
        }
    }
}

/// How thorough a network connectivity check is (R).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum CheckMode {
    /// Basic tests
    #[default]
    Quick,
    /// All tests, among them that of the packet size
    Extended,
    /// No test: remove what an earlier run left behind
    Cleanup,
}

impl CheckMode {
    /// The value in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Extended => "extended",
            Self::Cleanup => "cleanup",
        }
    }
}

/// The type of a virtual switch (D R).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum SwitchType {
    /// A standard switch of ESXi
    #[default]
    Standard,
    /// A distributed switch of vCenter
    Distributed,
    /// Open vSwitch, on KVM
    #[value(name = "openvswitch")]
    OpenVswitch,
}

impl SwitchType {
    /// The value in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "StandardVSwitch",
            Self::Distributed => "DistributedVSwitch",
            Self::OpenVswitch => "OpenVSwitch",
        }
    }
}

/// A contiguous netmask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Netmask(pub(crate) Ipv4Addr);

impl FromStr for Netmask {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mask: Ipv4Addr = text.parse().map_err(|_| "a netmask is four numbers, such as 255.255.255.0".to_owned())?;
        let bits = mask.to_bits();
        if bits.leading_ones() + bits.trailing_zeros() >= 32 && bits != 0 {
            Ok(Self(mask))
        } else {
            Err("a netmask is contiguous, such as 255.255.254.0".to_owned())
        }
    }
}

/// Parses an IPv4 address.
///
/// # Errors
/// A message with the syntax.
pub(crate) fn address(text: &str) -> Result<Ipv4Addr, String> {
    text.parse().map_err(|_| "an IPv4 address is four numbers from 0 to 255, such as 10.0.0.5".to_owned())
}

/// Parses a number of nodes.
///
/// # Errors
/// A message with the supported numbers.
pub(crate) fn node_count(text: &str) -> Result<u8, String> {
    text.parse().ok().filter(|n| NODE_COUNTS.contains(n)).ok_or_else(|| {
        let all: Vec<String> = NODE_COUNTS.iter().map(u8::to_string).collect();
        format!("a cluster has {} nodes", all.join(", "))
    })
}

/// Parses a capacity, such as `2TB`, `500GB`, `1.5TiB` or a number of bytes, and returns it in bytes.
///
/// # Errors
/// A message with the syntax, or the reason if the capacity is zero or too large.
pub(crate) fn capacity(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let wrong = "a capacity is a number with a unit, such as 2TB, 500GB or 1.5TiB, or a number of bytes";
    if text.starts_with(['-', '+']) {
        return Err(wrong.to_owned());
    }
    match text.parse::<ByteSize>() {
        Ok(ByteSize(0)) => Err("a capacity must be greater than 0".to_owned()),
        Ok(ByteSize(u64::MAX)) => Err("the capacity is too large".to_owned()),
        Ok(ByteSize(bytes)) => Ok(bytes),
        Err(_) => Err(wrong.to_owned()),
    }
}

/// Parses the name of a new cluster or node. ONTAP accepts letters, digits, `-` and `_`, with a letter or `_` first
/// (D).
///
/// # Errors
/// A message with the rule that the name breaks.
pub(crate) fn object_name(text: &str) -> Result<String, String> {
    let good = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match text.chars().next() {
        None => Err("the name is empty".to_owned()),
        Some(first) if !(first.is_ascii_alphabetic() || first == '_') => {
            Err("a name starts with a letter or an underscore".to_owned())
        }
        Some(_) if !text.chars().all(good) => {
            Err("a name contains only letters, digits, hyphens and underscores".to_owned())
        }
        Some(_) if text.len() > 44 => Err("a name has at most 44 characters".to_owned()),
        Some(_) => Ok(text.to_owned()),
    }
}

/// Parses the name of a host, a domain or a server: a DNS name or an IP address.
///
/// # Errors
/// A message if it is neither.
pub(crate) fn host_name(text: &str) -> Result<String, String> {
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            && !l.starts_with('-')
            && !l.ends_with('-')
    };
    let looks_like_address = text.contains('.') && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    if text.parse::<std::net::IpAddr>().is_ok() {
        Ok(text.to_owned())
    } else if looks_like_address
        || text.is_empty()
        || text.len() > 253
        || !text.trim_end_matches('.').split('.').all(label)
    {
        Err("not a host name or an IP address".to_owned())
    } else {
        Ok(text.to_owned())
    }
}

/// Parses an id, which becomes a path segment. `.` and `..` are rejected because they would change the path.
///
/// # Errors
/// A message with the reason.
pub(crate) fn identifier(text: &str) -> Result<String, String> {
    match text {
        "." | ".." => Err("not an identifier".to_owned()),
        other => label(other),
    }
}

/// Parses a string that must not be empty or contain control characters.
///
/// # Errors
/// A message with the reason.
pub(crate) fn label(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("it is empty".to_owned()),
        _ if text.chars().any(char::is_control) => Err("it contains a control character".to_owned()),
        _ => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn capacities_are_read_in_decimal_and_binary_units() {
        assert_eq!(capacity("2TB"), Ok(2_000_000_000_000));
        assert_eq!(capacity("500 GB"), Ok(500_000_000_000));
        assert_eq!(capacity("1.5TiB"), Ok(1_649_267_441_664));
        assert_eq!(capacity("5685190380748"), Ok(5_685_190_380_748));
        for wrong in ["-1TB", "+1TB", "", "0", "0TB", "TB", "2 XB", "1e99TB", "99999999999999999999", "NaN", "inf"] {
            assert!(capacity(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn invalid_addresses_and_netmasks_are_rejected() {
        assert!(address("10.0.0.1").is_ok());
        for wrong in ["10.0.0", "10.0.0.0.1", "10.0.0.256", "", "host"] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
        assert!("255.255.254.0".parse::<Netmask>().is_ok());
        assert!("255.255.255.255".parse::<Netmask>().is_ok());
        for wrong in ["255.0.255.0", "0.0.0.0", "24", "255.255.255"] {
            assert!(wrong.parse::<Netmask>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn unsupported_node_counts_are_rejected() {
        assert_eq!(node_count("12"), Ok(12));
        for wrong in ["0", "3", "-1", "14", "two", ""] {
            assert!(node_count(wrong).unwrap_err().contains("1, 2, 4"), "{wrong}");
        }
    }

    #[test]
    fn invalid_object_and_host_names_are_rejected() {
        assert!(object_name("demo-01_a").is_ok());
        for wrong in ["", "1a", "-a", "a b", "a/b", "ä", &"a".repeat(45)] {
            assert!(object_name(wrong).is_err(), "{wrong}");
        }
        for good in ["esx-01.example.com", "10.0.0.1", "fe80::1", "h"] {
            assert!(host_name(good).is_ok(), "{good}");
        }
        for wrong in ["", "10.0.0.0.1", "300.1.1.1", "a b", "-a", "a..b", "https://h"] {
            assert!(host_name(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn parsers_do_not_panic(text in ".{0,60}") {
            let _ = (capacity(&text), address(&text), node_count(&text), object_name(&text), host_name(&text), label(&text));
            let _ = text.parse::<Netmask>();
        }

        #[test]
        fn a_whole_number_of_gigabytes_is_exact(n in 1u64..9_000_000) {
            prop_assert_eq!(capacity(&format!("{n}GB")), Ok(n * 1_000_000_000));
        }
    }
}
