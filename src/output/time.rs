//! Times in tables.

use chrono::{DateTime, FixedOffset, SecondsFormat, TimeZone, Utc};

/// A space at which lines are not wrapped. It is printed as an ordinary space.
pub(crate) const NO_BREAK_SPACE: &str = "\u{a0}";

/// Parses a time in the format of Deploy: `2026-01-01T00:00:00.000000Z` (S R C).
pub(crate) fn parse(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}

/// For a person: the time in a zone, with the offset of the zone, as one word: `2026-11-23 15:02:11 +01:00`.
pub(crate) fn format_local<Tz: TimeZone>(time: DateTime<FixedOffset>, zone: &Tz) -> String
where
    Tz::Offset: std::fmt::Display,
{
    let local = time.with_timezone(zone).format("%Y-%m-%d %H:%M:%S %:z");
    local.to_string().replace(' ', NO_BREAK_SPACE)
}

/// For a pipe: the time in UTC, to the second: `2026-11-23T14:02:11Z`.
pub(crate) fn format_utc(time: DateTime<FixedOffset>) -> String {
    time.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        parse(text).unwrap()
    }

    #[test]
    fn times_are_local_with_their_zone_or_utc() {
        let zone = FixedOffset::east_opt(2 * 3600).unwrap();
        let local = |text| format_local(at(text), &zone).replace(NO_BREAK_SPACE, " ");
        assert_eq!(local("2026-11-23T14:02:11.999999Z"), "2026-11-23 16:02:11 +02:00");
        assert_eq!(local("2026-11-23T22:30:00Z"), "2026-11-24 00:30:00 +02:00");
        assert!(!format_local(at("2026-11-23T14:02:11Z"), &Utc).contains(' '), "one word");
        assert_eq!(format_utc(at("2026-11-23T14:02:11.999999Z")), "2026-11-23T14:02:11Z");
        assert_eq!(format_utc(at("2026-11-23T14:02:11.5+02:00")), "2026-11-23T12:02:11Z");
    }

    #[test]
    fn other_text_is_not_a_time() {
        for text in ["", "2026-11-23", "demo", "10.0.0.1", "2026-11-23T25:00:00Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_time_can_be_formatted(seconds in -8_000_000_000_000_i64..8_000_000_000_000, offset in -86_399_i32..86_400) {
            let time = DateTime::from_timestamp(seconds, 0).unwrap().fixed_offset();
            format_local(time, &FixedOffset::east_opt(offset).unwrap());
            format_utc(time);
        }
    }
}
