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
    /// Two names that differ only in case or in Unicode form; `$other`.
    NAME_CASE = Error "name-case";

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
    // Words
    /// A Fluent file breaks the syntax; `$reason` (`expected`, `no-value`, `no-default`, `two-defaults`, `brace`,
    /// `quote`, `escape`, `expression`), and `$detail` is what was expected or found.
    FTL_SYNTAX = Error "ftl-syntax";
    /// A message stands twice in one Fluent file; the later one counts. `$id`.
    FTL_TWICE = Warning "ftl-twice";
    /// A message of the site uses a variable that the program does not give it; `$id`, `$variable`, `$known` (or
    /// `none`).
    FTL_VARIABLE_UNKNOWN = Error "ftl-variable-unknown";
    /// A message quotes a message or term that does not exist; `$id`, `$reference`.
    FTL_REFERENCE_UNKNOWN = Error "ftl-reference-unknown";
    /// A message calls a function; `$id`, `$function`.
    FTL_FUNCTION_UNKNOWN = Error "ftl-function-unknown";
    /// A choice by number lacks a plural form of the language; `$id`, `$category`.
    FTL_PLURAL_MISSING = Warning "ftl-plural-missing";

    // Theme
    /// `site.yaml` names a theme that is nowhere; `$theme`.
    THEME_MISSING = Error "theme-missing";
    /// A colour of `theme.yaml` that is not six hexadecimal digits; `$value`.
    THEME_COLOUR = Error "theme-colour";
    /// A shelf of `theme.yaml` that would hold too few or too many; `$value`, `$most`.
    THEME_LIMIT = Error "theme-limit";
    /// Two colours that readers cannot tell apart; `$scheme`, `$front`, `$back`, `$ratio`, `$least`.
    THEME_CONTRAST = Warning "theme-contrast";
    /// A template or style sheet names an asset that the theme does not have; `$name`.
    ASSET_UNKNOWN = Error "asset-unknown";
    /// A template that cannot be read; `$reason` as Tera gives it.
    TEMPLATE_SYNTAX = Error "template-syntax";
    /// A template that fails on a page; `$template`, `$reason` as Tera gives it.
    TEMPLATE_RENDER = Error "template-render";
    /// A template asks for a word that no language has; `$key`.
    TEMPLATE_WORD_UNKNOWN = Error "template-word-unknown";
    /// A template asks for a word that some languages lack; `$key`, `$languages`.
    TEMPLATE_WORD_MISSING = Error "template-word-missing";
    /// A template does not give a word what it prints; `$key`, `$name`.
    TEMPLATE_WORD_ARGUMENT = Error "template-word-argument";
    /// A word whose key only rendering tells.
    TEMPLATE_WORD_DYNAMIC = Error "template-word-dynamic";
    /// A word of the site's own that nothing asks for; `$key`.
    TEMPLATE_WORD_UNUSED = Note "template-word-unused";
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
