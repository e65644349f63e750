//! Responses: from an output or an error, and to one.

mod build;
mod parse;

pub(crate) use build::{build_error, build_response, refuse};
#[cfg(feature = "query")]
pub(crate) use parse::set_message;
pub(crate) use parse::{parse_error, parse_response, parse_rpc_error};

use crate::{Metadata, QueryError};
use http::HeaderMap;

/// Headers in which services send the id of the request.
const REQUEST_ID: [&str; 3] = ["x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"];

/// The header that tells what an error is called in awsQuery.
pub(crate) const QUERY_ERROR: &str = "x-amzn-query-error";

/// What a response says about itself.
pub(crate) fn metadata(status: http::StatusCode, headers: &HeaderMap) -> Metadata {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    Metadata {
        status: status.as_u16(),
        request_id: REQUEST_ID.iter().find_map(|name| text(name)).map(str::to_owned),
        query_error: text(QUERY_ERROR).map(QueryError::of_header),
    }
}
