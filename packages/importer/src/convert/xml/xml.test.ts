import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { readRatings } from "../../personal/read-ratings.ts";
import { previewFile } from "../../read/preview-file.ts";

const preview = (text: string | Uint8Array, name: string) => previewFile(sourceOf(text, { name, size: 100 }));

const KODI = `<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>
<movie>
  <title>Red &amp; Blue</title><originaltitle>Rot und Blau</originaltitle>
  <ratings>
    <rating name="themoviedb" max="10"><value>7.100000</value><votes>50</votes></rating>
    <rating name="imdb" max="10" default="true"><value>8.100000</value><votes>1234</votes></rating>
  </ratings>
  <userrating>0</userrating><plot>Two doors.</plot><mpaa>PG-13</mpaa><playcount>1</playcount>
  <runtime>102</runtime><uniqueid type="tmdb">77</uniqueid><uniqueid type="imdb" default="true">tt9900001</uniqueid>
  <genre>Comedy</genre><genre>Drama</genre><country>Japan</country>
  <set><name>Doors Collection</name><overview>All doors.</overview></set>
  <director>Dora Delta</director><premiered>2001-05-06</premiered>
  <actor><name>Bert Beta</name><role>He</role><order>1</order></actor>
  <actor><name>Anna Alpha</name><role>She</role><order>0</order></actor>
</movie>
https://www.themoviedb.org/movie/77`;

test("an NFO file of Kodi is one film with all that it says", async () => {
  const { kind, items, sample, warnings } = await preview(KODI, "movie.nfo");
  expect({ kind, items, warnings }).toEqual({ kind: "movie", items: 1, warnings: [] });
  expect(sample[0]).toMatchObject({
    id: "tt9900001",
    title: "Red & Blue",
    otherTitles: ["Rot und Blau"],
    year: 2001,
    genres: ["Comedy", "Drama"],
    people: ["Dora Delta", "Anna Alpha", "Bert Beta"],
    rating: 8.1,
    votes: 1234,
    runtime: 102,
    certificate: "PG-13",
    overview: "Two doors.",
    series: "Doors Collection",
    countries: ["Japan"],
    releaseDate: "2001-05-06",
  });
});

test.each([
  [
    "of Emby, with ids in tags",
    "<movie><title>A</title><year>2001</year><imdb_id>tt9900001</imdb_id><genre>Comedy</genre></movie>",
  ],
  [
    "of an old tool, with genres in one tag",
    "<movie><title>A</title><year>2001</year><id>tt9900001</id><genre>Comedy / Drama</genre></movie>",
  ],
  [
    "of Radarr, in UTF-16",
    '<movie><title>A</title><year>2001</year><uniqueid type="imdb">tt9900001</uniqueid><genre>Comedy</genre></movie>',
  ],
])("an NFO file %s has its id, year and genre", async (what, text) => {
  const bytes = what.includes("UTF-16") ? Buffer.from(`\uFEFF${text}`, "utf16le") : text;
  const { sample } = await preview(bytes, "a.nfo");
  expect(sample[0]).toMatchObject({ id: "tt9900001", title: "A", year: 2001 });
  expect(sample[0]?.genres).toContain("Comedy");
});

test("Kodi's export of a library has its films", async () => {
  const film = (n: number) =>
    `<movie><title>Film ${n}</title><year>2001</year><genre>Comedy</genre><uniqueid type="imdb">tt990000${n}</uniqueid></movie>`;
  const report = await preview(
    `<videodb><version>1</version>${[1, 2, 3].map(film).join("")}</videodb>`,
    "videodb.xml",
  );
  expect(report.sample.map(({ id }) => id)).toEqual(["tt9900001", "tt9900002", "tt9900003"]);
});

const MAL = `<?xml version="1.0" encoding="UTF-8" ?>
<myanimelist><myinfo><user_id>1</user_id><user_name>me</user_name></myinfo>
<anime><series_animedb_id>1</series_animedb_id><series_title><![CDATA[Red & Door]]></series_title><series_type>Movie</series_type><my_score>8</my_score><my_status>Completed</my_status></anime>
<anime><series_animedb_id>2</series_animedb_id><series_title><![CDATA[Blue Door]]></series_title><series_type>Movie</series_type><my_score>0</my_score><my_status>Plan to Watch</my_status></anime>
</myanimelist>`;

test("MyAnimeList's export is a person's ratings, and a table of titles", async () => {
  expect((await preview(MAL, "animelist.xml")).sample).toMatchObject([
    { title: "Red & Door" },
    { title: "Blue Door" },
  ]);
  const { entries } = await readRatings(sourceOf(MAL, { name: "animelist.xml" }));
  expect(entries).toMatchObject([
    { title: "Red & Door", rating: 8 },
    { title: "Blue Door", rating: null },
  ]);
});

test("an iTunes library has its tracks with artists, and not its playlists", async () => {
  const track = (n: number, artist: string) =>
    `<key>${n}</key><dict><key>Track ID</key><integer>${n}</integer><key>Name</key><string>Home</string><key>Artist</key><string>${artist}</string><key>Genre</key><string>Pop</string><key>Year</key><integer>2001</integer></dict>`;
  const report = await preview(
    lines(
      '<?xml version="1.0"?>',
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
      `<plist version="1.0"><dict><key>Major Version</key><integer>1</integer><key>Tracks</key><dict>${track(1, "Anna")}${track(2, "Bert")}</dict>`,
      "<key>Playlists</key><array><dict><key>Name</key><string>All</string></dict></array></dict></plist>",
    ),
    "Library.xml",
  );
  expect(report.rows).toBe(2);
  expect(report.sample[0]).toMatchObject({ title: "Home", people: ["Anna"], genres: ["Pop"], year: 2001 });
});

test("Plex's list of a library has its films with genres", async () => {
  const { sample } = await preview(
    '<MediaContainer size="2"><Video title="Red Door" year="2001" type="movie"><Genre tag="Comedy"/><Genre tag="Drama"/></Video><Video title="Blue Door" year="2002" type="movie"><Genre tag="Crime"/></Video></MediaContainer>',
    "all.xml",
  );
  expect(sample).toMatchObject([
    { title: "Red Door", year: 2001, genres: ["Comedy", "Drama"] },
    { title: "Blue Door", genres: ["Crime"] },
  ]);
});

test("entities are neither expanded nor fetched", async () => {
  const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    "",
  );
  const { sample } = await preview(
    `<!DOCTYPE movie [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]><movie><title>A &l20; B</title><year>2001</year><plot>&f;</plot></movie>`,
    "movie.nfo",
  );
  expect(sample[0]).toMatchObject({ title: "A &l20; B", overview: "&f;" });
});

test.each([
  ["cut short", "<movie><title>A</title>", "file-damaged"],
  ["nested without end", `<movie>${"<a>".repeat(5000)}`, "file-damaged"],
  ["one film without end", `<movie><title>${"A film ".repeat(2 ** 20)}</title></movie>`, "file-damaged"],
  ["nothing that repeats", "<note>Buy milk</note>", "file-binary"],
])("XML that is %s is refused", async (_what, text, code) => {
  await expect(previewFile(sourceOf(text, { name: "a.xml" }))).rejects.toMatchObject({ code });
});
