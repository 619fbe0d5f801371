//! Keys and recovery: where we stand, and for each thing that may have happened the exact commands.

use super::browser::Browser;

#[tokio::test]
async fn the_page_says_where_we_stand_and_what_to_type() {
    let browser = Browser::signed_in("en");
    browser.get("/partners").await.shows("stolen or broken computer");
    let page = browser.get("/keys").await;
    let page = page.shows("In order").shows("01010101").shows("02020202").shows("Take a breath");
    for command in [
        "marshrut recover BACKUP --since",
        "marshrut keys replace",
        "marshrut keys shares",
        "marshrut backup FILE",
        "marshrut network propose suspend NAME",
    ] {
        assert!(page.body.contains(command), "{command}");
    }
}

#[tokio::test]
async fn it_is_read_in_russian_too() {
    Browser::signed_in("ru").get("/keys").await.shows("Что случилось?").shows("Компьютер украден или потерян");
}
