import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast } from "./contrast.ts";
import { fetchTables } from "../genres/canonical-of.ts";
import { drawPoster, TITLE_SPACE } from "./draw-poster.ts";
import { GENRE_ART, OTHER_ART } from "./genre-art.ts";
import { LINE_HEIGHT, textWidth, titleLines } from "./title-lines.ts";

const FILM = { id: "tt1", title: "The Long Goodbye", genres: ["Crime", "Drama"] };

describe("drawPoster", () => {
  test("the same film always has the same poster", () => {
    expect(drawPoster(FILM, "movie")).toEqual(drawPoster({ ...FILM }, "movie"));
  });

  test("another film of the same genre has another", () => {
    expect(drawPoster({ ...FILM, id: "tt2" }, "movie").shapes).not.toEqual(drawPoster(FILM, "movie").shapes);
  });

  test("the genre decides what is drawn, by any of its names", async () => {
    await fetchTables();
    const romance = drawPoster({ ...FILM, genres: ["Romance"] }, "movie");
    expect(romance.shapes).not.toEqual(drawPoster(FILM, "movie").shapes);
    expect(drawPoster({ ...FILM, genres: ["Love Story"] }, "movie")).toEqual(romance);
  });

  test("a film without a genre that has art still has a poster, and a game another than a film", () => {
    const film = drawPoster({ ...FILM, genres: ["Mumblecore"] }, "movie");
    expect(film.shapes.length).toBeGreaterThan(3);
    expect(drawPoster({ ...FILM, genres: [] }, "game").shapes).not.toEqual(film.shapes);
  });

  test("every number in every shape is finite", () => {
    const genres = fc.constantFrom(...Object.keys(GENRE_ART), "none");
    fc.assert(
      fc.property(fc.string(), genres, fc.constantFrom("movie", "book", "game"), (id, genre, kind) => {
        const text = JSON.stringify(drawPoster({ id, title: "A", genres: [genre] }, kind).shapes);
        // JSON writes NaN and Infinity as null; in a path they stand as words.
        expect(text).not.toMatch(/null|NaN|Infinity|undefined/);
      }),
    );
  });
});

describe("titles", () => {
  test("a short title is large, on one line", () => {
    expect(titleLines("Heat", { ...TITLE_SPACE, letterWidth: 0.5 })).toEqual({ lines: ["Heat"], size: 38 });
  });

  test("any title stays within its space", () => {
    const title = fc.oneof(fc.string({ minLength: 1, maxLength: 300 }), fc.lorem({ maxCount: 20 }));
    fc.assert(
      fc.property(title, fc.constantFrom(0.48, 0.56, 0.72), (text, letterWidth) => {
        const { lines, size } = titleLines(text, { ...TITLE_SPACE, letterWidth });
        expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(TITLE_SPACE.height);
        for (const line of lines)
          if (size > TITLE_SPACE.smallest)
            expect(textWidth(line, letterWidth) * size).toBeLessThanOrEqual(TITLE_SPACE.width);
      }),
    );
  });

  test("a title that fits loses no word", () => {
    const { lines } = titleLines("Harold and Maude", { ...TITLE_SPACE, letterWidth: 0.56 });
    expect(lines.join(" ")).toBe("Harold and Maude");
  });
});

describe("titles that have no room", () => {
  const space = { ...TITLE_SPACE, letterWidth: 0.83 };

  test("a long title ends between two words", () => {
    const title =
      "THE EXTRAORDINARILY LONG AND RATHER TEDIOUS TITLE OF A FILM THAT NOBODY EVER FINISHED SAYING ALOUD TO ANYBODY WHO STILL LISTENED";
    const { lines } = titleLines(title, space);
    const words = lines.join(" ").replace(/…$/, "").split(" ");
    expect(title.split(" ").slice(0, words.length)).toEqual(words);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test("only a word that no line holds is broken, with a hyphen", () => {
    const { lines } = titleLines("DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFTSKAPITÄN UND SOHN", space);
    expect(lines[0]).toMatch(/^DONAU.*-$/);
    expect(lines.join(" ")).toContain("UND SOHN");
  });

  test("no letter loses its accent or an emoji its parts", () => {
    const family = "👩‍👩‍👧".repeat(60);
    expect(titleLines(family, space).lines.join("").replace(/…$/, "")).toMatch(/^(👩‍👩‍👧)+$/u);
  });
});

test("Greek capitals have no accents, and other scripts keep theirs", () => {
  const linesOf = (title: string) => drawPoster({ id: "a", title, genres: ["Crime"] }, "movie").title.lines;
  expect(linesOf("Ταξίδι στα Κύθηρα").join(" ")).toBe("ΤΑΞΙΔΙ ΣΤΑ ΚΥΘΗΡΑ");
  expect(linesOf("Amélie").join(" ")).toBe("AMÉLIE");
});

test("a title is read from where its script begins", () => {
  const directionOf = (title: string) => drawPoster({ ...FILM, title }, "movie").direction;
  expect(directionOf("وجدة")).toBe("rtl");
  expect(directionOf("(2007) ביקור התזמורת")).toBe("rtl");
  expect(directionOf("Caramel (سكر بنات)")).toBe("ltr");
});

test("every title can be read on its ground", () => {
  for (const { palettes } of [...Object.values(GENRE_ART), ...Object.values(OTHER_ART)]) {
    for (const { ink, ground } of palettes)
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThan(4.5);
  }
});
