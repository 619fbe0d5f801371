// Saves a draft while it is written, and guards what could not be saved. Without it every button of the page saves.
"use strict";
(() => {
  const PAUSE_MS = 3000;
  const draft = document.querySelector("form[data-draft]");
  if (!draft) return;
  let saving = 0;
  let typed = 0;
  let saved = 0;
  let under = null;
  let leaving = false;

  const save = async (keepalive) => {
    clearTimeout(saving);
    const state = typed;
    const body = new URLSearchParams(new FormData(draft));
    body.append("background", "yes");
    try {
      const answer = await fetch(draft.action, { method: "POST", body, keepalive });
      // The session has ended: the words wait there until somebody signs in.
      if (answer.redirected && new URL(answer.url).pathname === "/sign-in") {
        leaving = true;
        location.assign(answer.url);
      }
      if (answer.status !== 204) return;
      saved = state;
      draft.action = answer.headers.get("Marshrut-Draft");
      draft.elements.seen.value = answer.headers.get("Marshrut-Seen");
      if (location.pathname === "/referrals/new") history.replaceState(null, "", draft.action);
    } catch (error) { /* The next keystroke tries again. */ }
  };

  // One at a time: two would make two drafts of one.
  const soon = (keepalive) => {
    if (typed === saved || leaving) return;
    const next = (under || Promise.resolve()).then(() => save(keepalive)).finally(() => { if (under === next) under = null; });
    under = next;
  };

  draft.addEventListener("input", () => {
    typed += 1;
    clearTimeout(saving);
    saving = setTimeout(soon, PAUSE_MS);
  });
  document.addEventListener("submit", (event) => {
    clearTimeout(saving);
    if (event.target !== draft) soon(true);
    if (event.target !== draft || !under) {
      leaving = true;
      return;
    }
    event.preventDefault();
    under.finally(() => draft.requestSubmit(event.submitter));
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) soon(true); });
  addEventListener("pagehide", () => soon(true));
  document.addEventListener("locked", (event) => {
    if (typed === saved) return;
    event.preventDefault();
    soon();
  });
  addEventListener("beforeunload", (event) => {
    if (leaving || typed === saved) return;
    soon(true);
    event.preventDefault();
    event.returnValue = document.body.dataset.unsaved;
  });
})();
