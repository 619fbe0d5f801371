//! The site at its HTTP edge, over a local API in memory: what a browser gets and what it can cause.

#[path = "../../examples/fixture/addresses.rs"]
#[allow(dead_code, reason = "the tests in a real browser use the rest")]
mod addresses;
#[path = "../../examples/fixture/api.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod api;
mod attachments;
mod browser;
mod budgets;
#[path = "../../examples/fixture/desk.rs"]
mod desk;
#[path = "../../examples/fixture/doctor.rs"]
mod doctor;
mod drafts;
mod duplicates;
mod escaping;
#[path = "../../examples/fixture/files.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod files;
mod first_run;
#[path = "../../examples/fixture/first_run.rs"]
mod first_run_sample;
mod flows;
mod following;
mod forgotten;
mod governance;
#[path = "../../examples/fixture/governance.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod governance_sample;
mod guards;
mod guides;
mod html;
mod keys;
#[path = "../../examples/fixture/keys.rs"]
mod keys_sample;
mod lists;
mod live;
#[path = "../../examples/fixture/map.rs"]
mod map;
mod map_page;
mod opening;
mod own;
#[path = "../../examples/fixture/own.rs"]
mod own_sample;
mod pages;
mod papers;
mod protection;
#[path = "../../../node/src/api/rights.rs"]
#[allow(dead_code, reason = "the node notes in its audit log what the table says")]
mod rights;
mod roles;
mod routes;
#[path = "../../examples/fixture/sample.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod sample;
#[path = "../../examples/fixture/papers.rs"]
mod sample_papers;
mod self_check;
mod staff;
#[path = "../../examples/fixture/staff.rs"]
mod staff_sample;
mod today;
#[path = "../../examples/fixture/verification.rs"]
mod verification;
mod verifying;
