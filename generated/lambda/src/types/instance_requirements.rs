// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Architecture;
use goldsmith::schema;

/// Which kinds of Amazon EC2 instance a capacity provider may use.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceRequirements {
    /// The processor architecture the instances must have.
    ///
    /// - `Architectures`
    /// - length: exactly 1 element
    /// - each element: one of `x86_64`, `arm64`
    pub architectures: Option<Vec<Architecture>>,
    /// The EC2 instance types to choose from. If it is absent, the choice is left to Lambda.
    ///
    /// - `AllowedInstanceTypes`
    /// - length: at most 400 elements
    /// - each element: length: 1 to 30 characters
    /// - each element: pattern: `^[a-zA-Z0-9\.\*\-]+$`
    pub allowed_instance_types: Option<Vec<String>>,
    /// The EC2 instance types never to use.
    ///
    /// - `ExcludedInstanceTypes`
    /// - length: at most 400 elements
    /// - each element: length: 1 to 30 characters
    /// - each element: pattern: `^[a-zA-Z0-9\.\*\-]+$`
    pub excluded_instance_types: Option<Vec<String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InstanceRequirements {
    /// A new `InstanceRequirements` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Architectures`](Self::architectures).
    #[inline]
    #[must_use]
    pub fn architectures(mut self, architectures: Vec<Architecture>) -> Self {
        self.architectures = Some(architectures);
        self
    }

    /// Sets [`AllowedInstanceTypes`](Self::allowed_instance_types).
    #[inline]
    #[must_use]
    pub fn allowed_instance_types(
        mut self,
        allowed_instance_types: Vec<String>,
    ) -> Self {
        self.allowed_instance_types = Some(allowed_instance_types);
        self
    }

    /// Sets [`ExcludedInstanceTypes`](Self::excluded_instance_types).
    #[inline]
    #[must_use]
    pub fn excluded_instance_types(
        mut self,
        excluded_instance_types: Vec<String>,
    ) -> Self {
        self.excluded_instance_types = Some(excluded_instance_types);
        self
    }
}

impl goldsmith::Structure for InstanceRequirements {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InstanceRequirements",
        &[],
        &[
            schema::Member::new(
                "Architectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(1), Some(1))],
            ),
            schema::Member::new(
                "AllowedInstanceTypes",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(30)),
                            schema::Trait::Pattern(crate::patterns::INSTANCE_TYPE),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(400))],
            ),
            schema::Member::new(
                "ExcludedInstanceTypes",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(30)),
                            schema::Trait::Pattern(crate::patterns::INSTANCE_TYPE),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(400))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.architectures);
        writer.member(1, &self.allowed_instance_types);
        writer.member(2, &self.excluded_instance_types);
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        use goldsmith::Value as _;
        match index {
            0 => self.architectures.fill(member, reader),
            1 => self.allowed_instance_types.fill(member, reader),
            2 => self.excluded_instance_types.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InstanceRequirements);
