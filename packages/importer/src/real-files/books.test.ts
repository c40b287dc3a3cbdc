import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";

const json = (value: unknown): string => JSON.stringify(value);
const GOODREADS_HEADER =
  "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves with positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies";
const GOODREADS = [
  '1,"Red Door (Doors, #1)",Anna Alpha,"Alpha, Anna",Bert Beta,"=""0000000019""","=""9780000000019""",4,4.28,Ace,Paperback,604,2019,1965,2022/05/21,2022/05/01,,,read,,,,1,0',
  '2,Titanic,Bert Beta,"Beta, Bert",,"=""""","=""""",0,3.90,Ace,Hardcover,250,1999,1998,,2022/06/01,to-read,to-read (#5),to-read,,,,0,0',
  '3,Green Door,Carla Ce,"Ce, Carla",,"=""""","=""""",0,3.10,Ace,ebook,250,2009,2008,,2022/06/01,dnf,dnf (#1),dnf,,,,0,0',
];
const redDoor = { title: "Red Door", people: ["Anna Alpha", "Bert Beta"], year: 1965 };

const FILES: readonly RealFile[] = [
  {
    what: "Goodreads: a book of a film's title is a book",
    name: "goodreads_library_export.csv",
    content: lines(GOODREADS_HEADER, ...GOODREADS),
    catalog: {
      kind: "book",
      items: [redDoor, { title: "Titanic", people: ["Bert Beta"], year: 1998 }, { title: "Green Door" }],
    },
    own: ["Red Door · 8 · 2022-05-21", "Titanic · watchlist · 2022-06-01"],
    ownSays: /finished/,
  },
  {
    what: "Calibre: what lies beside a book of its library",
    name: "metadata.opf",
    content: `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Red Door</dc:title><dc:creator>Anna Alpha</dc:creator>
      <dc:date>1965-08-01T00:00:00+00:00</dc:date><dc:subject>Fantasy</dc:subject></metadata></package>`,
    catalog: { kind: "book", items: [{ title: "Red Door", year: 1965, people: ["Anna Alpha"] }] },
  },
  {
    what: "Goodreads whose header was cut off",
    name: "goodreads_library_export.csv",
    content: lines(...GOODREADS),
    catalog: { kind: "book", items: [redDoor, { title: "Titanic" }, { title: "Green Door" }] },
    own: ["Red Door · 8 · 2022-05-21", "Titanic · watchlist · 2022-06-01"],
  },
  {
    what: "StoryGraph, one row of which is broken",
    name: "storygraph.csv",
    content: lines(
      "Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read Count,Moods,Pace,Character- or Plot-Driven?,Strong Character Development?,Loveable Characters?,Diverse Characters?,Flawed Characters?,Star Rating,Review,Content Warnings,Content Warning Description,Tags,Owned?",
      'Red Door,Anna Alpha,"Bert Beta (Translator)",9780000000019,paperback,read,2024/01/02,2024/02/03,2024/01/02-2024/02/03,1,"dark, tense",fast,Plot,Yes,No,Yes,Yes,4.25,,,,"sci-fi, borrowed",No',
      "Blue Door,Bert Beta,,9780000000026,digital,to-read,2024/01/02,,,0,,,,,,,,,,,,,No",
      ...["A", "B", "C"].map(
        (name, at) =>
          `${name} Door,Bert Beta,,978000000010${at},digital,to-read,2024/01/02,,,0,,,,,,,,,,,,,No`,
      ),
      "Green Door,Carla Ce,,9780000000033,digital,did-not-finish,2024/01/02,,,0,,,,,,,,,,,,,No",
      "Broken Door,Dora De,,9780000000040,digital,read,2024/01/02,,,0,,,,,,,,5,Fine, I say, rather good,,,,No",
    ),
    catalog: {
      kind: "book",
      items: [
        { id: "9780000000019", title: "Red Door", people: ["Anna Alpha"], rating: null },
        ...["Blue Door", "A Door", "B Door", "C Door", "Green Door"].map((title) => ({ title })),
      ],
    },
    own: [
      "Red Door · 8.5 · 2024-02-03",
      ...["Blue Door", "A Door", "B Door", "C Door"].map((title) => `${title} · watchlist · 2024-01-02`),
    ],
    ownSays: /finished/,
  },
  {
    what: "Calibre",
    name: "calibre.csv",
    content: lines(
      "author_sort,authors,comments,cover,formats,id,identifiers,isbn,languages,library_name,pubdate,publisher,rating,series,series_index,size,tags,timestamp,title,title_sort,uuid",
      '"Alpha, Anna",Anna Alpha,"<p>About a door.</p>",/x.jpg,"epub, mobi",7,"goodreads:1,isbn:9780000000019",9780000000019,eng,Calibre,2011-06-14T22:00:00+02:00,Ace,4,Doors,1.0,100,"Science Fiction, Fiction",2020-01-01T10:00:00+01:00,Red Door,Red Door,u-1',
    ),
    catalog: {
      kind: "book",
      items: [
        {
          id: "9780000000019",
          title: "Red Door",
          people: ["Anna Alpha"],
          year: 2011,
          language: "en",
          series: "Doors",
        },
      ],
    },
  },
  {
    what: "LibraryThing: names turned round, lengths in inches, numbers in brackets",
    name: "librarything.tsv",
    content: lines(
      "Book Id\tTitle\tSort Character\tPrimary Author\tPrimary Author Role\tSecondary Author\tSecondary Author Roles\tPublication\tDate\tReview\tRating\tComment\tPrivate Comment\tSummary\tMedia\tPhysical Description\tWeight\tHeight\tThickness\tLength\tDimensions\tPage Count\tLCCN\tAcquired\tDate Started\tDate Read\tBarcode\tBCID\tTags\tCollections\tLanguages\tOriginal Languages\tLC Classification\tISBN\tISBNs\tSubjects\tDewey Decimal\tEntry Date\tWork id",
      "101\tLa porte rouge\t1\tAlpha, Anna\t\t\t\tAce (1979), Poche\t1979\tBelle\t4.5\t\t\tLa porte rouge by Anna Alpha (1979)\tBroché\t300 p.; 7 inches\t1 pound\t7 inches\t1 inch\t5 inches\t7 x 5 x 1 inches\t300 \t\t\t[2007-04-02]\t[2007-05-03]\t\t\troman, porte\tYour library\tFrench\tSpanish\tPQ1\t[0000000019]\t0000000019, 9780000000019\tFiction\t800\t[2006-08-01]\t1",
      "102\tLa porte bleue\t1\tBêta, Bert\t\t\t\tAce (1994), Poche\t1994\t\t\t\t\t\tBroché\t200 p.; 7 inches\t1 pound\t7 inches\t1 inch\t4 inches\t7 x 4 x 1 inches\t200 \t\t\t\t\t\t\t\tYour library\tFrench\t\tPQ2\t[0000000026]\t0000000026, 9780000000026\tFiction\t800\t[2006-07-02]\t2",
    ),
    catalog: {
      kind: "book",
      items: [
        {
          title: "La porte rouge",
          people: ["Anna Alpha"],
          year: 1979,
          rating: null,
          runtime: null,
          language: "fr",
        },
        { title: "La porte bleue", people: ["Bert Bêta"], year: 1994 },
      ],
    },
    own: ["La porte rouge · 9 · 2007-05-03"],
    ownSays: /neither read nor rated/,
  },
  {
    what: "BookWyrm",
    name: "bookwyrm.csv",
    content: lines(
      "title,author_text,remote_id,openlibrary_key,inventaire_id,librarything_key,goodreads_key,bnf_id,viaf,wikidata,asin,aasin,isfdb,isbn_10,isbn_13,oclc_number,start_date,finish_date,stopped_date,rating,review_name,review_cw,review_content,review_published,shelf,shelf_name,shelf_date",
      "Red Door (Doors #1),Anna Alpha,https://example.com/book2,,,,,,,,,,,0000000019,9780000000019,,2020-10-21,2020-10-25,,3,,,,,read,Read,2020-10-21",
      "Blue Door,Bert B. Beta,https://example.com/book3,,,,,,,,,,,,,,2020-03-05,2020-03-06,,0,,,,,read,Read,2020-03-05",
      "Cooking at Home,Carla Ce,https://example.com/book4,,,,,,,,,,,,9780000000033,,2019-07-08,,,2,,,mixed,2019-07-08,cooking,Cooking,2019-07-08",
    ),
    catalog: {
      kind: "book",
      items: [
        { title: "Red Door", people: ["Anna Alpha"], rating: null },
        { title: "Blue Door", people: ["Bert B. Beta"] },
        { title: "Cooking at Home", people: ["Carla Ce"] },
      ],
    },
    own: ["Red Door · 6 · 2020-10-25", "Blue Door · seen · 2020-03-06", "Cooking at Home · 4 · 2019-07-08"],
  },
  {
    what: "a list of books with shelves and own ratings",
    name: "generic.csv",
    content: lines(
      "id,title,author,ISBN,rating,shelf,review,added,finished",
      '38,Red Door,Anna Alpha,"9780000000019",,read,,2021-11-10,2021-11-11',
      "48,Blue Door,Bert Beta,,3,read,,2021-11-10",
      '10,Cooking at Home,Mélanie Ce,"9780000000033",2,read,"mixed feelings",2021-11-10,2021-11-11',
    ),
    catalog: {
      kind: "book",
      items: [
        { title: "Red Door", rating: null },
        { title: "Blue Door", rating: null },
        { people: ["Mélanie Ce"], rating: null },
      ],
    },
    own: ["Red Door · seen · 2021-11-11", "Blue Door · 6", "Cooking at Home · 4 · 2021-11-11"],
  },
  {
    what: "Openreads: one author turned round, favourites, readings as a pair of days",
    name: "openreads-csv-example.csv",
    content: lines(
      "title,subtitle,author,description,status,favourite,deleted,rating,pages,publication_year,isbn,olid,tags,my_review,notes,book_format,readings,date_added,date_modified",
      "Blue Door,,Alina Beta,,planned,false,false,,,2023,,,1|||||Solarpunk,,,paperback,,2024-03-01T13:01:12.937,2024-03-01T13:01:12.937",
      'Permanent Door,,Edward Ce,"About him,',
      "",
      'and doors.",finished,true,false,5,,2019,9780000000040,OL1M,,,,hardcover,2023-10-27T00:00:00.000|2023-11-28T00:00:00.000|,2024-03-01T13:01:12.938,2024-03-01T13:01:12.938',
      'The road to a door,,"Smith, Mark",,finished,false,false,4,233,2016,9780000000057,OL2M,,,,paperback,|2023-12-10T00:00:00.000|,2024-03-01T13:01:12.939,2024-03-01T13:01:12.939',
    ),
    catalog: {
      kind: "book",
      items: [
        { title: "Blue Door", people: ["Alina Beta"], year: 2023, rating: null },
        { id: "9780000000040", title: "Permanent Door", rating: null },
        { title: "The road to a door", people: ["Mark Smith"], year: 2016, rating: null },
      ],
    },
    own: [
      "Blue Door · watchlist · 2024-03-01",
      "Permanent Door · 10 · liked · 2023-11-28",
      "The road to a door · 8 · 2023-12-10",
    ],
  },
  {
    what: "Open Library's reading log, of ids alone",
    name: "openlibrary.csv",
    content: lines("Work Id,Edition Id,Bookshelf", "OL1W,,Currently Reading", "OL2W,OL2M,Want to Read"),
    catalog: { refused: "column-missing" },
    own: { refused: "ratings-unknown" },
  },
  {
    what: "Open Library's search",
    name: "ol_search.json",
    content: json({
      numFound: 1,
      start: 0,
      docs: [
        {
          key: "/works/OL1W",
          type: "work",
          seed: ["/books/OL1M"],
          title: "Red Door",
          first_publish_year: 2001,
          isbn: ["9780000000019", "0000000019"],
          author_key: ["OL1A"],
          author_name: ["Anna Alpha", "Bert Beta"],
          subject: ["Humor", "Fiction"],
          ratings_average: 4.1,
          ratings_count: 120,
          language: ["eng"],
        },
      ],
      q: "red door",
    }),
    catalog: {
      kind: "book",
      items: [
        { title: "Red Door", people: ["Anna Alpha", "Bert Beta"], year: 2001, rating: 8.2, votes: 120 },
      ],
    },
  },
  {
    what: "an account of BookWyrm: the user is no film",
    name: "user_import.json",
    content: json({
      id: "https://www.example.com/user/rat",
      type: "Person",
      preferredUsername: "rat",
      publicKey: { id: "x", publicKeyPem: "-----BEGIN PUBLIC KEY-----\nzz" },
      name: "Rat",
      summary: "<p>Hello</p>",
      icon: { type: "Document", url: "avatar.png", name: "avatar for rat" },
      alsoKnownAs: [],
      "@context": ["https://www.w3.org/ns/activitystreams"],
      settings: { show_goal: false },
      goals: [{ goal: 12, year: 2023, privacy: "followers" }],
      books: [
        account("Red Door", "Anna Alpha", "9780000000019", "Read"),
        account("Blue Door", "Bert Beta", "9780000000026", "To Read"),
      ],
      blocks: [],
    }),
    catalog: {
      kind: "book",
      items: [
        { title: "Red Door", people: ["Anna Alpha"] },
        { title: "Blue Door", people: ["Bert Beta"] },
      ],
    },
    own: ["Red Door · 10", "Blue Door · watchlist"],
  },
  {
    what: "LibraryThing's JSON, by the ids of the books",
    name: "librarything.json",
    content: json({
      "73412690": {
        books_id: "73412690",
        title: "Red Door",
        sortcharacter: "1",
        primaryauthor: "Alpha, Anna",
        authors: [{ lf: "Alpha, Anna", fl: "Anna Alpha" }],
        publication: "Ace (2001)",
        date: "2001",
        language: ["English"],
        originallanguage: [],
        isbn: { 0: "0000000019", 2: "9780000000019" },
        rating: 4,
        summary: "Red Door by Anna Alpha",
        height: "8 inches",
        length: "5 inches",
        pages: "250 ",
        genre: ["Fiction", "Fantasy"],
        genre_id: ["1"],
      },
      "73412691": {
        books_id: "73412691",
        title: "Blue Door",
        sortcharacter: "1",
        primaryauthor: "Beta, Bert",
        authors: [{ lf: "Beta, Bert", fl: "Bert Beta" }],
        publication: "Ace (2011)",
        date: "2011",
        language: ["English"],
        isbn: [],
        height: "8 inches",
        pages: "150 ",
        genre: ["Fantasy"],
      },
    }),
    catalog: {
      kind: "book",
      items: [
        {
          title: "Red Door",
          people: ["Anna Alpha"],
          year: 2001,
          genres: ["Fiction", "Fantasy"],
          rating: null,
          runtime: null,
        },
        { title: "Blue Door", people: ["Bert Beta"], year: 2011 },
      ],
    },
    own: ["Red Door · 8"],
  },
];

function account(title: string, author: string, isbn13: string, shelf: string): object {
  return {
    work: { id: "https://x/1", type: "Work", title, authors: ["https://x/a"] },
    edition: { id: "https://x/2", type: "Edition", title, isbn13, authors: ["https://x/a"] },
    authors: [{ id: "https://x/a", type: "Author", name: author, aliases: [] }],
    shelves: [{ id: "https://x/s", type: "Shelf", name: shelf, owner: "https://x" }],
    lists: [],
    reviews: shelf === "Read" ? [{ id: "https://x/r", type: "Review", name: "great", rating: 5.0 }] : [],
    readthroughs: [],
  };
}

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
test("goodbooks-10k in a zip", () =>
  checkRealFile({
    what: "goodbooks-10k",
    name: "books.csv.zip",
    content: zipOf({
      "books.csv": lines(
        "book_id,goodreads_book_id,best_book_id,work_id,books_count,isbn,isbn13,authors,original_publication_year,original_title,title,language_code,average_rating,ratings_count,work_ratings_count,work_text_reviews_count,ratings_1,ratings_2,ratings_3,ratings_4,ratings_5,image_url,small_image_url",
        '1,1,1,1,20,1000019,9.780001000019e+12,"Anna Alpha, Bert Beta",2008.0,Red Door,"Red Door (Doors, #1)",eng,4.34,4780653,4942365,155254,66715,127936,560092,1481305,2706317,https://x,https://x',
      ),
    }),
    catalog: {
      kind: "book",
      items: [
        {
          title: "Red Door",
          people: ["Anna Alpha", "Bert Beta"],
          year: 2008,
          rating: 8.68,
          votes: 4_780_653,
        },
      ],
    },
  }));
