import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";

const FILES: readonly RealFile[] = [
  {
    what: "an own list whose ids are called tt",
    name: "movies.tsv",
    content: lines("tt\ttitle\tyear\trating\tgenres", "tt0133093\tThe Matrix\t1999\t8.7\tAction,Sci-Fi"),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0133093", title: "The Matrix", year: 1999, rating: 8.7, genres: ["Action", "Sci-Fi"] },
      ],
    },
  },
  {
    what: "Netflix' short history",
    name: "NetflixViewingHistory.csv",
    content: lines(
      "Title,Date",
      '"Heat","1/13/20"',
      '"Dark: Season 1: Titanic","1/12/20"',
      '"John Wick: Chapter 2","12/31/19"',
      '"Black Mirror: Bandersnatch","12/30/19"',
      '"Money Heist: Part 5: A Family Tradition","12/29/19"',
    ),
    catalog: {
      kind: "movie",
      items: [{ title: "Heat" }, { title: "John Wick: Chapter 2" }, { title: "Black Mirror: Bandersnatch" }],
      says: /episodes/,
    },
    own: [
      "Heat · seen · 2020-01-13",
      "John Wick: Chapter 2 · seen · 2019-12-31",
      "Black Mirror: Bandersnatch · seen · 2019-12-30",
    ],
    ownSays: /episodes/,
  },
  {
    what: "Netflix' long history, of one profile: trailers, previews and episodes",
    name: "ViewingActivity.csv",
    content: lines(
      "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country",
      "Ana,2021-03-01 20:00:00,01:48:12,,Heat,,Chrome,01:48:12,01:48:12,US",
      "Ana,2021-03-02 20:00:00,00:48:12,,Dark: Season 1: Titanic (Episode 3),,Chrome,00:48:12,00:48:12,US",
      "Ana,2021-03-03 20:00:00,00:01:12,Autoplayed: user action: None; ,Alien: Trailer,TRAILER,Chrome,00:01:12,00:01:12,US",
      "Ana,2021-03-04 20:00:00,00:00:42,,Up,,Chrome,00:00:42,00:00:42,US",
    ),
    catalog: { kind: "movie", items: [{ title: "Heat", runtime: null }, { title: "Up" }], says: /episodes/ },
    own: ["Heat · seen · 2021-03-01"],
    ownSays: /trailers.*under 5 minutes|under 5 minutes.*trailers/,
  },
  {
    what: "Netflix' thumbs",
    name: "Ratings.csv",
    content: lines(
      "Profile Name,Title Name,Rating Type,Star Value,Thumbs Value,Device Model,Event Utc Ts,Region View Date",
      "Ana,Heat,thumb,,3,Web,2021-08-14 20:14:02,",
      "Ana,Alien,thumb,,2,Web,2021-07-02 21:03:55,",
      "Ana,Up,thumb,,1,Web,2021-06-11 19:45:00,",
      "Ana,Juno,thumb,,0,Web,2021-06-10 19:45:00,",
      "Ana,Big,star,4,,Web,2015-06-10 19:45:00,",
    ),
    own: ["Heat · 10 · 2021-08-14", "Alien · 8 · 2021-07-02", "Up · 2 · 2021-06-11", "Big · 8 · 2015-06-10"],
    ownSays: /taken back/,
  },
  {
    what: "Netflix' list of what is wanted",
    name: "MyList.csv",
    content: lines("Profile Name,Title Name,Country,Utc Title Add Ts", "Ana,Heat,US,2021-08-14"),
    own: ["Heat · watchlist · 2021-08-14"],
  },
  {
    what: "films whose directors are turned round, beside actors one by one",
    name: "shelf.csv",
    content: lines(
      "Title,Year,Director,Cast",
      'Heat,1995,"Mann, Michael","Al Pacino, Robert De Niro"',
      'Alien,1979,"Scott, Ridley","Sigourney Weaver, Tom Skerritt"',
      'Juno,2007,"Reitman, Jason",Elliot Page',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Heat", people: ["Michael Mann", "Al Pacino", "Robert De Niro"] },
        { title: "Alien", people: ["Ridley Scott", "Sigourney Weaver", "Tom Skerritt"] },
        { title: "Juno", people: ["Jason Reitman", "Elliot Page"] },
      ],
    },
  },
  {
    what: "films whose directors are turned round, two of them for one",
    name: "directors.csv",
    content: lines(
      "Title,Year,Director",
      'Heat,1995,"Mann, Michael"',
      'Scarface,1983,"De Palma, Brian"',
      'Fargo,1996,"Coen, Joel; Coen, Ethan"',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Heat", people: ["Michael Mann"] },
        { title: "Scarface", people: ["Brian De Palma"] },
        { title: "Fargo", people: ["Joel Coen", "Ethan Coen"] },
      ],
    },
  },
  {
    what: "titles with what somebody thinks of them behind",
    name: "seen.txt",
    content: lines("The Matrix (1999) - 9/10", "Heat (1995) - 8/10", "Up ★★★½", "Alien: 4 stars"),
    catalog: {
      kind: "movie",
      items: [
        { title: "The Matrix", year: 1999, rating: null },
        { title: "Heat", year: 1995, rating: null },
        { title: "Up", rating: null },
        { title: "Alien", rating: null },
      ],
    },
    own: ["The Matrix · 9", "Heat · 8", "Up · 7", "Alien · 8"],
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
