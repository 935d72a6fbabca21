//! What a phone takes home: events for its calendar, hotlines for its address book.

use crate::workshop::Workshop;

const EVENTS: &str = "\
-- data/hotlines.yaml --
- id: moh
  name: {uk: Лінія}
  phone: '+380800505201'
  cost: free
  hours: always
  languages: [uk]
  verified: 2026-06-01
-- data/events.yaml --
- id: school
  title: {uk: 'Школа якості, 2026', en: Quality school}
  start: 2026-10-24T11:00
  end: 2026-10-26T12:30
  mode: online
  url: https://live.example.org/school
  contact: moh
  changes:
    - {at: 2026-05-01T09:00, kind: time, note: {uk: 'Нова година; дата стара', en: New hour}}
    - {at: 2026-06-02T10:00, kind: cancelled}
- id: day
  title: {uk: День, en: Day}
  start: 2026-09-12
  end: 2026-09-13
  mode: in-person
  place: {name: {uk: Площа, en: Square}, address: {uk: 'вул. Садова, 5', en: 5 Sadova St}}
- id: far
  title: {uk: Далеко, en: Far}
  start: 2026-07-01T09:00
  end: 2026-07-01T09:00
  timezone: Asia/Tokyo
  mode: online
";

/// The lines of a calendar or of address cards, unfolded.
fn lines_of(path: &str) -> Vec<String> {
    let workshop = Workshop::new(EVENTS);
    workshop.build_well();
    let bytes = workshop.page(path);
    assert!(bytes.ends_with("\r\n") && !bytes.replace("\r\n", "").contains(['\r', '\n']), "{bytes:?}");
    assert!(bytes.lines().all(|line| line.len() <= 75), "{bytes}");
    bytes.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn check(path: &str, expected: &[&str]) {
    let lines = lines_of(path);
    for line in expected {
        assert!(lines.iter().any(|known| known == line), "{path} lacks {line}:\n{}", lines.join("\n"));
    }
}

#[test]
fn a_cancelled_event_says_so_and_keeps_its_hours_across_a_change_of_the_clocks() {
    check(
        "uk/events/school.ics",
        &[
            "UID:school@visnyk.example",
            "SEQUENCE:2",
            "LAST-MODIFIED:20260602T070000Z",
            "STATUS:CANCELLED",
            "SUMMARY;LANGUAGE=uk:Скасовано: Школа якості\\, 2026",
            "DTSTART;TZID=Europe/Kyiv:20261024T110000",
            "DTEND;TZID=Europe/Kyiv:20261026T123000",
            "TZID:Europe/Kyiv",
            "BEGIN:DAYLIGHT",
            "DTSTART:20260329T030000",
            "BEGIN:STANDARD",
            "DTSTART:20261025T040000",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0200",
            "DESCRIPTION:Скасовано.\\nНовий час. Нова година\\; дата стара\\nЛінія: 0 800 505 201\\n\
             https://visnyk.example/health/uk/events/school/",
        ],
    );
    assert!(!lines_of("uk/events/school.ics").iter().any(|line| line.starts_with("CONFERENCE")), "nobody need join");
}

#[test]
fn whole_days_end_with_the_first_free_one() {
    check(
        "en/events/day.ics",
        &["DTSTART;VALUE=DATE:20260912", "DTEND;VALUE=DATE:20260914", "LOCATION:Square\\, 5 Sadova St", "SEQUENCE:0"],
    );
    assert!(!lines_of("en/events/day.ics").iter().any(|line| line == "BEGIN:VTIMEZONE"));
}

#[test]
fn a_zone_that_never_changes_its_clocks_and_an_event_without_length() {
    let lines = lines_of("uk/events/far.ics");
    assert!(lines.contains(&"DTSTART;TZID=Asia/Tokyo:20260701T090000".to_owned()), "{lines:?}");
    assert!(lines.contains(&"TZOFFSETTO:+0900".to_owned()), "{lines:?}");
    assert!(!lines.iter().any(|line| line.starts_with("DTEND")), "{lines:?}");
}

#[test]
fn one_calendar_a_language_has_all_events_in_order() {
    let lines = lines_of("en/events.ics");
    let starts: Vec<&String> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(starts, ["UID:far@visnyk.example", "UID:day@visnyk.example", "UID:school@visnyk.example"]);
    assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VTIMEZONE").count(), 2);
    assert!(lines.contains(&"REFRESH-INTERVAL;VALUE=DURATION:PT6H".to_owned()));
}

#[test]
fn a_hotline_is_a_contact_with_all_that_a_caller_must_know() {
    check(
        "uk/hotlines.vcf",
        &[
            "BEGIN:VCARD",
            "VERSION:3.0",
            "UID:moh@visnyk.example",
            "FN:Лінія",
            "N:Лінія;;;;",
            "TEL;TYPE=VOICE,WORK,PREF:+380800505201",
            "URL:https://visnyk.example/health/uk/hotlines/",
        ],
    );
    let lines = lines_of("uk/hotlines.vcf");
    let note = lines.iter().find(|line| line.starts_with("NOTE:")).expect("a note");
    for said in [r"Цілодобово\, без вихідних\n", r"\nМови: українська\n", r"\nНомер перевірено 1"]
    {
        assert!(note.contains(said), "{note} lacks {said}");
    }
}
