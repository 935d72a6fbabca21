//! What templates can call: words, names of languages, numbers, addresses of assets. None of them can look at the site.

use std::sync::Arc;

use percent_encoding::percent_encode_byte;
use rustc_hash::FxHashMap;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::words::LanguageWords;
use crate::language::{Arg, Messages};

/// What the theme itself gives its templates.
pub(super) struct Given {
    /// The address of every asset.
    pub(super) addresses: FxHashMap<String, Value>,
    /// `head_script()`: what a page shows between `<script>` and `</script>`, so that its hash is known.
    pub(super) head_script: Value,
}

/// The words of all languages as templates ask for them.
pub(super) struct Vocabulary {
    languages: Vec<Arc<LanguageWords>>,
    /// The texts that need nothing, made once, in the order of `languages`.
    plain: Vec<FxHashMap<String, Value>>,
}

impl Vocabulary {
    pub(super) fn new(languages: &[Arc<LanguageWords>]) -> Vocabulary {
        let plain = |messages: &Messages| {
            let needs_nothing = |id: &&str| messages.variables(id).is_none_or(|needed| needed.is_empty());
            let texts = messages.ids().filter(needs_nothing).filter_map(|id| Some((id, messages.text(id, &[])?)));
            texts.map(|(id, text)| (id.to_owned(), Value::normal_string(&text))).collect()
        };
        let plain = languages.iter().map(|words| plain(&words.language.messages)).collect();
        Vocabulary { languages: languages.to_vec(), plain }
    }

    /// The text of a message that needs nothing, in the language at `page`.
    pub(super) fn constant(&self, page: usize, key: &str) -> Option<&Value> {
        self.plain.get(page)?.get(key)
    }

    /// The text of `kwargs`' message: `lang` chooses the language, all that is not `key` or `lang` goes to the message.
    fn text(&self, page: usize, key: &str, kwargs: &Kwargs) -> TeraResult<Value> {
        let lang = kwargs.get::<&Value>("lang")?.and_then(Value::as_str);
        let language = match lang {
            Some(lang) => self.languages.iter().position(|words| words.lang().as_str() == lang).unwrap_or(page),
            None => page,
        };
        if let Some(text) = self.plain[language].get(key) {
            return Ok(text.clone());
        }
        let given = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
        let args = given.filter(|(name, _)| !matches!(*name, "key" | "lang" | "id"));
        let args: Vec<(&str, Arg)> =
            args.map(|(name, value)| Ok((name, arg(name, value)?))).collect::<TeraResult<_>>()?;
        let text = self.languages[language].language.messages.text(key, &args);
        text.map(Value::from).ok_or_else(|| Error::message(format!("no word `{key}`")))
    }
}

fn arg<'v>(name: &str, value: &'v Value) -> TeraResult<Arg<'v>> {
    if let Some(text) = value.as_str() {
        return Ok(Arg::Text(text));
    }
    match (value.as_i64(), value.as_f64()) {
        (Some(number), _) if !value.is_f64() => Ok(Arg::Number(number)),
        (_, Some(number)) => Ok(Arg::Decimal(number)),
        _ => Err(Error::message(format!("`{name}` must be a text or a number, not {}", value.name()))),
    }
}

/// A text as the value of a field of an address. Letters of any script stay readable, as browsers encode them themselves.
fn url_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for c in text.chars() {
        match u8::try_from(c) {
            Ok(byte) if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !b"-._~".contains(&byte) => {
                encoded.push_str(percent_encode_byte(byte));
            }
            _ => encoded.push(c),
        }
    }
    encoded
}

/// Gives a Tera the functions and filters of the language at `page`.
pub(super) fn register(tera: &mut Tera, page: usize, vocabulary: &Arc<Vocabulary>, given: &Arc<Given>) {
    let words = vocabulary.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        words.text(page, kwargs.must_get::<&str>("key")?, &kwargs)
    });
    // The same for a word that the view names, such as the marks of a task list: `word(id=part.id)`.
    let words = vocabulary.clone();
    tera.register_function("word", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        words.text(page, kwargs.must_get::<&str>("id")?, &kwargs)
    });
    let words = vocabulary.clone();
    tera.register_function("in_language", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let lang = kwargs.must_get::<&str>("lang")?;
        let messages = &words.languages[page].language.messages;
        let known = words.plain[page].get(&format!("in-language-{lang}")).cloned();
        let other = || {
            let own = words.languages.iter().find(|words| words.lang().as_str() == lang);
            let own = own.map_or_else(|| lang.to_owned(), |words| words.language.messages.word("language-own-name"));
            messages.text("in-language-other", &[("language", Arg::Text(&own))]).unwrap_or_default().into()
        };
        Ok(known.unwrap_or_else(other))
    });
    let words = vocabulary.clone();
    tera.register_filter("number", move |number: i64, _: Kwargs, _: &State| {
        words.languages[page].language.formats.number(number)
    });
    let own = given.clone();
    tera.register_function("head_script", move |_: Kwargs, _: &State| own.head_script.clone());
    let own = given.clone();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("name")?;
        own.addresses.get(name).cloned().ok_or_else(|| Error::message(format!("no asset `{name}`")))
    });
    tera.register_filter("urlencode", |text: &str, _: Kwargs, _: &State| url_encoded(text));
}
