//! A view as the context that a template sees: each field of the view is a name in it.
//!
//! Tera makes a context of anything that serialises by way of one large value that it takes apart again; ten thousand
//! pages are worth the shorter way.

use serde::ser::{Error as _, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};
use tera::{Context, Error, Value};

/// The context of a view; a view is a struct or a map, nothing else.
pub(super) fn context(view: &impl Serialize) -> Result<Context, Error> {
    view.serialize(Names).map_err(|Failed(reason)| Error::message(reason))
}

/// Takes the fields of a struct or a map.
struct Names;

/// A context as it grows.
struct Growing {
    context: Context,
    key: Option<String>,
}

#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Failed(String);

impl serde::ser::Error for Failed {
    fn custom<T: std::fmt::Display>(reason: T) -> Failed {
        Failed(reason.to_string())
    }
}

fn value(value: &(impl Serialize + ?Sized)) -> Result<Value, Failed> {
    Value::try_from_serializable(value).map_err(Failed::custom)
}

impl SerializeStruct for Growing {
    type Ok = Context;
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, field: &T) -> Result<(), Failed> {
        self.context.insert_value(name, value(field)?);
        Ok(())
    }

    fn end(self) -> Result<Context, Failed> {
        Ok(self.context)
    }
}

impl SerializeMap for Growing {
    type Ok = Context;
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        self.key = value(key)?.as_str().map(str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, field: &T) -> Result<(), Failed> {
        let key = self.key.take().ok_or_else(|| Failed::custom("a view's names are texts"))?;
        self.context.insert_value(key, value(field)?);
        Ok(())
    }

    fn end(self) -> Result<Context, Failed> {
        Ok(self.context)
    }
}

/// What is neither struct nor map is no view.
fn no_view<T>() -> Result<T, Failed> {
    Err(Failed::custom("a view is a struct or a map"))
}

macro_rules! no_view {
    ($($name:ident($($type:ty),*) -> $ok:ty;)*) => {
        $(fn $name(self, $(_: $type),*) -> Result<$ok, Failed> { no_view() })*
    };
}

impl Serializer for Names {
    type Ok = Context;
    type Error = Failed;
    type SerializeSeq = Impossible<Context, Failed>;
    type SerializeTuple = Impossible<Context, Failed>;
    type SerializeTupleStruct = Impossible<Context, Failed>;
    type SerializeTupleVariant = Impossible<Context, Failed>;
    type SerializeMap = Growing;
    type SerializeStruct = Growing;
    type SerializeStructVariant = Impossible<Context, Failed>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Growing, Failed> {
        Ok(Growing { context: Context::new(), key: None })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Growing, Failed> {
        Ok(Growing { context: Context::new(), key: None })
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, view: &T) -> Result<Context, Failed> {
        view.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, view: &T) -> Result<Context, Failed> {
        view.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Context, Failed> {
        no_view()
    }

    no_view! {
        serialize_bool(bool) -> Context;
        serialize_i8(i8) -> Context;
        serialize_i16(i16) -> Context;
        serialize_i32(i32) -> Context;
        serialize_i64(i64) -> Context;
        serialize_u8(u8) -> Context;
        serialize_u16(u16) -> Context;
        serialize_u32(u32) -> Context;
        serialize_u64(u64) -> Context;
        serialize_f32(f32) -> Context;
        serialize_f64(f64) -> Context;
        serialize_char(char) -> Context;
        serialize_str(&str) -> Context;
        serialize_bytes(&[u8]) -> Context;
        serialize_none() -> Context;
        serialize_unit() -> Context;
        serialize_unit_struct(&'static str) -> Context;
        serialize_unit_variant(&'static str, u32, &'static str) -> Context;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}
