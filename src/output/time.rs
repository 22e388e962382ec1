//! Times in tables.

use chrono::{DateTime, FixedOffset, TimeDelta, TimeZone};

/// A space at which lines are not wrapped. It is printed as an ordinary space.
pub(crate) const NO_BREAK_SPACE: &str = "\u{a0}";

/// Parses a time in the format of Deploy: `2026-01-01T00:00:00.000000Z` (S R C).
pub(crate) fn parse(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}

/// Local time, and the difference to `now`: `2026-11-23 14:02 (3 min ago)`. Lines can be wrapped only before the
/// parenthesis, since the other spaces are [`NO_BREAK_SPACE`]s.
pub(crate) fn format_relative<Tz: TimeZone>(time: DateTime<FixedOffset>, now: &DateTime<Tz>) -> String
where
    Tz::Offset: std::fmt::Display,
{
    let local = time.with_timezone(&now.timezone());
    let (date, ago) = (local.format("%Y-%m-%d %H:%M"), relative(now.clone().signed_duration_since(time)));
    format!("{} ({})", date.to_string().replace(' ', NO_BREAK_SPACE), ago.replace(' ', NO_BREAK_SPACE))
}

/// Local time to the second, for lines that stay on the screen.
pub(crate) fn format_local<Tz: TimeZone>(time: DateTime<FixedOffset>, zone: &Tz) -> String
where
    Tz::Offset: std::fmt::Display,
{
    time.with_timezone(zone).format("%Y-%m-%d %H:%M:%S").to_string()
}

/// The difference in the largest unit that fits. Differences below 10 s are within the error of the clocks.
fn relative(ago: TimeDelta) -> String {
    let span = ago.abs();
    let (count, unit) = match span.num_seconds() {
        0..10 => return "just now".to_owned(),
        seconds @ 10..60 => (seconds, "s"),
        60..3600 => (span.num_minutes(), "min"),
        3600..86_400 => (span.num_hours(), "h"),
        _ => match span.num_days() {
            1 => (1, "day"),
            days @ 2..60 => (days, "days"),
            days @ 60..730 => (days / 30, "months"),
            days => (days / 365, "years"),
        },
    };
    if ago < TimeDelta::zero() { format!("in {count} {unit}") } else { format!("{count} {unit} ago") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        parse(text).unwrap()
    }

    #[test]
    fn times_are_local_and_relative() {
        let now = at("2026-11-23T16:05:30+02:00");
        let shown = |text| format_relative(at(text), &now).replace(NO_BREAK_SPACE, " ");
        assert_eq!(shown("2026-11-23T14:02:11.000000Z"), "2026-11-23 16:02 (3 min ago)");
        assert_eq!(shown("2026-11-23T22:30:00Z"), "2026-11-24 00:30 (in 8 h)");
        assert_eq!(format_relative(at("2026-11-23T14:02:11Z"), &now).split(' ').count(), 2);
        assert_eq!(format_local(at("2026-11-23T14:02:11Z"), now.offset()), "2026-11-23 16:02:11");
    }

    #[test]
    fn relative_times_use_the_largest_unit() {
        for (seconds, text) in [
            (0, "just now"),
            (-9, "just now"),
            (10, "10 s ago"),
            (59, "59 s ago"),
            (60, "1 min ago"),
            (3_599, "59 min ago"),
            (3_600, "1 h ago"),
            (86_399, "23 h ago"),
            (86_400, "1 day ago"),
            (5_000_000, "57 days ago"),
            (6_000_000, "2 months ago"),
            (70_000_000, "2 years ago"),
            (-3_000_000, "in 34 days"),
        ] {
            assert_eq!(relative(TimeDelta::seconds(seconds)), text);
        }
    }

    #[test]
    fn other_text_is_not_a_time() {
        for text in ["", "2026-11-23", "demo", "10.0.0.1", "2026-11-23T25:00:00Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_two_times_can_be_formatted(a in -8_000_000_000_000_i64..8_000_000_000_000, b in -8_000_000_000_000_i64..8_000_000_000_000) {
            let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
            format_relative(at(a).fixed_offset(), &at(b));
        }
    }
}
