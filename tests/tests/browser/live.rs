//! The script that keeps pages current, at a site that plays a node which closes itself while it answers a form.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use futures::StreamExt as _;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::chromium::{Driver, Person};

const SCRIPT: &str = include_str!("../../../web-ui/assets/live.js");
const PAGE: &str = "<!doctype html><title>A page</title><script src=/live.js defer></script><body>\
    <p id=part data-live=status>as it was</p><form method=post action=/go><button>Make a code</button></form>";
/// Nothing here takes so long.
const PATIENCE: Duration = Duration::from_secs(60);
/// A browser that leaves a page for another one asks for that within a fraction of this.
const LEAVES_WITHIN: Duration = Duration::from_secs(2);

/// What happened, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Shown,
    Refreshing,
    Sent,
    Refused,
    SignIn,
}

#[derive(Clone)]
struct Play(watch::Sender<Stage>);

impl Play {
    fn reached(&self, stage: Stage) {
        self.0.send_modify(|so_far| *so_far = stage.max(*so_far));
    }

    async fn waits_for(&self, stage: Stage) {
        let mut stages = self.0.subscribe();
        let reached = tokio::time::timeout(PATIENCE, stages.wait_for(|so_far| *so_far >= stage)).await;
        reached.expect("in time").expect("the play goes on");
    }
}

/// The page, and what its script asks of it: that stays open until the form was sent, when nobody is signed in any more.
async fn page(State(play): State<Play>, headers: HeaderMap) -> Response {
    if !headers.contains_key("marshrut-live") {
        return Html(PAGE).into_response();
    }
    play.reached(Stage::Refreshing);
    play.waits_for(Stage::Sent).await;
    play.reached(Stage::Refused);
    StatusCode::UNAUTHORIZED.into_response()
}

async fn go(State(play): State<Play>) -> Html<&'static str> {
    play.reached(Stage::Sent);
    play.waits_for(Stage::Refused).await;
    let _stayed = tokio::time::timeout(LEAVES_WITHIN, play.waits_for(Stage::SignIn)).await;
    Html("<!doctype html><title>Made</title><h1 id=made>The only time that this is shown</h1>")
}

async fn sign_in(State(play): State<Play>) -> Html<&'static str> {
    play.reached(Stage::SignIn);
    Html("<!doctype html><title>Locked</title><h1 id=locked>Locked</h1>")
}

async fn events() -> Response {
    let open = futures::stream::once(async { Ok::<_, Infallible>(":\n\n") }).chain(futures::stream::pending());
    ([(header::CONTENT_TYPE, "text/event-stream")], Body::from_stream(open)).into_response()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_form_made_is_shown_though_the_node_closed_itself_meanwhile() {
    let play = Play(watch::channel(Stage::Shown).0);
    let script = get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) });
    let site = Router::new()
        .route("/page", get(page))
        .route("/go", post(go))
        .route("/sign-in", get(sign_in))
        .route("/events", get(events))
        .route("/live.js", script)
        .with_state(play.clone());
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("its own address"));
    tokio::spawn(async move { axum::serve(listener, site).await });
    let driver = Driver::start();
    let person = Person::at(&driver, &address).await;
    person.goes_to("/page").await;
    play.waits_for(Stage::Refreshing).await;
    person.clicks("button").await;
    person.sees("#made").await;
}
