// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The patterns of the model, compiled when this crate was generated.

use goldsmith::{Class, Op, Pattern};

/// `^[a-z][a-z0-9-]*$`
pub(crate) const THREAD_ID: &Pattern = &Pattern::new(
    "^[a-z][a-z0-9-]*$",
    &[Op::Start, Op::One(CLASS_0), Op::Rest(CLASS_1, 0, u32::MAX)],
);

/// `^(?=.*[0-9])[A-Z0-9]{4}$`
pub(crate) const CONSTRAINTS_CODE: &Pattern = &Pattern::new(
    "^(?=.*[0-9])[A-Z0-9]{4}$",
    &[
        Op::Start,
        Op::LookAhead(
            true,
            &[Op::Fork(3), Op::One(CLASS_2), Op::Jump(-2), Op::One(CLASS_3), Op::Done],
        ),
        Op::Rest(CLASS_4, 4, 4),
    ],
);

const CLASS_0: &Class = &Class::new(0x7fffffe000000000000000000000000, &[]);

const CLASS_1: &Class = &Class::new(0x7fffffe0000000003ff200000000000, &[]);

const CLASS_2: &Class = &Class::new(
    0xffffffffffffffffffffffffffffdbff,
    &[('\u{80}', '‧'), ('\u{202a}', '\u{10ffff}')],
);

const CLASS_3: &Class = &Class::new(0x3ff000000000000, &[]);

const CLASS_4: &Class = &Class::new(0x7fffffe03ff000000000000, &[]);
