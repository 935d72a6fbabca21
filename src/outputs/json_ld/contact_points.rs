//! A hotline as schema.org's ContactPoint: its hours of the week, and the days that differ.
//!
//! The vocabulary has no `specialOpeningHoursSpecification` for contact points, so what differs stands among their
//! `hoursAvailable` with the days from which and through which it is valid; opening and closing at midnight means closed.

use jiff::civil::Weekday;
use serde_json::{Value, json};

use crate::data::calendars::Days;
use crate::data::hotlines::{Hours, Shift};
use crate::outputs::{Context, hotlines};
use crate::site::link::LangIx;

pub(super) fn contact_point(context: &Context<'_>, lang: LangIx, index: usize) -> Value {
    let hotline = &context.entries.hotlines[index].value;
    let mut hours = opening_hours(&hotline.hours);
    for special in hotlines::special_ahead(context, index) {
        hours.extend(valid(hotlines::special_shifts(hotline, special), special.days));
    }
    let mut point = json!({
        "@type": "ContactPoint",
        "contactType": "hotline",
        "name": context.words(&hotline.name, lang).text,
        "telephone": hotline.phone.number,
        "availableLanguage": hotline.languages,
        "hoursAvailable": hours,
    });
    if hotline.cost == "free" {
        point["contactOption"] = json!("https://schema.org/TollFree");
    }
    point
}

fn opening_hours(hours: &Hours) -> Vec<Value> {
    match hours {
        // Schema.org's way of saying "around the clock".
        Hours::Always => {
            let days: Vec<&str> = Weekday::Monday.cycle_forward().take(7).map(day_name).collect();
            vec![specification(Some(days), "00:00".into(), "23:59".into())]
        }
        Hours::Weekly(shifts) => shifts.iter().map(shift).collect(),
    }
}

fn shift(shift: &Shift) -> Value {
    let days = shift.days.iter().copied().map(day_name).collect();
    specification(Some(days), shift.opens.to_string(), shift.closes.to_string())
}

/// What holds on these days only.
fn valid(shifts: &[Shift], days: Days) -> Vec<Value> {
    let mut hours: Vec<Value> = shifts.iter().map(shift).collect();
    if hours.is_empty() {
        hours.push(specification(None, "00:00".into(), "00:00".into()));
    }
    for one in &mut hours {
        one["validFrom"] = json!(days.from.to_string());
        one["validThrough"] = json!(days.to.to_string());
    }
    hours
}

fn specification(days: Option<Vec<&str>>, opens: String, closes: String) -> Value {
    let mut value = json!({"@type": "OpeningHoursSpecification", "opens": opens, "closes": closes});
    if let Some(days) = days {
        value["dayOfWeek"] = json!(days);
    }
    value
}

fn day_name(day: Weekday) -> &'static str {
    use jiff::civil::Weekday::*;
    match day {
        Monday => "Monday",
        Tuesday => "Tuesday",
        Wednesday => "Wednesday",
        Thursday => "Thursday",
        Friday => "Friday",
        Saturday => "Saturday",
        Sunday => "Sunday",
    }
}
