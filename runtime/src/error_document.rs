//! What the document of an error says, in the protocols whose bodies are JSON or CBOR.

use crate::{Document, UnknownMembers, Violation, Violations};

/// The key that names a shape. It is no member.
pub(crate) const TYPE_KEY: &str = "__type";

/// The header that tells which error it is.
pub(crate) const TYPE_HEADER: &str = "X-Amzn-Errortype";

/// The name of an error without its namespace and without the URI that some services append.
pub(crate) fn name(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default().trim()
}

/// The code of an error, from its header or its document.
pub(crate) fn code(headers: &http::HeaderMap, error: Option<&Document>) -> Option<String> {
    let text = |key: &str| error?.get(key)?.as_str();
    let header = headers.get(TYPE_HEADER).and_then(|value| value.to_str().ok());
    let code = header.or_else(|| text(TYPE_KEY)).or_else(|| text("code"));
    code.map(|code| name(code).to_owned())
}

/// What an error says happened.
pub(crate) fn message(error: &Document) -> Option<String> {
    let texts = ["message", "Message", "errorMessage"].iter().map(|key| error.get(key)?.as_str());
    texts.flatten().next().map(str::to_owned)
}

/// What a server says of a request that it refuses.
pub(crate) fn refusal(message: &str, violations: Option<&Violations>) -> UnknownMembers {
    let field = |violation: &Violation| {
        let message = violation.to_string();
        Document::from([("message", message), ("path", violation.path().to_owned())])
    };
    let mut body = UnknownMembers::new();
    body.insert("message", message);
    if let Some(violations) = violations {
        body.insert("fieldList", violations.iter().map(field).collect::<Vec<_>>());
    }
    body
}
