//! `CopyObject`, `PutObject` and `GetObject` of aws-sdk-s3, which speaks restXml.
//!
//! The bucket is no part of the path there, but of the host, which the SDK finds later.

use crate::params::{choice, flag, long, object, seconds, text, time};
use crate::peer::{Peer, receiving, sending};
use aws_sdk_s3::operation::copy_object::{CopyObject, CopyObjectInput, CopyObjectOutput};
use aws_sdk_s3::operation::get_object::{GetObject, GetObjectOutput};
use aws_sdk_s3::operation::put_object::{PutObject, PutObjectInput};
use aws_sdk_s3::primitives::ByteStream;
use aws_smithy_types::body::SdkBody;
use goldsmith::bytes::Bytes;
use serde_json::{Value, json};

const NAME: &str = "aws-sdk-s3";

pub(crate) fn request(operation: &str, params: &Value) -> Option<Peer<http::Request<Vec<u8>>>> {
    match operation {
        "CopyObject" => {
            let input = copy_object(params);
            Some(sending(NAME, &CopyObject::new(), move || input.clone()))
        }
        "PutObject" => {
            let (params, body) = (params.clone(), text(&params["Body"]).unwrap_or_default());
            let body = Bytes::from(body);
            let make = move || put_object(&params, body.clone());
            Some(sending(NAME, &PutObject::new(), make))
        }
        _ => None,
    }
}

pub(crate) fn response(operation: &str, response: &http::Response<Bytes>) -> Option<Peer<Value>> {
    match operation {
        "CopyObject" => Some(receiving(NAME, &CopyObject::new(), response, shown_copy)),
        "GetObject" => Some(receiving(NAME, &GetObject::new(), response, shown_object)),
        _ => None,
    }
}

/// An input that cannot be copied: its body is a stream.
fn put_object(params: &Value, body: Bytes) -> PutObjectInput {
    let input = PutObjectInput::builder()
        .set_bucket(text(&params["Bucket"]))
        .set_key(text(&params["Key"]))
        .set_content_length(long(&params["ContentLength"]))
        .set_content_type(text(&params["ContentType"]))
        .set_checksum_crc64_nvme(text(&params["ChecksumCRC64NVME"]))
        .body(ByteStream::new(SdkBody::from(body)));
    input.build().expect("an input")
}

fn copy_object(params: &Value) -> CopyObjectInput {
    let input = CopyObjectInput::builder()
        .set_acl(choice(&params["ACL"]))
        .set_bucket(text(&params["Bucket"]))
        .set_cache_control(text(&params["CacheControl"]))
        .set_checksum_algorithm(choice(&params["ChecksumAlgorithm"]))
        .set_content_disposition(text(&params["ContentDisposition"]))
        .set_content_encoding(text(&params["ContentEncoding"]))
        .set_content_language(text(&params["ContentLanguage"]))
        .set_content_type(text(&params["ContentType"]))
        .set_copy_source(text(&params["CopySource"]))
        .set_copy_source_if_match(text(&params["CopySourceIfMatch"]))
        .set_copy_source_if_modified_since(time(&params["CopySourceIfModifiedSince"]))
        .set_copy_source_if_none_match(text(&params["CopySourceIfNoneMatch"]))
        .set_copy_source_if_unmodified_since(time(&params["CopySourceIfUnmodifiedSince"]))
        .set_expires(time(&params["Expires"]))
        .set_grant_full_control(text(&params["GrantFullControl"]))
        .set_grant_read(text(&params["GrantRead"]))
        .set_grant_read_acp(text(&params["GrantReadACP"]))
        .set_grant_write_acp(text(&params["GrantWriteACP"]))
        .set_if_match(text(&params["IfMatch"]))
        .set_if_none_match(text(&params["IfNoneMatch"]))
        .set_key(text(&params["Key"]))
        .set_metadata_directive(choice(&params["MetadataDirective"]))
        .set_tagging_directive(choice(&params["TaggingDirective"]))
        .set_server_side_encryption(choice(&params["ServerSideEncryption"]))
        .set_storage_class(choice(&params["StorageClass"]))
        .set_website_redirect_location(text(&params["WebsiteRedirectLocation"]));
    let input = input
        .set_sse_customer_algorithm(text(&params["SSECustomerAlgorithm"]))
        .set_sse_customer_key(text(&params["SSECustomerKey"]))
        .set_sse_customer_key_md5(text(&params["SSECustomerKeyMD5"]))
        .set_ssekms_key_id(text(&params["SSEKMSKeyId"]))
        .set_ssekms_encryption_context(text(&params["SSEKMSEncryptionContext"]))
        .set_bucket_key_enabled(flag(&params["BucketKeyEnabled"]))
        .set_copy_source_sse_customer_algorithm(text(&params["CopySourceSSECustomerAlgorithm"]))
        .set_copy_source_sse_customer_key(text(&params["CopySourceSSECustomerKey"]))
        .set_copy_source_sse_customer_key_md5(text(&params["CopySourceSSECustomerKeyMD5"]))
        .set_request_payer(choice(&params["RequestPayer"]))
        .set_tagging(text(&params["Tagging"]))
        .set_object_lock_mode(choice(&params["ObjectLockMode"]))
        .set_object_lock_retain_until_date(time(&params["ObjectLockRetainUntilDate"]))
        .set_object_lock_legal_hold_status(choice(&params["ObjectLockLegalHoldStatus"]))
        .set_expected_bucket_owner(text(&params["ExpectedBucketOwner"]))
        .set_expected_source_bucket_owner(text(&params["ExpectedSourceBucketOwner"]));
    input.build().expect("an input")
}

/// The model of the benchmark has the members of the result beside the others.
fn shown_copy(output: &CopyObjectOutput) -> Value {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    let encryption = output.server_side_encryption.as_ref();
    let result = output.copy_object_result.as_ref();
    let of_result = |member: fn(&aws_sdk_s3::types::CopyObjectResult) -> &Option<String>| {
        result.and_then(|result| text(member(result)))
    };
    let time = result.and_then(|result| result.last_modified.as_ref().map(seconds));
    let kind = result.and_then(|result| result.checksum_type.as_ref());
    let charged = output.request_charged.as_ref();
    object([
        ("Expiration", text(&output.expiration)),
        ("CopySourceVersionId", text(&output.copy_source_version_id)),
        ("VersionId", text(&output.version_id)),
        ("ServerSideEncryption", encryption.map(|value| json!(value.as_str()))),
        ("SSECustomerAlgorithm", text(&output.sse_customer_algorithm)),
        ("SSECustomerKeyMD5", text(&output.sse_customer_key_md5)),
        ("SSEKMSKeyId", text(&output.ssekms_key_id)),
        ("SSEKMSEncryptionContext", text(&output.ssekms_encryption_context)),
        ("BucketKeyEnabled", output.bucket_key_enabled.map(|flag| json!(flag))),
        ("RequestCharged", charged.map(|value| json!(value.as_str()))),
        ("ETag", of_result(|result| &result.e_tag)),
        ("LastModified", time),
        ("ChecksumType", kind.map(|value| json!(value.as_str()))),
        ("ChecksumCRC32", of_result(|result| &result.checksum_crc32)),
        ("ChecksumCRC32C", of_result(|result| &result.checksum_crc32_c)),
        ("ChecksumCRC64NVME", of_result(|result| &result.checksum_crc64_nvme)),
        ("ChecksumSHA1", of_result(|result| &result.checksum_sha1)),
        ("ChecksumSHA256", of_result(|result| &result.checksum_sha256)),
    ])
}

fn shown_object(output: &GetObjectOutput) -> Value {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    let encryption = output.server_side_encryption.as_ref();
    let body = output.body.bytes().map(aws_smithy_types::base64::encode);
    object([
        ("Body", body.map(|body| json!(body))),
        ("AcceptRanges", text(&output.accept_ranges)),
        ("LastModified", output.last_modified.as_ref().map(seconds)),
        ("ContentLength", output.content_length.map(|length| json!(length))),
        ("ETag", text(&output.e_tag)),
        ("ChecksumCRC64NVME", text(&output.checksum_crc64_nvme)),
        ("VersionId", text(&output.version_id)),
        ("ContentType", text(&output.content_type)),
        ("ServerSideEncryption", encryption.map(|value| json!(value.as_str()))),
    ])
}
