//! What every generated type can do: show its members to a visitor, and be filled from one.
//!
//! A shape is generated once and knows no format. Formats, HTTP bindings, validation, serde and
//! redaction are visitors ([`Writer`], [`Reader`]) of these traits. Visitors are type parameters, so
//! the body of a generated method is only type-checked where it is generated; machine code is made
//! where somebody calls it.

use crate::schema::{EnumSchema, IntEnumSchema, Member, Schema};
use crate::{
    BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant, Violations,
};
use std::collections::BTreeMap;

/// Anything that a member may hold.
pub trait Value: Sized {
    /// Whether `null` is one of the values: elements of sparse collections, and documents.
    const NULLABLE: bool = false;

    /// Whether there is nothing to write: an unset optional member.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// The value a required member has before it is read: absent, zero or empty.
    fn empty() -> Self;

    /// Shows the value to `writer`. `member` is the schema of the place the value stands in.
    ///
    /// # Errors
    /// Those of the writer.
    fn write<W: Writer>(&self, member: &'static Member, writer: &mut W) -> Result<(), W::Error>;

    /// Reads a value from `reader`.
    ///
    /// # Errors
    /// Those of the reader.
    fn read<R: Reader>(member: &'static Member, reader: &mut R) -> Result<Self, R::Error>;

    /// Shows the value to `visitor` if it is a structure.
    #[inline]
    fn visit_structure<V: StructureVisitor>(&self, _visitor: V) -> Option<V::Output> {
        None
    }

    /// Reads a value that is known not to be null into its place.
    ///
    /// # Errors
    /// Those of the reader.
    #[inline]
    fn fill<R: Reader>(&mut self, member: &'static Member, reader: &mut R) -> Result<(), R::Error> {
        *self = Self::read(member, reader)?;
        Ok(())
    }
}

/// A shape of the model that has a type of its own. That it is a [`Value`] follows: a generated type
/// says what it is, and nothing of how it is written or read.
pub trait Shape: Sized {
    /// Structure, union, enum or intEnum.
    type Type: ShapeType<Self>;
}

/// A shape that no default tells how it is before anything is read: a structure with members that have to
/// be given, or a union.
pub trait Blank: Shape {
    /// The value with something in the place of what has to be given.
    fn blank() -> Self;
}

/// How the shapes of one type are written and read.
pub trait ShapeType<S> {
    /// The value a required member has before it is read.
    fn empty() -> S;

    /// Shows the shape to `writer`.
    ///
    /// # Errors
    /// Those of the writer.
    fn write<W: Writer>(shape: &S, member: &'static Member, writer: &mut W)
    -> Result<(), W::Error>;

    /// Reads a shape from `reader`.
    ///
    /// # Errors
    /// Those of the reader.
    fn read<R: Reader>(member: &'static Member, reader: &mut R) -> Result<S, R::Error>;

    /// Shows the shape to `visitor` if it is a structure.
    #[inline]
    fn visit_structure<V: StructureVisitor>(_shape: &S, _visitor: V) -> Option<V::Output> {
        None
    }
}

/// A visitor of one structure, for those who need to know its type.
pub trait StructureVisitor {
    /// What it makes of the structure.
    type Output;

    /// The structure.
    fn visit<S: Structure>(self, value: &S) -> Self::Output;
}

/// A structure: members by name, each at most once.
pub trait Structure: Value + Clone {
    /// The id, members and traits.
    const SCHEMA: &'static Schema;

    /// Shows each member to `writer`, in the order of the model, and then the unknown ones.
    fn write_members<W: MemberWriter>(&self, writer: &mut W);

    /// Reads the member at `index` of the schema; past its end, a member that the schema lacks.
    ///
    /// # Errors
    /// Those of the reader.
    fn read_member<R: Reader>(
        &mut self,
        index: usize,
        member: &'static Member,
        reader: &mut R,
    ) -> Result<(), R::Error>;

    /// Gives members that are absent the default of the model. Servers do so with what they read.
    #[inline]
    fn apply_defaults(&mut self) {}

    /// Checks the constraints of the model: `required`, `length`, `range`, `pattern`, `uniqueItems`
    /// and the values of enums, here and in everything below.
    ///
    /// # Errors
    /// All violations, in the order of the members.
    fn validate(&self) -> Result<(), Violations> {
        crate::validate::validate(self)
    }
}

/// A union: exactly one of its variants.
pub trait Union: Value {
    /// The id, variants and traits.
    const SCHEMA: &'static Schema;

    /// Shows the one variant to `writer`.
    fn write_variant<W: MemberWriter>(&self, writer: &mut W);

    /// Reads the variant at `index` of the schema; past its end, one that the schema lacks.
    ///
    /// # Errors
    /// Those of the reader.
    fn read_variant<R: Reader>(
        index: usize,
        member: &'static Member,
        reader: &mut R,
    ) -> Result<Self, R::Error>;
}

/// An error of a service: a structure with a code and, mostly, a message.
pub trait ErrorShape: Structure {
    /// What the service says happened.
    fn message(&self) -> Option<&str>;
}

/// A closed list of strings that stays open to new ones.
pub trait Enum: Value + Ord {
    /// The id, values and traits.
    const SCHEMA: &'static EnumSchema;

    /// The value as it is sent.
    fn as_str(&self) -> &str;

    /// The variant for this text; an unknown one where the model has none.
    fn from_text(text: &str) -> Self;

    /// Whether the model lacks this value.
    fn is_unknown(&self) -> bool;
}

/// A closed list of integers that stays open to new ones.
pub trait IntEnum: Value + Copy {
    /// The id, values and traits.
    const SCHEMA: &'static IntEnumSchema;

    /// The value as it is sent.
    fn as_i32(self) -> i32;

    /// The variant for this number; an unknown one where the model has none.
    fn from_i32(number: i32) -> Self;

    /// Whether the model lacks this value.
    fn is_unknown(self) -> bool;
}

/// What may be the key of a map: strings and enums.
pub trait Key: Value + Ord {
    /// The key as it is sent.
    fn as_key(&self) -> &str;

    /// The key of this text.
    fn from_key(text: &str) -> Self;
}

/// A visitor of values: one method for each kind of shape.
///
/// `member` is the schema of the place the value stands in: a member, a list's elements, a map's
/// keys or values.
pub trait Writer: Sized {
    /// Why writing may fail.
    type Error;

    /// A `boolean`.
    fn boolean(&mut self, member: &'static Member, value: bool) -> Result<(), Self::Error>;
    /// A `byte`.
    fn byte(&mut self, member: &'static Member, value: i8) -> Result<(), Self::Error>;
    /// A `short`.
    fn short(&mut self, member: &'static Member, value: i16) -> Result<(), Self::Error>;
    /// An `integer`.
    fn integer(&mut self, member: &'static Member, value: i32) -> Result<(), Self::Error>;
    /// A `long`.
    fn long(&mut self, member: &'static Member, value: i64) -> Result<(), Self::Error>;
    /// A `float`.
    fn float(&mut self, member: &'static Member, value: f32) -> Result<(), Self::Error>;
    /// A `double`.
    fn double(&mut self, member: &'static Member, value: f64) -> Result<(), Self::Error>;
    /// A `bigInteger`.
    fn big_integer(
        &mut self,
        member: &'static Member,
        value: &BigInteger,
    ) -> Result<(), Self::Error>;
    /// A `bigDecimal`.
    fn big_decimal(
        &mut self,
        member: &'static Member,
        value: &BigDecimal,
    ) -> Result<(), Self::Error>;
    /// A `string`.
    fn string(&mut self, member: &'static Member, value: &str) -> Result<(), Self::Error>;
    /// A `blob`.
    fn blob(&mut self, member: &'static Member, value: &Blob) -> Result<(), Self::Error>;
    /// A `timestamp`.
    fn timestamp(&mut self, member: &'static Member, value: Timestamp) -> Result<(), Self::Error>;
    /// A `document`.
    fn document(&mut self, member: &'static Member, value: &Document) -> Result<(), Self::Error>;
    /// A missing element of a sparse collection.
    fn null(&mut self, member: &'static Member) -> Result<(), Self::Error>;

    /// The value of an optional member, or an element of a sparse collection, that is there.
    #[inline]
    fn some<T: Value>(&mut self, member: &'static Member, value: &T) -> Result<(), Self::Error> {
        value.write(member, self)
    }

    /// A value of an `enum`.
    #[inline]
    fn enumeration<E: Enum>(
        &mut self,
        member: &'static Member,
        value: &E,
    ) -> Result<(), Self::Error> {
        self.string(member, value.as_str())
    }

    /// A value of an `intEnum`.
    #[inline]
    fn int_enum<E: IntEnum>(
        &mut self,
        member: &'static Member,
        value: E,
    ) -> Result<(), Self::Error> {
        self.integer(member, value.as_i32())
    }

    /// A `list`.
    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Result<(), Self::Error>;
    /// A `map`.
    fn map<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
        value: &BTreeMap<K, T>,
    ) -> Result<(), Self::Error>;
    /// A `structure`.
    fn structure<S: Structure>(
        &mut self,
        member: &'static Member,
        value: &S,
    ) -> Result<(), Self::Error>;
    /// A `union`.
    fn union<U: Union>(&mut self, member: &'static Member, value: &U) -> Result<(), Self::Error>;
}

/// A visitor of the members of one structure, or of the variant of one union.
///
/// What goes wrong is kept by the visitor and told at the end, so that a generated member is one call
/// and nothing else: that halves what the compiler has to look at.
pub trait MemberWriter {
    /// The member at `index` of the schema. Absent values are shown too.
    fn member<T: Value>(&mut self, index: usize, value: &T);

    /// The members that the schema lacks.
    fn unknown_members(&mut self, members: &UnknownMembers);

    /// A variant that the schema lacks.
    fn unknown_variant(&mut self, variant: &UnknownVariant);
}

/// A source of values: one method for each kind of shape.
///
/// `member` is the schema of the place the value stands in.
pub trait Reader: Sized {
    /// Why reading may fail.
    type Error;

    /// A `boolean`.
    fn boolean(&mut self, member: &'static Member) -> Result<bool, Self::Error>;
    /// A `byte`.
    fn byte(&mut self, member: &'static Member) -> Result<i8, Self::Error>;
    /// A `short`.
    fn short(&mut self, member: &'static Member) -> Result<i16, Self::Error>;
    /// An `integer`.
    fn integer(&mut self, member: &'static Member) -> Result<i32, Self::Error>;
    /// A `long`.
    fn long(&mut self, member: &'static Member) -> Result<i64, Self::Error>;
    /// A `float`.
    fn float(&mut self, member: &'static Member) -> Result<f32, Self::Error>;
    /// A `double`.
    fn double(&mut self, member: &'static Member) -> Result<f64, Self::Error>;
    /// A `bigInteger`.
    fn big_integer(&mut self, member: &'static Member) -> Result<BigInteger, Self::Error>;
    /// A `bigDecimal`.
    fn big_decimal(&mut self, member: &'static Member) -> Result<BigDecimal, Self::Error>;
    /// A `string`.
    fn string(&mut self, member: &'static Member) -> Result<String, Self::Error>;
    /// A string that is wanted only to make something else of it, such as a value of an `enum`.
    fn text<T>(
        &mut self,
        member: &'static Member,
        make: impl FnOnce(&str) -> T,
    ) -> Result<T, Self::Error>;
    /// A value of an `enum`.
    #[inline]
    fn enumeration<E: Enum>(&mut self, member: &'static Member) -> Result<E, Self::Error> {
        self.text(member, E::from_text)
    }

    /// A value of an `intEnum`.
    #[inline]
    fn int_enum<E: IntEnum>(&mut self, member: &'static Member) -> Result<E, Self::Error> {
        self.integer(member).map(E::from_i32)
    }

    /// A `blob`.
    fn blob(&mut self, member: &'static Member) -> Result<Blob, Self::Error>;
    /// A `timestamp`.
    fn timestamp(&mut self, member: &'static Member) -> Result<Timestamp, Self::Error>;
    /// A `document`.
    fn document(&mut self, member: &'static Member) -> Result<Document, Self::Error>;
    /// Takes a null, if there is one.
    fn null(&mut self) -> Result<bool, Self::Error>;

    /// An element of a sparse collection.
    #[inline]
    fn nullable<T: Value>(&mut self, member: &'static Member) -> Result<Option<T>, Self::Error> {
        if self.null()? { Ok(None) } else { T::read(member, self).map(Some) }
    }

    /// The value of an optional member that is there.
    #[inline]
    fn optional<T: Value>(&mut self, member: &'static Member) -> Result<Option<T>, Self::Error> {
        T::read(member, self).map(Some)
    }
    /// A `list`.
    fn list<T: Value>(&mut self, member: &'static Member) -> Result<Vec<T>, Self::Error>;
    /// A `map`.
    fn map<K: Key, T: Value>(
        &mut self,
        member: &'static Member,
    ) -> Result<BTreeMap<K, T>, Self::Error>;
    /// A `structure`.
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Result<S, Self::Error>;
    /// A `union`.
    fn union<U: Union>(&mut self, member: &'static Member) -> Result<U, Self::Error>;

    /// The member that was found and that the schema lacks.
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Result<(), Self::Error>;
    /// The variant that was found and that the schema lacks.
    fn unknown_variant(&mut self) -> Result<UnknownVariant, Self::Error>;
}
