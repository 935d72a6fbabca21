//! Content lines: the form of calendars (RFC 5545, 3.1) and of address cards (RFC 6350, 3.2). A name, its parameters and a
//! value on a line that ends with CRLF and is folded at 75 octets.

/// The longest line, in octets, without its end.
const LONGEST: usize = 75;

/// Lines that are being written.
#[derive(Debug, Default)]
pub(super) struct ContentLines {
    text: String,
    line: String,
}

impl ContentLines {
    /// A line whose value is written as it is: a date, a number, an address of the web. `name` may have parameters.
    pub(super) fn raw(&mut self, name: &str, value: &str) -> &mut ContentLines {
        self.line.extend([name, ":"]);
        self.line.extend(value.chars().filter(|c| !c.is_control()));
        self.fold();
        self
    }

    /// A line whose value is text for people.
    pub(super) fn text(&mut self, name: &str, value: &str) -> &mut ContentLines {
        self.line.extend([name, ":"]);
        escape(value, &mut self.line);
        self.fold();
        self
    }

    /// A line whose value is a list of texts with fixed places, some of them empty.
    pub(super) fn structured(&mut self, name: &str, values: &[&str]) -> &mut ContentLines {
        self.line.extend([name, ":"]);
        for (i, value) in values.iter().enumerate() {
            if i > 0 {
                self.line.push(';');
            }
            escape(value, &mut self.line);
        }
        self.fold();
        self
    }

    /// All lines.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// Ends the line. A folded line goes on after a space, and no letter is cut in two.
    fn fold(&mut self) {
        let (mut rest, mut room) = (self.line.as_str(), LONGEST);
        while rest.len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            self.text.extend([head, "\r\n "]);
            (rest, room) = (tail, LONGEST - 1);
        }
        self.text.extend([rest, "\r\n"]);
        self.line.clear();
    }
}

/// Text as a value: its separators escaped, its line breaks written as `\n`.
fn escape(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => into.extend(['\\', c]),
            '\n' => into.push_str("\\n"),
            c if c.is_control() => {}
            c => into.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(write: impl FnOnce(&mut ContentLines)) -> String {
        let mut lines = ContentLines::default();
        write(&mut lines);
        String::from_utf8(lines.into_bytes()).expect("UTF-8")
    }

    #[test]
    fn text_is_escaped() {
        let written = lines(|lines| {
            lines.text("NOTE", "Кава, чай; вода \\ сік\r\nі ще\u{7}");
        });
        assert_eq!(written, "NOTE:Кава\\, чай\\; вода \\\\ сік\\nі ще\r\n");
    }

    #[test]
    fn lines_are_folded_between_letters() {
        let written = lines(|lines| {
            lines.text("SUMMARY", &"ї".repeat(200)).raw("URL", &"x".repeat(71)).raw("URL", &"x".repeat(72));
        });
        assert!(written.split("\r\n").all(|line| line.len() <= LONGEST), "{written}");
        assert_eq!(written.replace("\r\n ", ""), {
            format!("SUMMARY:{}\r\nURL:{}\r\nURL:{}\r\n", "ї".repeat(200), "x".repeat(71), "x".repeat(72))
        });
        assert!(written.ends_with("URL:".to_owned().as_str()) || written.contains("\r\n x\r\n"), "{written}");
    }
}
