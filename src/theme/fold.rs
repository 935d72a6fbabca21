//! Words and addresses that never change are written into the templates before they are compiled: `{{ t(key="news") }}`
//! becomes `Новини` in the Ukrainian templates. A page has twenty or more of them, and each call costs more than a
//! paragraph; the places of errors are counted back to the template as its author wrote it.

use std::ops::Range;

/// A template with its constant calls written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Folded {
    /// What Tera compiles.
    pub source: String,
    /// What was written out: where it stands now, and where the call stood.
    edits: Vec<(Range<usize>, Range<usize>)>,
}

/// Writes out every tag that holds nothing but a call of one literal argument, where `text` knows its text.
pub(super) fn fold(source: &str, text: impl Fn(&str, &str) -> Option<String>) -> Folded {
    let mut folded = Folded { source: String::with_capacity(source.len()), edits: Vec::new() };
    let mut from = 0;
    while let Some(open) = source[from..].find('{').map(|i| from + i) {
        folded.source.push_str(&source[from..open]);
        let rest = &source[open..];
        // Comments and raw text are copied whole, since nothing in them is a call.
        let whole = ["{#", "{% raw"].into_iter().zip(["#}", "endraw"]).find(|(begins, _)| rest.starts_with(begins));
        let end = match whole {
            Some((_, ends)) => rest.find(ends).map_or(rest.len(), |i| i + ends.len()),
            None => match constant(rest).and_then(|(call, argument, end)| Some((text(call, argument)?, end))) {
                // Tera would read a brace.
                Some((text, end)) if !text.contains('{') => {
                    let start = folded.source.len();
                    folded.source.push_str(&text);
                    folded.edits.push((start..folded.source.len(), open..open + end));
                    from = open + end;
                    continue;
                }
                _ => 1,
            },
        };
        folded.source.push_str(&rest[..end]);
        from = open + end;
    }
    folded.source.push_str(&source[from..]);
    folded
}

/// Reads `{{ t(key="news") }}`: `t(key`, `news`, and where the tag ends.
fn constant(tag: &str) -> Option<(&str, &str, usize)> {
    let end = tag.find("}}")?;
    let (call, argument) = tag.strip_prefix("{{")?.get(..end - 2)?.trim().strip_suffix("\")")?.split_once("=\"")?;
    (!argument.contains(['"', '\\']) && !call.contains(['"', '~', '|'])).then_some((call, argument, end + 2))
}

impl Folded {
    /// Where a range of the compiled text stands in the template as it was written.
    pub(super) fn original(&self, range: Range<usize>) -> Range<usize> {
        self.offset(range.start, false)..self.offset(range.end, true)
    }

    fn offset(&self, at: usize, end: bool) -> usize {
        match self.edits.iter().rev().find(|(now, _)| now.start < at + usize::from(!end)) {
            Some((now, call)) if at < now.end => {
                if end {
                    call.end
                } else {
                    call.start
                }
            }
            Some((now, call)) => call.end + (at - now.end),
            None => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(call: &str, argument: &str) -> Option<String> {
        (call == "t(key" && argument.len() < 5).then(|| argument.to_uppercase())
    }

    #[test]
    fn only_constant_calls_are_written_out() {
        for (source, expected) in [
            (r#"<p title="{{ t(key="a") }}">{{t(key="b")}}</p>"#, r#"<p title="A">B</p>"#),
            (r#"{{ t(key="a", n="b") }}{{ t(key="a" ~ b) }}"#, r#"{{ t(key="a", n="b") }}{{ t(key="a" ~ b) }}"#),
            (r#"{{- t(key="a") }}{% if t(key="a") %}"#, r#"{{- t(key="a") }}{% if t(key="a") %}"#),
            (
                r#"{# {{ t(key="a") }} #}{% raw %}{{ t(key="a") }}{% endraw %}{{ t(key="a") }}"#,
                r#"{# {{ t(key="a") }} #}{% raw %}{{ t(key="a") }}{% endraw %}A"#,
            ),
            (
                r#"{{ t(key="longer") }}{{ x(key="a") }}{{ t(key="{") }}"#,
                r#"{{ t(key="longer") }}{{ x(key="a") }}{{ t(key="{") }}"#,
            ),
            ("{{", "{{"),
            ("{{ t(key=\"", "{{ t(key=\""),
            ("{#", "{#"),
            ("{", "{"),
            ("{}}", "{}}"),
            ("{% raw", "{% raw"),
        ] {
            assert_eq!(fold(source, known).source, expected);
        }
    }

    #[test]
    fn places_are_counted_back() {
        let source = r#"я{{ t(key="a") }}{{ x }}{{ t(key="bcd") }}{{ yy }}"#;
        let folded = fold(source, known);
        assert_eq!(folded.source, "яA{{ x }}BCD{{ yy }}");
        for part in ["я", "{{ x }}", "yy"] {
            let start = folded.source.find(part).expect("it stays");
            let range = folded.original(start..start + part.len());
            assert_eq!(&source[range], part);
        }
        assert_eq!(&source[folded.original(12..13)], r#"{{ t(key="bcd") }}"#);
    }
}
