// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The shape `StateReasonCode`, which the model gives no text.
#[derive(Clone)]
#[non_exhaustive]
pub enum StateReasonCode {
    /// `Idle`
    Idle,
    /// `Creating`
    Creating,
    /// `Restoring`
    Restoring,
    /// `EniLimitExceeded`
    EniLimitExceeded,
    /// `InsufficientRolePermissions`
    InsufficientRolePermissions,
    /// `InvalidConfiguration`
    InvalidConfiguration,
    /// `InternalError`
    InternalError,
    /// `SubnetOutOfIPAddresses`
    SubnetOutOfIpAddresses,
    /// `InvalidSubnet`
    InvalidSubnet,
    /// `InvalidSecurityGroup`
    InvalidSecurityGroup,
    /// `ImageDeleted`
    ImageDeleted,
    /// `ImageAccessDenied`
    ImageAccessDenied,
    /// `InvalidImage`
    InvalidImage,
    /// `KMSKeyAccessDenied`
    KmsKeyAccessDenied,
    /// `KMSKeyNotFound`
    KmsKeyNotFound,
    /// `InvalidStateKMSKey`
    InvalidStateKmsKey,
    /// `DisabledKMSKey`
    DisabledKmsKey,
    /// `EFSIOError`
    EfsioError,
    /// `EFSMountConnectivityError`
    EfsMountConnectivityError,
    /// `EFSMountFailure`
    EfsMountFailure,
    /// `EFSMountTimeout`
    EfsMountTimeout,
    /// `InvalidRuntime`
    InvalidRuntime,
    /// `InvalidZipFileException`
    InvalidZipFileException,
    /// `FunctionError`
    FunctionError,
    /// `ServiceQuotaExceededException`
    ServiceQuotaExceededException,
    /// `VcpuLimitExceeded`
    VcpuLimitExceeded,
    /// `CapacityProviderScalingLimitExceeded`
    CapacityProviderScalingLimitExceeded,
    /// `InsufficientCapacity`
    InsufficientCapacity,
    /// `EC2RequestLimitExceeded`
    Ec2RequestLimitExceeded,
    /// `FunctionError.InitTimeout`
    FunctionErrorInitTimeout,
    /// `FunctionError.RuntimeInitError`
    FunctionErrorRuntimeInitError,
    /// `FunctionError.ExtensionInitError`
    FunctionErrorExtensionInitError,
    /// `FunctionError.InvalidEntryPoint`
    FunctionErrorInvalidEntryPoint,
    /// `FunctionError.InvalidWorkingDirectory`
    FunctionErrorInvalidWorkingDirectory,
    /// `FunctionError.PermissionDenied`
    FunctionErrorPermissionDenied,
    /// `FunctionError.TooManyExtensions`
    FunctionErrorTooManyExtensions,
    /// `FunctionError.InitResourceExhausted`
    FunctionErrorInitResourceExhausted,
    /// `DisallowedByVpcEncryptionControl`
    DisallowedByVpcEncryptionControl,
    /// `DrainingDurableExecutions`
    DrainingDurableExecutions,
    /// `IncompatibleAcceleratorInstanceTypes`
    IncompatibleAcceleratorInstanceTypes,
    /// `DependencyError`
    DependencyError,
    /// A value that this version of the model does not know.
    Unknown(String),
}

impl StateReasonCode {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Creating => "Creating",
            Self::Restoring => "Restoring",
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIpAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KmsKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KmsKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKmsKey => "InvalidStateKMSKey",
            Self::DisabledKmsKey => "DisabledKMSKey",
            Self::EfsioError => "EFSIOError",
            Self::EfsMountConnectivityError => "EFSMountConnectivityError",
            Self::EfsMountFailure => "EFSMountFailure",
            Self::EfsMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::ServiceQuotaExceededException => "ServiceQuotaExceededException",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => {
                "CapacityProviderScalingLimitExceeded"
            }
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::Ec2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => {
                "FunctionError.InvalidWorkingDirectory"
            }
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => {
                "FunctionError.InitResourceExhausted"
            }
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::DrainingDurableExecutions => "DrainingDurableExecutions",
            Self::IncompatibleAcceleratorInstanceTypes => {
                "IncompatibleAcceleratorInstanceTypes"
            }
            Self::DependencyError => "DependencyError",
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::Enum for StateReasonCode {
    const SCHEMA: &'static schema::EnumSchema = &schema::EnumSchema::new(
        "com.amazonaws.lambda#StateReasonCode",
        &[],
        &[
            "Idle",
            "Creating",
            "Restoring",
            "EniLimitExceeded",
            "InsufficientRolePermissions",
            "InvalidConfiguration",
            "InternalError",
            "SubnetOutOfIPAddresses",
            "InvalidSubnet",
            "InvalidSecurityGroup",
            "ImageDeleted",
            "ImageAccessDenied",
            "InvalidImage",
            "KMSKeyAccessDenied",
            "KMSKeyNotFound",
            "InvalidStateKMSKey",
            "DisabledKMSKey",
            "EFSIOError",
            "EFSMountConnectivityError",
            "EFSMountFailure",
            "EFSMountTimeout",
            "InvalidRuntime",
            "InvalidZipFileException",
            "FunctionError",
            "ServiceQuotaExceededException",
            "VcpuLimitExceeded",
            "CapacityProviderScalingLimitExceeded",
            "InsufficientCapacity",
            "EC2RequestLimitExceeded",
            "FunctionError.InitTimeout",
            "FunctionError.RuntimeInitError",
            "FunctionError.ExtensionInitError",
            "FunctionError.InvalidEntryPoint",
            "FunctionError.InvalidWorkingDirectory",
            "FunctionError.PermissionDenied",
            "FunctionError.TooManyExtensions",
            "FunctionError.InitResourceExhausted",
            "DisallowedByVpcEncryptionControl",
            "DrainingDurableExecutions",
            "IncompatibleAcceleratorInstanceTypes",
            "DependencyError",
        ],
    );

    #[inline]
    fn as_str(&self) -> &str {
        self.as_str()
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Idle" => Self::Idle,
            "Creating" => Self::Creating,
            "Restoring" => Self::Restoring,
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIpAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KmsKeyAccessDenied,
            "KMSKeyNotFound" => Self::KmsKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKmsKey,
            "DisabledKMSKey" => Self::DisabledKmsKey,
            "EFSIOError" => Self::EfsioError,
            "EFSMountConnectivityError" => Self::EfsMountConnectivityError,
            "EFSMountFailure" => Self::EfsMountFailure,
            "EFSMountTimeout" => Self::EfsMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "ServiceQuotaExceededException" => Self::ServiceQuotaExceededException,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => {
                Self::CapacityProviderScalingLimitExceeded
            }
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::Ec2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => {
                Self::FunctionErrorInvalidWorkingDirectory
            }
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => {
                Self::FunctionErrorInitResourceExhausted
            }
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            "DrainingDurableExecutions" => Self::DrainingDurableExecutions,
            "IncompatibleAcceleratorInstanceTypes" => {
                Self::IncompatibleAcceleratorInstanceTypes
            }
            "DependencyError" => Self::DependencyError,
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

goldsmith::enumeration!(StateReasonCode);

goldsmith::display_enumeration!(StateReasonCode);
