// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings with which a function overrides its container image.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageConfig {
    /// The program to start, in place of the image's `ENTRYPOINT`; one element for each argument.
    ///
    /// - `EntryPoint`
    /// - length: at most 1500 elements
    pub entry_point: Option<Vec<String>>,
    /// The arguments for the entry point, in place of the image's `CMD`; often the handler.
    ///
    /// - `Command`
    /// - length: at most 1500 elements
    pub command: Option<Vec<String>>,
    /// The directory to start in, in place of the image's `WORKDIR`.
    ///
    /// - `WorkingDirectory`
    /// - length: at most 1000 characters
    pub working_directory: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ImageConfig {
    /// A new `ImageConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`EntryPoint`](Self::entry_point).
    #[inline]
    #[must_use]
    pub fn entry_point(mut self, entry_point: Vec<String>) -> Self {
        self.entry_point = Some(entry_point);
        self
    }

    /// Sets [`Command`](Self::command).
    #[inline]
    #[must_use]
    pub fn command(mut self, command: Vec<String>) -> Self {
        self.command = Some(command);
        self
    }

    /// Sets [`WorkingDirectory`](Self::working_directory).
    #[inline]
    #[must_use]
    pub fn working_directory(mut self, working_directory: impl Into<String>) -> Self {
        self.working_directory = Some(working_directory.into());
        self
    }
}

impl goldsmith::Structure for ImageConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ImageConfig",
        &[],
        &[
            schema::Member::new(
                "EntryPoint",
                schema::Kind::List(&schema::Member::element(schema::Kind::String, &[])),
                &[schema::Trait::Length(Some(0), Some(1500))],
            ),
            schema::Member::new(
                "Command",
                schema::Kind::List(&schema::Member::element(schema::Kind::String, &[])),
                &[schema::Trait::Length(Some(0), Some(1500))],
            ),
            schema::Member::new(
                "WorkingDirectory",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(1000))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.entry_point);
        writer.member(1, &self.command);
        writer.member(2, &self.working_directory);
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
            0 => self.entry_point.fill(member, reader),
            1 => self.command.fill(member, reader),
            2 => self.working_directory.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ImageConfig);
