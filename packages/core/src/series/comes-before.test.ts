import { expect, test } from "vitest";
import { itemOf, type Item } from "../item/item.ts";
import { comesBefore } from "./comes-before.ts";

function film(title: string, year: number, people: readonly string[] = [], facts: Partial<Item> = {}): Item {
  return itemOf({ id: `${title} ${year}`, title, year, people, genres: ["Adventure"], ...facts });
}

/** As the importer keeps what shops write behind a title. */
function book(title: string, year: number, part: string): Item {
  const [series] = part.split(",");
  return film(title, year, [], { otherTitles: [title.slice(2), `${title} (${part})`], series });
}

test.each([
  [film("Toy Story", 1995, ["Tom Hanks"]), film("Toy Story 3", 2010, ["Tom Hanks"])],
  [film("Toy Story 2", 1999), film("Toy Story 3", 2010)],
  [film("Iron Man", 2008), film("Iron Man 2", 2010)],
  [film("Rocky II", 1979, ["Sylvester Stallone"]), film("Rocky IV", 1985, ["Sylvester Stallone"])],
  [
    film("Terminator", 1984, ["Linda Hamilton"]),
    film("Terminator 2: Judgment Day", 1991, ["Linda Hamilton"]),
  ],
  [film("Kill Bill: Vol. 1", 2003, ["Uma Thurman"]), film("Kill Bill: Vol. 2", 2004, ["Uma Thurman"])],
  [film("Che: Part One", 2008, ["Benicio del Toro"]), film("Che: Part Two", 2008, ["Benicio del Toro"])],
  [film("It", 2017, ["Bill Skarsgård"]), film("It Chapter Two", 2019, ["Bill Skarsgard"])],
  [film("Der Herr der Ringe", 2001, ["Ian Holm"]), film("Der Herr der Ringe, Teil 2", 2002, ["Ian Holm"])],
  [film("Le Tatoué", 1968, ["Jean Gabin"]), film("Le Tatoué, deuxième partie", 1970, ["Jean Gabin"])],
  [film("Mad Max", 1979, ["George Miller"]), film("Mad Max: Fury Road", 2015, ["George Miller"])],
  [film("The Matrix", 1999, ["Keanu Reeves"]), film("The Matrix Reloaded", 2003, ["Keanu Reeves"])],
  [film("Shrek", 2001, ["Mike Myers"]), film("Shrek the Third", 2007, ["Mike Myers"])],
  [
    film("The Pink Panther", 1963, ["Peter Sellers"]),
    film("The Return of the Pink Panther", 1975, ["Peter Sellers"]),
  ],
  [
    film("The Lord of the Rings: The Fellowship of the Ring", 2001, ["Elijah Wood"]),
    film("The Lord of the Rings: The Two Towers", 2002, ["Elijah Wood"]),
  ],
  [
    film("Harry Potter and the Chamber of Secrets", 2002, ["Emma Watson", "Rupert Grint"]),
    film("Harry Potter and the Goblet of Fire", 2005, ["Rupert Grint", "Emma Watson"]),
  ],
  [film("21 Jump Street", 2012, ["Jonah Hill"]), film("22 Jump Street", 2014, ["Jonah Hill"])],
  [
    film("Dune", 1965, [], { series: "Dune Chronicles" }),
    film("Dune Messiah", 1969, [], { series: "Dune chronicles" }),
  ],
  [film("Portal", 2007), film("Portal 2", 2011)],
  [
    book("The Fellowship of the Ring", 1954, "The Lord of the Rings, #1"),
    book("The Two Towers", 1954, "The Lord of the Rings, #2"),
  ],
  [
    book("The Eye of the World", 1990, "Wheel of Time, Band 1"),
    book("New Spring", 1989, "Wheel of Time, Band 2"),
  ],
])("%o comes before %o, and not the other way round", (earlier, later) => {
  expect(comesBefore(earlier, later)).toBe(true);
  expect(comesBefore(later, earlier)).toBe(false);
});

test.each([
  [film("Seven", 1995, ["Brad Pitt"]), film("Seven Samurai", 1954, ["Toshiro Mifune"])],
  [film("Seven", 1950, ["Brad Pitt"]), film("Seven Samurai", 1954, ["Toshiro Mifune"])],
  [film("Super", 2010, ["Rainn Wilson"]), film("Super 8", 2011, ["Elle Fanning"])],
  [
    film("Identity", 2003, ["John Cusack", "Ray Liotta", "John Hawkes", "Amanda Peet"]),
    film("Identity Thief", 2013, ["Jason Bateman", "Amanda Peet"]),
  ],
  [film("The Road", 2009, ["Charlize Theron"]), film("Mad Max: Fury Road", 2015, ["Charlize Theron"])],
  [film("West Side Story", 1961, ["Rita Moreno"]), film("West Side Story", 2021, ["Rita Moreno"])],
  [film("Apollo 13", 1995, ["Tom Hanks"]), film("Apollo 18", 2011, ["Warren Christie"])],
  [film("Alien", 1979, ["Sigourney Weaver"]), film("Alien Nation", 1988, ["James Caan"])],
  [film("Love", 1999, ["Anna Lee"]), film("Love Actually", 2003, ["Hugh Grant"])],
  [film("Dune", 1965, [], { series: "Dune" }), film("Dune 2", 1969, [], { series: "Dunes of Arrakis" })],
])("%o is no part of what %o belongs to", (one, other) => {
  expect(comesBefore(one, other)).toBe(false);
  expect(comesBefore(other, one)).toBe(false);
});
