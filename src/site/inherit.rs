//! Inheritance: the Head that all languages of one key share.

use crate::content::entry::{Action, Attachment, Author, Head, Image, Origin, Update};

/// Joins the Heads of one key, given in the site's language order: a shared field comes from the first that sets it.
///
/// Text and own fields are left out: they stay with each language's entry.
pub fn shared_head<'a>(heads: impl Iterator<Item = &'a Head> + Clone) -> Head {
    fn first<'a, T: Clone + 'a>(
        heads: impl Iterator<Item = &'a Head>,
        field: impl Fn(&'a Head) -> &'a Option<T>,
    ) -> Option<T> {
        heads.into_iter().find_map(|head| field(head).clone())
    }
    let h = heads.clone();
    let photos = h.clone().flat_map(|head| &head.photos);
    Head {
        date: first(h.clone(), |x| &x.date),
        publish: first(h.clone(), |x| &x.publish),
        expires: first(h.clone(), |x| &x.expires),
        deadline: first(h.clone(), |x| &x.deadline),
        action: first(h.clone(), |x| &x.action)
            .map(|_| Action { url: h.clone().find_map(|x| x.action.as_ref()?.url.clone()), title: None }),
        from: first(h.clone(), |x| &x.from),
        until: first(h.clone(), |x| &x.until),
        level: first(h.clone(), |x| &x.level),
        draft: first(h.clone(), |x| &x.draft),
        pinned: first(h.clone(), |x| &x.pinned),
        noindex: first(h.clone(), |x| &x.noindex),
        category: first(h.clone(), |x| &x.category),
        tags: first(h.clone(), |x| &x.tags),
        background: first(h.clone(), |x| &x.background),
        related: first(h.clone(), |x| &x.related),
        events: first(h.clone(), |x| &x.events),
        partners: first(h.clone(), |x| &x.partners),
        people: first(h.clone(), |x| &x.people),
        documents: first(h.clone(), |x| &x.documents),
        author: first(h.clone(), |x| &x.author).and_then(by_reference),
        gallery: first(h.clone(), |x| &x.gallery),
        source: first(h.clone(), |x| &x.source).map(|s| Origin { name: None, url: s.url }),
        image: shared_image(h.clone().filter_map(|x| x.image.as_ref())),
        photos: shared_photos(photos),
        attachments: shared_list(h.clone().filter_map(|x| x.attachments.as_deref()), |items| Attachment {
            file: items.iter().find_map(|a| a.file.clone()),
            title: None,
            pages: items.iter().find_map(|a| a.pages),
            languages: items.iter().find_map(|a| a.languages.clone()),
        }),
        updates: shared_list(h.filter_map(|x| x.updates.as_deref()), |items| Update {
            date: items.iter().find_map(|u| u.date),
            kind: items.iter().find_map(|u| u.kind),
            note: None,
            was: items.iter().find_map(|u| u.was.clone()),
            now: items.iter().find_map(|u| u.now.clone()),
        }),
        ..Head::default()
    }
}

/// Authors who are named by their record are the same in every language; one who is written out is written in each.
fn by_reference(authors: Vec<Author>) -> Option<Vec<Author>> {
    let named = authors.into_iter().filter(|author| author.person.is_some());
    let named: Vec<Author> = named.map(|author| Author { person: author.person, ..Author::default() }).collect();
    (!named.is_empty()).then_some(named)
}

fn shared_image<'a>(images: impl Iterator<Item = &'a Image> + Clone) -> Option<Image> {
    images.clone().next()?;
    Some(Image {
        src: images.clone().find_map(|i| i.src.clone()),
        decorative: images.clone().find_map(|i| i.decorative),
        credit: images.clone().find_map(|i| i.credit.clone()),
        licence: images.clone().find_map(|i| i.licence.clone()),
        alt: None,
        caption: None,
    })
}

fn shared_photos<'a>(photos: impl Iterator<Item = &'a (String, Image)> + Clone) -> Vec<(String, Image)> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in photos.clone() {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let of = |name| photos.clone().filter(move |(other, _)| other == name).map(|(_, image)| image);
    names.into_iter().filter_map(|name| Some((name.to_owned(), shared_image(of(name))?))).collect()
}

/// Joins lists item by item: the second attachment of each language is the same attachment.
fn shared_list<'a, T: 'a>(
    lists: impl Iterator<Item = &'a [T]> + Clone,
    join: impl Fn(&[&'a T]) -> T,
) -> Option<Vec<T>> {
    let length = lists.clone().map(<[T]>::len).max()?;
    Some((0..length).map(|i| join(&lists.clone().filter_map(|list| list.get(i)).collect::<Vec<_>>())).collect())
}
