// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The VPC a function is to be attached to. With empty lists of subnets and security groups, an
/// update detaches it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    /// The IDs of the VPC subnets in which the function gets its network interfaces.
    ///
    /// - `SubnetIds`
    /// - length: at most 16 elements
    /// - each element: length: at most 1024 characters
    /// - each element: pattern: `^subnet-[0-9a-z]*$`
    pub subnet_ids: Option<Vec<String>>,
    /// The IDs of the VPC security groups that apply to the function's traffic.
    ///
    /// - `SecurityGroupIds`
    /// - length: at most 5 elements
    /// - each element: length: at most 1024 characters
    /// - each element: pattern: `^sg-[0-9a-zA-Z]*$`
    pub security_group_ids: Option<Vec<String>>,
    /// Whether the function may send IPv6 traffic from dual-stack subnets. It is `false` if absent.
    ///
    /// - `Ipv6AllowedForDualStack`
    pub ipv6_allowed_for_dual_stack: Option<bool>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl VpcConfig {
    /// A new `VpcConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`SubnetIds`](Self::subnet_ids).
    #[inline]
    #[must_use]
    pub fn subnet_ids(mut self, subnet_ids: Vec<String>) -> Self {
        self.subnet_ids = Some(subnet_ids);
        self
    }

    /// Sets [`SecurityGroupIds`](Self::security_group_ids).
    #[inline]
    #[must_use]
    pub fn security_group_ids(mut self, security_group_ids: Vec<String>) -> Self {
        self.security_group_ids = Some(security_group_ids);
        self
    }

    /// Sets [`Ipv6AllowedForDualStack`](Self::ipv6_allowed_for_dual_stack).
    #[inline]
    #[must_use]
    pub fn ipv6_allowed_for_dual_stack(
        mut self,
        ipv6_allowed_for_dual_stack: bool,
    ) -> Self {
        self.ipv6_allowed_for_dual_stack = Some(ipv6_allowed_for_dual_stack);
        self
    }
}

impl goldsmith::Structure for VpcConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#VpcConfig",
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
                &[schema::Trait::Length(Some(0), Some(16))],
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
                &[schema::Trait::Length(Some(0), Some(5))],
            ),
            schema::Member::new("Ipv6AllowedForDualStack", schema::Kind::Boolean, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.subnet_ids);
        writer.member(1, &self.security_group_ids);
        writer.member(2, &self.ipv6_allowed_for_dual_stack);
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
            2 => self.ipv6_allowed_for_dual_stack.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(VpcConfig);
