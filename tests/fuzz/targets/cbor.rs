#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| goldsmith_fuzz::cbor(bytes));
