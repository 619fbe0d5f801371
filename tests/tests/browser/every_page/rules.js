// What is wrong with the page that is open, as far as the page itself tells; run by `every_page.rs`, never served.
// Returns sentences; none is good. `arguments[0]` names what to look at.
const wrong = [];
const named = (part) => part.outerHTML.replace(/\s+/g, " ").slice(0, 140);
const say = (rule, part) => wrong.push(`${rule}: ${named(part)}`);
const all = (css) => [...document.querySelectorAll(css)];
const seen = (part) => part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0;

// Texts that people see, with the element that holds each.
const texts = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const part = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && !part.closest("script, svg") && seen(part)) found.push(part);
  }
  return new Set(found);
};

const LANDMARKS = "main, nav, header, aside, footer, [role=region], [role=status], [role=alert], .skip";
const INTERACTIVE = "a[href], button, input:not([type=hidden]), select, textarea, summary";

const headings = () => {
  if (all("h1").length !== 1) wrong.push(`there are ${all("h1").length} main headings`);
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6").filter(seen)) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say(`a heading of level ${own} after one of level ${level}`, heading);
    level = own;
    if (heading.hasAttribute("role")) say("a heading with another role", heading);
  }
};

const structure = () => {
  headings();
  if (all("main").length !== 1) wrong.push(`there are ${all("main").length} main parts`);
  for (const part of texts()) if (!part.closest(LANDMARKS)) say("outside of every landmark", part);
  for (const part of all("[id]")) if (all(`[id="${CSS.escape(part.id)}"]`).length > 1) say("an id twice", part);
  for (const name of ["aria-describedby", "aria-labelledby", "aria-controls", "for"]) {
    for (const part of all(`[${name}]`)) {
      const missing = part.getAttribute(name).split(/\s+/).filter((id) => id && !document.getElementById(id));
      if (missing.length) say(`${name} leads to ${missing}, which is not there`, part);
    }
  }
  for (const part of all("[tabindex]")) if (part.tabIndex > 0) say("out of the order of tabs", part);
  for (const part of all("img:not([alt])")) say("a picture without words", part);
  for (const part of all("ul, ol")) {
    if ([...part.children].some((child) => child.tagName !== "LI")) say("a list of what are no items", part);
  }
  for (const part of all("[lang]")) if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(part.lang)) say("no language", part);
};

const names = () => {
  for (const part of all("input:not([type=hidden]), select, textarea")) {
    if (![...part.labels].some((label) => label.textContent.trim()) && !part.ariaLabel) say("a field without a label", part);
  }
  for (const part of all("a[href], button, summary")) {
    const words = part.ariaLabel || part.textContent.trim() || part.title;
    if (!words) say("nobody hears what this is", part);
  }
  for (const part of all("a a, button a, a button, button button, label a, label button")) say("one within another", part);
  for (const part of all("summary a, summary button, summary input")) say("one within another", part);
};

const colour = (text) => {
  const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
  return { channels: [red, green, blue], alpha };
};
const over = (front, back, alpha) => front.map((channel, at) => channel * alpha + back[at] * (1 - alpha));
const luminance = (channels) => {
  const linear = channels.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};

// The colour behind a part: all backgrounds up to the first that hides what is behind it.
const behind = (part) => {
  const own = colour(getComputedStyle(part).backgroundColor);
  if (own.alpha === 1) return own.channels;
  const parent = part.parentElement;
  const further = parent ? behind(parent) : [255, 255, 255];
  return over(own.channels, further, own.alpha);
};

// WCAG 1.4.3: 4.5 to 1, for large letters 3 to 1.
const contrast = () => {
  for (const part of texts()) {
    const box = part.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    const style = getComputedStyle(part);
    const back = behind(part);
    let alpha = colour(style.color).alpha;
    for (let up = part; up; up = up.parentElement) alpha *= Number(getComputedStyle(up).opacity);
    const [one, other] = [luminance(over(colour(style.color).channels, back, alpha)), luminance(back)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) say(`contrast of ${ratio.toFixed(2)}`, part);
  }
};

// WCAG 2.5.8: 24 by 24 pixels, or as much room around; links within a text are spared.
const targets = () => {
  const parts = all(INTERACTIVE).filter(seen).filter((part) => !part.closest(".skip, svg"));
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const small = (box) => box.width < 24 || box.height < 24;
  const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
  parts.forEach((part, at) => {
    if (!small(boxes[at]) || getComputedStyle(part).display === "inline") return;
    // What the Enter key presses is hit by nobody.
    if (part.classList.contains("unseen")) return;
    const [x, y] = middle(boxes[at]);
    const crowded = boxes.some((box, other) => {
      if (other === at || parts[other].contains(part) || part.contains(parts[other])) return false;
      // The navigation of a phone stays while the page moves under it.
      if (parts[other].closest("#navigation") !== part.closest("#navigation")) return false;
      const aside = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      const [otherX, otherY] = middle(box);
      return aside < 12 || (small(box) && Math.hypot(otherX - x, otherY - y) < 24);
    });
    if (crowded) say(`${Math.round(boxes[at].width)} by ${Math.round(boxes[at].height)} pixels to hit`, part);
  });
};

// Nothing sticks out of the page, and no words are cut off.
const fits = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const out = all("body *").filter((part) => seen(part) && part.getBoundingClientRect().right > width + 0.5);
    const own = out.filter((part) => !part.closest(".map-frame, .scroll, .tabs"));
    wrong.push(`the page is ${document.documentElement.scrollWidth} wide on ${width}: ${own.slice(-1).map(named)}`);
  }
  for (const part of texts()) {
    const hides = ["hidden", "clip"].includes(getComputedStyle(part).overflowX);
    if (hides && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1) say("cut off", part);
  }
};

const asked = arguments[0].split(" ");
if (asked.includes("open")) all("details:not(.languages, .others)").forEach((details) => { details.open = true; });
const rules = { structure, names, contrast, targets, fits };
for (const name of asked) if (rules[name]) rules[name]();
return wrong;
