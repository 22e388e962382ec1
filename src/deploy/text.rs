//! Sanitizes text from the server before it is printed.

/// Replaces control characters, which could move the terminal's cursor or hide other text, and trims the result.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}
