// Keeps marked parts current and guards what is not saved. Pages work without it.
"use strict";
(() => {
  const COALESCE_MS = 1000;
  const CHANGES = ["services", "referral", "status", "network"];
  const page = document.body;
  const pending = new Set();
  const LEAVING_MS = 60000;
  let source = null;
  let timer = 0;
  let leaving = false;

  // A part with a form in use is left alone: nobody loses what they type.
  const inUse = (part) => {
    const focused = document.activeElement;
    if (focused && focused !== page && part.contains(focused) && focused.matches("input, textarea, select")) return true;
    return [...part.querySelectorAll("textarea, input, select")].some((field) => {
      if (field.type === "hidden") return false;
      if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
      if (field.tagName === "SELECT") return field.selectedIndex !== Math.max(0, [...field.options].findIndex((o) => o.defaultSelected));
      return field.value !== field.defaultValue;
    });
  };

  // Opened details and the focus survive; a notice goes when the state has changed.
  const swap = (part, fresh) => {
    if (part.innerHTML === fresh.innerHTML) return;
    const open = [...part.querySelectorAll("details[id]")].map((d) => [d.id, d.open]);
    const focused = part.contains(document.activeElement) ? document.activeElement : null;
    const href = focused && focused.getAttribute("href");
    part.innerHTML = fresh.innerHTML;
    if (part.id === "standing") page.querySelector(".notice[data-focus]")?.remove();
    for (const [id, was] of open) {
      const details = document.getElementById(id);
      if (details) details.open = was;
    }
    if (href) {
      const again = [...part.querySelectorAll("a")].find((a) => a.getAttribute("href") === href);
      if (again) again.focus({ preventScroll: true });
    }
    part.classList.remove("fresh");
    void part.offsetWidth;
    part.classList.add("fresh");
  };

  const refresh = async () => {
    timer = 0;
    const kinds = [...pending];
    pending.clear();
    if (leaving) return;
    const parts = [...document.querySelectorAll("[data-live]")]
      .filter((part) => part.dataset.live.split(" ").some((kind) => kinds.includes(kind)));
    if (parts.length === 0) return;
    try {
      const address = location.pathname + location.search.replace(/([?&])done=[^&]*/, "$1");
      const answer = await fetch(address, { headers: { "Marshrut-Live": "1" }, redirect: "manual", cache: "no-store" });
      // What was sent may close the node for a moment, and its answer must not be missed: it may say a code once.
      if (leaving) return;
      if (answer.status === 401) return locked();
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.title = fresh.title;
      for (const part of parts) {
        const other = fresh.getElementById(part.id);
        if (other && !inUse(part)) swap(part, other);
      }
    } catch (error) { /* The node is away; the stream's return asks again. */ }
  };

  const changed = (kind) => {
    pending.add(kind);
    if (!timer && !document.hidden) timer = setTimeout(refresh, COALESCE_MS);
  };

  // The session has ended: nothing stays on the screen.
  const locked = () => {
    // A draft that is being written leaves by itself, with its words.
    if (!document.dispatchEvent(new Event("locked", { cancelable: true }))) return;
    location.assign("/sign-in?locked=true&next=" + encodeURIComponent(location.pathname));
  };

  const listen = () => {
    if (source || leaving || document.hidden || "made" in page.dataset || !document.querySelector("[data-live]")) return;
    source = new EventSource("/events");
    for (const kind of CHANGES) source.addEventListener(kind, () => changed(kind));
    // What happened before it opened was told to nobody.
    source.onopen = () => CHANGES.forEach(changed);
    source.onerror = () => {
      if (source && source.readyState === EventSource.CLOSED) {
        pause();
        setTimeout(listen, 15000);
      }
    };
  };

  const pause = () => {
    if (source) source.close();
    source = null;
  };

  // Until the answer to a form is here, or it was a file and the page stays.
  addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    leaving = true;
    pause();
    setTimeout(() => { leaving = false; listen(); }, LEAVING_MS);
  });

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) pause();
    else listen();
  });
  addEventListener("pagehide", pause);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // What happened or went wrong is read out.
  const first = document.querySelector("[data-focus]");
  if (first) first.focus();
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) {
    for (let up = target; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
    target.scrollIntoView();
    target.focus();
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".problems a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    for (let up = field; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
    if (field) setTimeout(() => field.focus());
  });

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy);
      text.select();
      try { await navigator.clipboard.writeText(text.value); } catch (error) { document.execCommand("copy"); }
      button.textContent = page.dataset.copied;
    });
  }

  listen();
})();
