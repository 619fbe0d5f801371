use super::*;

fn key(hex: &str) -> [u8; 32] {
    let bytes = data_encoding::HEXLOWER.decode(hex.as_bytes()).expect("hexadecimal digits");
    bytes.try_into().expect("32 bytes")
}

#[test]
fn a_seed_gives_the_public_key_of_rfc_8032() {
    let seed = key("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    let public = SigningKey::from_seed(&seed).public();
    assert_eq!(*public.as_bytes(), key("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    assert_eq!(VerifyKey::enrol(public.as_bytes()), Ok(public));
}
