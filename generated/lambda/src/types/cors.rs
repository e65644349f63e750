// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The cross-origin (CORS) rules of a function URL. Lambda itself answers browsers by these
/// rules.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cors {
    /// Whether browsers may send cookies and other credentials with cross-origin requests. It is
    /// `false` if absent.
    ///
    /// - `AllowCredentials`
    pub allow_credentials: Option<bool>,
    /// The request headers that scripts of other origins may send, such as `Content-Type`.
    ///
    /// - `AllowHeaders`
    /// - length: at most 100 elements
    /// - each element: length: at most 1024 characters
    /// - each element: pattern: `^.*$`
    pub allow_headers: Option<Vec<String>>,
    /// The HTTP methods that other origins may use, such as `GET` or `POST`, or `*` for all.
    ///
    /// - `AllowMethods`
    /// - length: at most 6 elements
    /// - each element: length: at most 6 characters
    /// - each element: pattern: `^.*$`
    pub allow_methods: Option<Vec<String>>,
    /// The origins that may call the function URL, such as `https://www.example.com`, or `*` for
    /// all.
    ///
    /// - `AllowOrigins`
    /// - length: at most 100 elements
    /// - each element: length: 1 to 253 characters
    /// - each element: pattern: `^.*$`
    pub allow_origins: Option<Vec<String>>,
    /// The response headers that scripts of other origins may read.
    ///
    /// - `ExposeHeaders`
    /// - length: at most 100 elements
    /// - each element: length: at most 1024 characters
    /// - each element: pattern: `^.*$`
    pub expose_headers: Option<Vec<String>>,
    /// How long browsers may cache the answer to a preflight request, in seconds.
    ///
    /// - `MaxAge`
    /// - range: 0 to 86400
    pub max_age: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Cors {
    /// A new `Cors` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`AllowCredentials`](Self::allow_credentials).
    #[inline]
    #[must_use]
    pub fn allow_credentials(mut self, allow_credentials: bool) -> Self {
        self.allow_credentials = Some(allow_credentials);
        self
    }

    /// Sets [`AllowHeaders`](Self::allow_headers).
    #[inline]
    #[must_use]
    pub fn allow_headers(mut self, allow_headers: Vec<String>) -> Self {
        self.allow_headers = Some(allow_headers);
        self
    }

    /// Sets [`AllowMethods`](Self::allow_methods).
    #[inline]
    #[must_use]
    pub fn allow_methods(mut self, allow_methods: Vec<String>) -> Self {
        self.allow_methods = Some(allow_methods);
        self
    }

    /// Sets [`AllowOrigins`](Self::allow_origins).
    #[inline]
    #[must_use]
    pub fn allow_origins(mut self, allow_origins: Vec<String>) -> Self {
        self.allow_origins = Some(allow_origins);
        self
    }

    /// Sets [`ExposeHeaders`](Self::expose_headers).
    #[inline]
    #[must_use]
    pub fn expose_headers(mut self, expose_headers: Vec<String>) -> Self {
        self.expose_headers = Some(expose_headers);
        self
    }

    /// Sets [`MaxAge`](Self::max_age).
    #[inline]
    #[must_use]
    pub fn max_age(mut self, max_age: i32) -> Self {
        self.max_age = Some(max_age);
        self
    }
}

impl goldsmith::Structure for Cors {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Cors",
        &[],
        &[
            schema::Member::new("AllowCredentials", schema::Kind::Boolean, &[]),
            schema::Member::new(
                "AllowHeaders",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(1024)),
                            schema::Trait::Pattern(crate::patterns::HEADER),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(100))],
            ),
            schema::Member::new(
                "AllowMethods",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(6)),
                            schema::Trait::Pattern(crate::patterns::METHOD),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(6))],
            ),
            schema::Member::new(
                "AllowOrigins",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(253)),
                            schema::Trait::Pattern(crate::patterns::ORIGIN),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(100))],
            ),
            schema::Member::new(
                "ExposeHeaders",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(1024)),
                            schema::Trait::Pattern(crate::patterns::HEADER),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(100))],
            ),
            schema::Member::new(
                "MaxAge",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(86400))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.allow_credentials);
        writer.member(1, &self.allow_headers);
        writer.member(2, &self.allow_methods);
        writer.member(3, &self.allow_origins);
        writer.member(4, &self.expose_headers);
        writer.member(5, &self.max_age);
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
            0 => self.allow_credentials.fill(member, reader),
            1 => self.allow_headers.fill(member, reader),
            2 => self.allow_methods.fill(member, reader),
            3 => self.allow_origins.fill(member, reader),
            4 => self.expose_headers.fill(member, reader),
            5 => self.max_age.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Cors);
