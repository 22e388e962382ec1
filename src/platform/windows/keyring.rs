//! Credential Manager.

pub(crate) use windows_native_keyring_store::Store;
