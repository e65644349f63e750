//! What is the same in many places, told once: errors of a whole service in another order, a trait that
//! all operations of a kind have got, members that target another shape from now on.

use super::sections::{Group, Told};
use goldsmith_model::ShapeId;
use goldsmith_model::diff::{Aspect, Change};
use std::collections::{BTreeSet, HashMap};

/// A change that several groups have.
#[derive(Debug)]
pub(crate) struct Same<'a> {
    /// The operations or shapes, each with its own.
    pub(crate) told: Vec<(ShapeId, Told<'a>)>,
}

/// In how many groups a change must be to be told apart from them.
const MANY: usize = 3;

/// Takes out of the groups what is the same in many of them. Groups that have nothing left go.
pub(super) fn take<'a>(
    operations: &mut Vec<Group<'a>>,
    shared: &mut Vec<Group<'a>>,
) -> Vec<Same<'a>> {
    let mut holders: HashMap<Key<'a>, BTreeSet<ShapeId>> = HashMap::new();
    for group in operations.iter().chain(shared.iter()) {
        for (told, id) in group.changes.iter().zip(std::iter::repeat(&group.id)) {
            if let (Some(key), Some(id)) = (key(told.change), id) {
                holders.entry(key).or_default().insert(id.clone());
            }
        }
    }
    let is_same = |change: &'a Change| {
        let key = key(change)?;
        let many = if change.aspect == Aspect::Target { 2 } else { MANY };
        holders.get(&key).is_some_and(|ids| ids.len() >= many).then_some(key)
    };
    let mut order = Vec::new();
    let mut same: HashMap<Key<'a>, Vec<(ShapeId, Told<'a>)>> = HashMap::new();
    for group in operations.iter_mut().chain(shared.iter_mut()) {
        let Some(id) = group.id.clone() else { continue };
        for told in std::mem::take(&mut group.changes) {
            match is_same(told.change) {
                Some(key) => {
                    order.push(key);
                    same.entry(key).or_default().push((id.clone(), told));
                }
                None => group.changes.push(told),
            }
        }
    }
    for groups in [operations, shared] {
        groups.retain(|group| !group.changes.is_empty() || !group.alone.is_empty());
    }
    let mut all: Vec<Same<'a>> =
        order.iter().filter_map(|key| same.remove(key)).map(|told| Same { told }).collect();
    all.sort_by_key(|same| same.told.iter().map(|(_, told)| told.rank()).min());
    all
}

/// What two changes must have in common to be the same.
type Key<'a> = (&'a str, &'a str, Option<&'a str>);

/// What a change has in common with others that are the same; none for what is told where it is: what
/// has members or values of its own, and shapes as such.
fn key(change: &Change) -> Option<Key<'_>> {
    let is_own = matches!(change.aspect, Aspect::Member | Aspect::EnumValue | Aspect::Shape);
    let is_order = change.code == "ChangedMemberOrder" && change.message.contains("reordered");
    (!is_own || is_order).then_some((&*change.code, &*change.message, change.hint.as_deref()))
}
