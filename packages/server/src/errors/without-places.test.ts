import { describe, expect, it } from "vitest";
import { withoutPlaces } from "./without-places.ts";

const told = (message: string, fields = {}) => withoutPlaces({ message, fields });

describe("what callers are told of a problem", () => {
  it.each([
    [
      "/home/ana/My data/moodreel.db is damaged. Restore it from a backup.",
      { path: "/home/ana/My data/moodreel.db", detail: "database disk image is malformed" },
      "moodreel.db is damaged. Restore it from a backup.",
    ],
    ["You may not use /srv/m/models/movie.model. Try again.", {}, "You may not use movie.model. Try again."],
    ["There is no C:\\Users\\ana\\films.csv. Check it.", {}, "There is no films.csv. Check it."],
    [
      "The database at 127.0.0.1:7830/mood cannot be reached.",
      { place: "127.0.0.1:7830/mood" },
      "The database cannot be reached.",
    ],
    ["The database at db.lan/mood is busy.", { place: "db.lan/mood" }, "The database is busy."],
  ])("holds no folder and no address: %s", (message, fields, expected) => {
    expect(told(message, fields)).toEqual({ message: expected, fields: {} });
  });

  it.each(["There is no item “Either/Or” in films.", "Give 1/2, and/or nothing.", "films.csv holds 24/7."])(
    "is else what it was: %s",
    (message) => {
      expect(told(message, { file: "films.csv" })).toEqual({ message, fields: { file: "films.csv" } });
    },
  );
});
