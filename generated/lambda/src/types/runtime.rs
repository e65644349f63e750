// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The language and operating system environment in which a function's code runs. Deprecated
/// runtimes are still named here, because existing functions can have them.
#[derive(Clone)]
#[non_exhaustive]
pub enum Runtime {
    /// Node.js 0.10, the first Node.js runtime; deprecated.
    ///
    /// Sent as `nodejs`.
    Nodejs,
    /// Node.js 4.3; deprecated.
    ///
    /// Sent as `nodejs4.3`.
    Nodejs43,
    /// Node.js 6.10; deprecated.
    ///
    /// Sent as `nodejs6.10`.
    Nodejs610,
    /// Node.js 8.10; deprecated.
    ///
    /// Sent as `nodejs8.10`.
    Nodejs810,
    /// Node.js 10; deprecated.
    ///
    /// Sent as `nodejs10.x`.
    Nodejs10X,
    /// Node.js 12; deprecated.
    ///
    /// Sent as `nodejs12.x`.
    Nodejs12X,
    /// Node.js 14; deprecated.
    ///
    /// Sent as `nodejs14.x`.
    Nodejs14X,
    /// Node.js 16; deprecated.
    ///
    /// Sent as `nodejs16.x`.
    Nodejs16X,
    /// Node.js 18 on Amazon Linux 2; deprecated.
    ///
    /// Sent as `nodejs18.x`.
    Nodejs18X,
    /// Node.js 20 on Amazon Linux 2023.
    ///
    /// Sent as `nodejs20.x`.
    Nodejs20X,
    /// Node.js 22 on Amazon Linux 2023.
    ///
    /// Sent as `nodejs22.x`.
    Nodejs22X,
    /// Node.js 24 on Amazon Linux 2023.
    ///
    /// Sent as `nodejs24.x`.
    Nodejs24X,
    /// Java 8 on the first Amazon Linux; deprecated.
    ///
    /// Sent as `java8`.
    Java8,
    /// Java 8 on Amazon Linux 2.
    ///
    /// Sent as `java8.al2`.
    Java8Al2,
    /// Java 11 on Amazon Linux 2.
    ///
    /// Sent as `java11`.
    Java11,
    /// Java 17 on Amazon Linux 2.
    ///
    /// Sent as `java17`.
    Java17,
    /// Java 21 on Amazon Linux 2023.
    ///
    /// Sent as `java21`.
    Java21,
    /// Java 25 on Amazon Linux 2023.
    ///
    /// Sent as `java25`.
    Java25,
    /// Python 2.7; deprecated.
    ///
    /// Sent as `python2.7`.
    Python27,
    /// Python 3.6; deprecated.
    ///
    /// Sent as `python3.6`.
    Python36,
    /// Python 3.7; deprecated.
    ///
    /// Sent as `python3.7`.
    Python37,
    /// Python 3.8; deprecated.
    ///
    /// Sent as `python3.8`.
    Python38,
    /// Python 3.9 on Amazon Linux 2.
    ///
    /// Sent as `python3.9`.
    Python39,
    /// Python 3.10 on Amazon Linux 2.
    ///
    /// Sent as `python3.10`.
    Python310,
    /// Python 3.11 on Amazon Linux 2.
    ///
    /// Sent as `python3.11`.
    Python311,
    /// Python 3.12 on Amazon Linux 2023.
    ///
    /// Sent as `python3.12`.
    Python312,
    /// Python 3.13 on Amazon Linux 2023.
    ///
    /// Sent as `python3.13`.
    Python313,
    /// Python 3.14 on Amazon Linux 2023.
    ///
    /// Sent as `python3.14`.
    Python314,
    /// .NET Core 1.0; deprecated.
    ///
    /// Sent as `dotnetcore1.0`.
    Dotnetcore10,
    /// .NET Core 2.0; deprecated.
    ///
    /// Sent as `dotnetcore2.0`.
    Dotnetcore20,
    /// .NET Core 2.1; deprecated.
    ///
    /// Sent as `dotnetcore2.1`.
    Dotnetcore21,
    /// .NET Core 3.1; deprecated.
    ///
    /// Sent as `dotnetcore3.1`.
    Dotnetcore31,
    /// .NET 6; deprecated.
    ///
    /// Sent as `dotnet6`.
    Dotnet6,
    /// .NET 8 on Amazon Linux 2023.
    ///
    /// Sent as `dotnet8`.
    Dotnet8,
    /// .NET 10 on Amazon Linux 2023.
    ///
    /// Sent as `dotnet10`.
    Dotnet10,
    /// Node.js 4.3 for Lambda@Edge; deprecated.
    ///
    /// Sent as `nodejs4.3-edge`.
    Nodejs43Edge,
    /// Go 1.x as a managed runtime; deprecated in favor of compiled programs on `provided.al2023`.
    ///
    /// Sent as `go1.x`.
    Go1X,
    /// Ruby 2.5; deprecated.
    ///
    /// Sent as `ruby2.5`.
    Ruby25,
    /// Ruby 2.7; deprecated.
    ///
    /// Sent as `ruby2.7`.
    Ruby27,
    /// Ruby 3.2 on Amazon Linux 2.
    ///
    /// Sent as `ruby3.2`.
    Ruby32,
    /// Ruby 3.3 on Amazon Linux 2023.
    ///
    /// Sent as `ruby3.3`.
    Ruby33,
    /// Ruby 3.4 on Amazon Linux 2023.
    ///
    /// Sent as `ruby3.4`.
    Ruby34,
    /// Ruby 4.0.
    ///
    /// Sent as `ruby4.0`.
    Ruby40,
    /// An OS-only runtime on the first Amazon Linux, where the code brings its own `bootstrap`;
    /// deprecated.
    ///
    /// Sent as `provided`.
    Provided,
    /// An OS-only runtime on Amazon Linux 2, where the code brings its own `bootstrap`.
    ///
    /// Sent as `provided.al2`.
    ProvidedAl2,
    /// An OS-only runtime on Amazon Linux 2023, where the code brings its own `bootstrap`. It is
    /// the usual choice for Rust and other compiled languages.
    ///
    /// Sent as `provided.al2023`.
    ProvidedAl2023,
    /// Node.js 26.
    ///
    /// Sent as `nodejs26.x`.
    Nodejs26X,
    /// Python 3.15.
    ///
    /// Sent as `python3.15`.
    Python315,
    /// Java 8 on Amazon Linux 2023.
    ///
    /// Sent as `java8.al2023`.
    Java8Al2023,
    /// Java 11 on Amazon Linux 2023.
    ///
    /// Sent as `java11.al2023`.
    Java11Al2023,
    /// Java 17 on Amazon Linux 2023.
    ///
    /// Sent as `java17.al2023`.
    Java17Al2023,
    /// A custom runtime in place of the ones named here; see `FunctionRuntimeConfig`.
    ///
    /// Sent as `custom`.
    Custom,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl Runtime {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nodejs => "nodejs",
            Self::Nodejs43 => "nodejs4.3",
            Self::Nodejs610 => "nodejs6.10",
            Self::Nodejs810 => "nodejs8.10",
            Self::Nodejs10X => "nodejs10.x",
            Self::Nodejs12X => "nodejs12.x",
            Self::Nodejs14X => "nodejs14.x",
            Self::Nodejs16X => "nodejs16.x",
            Self::Nodejs18X => "nodejs18.x",
            Self::Nodejs20X => "nodejs20.x",
            Self::Nodejs22X => "nodejs22.x",
            Self::Nodejs24X => "nodejs24.x",
            Self::Java8 => "java8",
            Self::Java8Al2 => "java8.al2",
            Self::Java11 => "java11",
            Self::Java17 => "java17",
            Self::Java21 => "java21",
            Self::Java25 => "java25",
            Self::Python27 => "python2.7",
            Self::Python36 => "python3.6",
            Self::Python37 => "python3.7",
            Self::Python38 => "python3.8",
            Self::Python39 => "python3.9",
            Self::Python310 => "python3.10",
            Self::Python311 => "python3.11",
            Self::Python312 => "python3.12",
            Self::Python313 => "python3.13",
            Self::Python314 => "python3.14",
            Self::Dotnetcore10 => "dotnetcore1.0",
            Self::Dotnetcore20 => "dotnetcore2.0",
            Self::Dotnetcore21 => "dotnetcore2.1",
            Self::Dotnetcore31 => "dotnetcore3.1",
            Self::Dotnet6 => "dotnet6",
            Self::Dotnet8 => "dotnet8",
            Self::Dotnet10 => "dotnet10",
            Self::Nodejs43Edge => "nodejs4.3-edge",
            Self::Go1X => "go1.x",
            Self::Ruby25 => "ruby2.5",
            Self::Ruby27 => "ruby2.7",
            Self::Ruby32 => "ruby3.2",
            Self::Ruby33 => "ruby3.3",
            Self::Ruby34 => "ruby3.4",
            Self::Ruby40 => "ruby4.0",
            Self::Provided => "provided",
            Self::ProvidedAl2 => "provided.al2",
            Self::ProvidedAl2023 => "provided.al2023",
            Self::Nodejs26X => "nodejs26.x",
            Self::Python315 => "python3.15",
            Self::Java8Al2023 => "java8.al2023",
            Self::Java11Al2023 => "java11.al2023",
            Self::Java17Al2023 => "java17.al2023",
            Self::Custom => "custom",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for Runtime {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#Runtime",
        &[],
        &[
            "nodejs",
            "nodejs4.3",
            "nodejs6.10",
            "nodejs8.10",
            "nodejs10.x",
            "nodejs12.x",
            "nodejs14.x",
            "nodejs16.x",
            "nodejs18.x",
            "nodejs20.x",
            "nodejs22.x",
            "nodejs24.x",
            "java8",
            "java8.al2",
            "java11",
            "java17",
            "java21",
            "java25",
            "python2.7",
            "python3.6",
            "python3.7",
            "python3.8",
            "python3.9",
            "python3.10",
            "python3.11",
            "python3.12",
            "python3.13",
            "python3.14",
            "dotnetcore1.0",
            "dotnetcore2.0",
            "dotnetcore2.1",
            "dotnetcore3.1",
            "dotnet6",
            "dotnet8",
            "dotnet10",
            "nodejs4.3-edge",
            "go1.x",
            "ruby2.5",
            "ruby2.7",
            "ruby3.2",
            "ruby3.3",
            "ruby3.4",
            "ruby4.0",
            "provided",
            "provided.al2",
            "provided.al2023",
            "nodejs26.x",
            "python3.15",
            "java8.al2023",
            "java11.al2023",
            "java17.al2023",
            "custom",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "nodejs" => Self::Nodejs,
            "nodejs4.3" => Self::Nodejs43,
            "nodejs6.10" => Self::Nodejs610,
            "nodejs8.10" => Self::Nodejs810,
            "nodejs10.x" => Self::Nodejs10X,
            "nodejs12.x" => Self::Nodejs12X,
            "nodejs14.x" => Self::Nodejs14X,
            "nodejs16.x" => Self::Nodejs16X,
            "nodejs18.x" => Self::Nodejs18X,
            "nodejs20.x" => Self::Nodejs20X,
            "nodejs22.x" => Self::Nodejs22X,
            "nodejs24.x" => Self::Nodejs24X,
            "java8" => Self::Java8,
            "java8.al2" => Self::Java8Al2,
            "java11" => Self::Java11,
            "java17" => Self::Java17,
            "java21" => Self::Java21,
            "java25" => Self::Java25,
            "python2.7" => Self::Python27,
            "python3.6" => Self::Python36,
            "python3.7" => Self::Python37,
            "python3.8" => Self::Python38,
            "python3.9" => Self::Python39,
            "python3.10" => Self::Python310,
            "python3.11" => Self::Python311,
            "python3.12" => Self::Python312,
            "python3.13" => Self::Python313,
            "python3.14" => Self::Python314,
            "dotnetcore1.0" => Self::Dotnetcore10,
            "dotnetcore2.0" => Self::Dotnetcore20,
            "dotnetcore2.1" => Self::Dotnetcore21,
            "dotnetcore3.1" => Self::Dotnetcore31,
            "dotnet6" => Self::Dotnet6,
            "dotnet8" => Self::Dotnet8,
            "dotnet10" => Self::Dotnet10,
            "nodejs4.3-edge" => Self::Nodejs43Edge,
            "go1.x" => Self::Go1X,
            "ruby2.5" => Self::Ruby25,
            "ruby2.7" => Self::Ruby27,
            "ruby3.2" => Self::Ruby32,
            "ruby3.3" => Self::Ruby33,
            "ruby3.4" => Self::Ruby34,
            "ruby4.0" => Self::Ruby40,
            "provided" => Self::Provided,
            "provided.al2" => Self::ProvidedAl2,
            "provided.al2023" => Self::ProvidedAl2023,
            "nodejs26.x" => Self::Nodejs26X,
            "python3.15" => Self::Python315,
            "java8.al2023" => Self::Java8Al2023,
            "java11.al2023" => Self::Java11Al2023,
            "java17.al2023" => Self::Java17Al2023,
            "custom" => Self::Custom,
            _ => Self::Unknown(text.to_owned()),
        }
    }

    #[inline]
    fn is_unknown(&self) -> bool {
        match self {
            Self::Unknown(value) => matches!(Self::from_text(value), Self::Unknown(_)),
            _ => false,
        }
    }
}

goldsmith::enumeration!(Runtime);

goldsmith::display_enumeration!(Runtime);
