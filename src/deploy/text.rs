//! Text from elsewhere, made safe to print.

/// The text without control characters, which could move the cursor of a terminal or hide other text.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}
