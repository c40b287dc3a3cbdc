import { openMoodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import {
  createClient,
  joinRoom,
  MoodreelApiError,
  roomClient,
  type Item,
  type MoodreelClient,
  type RecommendedItem,
} from "./index.ts";

const TOKEN = "a-token-of-good-length";
const FILMS = `title,year,genres,rating,votes
Airplane!,1980,Comedy,7.7,200000
Casablanca,1942,Drama|Romance,8.5,500000
Heat,1995,Crime|Thriller,8.3,600000
`;
const films = new File([FILMS], "films.csv");

let server: Awaited<ReturnType<typeof createServer>>;
let url: string;
let moodreel: MoodreelClient;

beforeAll(async () => {
  const kept = await openMoodreel({ store: openMemoryStore(), profiles: openMemoryProfiles() });
  server = await createServer({ moodreel: kept, token: TOKEN });
  url = await server.listen({ host: "127.0.0.1", port: 0 });
  moodreel = createClient({ url, token: TOKEN });
});

beforeEach(async () => {
  await moodreel.importCatalog(films, { replace: true });
  for (const { name } of await moodreel.viewers()) await moodreel.removeViewer(name);
  await moodreel.createViewer("ana");
});

afterAll(() => server.close());

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<MoodreelApiError> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MoodreelApiError);
  return error as MoodreelApiError;
}

describe("a client", () => {
  it("recommends, and TypeScript narrows its answer by its outcome", async () => {
    const answer = await moodreel.recommend({ emotion: "happy", viewer: "ana" });
    if (answer.outcome !== "items") throw new Error(answer.message);
    expect(answer.items.map(({ title }) => title)).toEqual(["Airplane!"]);
    expectTypeOf(answer.items).toEqualTypeOf<RecommendedItem[]>();
    expectTypeOf(answer.mood.confidence).toEqualTypeOf<number>();
    const nothing = await moodreel.recommend({ emotion: "happy", filters: { yearFrom: 2020 } });
    expect(nothing.outcome).toBe("nothing-fits");
    if (nothing.outcome === "nothing-fits") {
      expect(nothing.relaxation).toEqual({ drop: "yearFrom", and: [], wouldFit: 1 });
      expectTypeOf(nothing.relaxation).toExtend<{ wouldFit: number } | null>();
    }
    // @ts-expect-error -- only `nothing-fits` has it
    expect(answer.relaxation).toBeUndefined();
  });

  it("says why not, narrowed by why", async () => {
    const answer = await moodreel.whyNot({ emotion: "happy", item: "Heat" });
    expect(answer).toMatchObject({ why: "other-genre", wanted: ["Comedy"] });
    if (answer.why === "other-genre") expectTypeOf(answer.wanted).toEqualTypeOf<string[]>();
    expectTypeOf(answer.item).toEqualTypeOf<Item>();
  });

  it("imports, lists, searches and removes", async () => {
    const shown = await moodreel.importCatalog(new Blob([FILMS]), {
      name: "attic",
      dryRun: true,
      map: { title: "title" },
      genres: { Crime: ["Thriller", "Drama"] },
    });
    expect(shown).toMatchObject({ catalog: "attic", dryRun: true, rows: 3 });
    expect((await moodreel.catalogs()).map(({ name }) => name)).toEqual(["films"]);
    const page = await moodreel.items({ text: "heat", withGenres: ["Crime", "Thriller"], limit: 5 });
    expect(page.items.map(({ title }) => title)).toEqual(["Heat"]);
    expect((await moodreel.items({ limit: 2 })).next).toBeTypeOf("string");
    await moodreel.removeCatalog("films");
    expect(await moodreel.catalogs()).toEqual([]);
  });

  it("takes what a viewer says, and takes it back", async () => {
    const item = (await moodreel.items({ text: "airplane" })).items[0]!.id;
    expect((await moodreel.react("ana", { item, reaction: "like" })).reactions).toHaveProperty("like");
    expect((await moodreel.rate("ana", { item, rating: 8.5 })).rating).toBe(8.5);
    expect((await moodreel.withdraw("ana", item, "rating")).rating).toBeNull();
    await moodreel.passOver("ana", { items: [item], mood: { emotion: "happy" } });
    expect(await moodreel.opinions("ana", { kind: "movie" })).toHaveLength(1);
    expect((await moodreel.learned("ana")).match["happy"]?.[0]?.genre).toBe("Comedy");
    await moodreel.forgetLearned("ana");
    expect((await moodreel.exportViewer("ana")).profile.name).toBe("ana");
  });

  it("keeps moods with consent, corrects readings, imports ratings", async () => {
    await moodreel.keepMoods("ana", true);
    await moodreel.recommend({ emotion: "sad", viewers: ["ana"] });
    await moodreel.correct("ana", "sad", "neutral");
    expect(await moodreel.history("ana", { limit: 10 })).toMatchObject({
      keepsMoods: true,
      moods: [{ dominant: "sad" }],
      corrections: [{ looked: "sad", felt: "neutral", times: 1 }],
    });
    await moodreel.clearHistory("ana");
    expect((await moodreel.history("ana")).moods).toEqual([]);
    const diary = new File(
      ["Date,Name,Year,Letterboxd URI,Rating\n2026-01-01,Heat,1995,,4.5\n"],
      "ratings.csv",
    );
    expect(await moodreel.importRatings("ana", diary)).toMatchObject({ rated: 1, matched: 1 });
  });

  it("reads and changes what each mood brings", async () => {
    const { policy } = await moodreel.policy();
    const changed = await moodreel.setPolicy(
      { ...policy, match: { ...policy.match, happy: [{ genre: "Romance", weight: 1 }] } },
      "movie",
    );
    expect(changed.isDefault).toBe(false);
    expect((await moodreel.resetPolicy()).isDefault).toBe(true);
  });
});

describe("what is refused", () => {
  it("is thrown with status, code, message and fields", async () => {
    expect(await refusal(moodreel.whyNot({ emotion: "happy", item: "Zardoz" }))).toMatchObject({
      status: 404,
      code: "item-unknown",
    });
    const { fields } = await refusal(moodreel.recommend({ emotion: "happy", count: 500 }));
    expect(fields).toEqual({ count: "must be at most 100" });
    expect(await refusal(createClient({ url }).catalogs())).toMatchObject({
      status: 401,
      code: "token-required",
    });
  });

  it("is a call that is stopped, by the signal's own reason", async () => {
    const reason = new Error("enough");
    await expect(moodreel.catalogs({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("differs from a server that does not answer, and from a proxy's answer for it", async () => {
    const gone = createClient({ url, fetch: () => Promise.reject(new TypeError("fetch failed")) });
    expect(await refusal(gone.catalogs())).toMatchObject({ status: 0, code: "server-unreachable" });
    const proxied = createClient({
      url,
      fetch: () => Promise.resolve(new Response("<h1>Bad gateway</h1>", { status: 502 })),
    });
    expect(await refusal(proxied.catalogs())).toMatchObject({ status: 0, code: "server-unreachable" });
  });

  it.each<[url: unknown, says: string]>([
    ["nonsense", '"nonsense" is not the address of a server. Write it as http://ADDRESS:PORT'],
    ["localhost:7788", "Write it as http://ADDRESS:PORT"],
    ["", "Only a page that the server itself serves can leave it empty."],
    [undefined, "The server's address is missing, as `url`."],
    ["http://ana:secret@127.0.0.1:7788", "The address of http://127.0.0.1:7788 has a user or a password"],
    ["http://127.0.0.1:7788/#token=x", "the server's token is given as `token`"],
    ["http://127.0.0.1:7788/api/v1/", "Leave it out."],
  ])("is an address that is none, at once: %s", async (given, says) => {
    const refused = { status: 0, code: "server-url-invalid", message: expect.stringContaining(says) };
    const options = { url: given as string, room: "r", key: "k", token: "t" };
    expect(() => createClient(options)).toThrow(expect.objectContaining(refused));
    expect(() => roomClient(options)).toThrow(expect.objectContaining(refused));
    expect(await refusal(joinRoom(options))).toMatchObject(refused);
  });

  it("is no address of another form, nor a token with the line end of its file", async () => {
    const client = createClient({ url: new URL(url), token: `${TOKEN}\n` });
    expect(await client.catalogs()).toHaveLength(1);
    expect(await refusal(createClient({ url, token: "två ord" }).catalogs())).toMatchObject({
      status: 0,
      code: "token-unfit",
    });
  });

  it("is a function that has no token, or a certificate that is not trusted", async () => {
    const lost = () => {
      throw new Error("no key ring");
    };
    expect(await refusal(createClient({ url, token: lost }).catalogs())).toMatchObject({
      code: "token-unfit",
      message: "The function that gives the token failed: no key ring",
    });
    const failed = (code: string) => () =>
      Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
    for (const [code, says] of [
      ["SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"],
      ["ERR_TLS_CERT_ALTNAME_INVALID", "not for that name"],
      ["ERR_SSL_WRONG_VERSION_NUMBER", "Ask with http://"],
      ["ECONNREFUSED", `The Moodreel server at ${url} does not answer`],
    ] as const) {
      expect(await refusal(createClient({ url, fetch: failed(code) }).catalogs())).toMatchObject({
        status: 0,
        code: "server-unreachable",
        message: expect.stringContaining(says),
      });
    }
  });

  it.each<[what: string, answer: () => Response]>([
    ["a page", () => new Response("<h1>Welcome</h1>", { headers: { "content-type": "text/html" } })],
    ["a page that is not there", () => new Response("<h1>Nothing here</h1>", { status: 404 })],
    ["a proxy that lets no such file through", () => new Response("<h1>Too large</h1>", { status: 413 })],
    ["another API", () => Response.json({ error: "nope" }, { status: 404 })],
    ["words", () => new Response("hello")],
    ["nothing", () => new Response("", { headers: { "content-length": "0" } })],
  ])("differs from what is no Moodreel server: %s", async (_what, answer) => {
    const other = createClient({ url, fetch: async () => answer() });
    const unreadable = {
      status: answer().status,
      code: "answer-unreadable",
      message: expect.stringContaining(`What answered at ${url}`),
    };
    expect(await refusal(other.catalogs())).toMatchObject(unreadable);
    expect(await refusal(other.removeCatalog("films"))).toMatchObject(unreadable);
    const seat = roomClient({ url, room: "r", key: "k", fetch: async () => answer() });
    const events = seat.watch(new AbortController().signal)[Symbol.asyncIterator]();
    expect(await refusal(events.next())).toMatchObject(unreadable);
  });

  it("can be mended by another token, without another client", async () => {
    let token: string | null = null;
    const changing = createClient({ url, token: () => token });
    expect((await refusal(changing.catalogs())).code).toBe("token-required");
    token = TOKEN;
    expect(await changing.catalogs()).toHaveLength(1);
  });
});
