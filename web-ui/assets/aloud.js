// Reads the consent aloud with a voice of this computer, never with one that sends the words elsewhere. Without such a
// voice, or without this script, no button is shown, and a person reads.
"use strict";
(() => {
  const text = document.querySelector("main.aloud");
  const button = document.querySelector("[data-aloud]");
  const speech = window.speechSynthesis;
  if (!text || !button || !speech) return;
  const speaks = (voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === text.lang.slice(0, 2);
  const own = () => speech.getVoices().find(speaks);
  const offer = () => { button.hidden = !own(); };
  button.addEventListener("click", () => {
    const voice = own();
    if (speech.speaking || !voice) return speech.cancel();
    for (const part of text.querySelectorAll("h1, h2, p:not(.blank), li")) {
      const words = new SpeechSynthesisUtterance(part.textContent);
      words.voice = voice;
      words.lang = text.lang;
      words.rate = 0.9;
      speech.speak(words);
    }
  });
  speech.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", () => speech.cancel());
  offer();
})();
