//! A watcher on the line between two nodes: passes on what comes to a port, and keeps all of it.

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long a read waits before the tap looks whether it is still wanted.
const LOOK: Duration = Duration::from_millis(50);

/// Both directions of one connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flow {
    /// Pieces as they came from whoever called; datagrams are whole.
    pub(crate) from_caller: Vec<Vec<u8>>,
    /// Pieces from who was called.
    pub(crate) from_called: Vec<Vec<u8>>,
}

/// What a tap has heard. It listens until the process of the test ends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tap {
    flows: Arc<Mutex<Vec<Flow>>>,
}

impl Tap {
    /// Passes TCP connections to `port` of this computer on to `target`.
    pub(crate) fn tcp(port: u16, target: u16) -> Self {
        let tap = Self::default();
        let listener = TcpListener::bind(("127.0.0.1", port)).expect("the node that had the port has ended");
        let heard = tap.clone();
        thread::spawn(move || {
            for caller in listener.incoming().flatten() {
                // The node behind the tap may not listen yet; the caller tries again.
                if let Ok(called) = TcpStream::connect(("127.0.0.1", target)) {
                    heard.join(caller, called);
                }
            }
        });
        tap
    }

    /// The same for datagrams.
    pub(crate) fn udp(port: u16, target: u16) -> Self {
        let tap = Self::default();
        let socket = UdpSocket::bind(("127.0.0.1", port)).expect("the node that had the port has ended");
        let heard = tap.clone();
        thread::spawn(move || heard.pass_datagrams(&Arc::new(socket), target));
        tap
    }

    /// Everything heard so far.
    pub(crate) fn flows(&self) -> Vec<Flow> {
        self.flows.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Bytes heard so far in both directions of all connections.
    pub(crate) fn bytes(&self) -> Bytes {
        let count = |pieces: &[Vec<u8>]| pieces.iter().map(Vec::len).sum::<usize>();
        self.flows().iter().fold(Bytes::default(), |sum, flow| Bytes {
            from_caller: sum.from_caller + count(&flow.from_caller),
            from_called: sum.from_called + count(&flow.from_called),
        })
    }

    fn begin(&self) -> usize {
        let mut flows = self.flows.lock().unwrap_or_else(PoisonError::into_inner);
        flows.push(Flow::default());
        flows.len() - 1
    }

    fn note(&self, flow: usize, by_caller: bool, piece: &[u8]) {
        let mut flows = self.flows.lock().unwrap_or_else(PoisonError::into_inner);
        let flow = &mut flows[flow];
        let pieces = if by_caller { &mut flow.from_caller } else { &mut flow.from_called };
        pieces.push(piece.to_vec());
    }

    fn join(&self, caller: TcpStream, called: TcpStream) {
        let flow = self.begin();
        let pairs = [(true, &caller, &called), (false, &called, &caller)];
        for (by_caller, from, to) in pairs {
            let (from, to) = (from.try_clone().expect("a socket"), to.try_clone().expect("a socket"));
            let heard = self.clone();
            thread::spawn(move || heard.pass_stream(flow, by_caller, from, to));
        }
    }

    fn pass_stream(&self, flow: usize, by_caller: bool, mut from: TcpStream, mut to: TcpStream) {
        let mut buffer = [0; 16 << 10];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            self.note(flow, by_caller, &buffer[..length]);
            if to.write_all(&buffer[..length]).is_err() {
                break;
            }
        }
        // Either may be closed already.
        let _closed = (to.shutdown(Shutdown::Write), from.shutdown(Shutdown::Read));
    }

    fn pass_datagrams(&self, socket: &Arc<UdpSocket>, target: u16) {
        let mut callers: HashMap<SocketAddr, (usize, Arc<UdpSocket>)> = HashMap::new();
        let mut buffer = [0; 2 << 10];
        while let Ok((length, caller)) = socket.recv_from(&mut buffer) {
            let (flow, out) = callers.entry(caller).or_insert_with(|| self.datagrams_of(socket, caller, target));
            self.note(*flow, true, &buffer[..length]);
            // What a tap loses, QUIC sends again.
            let _lost = out.send(&buffer[..length]);
        }
    }

    fn datagrams_of(&self, socket: &Arc<UdpSocket>, caller: SocketAddr, target: u16) -> (usize, Arc<UdpSocket>) {
        let flow = self.begin();
        let out = UdpSocket::bind(("127.0.0.1", 0)).expect("a free port");
        out.connect(("127.0.0.1", target)).expect("loopback");
        out.set_read_timeout(Some(LOOK)).expect("a timeout");
        let out = Arc::new(out);
        let (back, socket, heard) = (Arc::clone(&out), Arc::clone(socket), self.clone());
        thread::spawn(move || {
            let mut buffer = [0; 2 << 10];
            loop {
                if let Ok(length) = back.recv(&mut buffer) {
                    heard.note(flow, false, &buffer[..length]);
                    let _lost = socket.send_to(&buffer[..length], caller);
                }
            }
        });
        (flow, out)
    }
}

/// How many bytes went each way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Bytes {
    /// From whoever called.
    pub(crate) from_caller: usize,
    /// From who was called.
    pub(crate) from_called: usize,
}
