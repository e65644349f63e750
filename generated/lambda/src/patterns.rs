// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

//! The patterns of the model, compiled when this crate was generated.

use goldsmith::{Class, Op, Pattern};

/// `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
pub(crate) const LAYER_NAME_OR_ARN: &Pattern = &Pattern::new(
    "^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$",
    &[
        Op::Start,
        Op::ForkText("arn:", 18),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":layer:"),
        Op::Rest(CLASS_3, 1, 140),
        Op::Rest(CLASS_3, 1, 140),
    ],
);

/// `^([a-zA-Z0-9-_]+)$`
pub(crate) const STATEMENT_ID: &Pattern = &Pattern::new(
    "^([a-zA-Z0-9-_]+)$",
    &[Op::Start, Op::Rest(CLASS_3, 1, u32::MAX)],
);

/// `^lambda:GetLayerVersion$`
pub(crate) const LAYER_PERMISSION_ALLOWED_ACTION: &Pattern = &Pattern::new(
    "^lambda:GetLayerVersion$",
    &[Op::Start, Op::Text("lambda:GetLayerVersion"), Op::End, Op::Done],
);

/// `^(?:\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root)$`
pub(crate) const LAYER_PERMISSION_ALLOWED_PRINCIPAL: &Pattern = &Pattern::new(
    "^(?:\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root)$",
    &[
        Op::Start,
        Op::If(CLASS_2, 2),
        Op::Rest(CLASS_2, 12, 12),
        Op::IfText("*", 2),
        Op::Jump(6),
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":iam::"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":root"),
        Op::End,
        Op::Done,
    ],
);

/// `^o-[a-z0-9]{10,32}$`
pub(crate) const ORGANIZATION_ID: &Pattern = &Pattern::new(
    "^o-[a-z0-9]{10,32}$",
    &[Op::Start, Op::Text("o-"), Op::Rest(CLASS_4, 10, 32)],
);

/// `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
pub(crate) const NAMESPACED_FUNCTION_NAME: &Pattern = &Pattern::new(
    "^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$",
    &[
        Op::Start,
        Op::ForkText("arn:", 4),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::Fork(12),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Fork(3),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::ForkText("function:", 1),
        Op::Run {
            class: CLASS_5,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::IfText(":", 5),
        Op::IfText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`
pub(crate) const ACTION: &Pattern = &Pattern::new(
    "^(lambda:[*]|lambda:[a-zA-Z]+|[*])$",
    &[
        Op::Start,
        Op::ForkText("lambda:*", 2),
        Op::Jump(4),
        Op::IfText("lambda:", 2),
        Op::Rest(CLASS_6, 1, u32::MAX),
        Op::Text("*"),
        Op::End,
        Op::Done,
    ],
);

/// `^[^\s]+$`
pub(crate) const PRINCIPAL: &Pattern = &Pattern::new(
    "^[^\\s]+$",
    &[Op::Start, Op::Rest(CLASS_7, 1, u32::MAX)],
);

/// `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
pub(crate) const ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)$",
    &[
        Op::Start,
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_8,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Run {
            class: CLASS_8,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::If(CLASS_1, 11),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::If(CLASS_2, 2),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::Rest(CLASS_9, 0, u32::MAX),
    ],
);

/// `^\d{12}$`
pub(crate) const SOURCE_OWNER: &Pattern = &Pattern::new(
    "^\\d{12}$",
    &[Op::Start, Op::Rest(CLASS_2, 12, 12)],
);

/// `^[a-zA-Z0-9._\-]+$`
pub(crate) const EVENT_SOURCE_TOKEN: &Pattern = &Pattern::new(
    "^[a-zA-Z0-9._\\-]+$",
    &[Op::Start, Op::Rest(CLASS_5, 1, u32::MAX)],
);

/// `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
pub(crate) const NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER: &Pattern = &Pattern::new(
    "^(?:\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$",
    &[
        Op::Start,
        Op::ForkText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::Rest(CLASS_10, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

pub(crate) const PRINCIPAL_ORG_ID: &Pattern = ORGANIZATION_ID;

/// `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
pub(crate) const FUNCTION_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":function:"),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::IfText(":", 4),
        Op::IfText("$LATEST", 2),
        Op::Jump(2),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`
pub(crate) const ALIAS: &Pattern = &Pattern::new(
    "^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$",
    &[
        Op::Start,
        Op::LookAhead(false, &[Op::Start, Op::Rest(CLASS_2, 1, u32::MAX)]),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

/// `^(\$LATEST|[0-9]+)$`
pub(crate) const VERSION: &Pattern = &Pattern::new(
    "^(\\$LATEST|[0-9]+)$",
    &[
        Op::Start,
        Op::IfText("$LATEST", 2),
        Op::Jump(2),
        Op::Rest(CLASS_2, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^[0-9]+$`
pub(crate) const ADDITIONAL_VERSION: &Pattern = &Pattern::new(
    "^[0-9]+$",
    &[Op::Start, Op::Rest(CLASS_2, 1, u32::MAX)],
);

/// `^[ a-zA-Z0-9-\/*:_+=.@-]*$`
pub(crate) const URI: &Pattern = &Pattern::new(
    "^[ a-zA-Z0-9-\\/*:_+=.@-]*$",
    &[Op::Start, Op::Rest(CLASS_11, 0, u32::MAX)],
);

/// `^[A-Za-z0-9+/]+={0,2}$`
pub(crate) const CALLBACK_ID: &Pattern = &Pattern::new(
    "^[A-Za-z0-9+/]+={0,2}$",
    &[
        Op::Start,
        Op::Run {
            class: CLASS_12,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Rest(CLASS_13, 0, 2),
    ],
);

/// `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`
pub(crate) const CAPACITY_PROVIDER_ARN: &Pattern = &Pattern::new(
    "^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+$",
    &[
        Op::Start,
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":capacity-provider:"),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

/// `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
pub(crate) const KMS_KEY_ARN: &Pattern = &Pattern::new(
    "^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$",
    &[
        Op::Start,
        Op::IfText("arn:", 7),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Run {
            class: CLASS_14,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Rest(CLASS_9, 0, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^.*$`
pub(crate) const TIMESTAMP: &Pattern = &Pattern::new(
    "^.*$",
    &[Op::Start, Op::Rest(CLASS_9, 0, u32::MAX)],
);

/// `^[\.\-_/#A-Za-z0-9]+$`
pub(crate) const LOG_GROUP: &Pattern = &Pattern::new(
    "^[\\.\\-_/#A-Za-z0-9]+$",
    &[Op::Start, Op::Rest(CLASS_15, 1, u32::MAX)],
);

/// `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
pub(crate) const ROLE_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":iam::"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":role"),
        Op::Rest(CLASS_16, 1, u32::MAX),
    ],
);

/// `^subnet-[0-9a-z]*$`
pub(crate) const SUBNET_ID: &Pattern = &Pattern::new(
    "^subnet-[0-9a-z]*$",
    &[Op::Start, Op::Text("subnet-"), Op::Rest(CLASS_4, 0, u32::MAX)],
);

/// `^sg-[0-9a-zA-Z]*$`
pub(crate) const SECURITY_GROUP_ID: &Pattern = &Pattern::new(
    "^sg-[0-9a-zA-Z]*$",
    &[Op::Start, Op::Text("sg-"), Op::Rest(CLASS_17, 0, u32::MAX)],
);

/// `^[a-zA-Z0-9\._:\/=+\-@ ]+$`
pub(crate) const TENANT_ID: &Pattern = &Pattern::new(
    "^[a-zA-Z0-9\\._:\\/=+\\-@ ]+$",
    &[Op::Start, Op::Rest(CLASS_18, 1, u32::MAX)],
);

/// `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`
pub(crate) const VERSION_WITH_LATEST_PUBLISHED: &Pattern = &Pattern::new(
    "^(\\$LATEST(\\.PUBLISHED)?|[0-9]+)$",
    &[
        Op::Start,
        Op::IfText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::Rest(CLASS_2, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
pub(crate) const DURABLE_EXECUTION_ARN: &Pattern = &Pattern::new(
    "^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::Run {
            class: CLASS_8,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::Run {
            class: CLASS_8,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":function:"),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::IfText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::Run {
            class: CLASS_2,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("/durable-execution/"),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("/"),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

pub(crate) const CHECKPOINT_TOKEN: &Pattern = CALLBACK_ID;

/// `^[\x21-\x7E]+$`
pub(crate) const CLIENT_TOKEN: &Pattern = &Pattern::new(
    "^[\\x21-\\x7E]+$",
    &[Op::Start, Op::Rest(CLASS_19, 1, u32::MAX)],
);

/// `^csc-[a-zA-Z0-9-_\.]{17}$`
pub(crate) const CODE_SIGNING_CONFIG_ID: &Pattern = &Pattern::new(
    "^csc-[a-zA-Z0-9-_\\.]{17}$",
    &[Op::Start, Op::Text("csc-"), Op::Rest(CLASS_5, 17, 17)],
);

/// `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
pub(crate) const CODE_SIGNING_CONFIG_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":code-signing-config:csc-"),
        Op::Rest(CLASS_4, 17, 17),
    ],
);

pub(crate) const HEADER: &Pattern = TIMESTAMP;

pub(crate) const METHOD: &Pattern = TIMESTAMP;

pub(crate) const ORIGIN: &Pattern = TIMESTAMP;

/// `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
pub(crate) const FUNCTION_NAME: &Pattern = &Pattern::new(
    "^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?$",
    &[
        Op::Start,
        Op::ForkText("arn:", 4),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::Fork(12),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Fork(3),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::ForkText("function:", 1),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::IfText(":", 4),
        Op::IfText("$LATEST", 2),
        Op::Jump(2),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
pub(crate) const CAPACITY_PROVIDER_NAME: &Pattern = &Pattern::new(
    "^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$",
    &[
        Op::Start,
        Op::ForkText("arn:aws", 17),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":capacity-provider:"),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

/// `^arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*$`
pub(crate) const KMS_KEY_ARN_NON_EMPTY: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Run {
            class: CLASS_14,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Rest(CLASS_9, 0, u32::MAX),
    ],
);

/// `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
pub(crate) const TAG_KEY: &Pattern = &Pattern::new(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
    &[Op::Start, Op::Rest(CLASS_20, 0, u32::MAX)],
);

pub(crate) const TAG_VALUE: &Pattern = TAG_KEY;

/// `^[^.]([a-zA-Z0-9\-_.]+)$`
pub(crate) const TOPIC: &Pattern = &Pattern::new(
    "^[^.]([a-zA-Z0-9\\-_.]+)$",
    &[Op::Start, Op::One(CLASS_21), Op::Rest(CLASS_5, 1, u32::MAX)],
);

/// `^[\s\S]*$`
pub(crate) const QUEUE: &Pattern = &Pattern::new(
    "^[\\s\\S]*$",
    &[Op::Start, Op::Rest(CLASS_22, 0, u32::MAX)],
);

pub(crate) const HANDLER: &Pattern = PRINCIPAL;

/// `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
pub(crate) const LAYER_VERSION_ARN: &Pattern = &Pattern::new(
    "^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$",
    &[
        Op::Start,
        Op::ForkText("arn:", 20),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":layer:"),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Rest(CLASS_2, 1, u32::MAX),
        Op::Text("arn:"),
        Op::Run {
            class: CLASS_8,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:::awslayer:"),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

/// `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\d+$)[0-9a-zA-Z-_]+))?$`
pub(crate) const FUNCTION_URL_FUNCTION_NAME: &Pattern = &Pattern::new(
    "^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\\d+$)[0-9a-zA-Z-_]+))?$",
    &[
        Op::Start,
        Op::ForkText("arn:", 4),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::Fork(12),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Fork(3),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::ForkText("function:", 1),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: 64,
            possessive: true,
        },
        Op::IfText(":", 3),
        Op::LookAhead(false, &[Op::Rest(CLASS_2, 1, u32::MAX)]),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^((?!^\d+$)^[0-9a-zA-Z-_]+$)$`
pub(crate) const FUNCTION_URL_QUALIFIER: &Pattern = &Pattern::new(
    "^((?!^\\d+$)^[0-9a-zA-Z-_]+$)$",
    &[
        Op::Start,
        Op::LookAhead(false, &[Op::Start, Op::Rest(CLASS_2, 1, u32::MAX)]),
        Op::Start,
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::End,
        Op::End,
        Op::Done,
    ],
);

pub(crate) const RESOURCE_ARN: &Pattern = KMS_KEY_ARN;

/// `^(|[a-zA-Z0-9$_-]+)$`
pub(crate) const QUALIFIER: &Pattern = &Pattern::new(
    "^(|[a-zA-Z0-9$_-]+)$",
    &[
        Op::Start,
        Op::Fork(2),
        Op::Jump(2),
        Op::Rest(CLASS_10, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_])+)?|runtime/[a-zA-Z0-9-_./]+)$`
pub(crate) const POLICY_RESOURCE_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_])+)?|runtime/[a-zA-Z0-9-_./]+)$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::IfText("function:", 14),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::IfText(":", 11),
        Op::IfText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::One(CLASS_3),
        Op::If(CLASS_10, 6),
        Op::IfText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::One(CLASS_3),
        Op::Jump(-5),
        Op::Jump(3),
        Op::Text("runtime/"),
        Op::Rest(CLASS_23, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
pub(crate) const REVISION_ID: &Pattern = &Pattern::new(
    "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    &[
        Op::Start,
        Op::Run {
            class: CLASS_24,
            min: 8,
            max: 8,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_24,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_24,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_24,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Rest(CLASS_24, 12, 12),
    ],
);

/// `^[^ /\.$\x22]*$`
pub(crate) const DATABASE_NAME: &Pattern = &Pattern::new(
    "^[^ /\\.$\\x22]*$",
    &[Op::Start, Op::Rest(CLASS_25, 0, u32::MAX)],
);

/// `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`
pub(crate) const COLLECTION_NAME: &Pattern = &Pattern::new(
    "^(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)$",
    &[
        Op::Start,
        Op::Start,
        Op::LookAhead(false, &[Op::Text("system."), Op::Done]),
        Op::Start,
        Op::One(CLASS_26),
        Op::Rest(CLASS_27, 0, u32::MAX),
    ],
);

/// `^[a-zA-Z]([a-zA-Z0-9_])+$`
pub(crate) const ENVIRONMENT_VARIABLE_NAME: &Pattern = &Pattern::new(
    "^[a-zA-Z]([a-zA-Z0-9_])+$",
    &[Op::Start, Op::One(CLASS_6), Op::Rest(CLASS_26, 1, u32::MAX)],
);

/// `^[a-zA-Z0-9-_]+$`
pub(crate) const OPERATION_SUB_TYPE: &Pattern = &Pattern::new(
    "^[a-zA-Z0-9-_]+$",
    &[Op::Start, Op::Rest(CLASS_3, 1, u32::MAX)],
);

pub(crate) const OPERATION_ID: &Pattern = OPERATION_SUB_TYPE;

/// `^[\x20-\x7E]+$`
pub(crate) const OPERATION_NAME: &Pattern = &Pattern::new(
    "^[\\x20-\\x7E]+$",
    &[Op::Start, Op::Rest(CLASS_28, 1, u32::MAX)],
);

/// `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
pub(crate) const EVENT_SOURCE_MAPPING_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":event-source-mapping:"),
        Op::Run {
            class: CLASS_29,
            min: 8,
            max: 8,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_29,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_29,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_29,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Rest(CLASS_29, 12, 12),
    ],
);

pub(crate) const DURABLE_EXECUTION_NAME: &Pattern = OPERATION_SUB_TYPE;

/// `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
pub(crate) const NAME_SPACED_FUNCTION_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":function:"),
        Op::Run {
            class: CLASS_5,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::IfText(":", 5),
        Op::IfText("$LATEST", 3),
        Op::IfText(".PUBLISHED", 1),
        Op::Jump(2),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^(?:arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40})$`
pub(crate) const FILE_SYSTEM_ARN: &Pattern = &Pattern::new(
    "^(?:arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40})$",
    &[
        Op::Start,
        Op::ForkText("arn:aws", 19),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":elasticfilesystem:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":access-point/fsap-"),
        Op::Run {
            class: CLASS_24,
            min: 17,
            max: 17,
            possessive: true,
        },
        Op::End,
        Op::Jump(13),
        Op::Start,
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_30,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":s3files:"),
        Op::One(CLASS_31),
        Op::Fork(3),
        Op::One(CLASS_31),
        Op::Jump(-2),
        Op::Text(":file-system/fs-"),
        Op::Run {
            class: CLASS_24,
            min: 17,
            max: 40,
            possessive: true,
        },
        Op::Text("/access-point/fsap-"),
        Op::Rest(CLASS_24, 17, 40),
        Op::End,
        Op::Done,
    ],
);

/// `^/mnt/[a-zA-Z0-9-_.]+$`
pub(crate) const LOCAL_MOUNT_PATH: &Pattern = &Pattern::new(
    "^/mnt/[a-zA-Z0-9-_.]+$",
    &[Op::Start, Op::Text("/mnt/"), Op::Rest(CLASS_5, 1, u32::MAX)],
);

pub(crate) const PATTERN: &Pattern = QUEUE;

/// `^[A-Za-z]+Exception$`
pub(crate) const FILTER_CRITERIA_ERROR_CODE: &Pattern = &Pattern::new(
    "^[A-Za-z]+Exception$",
    &[
        Op::Start,
        Op::One(CLASS_6),
        Op::Fork(3),
        Op::One(CLASS_6),
        Op::Jump(-2),
        Op::Text("Exception"),
        Op::End,
        Op::Done,
    ],
);

pub(crate) const FILTER_CRITERIA_ERROR_MESSAGE: &Pattern = TIMESTAMP;

/// `^[0-9A-Za-z\.\-_]*(?<!\.)$`
pub(crate) const S3_BUCKET: &Pattern = &Pattern::new(
    "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$",
    &[
        Op::Start,
        Op::Fork(3),
        Op::One(CLASS_5),
        Op::Jump(-2),
        Op::LookBehind(false, &[Op::Text("."), Op::Done]),
        Op::End,
        Op::Done,
    ],
);

pub(crate) const S3_KEY: &Pattern = TIMESTAMP;

pub(crate) const S3_OBJECT_VERSION: &Pattern = TIMESTAMP;

/// `^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+$`
pub(crate) const FUNCTION_RUNTIME_ARN: &Pattern = &Pattern::new(
    "^arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::Run {
            class: CLASS_30,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::Run {
            class: CLASS_32,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":runtime/"),
        Op::Rest(CLASS_9, 1, u32::MAX),
    ],
);

/// `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)$`
pub(crate) const UNQUALIFIED_FUNCTION_NAME: &Pattern = &Pattern::new(
    "^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)$",
    &[
        Op::Start,
        Op::ForkText("arn:", 4),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::Fork(12),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Fork(3),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::ForkText("function:", 1),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

/// `^(\$LATEST\.PUBLISHED|[0-9]+)$`
pub(crate) const PUBLISHED_FUNCTION_QUALIFIER: &Pattern = &Pattern::new(
    "^(\\$LATEST\\.PUBLISHED|[0-9]+)$",
    &[
        Op::Start,
        Op::IfText("$LATEST.PUBLISHED", 2),
        Op::Jump(2),
        Op::Rest(CLASS_2, 1, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+$`
pub(crate) const LAYER_ARN: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+$",
    &[
        Op::Start,
        Op::Text("arn:"),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":layer:"),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

pub(crate) const LICENSE_INFO: &Pattern = TIMESTAMP;

/// `^[\s\S]+$`
pub(crate) const RESOURCE_POLICY: &Pattern = &Pattern::new(
    "^[\\s\\S]+$",
    &[Op::Start, Op::Rest(CLASS_22, 1, u32::MAX)],
);

/// `^((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))$`
pub(crate) const RUNTIME_VERSION_ARN: &Pattern = &Pattern::new(
    "^((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))$",
    &[
        Op::Start,
        Op::ForkText("arn:aws", 15),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text("::runtime:"),
        Op::Rest(CLASS_9, 1, u32::MAX),
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":runtime/"),
        Op::Run {
            class: CLASS_5,
            min: 1,
            max: 128,
            possessive: true,
        },
        Op::Text("/version/"),
        Op::Rest(CLASS_5, 1, 128),
    ],
);

/// `^[a-zA-Z0-9\.\*\-]+$`
pub(crate) const INSTANCE_TYPE: &Pattern = &Pattern::new(
    "^[a-zA-Z0-9\\.\\*\\-]+$",
    &[Op::Start, Op::Rest(CLASS_33, 1, u32::MAX)],
);

/// `^[a-zA-Z0-9-\/*:_+=.@-]*$`
pub(crate) const SCHEMA_REGISTRY_URI: &Pattern = &Pattern::new(
    "^[a-zA-Z0-9-\\/*:_+=.@-]*$",
    &[Op::Start, Op::Rest(CLASS_34, 0, u32::MAX)],
);

/// `^(?:(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
pub(crate) const LAYER_NAME: &Pattern = &Pattern::new(
    "^(?:(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$",
    &[
        Op::Start,
        Op::ForkText("arn:", 18),
        Op::IfText("aws", 2),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":layer:"),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::Rest(CLASS_3, 1, u32::MAX),
    ],
);

/// `^(?:ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})$`
pub(crate) const MASTER_REGION: &Pattern = &Pattern::new(
    "^(?:ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})$",
    &[
        Op::Start,
        Op::IfText("ALL", 2),
        Op::Jump(11),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::Rest(CLASS_2, 1, 1),
        Op::End,
        Op::Done,
    ],
);

/// `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})$`
pub(crate) const TAGGABLE_RESOURCE: &Pattern = &Pattern::new(
    "^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})$",
    &[
        Op::Start,
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_0,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":lambda:"),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::IfText("function:", 7),
        Op::Run {
            class: CLASS_3,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::IfText(":", 4),
        Op::IfText("$LATEST", 2),
        Op::Jump(2),
        Op::Rest(CLASS_3, 1, u32::MAX),
        Op::Jump(18),
        Op::ForkText("code-signing-config:csc-", 2),
        Op::Rest(CLASS_4, 17, 17),
        Op::IfText("event-source-mapping:", 10),
        Op::Run {
            class: CLASS_29,
            min: 8,
            max: 8,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_29,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_29,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_29,
            min: 4,
            max: 4,
            possessive: true,
        },
        Op::Text("-"),
        Op::Rest(CLASS_29, 12, 12),
        Op::IfText("capacity-provider", 2),
        Op::Jump(2),
        Op::Text("network-connector"),
        Op::Text(":"),
        Op::Rest(CLASS_3, 1, 64),
        Op::End,
        Op::Done,
    ],
);

/// `^(?:$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*))$`
pub(crate) const DESTINATION_ARN: &Pattern = &Pattern::new(
    "^(?:$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*))$",
    &[
        Op::Start,
        Op::Fork(3),
        Op::End,
        Op::Jump(25),
        Op::IfText("kafka://", 3),
        Op::One(CLASS_21),
        Op::Rest(CLASS_5, 0, 248),
        Op::Text("arn:aws"),
        Op::Run {
            class: CLASS_8,
            min: 0,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::Run {
            class: CLASS_8,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text(":"),
        Op::If(CLASS_1, 11),
        Op::ForkText("eusc-", 1),
        Op::Run {
            class: CLASS_1,
            min: 2,
            max: 2,
            possessive: true,
        },
        Op::ForkText("-gov", 2),
        Op::Jump(3),
        Op::ForkText("-iso", 2),
        Op::Run {
            class: CLASS_1,
            min: 0,
            max: 1,
            possessive: true,
        },
        Op::Text("-"),
        Op::Run {
            class: CLASS_1,
            min: 1,
            max: u32::MAX,
            possessive: true,
        },
        Op::Text("-"),
        Op::One(CLASS_2),
        Op::Text(":"),
        Op::If(CLASS_2, 2),
        Op::Run {
            class: CLASS_2,
            min: 12,
            max: 12,
            possessive: true,
        },
        Op::Text(":"),
        Op::Rest(CLASS_9, 0, u32::MAX),
        Op::End,
        Op::Done,
    ],
);

/// `^[a-zA-Z0-9-_]*$`
pub(crate) const PROVISIONED_POLLER_GROUP_NAME: &Pattern = &Pattern::new(
    "^[a-zA-Z0-9-_]*$",
    &[Op::Start, Op::Rest(CLASS_3, 0, u32::MAX)],
);

/// `^([a-zA-Z0-9-_.]+)$`
pub(crate) const NAMESPACED_STATEMENT_ID: &Pattern = &Pattern::new(
    "^([a-zA-Z0-9-_.]+)$",
    &[Op::Start, Op::Rest(CLASS_5, 1, u32::MAX)],
);

/// `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}$`
pub(crate) const ENDPOINT: &Pattern = &Pattern::new(
    "^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}$",
    &[
        Op::Start,
        Op::Fork(11),
        Op::Fork(3),
        Op::One(CLASS_17),
        Op::Jump(6),
        Op::One(CLASS_17),
        Op::Fork(3),
        Op::One(CLASS_8),
        Op::Jump(-2),
        Op::One(CLASS_17),
        Op::Text("."),
        Op::Jump(-10),
        Op::Fork(3),
        Op::One(CLASS_17),
        Op::Jump(6),
        Op::One(CLASS_17),
        Op::Fork(3),
        Op::One(CLASS_8),
        Op::Jump(-2),
        Op::One(CLASS_17),
        Op::Text(":"),
        Op::Rest(CLASS_2, 1, 5),
    ],
);

pub(crate) const TAGS_ERROR_CODE: &Pattern = FILTER_CRITERIA_ERROR_CODE;

pub(crate) const TAGS_ERROR_MESSAGE: &Pattern = TIMESTAMP;

const CLASS_0: &Class = &Class::new(0x7fffffe07fffffe0000200000000000, &[]);

const CLASS_1: &Class = &Class::new(0x7fffffe000000000000000000000000, &[]);

const CLASS_2: &Class = &Class::new(0x3ff000000000000, &[]);

const CLASS_3: &Class = &Class::new(0x7fffffe87fffffe03ff200000000000, &[]);

const CLASS_4: &Class = &Class::new(0x7fffffe0000000003ff000000000000, &[]);

const CLASS_5: &Class = &Class::new(0x7fffffe87fffffe03ff600000000000, &[]);

const CLASS_6: &Class = &Class::new(0x7fffffe07fffffe0000000000000000, &[]);

const CLASS_7: &Class = &Class::new(
    0xfffffffffffffffffffffffeffffc1ff,
    &[
        ('\u{80}', '\u{9f}'),
        ('¡', 'ᙿ'),
        ('ᚁ', '\u{1fff}'),
        ('\u{200b}', '‧'),
        ('\u{202a}', '\u{202e}'),
        ('‰', '⁞'),
        ('\u{2060}', '⿿'),
        ('、', '\u{fefe}'),
        ('\u{ff00}', '\u{10ffff}'),
    ],
);

const CLASS_8: &Class = &Class::new(0x7fffffe07fffffe03ff200000000000, &[]);

const CLASS_9: &Class = &Class::new(
    0xffffffffffffffffffffffffffffdbff,
    &[('\u{80}', '‧'), ('\u{202a}', '\u{10ffff}')],
);

const CLASS_10: &Class = &Class::new(0x7fffffe87fffffe03ff201000000000, &[]);

const CLASS_11: &Class = &Class::new(0x7fffffe87ffffff27ffec0100000000, &[]);

const CLASS_12: &Class = &Class::new(0x7fffffe07fffffe03ff880000000000, &[]);

const CLASS_13: &Class = &Class::new(0x2000000000000000, &[]);

const CLASS_14: &Class = &Class::new(0x7fffffe0000000003ff600000000000, &[]);

const CLASS_15: &Class = &Class::new(0x7fffffe87fffffe03ffe00800000000, &[]);

const CLASS_16: &Class = &Class::new(0x7fffffe87ffffff23fff80000000000, &[]);

const CLASS_17: &Class = &Class::new(0x7fffffe07fffffe03ff000000000000, &[]);

const CLASS_18: &Class = &Class::new(0x7fffffe87ffffff27ffe80100000000, &[]);

const CLASS_19: &Class = &Class::new(0x7ffffffffffffffffffffffe00000000, &[]);

const CLASS_20: &Class = &Class::new(
    0x7fffffe87ffffff27ffe80100000000,
    &[
        ('\u{a0}', '\u{a0}'),
        ('ª', 'ª'),
        ('²', '³'),
        ('µ', 'µ'),
        ('¹', 'º'),
        ('¼', '¾'),
        ('À', 'Ö'),
        ('Ø', 'ö'),
        ('ø', 'ˁ'),
        ('ˆ', 'ˑ'),
        ('ˠ', 'ˤ'),
        ('ˬ', 'ˬ'),
        ('ˮ', 'ˮ'),
        ('Ͱ', 'ʹ'),
        ('Ͷ', 'ͷ'),
        ('ͺ', 'ͽ'),
        ('Ϳ', 'Ϳ'),
        ('Ά', 'Ά'),
        ('Έ', 'Ί'),
        ('Ό', 'Ό'),
        ('Ύ', 'Ρ'),
        ('Σ', 'ϵ'),
        ('Ϸ', 'ҁ'),
        ('Ҋ', 'ԯ'),
        ('Ա', 'Ֆ'),
        ('ՙ', 'ՙ'),
        ('ՠ', 'ֈ'),
        ('א', 'ת'),
        ('ׯ', 'ײ'),
        ('ؠ', 'ي'),
        ('٠', '٩'),
        ('ٮ', 'ٯ'),
        ('ٱ', 'ۓ'),
        ('ە', 'ە'),
        ('ۥ', 'ۦ'),
        ('ۮ', 'ۼ'),
        ('ۿ', 'ۿ'),
        ('ܐ', 'ܐ'),
        ('ܒ', 'ܯ'),
        ('ݍ', 'ޥ'),
        ('ޱ', 'ޱ'),
        ('߀', 'ߪ'),
        ('ߴ', 'ߵ'),
        ('ߺ', 'ߺ'),
        ('ࠀ', 'ࠕ'),
        ('ࠚ', 'ࠚ'),
        ('ࠤ', 'ࠤ'),
        ('ࠨ', 'ࠨ'),
        ('ࡀ', 'ࡘ'),
        ('ࡠ', 'ࡪ'),
        ('ࡰ', 'ࢇ'),
        ('ࢉ', 'ࢎ'),
        ('ࢠ', 'ࣉ'),
        ('ऄ', 'ह'),
        ('ऽ', 'ऽ'),
        ('ॐ', 'ॐ'),
        ('क़', 'ॡ'),
        ('०', '९'),
        ('ॱ', 'ঀ'),
        ('অ', 'ঌ'),
        ('এ', 'ঐ'),
        ('ও', 'ন'),
        ('প', 'র'),
        ('ল', 'ল'),
        ('শ', 'হ'),
        ('ঽ', 'ঽ'),
        ('ৎ', 'ৎ'),
        ('ড়', 'ঢ়'),
        ('য়', 'ৡ'),
        ('০', 'ৱ'),
        ('৴', '৹'),
        ('ৼ', 'ৼ'),
        ('ਅ', 'ਊ'),
        ('ਏ', 'ਐ'),
        ('ਓ', 'ਨ'),
        ('ਪ', 'ਰ'),
        ('ਲ', 'ਲ਼'),
        ('ਵ', 'ਸ਼'),
        ('ਸ', 'ਹ'),
        ('ਖ਼', 'ੜ'),
        ('ਫ਼', 'ਫ਼'),
        ('੦', '੯'),
        ('ੲ', 'ੴ'),
        ('અ', 'ઍ'),
        ('એ', 'ઑ'),
        ('ઓ', 'ન'),
        ('પ', 'ર'),
        ('લ', 'ળ'),
        ('વ', 'હ'),
        ('ઽ', 'ઽ'),
        ('ૐ', 'ૐ'),
        ('ૠ', 'ૡ'),
        ('૦', '૯'),
        ('ૹ', 'ૹ'),
        ('ଅ', 'ଌ'),
        ('ଏ', 'ଐ'),
        ('ଓ', 'ନ'),
        ('ପ', 'ର'),
        ('ଲ', 'ଳ'),
        ('ଵ', 'ହ'),
        ('ଽ', 'ଽ'),
        ('ଡ଼', 'ଢ଼'),
        ('ୟ', 'ୡ'),
        ('୦', '୯'),
        ('ୱ', '୷'),
        ('ஃ', 'ஃ'),
        ('அ', 'ஊ'),
        ('எ', 'ஐ'),
        ('ஒ', 'க'),
        ('ங', 'ச'),
        ('ஜ', 'ஜ'),
        ('ஞ', 'ட'),
        ('ண', 'த'),
        ('ந', 'ப'),
        ('ம', 'ஹ'),
        ('ௐ', 'ௐ'),
        ('௦', '௲'),
        ('అ', 'ఌ'),
        ('ఎ', 'ఐ'),
        ('ఒ', 'న'),
        ('ప', 'హ'),
        ('ఽ', 'ఽ'),
        ('ౘ', 'ౚ'),
        ('ౝ', 'ౝ'),
        ('ౠ', 'ౡ'),
        ('౦', '౯'),
        ('౸', '౾'),
        ('ಀ', 'ಀ'),
        ('ಅ', 'ಌ'),
        ('ಎ', 'ಐ'),
        ('ಒ', 'ನ'),
        ('ಪ', 'ಳ'),
        ('ವ', 'ಹ'),
        ('ಽ', 'ಽ'),
        ('ೝ', 'ೞ'),
        ('ೠ', 'ೡ'),
        ('೦', '೯'),
        ('ೱ', 'ೲ'),
        ('ഄ', 'ഌ'),
        ('എ', 'ഐ'),
        ('ഒ', 'ഺ'),
        ('ഽ', 'ഽ'),
        ('ൎ', 'ൎ'),
        ('ൔ', 'ൖ'),
        ('൘', 'ൡ'),
        ('൦', '൸'),
        ('ൺ', 'ൿ'),
        ('අ', 'ඖ'),
        ('ක', 'න'),
        ('ඳ', 'ර'),
        ('ල', 'ල'),
        ('ව', 'ෆ'),
        ('෦', '෯'),
        ('ก', 'ะ'),
        ('า', 'ำ'),
        ('เ', 'ๆ'),
        ('๐', '๙'),
        ('ກ', 'ຂ'),
        ('ຄ', 'ຄ'),
        ('ຆ', 'ຊ'),
        ('ຌ', 'ຣ'),
        ('ລ', 'ລ'),
        ('ວ', 'ະ'),
        ('າ', 'ຳ'),
        ('ຽ', 'ຽ'),
        ('ເ', 'ໄ'),
        ('ໆ', 'ໆ'),
        ('໐', '໙'),
        ('ໜ', 'ໟ'),
        ('ༀ', 'ༀ'),
        ('༠', '༳'),
        ('ཀ', 'ཇ'),
        ('ཉ', 'ཬ'),
        ('ྈ', 'ྌ'),
        ('က', 'ဪ'),
        ('ဿ', '၉'),
        ('ၐ', 'ၕ'),
        ('ၚ', 'ၝ'),
        ('ၡ', 'ၡ'),
        ('ၥ', 'ၦ'),
        ('ၮ', 'ၰ'),
        ('ၵ', 'ႁ'),
        ('ႎ', 'ႎ'),
        ('႐', '႙'),
        ('Ⴀ', 'Ⴥ'),
        ('Ⴧ', 'Ⴧ'),
        ('Ⴭ', 'Ⴭ'),
        ('ა', 'ჺ'),
        ('ჼ', 'ቈ'),
        ('ቊ', 'ቍ'),
        ('ቐ', 'ቖ'),
        ('ቘ', 'ቘ'),
        ('ቚ', 'ቝ'),
        ('በ', 'ኈ'),
        ('ኊ', 'ኍ'),
        ('ነ', 'ኰ'),
        ('ኲ', 'ኵ'),
        ('ኸ', 'ኾ'),
        ('ዀ', 'ዀ'),
        ('ዂ', 'ዅ'),
        ('ወ', 'ዖ'),
        ('ዘ', 'ጐ'),
        ('ጒ', 'ጕ'),
        ('ጘ', 'ፚ'),
        ('፩', '፼'),
        ('ᎀ', 'ᎏ'),
        ('Ꭰ', 'Ᏽ'),
        ('ᏸ', 'ᏽ'),
        ('ᐁ', 'ᙬ'),
        ('ᙯ', 'ᚚ'),
        ('ᚠ', 'ᛪ'),
        ('ᛮ', 'ᛸ'),
        ('ᜀ', 'ᜑ'),
        ('ᜟ', 'ᜱ'),
        ('ᝀ', 'ᝑ'),
        ('ᝠ', 'ᝬ'),
        ('ᝮ', 'ᝰ'),
        ('ក', 'ឳ'),
        ('ៗ', 'ៗ'),
        ('ៜ', 'ៜ'),
        ('០', '៩'),
        ('៰', '៹'),
        ('᠐', '᠙'),
        ('ᠠ', 'ᡸ'),
        ('ᢀ', 'ᢄ'),
        ('ᢇ', 'ᢨ'),
        ('ᢪ', 'ᢪ'),
        ('ᢰ', 'ᣵ'),
        ('ᤀ', 'ᤞ'),
        ('᥆', 'ᥭ'),
        ('ᥰ', 'ᥴ'),
        ('ᦀ', 'ᦫ'),
        ('ᦰ', 'ᧉ'),
        ('᧐', '᧚'),
        ('ᨀ', 'ᨖ'),
        ('ᨠ', 'ᩔ'),
        ('᪀', '᪉'),
        ('᪐', '᪙'),
        ('ᪧ', 'ᪧ'),
        ('ᬅ', 'ᬳ'),
        ('ᭅ', 'ᭌ'),
        ('᭐', '᭙'),
        ('ᮃ', 'ᮠ'),
        ('ᮮ', 'ᯥ'),
        ('ᰀ', 'ᰣ'),
        ('᱀', '᱉'),
        ('ᱍ', 'ᱽ'),
        ('ᲀ', 'ᲊ'),
        ('Ა', 'Ჺ'),
        ('Ჽ', 'Ჿ'),
        ('ᳩ', 'ᳬ'),
        ('ᳮ', 'ᳳ'),
        ('ᳵ', 'ᳶ'),
        ('ᳺ', 'ᳺ'),
        ('ᴀ', 'ᶿ'),
        ('Ḁ', 'ἕ'),
        ('Ἐ', 'Ἕ'),
        ('ἠ', 'ὅ'),
        ('Ὀ', 'Ὅ'),
        ('ὐ', 'ὗ'),
        ('Ὑ', 'Ὑ'),
        ('Ὓ', 'Ὓ'),
        ('Ὕ', 'Ὕ'),
        ('Ὗ', 'ώ'),
        ('ᾀ', 'ᾴ'),
        ('ᾶ', 'ᾼ'),
        ('ι', 'ι'),
        ('ῂ', 'ῄ'),
        ('ῆ', 'ῌ'),
        ('ῐ', 'ΐ'),
        ('ῖ', 'Ί'),
        ('ῠ', 'Ῥ'),
        ('ῲ', 'ῴ'),
        ('ῶ', 'ῼ'),
        ('\u{2000}', '\u{200a}'),
        ('\u{2028}', '\u{2029}'),
        ('\u{202f}', '\u{202f}'),
        ('\u{205f}', '\u{205f}'),
        ('⁰', 'ⁱ'),
        ('⁴', '⁹'),
        ('ⁿ', '₉'),
        ('ₐ', 'ₜ'),
        ('ℂ', 'ℂ'),
        ('ℇ', 'ℇ'),
        ('ℊ', 'ℓ'),
        ('ℕ', 'ℕ'),
        ('ℙ', 'ℝ'),
        ('ℤ', 'ℤ'),
        ('Ω', 'Ω'),
        ('ℨ', 'ℨ'),
        ('K', 'ℭ'),
        ('ℯ', 'ℹ'),
        ('ℼ', 'ℿ'),
        ('ⅅ', 'ⅉ'),
        ('ⅎ', 'ⅎ'),
        ('⅐', '↉'),
        ('①', '⒛'),
        ('⓪', '⓿'),
        ('❶', '➓'),
        ('Ⰰ', 'ⳤ'),
        ('Ⳬ', 'ⳮ'),
        ('Ⳳ', 'ⳳ'),
        ('⳽', '⳽'),
        ('ⴀ', 'ⴥ'),
        ('ⴧ', 'ⴧ'),
        ('ⴭ', 'ⴭ'),
        ('ⴰ', 'ⵧ'),
        ('ⵯ', 'ⵯ'),
        ('ⶀ', 'ⶖ'),
        ('ⶠ', 'ⶦ'),
        ('ⶨ', 'ⶮ'),
        ('ⶰ', 'ⶶ'),
        ('ⶸ', 'ⶾ'),
        ('ⷀ', 'ⷆ'),
        ('ⷈ', 'ⷎ'),
        ('ⷐ', 'ⷖ'),
        ('ⷘ', 'ⷞ'),
        ('ⸯ', 'ⸯ'),
        ('\u{3000}', '\u{3000}'),
        ('々', '〇'),
        ('〡', '〩'),
        ('〱', '〵'),
        ('〸', '〼'),
        ('ぁ', 'ゖ'),
        ('ゝ', 'ゟ'),
        ('ァ', 'ヺ'),
        ('ー', 'ヿ'),
        ('ㄅ', 'ㄯ'),
        ('ㄱ', 'ㆎ'),
        ('㆒', '㆕'),
        ('ㆠ', 'ㆿ'),
        ('ㇰ', 'ㇿ'),
        ('㈠', '㈩'),
        ('㉈', '㉏'),
        ('㉑', '㉟'),
        ('㊀', '㊉'),
        ('㊱', '㊿'),
        ('㐀', '䶿'),
        ('一', 'ꒌ'),
        ('ꓐ', 'ꓽ'),
        ('ꔀ', 'ꘌ'),
        ('ꘐ', 'ꘫ'),
        ('Ꙁ', 'ꙮ'),
        ('ꙿ', 'ꚝ'),
        ('ꚠ', 'ꛯ'),
        ('ꜗ', 'ꜟ'),
        ('Ꜣ', 'ꞈ'),
        ('Ꞌ', 'ꟍ'),
        ('Ꟑ', 'ꟑ'),
        ('ꟓ', 'ꟓ'),
        ('ꟕ', 'Ƛ'),
        ('ꟲ', 'ꠁ'),
        ('ꠃ', 'ꠅ'),
        ('ꠇ', 'ꠊ'),
        ('ꠌ', 'ꠢ'),
        ('꠰', '꠵'),
        ('ꡀ', 'ꡳ'),
        ('ꢂ', 'ꢳ'),
        ('꣐', '꣙'),
        ('ꣲ', 'ꣷ'),
        ('ꣻ', 'ꣻ'),
        ('ꣽ', 'ꣾ'),
        ('꤀', 'ꤥ'),
        ('ꤰ', 'ꥆ'),
        ('ꥠ', 'ꥼ'),
        ('ꦄ', 'ꦲ'),
        ('ꧏ', '꧙'),
        ('ꧠ', 'ꧤ'),
        ('ꧦ', 'ꧾ'),
        ('ꨀ', 'ꨨ'),
        ('ꩀ', 'ꩂ'),
        ('ꩄ', 'ꩋ'),
        ('꩐', '꩙'),
        ('ꩠ', 'ꩶ'),
        ('ꩺ', 'ꩺ'),
        ('ꩾ', 'ꪯ'),
        ('ꪱ', 'ꪱ'),
        ('ꪵ', 'ꪶ'),
        ('ꪹ', 'ꪽ'),
        ('ꫀ', 'ꫀ'),
        ('ꫂ', 'ꫂ'),
        ('ꫛ', 'ꫝ'),
        ('ꫠ', 'ꫪ'),
        ('ꫲ', 'ꫴ'),
        ('ꬁ', 'ꬆ'),
        ('ꬉ', 'ꬎ'),
        ('ꬑ', 'ꬖ'),
        ('ꬠ', 'ꬦ'),
        ('ꬨ', 'ꬮ'),
        ('ꬰ', 'ꭚ'),
        ('ꭜ', 'ꭩ'),
        ('ꭰ', 'ꯢ'),
        ('꯰', '꯹'),
        ('가', '힣'),
        ('ힰ', 'ퟆ'),
        ('ퟋ', 'ퟻ'),
        ('豈', '舘'),
        ('並', '龎'),
        ('ﬀ', 'ﬆ'),
        ('ﬓ', 'ﬗ'),
        ('יִ', 'יִ'),
        ('ײַ', 'ﬨ'),
        ('שׁ', 'זּ'),
        ('טּ', 'לּ'),
        ('מּ', 'מּ'),
        ('נּ', 'סּ'),
        ('ףּ', 'פּ'),
        ('צּ', 'ﮱ'),
        ('ﯓ', 'ﴽ'),
        ('ﵐ', 'ﶏ'),
        ('ﶒ', 'ﷇ'),
        ('ﷰ', 'ﷻ'),
        ('ﹰ', 'ﹴ'),
        ('ﹶ', 'ﻼ'),
        ('０', '９'),
        ('Ａ', 'Ｚ'),
        ('ａ', 'ｚ'),
        ('ｦ', 'ﾾ'),
        ('ￂ', 'ￇ'),
        ('ￊ', 'ￏ'),
        ('ￒ', 'ￗ'),
        ('ￚ', 'ￜ'),
        ('𐀀', '𐀋'),
        ('𐀍', '𐀦'),
        ('𐀨', '𐀺'),
        ('𐀼', '𐀽'),
        ('𐀿', '𐁍'),
        ('𐁐', '𐁝'),
        ('𐂀', '𐃺'),
        ('𐄇', '𐄳'),
        ('𐅀', '𐅸'),
        ('𐆊', '𐆋'),
        ('𐊀', '𐊜'),
        ('𐊠', '𐋐'),
        ('𐋡', '𐋻'),
        ('𐌀', '𐌣'),
        ('𐌭', '𐍊'),
        ('𐍐', '𐍵'),
        ('𐎀', '𐎝'),
        ('𐎠', '𐏃'),
        ('𐏈', '𐏏'),
        ('𐏑', '𐏕'),
        ('𐐀', '𐒝'),
        ('𐒠', '𐒩'),
        ('𐒰', '𐓓'),
        ('𐓘', '𐓻'),
        ('𐔀', '𐔧'),
        ('𐔰', '𐕣'),
        ('𐕰', '𐕺'),
        ('𐕼', '𐖊'),
        ('𐖌', '𐖒'),
        ('𐖔', '𐖕'),
        ('𐖗', '𐖡'),
        ('𐖣', '𐖱'),
        ('𐖳', '𐖹'),
        ('𐖻', '𐖼'),
        ('𐗀', '𐗳'),
        ('𐘀', '𐜶'),
        ('𐝀', '𐝕'),
        ('𐝠', '𐝧'),
        ('𐞀', '𐞅'),
        ('𐞇', '𐞰'),
        ('𐞲', '𐞺'),
        ('𐠀', '𐠅'),
        ('𐠈', '𐠈'),
        ('𐠊', '𐠵'),
        ('𐠷', '𐠸'),
        ('𐠼', '𐠼'),
        ('𐠿', '𐡕'),
        ('𐡘', '𐡶'),
        ('𐡹', '𐢞'),
        ('𐢧', '𐢯'),
        ('𐣠', '𐣲'),
        ('𐣴', '𐣵'),
        ('𐣻', '𐤛'),
        ('𐤠', '𐤹'),
        ('𐦀', '𐦷'),
        ('𐦼', '𐧏'),
        ('𐧒', '𐨀'),
        ('𐨐', '𐨓'),
        ('𐨕', '𐨗'),
        ('𐨙', '𐨵'),
        ('𐩀', '𐩈'),
        ('𐩠', '𐩾'),
        ('𐪀', '𐪟'),
        ('𐫀', '𐫇'),
        ('𐫉', '𐫤'),
        ('𐫫', '𐫯'),
        ('𐬀', '𐬵'),
        ('𐭀', '𐭕'),
        ('𐭘', '𐭲'),
        ('𐭸', '𐮑'),
        ('𐮩', '𐮯'),
        ('𐰀', '𐱈'),
        ('𐲀', '𐲲'),
        ('𐳀', '𐳲'),
        ('𐳺', '𐴣'),
        ('𐴰', '𐴹'),
        ('𐵀', '𐵥'),
        ('𐵯', '𐶅'),
        ('𐹠', '𐹾'),
        ('𐺀', '𐺩'),
        ('𐺰', '𐺱'),
        ('𐻂', '𐻄'),
        ('𐼀', '𐼧'),
        ('𐼰', '𐽅'),
        ('𐽑', '𐽔'),
        ('𐽰', '𐾁'),
        ('𐾰', '𐿋'),
        ('𐿠', '𐿶'),
        ('𑀃', '𑀷'),
        ('𑁒', '𑁯'),
        ('𑁱', '𑁲'),
        ('𑁵', '𑁵'),
        ('𑂃', '𑂯'),
        ('𑃐', '𑃨'),
        ('𑃰', '𑃹'),
        ('𑄃', '𑄦'),
        ('𑄶', '𑄿'),
        ('𑅄', '𑅄'),
        ('𑅇', '𑅇'),
        ('𑅐', '𑅲'),
        ('𑅶', '𑅶'),
        ('𑆃', '𑆲'),
        ('𑇁', '𑇄'),
        ('𑇐', '𑇚'),
        ('𑇜', '𑇜'),
        ('𑇡', '𑇴'),
        ('𑈀', '𑈑'),
        ('𑈓', '𑈫'),
        ('𑈿', '𑉀'),
        ('𑊀', '𑊆'),
        ('𑊈', '𑊈'),
        ('𑊊', '𑊍'),
        ('𑊏', '𑊝'),
        ('𑊟', '𑊨'),
        ('𑊰', '𑋞'),
        ('𑋰', '𑋹'),
        ('𑌅', '𑌌'),
        ('𑌏', '𑌐'),
        ('𑌓', '𑌨'),
        ('𑌪', '𑌰'),
        ('𑌲', '𑌳'),
        ('𑌵', '𑌹'),
        ('𑌽', '𑌽'),
        ('𑍐', '𑍐'),
        ('𑍝', '𑍡'),
        ('𑎀', '𑎉'),
        ('𑎋', '𑎋'),
        ('𑎎', '𑎎'),
        ('𑎐', '𑎵'),
        ('𑎷', '𑎷'),
        ('𑏑', '𑏑'),
        ('𑏓', '𑏓'),
        ('𑐀', '𑐴'),
        ('𑑇', '𑑊'),
        ('𑑐', '𑑙'),
        ('𑑟', '𑑡'),
        ('𑒀', '𑒯'),
        ('𑓄', '𑓅'),
        ('𑓇', '𑓇'),
        ('𑓐', '𑓙'),
        ('𑖀', '𑖮'),
        ('𑗘', '𑗛'),
        ('𑘀', '𑘯'),
        ('𑙄', '𑙄'),
        ('𑙐', '𑙙'),
        ('𑚀', '𑚪'),
        ('𑚸', '𑚸'),
        ('𑛀', '𑛉'),
        ('𑛐', '𑛣'),
        ('𑜀', '𑜚'),
        ('𑜰', '𑜻'),
        ('𑝀', '𑝆'),
        ('𑠀', '𑠫'),
        ('𑢠', '𑣲'),
        ('𑣿', '𑤆'),
        ('𑤉', '𑤉'),
        ('𑤌', '𑤓'),
        ('𑤕', '𑤖'),
        ('𑤘', '𑤯'),
        ('𑤿', '𑤿'),
        ('𑥁', '𑥁'),
        ('𑥐', '𑥙'),
        ('𑦠', '𑦧'),
        ('𑦪', '𑧐'),
        ('𑧡', '𑧡'),
        ('𑧣', '𑧣'),
        ('𑨀', '𑨀'),
        ('𑨋', '𑨲'),
        ('𑨺', '𑨺'),
        ('𑩐', '𑩐'),
        ('𑩜', '𑪉'),
        ('𑪝', '𑪝'),
        ('𑪰', '𑫸'),
        ('𑯀', '𑯠'),
        ('𑯰', '𑯹'),
        ('𑰀', '𑰈'),
        ('𑰊', '𑰮'),
        ('𑱀', '𑱀'),
        ('𑱐', '𑱬'),
        ('𑱲', '𑲏'),
        ('𑴀', '𑴆'),
        ('𑴈', '𑴉'),
        ('𑴋', '𑴰'),
        ('𑵆', '𑵆'),
        ('𑵐', '𑵙'),
        ('𑵠', '𑵥'),
        ('𑵧', '𑵨'),
        ('𑵪', '𑶉'),
        ('𑶘', '𑶘'),
        ('𑶠', '𑶩'),
        ('𑻠', '𑻲'),
        ('𑼂', '𑼂'),
        ('𑼄', '𑼐'),
        ('𑼒', '𑼳'),
        ('𑽐', '𑽙'),
        ('𑾰', '𑾰'),
        ('𑿀', '𑿔'),
        ('𒀀', '𒎙'),
        ('𒐀', '𒑮'),
        ('𒒀', '𒕃'),
        ('𒾐', '𒿰'),
        ('𓀀', '𓐯'),
        ('𓑁', '𓑆'),
        ('𓑠', '𔏺'),
        ('𔐀', '𔙆'),
        ('𖄀', '𖄝'),
        ('𖄰', '𖄹'),
        ('𖠀', '𖨸'),
        ('𖩀', '𖩞'),
        ('𖩠', '𖩩'),
        ('𖩰', '𖪾'),
        ('𖫀', '𖫉'),
        ('𖫐', '𖫭'),
        ('𖬀', '𖬯'),
        ('𖭀', '𖭃'),
        ('𖭐', '𖭙'),
        ('𖭛', '𖭡'),
        ('𖭣', '𖭷'),
        ('𖭽', '𖮏'),
        ('𖵀', '𖵬'),
        ('𖵰', '𖵹'),
        ('𖹀', '𖺖'),
        ('𖼀', '𖽊'),
        ('𖽐', '𖽐'),
        ('𖾓', '𖾟'),
        ('𖿠', '𖿡'),
        ('𖿣', '𖿣'),
        ('𗀀', '𘟷'),
        ('𘠀', '𘳕'),
        ('𘳿', '𘴈'),
        ('𚿰', '𚿳'),
        ('𚿵', '𚿻'),
        ('𚿽', '𚿾'),
        ('𛀀', '𛄢'),
        ('𛄲', '𛄲'),
        ('𛅐', '𛅒'),
        ('𛅕', '𛅕'),
        ('𛅤', '𛅧'),
        ('𛅰', '𛋻'),
        ('𛰀', '𛱪'),
        ('𛱰', '𛱼'),
        ('𛲀', '𛲈'),
        ('𛲐', '𛲙'),
        ('𜳰', '𜳹'),
        ('𝋀', '𝋓'),
        ('𝋠', '𝋳'),
        ('𝍠', '𝍸'),
        ('𝐀', '𝑔'),
        ('𝑖', '𝒜'),
        ('𝒞', '𝒟'),
        ('𝒢', '𝒢'),
        ('𝒥', '𝒦'),
        ('𝒩', '𝒬'),
        ('𝒮', '𝒹'),
        ('𝒻', '𝒻'),
        ('𝒽', '𝓃'),
        ('𝓅', '𝔅'),
        ('𝔇', '𝔊'),
        ('𝔍', '𝔔'),
        ('𝔖', '𝔜'),
        ('𝔞', '𝔹'),
        ('𝔻', '𝔾'),
        ('𝕀', '𝕄'),
        ('𝕆', '𝕆'),
        ('𝕊', '𝕐'),
        ('𝕒', '𝚥'),
        ('𝚨', '𝛀'),
        ('𝛂', '𝛚'),
        ('𝛜', '𝛺'),
        ('𝛼', '𝜔'),
        ('𝜖', '𝜴'),
        ('𝜶', '𝝎'),
        ('𝝐', '𝝮'),
        ('𝝰', '𝞈'),
        ('𝞊', '𝞨'),
        ('𝞪', '𝟂'),
        ('𝟄', '𝟋'),
        ('𝟎', '𝟿'),
        ('𝼀', '𝼞'),
        ('𝼥', '𝼪'),
        ('𞀰', '𞁭'),
        ('𞄀', '𞄬'),
        ('𞄷', '𞄽'),
        ('𞅀', '𞅉'),
        ('𞅎', '𞅎'),
        ('𞊐', '𞊭'),
        ('𞋀', '𞋫'),
        ('𞋰', '𞋹'),
        ('𞓐', '𞓫'),
        ('𞓰', '𞓹'),
        ('𞗐', '𞗭'),
        ('𞗰', '𞗺'),
        ('𞟠', '𞟦'),
        ('𞟨', '𞟫'),
        ('𞟭', '𞟮'),
        ('𞟰', '𞟾'),
        ('𞠀', '𞣄'),
        ('𞣇', '𞣏'),
        ('𞤀', '𞥃'),
        ('𞥋', '𞥋'),
        ('𞥐', '𞥙'),
        ('𞱱', '𞲫'),
        ('𞲭', '𞲯'),
        ('𞲱', '𞲴'),
        ('𞴁', '𞴭'),
        ('𞴯', '𞴽'),
        ('𞸀', '𞸃'),
        ('𞸅', '𞸟'),
        ('𞸡', '𞸢'),
        ('𞸤', '𞸤'),
        ('𞸧', '𞸧'),
        ('𞸩', '𞸲'),
        ('𞸴', '𞸷'),
        ('𞸹', '𞸹'),
        ('𞸻', '𞸻'),
        ('𞹂', '𞹂'),
        ('𞹇', '𞹇'),
        ('𞹉', '𞹉'),
        ('𞹋', '𞹋'),
        ('𞹍', '𞹏'),
        ('𞹑', '𞹒'),
        ('𞹔', '𞹔'),
        ('𞹗', '𞹗'),
        ('𞹙', '𞹙'),
        ('𞹛', '𞹛'),
        ('𞹝', '𞹝'),
        ('𞹟', '𞹟'),
        ('𞹡', '𞹢'),
        ('𞹤', '𞹤'),
        ('𞹧', '𞹪'),
        ('𞹬', '𞹲'),
        ('𞹴', '𞹷'),
        ('𞹹', '𞹼'),
        ('𞹾', '𞹾'),
        ('𞺀', '𞺉'),
        ('𞺋', '𞺛'),
        ('𞺡', '𞺣'),
        ('𞺥', '𞺩'),
        ('𞺫', '𞺻'),
        ('🄀', '🄌'),
        ('🯰', '🯹'),
        ('𠀀', '𪛟'),
        ('𪜀', '𫜹'),
        ('𫝀', '𫠝'),
        ('𫠠', '𬺡'),
        ('𬺰', '𮯠'),
        ('𮯰', '𮹝'),
        ('丽', '𪘀'),
        ('𰀀', '𱍊'),
        ('𱍐', '𲎯'),
    ],
);

const CLASS_21: &Class = &Class::new(
    0xffffffffffffffffffffbfffffffffff,
    &[('\u{80}', '\u{10ffff}')],
);

const CLASS_22: &Class = &Class::new(
    0xffffffffffffffffffffffffffffffff,
    &[('\u{80}', '\u{10ffff}')],
);

const CLASS_23: &Class = &Class::new(0x7fffffe87fffffe03ffe00000000000, &[]);

const CLASS_24: &Class = &Class::new(0x7e0000000003ff000000000000, &[]);

const CLASS_25: &Class = &Class::new(
    0xffffffffffffffffffff3feaffffffff,
    &[('\u{80}', '\u{10ffff}')],
);

const CLASS_26: &Class = &Class::new(0x7fffffe87fffffe03ff000000000000, &[]);

const CLASS_27: &Class = &Class::new(
    0xffffffffffffffffffffffefffffffff,
    &[('\u{80}', '\u{10ffff}')],
);

const CLASS_28: &Class = &Class::new(0x7fffffffffffffffffffffff00000000, &[]);

const CLASS_29: &Class = &Class::new(0x7e0000007e03ff000000000000, &[]);

const CLASS_30: &Class = &Class::new(0x7fffffe000000000000200000000000, &[]);

const CLASS_31: &Class = &Class::new(0x7fffffe0000000007ff200000000000, &[]);

const CLASS_32: &Class = &Class::new(0x7fffffe0000000003ff200000000000, &[]);

const CLASS_33: &Class = &Class::new(0x7fffffe07fffffe03ff640000000000, &[]);

const CLASS_34: &Class = &Class::new(0x7fffffe87ffffff27ffec0000000000, &[]);
