import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";

const json = (value: unknown): string => JSON.stringify(value);
const EXPORTIFY =
  "Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,Added At,Genres,Record Label,Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,Instrumentalness,Liveness,Valence,Tempo,Time Signature";
const play = (
  track: string | null,
  artist: string | null,
  episode: string | null,
  at: number,
  ms = 200_000,
) => ({
  ts: `2025-01-0${at}T20:00:00Z`,
  platform: "ios",
  ms_played: ms,
  conn_country: "IL",
  master_metadata_track_name: track,
  master_metadata_album_artist_name: artist,
  master_metadata_album_album_name: track === null ? null : "LP",
  spotify_track_uri: track === null ? null : `spotify:track:${at}`,
  episode_name: episode,
  episode_show_name: episode === null ? null : "Show",
  reason_end: "trackdone",
  skipped: false,
});

const FILES: readonly RealFile[] = [
  {
    what: "Exportify's Liked Songs: artists apart by semicolons, two songs of one title and year",
    name: "Liked_Songs.csv",
    content: lines(
      EXPORTIFY,
      '"spotify:track:4uLU6hMCjMI75M1A2tKUQC","Home","LP","Anna Alpha;Dora Delta","2001-05-01",180000,50,false,"",2024-01-02T10:00:00Z,"indie pop,art pop","Label",0.8,0.9,5,-5,1,0.04,0.1,0,0.1,0.9,120,4',
      '"spotify:track:7ouMYWpwJ422jRcDASZB7P","Home","EP","Earth, Wind & Fire","2001",200000,40,false,"",2024-01-03T10:00:00Z,"classic rock","Label",0.3,0.2,5,-5,0,0.04,0.1,0,0.1,0.1,80,4',
      '"spotify:track:0tgVpDi06FyKpA1z0VMD4v","Away","EP","Anna Alpha","1999-01-01",210000,40,false,"",2024-01-04T10:00:00Z,"","Label",0.8,0.9,5,-5,1,0.04,0.1,0,0.1,0.9,120,4',
    ),
    catalog: {
      kind: "music",
      items: [
        {
          id: "4uLU6hMCjMI75M1A2tKUQC",
          title: "Home",
          people: ["Anna Alpha", "Dora Delta"],
          year: 2001,
          runtime: 3,
        },
        { title: "Home", people: ["Earth, Wind & Fire"], year: 2001 },
        { title: "Away", people: ["Anna Alpha"], year: 1999 },
      ],
      unknown: [],
    },
    own: ["Home · liked · 2024-01-02", "Home · liked · 2024-01-03", "Away · liked · 2024-01-04"],
  },
  {
    what: "Exportify of a playlist",
    name: "spotify25_exported.csv",
    content: lines(
      EXPORTIFY,
      "spotify:track:4uLU6hMCjMI75M1A2tKUQC,Red Wine,Midwest,Anna Alpha,2023-09-22,192720,80,true,,2025-01-01T10:00:00Z,pop,Label,0.66,0.7,5,-5,1,0.04,0.1,0,0.1,0.7,124,4",
    ),
    catalog: { kind: "music", items: [{ title: "Red Wine", people: ["Anna Alpha"], year: 2023 }] },
  },
  {
    what: "counts of plays by a script: artist, track, count",
    name: "lastfm25.csv",
    content: lines("artist,track,count", "Bert Beta,Red Wine,28", "Carla Ce,Sunset,18", "Feist,Sunset,9"),
    catalog: {
      kind: "music",
      items: [
        { title: "Red Wine", people: ["Bert Beta"] },
        { title: "Sunset", people: ["Carla Ce"] },
        { title: "Sunset", people: ["Feist"] },
      ],
    },
  },
  {
    what: "the same of Last.fm with other names",
    name: "lastfm.csv",
    content: lines("track,artist,playcount", "Red Wine,Bert Beta,28", "1234,Feist,9"),
    catalog: {
      kind: "music",
      items: [
        { title: "Red Wine", people: ["Bert Beta"] },
        { title: "1234", people: ["Feist"] },
      ],
    },
  },
  {
    what: "the same of Spotify, with pandas' numbers of rows",
    name: "spotify_top100_tracks.csv",
    content: lines(
      ",artist,track,count",
      "0,Bert Beta,Red Wine,28",
      '1,Anna Alpha,"Door, Wall (feat. Beta)",15',
      "2,Iron & Door,Home,13",
      "3,Gamma & Sons,Away,10",
      "4,Rona K,כל מה,14",
    ),
    catalog: {
      kind: "music",
      items: [
        { title: "Red Wine" },
        { title: "Door, Wall (feat. Beta)", people: ["Anna Alpha"] },
        { title: "Home", people: ["Iron & Door"] },
        { title: "Away", people: ["Gamma & Sons"] },
        { title: "כל מה", people: ["Rona K"] },
      ],
    },
  },
  {
    what: "Spotify's extended history as a table, with podcasts",
    name: "spotify_from_extened_data_2025_raw.csv",
    content: lines(
      ",ts,ms_played,master_metadata_track_name,master_metadata_album_artist_name,master_metadata_album_album_name,spotify_track_uri,episode_name,episode_show_name",
      "0,2025-01-01T20:00:00Z,200000,Home,Anna Alpha,LP,spotify:track:4uLU6hMCjMI75M1A2tKUQC,,",
      "1,2025-01-02T20:00:00Z,200000,Home,Bert Beta,EP,spotify:track:7ouMYWpwJ422jRcDASZB7P,,",
      "2,2025-01-03T20:00:00Z,2000000,,,,,An interview,Talk",
    ),
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"], year: null },
        { title: "Home", people: ["Bert Beta"], year: null },
      ],
      says: /podcasts/,
    },
    own: ["Home · seen · 2025-01-01", "Home · seen · 2025-01-02"],
  },
  {
    what: "Spotify's extended history in JSON",
    name: "Streaming_History_Audio_2025.json",
    content: json([
      play("Home", "Anna Alpha", null, 1),
      play("Home", "Bert Beta", null, 2),
      play(null, null, "An interview", 3),
    ]),
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"] },
        { title: "Home", people: ["Bert Beta"] },
      ],
      says: /podcasts/,
    },
    own: ["Home · seen · 2025-01-01", "Home · seen · 2025-01-02"],
  },
  {
    what: "Spotify's account data: two songs of one title by others",
    name: "StreamingHistory0.json",
    content: json([
      { endTime: "2023-01-02 10:00", artistName: "Anna Alpha", trackName: "Home", msPlayed: 180000 },
      { endTime: "2023-01-02 10:05", artistName: "Bert Beta", trackName: "Home", msPlayed: 180000 },
      { endTime: "2023-01-02 10:06", artistName: "Bert Beta", trackName: "Away", msPlayed: 1000 },
    ]),
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"] },
        { title: "Home", people: ["Bert Beta"] },
        { title: "Away" },
      ],
    },
    own: ["Home · seen · 2023-01-02", "Home · seen · 2023-01-02"],
  },
  {
    what: "Kaggle's audio features, numbered, with the artist at the end",
    name: "spotify_song_attr.csv",
    content: lines(
      ",acousticness,danceability,duration_ms,energy,instrumentalness,key,liveness,loudness,mode,speechiness,tempo,time_signature,valence,target,song_title,artist",
      "0,0.0102,0.833,204600,0.9,0.0219,2,0.165,-8.795,1,0.431,150.062,4.0,0.886,1,Home,Anna Alpha",
      "1,0.199,0.743,326933,0.359,0.00611,1,0.137,-10.401,1,0.0794,160.083,4.0,0.188,1,Home,Bert Beta",
    ),
    catalog: {
      kind: "music",
      items: [
        {
          title: "Home",
          people: ["Anna Alpha"],
          runtime: 3.41,
          tags: ["energetic", "upbeat", "fast", "danceable"],
        },
        { title: "Home", people: ["Bert Beta"] },
      ],
    },
  },
  {
    what: "charts in a zip",
    name: "spotify_top1000_2000-2018_no_lyrics.zip",
    content: zipOf({
      "spotify_top1000.csv": lines(
        "id,artist,song,year,rank,danceability,energy,key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,duration_ms,time_signature",
        "4uLU6hMCjMI75M1A2tKUQC,Anna Alpha,Home,2001,1,0.8,0.9,5,-5,1,0.04,0.1,0,0.1,0.9,120,180000,4",
        "7ouMYWpwJ422jRcDASZB7P,Bert Beta,Home,2001,2,0.3,0.2,5,-5,0,0.04,0.1,0,0.1,0.1,80,200000,4",
      ),
    }),
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"], year: 2001, tags: ["energetic", "upbeat", "danceable"] },
        { title: "Home", people: ["Bert Beta"], year: 2001 },
      ],
    },
  },
  {
    what: "the top of 2017: id, name, artists and features",
    name: "spotify_song_features_top_track2017.csv",
    content: lines(
      "id,name,artists,danceability,energy,key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,duration_ms,time_signature",
      "7qiZfU4dY1lWllzX7mPBI3,Shape,Ed Alpha,0.825,0.652,1.0,-3.183,0.0,0.0802,0.581,0.0,0.0931,0.931,95.977,233713.0,4.0",
    ),
    catalog: {
      kind: "music",
      items: [{ id: "7qiZfU4dY1lWllzX7mPBI3", title: "Shape", people: ["Ed Alpha"] }],
    },
  },
  {
    what: "Spotify's global chart with the days on it",
    name: "spotify_global_2019_most_streamed_tracks_audio_features.csv",
    content: lines(
      "Country,Rank,Track_id,Streams,Track Name,Artist,URL,acousticness,danceability,energy,instrumentalness,key,liveness,loudness,mode,speechiness,tempo,valence",
      "global,1,25sgk305KZfyuqVBQIahim,1166185736,Sweet But,Ava Alpha,https://open.spotify.com/track/25sgk305KZfyuqVBQIahim,0.0691,0.719,0.704,0,1,0.166,-4.724,1,0.0476,133.002,0.628",
    ),
    catalog: {
      kind: "music",
      items: [{ id: "25sgk305KZfyuqVBQIahim", title: "Sweet But", people: ["Ava Alpha"] }],
    },
  },
  {
    what: "tracks of Spotify's API",
    name: "spotify_tracks.json",
    content: json({
      href: "https://api.spotify.com/v1/me/tracks",
      items: [
        {
          added_at: "2020-01-02T10:00:00Z",
          track: {
            album: {
              album_type: "album",
              artists: [{ id: "a", name: "Anna Alpha", type: "artist" }],
              name: "LP",
              release_date: "2001-05-01",
              type: "album",
            },
            artists: [
              { id: "a", name: "Anna Alpha", type: "artist" },
              { id: "b", name: "Bert Beta", type: "artist" },
            ],
            duration_ms: 180000,
            id: "4uLU6hMCjMI75M1A2tKUQC",
            name: "Home",
            popularity: 50,
            type: "track",
          },
        },
      ],
      total: 1,
    }),
    catalog: {
      kind: "music",
      items: [
        {
          id: "4uLU6hMCjMI75M1A2tKUQC",
          title: "Home",
          people: ["Anna Alpha", "Bert Beta"],
          year: 2001,
          runtime: 3,
        },
      ],
    },
  },
  {
    what: "Apple's chart as a table",
    name: "apple_music_th.csv",
    content: lines(
      "artistName,id,releaseDate,name,kind,artistId,artistUrl,artworkUrl100,genres,url,contentAdvisoryRating",
      "Anna Alpha,1440857781,2001-05-01,Home,song,1,https://x,https://x,\"[{'genreId': '14', 'name': 'Pop', 'url': 'https://x'}, {'genreId': '34', 'name': 'Music', 'url': 'https://x'}]\",https://x,",
    ),
    catalog: {
      kind: "music",
      items: [{ title: "Home", people: ["Anna Alpha"], year: 2001, genres: ["Pop", "Music"] }],
    },
  },
  {
    what: "Apple's feed: its own title is no song",
    name: "apple_music_th.json",
    content: json({
      feed: {
        title: "Top Songs",
        id: "https://rss.applemarketingtools.com/x.json",
        author: { name: "Apple", url: "https://www.apple.com/" },
        links: [{ self: "https://x" }],
        copyright: "(c) Apple",
        country: "th",
        updated: "Mon, 1 Jan 2024 00:00:00 +0000",
        results: [
          {
            artistName: "Anna Alpha",
            id: "1440857781",
            name: "Home",
            releaseDate: "2001-05-01",
            kind: "songs",
            genres: [{ genreId: "14", name: "Pop", url: "https://x" }],
            url: "https://x",
          },
          {
            artistName: "Bert Beta",
            id: "1440857782",
            name: "Home",
            releaseDate: "2001-06-01",
            kind: "songs",
            genres: [{ genreId: "21", name: "Rock", url: "https://x" }],
            url: "https://x",
          },
        ],
      },
    }),
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"], year: 2001, genres: ["Pop"] },
        { title: "Home", people: ["Bert Beta"] },
      ],
    },
  },
  {
    what: "RateYourMusic's export",
    name: "rym_export.csv",
    content: lines(
      "RYM Album, First Name,Last Name,First Name localized, Last Name localized,Title,Release_Date,Rating,Ownership,Purchase Date,Media Type,Review",
      '"703","","Beta Band","","","Home &amp; Away","1997","9","n","","",""',
      '"704","Anna","Alpha","","","Home","2001","0","w","","",""',
    ),
    catalog: {
      kind: "music",
      items: [
        { title: "Home & Away", people: ["Beta Band"], year: 1997, rating: null },
        { title: "Home", people: ["Anna Alpha"] },
      ],
    },
    own: ["Home & Away · 9", "Home · watchlist"],
  },
  {
    what: "RateYourMusic's chart without a header",
    name: "Popular All Time Sample.csv",
    content: lines(
      '1,OK Machine,Anna Alpha,16 June 1997,"Alternative Rock, Art Rock",4.24,70382',
      '2,Kid B,Anna Alpha,3 October 2000,"Art Rock, Experimental Rock, Electronic",4.21,58590',
      '3,The Dark,Bert Beta,23 March 1973,"Art Rock, Progressive Rock",4.20,44206',
    ),
    catalog: {
      kind: "music",
      items: [
        { title: "OK Machine", year: 1997 },
        { title: "Kid B", year: 2000 },
        { title: "The Dark", year: 1973 },
      ],
      says: /header|names/,
    },
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
