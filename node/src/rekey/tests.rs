use marshrut_protocol::record::certificate::Role;

use super::*;
use crate::keyslots::{KeySlots, UnlockError};
use crate::node::Secrets;
use crate::node::fixture::{PASSPHRASE, TestNode};

const NINOS: &str = "nino walks to the sea";

/// Every file of a data directory that a replacement touches, as it was.
struct Image(Vec<(std::path::PathBuf, Vec<u8>)>);

impl Image {
    fn of(dir: &DataDir) -> Self {
        let paths = [dir.keys(), dir.identity(), dir.organisation(), dir.accounts()];
        Self(paths.into_iter().map(|path| (path.clone(), std::fs::read(path).expect("there"))).collect())
    }

    /// Puts the first `count` files of another time in the place of those that are there.
    fn lay(&self, from: usize, count: usize) {
        self.0.iter().skip(from).take(count).for_each(|(path, bytes)| std::fs::write(path, bytes).expect("write"));
    }
}

fn opens(node: &TestNode, passphrase: &str) -> Result<MasterKey, UnlockError> {
    KeySlots::unlock(&node.dir().keys(), passphrase).map(|unlocked| unlocked.master)
}

/// Kills between any two steps: before the key file is replaced nothing has happened, afterwards every file is read
/// under whichever key it has, and the next start finishes.
#[tokio::test(flavor = "multi_thread")]
async fn wherever_the_power_goes_one_key_counts_and_nothing_is_lost() {
    let node = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    node.node.stop().await;
    let mut slots = KeySlots::load(&node.dir().keys(), &node.master).expect("loads");
    let nino = slots.add_slot(&node.master, NINOS, *b"nino----").expect("added");
    let before = Image::of(node.dir());
    let org = node.secrets().identity.org();

    let next = slots.replace_master(&node.master, Some(nino)).expect("written").expect("room").master;
    finish(node.dir(), &next).expect("renewed");
    let after = Image::of(node.dir());
    for (path, bytes) in &after.0 {
        assert!(!before.0.contains(&(path.clone(), bytes.clone())), "{} was not renewed", path.display());
    }

    // Nothing but a file beside the key file was written.
    before.lay(0, 4);
    std::fs::write(node.dir().keys().with_extension("bin.new"), &after.0[0].1[..500]).expect("write");
    assert!(opens(&node, NINOS).is_ok() && opens(&node, PASSPHRASE).is_ok());

    // The key file, and then one small file after the other.
    for written in 1..=4 {
        before.lay(0, 4);
        after.lay(0, written);
        assert!(matches!(opens(&node, NINOS), Err(UnlockError::Refused)), "{written} files");
        let master = opens(&node, PASSPHRASE).expect("opens");
        let secrets = Secrets::load(node.dir(), &master).expect("readable");
        assert_eq!(secrets.identity.org(), org, "{written} files");
        drop(secrets.open_store(node.dir()).expect("the store opens"));
        finish(node.dir(), &master).expect("renewed");
        assert!(Secrets::load(node.dir(), &node.master).is_err(), "{written} files: the old key reads what is new");
    }

    let again = node.in_new_process();
    again.node.open(zeroize::Zeroizing::new(PASSPHRASE.to_owned())).await.expect("starts");
    again.node.stop().await;
}
