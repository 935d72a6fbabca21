//! Times as authors write them.

/// A day, or a moment of the site's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// The day.
    pub date: jiff::civil::Date,
    /// The time of day, where the author gave one.
    pub time: Option<jiff::civil::Time>,
}

impl serde::Serialize for LocalTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.time {
            Some(time) => serializer.collect_str(&self.date.to_datetime(time)),
            None => serializer.collect_str(&self.date),
        }
    }
}
