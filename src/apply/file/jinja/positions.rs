//! Which location of a template a location of the rendered text comes from.

use minijinja::{OutputSpan, OutputSpanKind};

use crate::apply::file::document::Location;

/// A text with the offset of each line.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The location of an offset in bytes.
    pub(super) fn location(&self, offset: usize) -> Location {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..offset).unwrap_or_default();
        Location { line, column: before.chars().count() + 1 }
    }

    /// The offset in bytes of a location; the end of its line if it is beyond that.
    fn offset(&self, location: Location) -> usize {
        let Some(start) = self.starts.get(location.line.saturating_sub(1)) else { return self.text.len() };
        let line = self.text[*start..].split('\n').next().unwrap_or_default();
        let column = line.char_indices().nth(location.column.saturating_sub(1));
        start + column.map_or(line.len(), |(at, _)| at)
    }
}

/// Maps locations of a rendered text to its template.
pub(super) struct Positions<'a> {
    pub(super) template: &'a Lines<'a>,
    pub(super) rendered: Lines<'a>,
    /// The parts of the rendered text, in order.
    pub(super) spans: &'a [OutputSpan],
}

impl Positions<'_> {
    /// The location in the template.
    pub(super) fn of(&self, location: Location) -> Location {
        let offset = self.rendered.offset(location);
        let next = self.spans.partition_point(|span| span.output_range().start <= offset);
        let Some(span) = self.spans.get(next.saturating_sub(1)) else { return Location { line: 1, column: 1 } };
        let source = span.source_range();
        self.template.location(match span.kind() {
            OutputSpanKind::Raw => (source.start + offset.saturating_sub(span.output_range().start)).min(source.end),
            _ => source.start,
        })
    }
}
