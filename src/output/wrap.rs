//! Wraps long lines to the width of a terminal.

use console::Term;
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// The width of a terminal in columns; `None` for a pipe.
pub(crate) fn terminal_width(terminal: &Term) -> Option<usize> {
    let (_, columns) = terminal.is_term().then(|| terminal.size_checked())??;
    Some(usize::from(columns)).filter(|columns| *columns > 0)
}

/// Wraps each line of a text. Continuation lines are indented by `indent` columns in addition to the indentation of
/// their line. Long words and commands, which users copy, are not broken.
pub(crate) fn wrap(text: &str, width: Option<usize>, indent: usize) -> String {
    let Some(width) = width else { return text.to_owned() };
    let mut lines = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let own = line.len() - line.trim_start_matches(' ').len();
        let first = " ".repeat(if n == 0 { 0 } else { indent } + own);
        let others = " ".repeat(indent + own);
        let options = Options::new(width)
            .initial_indent(&first)
            .subsequent_indent(&others)
            .break_words(false)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .word_splitter(WordSplitter::NoHyphenation)
            .word_separator(WordSeparator::Custom(words));
        lines.extend(textwrap::wrap(&line[own..], options).into_iter().map(std::borrow::Cow::into_owned));
    }
    lines.join("\n")
}

/// Splits a line at spaces, but neither between backquotes nor in a command that is the complete line or ends it, as in
/// `hint: deploy-cli login URL`.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let command = match line.starts_with("deploy-cli ") {
        true => 0,
        false => line.find(": deploy-cli ").map_or(line.len(), |at| at + 2),
    };
    let mut quoted = false;
    let mut start = 0;
    let mut words = Vec::new();
    let mut chars = line[..command].char_indices().peekable();
    while let Some((_, c)) = chars.next() {
        quoted ^= c == '`';
        if let Some((next, following)) = chars.peek()
            && c == ' '
            && *following != ' '
            && !quoted
        {
            words.push(Word::from(&line[start..*next]));
            start = *next;
        }
    }
    if start < command && command < line.len() {
        words.push(Word::from(&line[start..command]));
        start = command;
    }
    if start < line.len() {
        words.push(Word::from(&line[start..]));
    }
    Box::new(words.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_wrap_at_words_with_a_hanging_indent() {
        let text =
            "error: the certificate is not trusted: it is self-signed\n  subject  CN=a, O=b, C=c\n  SHA-256  AB:CD";
        let wrapped = wrap(text, Some(24), 7);
        let wanted = "\
error: the certificate
       is not trusted:
       it is self-signed
         subject  CN=a,
         O=b, C=c
         SHA-256  AB:CD";
        assert_eq!(wrapped, wanted);
        assert_eq!(wrap(text, None, 7), text);
    }

    #[test]
    fn commands_and_long_words_are_not_broken() {
        let text = "look at it: deploy-cli job list --filter 'state=running'";
        assert_eq!(wrap(text, Some(20), 2), "look at it:\n  deploy-cli job list --filter 'state=running'");
        let text = "run `deploy-cli job show 1` or https://deploy.example.com/a/long/path now";
        let wanted = "run\n`deploy-cli job show 1`\nor\nhttps://deploy.example.com/a/long/path\nnow";
        assert_eq!(wrap(text, Some(12), 0), wanted);
        let text = "configure it next:\n  deploy-cli node modify demo-01 --host HOST";
        assert_eq!(wrap(text, Some(12), 2), "configure it\n  next:\n    deploy-cli node modify demo-01 --host HOST");
    }

    proptest! {
        #[test]
        fn wrapping_changes_only_white_space(text in "[a-zü` \n:-]{0,80}", width in 0_usize..60, indent in 0_usize..30) {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&wrap(&text, Some(width), indent)), letters(&text));
        }
    }
}
