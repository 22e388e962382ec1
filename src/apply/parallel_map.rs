//! Runs independent calls at the same time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The number of concurrent calls of one map, each over a connection of its own.
const CALLS: usize = 12;

/// Does `work` for each item, several at a time, and returns the results in the order of the items. After an error no
/// further call starts.
///
/// # Errors
/// The first error.
pub(crate) fn parallel_map<T: Sync, R: Send, E: Send>(
    items: &[T],
    work: impl Fn(&T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    bounded_map(items, CALLS, work)
}

/// The same with at most `limit` at a time.
///
/// # Errors
/// The first error.
pub(crate) fn bounded_map<T: Sync, R: Send, E: Send>(
    items: &[T],
    limit: usize,
    work: impl Fn(&T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    if let [one] = items {
        return Ok(vec![work(one)?]);
    }
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, R)>> = Mutex::default();
    let failure: Mutex<Option<E>> = Mutex::default();
    let worker = || {
        while lock(&failure).is_none() {
            let n = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(n) else { return };
            match work(item) {
                Ok(result) => lock(&results).push((n, result)),
                Err(error) => {
                    lock(&failure).get_or_insert(error);
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..items.len().min(limit) {
            scope.spawn(worker);
        }
        worker();
    });
    if let Some(error) = failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(n, _)| *n);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u32> = (0..100).collect();
        assert_eq!(parallel_map(&items, |n| Ok::<_, ()>(n * 2)), Ok((0..100).map(|n| n * 2).collect()));
        assert_eq!(parallel_map(&[] as &[u32], |n| Ok::<_, ()>(*n)), Ok(vec![]));
    }

    #[test]
    fn after_an_error_nothing_new_is_begun() {
        let begun = AtomicUsize::new(0);
        let items: Vec<u32> = (0..1000).collect();
        let result = parallel_map(&items, |_| {
            begun.fetch_add(1, Ordering::Relaxed);
            Err::<(), _>("no")
        });
        assert_eq!(result, Err("no"));
        assert!(begun.into_inner() <= CALLS);
    }
}
