//! Every rule that content can break: its stable code and its weight unless `site.yaml` sets another.
//!
//! To add one: a line here, and the messages `rule-<code>` and `rule-<code>.help` in every `visnyk.ftl`. A rule that is a
//! judgement ends with `acceptable`: its findings come from `site/check`, and a comment in place may overrule them.

use super::Severity;

/// A rule that authors' work is held to.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// The stable name: in `site.yaml`, in JSON and SARIF, and in the messages' ids.
    pub code: &'static str,
    /// Its weight where `site.yaml` is silent.
    pub severity: Severity,
    /// True for a judgement, which an author may overrule in place with a reason. Errors of fact are mended.
    pub acceptable: bool,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $severity:ident $code:literal $($acceptable:ident)?;)*) => {
        $($(#[$doc])* pub static $name: Rule =
            Rule { code: $code, severity: Severity::$severity, acceptable: rules!(@ $($acceptable)?) };)*

        /// All rules, in the order of this file.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
    (@ acceptable) => { true };
    (@) => { false };
}

/// Rules that `site.yaml` may set together: by a word that the codes of all of them begin with.
pub static GROUPS: &[&str] = &["parity"];

/// The rules of a group.
pub fn group(name: &str) -> impl Iterator<Item = &'static Rule> {
    let is_group = GROUPS.contains(&name);
    let of = move |rule: &&Rule| rule.code.strip_prefix(name).is_some_and(|rest| is_group && rest.starts_with('-'));
    RULES.iter().copied().filter(of)
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
    /// A required field stands with nothing behind its colon; `$field`.
    FIELD_EMPTY = Error "field-empty";
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
    /// Not an electronic address; `$field`, `$value`.
    VALUE_EMAIL = Error "value-email";
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

    // Records
    /// A file of records that is not a list.
    RECORDS_NOT_A_LIST = Error "records-not-a-list";
    /// Two records of one kind with the same id; `$id`.
    ID_TWICE = Error "id-twice";
    /// The shown number is not the dialled one; `$display`, `$phone`.
    PHONE_DISPLAY = Error "phone-display";
    /// Hours that are neither `always` nor a list; `$value`.
    VALUE_HOURS = Error "value-hours";
    /// Not days of the week; `$value`.
    VALUE_DAYS = Error "value-days";
    /// An exception that is neither closed nor has hours, or both.
    EXCEPTION_UNCLEAR = Error "exception-unclear";
    /// An exception whose hours name none of its days of the week; `$date`.
    EXCEPTION_DAYS = Error "exception-days";
    /// An hour where an exception is made of whole days; `$value`.
    EXCEPTION_HOUR = Error "exception-hour";
    /// Neither a day nor days in a row; `$value`.
    CALENDAR_DAYS = Error "calendar-days";
    /// A calendar of closures whose days have all passed; `$id`.
    CALENDAR_PAST = Warning "calendar-past";
    /// An exception of a hotline for a day that one of its calendars holds, too; `$id` is the calendar's.
    CLOSURE_OVERLAP = Note "closure-overlap" acceptable;
    /// Hours at which another line of the same hotline is open, too.
    HOURS_OVERLAP = Warning "hours-overlap";
    /// Days that another exception of the same hotline holds, too.
    EXCEPTIONS_OVERLAP = Warning "exceptions-overlap";
    /// An end before its beginning.
    END_BEFORE_START = Error "end-before-start";
    /// A time zone that nobody knows; `$value`.
    ZONE_UNKNOWN = Error "zone-unknown";

    // site.yaml
    /// `base_url` is not an address of a site; `$value`.
    BASE_URL = Error "base-url";
    /// A rule that does not exist in `rules:`; `$code`.
    RULE_UNKNOWN = Error "rule-unknown";
    /// A number out of its range; `$field`, `$value`.
    VALUE_RANGE = Error "value-range";
    /// An entry of the menu that names nothing, or two things at once.
    MENU_TARGET = Error "menu-target";
    /// A menu of more than two levels.
    MENU_DEEP = Error "menu-deep";
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
    // Translations
    /// `translated` that is no revision; `$reason` is `language`, `version` or `digests`.
    TRANSLATED_MALFORMED = Error "translated-malformed";
    /// `translated` names a language that the site does not have; `$lang`, `$known`.
    TRANSLATED_LANGUAGE = Error "translated-language";
    /// `translated` names a language in which this text does not stand; `$lang`.
    TRANSLATED_NOTHING = Warning "translated-nothing";
    /// Translations that name each other, or one that names itself; `$lang`.
    TRANSLATED_CIRCLE = Warning "translated-circle";
    /// Translations of one text that name different originals; `$lang`, `$other`.
    TRANSLATED_SOURCES = Warning "translated-sources";
    /// A translation with later updates than its source; `$lang`.
    TRANSLATION_NEWER = Warning "translation-newer";
    /// The source was changed since it was translated; `$lang`, `$count` paragraphs.
    TRANSLATION_OUTDATED = Warning "translation-outdated";
    /// A translation that does not say what it was made from; `$lang` is the likely source. Off, since a site that begins to
    /// keep revisions has thousands; `visnyk translations` lists them.
    TRANSLATION_UNTRACKED = Off "translation-untracked";

    // Markdown
    /// A heading of the first level in a body, which belongs to the page's title.
    HEADING_TOP = Error "heading-top";
    /// A heading without words.
    HEADING_EMPTY = Error "heading-empty";
    /// `##` with a word right behind it is no heading.
    HEADING_SPACE = Warning "heading-space";
    /// A line that `visnyk new` left in place of the text.
    TEXT_UNWRITTEN = Warning "text-unwritten";
    /// A line that begins with `•` is no item of a list.
    LIST_SIGN = Warning "list-sign";
    /// Something else than `{#id}` behind a heading; `$attribute`.
    HEADING_ATTRIBUTE = Error "heading-attribute";
    /// A heading's own id begins like the program's; `$id`, `$prefix`.
    HEADING_ID_RESERVED = Error "heading-id-reserved";
    /// Two headings with one id; `$id`.
    HEADING_ID_TWICE = Error "heading-id-twice";
    /// A column of a table without a name; `$column` is its number.
    TABLE_HEADER_EMPTY = Error "table-header-empty";
    /// Lines with `|` that are no table, since no line `| --- |` stands below the first; `$line` is that line.
    TABLE_HEADER_MISSING = Warning "table-header-missing";
    /// An address that begins with a scheme that is not allowed; `$scheme`, `$address`.
    LINK_SCHEME = Error "link-scheme";
    /// An address without its beginning, such as `www.example.org`; `$address`.
    LINK_INCOMPLETE = Error "link-incomplete";
    /// A link or an image without an address.
    LINK_ADDRESS_EMPTY = Error "link-address-empty";
    /// A link without words.
    LINK_TEXT_EMPTY = Error "link-text-empty";
    /// A space in the address of a link.
    LINK_SPACE = Error "link-space";
    /// Typographic quotation marks around the title of a link or an image.
    LINK_QUOTES = Error "link-quotes";
    /// Something in the text looks like a link or an image and is none.
    LINK_BROKEN = Error "link-broken";
    /// A title in quotation marks that is shown nowhere; `$title`.
    LINK_TITLE = Note "link-title";
    /// A line `[label]: address` that no link uses, and that is printed nowhere; `$label`.
    LINK_DEFINITION_UNUSED = Warning "link-definition-unused";
    /// A picture without alternative text that is not said to be decoration; `$file`.
    IMAGE_ALT_MISSING = Error "image-alt-missing";
    /// A picture that is said to be decoration and has an alternative text; `$alt`.
    IMAGE_ALT_UNUSED = Note "image-alt-unused";
    /// A picture on another site; `$address`.
    IMAGE_OUTSIDE = Error "image-outside";
    /// A card, a table or a chart in the middle of a text; `$address`.
    EMBED_INLINE = Error "embed-inline";
    /// Something that cannot be shown as a card; `$address`.
    EMBED_KIND = Error "embed-kind";
    /// A second place in one text for the pictures of its gallery; `$address`.
    GALLERY_TWICE = Error "gallery-twice";
    /// A live figure that cannot be read; `$reason` is `query` (no words, or a condition) or `hash` (`#` does not come first).
    COUNT_BROKEN = Error "count-broken";
    /// A note of an unknown kind; `$kind`, perhaps `$proposal`.
    NOTE_KIND = Error "note-kind";
    /// `[!NOTE]` that does not stand alone on the first line of a quotation; `$kind`.
    NOTE_PLACE = Error "note-place";
    /// A mention of a footnote that does not exist; `$label`.
    FOOTNOTE_MISSING = Error "footnote-missing";
    /// A footnote that is mentioned nowhere; `$label`.
    FOOTNOTE_UNUSED = Warning "footnote-unused";
    /// Two footnotes with one label; `$label`.
    FOOTNOTE_TWICE = Error "footnote-twice";
    /// An HTML tag that is not allowed, or not there; `$tag`.
    HTML_TAG = Error "html-tag";
    /// An attribute that is not allowed; `$tag`, `$attribute`.
    HTML_ATTRIBUTE = Error "html-attribute";
    /// An HTML tag that is not closed where it was opened; `$tag`.
    HTML_OPEN = Error "html-open";
    /// A closing HTML tag that nothing opened; `$tag`.
    HTML_CLOSE = Error "html-close";
    /// An HTML comment, which is not published.
    HTML_COMMENT = Note "html-comment";
    /// Something else than a language behind `[text]`; `$attribute`.
    SPAN_ATTRIBUTE = Error "span-attribute";
    /// Something that is no language tag; `$tag`.
    LANG_UNKNOWN = Error "lang-unknown";
    /// A programming language whose words cannot be coloured; `$language`.
    CODE_LANGUAGE = Note "code-language";

    // Site
    /// A shared field that none of the translations sets; `$field`.
    SHARED_MISSING = Error "shared-missing";
    /// A shared field that a translation sets to a different value; `$field`, `$lang` is the language that counts.
    SHARED_DIFFERS = Warning "shared-differs" acceptable;
    /// A category that `site.yaml` does not list; `$id`, `$known`.
    CATEGORY_UNKNOWN = Error "category-unknown";
    /// Nothing of a kind has this id; `$kind` is `news`, `page`, `hotline`, `event`, `partner`, `person`, `document` or `snippet`, `$id`,
    /// `$proposal` or `none`.
    ID_UNKNOWN = Error "id-unknown";
    /// News that name themselves as related.
    RELATED_SELF = Warning "related-self";
    /// The menu names a section that has no records; `$section`.
    SECTION_EMPTY = Error "section-empty";
    /// A column that cannot stand in a chart; `$reason` is `unknown`, `private`, `axis`, `number`, `same`, `unit`, `many` or
    /// `repeated`, `$column`, `$most`.
    CHART_COLUMN = Error "chart-column";
    /// A dataset without a chart, shown as one; `$id`.
    CHART_NONE = Error "chart-none";
    /// A document that is neither a file nor an address; `$id`.
    DOCUMENT_ABSENT = Warning "document-absent" acceptable;
    /// A document of a day that is still to come.
    DOCUMENT_FUTURE = Warning "document-future";
    /// A document that replaces itself, at once or by others; `$id` is what it replaces.
    REPLACES_CIRCLE = Error "replaces-circle";
    /// A document that another replaces and that is said to be in force; `$id`, `$by` is the other.
    REPLACED_IN_FORCE = Error "replaced-in-force";
    /// A page links to a document that is no longer in force, without saying so; `$id`, `$proposal` or `none`.
    DOCUMENT_REPEALED = Warning "document-repealed" acceptable;
    /// Two people with one place in the order; `$order`, `$id` is the first of them.
    ORDER_TWICE = Warning "order-twice";
    /// The programme of an event that has no record; `$id`, `$proposal` or `none`.
    PROGRAMME_ALONE = Error "programme-alone";
    /// Words in a language that the site does not have; `$field`, `$lang`.
    WORD_LANGUAGE = Warning "word-language";
    /// Words that lack languages of the site; `$field`, `$languages`.
    WORD_MISSING = Warning "word-missing" acceptable;
    /// One text in Cyrillic letters for all languages, on a site with English; `$field`.
    WORD_CYRILLIC = Warning "word-cyrillic" acceptable;
    /// A link to a file that is not there; `$file`, `$proposal` or `none`.
    LINK_FILE_UNKNOWN = Error "link-file-unknown";
    /// A link to a heading that is not there; `$anchor`, `$proposal` or `none`.
    LINK_ANCHOR_UNKNOWN = Error "link-anchor-unknown";
    /// A link to an address that the site does not have; `$address`, `$proposal` or `none`.
    LINK_ADDRESS_UNKNOWN = Error "link-address-unknown";
    /// A snippet within a snippet.
    SNIPPET_IN_SNIPPET = Error "snippet-in-snippet";
    /// A figure of a dataset that is not there; `$reason` is `part`, `no-part`, `dataset`, `column`, `number`, `row`, `total`,
    /// `repeated`, `empty`, `scale`, `small` or `fraction`, `$name`, `$known` and `$proposal` or `none`.
    VALUE_UNKNOWN = Error "value-unknown";
    /// A figure of a dataset that is written otherwise; `$written`, `$live`.
    VALUE_DIFFERS = Note "value-differs" acceptable;
    /// A live figure in a news item: what was published would change.
    FIGURE_LIVE_NEWS = Note "figure-live-news" acceptable;
    /// A live figure of something that cannot be counted; `$name`, `$known`, `$proposal` or `none`.
    COUNT_UNKNOWN = Error "count-unknown";
    /// A live figure with too many or too few forms of its word; `$given`, `$expected`.
    COUNT_FORMS = Error "count-forms";
    /// A written figure that is no longer right; `$written`, `$live`.
    COUNT_DIFFERS = Note "count-differs" acceptable;
    /// The text of a link to a hotline shows another number than it dials; `$text`, `$display`.
    PHONE_TEXT = Error "phone-text";
    /// A picture or attachment that is not there; `$file`, `$proposal` or `none`.
    FILE_MISSING = Error "file-missing";
    /// A file that is used as a picture and is none; `$file`.
    FILE_NO_PICTURE = Error "file-no-picture";
    /// A place for the pictures of a gallery in a text that lists none; `$kind` is `here` where none may be listed.
    GALLERY_EMPTY = Error "gallery-empty";
    /// A picture that a gallery lists twice; `$file`.
    GALLERY_REPEATED = Warning "gallery-repeated";
    /// A picture of the front matter without alternative text in a language; `$file`.
    IMAGE_FIELD_ALT_MISSING = Error "image-field-alt-missing";
    /// Words in `photos:` for a picture that stands nowhere; `$file`, `$proposal` or `none`.
    PHOTO_UNUSED = Warning "photo-unused";
    /// An abbreviation that cannot be looked for in texts; `$reason`.
    TERM_FORM = Error "term-form";
    /// An abbreviation that two terms have in one language; `$form`, `$lang`, `$id` is the first.
    TERM_TWICE = Warning "term-twice";
    /// An abbreviation of the glossary that no text uses; `$id`, `$form`.
    TERM_UNUSED = Note "term-unused" acceptable;
    /// A partner, person or document that nothing names; `$kind`, `$id`.
    RECORD_UNUSED = Note "record-unused" acceptable;
    /// A snippet that no page shows; `$id`.
    SNIPPET_UNUSED = Note "snippet-unused" acceptable;
    /// A news item or page without a language of the site; `$lang`, `$file` is the name that it would have.
    TRANSLATION_MISSING = Warning "translation-missing" acceptable;
    /// A heading that skips a level; `$marks` as written, `$expected`.
    HEADING_SKIP = Warning "heading-skip" acceptable;
    /// A page of questions and answers without a question.
    FAQ_EMPTY = Warning "faq-empty";
    /// Two things that claim one address; `$address`.
    ADDRESS_TWICE = Error "address-twice";
    /// An address at which the program itself writes; `$address`.
    ADDRESS_RESERVED = Error "address-reserved";
    /// A file name or slug with a character that may not stand in an address; `$text`, `$character`.
    SLUG_CHARACTER = Error "slug-character";
    /// A file name or slug by which pages of the program go; `$name`.
    SLUG_RESERVED = Error "slug-reserved";
    /// An old address that cannot be one; `$alias`, `$reason` is `elsewhere`, `query`, `path` or `character`.
    ALIAS_WRONG = Error "alias-wrong";
    /// An hour that the clocks skip; `$time`.
    TIME_GAP = Error "time-gap";
    /// An update that is older than what it updates; `$date`.
    UPDATE_EARLY = Warning "update-early" acceptable;
    /// An update whose day has not come, though it is shown already; `$date`.
    UPDATE_FUTURE = Warning "update-future";
    /// A figure that was corrected elsewhere and still stands here; `$written`, `$was`, `$now` or `none`, `$date`.
    CORRECTED_FIGURE = Warning "corrected-figure" acceptable;
    /// A hotline that was verified in the future; `$date`.
    VERIFIED_FUTURE = Error "verified-future";
    /// A hotline that nobody has verified for longer than the site allows; `$date`, `$days` is the limit.
    VERIFIED_OLD = Warning "verified-old";
    /// An accessibility statement that was reviewed long ago; `$date`.
    STATEMENT_OLD = Warning "statement-old";
    /// `security.txt` expires soon or has expired; `$state` is `soon` or `past`, `$date`.
    SECURITY_EXPIRES = Warning "security-expires";
    /// Two pages of one language with one title; `$title`.
    TITLE_TWICE = Warning "title-twice" acceptable;
    // Notices with a deadline
    /// A notice that expires before its deadline; `$deadline`.
    EXPIRES_EARLY = Warning "expires-before-deadline" acceptable;
    /// A news item that asks its readers to act and names no deadline.
    ACTION_ENDLESS = Warning "action-without-deadline" acceptable;

    // Collections of the site's own
    /// A JSON Schema that is no JSON; `$reason` is the reader's own word.
    SCHEMA_SYNTAX = Error "schema-syntax";
    /// A JSON Schema that says what no schema may; `$reason` is the validator's own word, or `record`.
    SCHEMA_WRONG = Error "schema-wrong";
    /// A schema with no list beside it; `$file` is the list that it would belong to.
    SCHEMA_ALONE = Warning "schema-alone";
    /// A value that breaks a keyword of the schema that no other rule tells of; `$field`, `$keyword`, `$reason`.
    SCHEMA_BREACH = Error "schema-breach";
    /// A value that is not of the schema's pattern; `$field`, `$value`, `$pattern`.
    VALUE_PATTERN = Error "value-pattern";
    /// A value that is not of the schema's format; `$field`, `$value`, `$format`.
    VALUE_FORMAT = Error "value-format";
    /// A value that must be another one, and nothing else; `$field`, `$value`, `$expected`.
    VALUE_CONST = Error "value-const";
    /// A number beyond the schema's limit; `$field`, `$value`, `$limit`, `$kind` is `least`, `most`, `above` or `below`.
    VALUE_BOUND = Error "value-bound";
    /// A text that is too short or too long; `$field`, `$limit` in characters, `$kind` is `short` or `long`.
    VALUE_LENGTH = Error "value-length";
    /// A list in `data/` that `site.yaml` does not name; `$id`, `$proposal` is the list that may have been meant, or `none`.
    COLLECTION_UNNAMED = Warning "collection-unnamed";
    /// A collection that `site.yaml` names and no file holds; `$file`.
    COLLECTION_MISSING = Error "collection-missing";
    /// A name that no collection can have, because the program has its own use for it; `$value`.
    COLLECTION_RESERVED = Error "collection-reserved";
    /// Fields of a collection that have no name for readers; `$fields`.
    COLLECTION_LABELS = Warning "collection-labels";

    // Datasets
    /// A dataset without rows, or with rows in two places; `$reason` is `none` or `twice`.
    DATASET_ROWS = Error "dataset-rows";
    /// A dataset without columns.
    DATASET_COLUMNS = Error "dataset-columns";
    /// The rows of a dataset that nobody describes; `$file` is the description that it would have.
    DATASET_ALONE = Warning "dataset-alone";
    /// Datasets that are like each other in a circle; `$id`.
    DATASET_CIRCLE = Error "dataset-circle";
    /// A dataset whose announced update has not come; `$date`.
    DATASET_LATE = Warning "dataset-late";
    /// A dataset whose table has no rows.
    DATASET_EMPTY = Warning "dataset-empty";
    /// A column's key that is no plain name; `$value`.
    COLUMN_KEY = Error "column-key";
    /// Two columns with one key; `$key`.
    COLUMN_TWICE = Error "column-twice";
    /// Money without a currency, or with a code that ISO 4217 does not have; `$value` or `none`.
    CURRENCY_UNKNOWN = Error "currency-unknown";
    /// A sheet whose fields are divided by something else than `;`, `,` or tabs.
    CSV_SEPARATOR = Error "csv-separator";
    /// The head of a column; `$reason` is `unknown`, `missing` or `twice`, `$name`, `$known`.
    CSV_HEADER = Error "csv-header";
    /// A row with too many or too few fields; `$expected`, `$found`.
    CSV_ROW_LENGTH = Error "csv-row-length";
    /// A cell that is no number; `$reason` is `wrong`, `unclear` or `large`, `$column`, `$value`.
    CELL_NUMBER = Error "cell-number";
    /// A cell that is not of its column's kind; `$type`, `$column`, `$value`.
    CELL_FORMAT = Error "cell-format";
    /// An empty cell of a required column; `$column`.
    CELL_EMPTY = Error "cell-empty";
    /// A text that a spreadsheet would run as a formula; `$column`.
    CELL_FORMULA = Warning "cell-formula";
    /// What looks like a personal number or an account; `$kind` is `iban`, `card`, `rnokpp` or `egn`, `$column`.
    CELL_PERSONAL = Warning "cell-personal";
    /// A public cell that says what a private one of its row says; `$column`, `$private`.
    CELL_PRIVATE = Warning "cell-private";
    /// A row of sums that differs from the sum of the rows; `$column`, `$written`, `$sum`.
    TOTAL_DIFFERS = Error "total-differs";
    /// A row of sums that stands among the rows, where sums are shown; `$value` is its word.
    TOTAL_INSIDE = Error "total-inside";
    /// More findings of a column, or of the rows (`$column` is `none`), than are told one by one; `$count`.
    CELLS_MORE = Note "cells-more";

    // Words of the house, of the language, of the law
    /// A word that this site does not say; `$wrong`, `$right` or `none`, `$hint` or `none`.
    WORDING = Warning "wording" acceptable;
    /// A word of `wording.yaml` that cannot be looked for; `$reason` is `no-right`, `star`, `short` or `ending`.
    WORDING_FORM = Error "wording-form";
    /// A word that `wording.yaml` lists twice for one language; `$word`.
    WORDING_TWICE = Warning "wording-twice";
    /// A right word of `wording.yaml` that is itself not said; `$right`, `$wrong`.
    WORDING_CIRCLE = Warning "wording-circle";
    /// A Latin word in words that are written in Cyrillic letters; `$word`, `$lang`.
    WORD_LATIN = Warning "word-latin" acceptable;
    /// What the law on the state language asks of a site in Ukraine and this one does not do; `$reason` is `language`, `default`,
    /// `text`, `words` or `less`, `$field` is what of it, `$lang` the language that has it.
    UKRAINIAN_VERSION = Off "ukrainian-version" acceptable;
    /// A word that the dictionary does not know; `$word`, `$proposal` or `none`.
    SPELLING = Note "spelling" acceptable;
    /// A language without dictionary; `$lang`, `$package` or `none`, `$reason` is `missing` or `broken`.
    SPELLING_DICTIONARY = Note "spelling-dictionary";
    // Accessibility
    /// An alternative text that says what the caption says; `$alt`.
    IMAGE_ALT_CAPTION = Warning "image-alt-caption" acceptable;
    /// An alternative text that is the name of a file or says "photo" and no more; `$alt`.
    IMAGE_ALT_FILE = Warning "image-alt-file" acceptable;
    /// A paragraph in bold that stands for a heading.
    HEADING_BOLD = Warning "heading-bold" acceptable;
    /// A link whose words do not say where it leads; `$text`.
    LINK_TEXT_VAGUE = Warning "link-text-vague" acceptable;
    /// A link whose words are a web address; `$text`.
    LINK_TEXT_ADDRESS = Note "link-text-address" acceptable;
    /// A paragraph of more words than people read at once; `$count`, `$limit`.
    PARAGRAPH_LONG = Warning "paragraph-long" acceptable;
    /// Words of another language that are not marked; `$text`, `$lang` is the likeliest.
    LANGUAGE_UNMARKED = Warning "language-unmarked" acceptable;
    /// Several words in capital letters; `$text`.
    TEXT_CAPITALS = Warning "text-capitals" acceptable;
    /// Little text, and what it announces is there as PDF alone; `$file`.
    PDF_ONLY = Warning "pdf-only" acceptable;

    // What translations have in common with their originals; `parity` sets them all. `$case` is `differs`, `missing` or
    // `extra`, `$here` and `$there` are what the translation and the original have (or `none`), `$lang` the original's language.
    /// A number that differs from the original's.
    PARITY_NUMBER = Warning "parity-number" acceptable;
    /// A date or a time of day that differs.
    PARITY_DATE = Warning "parity-date" acceptable;
    /// A sum of money that differs.
    PARITY_AMOUNT = Warning "parity-amount" acceptable;
    /// A phone number that differs.
    PARITY_PHONE = Warning "parity-phone" acceptable;
    /// A link or an e-mail address that leads elsewhere.
    PARITY_LINK = Warning "parity-link" acceptable;
    /// Headings or tables of another shape; `$what` is `heading` or `table`.
    PARITY_SHAPE = Warning "parity-shape" acceptable;

    // Compared with an earlier state of the site
    /// An address that answered before and does not now; `$address`.
    ADDRESS_GONE = Error "address-gone";
    /// A news item whose words changed after its publication while no update says so; `$was`, `$now`.
    CHANGED_SILENTLY = Warning "changed-silently";
    /// A record whose facts changed after its publication while it does not say so; `$kind`, `$id`, `$field`.
    RECORD_CHANGED_SILENTLY = Warning "record-changed-silently";

    // Accepting
    /// A comment that accepts a finding and does not say why; `$code`.
    ACCEPT_REASON = Error "accept-reason";
    /// A comment that accepts findings of a rule that does not exist; `$code`, `$proposal` or `none`.
    ACCEPT_UNKNOWN = Warning "accept-unknown";
    /// A comment that accepts findings of a rule that must be kept; `$code`.
    ACCEPT_REFUSED = Warning "accept-refused";
    /// A comment that accepts what is not found there; `$code`.
    ACCEPT_UNUSED = Warning "accept-unused";
    /// A comment where it cannot work; `$where` is `text` (text stands behind it) or `title` (readers would see it).
    ACCEPT_PLACE = Error "accept-place";

    // Theme
    /// `site.yaml` names a theme that is nowhere; `$theme`.
    THEME_MISSING = Error "theme-missing";
    /// A colour of `theme.yaml` that is not six hexadecimal digits; `$value`.
    THEME_COLOUR = Error "theme-colour";
    /// A shelf of `theme.yaml` that would hold too few or too many; `$value`, `$most`.
    THEME_LIMIT = Error "theme-limit";
    /// Two colours that readers cannot tell apart; `$scheme`, `$front`, `$back`, `$ratio`, `$least`, `$wcag` is the
    /// criterion, `$proposal` or `none`.
    THEME_CONTRAST = Error "theme-contrast";
    /// A colour that stands in a style sheet and not in `theme.yaml`, where nobody proves it; `$value`.
    CSS_COLOUR = Warning "css-colour";
    /// A size that does not grow with the reader's letters; `$property`, `$value`.
    CSS_FONT_SIZE = Warning "css-font-size";
    /// A layout that asks the window, or its container in pixels; `$value`, `$query` is `media` or `container`.
    CSS_BREAKPOINT = Warning "css-breakpoint";
    /// A template or style sheet names an asset that the theme does not have; `$name`.
    ASSET_UNKNOWN = Error "asset-unknown";
    /// A template that cannot be read; `$reason` as Tera gives it, `$kind` is `filter`, `function`, `test`, `component`,
    /// `template`, `circle` or `other`, `$name`, `$known` or `none`.
    TEMPLATE_SYNTAX = Error "template-syntax";
    /// A template that fails on a page; `$template`, `$reason` as Tera gives it, `$kind` is `variable`, `field`,
    /// `argument-missing`, `argument-unknown`, `argument-type` or `other`, `$name`, `$known` or `none`.
    TEMPLATE_RENDER = Error "template-render";
    /// A template asks for a word that no language has; `$key`.
    TEMPLATE_WORD_UNKNOWN = Error "template-word-unknown";
    /// A template asks for a word that some languages lack; `$key`, `$languages`.
    TEMPLATE_WORD_MISSING = Error "template-word-missing";
    /// A template does not give a word what it prints; `$key`, `$name`.
    TEMPLATE_WORD_ARGUMENT = Error "template-word-argument";
    /// A word whose key only rendering tells.
    TEMPLATE_WORD_DYNAMIC = Error "template-word-dynamic";
    /// A language without some of the words that pages need; `$lang`, `$count`, `$keys` are the first of them.
    MESSAGE_MISSING = Error "message-missing";
    /// A message of the site's own that does not print all that it is given; `$key`, `$names`.
    MESSAGE_VARIABLE = Warning "message-variable";
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
