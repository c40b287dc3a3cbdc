import { expect, test } from "vitest";
import { advanceSeats, nameFace, viewersOf, type FaceSeat } from "./face-seats.ts";

const [first, second] = [{ id: 0 }, { id: 1 }];

function names(seats: readonly FaceSeat[]): readonly (string | null)[] {
  return seats.map(({ viewer }) => viewer);
}

test("a name stays with its face, also over a moment in which it is missed", () => {
  let seats = nameFace(advanceSeats([], [second, first], 0), 1, "Ben");
  expect(names(seats)).toEqual([null, "Ben"]);
  seats = advanceSeats(seats, [first], 500);
  seats = advanceSeats(seats, [first, second], 1000);
  expect(names(seats)).toEqual([null, "Ben"]);
});

test("when a face has left, its name is let go, and who comes next has none", () => {
  let seats = nameFace(advanceSeats([], [first, second], 0), 1, "Ben");
  seats = advanceSeats(seats, [first], 1300);
  expect(names(seats)).toEqual([null]);
  expect(names(advanceSeats(seats, [first, second], 1400))).toEqual([null, null]);
});

test("nobody has two faces, and a name can be taken back", () => {
  let seats = nameFace(nameFace(advanceSeats([], [first, second], 0), 0, "Ida"), 1, "Ida");
  expect(names(seats)).toEqual([null, "Ida"]);
  seats = nameFace(seats, 1, null);
  expect(names(seats)).toEqual([null, null]);
});

test("a list is for whose faces were named; faces without a name count as who was chosen", () => {
  const nobody = advanceSeats([], [first, second], 0);
  expect(viewersOf(nobody, ["Ida"])).toEqual([]);
  const one = nameFace(nobody, 0, "Ben");
  expect(viewersOf(one, ["Ida"])).toEqual(["Ben", "Ida"]);
  expect(viewersOf(one, [])).toEqual(["Ben"]);
  expect(viewersOf(nameFace(one, 1, "Cleo"), ["Ida"])).toEqual(["Ben", "Cleo"]);
});
