#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| marshrut_tests::fuzzed::entries(bytes));
