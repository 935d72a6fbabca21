//! A time zone as calendars carry it: every change of the clocks that the events in it can meet.

use jiff::Timestamp;
use jiff::tz::{Dst, Offset, TimeZone, TimeZoneTransition};

use crate::outputs::content_lines::ContentLines;

/// Writes a zone that explains all hours from `first` to `last`.
pub(super) fn write(lines: &mut ContentLines, name: &str, zone: &TimeZone, first: Timestamp, last: Timestamp) {
    lines.raw("BEGIN", "VTIMEZONE").raw("TZID", name);
    let before: Vec<TimeZoneTransition<'_>> = zone.preceding(first).take(1).collect();
    if before.is_empty() {
        // The clocks never changed before: one rule for all time until they do.
        let info = zone.to_offset_info(first);
        let offset = info.offset();
        observance(lines, info.dst(), Timestamp::UNIX_EPOCH, (offset, offset), info.abbreviation());
    }
    let later = zone.following(first).take_while(|change| change.timestamp() <= last);
    for change in before.into_iter().chain(later) {
        let before = change.timestamp().checked_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(change.timestamp());
        let offsets = (zone.to_offset(before), change.offset());
        observance(lines, change.dst(), change.timestamp(), offsets, change.abbreviation());
    }
    lines.raw("END", "VTIMEZONE");
}

/// One change of the clocks; its beginning is told by the clock that was in force before.
fn observance(lines: &mut ContentLines, dst: Dst, at: Timestamp, (from, to): (Offset, Offset), name: &str) {
    let kind = if dst.is_dst() { "DAYLIGHT" } else { "STANDARD" };
    lines.raw("BEGIN", kind).raw("DTSTART", &from.to_datetime(at).strftime("%Y%m%dT%H%M%S").to_string());
    lines.raw("TZOFFSETFROM", &written(from)).raw("TZOFFSETTO", &written(to)).text("TZNAME", name).raw("END", kind);
}

/// `+0200`, with seconds where a zone has them.
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, all) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
    let clock = format!("{sign}{:02}{:02}", all / 3600, all / 60 % 60);
    if all % 60 == 0 { clock } else { format!("{clock}{:02}", all % 60) }
}
