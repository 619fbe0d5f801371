// Moves the map without loading the whole page, and by dragging with a mouse. Every link works without it.
"use strict";
(() => {
  const map = document.getElementById("map");
  if (!map) return;

  // On a phone the map is wider than its frame, and what was found is in its middle.
  const centre = () => {
    const frame = map.querySelector(".map-frame");
    frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  };
  centre();
  addEventListener("resize", centre);

  const show = async (address) => {
    const wanted = document.activeElement && document.activeElement.dataset.move;
    let fresh = null;
    try {
      const answer = await fetch(address, { redirect: "manual", cache: "no-store" });
      if (answer.ok) fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("map");
    } catch (error) { /* The browser says it better. */ }
    if (!fresh) return location.assign(address);
    map.innerHTML = fresh.innerHTML;
    centre();
    history.pushState(null, "", map.querySelector("svg").dataset.here);
    const again = wanted && map.querySelector(`[data-move=${wanted}]`);
    (again || map.querySelector(".map-frame")).focus({ preventScroll: true });
  };

  map.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const address = link && link.getAttribute("href");
    if (!address || !address.endsWith("#map") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(address.slice(0, -4));
  });
  addEventListener("popstate", () => location.reload());

  // A finger scrolls the page; a mouse drags the map.
  map.addEventListener("pointerdown", (start) => {
    const svg = start.target.closest("svg");
    if (!svg || start.pointerType !== "mouse" || start.button !== 0 || start.target.closest("a")) return;
    const unit = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    const way = (event) => [Math.round((event.clientX - start.clientX) * unit), Math.round((event.clientY - start.clientY) * unit)];
    const move = (event) => svg.querySelector(".scene").setAttribute("transform", `translate(${way(event).join(" ")})`);
    const end = (event) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      const [right, down] = way(event);
      if (Math.abs(right) + Math.abs(down) < 4) return;
      const here = svg.dataset.here;
      show(`${here}${here.includes("?") ? "&" : "?"}drag=${-right},${-down}`);
    };
    start.preventDefault();
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
  });
})();
