// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The accelerator settings of a function, for code that needs such hardware.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorConfig {
    /// How much accelerator memory the function is given, in GB.
    ///
    /// - `AcceleratorMemorySize`, required
    pub accelerator_memory_size: i32,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AcceleratorConfig {
    /// A new `AcceleratorConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(accelerator_memory_size: i32) -> Self {
        Self {
            accelerator_memory_size,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`AcceleratorMemorySize`](Self::accelerator_memory_size).
    #[inline]
    #[must_use]
    pub fn accelerator_memory_size(mut self, accelerator_memory_size: i32) -> Self {
        self.accelerator_memory_size = accelerator_memory_size;
        self
    }
}

impl goldsmith::Structure for AcceleratorConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AcceleratorConfig",
        &[],
        &[
            schema::Member::new(
                "AcceleratorMemorySize",
                schema::Kind::Integer,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.accelerator_memory_size);
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
            0 => self.accelerator_memory_size.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AcceleratorConfig, Self::new(goldsmith::Value::empty()));
