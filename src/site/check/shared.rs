//! Fields that translations share and yet set to different values: only the first counts.

use super::{Checker, Family, field_place, in_field};
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Attachment, Entry, Head, Image, Update};

pub(super) fn check(_: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    if family.each().nth(1).is_none() {
        return;
    }
    for (field, agree) in FIELDS {
        compare(family, &|| (*field).to_owned(), *agree, problems);
    }
    let source = |a: &Head, b: &Head| Some(a.source.as_ref()?.url.as_ref()? == b.source.as_ref()?.url.as_ref()?);
    compare(family, &|| "source.url".to_owned(), source, problems);
    let action = |a: &Head, b: &Head| Some(a.action.as_ref()?.url.as_ref()? == b.action.as_ref()?.url.as_ref()?);
    compare(family, &|| "action.url".to_owned(), action, problems);
    for (field, agree) in IMAGE {
        let agree = |a: &Head, b: &Head| agree(a.image.as_ref()?, b.image.as_ref()?);
        compare(family, &|| format!("image.{field}"), agree, problems);
    }
    photos(family, problems);
    items(family, "attachments", |head| head.attachments.as_deref(), ATTACHMENT, problems);
    items(family, "updates", |head| head.updates.as_deref(), UPDATE, problems);
}

fn photos(family: &Family<'_>, problems: &mut Diagnostics) {
    fn photo<'a>(head: &'a Head, name: &str) -> Option<&'a Image> {
        head.photos.iter().find(|(other, _)| other == name).map(|(_, image)| image)
    }
    let mut names: Vec<&str> = family.each().flat_map(|entry| &entry.head.photos).map(|(name, _)| &**name).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        for (field, agree) in IMAGE {
            let agree = |a: &Head, b: &Head| agree(photo(a, name)?, photo(b, name)?);
            compare(family, &|| format!("photos.{name}.{field}"), agree, problems);
        }
    }
}

/// Whether two values are the same; `None` where one of them is not set.
type Agree<T> = fn(&T, &T) -> Option<bool>;

macro_rules! agree {
    ($type:ty: $($name:literal $field:ident),* $(,)?) => {
        &[$(($name, |a: &$type, b: &$type| Some(a.$field.as_ref()? == b.$field.as_ref()?))),*]
    };
}

const FIELDS: &[(&str, Agree<Head>)] = agree!(Head:
    "date" date, "publish" publish, "expires" expires, "deadline" deadline, "from" from, "until" until, "level" level,
    "draft" draft, "pinned" pinned, "noindex" noindex, "category" category, "tags" tags, "background" background,
    "related" related, "events" events, "partners" partners, "people" people, "documents" documents, "gallery" gallery,
);

const IMAGE: &[(&str, Agree<Image>)] =
    agree!(Image: "src" src, "decorative" decorative, "credit" credit, "licence" licence);

const ATTACHMENT: &[(&str, Agree<Attachment>)] = agree!(Attachment: "file" file, "pages" pages, "languages" languages);

const UPDATE: &[(&str, Agree<Update>)] = agree!(Update: "date" date, "kind" kind);

/// Compares each file with the first that sets the field.
fn compare(
    family: &Family<'_>,
    field: &dyn Fn() -> String,
    agree: impl Fn(&Head, &Head) -> Option<bool>,
    problems: &mut Diagnostics,
) {
    let sets = |entry: &&Entry| agree(&entry.head, &entry.head).is_some();
    let mut entries = family.each().filter(sets);
    let Some(first) = entries.next() else { return };
    for entry in entries.filter(|entry| agree(&first.head, &entry.head) == Some(false)) {
        let field = field();
        let name = field.rsplit('.').next().unwrap_or(&field);
        let problem = in_field(&rules::SHARED_DIFFERS, entry, &field).arg("field", name);
        problems.push(problem.arg("lang", first.lang.as_str()).other(field_place(first, &field)));
    }
}

/// Compares lists item by item: the second attachment of each language is the same attachment.
fn items<T>(
    family: &Family<'_>,
    field: &str,
    list: impl Fn(&Head) -> Option<&[T]>,
    fields: &[(&str, Agree<T>)],
    problems: &mut Diagnostics,
) {
    let longest = family.each().filter_map(|entry| list(&entry.head)).map(<[T]>::len).max();
    for i in 0..longest.unwrap_or_default() {
        for (name, agree) in fields {
            let agree = |a: &Head, b: &Head| agree(list(a)?.get(i)?, list(b)?.get(i)?);
            compare(family, &|| format!("{field}[{i}].{name}"), agree, problems);
        }
    }
}
