//! The organisation's keys.

use marshrut_protocol::local_api::{Keys, path};

use super::{ApiError, Client};

impl Client {
    pub(crate) async fn keys(&self) -> Result<Keys, ApiError> {
        self.get(path::KEYS).await
    }
}
