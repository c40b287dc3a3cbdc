import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGenres, canonicalKeys } from "./canonical-genres.ts";
import { SYNONYMS } from "./synonyms.ts";

describe("canonicalGenres", () => {
  it.each([
    ["Sci-Fi", ["Science Fiction"]],
    ["SCI FI", ["Science Fiction"]],
    ["Science-Fiction", ["Science Fiction"]],
    ["Suspense", ["Thriller"]],
    ["thrillers", ["Thriller"]],
    ["Comedies", ["Comedy"]],
    ["TV Comedies", ["Comedy"]],
    ["Children's", ["Family"]],
    ["Romantic Comedy", ["Romance", "Comedy"]],
    ["Romantic Movies", ["Romance"]],
    ["Action & Adventure", ["Action", "Adventure"]],
    ["Dramas", ["Drama"]],
    ["Komödie", ["Comedy"]],
    ["Classic Movies", ["Classic Movies"]],
    ["Blaxploitation", ["Blaxploitation"]],
    ["(no genres listed)", []],
    ["  ", []],
  ])("reads %j as %j", (name, genres) => {
    expect(canonicalGenres(name)).toEqual(genres);
  });

  it("leaves every canonical name as it is", () => {
    for (const genre of Object.keys(SYNONYMS)) expect(canonicalGenres(genre)).toEqual([genre]);
  });

  it("never throws, and gives keys that are stable under their own reading", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const keys = canonicalKeys([name]);
        expect(canonicalKeys(canonicalGenres(name))).toEqual(keys);
      }),
    );
  });
});

describe("canonicalGenres in other languages and of families", () => {
  it.each([
    [
      "Commedia Komedia Комедия コメディ 喜剧 코미디 Komödie Comédie Comedia Komedi Komedie Blijspel Vígjáték комедія 喜劇",
      "Comedy",
    ],
    ["Документальный|Documental|Dokument|纪录片|다큐멘터리|Belgesel", "Documentary"],
    ["Terror|Horreur|ужасы|жахи|恐怖|ホラー|공포|Korku|Skräck", "Horror"],
    ["Krimi|Policier|Misdaad|Kryminał|犯罪|Bűnügyi", "Crime"],
    ["Ação|Acción|Azione|боевик|Actie|动作|アクション|액션", "Action"],
    ["Drame|драма|剧情|ドラマ|드라마|Dráma|Dramat", "Drama"],
    ["indie pop|dance pop|art pop|K-Pop|synthpop|electropop|Power Pop", "Pop"],
    ["classic rock|hard rock|Post-Rock|album rock", "Rock"],
    ["Dark Fantasy|urban fantasy|Epic Fantasy", "Fantasy"],
    ["death metal|metalcore|Black Metal", "Metal"],
    ["Psychological Horror|folk horror|película de terror", "Horror"],
  ])("reads each of %s as %s, perhaps with others", (names, genre) => {
    const listed = names.includes("|") ? names.split("|") : names.split(" ");
    const missed = listed.filter((name) => !canonicalGenres(name).includes(genre));
    expect(missed).toEqual([]);
  });

  it.each([
    ["Young Adult", ["Teen"]],
    ["Comedia romántica", ["Romance", "Comedy"]],
    ["comédie dramatique", ["Comedy", "Drama"]],
    ["Natural Disaster", ["Natural Disaster"]],
    ["Heimatfilm", ["Heimatfilm"]],
    ["folk rock", ["Rock", "Folk"]],
  ])("reads %j as %j", (name, genres) => {
    expect(canonicalGenres(name)).toEqual(genres);
  });
});
