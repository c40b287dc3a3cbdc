import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spawnCli } from "../support/spawn-cli.ts";

const BIN = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));
const FILMS = `id,title,year,genre,certificate,rating,votes,overview,director
tt0000001,Balloon,1950,Comedy,G,7.5,90000,"A balloon, and
a boy.",Ann Alpha
tt0000002,Balloons for Grown-ups,1990,Comedy,R,8.9,90000,${"long ".repeat(400)},Ben Beta
tt0000003,Tears,1960,Romance,PG,7.1,90000,,Cem Gamma
tt0000004,Laughter,1970,Comedy,PG,6.9,90000,,Ann Alpha
`;

const home = mkdtempSync(join(tmpdir(), "moodreel-mcp-"));
let client: Client;

/** An assistant of today: the client of the protocol's own kit, and the command as its child. */
async function connect(...args: readonly string[]): Promise<Client> {
  const assistant = new Client({ name: "test", version: "1" });
  const env = { ...(process.env as Record<string, string>), MOODREEL_HOME: home };
  await assistant.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [BIN, "mcp", ...args],
      env,
      stderr: "ignore",
    }),
  );
  return assistant;
}

interface Said {
  readonly message: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly overview?: string }[];
  readonly [field: string]: unknown;
}

async function call(name: string, given: Record<string, unknown> = {}, of = client) {
  const { content, structuredContent, isError } = await of.callTool({ name, arguments: given });
  const [{ text }] = content as [{ text: string }];
  return { text, said: structuredContent as Said, isError: isError === true };
}

const ids = ({ said }: { said: Said }): readonly string[] => said.items.map(({ id }) => id);

beforeAll(async () => {
  const file = join(home, "films.csv");
  writeFileSync(file, FILMS);
  await spawnCli(home, ["import", file, "--name", "mine", "--quiet"]);
  await spawnCli(home, ["catalogs", "--remove", "starter"]);
  await spawnCli(home, ["profiles", "--create", "kid", "--age-limit", "6"]);
  client = await connect();
});

afterAll(() => client.close());

describe("moodreel mcp", () => {
  it("answers what was asked before the input ended", async () => {
    const asked = [
      {
        id: 1,
        method: "initialize",
        params: {
          protocolVersion: "2025-06-18",
          capabilities: {},
          clientInfo: { name: "pipe", version: "1" },
        },
      },
      { method: "notifications/initialized" },
      { id: 2, method: "tools/call", params: { name: "recommend", arguments: { emotion: "happy" } } },
    ];
    const input = asked.map((one) => `${JSON.stringify({ jsonrpc: "2.0", ...one })}\n`).join("");
    const { code, stdout, stderr } = await spawnCli(home, ["mcp"], {}, input);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number; result?: Said });
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(answers[1]?.result?.["isError"]).not.toBe(true);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("says what it can do, in schemas that clients can read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "recommend",
      "one",
      "why-not",
      "similar",
      "search",
      "show",
      "react",
      "watchlist",
      "viewers",
    ]);
    const { inputSchema } = tools[0]!;
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(JSON.stringify(tools).length).toBeLessThan(45_000);
    expect(client.getInstructions()).toMatch(/never instructions/);
  });

  it("recommends for a mood as the command line does, with reasons", async () => {
    const answer = await call("recommend", { emotion: "happy", catalog: "mine", seed: 3 });
    const { stdout } = await spawnCli(home, [
      "recommend",
      "--emotion",
      "happy",
      "--catalog",
      "mine",
      "--seed",
      "3",
      "--count",
      "5",
      "--json",
    ]);
    expect(ids(answer)).toEqual((JSON.parse(stdout) as Said).items.map(({ id }) => id));
    expect(answer.text).toContain("Balloon (1950): Comedy");
    expect(answer.text).toMatch(/id tt0000001/);
    expect(answer.said.items[0]).toMatchObject({
      reasons: ["Comedy, because you feel happy", "8.9 from 90k votes"],
    });
  });

  it("keeps long and broken texts short, and lists within twenty", async () => {
    const { said, text } = await call("search", { text: "balloon", catalog: "mine" });
    expect(said.items.map(({ overview = "" }) => Array.from(overview).length)).toEqual([21, 300]);
    expect(said.items[0]!.overview).toBe("A balloon, and a boy.");
    expect(text.length).toBeLessThan(2000);
    const many = await call("recommend", { emotion: "happy", count: 21 });
    expect(many.isError).toBe(true);
    expect(many.text).toMatch(/20/);
  });

  it("names the single best, what keeps another away, what is like it, and all of one", async () => {
    const best = await call("one", { emotion: "happy", catalog: "mine" });
    const next = await call("one", { emotion: "happy", catalog: "mine", refused: ids(best) });
    expect(ids(best)).not.toEqual(ids(next));
    expect((await call("one", { feeling: "tired", catalog: "mine" })).said["outcome"]).toBe("items");
    const why = await call("why-not", { emotion: "happy", item: "Tears", catalog: "mine" });
    expect(why.said["why"]).toBe("other-genre");
    expect(why.text).toMatch(/^Tears has none of the genres/);
    const like = await call("similar", { item: "tt0000001", catalog: "mine" });
    expect(ids(like)).toContain("tt0000004");
    const shown = await call("show", { item: "tt0000001", catalog: "mine" });
    expect(shown.said["addresses"]).toEqual({ imdb: "https://www.imdb.com/title/tt0000001/" });
    // Many assistants read the text alone.
    expect(shown.text).toContain("With: Ann Alpha");
    expect(shown.text).toContain("About: A balloon, and a boy.");
    expect(shown.text).toContain("https://www.imdb.com/title/tt0000001/");
  });

  it("keeps what is said, shows the watchlist, and takes it back", async () => {
    const given = { item: "tt0000003", reaction: "watchlist", catalog: "mine" };
    expect((await call("react", given)).said["reactions"]).toEqual(["watchlist"]);
    expect(ids(await call("watchlist"))).toEqual(["tt0000003"]);
    expect((await call("react", { ...given, undo: true })).said["reactions"]).toEqual([]);
    expect((await call("watchlist")).text).toBe("The watchlist of me is empty.");
    expect((await call("react", { item: "tt0000003", rating: 8.5 })).said["rating"]).toBe(8.5);
    expect((await call("viewers")).said["viewers"]).toEqual([{ name: "kid", ageLimit: 6 }, { name: "me" }]);
    expect((await call("viewers")).text).toBe("kid (nothing over 6), me");
    const seen = await call("show", { item: "tt0000003", viewer: "me", catalog: "mine" });
    expect(seen.text).toMatch(/The viewer said: rated 8\.5\n +Seen by the viewer: yes/);
  });

  it("takes a reaction for an id alone, never for words that could mean another", async () => {
    const { isError, text } = await call("react", { item: "Balloon", reaction: "like" });
    expect(isError).toBe(true);
    expect(text).toMatch(/no item with the id "Balloon".*"tt0000001".*\[item-unknown\]/);
    expect((await call("react", { item: "tt0000001" })).text).toMatch(/`reaction` or `rating`/);
  });

  it("tells what is wrong with a call, and goes on", async () => {
    expect((await call("recommend")).text).toMatch(/^Say how they feel: `emotion` or `feeling`/);
    const both = await call("recommend", { emotion: "happy", feeling: "tired" });
    expect(both.text).toMatch(/^Give `emotion` or `feeling`, not both/);
    const wrong = await call("recommend", { emotion: "hangry" });
    expect(wrong).toMatchObject({ isError: true, text: expect.stringMatching(/emotion/) as string });
    expect((await call("search", { viewer: "stranger" })).text).toMatch(
      /no profile "stranger".*\[profile-unknown\]/,
    );
    expect((await call("recommend", { emotion: "sad", colour: "red" })).isError).toBe(true);
    expect((await call("recommend", { emotion: "sad", catalog: "mine" })).said["outcome"]).toBe("items");
  });

  it("answers for one viewer alone, within their age limit, whatever is asked", async () => {
    const ofKid = await connect("--viewer", "kid");
    try {
      const { tools } = await ofKid.listTools();
      expect(tools.map(({ name }) => name)).not.toContain("viewers");
      expect(JSON.stringify(tools)).not.toMatch(/"viewers?":/);
      const texts = [
        await call("recommend", { emotion: "happy", includeSeen: true, count: 20 }, ofKid),
        await call("one", { emotion: "happy", refused: ["tt0000001"] }, ofKid),
        await call("search", { text: "balloons grown-ups" }, ofKid),
        await call("search", { filters: { maxAge: 18 } }, ofKid),
        await call("show", { item: "tt0000002" }, ofKid),
        await call("why-not", { emotion: "happy", item: "tt0000002" }, ofKid),
        await call("similar", { item: "tt0000001" }, ofKid),
        await call("react", { item: "tt0000002", reaction: "watchlist" }, ofKid),
        await call("watchlist", {}, ofKid),
      ].map(({ text, said }) => text + JSON.stringify(said));
      expect(texts[0]).toContain("tt0000001");
      for (const text of texts) expect(text).not.toContain("Grown-ups");
      expect((await call("search", { viewer: "me" }, ofKid)).isError).toBe(true);
    } finally {
      await ofKid.close();
    }
  });

  it("ends when its input does, with nothing on its output that is no message", async () => {
    const hello = {
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
    };
    const { code, stdout, stderr } = await spawnCli(home, ["mcp"], {}, `${JSON.stringify(hello)}\nno json\n`);
    expect(code).toBe(0);
    for (const line of stdout.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
    expect(stdout).toContain('"name":"moodreel"');
    expect(stderr).not.toContain("at ");
  });
});

describe("lines that are no messages", () => {
  const hello = {
    jsonrpc: "2.0",
    id: "hello",
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "pipe", version: "1" } },
  };

  it("are passed over in a line each, and what is asked after them is answered", async () => {
    const garbage = [
      "[]",
      "null",
      '"x"',
      "not JSON",
      '{"jsonrpc":"2.0","id":7}',
      '[{"jsonrpc":"2.0","id":8,"method":"ping"}]',
      '{"jsonrpc":"2.0","id":9,"method":"ping","and":1}',
      "x".repeat(3 * 1024 * 1024),
    ];
    const input = [...garbage, "", JSON.stringify(hello), ""].join("\n");
    const { code, stdout, stderr } = await spawnCli(home, ["mcp"], {}, input);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: number }; result?: object });
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [7, -32600],
      [8, -32600],
      [9, -32600],
      ["hello", undefined],
    ]);
    const lines = stderr.trim().split("\n");
    expect(lines).toHaveLength(garbage.length);
    for (const line of lines) expect(line.length, line).toBeLessThan(120);
    expect(code).toBe(0);
  });
});
