//! HTTPS: accepts connections and serves each to its end.

mod answer;
mod body;
mod lenient;
mod range;

use std::sync::Arc;
use std::time::Duration;

use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::simulator::certificate::Identity;
use answer::answer;
use lenient::LenientStream;

pub(crate) use answer::Shared;

/// How long a client may take for its TLS handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// The pause after a connection could not be accepted, for example because there are no more file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Accepts connections until the runtime shuts down, which also closes the connections.
pub(crate) async fn serve(
    listener: std::net::TcpListener,
    identity: &Identity,
    prefer_http2: bool,
    shared: Shared,
) -> anyhow::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let tls = TlsAcceptor::from(Arc::new(tls(identity, prefer_http2, shared.closes_each())?));
    let shared = Arc::new(shared);
    tokio::spawn(async move {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(connection(stream, tls.clone(), Arc::clone(&shared)))),
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            }
        }
    });
    Ok(())
}

fn tls(identity: &Identity, prefer_http2: bool, close_each: bool) -> anyhow::Result<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from(identity.der.clone())],
            PrivatePkcs8KeyDer::from(identity.key.clone()).into(),
        )?;
    // HTTP/1.1 first: only in HTTP/1.1 can a target be corrected that is not encoded, such as `time=>2019` by curl.
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    if !close_each {
        // A connection of HTTP/2 is not made for one request.
        tls.alpn_protocols.push(b"h2".to_vec());
    }
    if prefer_http2 {
        tls.alpn_protocols.reverse();
    }
    Ok(tls)
}

/// Serves one connection to its end. An error of the connection is the client's to report.
async fn connection(stream: TcpStream, tls: TlsAcceptor, shared: Arc<Shared>) {
    // Otherwise a response may wait 40 ms for the acknowledgement of the TLS records before it.
    let _ = stream.set_nodelay(true);
    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE_TIMEOUT, tls.accept(stream)).await else { return };
    let mut http = Builder::new(TokioExecutor::new());
    http.http1().timer(TokioTimer::new()).header_read_timeout(None).keep_alive(!shared.closes_each());
    http.http2().timer(TokioTimer::new());
    let service = service_fn(move |request| answer(Arc::clone(&shared), request));
    let _ = http.serve_connection(TokioIo::new(LenientStream::new(stream)), service).await;
}
