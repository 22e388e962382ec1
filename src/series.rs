//! Short lists of the values of several objects.

/// Lists values in order: `a`, `a, b`, or a range `esx-01 … esx-12` if each value is the successor of the previous one.
/// `through` is printed between the ends of a range.
pub(crate) fn series(values: &[String], through: &str) -> String {
    match values {
        [] => String::new(),
        [one] => one.clone(),
        [first, rest @ ..] if rest.iter().all(|value| value == first) => first.clone(),
        [first, .., last] if values.len() > 2 && values.windows(2).all(|pair| is_successor(&pair[0], &pair[1])) => {
            format!("{first} {through} {last}")
        }
        more => more.join(", "),
    }
}

/// Whether two texts differ only in one number, which is larger by one in the second: `esx-09.example.com` and
/// `esx-10.example.com`.
fn is_successor(a: &str, b: &str) -> bool {
    let (a, b) = (runs(a), runs(b));
    let mut differing = a.iter().zip(&b).filter(|(a, b)| a != b);
    let (Some((x, y)), None) = (differing.next(), differing.next()) else { return false };
    let number = |text: &str| text.parse::<u64>().ok();
    a.len() == b.len() && number(x).and_then(|x| x.checked_add(1)).is_some_and(|next| number(y) == Some(next))
}

/// Splits a text into runs of digits and runs of other characters.
fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| c.is_ascii_digit() != first.is_ascii_digit()).unwrap_or(rest.len());
        let (run, tail) = rest.split_at(end);
        runs.push(run);
        rest = tail;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn consecutive_values_are_shown_as_a_range() {
        for (values, shown) in [
            (&["a"][..], "a"),
            (&["a", "a", "a"], "a"),
            (&["esx-01", "esx-02"], "esx-01, esx-02"),
            (&["esx-08.x", "esx-09.x", "esx-10.x"], "esx-08.x … esx-10.x"),
            (&["10.0.0.11", "10.0.0.12", "10.0.0.13"], "10.0.0.11 … 10.0.0.13"),
            (&["10.0.0.11", "10.0.0.13", "10.0.0.14"], "10.0.0.11, 10.0.0.13, 10.0.0.14"),
            (&["10.0.0.3", "10.0.0.2", "10.0.0.1"], "10.0.0.3, 10.0.0.2, 10.0.0.1"),
            (&["a1b1", "a2b2", "a3b3"], "a1b1, a2b2, a3b3"),
            (&["a1", "b2", "b3"], "a1, b2, b3"),
        ] {
            assert_eq!(series(&texts(values), "…"), shown);
        }
    }
}
