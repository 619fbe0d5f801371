//! What waits today.

use marshrut_protocol::local_api::{Desk, DeskQuery, path};

use super::query::query_string;
use super::{ApiError, Client};

impl Client {
    pub(crate) async fn desk(&self, query: &DeskQuery) -> Result<Desk, ApiError> {
        self.get(&format!("{}{}", path::DESK, query_string(query))).await
    }
}
