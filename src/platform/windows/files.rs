//! Private files and folders have an access control list like that of the user's profile folder: the user, SYSTEM and
//! Administrators have access. They do not inherit the list of their folder, which may let others read them.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Component, Path, PathBuf, Prefix};
use std::time::Duration;

use tempfile::NamedTempFile;
use windows_permissions::constants::{AceType, SeObjectType, SecurityInformation};
use windows_permissions::wrappers::{ConvertSidToStringSid, GetSecurityInfo, SetSecurityInfo};
use windows_permissions::{LocalBox, SecurityDescriptor, utilities};

const READ_CONTROL: u32 = 0x0002_0000;
const WRITE_DAC: u32 = 0x0004_0000;
/// Without it, folders cannot be opened.
const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;

/// The length from which `std` converts a path: a folder needs room for a name of 12 characters.
const LONG: usize = 248;

/// How often, and after which pause, a refused renaming is tried again.
const RENAME_AGAIN: (usize, Duration) = (25, Duration::from_millis(20));

/// The SIDs of SYSTEM, Administrators and OWNER RIGHTS, which stand for no other user.
const NO_OTHERS: [&str; 3] = ["S-1-5-18", "S-1-5-32-544", "S-1-3-4"];

/// Opens a file. If it is created, only the owner can read it.
pub(crate) fn open_private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    let is_new = !path.try_exists()?;
    let file = options.open(path)?;
    if is_new {
        close_to_others(path)?;
    }
    Ok(file)
}

/// Creates a temporary file that only the owner can read.
pub(crate) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let file = shared_temporary(folder)?;
    close_to_others(file.path())?;
    Ok(file)
}

/// Creates a temporary file with the access control list that files in this folder inherit.
pub(crate) fn shared_temporary(folder: &Path) -> io::Result<NamedTempFile> {
    // Without the attribute for temporary files, which would have to be removed before it is renamed.
    let create = |path: &Path| OpenOptions::new().write(true).create_new(true).open(path);
    tempfile::Builder::new().prefix(".deploy-cli-").make_in(folder, create)
}

/// Renames a file, and replaces the one that has the name. Windows refuses that while another process, such as a virus
/// scanner, has one of them open, so it is tried again for half a second.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let (times, pause) = RENAME_AGAIN;
    for _ in 0..times {
        match fs::rename(from, to) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => std::thread::sleep(pause),
            result => return result,
        }
    }
    fs::rename(from, to)
}

/// The path in a form without the limit of 260 characters, for functions that do not convert it themselves, as those
/// of `std` do.
pub(crate) fn long(path: &Path) -> Cow<'_, Path> {
    let full = std::path::absolute(path).unwrap_or_default();
    if full.as_os_str().len() < LONG {
        return path.into();
    }
    let mut rest = full.components();
    let Some(Component::Prefix(prefix)) = rest.next() else { return path.into() };
    let mut form = OsString::from(r"\\?\");
    match prefix.kind() {
        Prefix::Disk(_) => form.push(prefix.as_os_str()),
        Prefix::UNC(server, share) => {
            for part in [r"UNC\".as_ref(), server, r"\".as_ref(), share] {
                form.push(part);
            }
        }
        _ => return path.into(),
    }
    form.push(rest.as_path());
    PathBuf::from(form).into()
}

/// Creates a folder that only the owner can read, and its parents. An existing one is left as it is.
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    close_to_others(folder)
}

/// Whether users other than the owner can read or write the file.
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    fs::exists(path).unwrap_or(false) && !is_closed_to_others(path).unwrap_or(false)
}

/// Removes the permissions of other users from a file or a folder.
pub(crate) fn close_to_others(path: &Path) -> io::Result<()> {
    // Protected from inheritance, with full access; OICI passes the list of a folder on to its files.
    let inherit = if path.is_dir() { "OICI" } else { "" };
    let user = current_user()?;
    set(path, &format!("D:P(A;{inherit};FA;;;{user})(A;{inherit};FA;;;SY)(A;{inherit};FA;;;BA)"))
}

/// Lets other users read a file.
#[cfg(test)]
pub(crate) fn open_to_others(path: &Path) -> io::Result<()> {
    let user = current_user()?;
    set(path, &format!("D:P(A;;FA;;;{user})(A;;FR;;;WD)"))
}

/// Creates a symbolic link to a file.
#[cfg(test)]
pub(crate) fn link(target: &Path, link: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_file(target, link)
}

/// Replaces the access control list by one in the security descriptor definition language.
fn set(path: &Path, list: &str) -> io::Result<()> {
    let descriptor: LocalBox<SecurityDescriptor> = list.parse()?;
    let mut handle = open_for(READ_CONTROL | WRITE_DAC, path)?;
    let what = SecurityInformation::Dacl | SecurityInformation::ProtectedDacl;
    SetSecurityInfo(&mut handle, SeObjectType::SE_FILE_OBJECT, what, None, None, descriptor.dacl(), None)
}

/// Whether each entry that grants something grants it to the user, SYSTEM or Administrators.
fn is_closed_to_others(path: &Path) -> io::Result<bool> {
    let handle = open_for(READ_CONTROL, path)?;
    let descriptor = GetSecurityInfo(&handle, SeObjectType::SE_FILE_OBJECT, SecurityInformation::Dacl)?;
    // No list grants everything to everyone.
    let Some(list) = descriptor.dacl() else { return Ok(false) };
    let user = current_user()?;
    for entry in (0..list.len()).filter_map(|n| list.get_ace(n)) {
        let denies = matches!(entry.ace_type(), AceType::ACCESS_DENIED_ACE_TYPE);
        let sid = entry.sid().map(ConvertSidToStringSid).transpose()?.unwrap_or_default();
        let sid = sid.to_string_lossy();
        if !denies && sid != user && !NO_OTHERS.contains(&sid.as_ref()) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Opens a file by `std`, which accepts long paths.
fn open_for(access: u32, path: &Path) -> io::Result<File> {
    OpenOptions::new().access_mode(access).custom_flags(FILE_FLAG_BACKUP_SEMANTICS).open(path)
}

/// The SID of the user who runs the program.
fn current_user() -> io::Result<String> {
    let sid = utilities::current_process_sid()?;
    Ok(ConvertSidToStringSid(&sid)?.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The SIDs of the entries of an access control list.
    fn users(path: &Path) -> Vec<String> {
        let handle = open_for(READ_CONTROL, path).unwrap();
        let descriptor = GetSecurityInfo(&handle, SeObjectType::SE_FILE_OBJECT, SecurityInformation::Dacl).unwrap();
        let list = descriptor.dacl().unwrap();
        let sid = |n| ConvertSidToStringSid(list.get_ace(n).unwrap().sid().unwrap()).unwrap();
        let mut users: Vec<String> = (0..list.len()).map(|n| sid(n).to_string_lossy().into_owned()).collect();
        users.sort();
        users.dedup();
        users
    }

    #[test]
    fn no_others_are_in_the_list_of_a_private_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        open_private(OpenOptions::new().write(true).create(true).truncate(true), &path).unwrap();
        let (users_now, user) = (users(&path), current_user().unwrap());
        // Wine leaves the entry for Administrators out.
        assert!(
            users_now.contains(&user) && users_now.iter().all(|sid| *sid == user || NO_OTHERS.contains(&sid.as_ref()))
        );
        open_to_others(&path).unwrap();
        assert!(users(&path).contains(&"S-1-1-0".to_owned()), "{:?}", users(&path));
    }

    #[test]
    fn only_a_long_path_gets_the_form_without_a_limit() {
        let rest = vec!["x".repeat(40); 8].join(r"\");
        let form = |path: &str| long(path.as_ref()).to_str().unwrap().to_owned();
        for short in ["a", r"C:\a", r"\\server\share\a"] {
            assert_eq!(form(short), short);
        }
        assert_eq!(form(&format!(r"C:\{rest}\..\a/b")), format!(r"\\?\C:\{}a\b", &rest[..rest.len() - 40]));
        assert_eq!(form(&format!(r"\\server\share\{rest}")), format!(r"\\?\UNC\server\share\{rest}"));
        let already = format!(r"\\?\C:\{rest}");
        assert_eq!(form(&already), already);
        let relative = form(&rest);
        assert!(relative.starts_with(r"\\?\") && relative.ends_with(&rest), "{relative}");
    }
}
