import type { RecommendationRequest, RecommendationResponse } from "@moodreel/server/schema";
import type { Browser, Page, Request, Response } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

/** Of days: what is on the list of one is chance. */
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  await giveOppositeTastes();
});

async function giveOppositeTastes(): Promise<void> {
  for (const name of ["Ana", "Ben"]) await post("profiles", { name });
  const { items } = (await post("recommendations", {
    emotion: "happy",
    count: 100,
    seed: 1,
  })) as RecommendationResponse;
  const romances = items.filter(({ genres }) => genres.includes("Romance") && !genres.includes("Action"));
  const action = items.filter(({ genres }) => genres.includes("Action") && !genres.includes("Romance"));
  for (const { id } of romances.slice(0, 4)) await rate(id, { Ana: 10, Ben: 0 });
  for (const { id } of action.slice(0, 4)) await rate(id, { Ana: 0, Ben: 10 });
}

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
  await giveOppositeTastes();
});

test("two of opposite tastes watch together: reasons name them, fairness is theirs to choose, each reacts as themselves", async () => {
  const { page, context, faults } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("Ana");
  const alone = await listAskedFor(page, () => tapMood(page, "Happy"));
  expect(alone.body).toMatchObject({ profile: "Ana" });

  await page.getByRole("button", { name: "Together", exact: true }).click();
  const average = await listAskedFor(page, () => page.getByRole("checkbox", { name: "Ben" }).check());
  expect(average.body).toMatchObject({ profiles: ["Ana", "Ben"], fairness: "average" });
  expect(average.body).not.toHaveProperty("profile");
  await page.getByText("For Ana and Ben together.").waitFor();
  const cards = page.getByTestId("film-card");
  const named = cards.filter({ hasText: /(Ana|Ben)\W*: for people who like /i });
  await expect.poll(() => named.count()).toBeGreaterThan(0);
  await expect.poll(() => seriousProblems(page)).toEqual([]);

  const fair = await listAskedFor(page, () =>
    page.getByRole("radio", { name: "Nobody dislikes it" }).check(),
  );
  expect(fair.body).toMatchObject({ profiles: ["Ana", "Ben"], fairness: "least-misery" });
  expect(tasteTerms(fair.list)).not.toEqual(tasteTerms(average.list));
  // Two of the list stand beside the first, so the rest follows in another order.
  await expect
    .poll(async () => (await cards.getByRole("heading").allInnerTexts()).toSorted())
    .toEqual(titlesOf(fair.list).toSorted());

  const like = cards.first().getByRole("button", { name: /^Like: / });
  const reacting = page.getByLabel("Reactions are by");
  await reacting.selectOption("Ben");
  await like.click();
  await expect.poll(() => like.getAttribute("aria-pressed")).toBe("true");
  await reacting.selectOption("Ana");
  await expect.poll(() => like.getAttribute("aria-pressed")).toBe("false");
  await cards.first().getByText("Ben: liked").waitFor();
  const [first] = fair.list.items;
  await expect.poll(() => likedBy("Ben")).toEqual([first?.title]);
  await expect.poll(() => likedBy("Ana")).toEqual([]);

  await page.getByLabel("A title that you miss").fill("a");
  const [asked] = await Promise.all([
    page.waitForRequest(/why-not$/),
    page.getByRole("button", { name: "Ask" }).click(),
  ]);
  expect(bodyOf(asked)).toMatchObject({ profiles: ["Ana", "Ben"], fairness: "least-misery" });

  const passed: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/passed")) passed.push(request.url().split("/").at(-2) ?? "");
  });
  await listAskedFor(page, () => page.getByRole("button", { name: "Show me others" }).click());
  await expect.poll(() => passed.toSorted()).toEqual(["Ana", "Ben"]);

  await page.reload();
  await page.getByRole("button", { name: "Another mood" }).click();
  const kept = await listAskedFor(page, () => tapMood(page, "Sad"));
  expect(kept.body).toMatchObject({ profiles: ["Ana", "Ben"], fairness: "least-misery" });
  await page.getByRole("button", { name: "Together (2)" }).click();
  const left = await listAskedFor(page, () => page.getByRole("checkbox", { name: "Ana" }).uncheck());
  expect(left.body).toMatchObject({ profile: "Ben" });
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("Ben");
  await expect.poll(() => page.getByTestId("together").count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("what one of the two cannot stand is rarer where nobody is to dislike it", async () => {
  // Of one day alone both lists may be free of it.
  const average = await dislikedOver(SEEDS, "average");
  const fair = await dislikedOver(SEEDS, "least-misery");
  expect(fair).toBeLessThan(average);
});

/** How many places of the lists of these seeds one of the two dislikes. */
async function dislikedOver(seeds: readonly number[], fairness: "average" | "least-misery"): Promise<number> {
  const lists = await Promise.all(
    seeds.map((seed) =>
      post("recommendations", { emotion: "happy", viewers: ["Ana", "Ben"], fairness, seed, peek: true }),
    ),
  );
  return lists
    .map((list) => dislikedByOne(list as RecommendationResponse).length)
    .reduce((sum, some) => sum + some, 0);
}

/** What the page asks for, and gets, because of what is done. */
async function listAskedFor(
  page: Page,
  act: () => Promise<void>,
): Promise<{ body: RecommendationRequest; list: RecommendationResponse }> {
  // The first picks, before anybody said a mood, may still be on their way.
  const isList = (response: Response): boolean =>
    response.url().endsWith("/recommendations") && bodyOf(response.request()).peek !== true;
  const [response] = await Promise.all([page.waitForResponse(isList), act()]);
  return { body: bodyOf(response.request()), list: await response.json() };
}

function bodyOf(request: Request): RecommendationRequest {
  return request.postDataJSON();
}

function titlesOf({ items }: RecommendationResponse): readonly string[] {
  return items.map(({ title }) => title);
}

/** Those of the one genre that one of the two loves and the other cannot stand, without the other genre. */
function dislikedByOne({ items }: RecommendationResponse): RecommendationResponse["items"] {
  return items.filter(({ genres }) => genres.includes("Romance") !== genres.includes("Action"));
}

function tasteTerms({ items }: RecommendationResponse): readonly { id: string; taste: number }[] {
  return items.map(({ id, terms }) => ({
    id,
    taste: terms.find(({ name }) => name === "taste")?.value ?? Number.NaN,
  }));
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${server.origin}/api/v1/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function rate(item: string, points: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, rating] of Object.entries(points))
    await post(`profiles/${name}/ratings`, { item, rating });
}

async function likedBy(name: string): Promise<readonly string[]> {
  const response = await fetch(`${server.origin}/api/v1/profiles/${name}/reactions`);
  const { opinions } = (await response.json()) as {
    opinions: { item: { title: string }; reactions: Record<string, string> }[];
  };
  return opinions.filter(({ reactions }) => reactions["like"] !== undefined).map(({ item }) => item.title);
}
