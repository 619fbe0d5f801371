// Lighthouse's scores of the main pages over the sample data, as on a slow phone. Started by `tests/pages/run lighthouse`.
// Arguments: the directory that holds Lighthouse, then the fixture program, if it is not where cargo puts it.
import { spawn } from "node:child_process";

const [place, fixture = "target/debug/examples/fixture"] = process.argv.slice(2);
const PORT = 8198;
const TOKEN = "5eed".repeat(16);
const id = (byte) => byte.toString(16).padStart(2, "0").repeat(16);
const PAGES = [
  "/", "/services", `/services/${id(3)}${id(3)}/${id(1)}`, "/referrals/inbox", `/referrals/${id(2)}`,
  `/referrals/${id(12)}/write/person`, `/referrals/${id(12)}/write/consent`, `/referrals/${id(12)}/write/check`,
  "/partners", "/network", "/verifications", "/keys", "/about", "/sign-in",
];

const { default: lighthouse } = await import(`${place}/node_modules/lighthouse/core/index.js`);
const { launch } = await import(`${place}/node_modules/chrome-launcher/dist/index.js`);
const site = spawn(fixture, [String(PORT)], { stdio: ["ignore", "pipe", "inherit"] });
await new Promise((ready) => site.stdout.once("data", ready));
const flags = ["--headless", "--no-sandbox", "--disable-gpu"];
const chromium = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: flags });
try {
  const onlyCategories = ["performance", "accessibility", "best-practices"];
  const extraHeaders = { Cookie: `__Host-session-${PORT}=${TOKEN}; __Host-language=ru` };
  console.log("performance accessibility best-practices  CLS  TBT ms");
  for (const page of PAGES) {
    const options = { port: chromium.port, onlyCategories, extraHeaders, disableStorageReset: true, logLevel: "error" };
    const { lhr } = await lighthouse(`http://marshrut.localhost:${PORT}${page}`, options);
    const scores = onlyCategories.map((name) => Math.round(lhr.categories[name].score * 100));
    const figures = ["cumulative-layout-shift", "total-blocking-time"].map((name) => lhr.audits[name].numericValue);
    const missed = Object.values(lhr.audits).filter((audit) => audit.score === 0 && audit.scoreDisplayMode === "binary");
    console.log(...scores, figures[0].toFixed(3), Math.round(figures[1]), page, missed.map((audit) => audit.id).join(" "));
  }
} finally {
  await chromium.kill();
  site.kill();
}
