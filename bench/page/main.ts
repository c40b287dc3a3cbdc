// `npm run bench:page`: how long the page of a server takes until somebody has a film, and what it costs.
import { readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { launchChromium } from "../../test/browser/support/chromium.ts";
import { startServer } from "../../test/support/start-server.ts";
import { machine } from "../machine.ts";
import { measureFirstView } from "./measure-first-view.ts";
import { measureLive } from "./measure-live.ts";
import { measureRoom } from "./measure-room.ts";
import { measureNewcomer, type Newcomer } from "./measure-newcomer.ts";
import { countFindings, measureScreens } from "./measure-screens.ts";
import { measureSpeed, type Speed } from "./measure-speed.ts";
import { report, type Measured } from "./report.ts";

const { values } = parseArgs({
  options: {
    visits: { type: "string", default: "9" },
    minutes: { type: "string", default: "10" },
    only: { type: "string" },
  },
});
const visits = Number(values.visits);
const RESULTS = join(import.meta.dirname, "../results");

type Part = (browser: Browser, origin: string) => Promise<Partial<Measured>>;

const PARTS: Readonly<Record<string, Part>> = {
  speed: measureSpeeds,
  newcomer: async (browser, origin) => {
    const newcomers: Newcomer[] = [];
    for (let visit = 0; visit < Math.min(3, visits); visit += 1)
      newcomers.push(await measureNewcomer(browser, origin));
    return { newcomers };
  },
  view: async (browser, origin) => ({ firstView: await measureFirstView(browser, origin, WEB_ROOT) }),
  screens: async (browser, origin) => ({ screens: await measureScreens(browser, origin) }),
  axe: async (browser, origin) => ({ findings: await countFindings(browser, origin) }),
  room: async (browser, origin) => {
    const rooms: number[] = [];
    for (let visit = 0; visit < Math.min(3, visits); visit += 1)
      rooms.push(await measureRoom(browser, origin));
    return { rooms };
  },
  live: async (_browser, origin) => ({ live: await measureLive(origin, Number(values.minutes)) }),
};

/** At full speed and at a sixth of it by turns, so that both have the machine as it is. */
async function measureSpeeds(browser: Browser, origin: string): Promise<Partial<Measured>> {
  const speeds: Speed[] = [];
  const slowSpeeds: Speed[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    speeds.push(await measureSpeed(browser, origin, {}));
    slowSpeeds.push(await measureSpeed(browser, origin, { slower: 6 }));
  }
  return { speeds, slowSpeeds, load: loadavg()[0]! };
}

const wanted = values.only?.split(",") ?? Object.keys(PARTS);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join()}. There are ${Object.keys(PARTS).join()}.`);

// What is not measured now stays as it was.
const earlier = await readFile(join(RESULTS, "page.json"), "utf8").catch(() => "{}");
let measured = (values.only === undefined ? {} : JSON.parse(earlier)) as Partial<Measured>;
const server = await startServer();
const browser = await launchChromium();
try {
  // The first list of a server makes its shelf ready.
  await measureSpeed(browser, server.origin, {});
  for (const name of wanted) measured = { ...measured, ...(await PARTS[name]!(browser, server.origin)) };
} finally {
  await browser.close();
  await server.stop();
}
const text = report(machine(), measured);
await writeFile(join(RESULTS, "page.json"), `${JSON.stringify(measured, null, 2)}\n`);
await writeFile(join(RESULTS, "page.md"), text);
console.log(text);
