// Asks the browser for a passkey, and hands on what it gives with the form. Without it the page says what else works.
"use strict";
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential) return;
  const part = (name) => form.querySelector(`[data-${name}]`);
  // Byte strings are base64url without padding on the way.
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (byte) => byte.charCodeAt(0));
  const written = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

  const publicKey = JSON.parse(form.dataset.passkey).publicKey;
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const key of publicKey.allowCredentials || publicKey.excludeCredentials || []) key.id = bytes(key.id);

  const answer = async () => {
    const given = await navigator.credentials[publicKey.user ? "create" : "get"]({ publicKey });
    const response = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature"]) {
      if (given.response[name]) response[name] = written(given.response[name]);
    }
    return JSON.stringify({ id: given.id, rawId: written(given.rawId), type: given.type, response });
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    part("failed").hidden = true;
    try {
      form.elements.answer.value = await answer();
      form.submit();
    } catch (error) {
      part("failed").hidden = false;
    }
  });
  part("without").hidden = true;
  part("ready").hidden = false;
})();
