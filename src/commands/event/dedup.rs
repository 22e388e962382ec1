//! Which events were shown already. Two may share a time, and one of them may appear later than the other: so what is
//! asked for begins *at* the latest time, and what was seen of it is left out.

use std::collections::HashSet;

use serde_json::Value;

use crate::deploy::field::text;

/// What was seen so far.
#[derive(Debug, Default)]
pub(crate) struct EventDedup {
    /// The latest time, as the server wrote it.
    latest: Option<String>,
    /// The events of that time; all, where they have none.
    ids: HashSet<String>,
}

impl EventDedup {
    /// The filter for what may be new; `None` while nothing was seen.
    pub(crate) fn since(&self) -> Option<String> {
        self.latest.as_ref().map(|time| format!(">={time}"))
    }

    /// Takes in events, oldest first, and hands back those that are new.
    pub(crate) fn take(&mut self, events: Vec<Value>) -> Vec<Value> {
        let fresh = events.into_iter().filter(|event| {
            let time = event.get("time").and_then(Value::as_str);
            if let Some(time) = time
                && self.latest.as_deref() != Some(time)
            {
                // Nothing older is asked for any more.
                self.latest = Some(time.to_owned());
                self.ids.clear();
            }
            let id = event.get("id").and_then(text).unwrap_or_else(|| event.to_string());
            self.ids.insert(id)
        });
        fresh.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn an_event_that_shares_its_time_with_one_that_was_seen_is_new() {
        let event = |id: &str, time: &str| json!({"id": id, "time": time});
        let mut seen = EventDedup::default();
        assert_eq!(seen.since(), None);
        assert_eq!(seen.take(vec![event("a", "1"), event("b", "2")]).len(), 2);
        assert_eq!(seen.since().as_deref(), Some(">=2"));
        assert_eq!(seen.take(vec![event("b", "2"), event("c", "2")]), [event("c", "2")]);
        assert_eq!(seen.take(vec![event("b", "2"), event("c", "2"), event("d", "3")]), [event("d", "3")]);
        assert_eq!(seen.take(vec![event("d", "3")]), [json!(null); 0]);
    }

    #[test]
    fn events_without_a_time_or_an_id_are_shown_once_as_well() {
        let mut seen = EventDedup::default();
        assert_eq!(seen.take(vec![json!({"id": 1}), json!({"message": "x"})]).len(), 2);
        assert_eq!(seen.take(vec![json!({"id": 1}), json!({"message": "x"}), json!({"id": 2})]), [json!({"id": 2})]);
    }

    proptest! {
        /// Events appear in the order of their times, some at the same time, and are asked for at any moments.
        #[test]
        fn every_event_is_shown_once(steps in prop::collection::vec((0u8..2, any::<bool>()), 0..40)) {
            let (mut seen, mut all, mut shown, mut time) = (EventDedup::default(), Vec::new(), Vec::new(), 0u32);
            let mut ask = |all: &Vec<Value>| {
                let since = seen.since().map(|s| s[2..].to_owned()).unwrap_or_default();
                let answer = all.iter().filter(|e: &&Value| e["time"].as_str().unwrap() >= since.as_str()).cloned();
                seen.take(answer.collect())
            };
            for (later, asks) in steps {
                time += u32::from(later);
                all.push(json!({"id": all.len(), "time": format!("{time:04}")}));
                if asks {
                    shown.extend(ask(&all));
                }
            }
            shown.extend(ask(&all));
            prop_assert_eq!(shown, all);
        }
    }
}
