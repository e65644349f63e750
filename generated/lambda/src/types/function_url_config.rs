// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{Cors, FunctionUrlAuthType, InvokeMode};
use goldsmith::schema;

/// A function URL as it appears in a listing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionUrlConfig {
    /// The HTTPS address at which the function can be called.
    ///
    /// - `FunctionUrl`, required
    /// - length: 40 to 100 characters
    pub function_url: String,
    /// The ARN of the function, or of the alias, that the URL belongs to.
    ///
    /// - `FunctionArn`, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: String,
    /// When the function URL was created, as ISO 8601 text.
    ///
    /// - `CreationTime`, required
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub creation_time: String,
    /// When the function URL was last changed, as ISO 8601 text.
    ///
    /// - `LastModifiedTime`, required
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified_time: String,
    /// The cross-origin (CORS) rules of the function URL.
    ///
    /// - `Cors`
    pub cors: Option<Cors>,
    /// Who may call the URL: signed IAM requests only (`AWS_IAM`), or anyone the resource policy
    /// admits (`NONE`).
    ///
    /// - `AuthType`, required
    /// - one of `NONE`, `AWS_IAM`
    pub auth_type: FunctionUrlAuthType,
    /// Whether the response is sent at once (`BUFFERED`) or streamed (`RESPONSE_STREAM`).
    ///
    /// - `InvokeMode`
    /// - one of `BUFFERED`, `RESPONSE_STREAM`
    pub invoke_mode: Option<InvokeMode>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionUrlConfig {
    /// A new `FunctionUrlConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_url: impl Into<String>,
        function_arn: impl Into<String>,
        creation_time: impl Into<String>,
        last_modified_time: impl Into<String>,
        auth_type: FunctionUrlAuthType,
    ) -> Self {
        Self {
            function_url: function_url.into(),
            function_arn: function_arn.into(),
            creation_time: creation_time.into(),
            last_modified_time: last_modified_time.into(),
            cors: None,
            auth_type,
            invoke_mode: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionUrl`](Self::function_url).
    #[inline]
    #[must_use]
    pub fn function_url(mut self, function_url: impl Into<String>) -> Self {
        self.function_url = function_url.into();
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = function_arn.into();
        self
    }

    /// Sets [`CreationTime`](Self::creation_time).
    #[inline]
    #[must_use]
    pub fn creation_time(mut self, creation_time: impl Into<String>) -> Self {
        self.creation_time = creation_time.into();
        self
    }

    /// Sets [`LastModifiedTime`](Self::last_modified_time).
    #[inline]
    #[must_use]
    pub fn last_modified_time(mut self, last_modified_time: impl Into<String>) -> Self {
        self.last_modified_time = last_modified_time.into();
        self
    }

    /// Sets [`Cors`](Self::cors).
    #[inline]
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Sets [`AuthType`](Self::auth_type).
    #[inline]
    #[must_use]
    pub fn auth_type(mut self, auth_type: FunctionUrlAuthType) -> Self {
        self.auth_type = auth_type;
        self
    }

    /// Sets [`InvokeMode`](Self::invoke_mode).
    #[inline]
    #[must_use]
    pub fn invoke_mode(mut self, invoke_mode: InvokeMode) -> Self {
        self.invoke_mode = Some(invoke_mode);
        self
    }
}

impl goldsmith::Structure for FunctionUrlConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionUrlConfig",
        &[],
        &[
            schema::Member::new(
                "FunctionUrl",
                schema::Kind::String,
                &[schema::Trait::Required, schema::Trait::Length(Some(40), Some(100))],
            ),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "CreationTime",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new(
                "LastModifiedTime",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new("Cors", schema::Kind::Structure, &[]),
            schema::Member::new(
                "AuthType",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new("InvokeMode", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_url);
        writer.member(1, &self.function_arn);
        writer.member(2, &self.creation_time);
        writer.member(3, &self.last_modified_time);
        writer.member(4, &self.cors);
        writer.member(5, &self.auth_type);
        writer.member(6, &self.invoke_mode);
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
            0 => self.function_url.fill(member, reader),
            1 => self.function_arn.fill(member, reader),
            2 => self.creation_time.fill(member, reader),
            3 => self.last_modified_time.fill(member, reader),
            4 => self.cors.fill(member, reader),
            5 => self.auth_type.fill(member, reader),
            6 => self.invoke_mode.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    FunctionUrlConfig, Self::new("", "", "", "", goldsmith::Value::empty())
);
