import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { previewFile } from "../read/preview-file.ts";
import { filmName } from "./film-name.ts";

const root = mkdtempSync(join(tmpdir(), "moodreel-films-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(root, folder);
}

const nfo = (title: string, genre: string, more = "") =>
  `<?xml version="1.0"?><movie><title>${title}</title><year>2001</year><genre>${genre}</genre>${more}</movie>`;

test.each([
  ["Film (2001)", "Film", "2001"],
  ["Film [2001]", "Film", "2001"],
  ["Film.2001.1080p.BluRay.x264-GRP", "Film", "2001"],
  ["The.Long.Film.2001.German.DL.1080p.WEB-DL.h264-GRP", "The Long Film", "2001"],
  ["The_Long_Film_(2001)_[1080p]", "The Long Film", "2001"],
  ["Blade Runner 2049 (2017)", "Blade Runner 2049", "2017"],
  ["2001 A Space Odyssey (1968)", "2001 A Space Odyssey", "1968"],
  ["1917.2019.2160p.UHD", "1917", "2019"],
  ["2012", "2012", null],
  ["Se7en", "Se7en", null],
  ["Mr. & Mrs. Smith (2005)", "Mr. & Mrs. Smith", "2005"],
  ["Spider-Man", "Spider-Man", null],
  ["Film (2001) {edition-Director's Cut}", "Film", "2001"],
  ["Film (2001) cd1", "Film", "2001"],
  ["[Group] Film (2012) [BD 1080p][ABCD1234]", "Film", "2012"],
  ["[REC] 2 (2009)", "[REC] 2", "2009"],
  ["S.W.A.T. (2003)", "S.W.A.T.", "2003"],
  ["S.W.A.T.2003.1080p.BluRay.x264-GRP", "S.W.A.T.", "2003"],
  ["Plan.B.A.Film.2003.1080p", "Plan B A Film", "2003"],
])("%s is %s of %s", (name, title, year) => {
  expect(filmName(name)).toMatchObject({ title, year });
});

test.each([
  ["Film (2001) {imdb-tt0133093}", "tt0133093", null],
  ["Film (2001) [imdbid-tt0133093]", "tt0133093", null],
  ["Film (2001) {tmdb-603}", null, "603"],
  ["Film (2001) [tmdbid=603]", null, "603"],
])("%s says its ids", (name, imdb, tmdb) => {
  expect(filmName(name)).toEqual({ title: "Film", year: "2001", imdb, tmdb });
});

describe("a folder of films", () => {
  const folder = put("all", {
    "Red Door (2001)/Red Door (2001).mkv": "",
    "Red Door (2001)/Red Door (2001).nfo": nfo(
      "Red Door!",
      "Comedy",
      '<uniqueid type="imdb">tt9900001</uniqueid>',
    ),
    "Red Door (2001)/poster.jpg": "",
    "Red Door (2001)/Red Door (2001)-trailer.mp4": "",
    "Red Door (2001)/extras/Making of.mkv": "",
    "Blue.Door.2002.1080p.BluRay.x264-GRP/blue.door.1080p.mkv": "",
    "Blue.Door.2002.1080p.BluRay.x264-GRP/movie.nfo": nfo("Blue Door", "Drama"),
    "Green.Door.2003.720p.mkv": "",
    "Green.Door.2003.720p.nfo": "https://www.imdb.com/title/tt9900003/",
    "Grey Door (2004)/Grey Door cd1.avi": "",
    "Grey Door (2004)/Grey Door cd2.avi": "",
    "Old Door (1999)/VIDEO_TS/VTS_01_1.VOB": "",
    "A Show/tvshow.nfo": "<tvshow><title>A Show</title></tvshow>",
    "A Show/Season 1/A Show S01E01.mkv": "",
    "Another.Show.S01E02.720p.mkv": "",
    "notes.txt": "Films to watch",
  });

  test("gives each film once, by its NFO file or else its name, with its poster", async () => {
    const report = await previewFile({ path: folder });
    const of = (title: string) => report.sample.find((item) => item.title === title);
    expect(report.sample.map(({ title, year }) => [title, year]).toSorted()).toEqual([
      ["Blue Door", 2001],
      ["Green Door", 2003],
      ["Grey Door", 2004],
      ["Old Door", 1999],
      ["Red Door!", 2001],
    ]);
    expect(of("Red Door!")).toMatchObject({
      id: "tt9900001",
      genres: ["Comedy"],
      poster: "folder:Red Door (2001)/poster.jpg",
    });
    expect(of("Green Door")?.id).toBe("tt9900003");
  });

  test("says what of it is left out: episodes, extras and trailers", async () => {
    const { leftOut } = await previewFile({ path: folder });
    expect(leftOut.map(({ what, rows }) => [what, rows]).toSorted()).toEqual([
      ["episodes of series (type episode)", 2],
      ["extras, trailers and samples (type extra)", 2],
    ]);
  });

  test("is only read", async () => {
    const before = readdirSync(folder, { recursive: true }).toSorted();
    await previewFile({ path: folder });
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before);
  });

  test("reads an NFO file as Windows wrote it, and passes over what was thrown away", async () => {
    const old = put("old", { "Old (1990)/old.mkv": "", "#recycle/Gone (1999).mkv": "" });
    const text = Buffer.from("<movie><title>Café Noir</title><genre>Comédie</genre></movie>", "latin1");
    writeFileSync(join(old, "Old (1990)/old.nfo"), text);
    const { sample } = await previewFile({ path: old });
    expect(sample.map(({ title, genres }) => [title, ...genres])).toEqual([["Café Noir", "Comédie"]]);
  });

  test("takes the name of a film whose NFO file is damaged", async () => {
    const path = put("damaged", { "Film (2001).mkv": "", "Film (2001).nfo": "<movie><title>Fil" });
    expect((await previewFile({ path })).sample).toMatchObject([{ title: "Film", year: 2001 }]);
  });

  test("without films is no folder of films", async () => {
    const path = put("none", { "notes.txt": "Nothing" });
    await expect(previewFile({ path })).rejects.toMatchObject({ code: "not-a-file" });
  });
});
