import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel, type RecommendQuestion } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import {
  itemPageSchema,
  learnedResponseSchema,
  policyResponseSchema,
  recommendationSchema,
  similarSchema,
  whyNotSchema,
} from "@moodreel/server/schema";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runProgram } from "../../apps/cli/src/program/run-program.ts";

const NOW = Date.parse("2026-11-24T20:00:00Z");
const GENRES = ["Comedy", "Comedy|Romance", "Drama", "Romance", "Thriller", "Western"];

const outcomes = new Set<string>();
let home = "";
let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  // Three ways at one moment: the mood says since when it is.
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  home = mkdtempSync(join(tmpdir(), "moodreel-same-"));
  vi.stubEnv("MOODREEL_HOME", home);
  vi.stubEnv("DATABASE_URL", "");
  const films = Array.from(
    { length: 60 },
    (_, n) =>
      `Film ${n},${1950 + n},${GENRES[n % GENRES.length]},${(5 + (n % 40) / 10).toFixed(1)},${n * 100}`,
  );
  writeFileSync(join(home, "films.csv"), `title,year,genres,rating,votes\n${films.join("\n")}\n`);
  moodreel = await openMoodreel();
  await moodreel.importFile(join(home, "films.csv"));
  await moodreel.addViewer("ana");
  const { items } = await moodreel.recommend({ emotion: "happy", viewer: "me", count: 3 });
  const [liked, seen, rated] = items.map(({ id }) => id);
  const mood = { emotion: "happy" } as const;
  await moodreel.react("me", liked ?? "", "like", { mood });
  await moodreel.react("ana", seen ?? "", "seen", { mood });
  await moodreel.rate("ana", rated ?? "", 9);
  server = await createServer({ moodreel });
});

afterAll(async () => {
  await server.close();
  await moodreel.close();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(home, { recursive: true });
});

/** What the command prints, without the end of the line. */
async function commandLine(...args: string[]): Promise<string> {
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await runProgram(["node", "moodreel", ...args, "--json"]);
    return printed.trimEnd();
  } finally {
    write.mockRestore();
    process.exitCode = 0;
  }
}

/** One of the API's. */
interface Schema {
  parse(body: unknown): unknown;
}

/** The body of the answer, held to its schema: nothing that it does not name, nothing that it lacks. */
async function rest(method: "GET" | "POST", path: string, schema: Schema, body?: object): Promise<string> {
  const payload = body === undefined ? {} : { payload: body };
  const answer = await server.inject({ method, url: `/api/v1/${path}`, ...payload });
  expect(answer.statusCode, answer.body).toBe(200);
  expect(schema.parse(answer.json())).toEqual(answer.json());
  return answer.body;
}

/** A question as each of the three takes it. */
type Asked = readonly [
  what: string,
  question: RecommendQuestion,
  options: readonly string[],
  body: Readonly<Record<string, unknown>>,
];

const QUESTIONS: readonly Asked[] = [
  ["an emotion", { emotion: "happy" }, [], {}],
  ["a seed and a count", { emotion: "sad", seed: 7, count: 3 }, ["--seed", "7", "--count", "3"], {}],
  ["a word for how they are", { feeling: "tired" }, [], {}],
  ["a word, and an intent of their own", { feeling: "stressed", intent: "match" }, ["--intent", "match"], {}],
  ["a viewer", { emotion: "happy", viewer: "me" }, ["--profile", "me"], { profile: "me" }],
  [
    "two viewers, and what they have seen",
    { emotion: "happy", viewers: ["me", "ana"], fairness: "least-misery", includeSeen: true },
    ["--profile", "me", "--profile", "ana", "--fairness", "least-misery", "--include-seen"],
    { profiles: ["me", "ana"] },
  ],
  [
    "filters",
    { emotion: "neutral", filters: { yearFrom: 1970, minRating: 6, withGenres: ["Drama"] }, intent: "lift" },
    ["--year-from", "1970", "--min-rating", "6", "--with-genre", "Drama", "--intent", "lift"],
    {},
  ],
  [
    "an emotion without genres",
    { emotion: "contempt", kind: "book", catalog: "shelf" },
    ["--kind", "book", "--catalog", "shelf"],
    {},
  ],
  ["a kind without a catalogue", { emotion: "happy", kind: "game" }, ["--kind", "game"], {}],
  [
    "filters that nothing passes",
    { emotion: "happy", filters: { minRating: 10, yearFrom: 2999 } },
    ["--min-rating", "10", "--year-from", "2999"],
    {},
  ],
];

function asked([, question, options, body]: Asked) {
  const { viewer: _viewer, viewers: _viewers, emotion, feeling, ...same } = question;
  const by = feeling === undefined ? ["--emotion", emotion ?? ""] : ["--feeling", feeling];
  return {
    options: [...by, ...options],
    body: { emotion, feeling, ...same, ...body },
  };
}

describe("library, REST and command line give one answer, to the byte", () => {
  beforeAll(async () => {
    await moodreel.importFile(new TextEncoder().encode("title,genres\nEmma,Romance\n"), {
      name: "shelf",
      kind: "book",
    });
    const { policy } = await moodreel.policy("book");
    await moodreel.setPolicy("book", { ...policy, match: { ...policy.match, contempt: [] } });
  });

  it.each(QUESTIONS)("to %s", async (...one) => {
    const [, question] = one;
    const { options, body } = asked(one);
    const answer = JSON.stringify(await moodreel.recommend(question));
    expect(await rest("POST", "recommendations", recommendationSchema, body)).toBe(answer);
    expect(await commandLine("recommend", ...options)).toBe(answer);
    outcomes.add(JSON.parse(answer).outcome);
  });

  it("whatever came of it", () => {
    expect([...outcomes]).toEqual(["items", "unmapped-emotion", "nothing-fits"]);
  });

  it.each(QUESTIONS.filter(([, { kind }]) => kind === undefined))("why not, to %s", async (...one) => {
    const [, question] = one;
    const { options, body } = asked(one);
    for (const item of ["Film 1", "Film 4", "film"]) {
      const answer = JSON.stringify(await moodreel.whyNot(question, item));
      expect(await rest("POST", "recommendations/why-not", whyNotSchema, { ...body, item })).toBe(answer);
      expect(await commandLine("why-not", item, ...options)).toBe(answer);
    }
  });

  it("for the single best, and for the next when it is refused", async () => {
    const first = await moodreel.one({ emotion: "happy" });
    const refused = first.items.map(({ id }) => id);
    const next = await moodreel.one({ emotion: "happy", refused });
    expect(first.items).toHaveLength(1);
    expect(next.items.map(({ id }) => id)).not.toEqual(refused);
    for (const [answer, not] of [
      [first, []],
      [next, refused],
    ] as const) {
      const text = JSON.stringify(answer);
      const body = { emotion: "happy", refused: not };
      expect(await rest("POST", "recommendations/one", recommendationSchema, body)).toBe(text);
      const options = not.flatMap((id) => ["--not", id]);
      expect(await commandLine("one", "--emotion", "happy", ...options)).toBe(text);
    }
  });

  it("about what is like an item", async () => {
    const answer = await moodreel.similar("Film 1", { count: 3, filters: { yearFrom: 1950 } });
    expect(answer.items).toHaveLength(3);
    expect(answer.items.map(({ id }) => id)).not.toContain(answer.item.id);
    const text = JSON.stringify(answer);
    const query = "items/similar?item=Film%201&count=3&yearFrom=1950";
    expect(await rest("GET", query, similarSchema)).toBe(text);
    expect(await commandLine("similar", "Film 1", "--count", "3", "--year-from", "1950")).toBe(text);
  });

  it("about policies", async () => {
    for (const kind of ["movie", "book"] as const) {
      const answer = JSON.stringify(await moodreel.policy(kind));
      expect(await rest("GET", `policy?kind=${kind}`, policyResponseSchema)).toBe(answer);
      expect(await commandLine("policy", "--kind", kind)).toBe(answer);
    }
  });

  it("about what was learned, and about items", async () => {
    const learned = JSON.stringify(await moodreel.learned("me"));
    expect(await rest("GET", "profiles/me/learned", learnedResponseSchema)).toBe(learned);
    const { profile, ...printed } = JSON.parse(await commandLine("learned"));
    expect(profile).toBe("me");
    expect(JSON.stringify(printed)).toBe(learned);
    const items = JSON.stringify(await moodreel.items({ text: "film", limit: 7 }));
    expect(await rest("GET", "items?q=film&limit=7", itemPageSchema)).toBe(items);
  });
});
