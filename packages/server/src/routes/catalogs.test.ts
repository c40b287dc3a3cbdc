import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;

beforeEach(async () => {
  server = await makeServer();
});

afterEach(() => server.close());

const CSV = 'Series_Title,When,Kind of film\nUp,2009,"Animation, Comedy"\nAlien,1979,Horror\n';

async function upload(text: string | Uint8Array, query = "", fileName = "mine.csv", field = "file") {
  const form = new FormData();
  form.set(field, new File([text as BlobPart], fileName));
  const encoded = new Response(form);
  const response = await server.app.inject({
    method: "POST",
    url: `/api/v1/catalogs${query}`,
    headers: { "content-type": encoded.headers.get("content-type") ?? "" },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { status: response.statusCode, body: response.json() };
}

const list = async () => (await server.app.inject("/api/v1/catalogs")).json().catalogs;
const names = async () => (await list()).map(({ name }: { name: string }) => name).toSorted();

const map = encodeURIComponent(
  JSON.stringify({ title: "Series_Title", genres: "Kind of film", year: "When" }),
);

describe("/api/v1/catalogs", () => {
  it("shows how a file would be understood without storing it", async () => {
    const { status, body } = await upload(CSV, `?dryRun=true&map=${map}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ catalog: "mine", dryRun: true, rows: 2, items: 2, skipped: 0 });
    expect(body.columns).toEqual(["Series_Title", "When", "Kind of film"]);
    expect(body.sample[0]).toMatchObject({ title: "Up", year: 2009, genres: ["Animation", "Comedy"] });
    expect(await names()).toEqual(["shelf"]);
  });

  it("imports, and recommends from all catalogues of the kind, or the one that is named", async () => {
    expect((await upload(CSV, `?name=My%20films&map=${map}`)).status).toBe(200);
    expect(await names()).toEqual(["My films", "shelf"]);
    const ask = async (payload: object) =>
      (await server.app.inject({ method: "POST", url: "/api/v1/recommendations", payload })).json();
    const all = await ask({ emotion: "happy" });
    expect(all.catalog).toBe("all films");
    expect(all.items.map(({ title }: { title: string }) => title)).toContain("Up");
    expect(all.items.length).toBeGreaterThan(1);
    expect(await ask({ emotion: "happy", catalog: "My films" })).toMatchObject({
      catalog: "My films",
      items: [{ title: "Up" }],
    });
  });

  it("makes one catalogue of all spellings of a name, and finds it by each", async () => {
    expect((await upload(CSV, `?map=${map}`, "हिन्दी फिल्में.csv")).body.catalog).toBe("हिन्दी फिल्में");
    for (const name of ["Amélie & Co.csv", "AME\u0301LIE & CO.CSV"]) {
      const query = `?name=${encodeURIComponent(name)}&map=${map}`;
      expect((await upload(CSV, query)).body.catalog).toBe("Amélie & Co.csv");
    }
    expect(await names()).toEqual(["Amélie & Co.csv", "shelf", "हिन्दी फिल्में"]);
    const remove = (name: string) =>
      server.app.inject({ method: "DELETE", url: `/api/v1/catalogs/${encodeURIComponent(name)}` });
    expect((await remove("amélie & co.csv")).statusCode).toBe(204);
    expect((await remove("हिन्दी फिल्में")).statusCode).toBe(204);
    expect(await names()).toEqual(["shelf"]);
  });

  it("takes genres for what they are said to stand for", async () => {
    const csv = "Title,Genre\nUp,Komödie\nAlien,Sience Fiction\n";
    const genres = encodeURIComponent(
      JSON.stringify({ "sience fiction": "Science Fiction", Komödie: ["Comedy", "Family"] }),
    );
    const offered = (await upload(csv, "?dryRun=true")).body.genres;
    expect(offered).toContainEqual({
      genre: "Sience Fiction",
      items: 1,
      known: false,
      nearest: "Science Fiction",
    });
    expect((await upload(csv, `?name=said&genres=${genres}`)).body.sample).toMatchObject([
      { title: "Up", genres: ["Comedy", "Family"] },
      { title: "Alien", genres: ["Science Fiction"] },
    ]);
  });

  it("leaves a field empty when the mapping says so", async () => {
    const { body } = await upload(
      "Title,Year,Genre\nUp,2009,Comedy\n",
      `?dryRun=true&map=${encodeURIComponent('{"year":""}')}`,
    );
    expect(body.mapping).toEqual({ title: "Title", genres: "Genre" });
    expect(body.sure).toEqual({ title: "sure", genres: "sure" });
    expect(body.sample).toMatchObject([{ title: "Up", year: null }]);
    expect(body.warnings).toEqual([]);
  });

  it("removes, once", async () => {
    expect((await server.app.inject({ method: "DELETE", url: "/api/v1/catalogs/shelf" })).statusCode).toBe(
      204,
    );
    expect(await names()).toEqual([]);
    expect((await server.app.inject({ method: "DELETE", url: "/api/v1/catalogs/shelf" })).statusCode).toBe(
      404,
    );
  });

  it("says what is wrong with a file and stores nothing", async () => {
    expect(await upload("")).toMatchObject({ status: 400, body: { code: "file-empty" } });
    expect(await upload("Title,Genres\n")).toMatchObject({ status: 400, body: { code: "header-only" } });
    expect(await upload('a,"b, c"\n1,2\n')).toMatchObject({
      status: 400,
      body: { code: "column-missing", fields: { columns: ["a", "b, c"] } },
    });
    expect(await upload(CSV, `?map=${encodeURIComponent('{"title":"Nope"}')}`)).toMatchObject({
      status: 400,
      body: { code: "column-unknown" },
    });
    expect(
      await upload(
        Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256),
        "",
        "film.csv",
      ),
    ).toMatchObject({
      status: 400,
      body: { code: "file-binary" },
    });
    expect(await names()).toEqual(["shelf"]);
  });

  it("says what is wrong with the call", async () => {
    expect(await upload(CSV, "?map=nonsense")).toMatchObject({
      status: 400,
      body: { code: "request-invalid" },
    });
    const tooMany = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`g${i}`, "Drama"]));
    for (const genres of ["nonsense", '{"a":1}', '{"a":""}', '{"a":[]}', JSON.stringify(tooMany)]) {
      expect(await upload(CSV, `?map=${map}&genres=${encodeURIComponent(genres)}`)).toMatchObject({
        status: 400,
        body: { code: "request-invalid", message: expect.stringContaining("genres") },
      });
    }
    expect(await upload(CSV, "?name=..%2Fup")).toMatchObject({
      status: 400,
      body: { code: "request-invalid" },
    });
    expect(await upload(CSV, "?kind=opera")).toMatchObject({
      status: 400,
      body: { code: "request-invalid" },
    });
    const json = await server.app.inject({ method: "POST", url: "/api/v1/catalogs", payload: { file: CSV } });
    expect(json.statusCode).toBe(415);
    const form = new Response(new FormData());
    const empty = await server.app.inject({
      method: "POST",
      url: "/api/v1/catalogs",
      headers: { "content-type": form.headers.get("content-type") ?? "" },
      payload: Buffer.from(await form.arrayBuffer()),
    });
    expect(empty.json()).toMatchObject({ code: "upload-missing" });
  });
});
