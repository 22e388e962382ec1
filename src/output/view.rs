//! What of a record is shown where there is no room for all of it.

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its head.
    pub title: &'static str,
    /// The field it shows; dots name nested ones.
    pub field: &'static str,
}

/// How a kind of record is listed.
#[derive(Debug)]
pub struct View {
    /// The columns of a list. One that no record has is left out.
    pub columns: &'static [Column],
}

/// A column, in short.
pub const fn column(title: &'static str, field: &'static str) -> Column {
    Column { title, field }
}
