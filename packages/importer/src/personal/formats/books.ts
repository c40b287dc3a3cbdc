import type { EntryColumns } from "../entry/entry-of.ts";
import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";
import { ofShelf } from "./of-shelf.ts";
import type { PersonalFormat } from "./personal-format.ts";

const BOOK = { kind: "book", title: ["title"], scale: 5 } as const satisfies Partial<EntryColumns>;

function goodreads(cells: Cells): RowOutcome {
  // Goodreads has no shelf for what was given up: people make one of their own beside "read".
  const isGivenUp = (cells("bookshelves") ?? "").split(",").some((shelf) => shelfOf(shelf) === "dropped");
  return ofShelf(isGivenUp ? "dropped" : cells("exclusiveshelf"), {
    ...BOOK,
    cells,
    people: ["author", "additionalauthors"],
    rating: ["myrating"],
    at: ["dateread", "dateadded"],
    isbn: ["isbn13", "isbn"],
    own: ["bookid"],
    site: "goodreads",
  });
}

function libraryThing(cells: Cells): RowOutcome {
  const shelves = new Set((cells("collections") ?? "").split(/[,;]/).map((shelf) => shelfOf(shelf)));
  const wanted = shelves.has("wanted");
  const isRead = cells("dateread", "datesread") !== null || shelves.has("done");
  // "Alpha, Anna" is one author there.
  const turned: Cells = (...keys) => {
    const text = cells(...keys);
    return keys[0] === "primaryauthor" ? (text?.replace(/^([^,]+), ([^,]+)$/, "$2 $1") ?? null) : text;
  };
  return entryOf(turned, {
    ...BOOK,
    people: ["primaryauthor", "secondaryauthor"],
    year: ["date", "publicationdate", "originalpublicationdate"],
    rating: ["rating"],
    at: ["dateread", "entrydate"],
    status: isRead
      ? "seen"
      : wanted
        ? "watchlist"
        : { leaveOut: "books of a library that are neither read nor rated" },
    isbn: ["isbn", "isbn2", "isbn0", "isbns", "originalisbn"],
    own: ["bookid", "booksid"],
  });
}

/** Books that lie in a library: whether they were read it does not say, and its date is when they came. */
const calibre =
  (scale: 5 | 10) =>
  (cells: Cells): RowOutcome =>
    entryOf(cells, {
      ...BOOK,
      scale,
      people: ["authors"],
      rating: ["rating"],
      status: { leaveOut: "books of a library that are not rated" },
      isbn: ["isbn"],
    });

/** Each reading is `first day|last day|`, and either may be empty. */
function openreads(cells: Cells): RowOutcome {
  const days = (cells("readings") ?? "").split(/[|;]/).filter((day) => /^\d{4}-/.test(day));
  const last = days.toSorted().at(-1);
  const dated: Cells = (...keys) => (keys[0] === "readings" ? (last ?? null) : cells(...keys));
  return ofShelf(cells("status"), {
    ...BOOK,
    cells: dated,
    people: ["author"],
    year: ["publicationyear"],
    rating: ["rating"],
    at: ["readings", "dateadded"],
    liked: cells("favourite") === "true",
    isbn: ["isbn"],
  });
}

/** Shelves of books. */
export const BOOKS: readonly PersonalFormat[] = [
  // Its catalogue has stars, its database halves of them.
  { name: "Calibre catalog", has: ["title", "authorsort", "libraryname", "uuid"], read: calibre(5) },
  { name: "Calibre library", has: ["title", "authorsort", "hascover", "uuid"], read: calibre(10) },
  { name: "Goodreads export", has: ["bookid", "myrating", "exclusiveshelf"], read: goodreads },
  {
    name: "StoryGraph export",
    has: ["title", "readstatus", "starrating"],
    read: (cells) =>
      ofShelf(cells("readstatus"), {
        ...BOOK,
        cells,
        people: ["authors"],
        year: [],
        rating: ["starrating"],
        at: ["lastdateread", "dateadded"],
        isbn: ["isbnuid"],
      }),
  },
  {
    name: "BookWyrm export",
    has: ["title", "authortext", ["rating", "shelf"]],
    read: (cells) =>
      ofShelf(cells("shelf", "shelfname"), {
        ...BOOK,
        cells,
        people: ["authortext"],
        year: [],
        rating: ["rating"],
        at: ["finishdate", "shelfdate", "startdate"],
        isbn: ["isbn13", "isbn10"],
      }),
  },
  { name: "Openreads export", has: ["title", "author", "status", "readings"], read: openreads },
  {
    name: "LibraryThing export",
    has: ["title", "primaryauthor", ["collections", "rating", "entrydate"]],
    read: libraryThing,
  },
];
