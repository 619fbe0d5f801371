#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| marshrut_node::fuzzed::files(bytes));
