//! What in a list breaks its schema: the validator's errors at their places in the YAML, by the rules that all fields obey.
//!
//! A tree carries no types, so a scalar without quotes is taken for what it looks like, and for what the schema asks
//! where that differs: `112` is a text where a text must stand, and `так` is true.

use std::sync::Arc;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError};
use serde_json::{Map, Number, Value as Json};

use super::ITEM;
use super::schema::{LOCAL_TIME, Schema, find};
use crate::base::fields::{as_flag, suggest};
use crate::base::yaml::{Node, Value};
use crate::base::{Diagnostic, Diagnostics, Place, Rule, Span, rules};

/// So often values are taken for what the schema asks; each time reaches one level deeper into its alternatives.
const ROUNDS: usize = 4;

/// So many findings are told; a schema that fits nothing says the same of every item.
const ENOUGH: usize = 100;

/// Everything in a list that breaks its schema.
pub(super) fn find_all(schema: &Schema, path: &Arc<str>, tree: &Node) -> Diagnostics {
    if tree.is_empty() {
        return Vec::new();
    }
    let mut json = plain(tree);
    for _ in 0..ROUNDS {
        let errors = schema.validator.iter_errors(&json);
        let wanted: Vec<(String, Json)> = errors.filter_map(|error| wanted(&error, tree)).collect();
        if wanted.is_empty() {
            break;
        }
        for (pointer, value) in wanted {
            if let Some(slot) = json.pointer_mut(&pointer) {
                *slot = value;
            }
        }
    }
    let mut found = Vec::new();
    for error in schema.validator.iter_errors(&json).take(ENOUGH) {
        Breach { schema, path, tree, error: &error }.tell(&mut found);
    }
    found
}

/// A tree as JSON; what holds nothing is left out, as the other readers do.
fn plain(node: &Node) -> Json {
    match &node.value {
        Value::Empty => Json::Null,
        Value::Scalar(scalar) if scalar.quoted => Json::String(scalar.text.clone()),
        Value::Scalar(scalar) => match scalar.text.trim() {
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            text => match text.parse::<Number>() {
                Ok(number) => Json::Number(number),
                Err(_) => Json::String(text.to_owned()),
            },
        },
        Value::List(items) => Json::Array(items.iter().map(plain).collect()),
        Value::Map(entries) => {
            let standing = entries.iter().filter(|(_, value)| !value.is_empty());
            Json::Object(standing.map(|(key, value)| (key.text.clone(), plain(value))).collect::<Map<_, _>>())
        }
    }
}

/// What a scalar is to be taken for, and where it stands.
fn wanted(error: &ValidationError<'_>, tree: &Node) -> Option<(String, Json)> {
    let pointer = error.instance_path().as_str();
    let Value::Scalar(scalar) = &find(tree, pointer)?.value else { return None };
    if scalar.quoted {
        return None;
    }
    let text = scalar.text.trim();
    let asks = |kind: JsonType| match error.kind() {
        ValidationErrorKind::Type { kind: TypeKind::Single(one) } => *one == kind,
        ValidationErrorKind::Type { kind: TypeKind::Multiple(several) } => several.contains(kind),
        ValidationErrorKind::Enum { .. }
        | ValidationErrorKind::Constant { .. }
        | ValidationErrorKind::AnyOf { .. }
        | ValidationErrorKind::OneOfNotValid { .. } => kind == JsonType::String,
        _ => false,
    };
    let value = match error.instance().as_ref() {
        Json::Number(_) | Json::Bool(_) if asks(JsonType::String) => Json::String(text.to_owned()),
        Json::String(_) if asks(JsonType::Boolean) => Json::Bool(as_flag(text)?),
        _ => return None,
    };
    Some((pointer.to_owned(), value))
}

struct Breach<'a, 'e> {
    schema: &'a Schema,
    path: &'a Arc<str>,
    tree: &'a Node,
    error: &'e ValidationError<'e>,
}

impl Breach<'_, '_> {
    fn tell(&self, found: &mut Diagnostics) {
        let pointer = self.error.instance_path().as_str();
        let Some(node) = find(self.tree, pointer) else { return };
        if self.is_told(pointer) {
            return;
        }
        let (field, value) = (self.field(pointer), node.as_text().unwrap_or_default().trim());
        let at = |rule: &'static Rule| self.at(rule, start(node)).arg("field", field.as_str());
        let with_value = |rule| at(rule).arg("value", value);
        use ValidationErrorKind as Kind;
        let is_text = node.as_text().is_some();
        found.push(match self.error.kind() {
            Kind::Enum { .. } | Kind::Constant { .. } if !is_text => at(&rules::VALUE_TYPE).arg("expected", "text"),
            Kind::Required { property } => return self.missing(node, property, found),
            Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
                return self.unknown(node, unexpected, found);
            }
            Kind::Type { kind } => match expected(kind) {
                "integer" if is_text => with_value(&rules::VALUE_INTEGER),
                "boolean" if is_text => with_value(&rules::VALUE_FLAG),
                "integer" => at(&rules::VALUE_TYPE).arg("expected", "number"),
                "boolean" => at(&rules::VALUE_TYPE).arg("expected", "text"),
                shape => at(&rules::VALUE_TYPE).arg("expected", shape),
            },
            Kind::Enum { options } => {
                let known: Vec<String> = options.as_array().into_iter().flatten().map(shown).collect();
                let mut problem = with_value(&rules::VALUE_ONE_OF).arg("known", known.join(", "));
                problem.replacement = suggest(value, known.iter().map(String::as_str));
                problem
            }
            Kind::Constant { expected_value } => with_value(&rules::VALUE_CONST)
                .arg("expected", shown(expected_value))
                .replacement(shown(expected_value)),
            Kind::Pattern { pattern } => with_value(&rules::VALUE_PATTERN).arg("pattern", pattern.as_str()),
            Kind::Format { format } => match format.as_str() {
                "date" | LOCAL_TIME => with_value(&rules::VALUE_DATE),
                "email" => with_value(&rules::VALUE_EMAIL),
                "uri" => with_value(&rules::VALUE_URL),
                _ => with_value(&rules::VALUE_FORMAT).arg("format", format.as_str()),
            },
            Kind::Minimum { limit } => with_value(&rules::VALUE_BOUND).arg("kind", "least").arg("limit", shown(limit)),
            Kind::Maximum { limit } => with_value(&rules::VALUE_BOUND).arg("kind", "most").arg("limit", shown(limit)),
            Kind::ExclusiveMinimum { limit } => {
                with_value(&rules::VALUE_BOUND).arg("kind", "above").arg("limit", shown(limit))
            }
            Kind::ExclusiveMaximum { limit } => {
                with_value(&rules::VALUE_BOUND).arg("kind", "below").arg("limit", shown(limit))
            }
            Kind::MinLength { limit } => at(&rules::VALUE_LENGTH).arg("kind", "short").arg("limit", limit.to_string()),
            Kind::MaxLength { limit } => at(&rules::VALUE_LENGTH).arg("kind", "long").arg("limit", limit.to_string()),
            // The words of the validator quote the value, which may be a whole item.
            other => at(&rules::SCHEMA_BREACH)
                .arg("keyword", other.keyword().to_owned())
                .arg("reason", self.error.masked_with("…").to_string()),
        });
    }

    fn at(&self, rule: &'static Rule, span: Span) -> Diagnostic {
        Diagnostic::new(rule, Place::new(self.path.clone(), span))
    }

    fn missing(&self, node: &Node, property: &Json, found: &mut Diagnostics) {
        let name = shown(property);
        let empty = node.entries().iter().find(|(key, _)| key.text == name).map(|(key, _)| key.span);
        let rule = if empty.is_some() { &rules::FIELD_EMPTY } else { &rules::FIELD_MISSING };
        found.push(self.at(rule, empty.unwrap_or_else(|| start(node))).arg("field", name));
    }

    fn unknown(&self, node: &Node, unexpected: &[String], found: &mut Diagnostics) {
        let known = self.known_properties();
        for (key, _) in node.entries().iter().filter(|(key, _)| unexpected.contains(&key.text)) {
            let mut problem = self.at(&rules::KEY_UNKNOWN, key.span).arg("key", key.text.as_str());
            problem.replacement = suggest(&key.text, known.iter().map(String::as_str));
            found.push(problem.arg("known", known.join(", ")));
        }
    }

    /// The properties that stand beside the keyword that allows no others.
    fn known_properties(&self) -> Vec<String> {
        let keyword = self.error.schema_path().as_str();
        let beside = keyword.rsplit_once('/').map_or("", |(parent, _)| parent);
        self.schema.properties_at(beside)
    }

    /// The field's name, within others where it stands in them: `address.street`.
    fn field(&self, pointer: &str) -> String {
        let names = pointer.split('/').skip(1).filter(|part| part.parse::<usize>().is_err());
        let name = names.collect::<Vec<_>>().join(".");
        if name.is_empty() { super::name_of(self.path).to_owned() } else { name }
    }

    /// Whether the fields that mean the same in all collections were held to the same already, by their own table.
    fn is_told(&self, pointer: &str) -> bool {
        let mut parts = pointer.split('/').skip(2);
        match (self.error.kind(), parts.next(), parts.next()) {
            (ValidationErrorKind::Required { property }, None, _) => {
                ITEM.fields.iter().any(|field| field.required && property == field.name)
            }
            (ValidationErrorKind::Format { .. }, Some(field), _) => ITEM.field(field).is_some(),
            _ => false,
        }
    }
}

/// Where a finding about a node is shown: a map at its first key, so that nobody sees a screenful underlined.
fn start(node: &Node) -> Span {
    node.entries().first().map_or(node.span, |(key, _)| key.span)
}

/// The shape that is asked for; of several the simplest.
fn expected(kind: &TypeKind) -> &'static str {
    let names = [
        (JsonType::String, "text"),
        (JsonType::Number, "number"),
        (JsonType::Integer, "integer"),
        (JsonType::Boolean, "boolean"),
        (JsonType::Array, "list"),
        (JsonType::Object, "map"),
    ];
    let asks = |kind: &TypeKind, one: JsonType| match kind {
        TypeKind::Single(single) => *single == one,
        TypeKind::Multiple(several) => several.contains(one),
    };
    names.into_iter().find(|(one, _)| asks(kind, *one)).map_or("text", |(_, name)| name)
}

/// A value of the schema as an author would write it.
fn shown(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
