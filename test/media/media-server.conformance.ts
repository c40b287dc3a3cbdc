import type { MediaFilm, MediaServer } from "../../packages/app/src/media/media-server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A media server of the tests, with the films of `LIBRARY`. */
export interface OpenedServer {
  readonly server: MediaServer;
  readonly users: readonly string[];
  /** Whose watched state is asked for. */
  readonly user: string | null;
  /** The title of what plays; `null` for nothing. */
  playing(): Promise<string | null>;
  stop(): Promise<void>;
}

/** What every media server gives of the same five films. */
export function mediaServerConformance(open: () => Promise<OpenedServer>): void {
  let opened: OpenedServer;
  let films: readonly MediaFilm[];
  const named = (title: string): MediaFilm => films.find((film) => film.title === title)!;

  beforeAll(async () => {
    opened = await open();
    films = await filmsOf(opened.server);
  });
  afterAll(() => opened.stop());

  test("says what it is, and whose watched state it keeps", async () => {
    const about = await opened.server.about();
    expect(about.version).toMatch(/^\d+\.\d+/);
    expect(about.users).toEqual(opened.users);
  });

  test("gives every film with all that is known of it", () => {
    expect(films.map(({ title }) => title).toSorted()).toEqual(
      ["Loud Mountain", "Quiet Harbour", "Red Door", "Red Door", "Ünïcode & <Söhne>"].toSorted(),
    );
    expect(new Set(films.map(({ id }) => id)).size).toBe(5);
    expect(named("Quiet Harbour")).toMatchObject({
      otherTitles: ["Stille Hafen"],
      year: 1994,
      genres: ["Comedy", "Romance"],
      people: ["Dora Director", "Abel Actor", "Ada Actor"],
      rating: 7.5,
      runtime: 101,
      tags: ["boats"],
      overview: "What Quiet Harbour is about.",
      certificate: "PG-13",
      series: "Harbour Collection",
      countries: ["Germany"],
      releaseDate: "1994-03-04",
      links: { imdb: "tt9100001", tmdb: "910001" },
      hasPoster: true,
    });
    expect(named("Loud Mountain")).toMatchObject({ series: null, hasPoster: false, otherTitles: [] });
    expect(named("Ünïcode & <Söhne>")).toMatchObject({ links: {}, certificate: "G" });
  });

  test("gives the films in the same order again", async () => {
    const again = await filmsOf(opened.server);
    expect(again).toEqual(films);
  });

  test("says what was seen, rated and liked, and of which film", async () => {
    const said = await opened.server.said(opened.user);
    const byId = new Map(said.map((one) => [one.film.id, one]));
    expect(byId.get(named("Quiet Harbour").id)).toMatchObject({ seen: true, liked: false, rating: 8 });
    expect(byId.get(named("Loud Mountain").id)).toMatchObject({ seen: false, liked: true });
    const doors = films.filter(({ title }) => title === "Red Door");
    expect(doors.filter(({ id }) => byId.get(id)?.seen === true).map(({ genres }) => genres)).toEqual([
      ["Drama"],
    ]);
    expect(byId.get(named("Quiet Harbour").id)?.at).toMatch(/^20\d\d-\d\d-\d\d/);
    expect(byId.has(named("Ünïcode & <Söhne>").id)).toBe(false);
  });

  test("finds one film by its id, and none by what is no id of it", async () => {
    const { server } = opened;
    expect(await server.film(named("Loud Mountain").id)).toMatchObject({
      title: "Loud Mountain",
      year: 2003,
    });
    for (const id of ["", "999999", "../../System/Info", "1 OR 1", "ffffffffffffffffffffffffffffffff"])
      expect(await server.film(id)).toBeNull();
  });

  test("gives the bytes of a poster, and null where there is none", async () => {
    const { server } = opened;
    const poster = await server.poster(named("Quiet Harbour").id);
    expect(poster?.type).toBe("image/jpeg");
    expect([...poster!.bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(await server.poster(named("Loud Mountain").id)).toBeNull();
    expect(await server.poster("../../System/Info")).toBeNull();
  });

  test("plays a film, and refuses what is not there", async () => {
    const { server } = opened;
    expect((await server.play(named("Loud Mountain").id)).device).not.toBe("");
    await expect.poll(() => opened.playing()).toBe("Loud Mountain");
    await expect(server.play("999999")).rejects.toMatchObject({ code: "media-item-gone" });
  });

  test("stops when it is told to", async () => {
    const reason = new Error("enough");
    await expect(opened.server.about(AbortSignal.abort(reason))).rejects.toBe(reason);
  });
}

async function filmsOf(server: MediaServer): Promise<readonly MediaFilm[]> {
  const films: MediaFilm[] = [];
  for await (const some of server.films()) films.push(...some);
  return films;
}
