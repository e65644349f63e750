// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Is called like a type of the standard library.
#[doc(alias = "Option")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionShape {
    /// The member `type`.
    pub type_: Option<String>,
    /// The member `self`.
    pub self_: Option<String>,
    /// The member `crate`.
    pub crate_: Option<String>,
    /// The member `validate`.
    pub validate: Option<bool>,
    /// The member `new`.
    pub new: Option<bool>,
    /// The member `clone`.
    ///
    /// - each element: length: at least 1 character
    pub clone: Option<Vec<String>>,
    /// The member `default`.
    pub default: Option<String>,
    /// The member `fill`.
    pub fill: Option<bool>,
    /// The member `unknownMembers`.
    pub unknown_members: Option<String>,
    /// The member `fooBar`.
    pub foo_bar: Option<String>,
    /// Differs from its neighbour in nothing but its spelling.
    ///
    /// - `foo_bar`
    pub foo_bar_: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members_: goldsmith::UnknownMembers,
}

impl OptionShape {
    /// A new `OptionShape` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self::type_).
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`self`](Self::self_).
    #[inline]
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`crate`](Self::crate_).
    #[inline]
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets [`validate`](Self::validate).
    #[inline]
    #[must_use]
    pub fn validate_(mut self, validate: bool) -> Self {
        self.validate = Some(validate);
        self
    }

    /// Sets [`new`](Self::new).
    #[inline]
    #[must_use]
    pub fn new_(mut self, new: bool) -> Self {
        self.new = Some(new);
        self
    }

    /// Sets [`clone`](Self::clone).
    #[inline]
    #[must_use]
    pub fn clone_(mut self, clone: Vec<String>) -> Self {
        self.clone = Some(clone);
        self
    }

    /// Sets [`default`](Self::default).
    #[inline]
    #[must_use]
    pub fn default_(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets [`fill`](Self::fill).
    #[inline]
    #[must_use]
    pub fn fill_(mut self, fill: bool) -> Self {
        self.fill = Some(fill);
        self
    }

    /// Sets [`unknownMembers`](Self::unknown_members).
    #[inline]
    #[must_use]
    pub fn unknown_members(mut self, unknown_members: impl Into<String>) -> Self {
        self.unknown_members = Some(unknown_members.into());
        self
    }

    /// Sets [`fooBar`](Self::foo_bar).
    #[inline]
    #[must_use]
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets [`foo_bar`](Self::foo_bar_).
    #[inline]
    #[must_use]
    pub fn foo_bar_(mut self, foo_bar_: impl Into<String>) -> Self {
        self.foo_bar_ = Some(foo_bar_.into());
        self
    }
}

impl goldsmith::Structure for OptionShape {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Option",
        &[],
        &[
            schema::Member::new("type", schema::Kind::String, &[]),
            schema::Member::new("self", schema::Kind::String, &[]),
            schema::Member::new("crate", schema::Kind::String, &[]),
            schema::Member::new("validate", schema::Kind::Boolean, &[]),
            schema::Member::new("new", schema::Kind::Boolean, &[]),
            schema::Member::new(
                "clone",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), None)],
                    ),
                ),
                &[],
            ),
            schema::Member::new("default", schema::Kind::String, &[]),
            schema::Member::new("fill", schema::Kind::Boolean, &[]),
            schema::Member::new("unknownMembers", schema::Kind::String, &[]),
            schema::Member::new("fooBar", schema::Kind::String, &[]),
            schema::Member::new("foo_bar", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.type_);
        writer.member(1, &self.self_);
        writer.member(2, &self.crate_);
        writer.member(3, &self.validate);
        writer.member(4, &self.new);
        writer.member(5, &self.clone);
        writer.member(6, &self.default);
        writer.member(7, &self.fill);
        writer.member(8, &self.unknown_members);
        writer.member(9, &self.foo_bar);
        writer.member(10, &self.foo_bar_);
        writer.unknown_members(&self.unknown_members_);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        use goldsmith::Value as _;
        match index {
            0 => self.type_.fill(member, reader),
            1 => self.self_.fill(member, reader),
            2 => self.crate_.fill(member, reader),
            3 => self.validate.fill(member, reader),
            4 => self.new.fill(member, reader),
            5 => self.clone.fill(member, reader),
            6 => self.default.fill(member, reader),
            7 => self.fill.fill(member, reader),
            8 => self.unknown_members.fill(member, reader),
            9 => self.foo_bar.fill(member, reader),
            10 => self.foo_bar_.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members_),
        }
    }
}

goldsmith::structure!(OptionShape);
