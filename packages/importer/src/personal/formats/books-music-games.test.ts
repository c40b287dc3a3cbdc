import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { zipOf } from "../../../../../test/support/zip-of.ts";
import { readRatings } from "../read-ratings.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** What is taken of a file, in short: kind, title, by whom, rating or what was said. */
async function taken(content: string | Uint8Array, name: string): Promise<readonly string[]> {
  const { entries } = await readRatings(sourceOf(content, { name }));
  return entries.map(({ kind, title, people = [], rating, status, plays, liked }) =>
    [kind, title, people.join(" & "), rating ?? status, liked === true ? "liked" : "", plays ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  );
}

const play = (track: string | null, artist: string, ms: number, uri = "a") => ({
  ts: "2023-01-02T10:00:00Z",
  ms_played: ms,
  master_metadata_track_name: track,
  master_metadata_album_artist_name: track === null ? null : artist,
  spotify_track_uri: track === null ? null : `spotify:track:${uri}`,
  episode_name: track === null ? "A talk" : null,
});

test.for<[what: string, file: string, content: string, taken: readonly string[]]>([
  [
    "Goodreads, where what was given up is on a shelf beside read",
    "goodreads_library_export.csv",
    lines(
      "Book Id,Title,Author,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Exclusive Shelf",
      '1,Red Door,Anna Alpha,,"=""""","=""""",4,4,2001,2001,2020/10/25,2020/10/21,,read',
      '2,Blue Door,Bert Beta,,"=""""","=""""",0,4,2001,2001,,2020/10/21,"dnf, fantasy",read',
      '3,Green Door,Bert Beta,,"=""""","=""""",0,4,2001,2001,,2020/10/21,did-not-finish,did-not-finish',
      '4,Old Door,Bert Beta,,"=""""","=""""",0,4,2001,2001,,2020/10/21,,to-read',
    ),
    ["book · Red Door · Anna Alpha · 8", "book · Old Door · Bert Beta · watchlist"],
  ],
  [
    "a sheet that says in French what was read",
    "livres.csv",
    lines("Titre;Auteur;Année;Ma note /20;Lu", "Dune;Anna Alpha;1965;;non", "Lalka;Bert Beta;1890;17;oui"),
    ["book · Lalka · Bert Beta · 8.5"],
  ],
  [
    "a sheet that says in Polish what was read",
    "ksiazki.csv",
    lines("Tytuł,Autor,Moja ocena,Przeczytane", "Heban,Anna Alpha,,nie", "Lalka,Bert Beta,9,tak"),
    ["book · Lalka · Bert Beta · 9"],
  ],
  [
    "a sheet that says in Spanish what was read",
    "libros.csv",
    lines("Título,Autor,Mi nota,Leído", "Rayuela,Anna Alpha,,no", "La casa,Bert Beta,7,sí"),
    ["book · La casa · Bert Beta · 7"],
  ],
  [
    "a sheet that says what was listened to",
    "albums.csv",
    lines(
      "Artist,Album,Score,Listened?",
      "Anna Alpha,Red,,no",
      "Bert Beta,Blue,9,yes",
      "Bert Beta,Grey,,yes",
    ),
    ["music · Blue · Bert Beta · 9", "music · Grey · Bert Beta · seen"],
  ],
  [
    "games of which some were not finished: who rated one knows it",
    "jeux.csv",
    lines("Jeu;Console;Note /10;Terminé", "Zelda;Switch;10;oui", "FIFA;PS5;6;non", "Civilization;PC;;non"),
    ["game · Zelda · 10", "game · FIFA · 6"],
  ],
  [
    "games in Japanese",
    "games.csv",
    lines("ゲーム,ハード,発売年,評価,クリア", "ゼルダ,Switch,2017,10,済", "ぷよぷよ,Switch,2014,,未"),
    ["game · ゼルダ · 10"],
  ],
  [
    "StoryGraph",
    "storygraph.csv",
    lines(
      "Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read Count,Moods,Star Rating,Review,Tags,Owned?",
      'Red Door,"Anna Alpha, Bert Beta",,9780000000002,paperback,read,2022/04/04,2022/06/15,2022/06/15,1,funny,4.25,,,No',
      "Blue Door,Cora Gamma,,9780000000019,paperback,to-read,2022/04/04,,,0,dark,,,,No",
      "Green Door,Cora Gamma,,,paperback,did-not-finish,2022/04/04,,,0,dark,,,,No",
    ),
    ["book · Red Door · Anna Alpha & Bert Beta · 8.5", "book · Blue Door · Cora Gamma · watchlist"],
  ],
  [
    "BookWyrm",
    "bookwyrm.csv",
    lines(
      "title,author_text,remote_id,isbn_10,isbn_13,start_date,finish_date,stopped_date,rating,review_name,review_content,shelf,shelf_name,shelf_date",
      "Red Door,Anna Alpha,https://x,,9780000000002,,2022-06-15,,4,,,read,Read,2022-06-15",
      "Blue Door,Bert Beta,https://x,,,,,2022-06-15,,,,stopped-reading,Stopped Reading,2022-06-15",
    ),
    ["book · Red Door · Anna Alpha · 8"],
  ],
  [
    "LibraryThing's table",
    "librarything.tsv",
    [
      "Book Id\tTitle\tPrimary Author\tDate\tRating\tDate Read\tEntry Date\tCollections\tISBN",
      "1\tRed Door\tAlpha, Anna\t2001\t4.5\t\t2022-01-01\tYour library\t[9780000000002]",
      "2\tBlue Door\tBeta, Bert\t2001\t\t\t2022-01-01\tWishlist\t",
      "3\tOld Door\tBeta, Bert\t2001\t\t\t2022-01-01\tYour library\t",
    ].join("\n"),
    ["book · Red Door · Anna Alpha · 9", "book · Blue Door · Bert Beta · watchlist"],
  ],
  [
    "LibraryThing's JSON, keyed by id",
    "librarything.json",
    json({
      "101": {
        books_id: "101",
        title: "Red Door",
        primaryauthor: "Alpha, Anna",
        date: "2001",
        rating: 4,
        isbn: { "0": "0000000001", "2": "9780000000002" },
        collections: ["Your library"],
      },
      "102": {
        books_id: "102",
        title: "Blue Door",
        primaryauthor: "Beta, Bert",
        date: "2001",
        collections: ["Wishlist"],
      },
    }),
    ["book · Red Door · Anna Alpha · 8", "book · Blue Door · Bert Beta · watchlist"],
  ],
  [
    "Spotify's account data",
    "StreamingHistory_music_0.json",
    json([
      ...[1, 2, 3].map((at) => ({
        endTime: `2023-01-0${at} 10:00`,
        artistName: "Anna Alpha",
        trackName: "Home",
        msPlayed: 181_000,
      })),
      { endTime: "2023-01-02 10:04", artistName: "Bert Beta", trackName: "Home", msPlayed: 201_000 },
      { endTime: "2023-01-02 10:04", artistName: "Bert Beta", trackName: "Away", msPlayed: 2000 },
    ]),
    ["music · Home · Anna Alpha · liked · 3", "music · Home · Bert Beta · seen · 1"],
  ],
  [
    "Spotify's podcasts",
    "StreamingHistory_podcast_0.json",
    json([{ endTime: "2023-01-02 10:04", artistName: "A show", trackName: "A talk", msPlayed: 201_000 }]),
    [],
  ],
  [
    "Spotify's extended history, with many podcasts",
    "Streaming_History_Audio_2023.json",
    json([play("Home", "Anna Alpha", 181_000), play(null, "", 900_000), play(null, "", 900_000)]),
    ["music · Home · Anna Alpha · seen · 1"],
  ],
  [
    "Spotify's library",
    "YourLibrary.json",
    json({
      tracks: [{ artist: "Anna Alpha", album: "Doors", track: "Home", uri: "spotify:track:1" }],
      albums: [{ artist: "Anna Alpha", album: "Doors", uri: "spotify:album:1" }],
      shows: [{ name: "A show", publisher: "X", uri: "spotify:show:1" }],
    }),
    ["music · Home · Anna Alpha · liked"],
  ],
  [
    "Last.fm without a header",
    "lastfm.csv",
    lines(
      "Anna Alpha,Doors,Home,31 Dec 2020 10:11",
      "Anna Alpha,Doors,Home,30 Dec 2020 10:11",
      "Bert Beta,Roofs,Away,29 Dec 2020 10:11",
    ),
    ["music · Home · Anna Alpha · seen · 2", "music · Away · Bert Beta · seen · 1"],
  ],
  [
    "Last.fm's tracks with how often",
    "lastfm-tracks.csv",
    lines("artist,album,track,plays", "Anna Alpha,Doors,Home,22", "Bert Beta,Roofs,Home,1"),
    ["music · Home · Anna Alpha · liked · 22", "music · Home · Bert Beta · seen · 1"],
  ],
  [
    "RateYourMusic, out of ten and with entities",
    "rym.csv",
    lines(
      "RYM Album, First Name,Last Name,First Name localized, Last Name localized,Title,Release_Date,Rating,Ownership,Purchase Date,Media Type,Review",
      '"1","Anna","Alpha","","","Doors &amp; Roofs","2001","9","o","","",""',
      '"2","","The Betas","","","Roofs","2001","0","w","","",""',
      '"3","","The Betas","","","Walls","2001","0","o","","",""',
    ),
    ["music · Doors & Roofs · Anna Alpha · 9", "music · Roofs · The Betas · watchlist"],
  ],
  [
    "Steam, two lists deep",
    "owned.json",
    json({
      response: {
        game_count: 4,
        games: [
          { appid: 1, name: "Red Door", playtime_forever: 1200, rtime_last_played: 1_700_000_000 },
          { appid: 2, name: "Blue Door", playtime_forever: 0 },
          { appid: 3, name: "Old Door", playtime_forever: 20 },
          { appid: 4, name: "Long Door", playtime_forever: 150 },
        ],
      },
    }),
    ["game · Red Door · seen · liked", "game · Long Door · seen"],
  ],
])("of %s", async ([, file, content, wanted]) => {
  expect(await taken(content, file)).toEqual(wanted);
});

test("plays of all files of an archive are counted together", async () => {
  const year = (at: number) =>
    json([play("Home", "Anna Alpha", 181_000 + at), play("Away", "Bert Beta", 200_000, "b")]);
  const zip = zipOf({
    "my_spotify_data/Streaming_History_Audio_2021_0.json": year(1),
    "my_spotify_data/Streaming_History_Audio_2022_1.json": year(2),
    "my_spotify_data/Streaming_History_Video_2022.json": json([play(null, "", 900_000)]),
    "my_spotify_data/ReadMeFirst.pdf": "%PDF-1.4",
  });
  expect(await taken(zip, "my_spotify_data.zip")).toEqual([
    "music · Home · Anna Alpha · seen · 2",
    "music · Away · Bert Beta · seen · 2",
  ]);
});
