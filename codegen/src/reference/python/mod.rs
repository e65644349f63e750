//! An operation as a method of a client in Python.

mod syntax;

pub use syntax::{request, response};

use goldsmith_model::{Model, Shape};

/// The page of an operation.
pub(super) fn page(model: &Model, _service: &Shape, operation: &Shape) -> String {
    let mut lines = vec!["**Request Syntax**".to_owned(), String::new(), "```python".to_owned()];
    lines.extend(request(model, operation, "response = client."));
    lines.push("```".to_owned());
    let response = response(model, operation);
    if !response.is_empty() {
        lines.extend(["", "**Response Syntax**", "", "```python"].map(str::to_owned));
        lines.extend(response);
        lines.push("```".to_owned());
    }
    lines.join("\n") + "\n"
}
