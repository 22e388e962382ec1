//! Capacities with a unit, without rounding.

/// A capacity in the largest unit of which it is a whole multiple: `2TB`. Of a decimal and a binary unit the one with the smaller
/// number is used. `None` if it is a multiple of none.
pub(crate) fn exact(bytes: u64) -> Option<String> {
    let decimal = ["kB", "MB", "GB", "TB"].iter().zip(1..).map(|(unit, power)| (*unit, 1000_u64.pow(power)));
    let binary = ["KiB", "MiB", "GiB", "TiB"].iter().zip(1..).map(|(unit, power)| (*unit, 1024_u64.pow(power)));
    let units = decimal.chain(binary).filter(|(_, factor)| bytes > 0 && bytes.is_multiple_of(*factor));
    let (unit, factor) = units.min_by_key(|(_, factor)| bytes / factor)?;
    Some(format!("{}{unit}", bytes / factor))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::values::capacity;
    use proptest::prelude::*;

    #[test]
    fn unit_is_the_largest_exact_one() {
        for (bytes, text) in [
            (2_000_000_000_000, Some("2TB")),
            (1_500_000_000_000, Some("1500GB")),
            (1_649_267_441_664, Some("1536GiB")),
            (1 << 40, Some("1TiB")),
            (4_802_666_790_125, None),
            (1, None),
            (0, None),
        ] {
            assert_eq!(exact(bytes).as_deref(), text);
        }
    }

    proptest! {
        #[test]
        fn capacity_is_read_back_as_the_same_bytes(
            bytes in prop_oneof![
                1..u64::MAX,
                (1..1u64 << 24, 0..5u32).prop_map(|(n, power)| n * 1000_u64.pow(power)),
                (1..1u64 << 24, 0..5u32).prop_map(|(n, power)| n << (10 * power)),
            ],
        ) {
            let text = exact(bytes).unwrap_or_else(|| bytes.to_string());
            prop_assert_eq!(capacity(&text), Ok(bytes), "{}", text);
        }
    }
}
