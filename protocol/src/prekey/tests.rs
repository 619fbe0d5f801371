use super::*;
use crate::canon;

#[test]
fn public_halves_read_back_and_damaged_ones_are_refused() {
    let prekey = PrekeySecret::from_seed(&[7; 32]).public();
    let bytes = canon::to_vec(&prekey).expect("encodes");
    assert_eq!(bytes.len(), PUBLIC_LEN + 3);
    assert_eq!(canon::from_slice::<PublicPrekey>(&bytes), Ok(prekey.clone()));
    // Coefficients of ML-KEM keys are below 3329; these are 4095.
    let mut damaged = *prekey.as_bytes();
    damaged[..3].fill(0xff);
    assert_eq!(PublicPrekey::new(&damaged), Err(InvalidPrekey));
    assert_eq!(PublicPrekey::new(&damaged[1..]), Err(InvalidPrekey));
}

#[test]
fn names_depend_on_the_public_half_alone() {
    let secret = PrekeySecret::from_seed(&[7; 32]);
    let prekey = secret.public();
    assert_eq!(PublicPrekey::new(prekey.as_bytes()).map(|again| again.id()), Ok(prekey.id()));
    assert_ne!(PrekeySecret::from_seed(&[8; 32]).public().id(), prekey.id());
    assert_eq!(PrekeySecret::from_seed(secret.expose_seed()).public(), prekey);
}

#[test]
fn secrets_are_not_shown() {
    assert_eq!(format!("{:?}", PrekeySecret::from_seed(&[7; 32])), "PrekeySecret");
}
