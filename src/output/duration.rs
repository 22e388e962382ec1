//! Durations in messages and tables.

use std::time::Duration;

/// Formats a duration: `0.4s`, `12s`, `3m 20s`, `1h 5m`.
pub(crate) fn format_duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0 => format!("{:.1}s", duration.as_secs_f64()),
        1..60 => format!("{seconds}s"),
        60..3600 => format!("{}m {}s", seconds / 60, seconds % 60),
        _ => format!("{}h {}m", seconds / 3600, seconds / 60 % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_the_two_largest_units() {
        let format = |ms| format_duration(Duration::from_millis(ms));
        assert_eq!(format(421), "0.4s");
        assert_eq!(format(59_999), "59s");
        assert_eq!(format(200_000), "3m 20s");
        assert_eq!(format(3_905_000), "1h 5m");
    }
}
