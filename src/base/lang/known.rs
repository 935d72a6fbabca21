//! Which tags name a language (ISO 639-1), and which language people mean when they write a country's code.

/// The two-letter codes of ISO 639-1.
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj \
kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj \
om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts \
tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Codes of countries and of three letters that stand for no language of two, and the language that is meant.
const MEANT: &[(&str, &str)] = &[
    ("ua", "uk"),
    ("ukr", "uk"),
    ("rus", "ru"),
    ("bul", "bg"),
    ("eng", "en"),
    ("gb", "en"),
    ("us", "en"),
    ("pol", "pl"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("md", "ro"),
    ("deu", "de"),
    ("ger", "de"),
    ("at", "de"),
    ("fra", "fr"),
    ("cz", "cs"),
    ("kz", "kk"),
    ("by", "be"),
    ("gr", "el"),
    ("dk", "da"),
    ("rs", "sr"),
    ("me", "sr"),
    ("jp", "ja"),
    ("cn", "zh"),
    ("il", "he"),
];

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"];

/// Scripts that are.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];

/// Whether the first part of a tag names a language. Of three letters nobody keeps a short list: they count unless they stand
/// for a language that has two.
pub(super) fn is_known(language: &str) -> bool {
    match language.len() {
        2 => CODES.split(' ').any(|code| code == language),
        _ => meant(language).is_none(),
    }
}

/// The language that is meant by a code that names none.
pub(super) fn meant(code: &str) -> Option<&'static str> {
    MEANT.iter().find(|(wrong, _)| *wrong == code).map(|(_, right)| *right)
}

/// Whether a language in a script is written from right to left.
pub(super) fn is_right_to_left(language: &str, rest: Option<&str>) -> bool {
    match rest.filter(|rest| rest.len() == 4) {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    }
}
