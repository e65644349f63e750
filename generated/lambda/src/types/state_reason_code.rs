// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Why a function is in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub enum StateReasonCode {
    /// The function has not been invoked for a long time.
    ///
    /// Sent as `Idle`.
    Idle,
    /// The function is still being created.
    ///
    /// Sent as `Creating`.
    Creating,
    /// The resources of an idle function are being set up again.
    ///
    /// Sent as `Restoring`.
    Restoring,
    /// No further network interface can be created in the VPC, because the limit for them is
    /// reached.
    ///
    /// Sent as `EniLimitExceeded`.
    EniLimitExceeded,
    /// The execution role lacks permissions that the function's setup needs.
    ///
    /// Sent as `InsufficientRolePermissions`.
    InsufficientRolePermissions,
    /// The function's configuration contains a setting, or a combination of settings, that Lambda
    /// cannot apply.
    ///
    /// Sent as `InvalidConfiguration`.
    InvalidConfiguration,
    /// Lambda had an internal error.
    ///
    /// Sent as `InternalError`.
    InternalError,
    /// A subnet of the function's VPC configuration has no free IP addresses.
    ///
    /// Sent as `SubnetOutOfIPAddresses`.
    SubnetOutOfIpAddresses,
    /// A subnet of the function's VPC configuration does not exist or cannot be used.
    ///
    /// Sent as `InvalidSubnet`.
    InvalidSubnet,
    /// A security group of the function's VPC configuration does not exist or cannot be used.
    ///
    /// Sent as `InvalidSecurityGroup`.
    InvalidSecurityGroup,
    /// The function's container image was deleted from its repository.
    ///
    /// Sent as `ImageDeleted`.
    ImageDeleted,
    /// Lambda is not allowed to pull the function's container image.
    ///
    /// Sent as `ImageAccessDenied`.
    ImageAccessDenied,
    /// The function's container image is not valid.
    ///
    /// Sent as `InvalidImage`.
    InvalidImage,
    /// Lambda is not allowed to use the AWS KMS key of the function.
    ///
    /// Sent as `KMSKeyAccessDenied`.
    KmsKeyAccessDenied,
    /// The AWS KMS key of the function does not exist.
    ///
    /// Sent as `KMSKeyNotFound`.
    KmsKeyNotFound,
    /// The AWS KMS key of the function is in a state in which it cannot be used.
    ///
    /// Sent as `InvalidStateKMSKey`.
    InvalidStateKmsKey,
    /// The AWS KMS key of the function is disabled.
    ///
    /// Sent as `DisabledKMSKey`.
    DisabledKmsKey,
    /// The mounted file system could not be read or written.
    ///
    /// Sent as `EFSIOError`.
    EfsIoError,
    /// The file system to mount could not be reached over the network.
    ///
    /// Sent as `EFSMountConnectivityError`.
    EfsMountConnectivityError,
    /// The file system could not be mounted.
    ///
    /// Sent as `EFSMountFailure`.
    EfsMountFailure,
    /// Mounting the file system took too long.
    ///
    /// Sent as `EFSMountTimeout`.
    EfsMountTimeout,
    /// The function's runtime is not supported.
    ///
    /// Sent as `InvalidRuntime`.
    InvalidRuntime,
    /// The function's zip archive could not be extracted.
    ///
    /// Sent as `InvalidZipFileException`.
    InvalidZipFileException,
    /// The function's own code failed during initialization.
    ///
    /// Sent as `FunctionError`.
    FunctionError,
    /// A quota of the account is reached.
    ///
    /// Sent as `ServiceQuotaExceededException`.
    ServiceQuotaExceededException,
    /// The limit on vCPUs is reached.
    ///
    /// Sent as `VcpuLimitExceeded`.
    VcpuLimitExceeded,
    /// The capacity provider cannot grow further within its scaling limits.
    ///
    /// Sent as `CapacityProviderScalingLimitExceeded`.
    CapacityProviderScalingLimitExceeded,
    /// Not enough compute capacity is available at the moment.
    ///
    /// Sent as `InsufficientCapacity`.
    InsufficientCapacity,
    /// Amazon EC2 throttled the requests that Lambda made for the function.
    ///
    /// Sent as `EC2RequestLimitExceeded`.
    Ec2RequestLimitExceeded,
    /// The initialization of the function took too long.
    ///
    /// Sent as `FunctionError.InitTimeout`.
    FunctionErrorInitTimeout,
    /// The function's runtime failed to initialize.
    ///
    /// Sent as `FunctionError.RuntimeInitError`.
    FunctionErrorRuntimeInitError,
    /// An extension failed to initialize.
    ///
    /// Sent as `FunctionError.ExtensionInitError`.
    FunctionErrorExtensionInitError,
    /// The entry point cannot be started, for instance because it does not exist.
    ///
    /// Sent as `FunctionError.InvalidEntryPoint`.
    FunctionErrorInvalidEntryPoint,
    /// The working directory does not exist or cannot be used.
    ///
    /// Sent as `FunctionError.InvalidWorkingDirectory`.
    FunctionErrorInvalidWorkingDirectory,
    /// A file that the function's start needs could not be opened or executed for lack of
    /// permission.
    ///
    /// Sent as `FunctionError.PermissionDenied`.
    FunctionErrorPermissionDenied,
    /// The function has more extensions than are allowed.
    ///
    /// Sent as `FunctionError.TooManyExtensions`.
    FunctionErrorTooManyExtensions,
    /// The initialization of the function used up a resource, such as memory.
    ///
    /// Sent as `FunctionError.InitResourceExhausted`.
    FunctionErrorInitResourceExhausted,
    /// The encryption controls of the VPC do not allow the function's setup.
    ///
    /// Sent as `DisallowedByVpcEncryptionControl`.
    DisallowedByVpcEncryptionControl,
    /// Durable executions of the function still have to come to their end.
    ///
    /// Sent as `DrainingDurableExecutions`.
    DrainingDurableExecutions,
    /// The allowed instance types do not fit the function's accelerator configuration.
    ///
    /// Sent as `IncompatibleAcceleratorInstanceTypes`.
    IncompatibleAcceleratorInstanceTypes,
    /// A service or resource that the function's setup depends on failed.
    ///
    /// Sent as `DependencyError`.
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
            Self::EfsIoError => "EFSIOError",
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
            "EFSIOError" => Self::EfsIoError,
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
