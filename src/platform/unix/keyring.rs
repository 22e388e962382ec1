//! Keychain on macOS, the Secret Service elsewhere.

#[cfg(target_os = "macos")]
pub(crate) use apple_native_keyring_store::keychain::Store;
#[cfg(not(target_os = "macos"))]
pub(crate) use zbus_secret_service_keyring_store::Store;
