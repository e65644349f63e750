// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The network in which a capacity provider places its instances.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProviderVpcConfig {
    /// The IDs of the VPC subnets in which instances are launched.
    ///
    /// - `SubnetIds`, required
    /// - length: 1 to 16 elements
    /// - each element: length: at most 1024 characters
    /// - each element: pattern: `^subnet-[0-9a-z]*$`
    pub subnet_ids: Vec<String>,
    /// The IDs of the VPC security groups attached to the instances.
    ///
    /// - `SecurityGroupIds`, required
    /// - length: at most 5 elements
    /// - each element: length: at most 1024 characters
    /// - each element: pattern: `^sg-[0-9a-zA-Z]*$`
    pub security_group_ids: Vec<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProviderVpcConfig {
    /// A new `CapacityProviderVpcConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(subnet_ids: Vec<String>, security_group_ids: Vec<String>) -> Self {
        Self {
            subnet_ids,
            security_group_ids,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`SubnetIds`](Self::subnet_ids).
    #[inline]
    #[must_use]
    pub fn subnet_ids(mut self, subnet_ids: Vec<String>) -> Self {
        self.subnet_ids = subnet_ids;
        self
    }

    /// Sets [`SecurityGroupIds`](Self::security_group_ids).
    #[inline]
    #[must_use]
    pub fn security_group_ids(mut self, security_group_ids: Vec<String>) -> Self {
        self.security_group_ids = security_group_ids;
        self
    }
}

impl goldsmith::Structure for CapacityProviderVpcConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProviderVpcConfig",
        &[],
        &[
            schema::Member::new(
                "SubnetIds",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(1024)),
                            schema::Trait::Pattern(crate::patterns::SUBNET_ID),
                        ],
                    ),
                ),
                &[schema::Trait::Required, schema::Trait::Length(Some(1), Some(16))],
            ),
            schema::Member::new(
                "SecurityGroupIds",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(1024)),
                            schema::Trait::Pattern(crate::patterns::SECURITY_GROUP_ID),
                        ],
                    ),
                ),
                &[schema::Trait::Required, schema::Trait::Length(Some(0), Some(5))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.subnet_ids);
        writer.member(1, &self.security_group_ids);
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
            0 => self.subnet_ids.fill(member, reader),
            1 => self.security_group_ids.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CapacityProviderVpcConfig, Self::new(goldsmith::Value::empty(),
    goldsmith::Value::empty())
);
