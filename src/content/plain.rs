//! The words of HTML that our own writer made: for searches and comparisons that no mark may disturb.

/// Marks within a line, which part no words.
const INLINE: &[&str] = &["a", "abbr", "code", "del", "em", "span", "strong", "sub", "sup"];

/// The text between the tags, with its entities as the signs they stand for and its white space folded.
///
/// ```
/// use visnyk::content::plain::plain_text;
/// assert_eq!(plain_text("<p>Так,\n<em>за</em>вжди</p><p>10&#45;15 &amp; далі</p>"), "Так, завжди 10-15 & далі");
/// ```
pub fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for (i, piece) in html.split('<').enumerate() {
        let (tag, after) = if i == 0 { ("", piece) } else { piece.split_once('>').unwrap_or(("", piece)) };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if i > 0 && !INLINE.contains(&name) {
            text.push(' ');
        }
        push_decoded(&mut text, after);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push_decoded(text: &mut String, mut rest: &str) {
    while let Some((before, entity)) = rest.split_once('&') {
        text.push_str(before);
        match entity.split_once(';').and_then(|(name, after)| Some((sign(name)?, after))) {
            Some((sign, after)) => {
                text.push(sign);
                rest = after;
            }
            None => {
                text.push('&');
                rest = entity;
            }
        }
    }
    text.push_str(rest);
}

/// The sign of an entity: those of HTML's own marks by name, all others by number.
fn sign(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_signs_and_what_is_none_stays() {
        assert_eq!(
            plain_text("&lt;b&gt; &quot;x&quot; &#x27; &#96; A&B; &#; &nope; & end"),
            "<b> \"x\" ' ` A&B; &#; &nope; & end"
        );
        assert_eq!(plain_text("&amp;lt;"), "&lt;");
    }

    #[test]
    fn blocks_part_words_and_marks_do_not() {
        assert_eq!(plain_text("<ul><li>так</li><li>ні<br>ще</li></ul>H<sub>2</sub>O"), "так ні ще H2O");
        assert_eq!(plain_text(""), "");
    }
}
