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
}
