//! What an organisation does from end to end, with real processes, real disks and a real network on loopback: every
//! step is a command that a person could type.

mod accounts;
mod applications;
mod asleep;
mod attachments;
mod decisions;
mod first_run;
mod flooded;
mod forged;
mod founders;
mod imports;
mod keys;
mod killed;
mod mallory;
mod newcomers;
mod passphrases;
mod referrals;
mod relayed;
mod restored;
mod roots;
mod unopened;
mod verifications;
