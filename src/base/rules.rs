//! Every rule that content can break: its stable code and its weight unless `site.yaml` sets another.
//!
//! To add one: a `rule!` line here, and the messages `rule-<code>` and `rule-<code>.help` in every `visnyk.ftl`.

use super::Severity;

/// A rule that authors' work is held to.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// The stable name: in `site.yaml`, in JSON and SARIF, and in the messages' ids.
    pub code: &'static str,
    /// Its weight where `site.yaml` is silent.
    pub severity: Severity,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $severity:ident $code:literal;)*) => {
        $($(#[$doc])* pub static $name: Rule = Rule { code: $code, severity: Severity::$severity };)*

        /// All rules, in the order of this file.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    // Files
    /// A file that is not UTF-8; `$byte` is its first wrong byte.
    FILE_ENCODING = Error "file-encoding";
    /// A file that could not be read; `$reason`.
    FILE_UNREADABLE = Error "file-unreadable";
    /// A file larger than the limit; `$size`, `$limit` in MB.
    FILE_TOO_LARGE = Error "file-too-large";
    /// A file that holds nothing.
    FILE_EMPTY = Error "file-empty";
    /// A Markdown file without a language in its name; `$proposal`.
    FILE_LANGUAGE_MISSING = Error "file-language-missing";
    /// A file in a language that `site.yaml` does not list; `$lang`.
    FILE_LANGUAGE_UNKNOWN = Error "file-language-unknown";
    /// A copy or a wrong name, such as `x (1).uk.md` or `x.uk.md.txt`; `$proposal`.
    FILE_NAME_ODD = Error "file-name-odd";
    /// A file that nothing uses; `$role`.
    FILE_UNUSED = Note "file-unused";
    /// A symbolic link that leads back to a folder above it.
    FILE_LOOP = Error "file-loop";
    /// Two files for one key and language; `$key`, `$other`.
    ENTRY_TWICE = Error "entry-twice";
    /// A file in a known place that this version does not read yet.
    FILE_LATER = Note "file-later";
    /// A file whose name is not Unicode; the place shows it as far as it can be shown.
    FILE_NAME_ENCODING = Error "file-name-encoding";
    /// Two names that differ only in case or in Unicode form; `$other`.
    NAME_CASE = Error "name-case";

    // Photos
    /// A picture in a format that browsers do not show; `$format`.
    PHOTO_FORMAT = Error "photo-format";
    /// A file of another format than its name says; `$found`, `$proposal` is the right name.
    PHOTO_MISMATCH = Error "photo-mismatch";
    /// A picture or document that ends too early, or is none at all; `$format`.
    PHOTO_BROKEN = Error "photo-broken";
    /// A picture that holds what its camera noted, in a format from which it cannot be taken; `$format`.
    PHOTO_PRIVATE = Error "photo-private";

    // Front matter and YAML
    /// `---` opens the front matter and nothing closes it.
    FRONT_MATTER_OPEN = Error "front-matter-open";
    /// A Markdown file of a kind that needs front matter begins without it.
    FRONT_MATTER_MISSING = Error "front-matter-missing";

    // YAML as authors write it
    /// What no rule below explains better; `$kind` is `key`, `value`, `list`, `bracket`, `escape`, `block`, `directive`, `pair` or `other`.
    YAML_SYNTAX = Error "yaml-syntax";
    /// A tabulation mark where spaces must stand.
    YAML_TAB = Error "yaml-tab";
    /// A line that begins too far to the left or to the right.
    YAML_INDENT = Error "yaml-indent";
    /// No space after a key's colon; `$key`.
    YAML_COLON_SPACE = Error "yaml-colon-space";
    /// A value without quotes that holds a colon and a space; `$key`.
    YAML_COLON = Error "yaml-colon";
    /// A value that begins with a character that YAML keeps for itself; `$character`.
    YAML_SPECIAL = Error "yaml-special";
    /// Text that `#` turned into a comment; `$text`.
    YAML_HASH = Error "yaml-hash";
    /// A quotation mark that is never closed; `$quote`.
    YAML_QUOTE_OPEN = Error "yaml-quote-open";
    /// Text behind a closing quotation mark; `$text`.
    YAML_QUOTE_AFTER = Error "yaml-quote-after";
    /// A bracket that is never closed; `$bracket`, `$closing`.
    YAML_BRACKET_OPEN = Error "yaml-bracket-open";
    /// A comma that cuts a text in a short map `{…}`; `$text` is what was cut off.
    YAML_COMMA = Error "yaml-comma";
    /// A key that is no word; nothing can be read by it.
    YAML_KEY = Error "yaml-key";
    /// A key that stands twice in one map; `$key`, and the first place.
    YAML_KEY_TWICE = Error "yaml-key-twice";
    /// An anchor or an alias; `$name`.
    YAML_ALIAS = Error "yaml-alias";
    /// A second document in one file.
    YAML_DOCUMENTS = Error "yaml-documents";
    /// More levels than anybody can read; `$limit`.
    YAML_DEEP = Error "yaml-deep";
    /// A character that nobody can see and YAML does not allow; `$code`.
    YAML_CHARACTER = Error "yaml-character";

    // Fields and their values
    /// A key that the table does not have; `$key`, `$known` lists those it has.
    KEY_UNKNOWN = Error "key-unknown";
    /// A key with a letter of another alphabet; `$key`, `$letter`, `$position` from 1, `$meant`.
    KEY_LETTER = Error "key-letter";
    /// A required field that is not there; `$field`.
    FIELD_MISSING = Error "field-missing";
    /// A value of the wrong shape; `$field`, `$expected` is `text`, `map` or `list`.
    VALUE_TYPE = Error "value-type";
    /// Not a date; `$field`, `$value`.
    VALUE_DATE = Error "value-date";
    /// A date or an hour that does not exist; `$value`.
    DATE_IMPOSSIBLE = Error "date-impossible";
    /// A time with a time zone; `$value`.
    VALUE_ZONE = Error "value-zone";
    /// Not a time of day; `$field`, `$value`.
    VALUE_CLOCK = Error "value-clock";
    /// Not one of the words that may stand; `$field`, `$value`, `$known`.
    VALUE_ONE_OF = Error "value-one-of";
    /// Not a web or mail address; `$field`, `$value`.
    VALUE_URL = Error "value-url";
    /// Not a phone number; `$field`, `$value`.
    VALUE_PHONE = Error "value-phone";
    /// Neither yes nor no; `$field`, `$value`.
    VALUE_FLAG = Error "value-flag";
    /// Not a whole number; `$field`, `$value`.
    VALUE_INTEGER = Error "value-integer";
    /// Not an id; `$field`, `$value`.
    VALUE_ID = Error "value-id";
    /// Not a language tag; `$value`.
    VALUE_LANGUAGE = Error "value-language";
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    /// Every rule speaks every language of the program, and says what to do.
    #[test]
    fn rules_have_words() {
        for (lang, text) in [
            ("uk", include_str!("../../locales/uk/visnyk.ftl")),
            ("ru", include_str!("../../locales/ru/visnyk.ftl")),
            ("bg", include_str!("../../locales/bg/visnyk.ftl")),
            ("en", include_str!("../../locales/en/visnyk.ftl")),
        ] {
            let resource =
                fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
            for rule in RULES {
                let id = format!("rule-{}", rule.code);
                let found = resource.body.iter().any(|entry| match entry {
                    Entry::Message(message) => {
                        message.id.name == id
                            && message.value.is_some()
                            && message.attributes.iter().any(|a| a.id.name == "help")
                    }
                    _ => false,
                });
                assert!(found, "{lang}: {id} or its .help is missing");
            }
        }
    }
}
