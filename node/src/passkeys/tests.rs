use super::device::Device;
use super::*;

const HOST: &str = "tbilisi.localhost:8100";
const NINO: AccountId = AccountId([1; 8]);

fn added(site: &Ceremonies, device: &Device) -> Credential {
    let options = site.begin_adding(NINO, "Laptop", &[]).expect("asked");
    let (name, credential) = site.finish_adding(NINO, device.makes(&options)).expect("made");
    assert_eq!(name, "Laptop");
    Credential::from_bytes(&credential.to_bytes()).expect("kept and read")
}

fn used(site: &Ceremonies, device: &mut Device, held: &Credential) -> Result<Used, PasskeyError> {
    let options = site.begin_using(NINO, std::slice::from_ref(held)).expect("asked");
    site.finish_using(NINO, device.signs(&options))
}

#[test]
fn a_passkey_is_made_and_used_and_every_question_is_answered_once() {
    let (site, mut device) = (Ceremonies::at(HOST), Device::new(1, HOST));
    let held = added(&site, &device);
    let options = site.begin_using(NINO, std::slice::from_ref(&held)).expect("asked");
    let answer = device.signs(&options);
    site.finish_using(NINO, answer.clone()).expect("right");
    assert!(matches!(site.finish_using(NINO, answer.clone()), Err(PasskeyError::NotAsked)), "replayed");
    site.begin_using(NINO, std::slice::from_ref(&held)).expect("asked again");
    assert!(matches!(site.finish_using(NINO, answer), Err(PasskeyError::Wrong(_))), "the answer to another question");
    assert!(matches!(site.finish_using(NINO, Value::Null), Err(PasskeyError::NotAsked)), "a wrong answer uses it up");
}

#[test]
fn the_device_learns_a_name_and_no_person() {
    let site = Ceremonies::at(HOST);
    let options = site.begin_adding(NINO, "Laptop", &[]).expect("asked");
    let user = &options["publicKey"]["user"];
    assert_eq!((&user["name"], &user["displayName"]), (&"Laptop".into(), &"Laptop".into()));
    assert_eq!(options["publicKey"]["rp"]["id"], "tbilisi.localhost");
    let other = site.begin_adding(NINO, "Laptop", &[]).expect("asked");
    assert_ne!(user["id"], other["publicKey"]["user"]["id"], "nothing that leads from one to another");
}

#[test]
fn a_copy_that_counts_behind_the_device_is_refused() {
    let (site, mut device) = (Ceremonies::at(HOST), Device::new(1, HOST));
    let mut held = added(&site, &device);
    let mut copy = device.clone();
    for _ in 0..2 {
        let right = used(&site, &mut device, &held).expect("right");
        assert!(held.note(&right));
    }
    assert!(matches!(used(&site, &mut copy, &held), Err(PasskeyError::Copied)));
}

#[test]
fn passkeys_of_other_pages_and_other_people_are_refused() {
    let (site, device) = (Ceremonies::at(HOST), Device::new(1, HOST));
    let held = added(&site, &device);
    let elsewhere =
        |origin: &str, name: &str| Device { origin: origin.to_owned(), name: name.to_owned(), ..device.clone() };
    for (origin, name) in [
        ("http://evil.localhost:8100", "tbilisi.localhost"),
        ("http://tbilisi.localhost:8101", "tbilisi.localhost"),
        ("https://tbilisi.localhost:8100", "tbilisi.localhost"),
        ("http://tbilisi.localhost:8100", "evil.localhost"),
    ] {
        let refused = used(&site, &mut elsewhere(origin, name), &held);
        assert!(matches!(refused, Err(PasskeyError::Wrong(_))), "{origin} {name}");
        let options = site.begin_adding(NINO, "Laptop", &[]).expect("asked");
        let refused = site.finish_adding(NINO, elsewhere(origin, name).makes(&options));
        assert!(matches!(refused, Err(PasskeyError::Wrong(_))), "{origin} {name}");
    }
    assert!(matches!(used(&site, &mut Device::new(2, HOST), &held), Err(PasskeyError::Wrong(_))), "of nobody here");
}

#[test]
fn an_address_has_no_passkeys() {
    for host in ["127.0.0.1:8100", "[::1]:8100", ""] {
        let refused = Ceremonies::at(host).begin_adding(NINO, "Laptop", &[]);
        assert!(matches!(refused, Err(PasskeyError::NoAddress)), "{host}");
    }
}
