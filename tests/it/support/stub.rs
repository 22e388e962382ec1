//! A TLS server with a given certificate and given responses.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A certificate and its key.
pub struct Identity {
    pub pem: String,
    chain: Vec<rustls::pki_types::CertificateDer<'static>>,
    key: KeyPair,
    versions: Vec<&'static rustls::SupportedProtocolVersion>,
}

impl Identity {
    /// A self-signed CA certificate with a CN and without a SAN, like that of a new Deploy VM.
    pub fn self_signed() -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "ontap-select-deploy");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self { pem: certificate.pem(), chain: vec![certificate.der().clone()], key, versions: both() }
    }

    /// A certificate for these names, issued by a new CA. Returns the CA certificate as PEM too.
    pub fn signed(names: &[&str]) -> (Self, String) {
        let mut ca = CertificateParams::default();
        ca.distinguished_name.push(DnType::CommonName, "Example CA");
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_key = KeyPair::generate().unwrap();
        let ca_pem = ca.self_signed(&ca_key).unwrap().pem();
        let issuer = rcgen::Issuer::new(ca, ca_key);
        let mut params = CertificateParams::new(names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>()).unwrap();
        params.distinguished_name.push(DnType::CommonName, "deploy");
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap();
        (Self { pem: certificate.pem(), chain: vec![certificate.der().clone()], key, versions: both() }, ca_pem)
    }

    /// The SHA-256 of the certificate in hexadecimal, without colons.
    pub fn fingerprint(&self) -> String {
        let print = deploy_cli::deploy::Fingerprint::of(&self.chain[0]).to_string();
        print.replace(':', "").to_lowercase()
    }

    /// Restricts the server to one version of TLS.
    pub fn speaking(mut self, version: &'static rustls::SupportedProtocolVersion) -> Self {
        self.versions = vec![version];
        self
    }

    fn config(&self) -> Arc<ServerConfig> {
        let key = PrivatePkcs8KeyDer::from(self.key.serialize_der());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&self.versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(self.chain.clone(), key.into())
            .unwrap();
        Arc::new(config)
    }
}

fn both() -> Vec<&'static rustls::SupportedProtocolVersion> {
    rustls::ALL_VERSIONS.to_vec()
}

/// How a connection is treated before a request is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// It is accepted.
    Open,
    /// It is reset.
    Reset,
    /// It is closed in the middle of the first TLS record.
    HalfTls,
    /// It gets a plain HTTP response instead of TLS.
    PlainHttp,
}

/// What the stub does after a request.
pub enum Act {
    /// Sends a response and closes the connection.
    Send(String),
    /// Sends a response and reads the next request on the same connection.
    Keep(String),
    /// Sends a response without `connection: close`, and closes the connection.
    KeepThenClose(String),
    /// Sends an incomplete response and keeps the connection open.
    Hold(String),
    /// Sends a response and then repeats a text until the client closes the connection.
    Endless(String, &'static str),
    /// Closes the connection without a response.
    Close,
    /// Keeps the connection open without a response.
    Silence,
}

/// A response with a JSON body.
pub fn respond(status: u16, body: &str) -> Act {
    page(status, "application/json", body)
}

/// A response with a JSON body on a connection that stays open.
pub fn keep(status: u16, body: &str) -> Act {
    Act::Keep(open(status, body))
}

/// A response with a JSON body on a connection that is closed without notice, as servers do with idle connections.
pub fn keep_then_close(status: u16, body: &str) -> Act {
    Act::KeepThenClose(open(status, body))
}

fn open(status: u16, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// A response with this content type.
pub fn page(status: u16, kind: &str, body: &str) -> Act {
    let length = body.len();
    Act::Send(format!(
        "HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    ))
}

/// The server, which runs until the test process ends.
pub struct Stub {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
}

impl Stub {
    /// Starts a server. `act` gets each request, head and body, and its number.
    pub fn start(identity: &Identity, act: impl Fn(&str, usize) -> Act + Send + Sync + 'static) -> Self {
        Self::gated(identity, |_| Gate::Open, act)
    }

    /// Starts a server. `gate` gets the number of each connection.
    pub fn gated(
        identity: &Identity,
        gate: impl Fn(usize) -> Gate + Send + Sync + 'static,
        act: impl Fn(&str, usize) -> Act + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (seen, connections) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let stub = Self { address, seen: Arc::clone(&seen), connections: Arc::clone(&connections) };
        let (config, act) = (identity.config(), Arc::new(act));
        std::thread::spawn(move || {
            for mut socket in listener.incoming().flatten() {
                let gate = gate(connections.fetch_add(1, Ordering::SeqCst));
                if gate != Gate::Open {
                    // Waits for the first bytes, since closing the socket with unread bytes resets the connection.
                    let _ = socket.peek(&mut [0]);
                    let _ = match gate {
                        Gate::HalfTls => socket.write_all(b"\x16\x03\x03\x00\x7a\x02"),
                        Gate::PlainHttp => socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
                        Gate::Open | Gate::Reset => Ok(()),
                    };
                    continue;
                }
                let (config, act, seen) = (Arc::clone(&config), Arc::clone(&act), Arc::clone(&seen));
                std::thread::spawn(move || serve(socket, config, &seen, act.as_ref()));
            }
        });
        stub
    }

    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// The request lines received so far.
    pub fn requests(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// The number of connections so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

fn serve(
    socket: TcpStream,
    config: Arc<ServerConfig>,
    seen: &Mutex<Vec<String>>,
    act: &(dyn Fn(&str, usize) -> Act + Send + Sync),
) {
    let Ok(connection) = ServerConnection::new(config) else { return };
    let mut stream = StreamOwned::new(connection, socket);
    while let Some(request) = request(&mut stream, seen) {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.lines().next().unwrap_or_default().to_owned());
            seen.len() - 1
        };
        match act(&request, number) {
            Act::Keep(text) => {
                let _ = stream.write_all(text.as_bytes());
                let _ = stream.flush();
            }
            Act::Send(text) | Act::KeepThenClose(text) => {
                let _ = stream.write_all(text.as_bytes());
                stream.conn.send_close_notify();
                let _ = stream.flush();
                return;
            }
            Act::Hold(text) => {
                let _ = stream.write_all(text.as_bytes());
                let _ = stream.flush();
                let _ = stream.read(&mut [0; 4096]);
                return;
            }
            Act::Endless(head, text) => {
                let text = text.repeat(10_000);
                let mut sent = stream.write_all(head.as_bytes());
                while sent.is_ok() {
                    sent = stream.write_all(text.as_bytes());
                }
                return;
            }
            Act::Close => return,
            Act::Silence => {
                let _ = stream.read(&mut [0; 4096]);
                return;
            }
        }
    }
}

/// Reads a request, head and body.
fn request(stream: &mut StreamOwned<ServerConnection, TcpStream>, seen: &Mutex<Vec<String>>) -> Option<String> {
    let mut head = Vec::new();
    let mut chunk = [0; 4096];
    while !head.windows(4).any(|w| w == b"\r\n\r\n") {
        match stream.read(&mut chunk) {
            Ok(n @ 1..) => head.extend_from_slice(&chunk[..n]),
            _ => {
                if !head.is_empty() {
                    seen.lock().unwrap().push("(a broken request)".to_owned());
                }
                return None;
            }
        }
    }
    let text = String::from_utf8_lossy(&head).to_lowercase();
    let length = text.lines().find_map(|l| l.strip_prefix("content-length: ")?.trim().parse().ok()).unwrap_or(0);
    let body = head.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or(0) + 4;
    while head.len() < body + length {
        let Ok(n @ 1..) = stream.read(&mut chunk) else { return None };
        head.extend_from_slice(&chunk[..n]);
    }
    Some(String::from_utf8_lossy(&head).into_owned())
}
