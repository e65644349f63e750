//! [`Value`] for what is generated: structures, unions, enums and intEnums, boxed or not.
//!
//! One implementation stands for all of them. It goes by [`Shape::Type`], so that a generated type
//! brings one line of it, and the compiler looks at these bodies once instead of once for each type.

use crate::schema::Member;
use crate::shape::{
    Blank, Enum, IntEnum, Key, Reader, Shape, ShapeType, Structure, StructureVisitor, Union, Value,
    Writer,
};

/// The type of structures that can be made without giving anything.
#[derive(Debug)]
pub enum StructureType {}

/// The type of structures with members that have to be given.
#[derive(Debug)]
pub enum BlankStructureType {}

/// The type of unions.
#[derive(Debug)]
pub enum UnionType {}

/// The type of enums.
#[derive(Debug)]
pub enum EnumType {}

/// The type of intEnums.
#[derive(Debug)]
pub enum IntEnumType {}

/// A shape of type `T` behind a pointer, where it may contain itself.
#[derive(Debug)]
pub struct BoxedType<T>(core::marker::PhantomData<T>);

impl<S: Shape> Value for S {
    #[inline]
    fn empty() -> Self {
        S::Type::empty()
    }
    #[inline]
    fn write<W: Writer>(&self, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        S::Type::write(self, member, w)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Self, R::Error> {
        S::Type::read(member, r)
    }
    #[inline]
    fn visit_structure<V: StructureVisitor>(&self, visitor: V) -> Option<V::Output> {
        S::Type::visit_structure(self, visitor)
    }
}

macro_rules! structure_type {
    ($type:ty, $bound:ident, $empty:ident) => {
        impl<S: Structure + $bound> ShapeType<S> for $type {
            #[inline]
            fn empty() -> S {
                S::$empty()
            }
            #[inline]
            fn write<W: Writer>(
                shape: &S,
                member: &'static Member,
                w: &mut W,
            ) -> Result<(), W::Error> {
                w.structure(member, shape)
            }
            #[inline]
            fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<S, R::Error> {
                r.structure(member)
            }
            #[inline]
            fn visit_structure<V: StructureVisitor>(shape: &S, visitor: V) -> Option<V::Output> {
                Some(visitor.visit(shape))
            }
        }
    };
}

structure_type!(StructureType, Default, default);
structure_type!(BlankStructureType, Blank, blank);

impl<U: Union + Blank> ShapeType<U> for UnionType {
    #[inline]
    fn empty() -> U {
        U::blank()
    }
    #[inline]
    fn write<W: Writer>(shape: &U, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.union(member, shape)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<U, R::Error> {
        r.union(member)
    }
}

impl<E: Enum> ShapeType<E> for EnumType {
    #[inline]
    fn empty() -> E {
        E::from_text("")
    }
    #[inline]
    fn write<W: Writer>(shape: &E, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.enumeration(member, shape)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<E, R::Error> {
        r.enumeration(member)
    }
}

impl<E: IntEnum> ShapeType<E> for IntEnumType {
    #[inline]
    fn empty() -> E {
        E::from_i32(0)
    }
    #[inline]
    fn write<W: Writer>(shape: &E, member: &'static Member, w: &mut W) -> Result<(), W::Error> {
        w.int_enum(member, *shape)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<E, R::Error> {
        r.int_enum(member)
    }
}

impl<S: Shape> Shape for Box<S> {
    type Type = BoxedType<S::Type>;
}

impl<S: Shape<Type = T>, T: ShapeType<S>> ShapeType<Box<S>> for BoxedType<T> {
    #[inline]
    fn empty() -> Box<S> {
        Box::new(T::empty())
    }
    #[inline]
    fn write<W: Writer>(
        shape: &Box<S>,
        member: &'static Member,
        w: &mut W,
    ) -> Result<(), W::Error> {
        T::write(shape, member, w)
    }
    #[inline]
    fn read<R: Reader>(member: &'static Member, r: &mut R) -> Result<Box<S>, R::Error> {
        T::read(member, r).map(Box::new)
    }
    #[inline]
    fn visit_structure<V: StructureVisitor>(shape: &Box<S>, visitor: V) -> Option<V::Output> {
        T::visit_structure(shape, visitor)
    }
}

impl<E: Enum> Key for E {
    #[inline]
    fn as_key(&self) -> &str {
        self.as_str()
    }
    #[inline]
    fn from_key(text: &str) -> Self {
        E::from_text(text)
    }
}
