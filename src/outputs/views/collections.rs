//! What the pages of a site's own collections show.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::*;

/// `collection_list.html`, or `<collection>_list.html`
#[derive(Clone, Debug, Serialize)]
pub struct CollectionView {
    /// The page.
    pub page: PageView,
    /// What the collection is called.
    pub title: Word,
    /// What it is about.
    pub description: Option<Word>,
    /// The items that are open or know no end, in the collection's order.
    pub open: Vec<ItemCard>,
    /// Those whose deadline has passed, the last first.
    pub ended: Vec<ItemCard>,
}

/// `collection_item.html`, or `<collection>_item.html`
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    /// The page.
    pub page: PageView,
    /// The list that it is from.
    pub collection: LinkView,
    /// The item itself.
    pub card: ItemCard,
    /// Where readers act, while there is time.
    pub action: Option<LinkView>,
}

/// An item of a collection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemCard {
    /// Its id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Word,
    /// What it is about.
    pub lead: Option<Word>,
    /// Its day.
    pub date: Option<TimeView>,
    /// By when readers must act.
    pub deadline: Option<DeadlineView>,
    /// The author's own fields: templates go through them, or take one by its name (`card.fields.place`).
    pub fields: Fields,
}

/// Fields by their names, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(pub Vec<(String, FieldView)>);

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, field) in &self.0 {
            map.serialize_entry(name, field)?;
        }
        map.end()
    }
}

/// A field of the author's own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldView {
    /// What readers call it.
    pub label: Word,
    /// Its value, or the values of a list.
    pub values: Vec<ValueView>,
}

/// A value as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ValueView {
    /// The name of the field in the field that it stands in.
    pub label: Option<Word>,
    /// The value in the reader's notation.
    pub text: Word,
    /// The same by paragraphs, where there are several.
    pub paragraphs: Vec<String>,
    /// Where it leads.
    pub href: Option<String>,
    /// A date for programs.
    pub machine: Option<String>,
}
