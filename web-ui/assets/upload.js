// Says how far a file has come. Without this script the browser shows in its own way that it is working.
"use strict";
(() => {
  const send = (form) => {
    const part = (name) => form.querySelector(`[data-${name}]`);
    const bar = form.querySelector("progress");
    const show = (working, failed) => {
      part("working").hidden = !working;
      part("failed").hidden = !failed;
      form.querySelector("button").disabled = working;
    };
    const sending = new XMLHttpRequest();
    sending.upload.onprogress = (sent) => { bar.max = sent.total; bar.value = sent.loaded; };
    // All of it has gone; what remains to be done to it has no measure.
    sending.upload.onload = () => bar.removeAttribute("value");
    sending.onerror = () => show(false, true);
    sending.onload = () => {
      if (sending.responseURL !== form.action) return location.assign(sending.responseURL);
      const fresh = new DOMParser().parseFromString(sending.responseText, "text/html").getElementById("main");
      if (!fresh) return show(false, true);
      document.getElementById("main").replaceWith(fresh);
      document.querySelector("[data-focus]")?.focus();
    };
    sending.open("POST", form.action);
    sending.send(new FormData(form));
    show(true, false);
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-upload]")) return;
    event.preventDefault();
    const chosen = event.target.querySelector("[type=file]");
    const long = chosen.dataset.most && chosen.files[0]?.size > Number(chosen.dataset.most);
    const warning = event.target.querySelector("[data-toolarge]");
    if (warning) warning.hidden = !long;
    if (!long) send(event.target);
  });
})();
