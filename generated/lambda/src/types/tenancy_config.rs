// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::TenantIsolationMode;
use goldsmith::schema;

/// The setting by which a function keeps the invocations of its tenants apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenancyConfig {
    /// How the tenants are kept apart.
    ///
    /// - `TenantIsolationMode`, required
    /// - one of `PER_TENANT`
    pub tenant_isolation_mode: TenantIsolationMode,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl TenancyConfig {
    /// A new `TenancyConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(tenant_isolation_mode: TenantIsolationMode) -> Self {
        Self {
            tenant_isolation_mode,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`TenantIsolationMode`](Self::tenant_isolation_mode).
    #[inline]
    #[must_use]
    pub fn tenant_isolation_mode(
        mut self,
        tenant_isolation_mode: TenantIsolationMode,
    ) -> Self {
        self.tenant_isolation_mode = tenant_isolation_mode;
        self
    }
}

impl goldsmith::Structure for TenancyConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#TenancyConfig",
        &[],
        &[
            schema::Member::new(
                "TenantIsolationMode",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.tenant_isolation_mode);
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
            0 => self.tenant_isolation_mode.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(TenancyConfig, Self::new(goldsmith::Value::empty()));
