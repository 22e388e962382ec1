//! Removes events that were shown already. Several events may have the same time, and may appear one after another.
//! So each request includes the latest time, and the events that are already known are removed from the response.

use std::collections::HashSet;

use serde_json::Value;

use crate::deploy::field::text;

/// The events that were shown last.
#[derive(Debug, Default)]
pub(crate) struct EventDedup {
    /// The latest time, as received.
    latest: Option<String>,
    /// The ids of the events with that time.
    ids: HashSet<String>,
}

impl EventDedup {
    /// The filter for events that may be new; `None` before the first event.
    pub(crate) fn since(&self) -> Option<String> {
        self.latest.as_ref().map(|time| format!(">={time}"))
    }

    /// Returns the new ones of these events, which are sorted by time.
    pub(crate) fn retain_new(&mut self, events: Vec<Value>) -> Vec<Value> {
        let fresh = events.into_iter().filter(|event| {
            let time = event.get("time").and_then(Value::as_str);
            if let Some(time) = time
                && self.latest.as_deref() != Some(time)
            {
                // Older events are not requested again.
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
    fn events_with_the_same_time_are_distinguished_by_id() {
        let event = |id: &str, time: &str| json!({"id": id, "time": time});
        let mut dedup = EventDedup::default();
        assert_eq!(dedup.since(), None);
        assert_eq!(dedup.retain_new(vec![event("a", "1"), event("b", "2")]).len(), 2);
        assert_eq!(dedup.since().as_deref(), Some(">=2"));
        assert_eq!(dedup.retain_new(vec![event("b", "2"), event("c", "2")]), [event("c", "2")]);
        assert_eq!(dedup.retain_new(vec![event("b", "2"), event("c", "2"), event("d", "3")]), [event("d", "3")]);
        assert_eq!(dedup.retain_new(vec![event("d", "3")]), [json!(null); 0]);
    }

    #[test]
    fn events_without_a_time_or_an_id_are_shown_once() {
        let mut dedup = EventDedup::default();
        assert_eq!(dedup.retain_new(vec![json!({"id": 1}), json!({"message": "x"})]).len(), 2);
        assert_eq!(
            dedup.retain_new(vec![json!({"id": 1}), json!({"message": "x"}), json!({"id": 2})]),
            [json!({"id": 2})]
        );
    }

    proptest! {
        /// Events appear in the order of their times, some with the same time, and are requested at any time.
        #[test]
        fn every_event_is_shown_once(steps in prop::collection::vec((0u8..2, any::<bool>()), 0..40)) {
            let (mut dedup, mut all, mut shown, mut time) = (EventDedup::default(), Vec::new(), Vec::new(), 0u32);
            let mut request = |all: &Vec<Value>| {
                let since = dedup.since().map(|s| s[2..].to_owned()).unwrap_or_default();
                let response = all.iter().filter(|e: &&Value| e["time"].as_str().unwrap() >= since.as_str()).cloned();
                dedup.retain_new(response.collect())
            };
            for (later, requests) in steps {
                time += u32::from(later);
                all.push(json!({"id": all.len(), "time": format!("{time:04}")}));
                if requests {
                    shown.extend(request(&all));
                }
            }
            shown.extend(request(&all));
            prop_assert_eq!(shown, all);
        }
    }
}
