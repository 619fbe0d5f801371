//! Where services are on the map: as coarse as towns.

use serde::{Deserialize, Serialize};

use crate::catalogue::Drawn;
use crate::gazetteer;
use crate::spot::Spot;
use crate::text::Country;

/// Where all matches of a search are on the map. A service with several places is counted at each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceMap {
    /// How many are where.
    pub spots: Vec<SpotCount>,
    /// Matches that are nowhere on the map: no town stated, none that is known, or kept secret as a shelter's is.
    pub nowhere: usize,
}

/// How many matches are at a spot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpotCount {
    /// The country that the services say.
    pub country: Country,
    /// Latitude and longitude in degrees with a comma between them.
    pub spot: Spot,
    /// The town there, in Latin letters, if the gazetteer knows one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// How many.
    pub count: usize,
}

impl From<Drawn> for ServiceMap {
    fn from(Drawn { spots, nowhere }: Drawn) -> Self {
        let spots = spots.into_iter().map(|(country, spot, count)| {
            let town = gazetteer::at(spot).map(|town| town.name_in("en").to_owned());
            SpotCount { country, spot, town, count }
        });
        Self { spots: spots.collect(), nowhere }
    }
}
