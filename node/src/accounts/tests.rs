use super::*;
use crate::keyslots::Cost;

const NOW: Timestamp = Timestamp(1_770_000_000_000);

struct Place {
    _temporary: tempfile::TempDir,
    dir: DataDir,
    master: MasterKey,
}

impl Place {
    fn new() -> Self {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(temporary.path());
        let (master, _) = KeySlots::create(&dir.keys(), "six words of tbilisi", Cost::FLOOR).expect("key slots");
        Self { _temporary: temporary, dir, master }
    }

    fn open_at(&self, now: Timestamp) -> Arc<Accounts> {
        Accounts::open(&self.dir, &self.master, now).expect("opens")
    }

    fn slots(&self) -> KeySlots {
        KeySlots::load(&self.dir.keys(), &self.master).expect("loads")
    }

    fn invite(&self, accounts: &Accounts, name: &str) -> (Account, RecoveryCode) {
        let roles = [StaffRole::Caseworker, StaffRole::Caseworker];
        accounts.invite(&mut self.slots(), &self.master, (name, &roles), NOW).expect("invited")
    }
}

fn rename(name: &str) -> ChangeAccount {
    ChangeAccount { name: Some(name.to_owned()), roles: None }
}

#[test]
fn who_could_open_the_node_before_is_an_administrator_and_names_are_not_readable() {
    let place = Place::new();
    let accounts = place.open_at(NOW);
    let first = accounts.me(AccountId([0; 8])).expect("there");
    assert_eq!((first.name.as_str(), first.roles.as_slice()), ("1", &StaffRole::ALL[..]));
    accounts.change(AccountId([0; 8]), &rename("Canary Nino")).expect("changed");
    let again = place.open_at(NOW);
    assert_eq!(again.list()[0].name, "Canary Nino");
    for path in [place.dir.accounts(), place.dir.keys()] {
        let bytes = std::fs::read(path).expect("there");
        assert!(!bytes.windows(6).any(|window| window == b"Canary"));
    }
}

#[test]
fn a_file_that_is_gone_makes_nobody_an_administrator() {
    let place = Place::new();
    place.open_at(NOW);
    std::fs::remove_file(place.dir.accounts()).expect("there");
    let refused = Accounts::open(&place.dir, &place.master, NOW);
    assert!(matches!(refused, Err(AccountsError::Missing(_))));
    place.slots().forget_accounts(&place.master).expect("written");
    assert_eq!(place.open_at(NOW).list().len(), 1, "who holds the recovery code begins anew");
}

#[test]
fn invitations_end_by_themselves_after_seven_days() {
    let place = Place::new();
    let accounts = place.open_at(NOW);
    let (nino, code) = place.invite(&accounts, "Nino");
    assert_eq!(nino.roles, [StaffRole::Caseworker]);
    let last = Timestamp(NOW.plus(INVITED_FOR).0 - 1);
    accounts.still_invited(nino.id, last).expect("still good");
    assert!(matches!(accounts.still_invited(nino.id, NOW.plus(INVITED_FOR)), Err(AccountsError::Expired)));
    place.open_at(last);
    KeySlots::unlock_with_invitation(&place.dir.keys(), &code).expect("the slot is there");
    let later = place.open_at(NOW.plus(INVITED_FOR));
    assert!(KeySlots::unlock_with_invitation(&place.dir.keys(), &code).is_err(), "nothing is left to guess at");
    let state = later.account(nino.id).expect("there").state;
    assert_eq!(state, marshrut_protocol::local_api::AccountState::Closed);
}

#[test]
fn names_are_told_apart_and_there_is_always_an_administrator() {
    let place = Place::new();
    let accounts = place.open_at(NOW);
    let first = AccountId([0; 8]);
    accounts.change(first, &rename("  Data   Kapanadze ")).expect("changed");
    assert_eq!(accounts.name(first), "Data Kapanadze");
    let taken = accounts.invite(&mut place.slots(), &place.master, ("data kapanadze", &StaffRole::ALL), NOW);
    assert!(matches!(taken, Err(AccountsError::NameTaken)));
    for name in ["", "  ", &"x".repeat(81)] {
        assert!(matches!(accounts.change(first, &rename(name)), Err(AccountsError::Name)), "{name:?}");
    }
    let (nino, _) = place.invite(&accounts, "Nino");
    let only = ChangeAccount { name: None, roles: Some(vec![StaffRole::Caseworker]) };
    assert!(matches!(accounts.change(first, &only), Err(AccountsError::LastAdministrator)));
    assert!(matches!(accounts.may_go(first), Err(AccountsError::LastAdministrator)));
    let both = ChangeAccount { name: None, roles: Some(StaffRole::ALL.to_vec()) };
    accounts.change(nino.id, &both).expect("changed");
    assert!(matches!(accounts.may_go(first), Err(AccountsError::LastAdministrator)), "an invitation signs nobody in");
    accounts.joined(nino.id).expect("joined");
    accounts.may_go(first).expect("there is another one");
    accounts.remove(first).expect("removed");
    assert_eq!((accounts.me(first), accounts.name(first).as_str()), (None, "Data Kapanadze"));
}

#[test]
fn the_recovery_code_sets_the_passphrase_of_an_administrator() {
    let place = Place::new();
    let accounts = place.open_at(NOW);
    let (nino, code) = place.invite(&accounts, "Nino");
    let invited = KeySlots::unlock_with_invitation(&place.dir.keys(), &code).expect("opens");
    place.slots().accept_invitation(&place.master, invited.slot, "nino walks along the sea").expect("accepted");
    accounts.joined(nino.id).expect("joined");
    let roles = |roles: &[StaffRole]| ChangeAccount { name: None, roles: Some(roles.to_vec()) };
    accounts.change(nino.id, &roles(&[StaffRole::Administrator])).expect("changed");
    accounts.change(AccountId([0; 8]), &roles(&[StaffRole::Caseworker])).expect("changed");

    let set = |slot, passphrase| accounts.set_passphrase_anew(&place.dir, &place.master, (slot, passphrase), NOW);
    let (slot, whose) = set(None, "another horse battery").expect("set");
    assert_eq!((slot, whose), (invited.slot, nino.id), "not the first person, who looks after nothing any more");
    let opened = KeySlots::unlock(&place.dir.keys(), "another horse battery").expect("opens");
    assert_eq!(AccountId(opened.holder.user), nino.id);
    assert!(KeySlots::unlock(&place.dir.keys(), "nino walks along the sea").is_err());
    assert_eq!(set(Some(0), "a third horse battery").expect("set").1, AccountId([0; 8]), "whose slot is named");
}
