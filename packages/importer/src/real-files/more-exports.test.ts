import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";

const json = (value: unknown): string => JSON.stringify(value);
const listen = (artist: string, track: string): string =>
  json({ listened_at: 1_577_836_800, track_metadata: { artist_name: artist, track_name: track } });
const thumb = (track: string, score: number): string =>
  json({ created: 1_577_836_800, score, track_metadata: { artist_name: "Anna Alpha", track_name: track } });

const FILES: readonly RealFile[] = [
  {
    what: "the feed of a profile of Letterboxd",
    name: "rss.xml",
    content: `<?xml version="1.0"?><rss xmlns:letterboxd="https://letterboxd.com" xmlns:tmdb="https://themoviedb.org"><channel><title>Letterboxd - ana</title><item><title>The Matrix, 1999 - ★★★★½</title><letterboxd:watchedDate>2024-01-02</letterboxd:watchedDate><letterboxd:filmTitle>The Matrix</letterboxd:filmTitle><letterboxd:filmYear>1999</letterboxd:filmYear><letterboxd:memberRating>4.5</letterboxd:memberRating><letterboxd:memberLike>Yes</letterboxd:memberLike><tmdb:movieId>603</tmdb:movieId></item><item><title>Titanic, 1997</title><letterboxd:watchedDate>2024-01-01</letterboxd:watchedDate><letterboxd:filmTitle>Titanic</letterboxd:filmTitle><letterboxd:filmYear>1997</letterboxd:filmYear></item></channel></rss>`,
    own: ["The Matrix · 9 · liked · 2024-01-02", "Titanic · seen · 2024-01-01"],
  },
  {
    what: "Prime Video's history, of German pages",
    name: "verlauf.csv",
    content: lines(
      "Datum angesehen,Typ,Titel,Folge",
      "2. Januar 2024,Film,The Matrix,",
      "3. Januar 2024,Serie,Titanic,Folge 1",
    ),
    own: ["The Matrix · seen · 2024-01-02"],
  },
  {
    what: "what Amazon sends of Prime Video",
    name: "PrimeVideo.ViewingHistory.csv",
    content: lines(
      "Playback Start Datetime (UTC),Title,Seconds Viewed",
      "2024-01-02 20:00:00,The Matrix,8000",
      "2024-01-03 20:00:00,Titanic,60",
    ),
    own: ["The Matrix · seen · 2024-01-02"],
    ownSays: /under 5 minutes/,
  },
  {
    what: "HowLongToBeat",
    name: "hltb.csv",
    content: lines(
      "Title,Platform,Playing,Backlog,Replay,Completed,Retired,Completion Date,Review",
      "Portal,PC,,,,X,,2020-01-02,90",
      "Half-Life,PC,,X,,,,,",
      "Doom,PC,,,,,,,",
    ),
    own: ["Portal · 9 · 2020-01-02", "Half-Life · watchlist"],
  },
  {
    what: "BoardGameGeek",
    name: "collection.csv",
    content: lines(
      "objectname,objectid,rating,numplays,own,want,wanttoplay,wishlist,average,yearpublished",
      "Azul,1,9,3,1,0,0,0,7.7,2017",
      "Root,2,0,0,0,0,0,1,8.1,2018",
      "Uno,3,0,0,1,0,0,0,5.4,1971",
    ),
    own: ["Azul · 9", "Root · watchlist"],
    ownSays: /only owned/,
  },
  {
    what: "ListenBrainz's listens",
    name: "listens.jsonl",
    content: lines(...["Home", "Home", "Home", "Stay"].map((track) => listen("Anna Alpha", track))),
    own: ["Home · liked · 2020-01-01", "Stay · seen · 2020-01-01"],
  },
  {
    what: "ListenBrainz's thumbs",
    name: "feedback.jsonl",
    content: lines(thumb("Home", 1), thumb("Stay", -1)),
    own: ["Home · liked · 2020-01-01"],
    ownSays: /not liked/,
  },
  {
    what: "Spotify's playlists",
    name: "Playlist1.json",
    content: json({
      playlists: [
        {
          name: "Road",
          items: [
            {
              track: {
                trackName: "Home",
                artistName: "Anna Alpha",
                trackUri: "spotify:track:0000000000000000000001",
              },
              addedDate: "2020-01-01",
            },
          ],
        },
      ],
    }),
    own: ["Home · liked · 2020-01-01"],
  },
  {
    what: "tracks saved at Spotify, of its API",
    name: "saved.json",
    content: json({
      items: [
        {
          added_at: "2020-01-01T00:00:00Z",
          track: { id: "0000000000000000000001", name: "Home", artists: [{ name: "Anna Alpha" }] },
        },
      ],
    }),
    own: ["Home · liked · 2020-01-01"],
  },
  {
    what: "a playlist of TuneMyMusic",
    name: "My playlist.csv",
    content: lines("Track name,Artist name,Album,Playlist name,Type", "Home,Anna Alpha,LP,Road,Playlist"),
    own: ["Home · liked"],
  },
  {
    what: "YouTube Music's library",
    name: "music library songs.csv",
    content: lines(
      "Video ID,Song Title,Album Title,Artist Name 1,Artist Name 2",
      "abc12345678,Home,LP,Anna Alpha,Bert Beta",
    ),
    own: ["Home · liked"],
  },
  {
    what: "Apple Music's library",
    name: "Apple Music Library Tracks.json",
    content: json([
      {
        "Content Type": "Song",
        "Track Identifier": 1,
        Title: "Home",
        Artist: "Anna Alpha",
        "Track Play Count": 1,
        "Track Like Rating": "liked",
      },
      {
        "Content Type": "Song",
        "Track Identifier": 2,
        Title: "Stay",
        Artist: "Anna Alpha",
        "Track Play Count": 0,
      },
    ]),
    own: ["Home · liked"],
    ownSays: /never played/,
  },
  {
    what: "Apple Music's favourites",
    name: "Apple Music - Favorites.csv",
    content: lines(
      "Favorite Type,Item Reference,Item Description,Last Modified,Preference",
      "SONG,1,Anna Alpha - Home,2020-01-02T10:00:00Z,LIKE",
      "SONG,2,Cora Gamma - Stay,2020-01-02T10:00:00Z,DISLIKE",
    ),
    own: ["Home · liked · 2020-01-02"],
  },
  {
    what: "Last.fm's loved tracks",
    name: "lovedtracks.csv",
    content: lines("uts,utc_time,artist,track", '1577836800,"01 Jan 2020, 00:00",Anna Alpha,Home'),
    own: ["Home · liked · 2020-01-01"],
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
