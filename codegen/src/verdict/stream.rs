//! The bodies of requests and responses that are streams: whether they are, of what events, and how the
//! member is written that is the stream.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::{schema, spelling};
use crate::api::{Path, Stream};

/// Compares the streams of one direction. The item is the operation.
pub(super) fn compare<'a>(
    changes: &mut Changes<'a>,
    item: &Item<'a>,
    kind: ChangeKind,
    (old, new): (Option<&'a Stream>, Option<&'a Stream>),
) {
    let what = if kind == ChangeKind::RequestBodyChanged { "requests" } else { "responses" };
    let (old, new) = match (old, new) {
        (None, None) => return,
        (None, Some(_)) => {
            let message = format!("the body of its {what} is a stream: `Streaming`, not `Bytes`");
            return changes.add(kind, item, message);
        }
        (Some(_), None) => {
            let message = format!("the body of its {what} is no stream: `Bytes`, not `Streaming`");
            return changes.add(kind, item, message);
        }
        (Some(old), Some(new)) => (old, new),
    };
    let Stream { schema, events } = old;
    let same = match (events, &new.events) {
        (Some(old), Some(new)) => changes.same_path(old, new),
        (old, new) => old.is_none() && new.is_none(),
    };
    if !same {
        let text = |events: &Option<Path>| match events {
            Some(path) => format!("events of type `{}`", spelling::path(path)),
            None => "no events".to_owned(),
        };
        let message = format!("its {what} have {}, not {}", text(&new.events), text(events));
        changes.add(ChangeKind::EventsChanged, item, message);
    }
    let shape = item.shape.map(|(id, _)| (id, Some(schema.name.as_str())));
    let stream = Item { path: item.path.clone(), shape };
    schema::compare(changes, &stream, (schema, &new.schema), false);
}
