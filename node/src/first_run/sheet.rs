//! The recovery code while it is on a person's paper and screen only: which two groups are to be typed back, and whether
//! what was typed is them.

use crate::aead::{self, NoEntropy};
use crate::keyslots::RecoveryCode;

/// A code that was shown, until two of its groups were typed back.
pub(crate) struct Sheet {
    code: RecoveryCode,
    asked: [usize; 2],
}

impl Sheet {
    /// Chooses two different groups.
    pub(crate) fn of(code: RecoveryCode) -> Result<Self, NoEntropy> {
        let mut dice = [0; 2];
        aead::random(&mut dice)?;
        let count = code.to_text().split('-').count();
        let first = usize::from(dice[0]) % count;
        // Any other but the first.
        let second = (first + 1 + usize::from(dice[1]) % (count - 1)) % count;
        Ok(Self { code, asked: [first.min(second), first.max(second)] })
    }

    pub(crate) fn code(&self) -> String {
        self.code.to_text().to_string()
    }

    /// Numbers from 1.
    pub(crate) fn groups(&self) -> Vec<usize> {
        self.asked.iter().map(|group| group + 1).collect()
    }

    /// Places, from 0, of what was typed and is not what is asked for. Read as codes are: O is zero, I and L are one.
    pub(crate) fn wrong(&self, typed: &[String]) -> Vec<usize> {
        let is_wrong = |place: &usize| {
            let group = typed.get(*place).map_or("", |typed| typed.trim());
            !self.is_right(self.asked[*place], group)
        };
        (0..self.asked.len()).filter(is_wrong).collect()
    }

    /// The code with the group in its place is the same code.
    fn is_right(&self, number: usize, group: &str) -> bool {
        let code = self.code.to_text();
        let with = code.split('-').enumerate().map(|(at, own)| if at == number { group } else { own });
        let with = zeroize::Zeroizing::new(with.collect::<Vec<_>>().join("-"));
        RecoveryCode::parse(&with).is_ok_and(|read| read == self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn any_code() -> RecoveryCode {
        let dir = tempfile::tempdir().expect("temporary directory");
        let path = dir.path().join("keys.bin");
        let cost = crate::keyslots::Cost::FLOOR;
        crate::keyslots::KeySlots::create(&path, "correct horse battery", cost).expect("slots").1
    }

    #[test]
    fn two_groups_are_asked_for_and_read_as_people_write_them() {
        let sheet = Sheet::of(any_code()).expect("entropy");
        let code = sheet.code();
        let groups: Vec<&str> = code.split('-').collect();
        let asked = sheet.groups();
        assert!(asked[0] < asked[1] && asked[1] <= groups.len(), "{asked:?}");
        let right: Vec<String> = asked.iter().map(|number| groups[number - 1].to_lowercase()).collect();
        assert_eq!(sheet.wrong(&right), Vec::<usize>::new());
        assert_eq!(sheet.wrong(&right.iter().map(|group| group.replace('0', "o")).collect::<Vec<_>>()), [0; 0]);
        assert_eq!(sheet.wrong(&[right[0].clone(), "UUUU".to_owned()]), [1]);
        assert_eq!(sheet.wrong(&[]), [0, 1]);
    }
}
