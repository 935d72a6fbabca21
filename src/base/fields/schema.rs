//! JSON Schema (draft 7, which editors know best) of what a table describes, so that an editor completes and checks while
//! somebody types. A schema is a help and no judge: it accepts all that the reader accepts, and knows no other file.

use serde_json::{Map, Value, json};

use super::{Field, Kind, Sharing, Table};

/// What a schema takes from outside of the tables.
pub struct Knowledge<'a> {
    /// A message in the editor's language: `table-<table>`, `field-<table>-<field>`.
    pub words: &'a dyn Fn(&str) -> Option<String>,
    /// The ids that there are of a kind (`partner`, `category` …), to be offered.
    pub ids: &'a dyn Fn(&'static str) -> Vec<String>,
    /// What a field holds that is read by its own code.
    pub own: &'a dyn Fn(&Table, &Field) -> Value,
}

/// The schema of a file: one map with the table's fields, or a list of such maps.
pub fn schema(table: &'static Table, is_list: bool, knowledge: &Knowledge<'_>) -> Value {
    let mut definitions = Map::new();
    table.walk(&mut |table| {
        definitions.insert(table.name.to_owned(), definition(table, knowledge));
    });
    let reference = reference(table);
    let mut schema = json!({"$schema": "http://json-schema.org/draft-07/schema#"});
    let body =
        if is_list { json!({"type": ["array", "null"], "items": reference}) } else { json!({"allOf": [reference]}) };
    for part in [body, json!({"definitions": definitions})] {
        if let (Value::Object(schema), Value::Object(part)) = (&mut schema, part) {
            schema.extend(part);
        }
    }
    schema
}

/// Where another schema finds a table's.
pub fn reference(table: &Table) -> Value {
    json!({"$ref": format!("#/definitions/{}", table.name)})
}

fn definition(table: &Table, knowledge: &Knowledge<'_>) -> Value {
    let mut properties = Map::new();
    for field in table.fields {
        let mut property = kind(table, field, &field.kind, knowledge);
        if let (Some(meaning), Value::Object(property)) =
            ((knowledge.words)(&format!("field-{}-{}", table.name, field.name)), &mut property)
        {
            // Beside `$ref`, draft 7 hears no other word.
            if let Some(reference) = property.remove("$ref") {
                property.insert("allOf".to_owned(), json!([{"$ref": reference}]));
            }
            property.insert("description".to_owned(), meaning.into());
        }
        properties.insert(field.name.to_owned(), property);
    }
    // What translations share may stand in another of their files.
    let is_translated = table.fields.iter().any(|field| field.sharing != Sharing::Shared);
    let must_stand = |field: &&Field| field.required && (!is_translated || field.sharing == Sharing::Text);
    let required: Vec<&str> = table.fields.iter().filter(must_stand).map(|field| field.name).collect();
    let mut definition =
        json!({"type": "object", "properties": properties, "additionalProperties": false, "required": required});
    if let Some(title) = (knowledge.words)(&format!("table-{}", table.name)) {
        definition["title"] = title.into();
    }
    definition
}

fn kind(table: &Table, field: &Field, kind: &Kind, knowledge: &Knowledge<'_>) -> Value {
    match kind {
        // A number that stands for a text is one: what is written counts.
        Kind::Text | Kind::File => json!({"type": ["string", "number", "boolean"]}),
        Kind::Words => words(),
        Kind::Id => json!({"type": ["string", "integer"], "pattern": "^[a-z0-9-]+$"}),
        Kind::Reference(what) => {
            let mut text = json!({"type": ["string", "integer"]});
            let known = (knowledge.ids)(what);
            if !known.is_empty() {
                text["examples"] = known.into();
            }
            text
        }
        Kind::Time => json!({"type": "string", "pattern": TIME}),
        Kind::Clock => json!({"type": "string", "pattern": "^([01]?[0-9]|2[0-4]):[0-5][0-9]$"}),
        Kind::Url => {
            json!({"type": "string", "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s<>\"]+$"})
        }
        Kind::Integer => json!({"type": "integer"}),
        Kind::Flag => json!({"enum": [true, false, "yes", "no", "так", "ні", "да", "нет", "не"]}),
        Kind::OneOf(words) => json!({"enum": words}),
        // A short code is a number for YAML, and without quotes so is one with its plus.
        Kind::Phone => json!({"type": ["string", "integer"], "pattern": "^(\\+[1-9][0-9]{7,14}|[0-9]{3,6})$"}),
        Kind::Languages => one_or_many(json!({"type": "string", "pattern": LANGUAGE})),
        Kind::List(inner) => one_or_many(self::kind(table, field, inner, knowledge)),
        Kind::Map(table) => reference(table),
        Kind::Named(table) => json!({"type": "object", "additionalProperties": reference(table)}),
        Kind::NamedWords => json!({
            "type": "object", "propertyNames": {"pattern": "^[A-Za-z0-9_-]+$"}, "additionalProperties": words(),
        }),
        Kind::Any => (knowledge.own)(table, field),
    }
}

/// `2026-03-01`, with a time after `T` or a space; `01.03.2026 13:30`.
const TIME: &str =
    "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4})([T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?$";

/// The shape of a language's tag (BCP 47).
const LANGUAGE: &str = "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$";

/// A text in several languages, or one for all.
fn words() -> Value {
    let text = json!({"type": ["string", "number", "boolean"]});
    let map = json!({"type": "object", "propertyNames": {"pattern": LANGUAGE}, "additionalProperties": text});
    json!({"anyOf": [text, map]})
}

/// One value alone is understood as a list of one.
fn one_or_many(item: Value) -> Value {
    json!({"anyOf": [item, {"type": "array", "items": item}]})
}
