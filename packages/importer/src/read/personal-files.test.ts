import { expect, test } from "vitest";
import { personalHint } from "./personal-files.ts";

test.for<[string, readonly string[], boolean]>([
  ["Letterboxd", ["profile.csv", "diary.csv", "watched.csv"], true],
  ["Trakt in a folder", ["ana/ratings-movies.json", "ana/watched-history.json"], true],
  ["Spotify", ["my_spotify_data/Streaming_History_Audio_2021_0.json"], true],
  ["a data set", ["movies_metadata.csv", "credits.csv", "keywords.csv"], false],
  ["MovieLens", ["ml-1m/movies.dat", "ml-1m/users.dat"], false],
])("an archive of %s is told by the names in it", ([, names, personal]) => {
  expect(personalHint(names).includes("import-ratings")).toBe(personal);
});
