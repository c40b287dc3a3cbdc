import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { xlsxOf } from "../../../../test/support/sheets.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";
import { lines } from "../../../../test/support/text-source.ts";

const json = (value: unknown): string => JSON.stringify(value);
const PEOPLE = { refused: "ratings-user-unclear" };

const SHEET = (title: string, rating: number) => [
  ["Title", "Year", "My rating"],
  [title, 1990, rating],
];

/** Ratings as owners keep them, with what they would say is right. */
const FILES: readonly RealFile[] = [
  {
    what: "cells that are shown as percent",
    name: "films.xlsx",
    content: xlsxOf([
      ["Film", "Year", "Score"],
      ["Alien", 1979, { percent: 0.97 }],
      ["Cats", 2019, { percent: 0.19 }],
    ]),
    own: ["Alien · 9.7", "Cats · 1.9"],
  },
  {
    what: "a sheet for each year",
    name: "seen.xlsx",
    content: xlsxOf(SHEET("Alien", 9), {
      sheets: { "Year 2024": SHEET("Heat", 8), Notes: [["Buy popcorn"], ["Call Ben"]] },
    }),
    own: ["Alien · 9", "Heat · 8"],
  },
  {
    what: "a sheet for each person",
    name: "seen.xlsx",
    content: xlsxOf([["Ours"]], { sheets: { Anna: SHEET("Alien", 9), Ben: SHEET("Alien", 2) } }),
    own: PEOPLE,
  },
  {
    what: "sheets of several years in a zip",
    name: "seen.zip",
    content: zipOf({ "2023.csv": "Title,My rating\nAlien,9\n", "2024.csv": "Title,My rating\nHeat,8\n" }),
    own: ["Alien · 9", "Heat · 8"],
  },
  {
    what: "a sheet of films and one of books",
    name: "all.xlsx",
    content: xlsxOf(SHEET("Alien", 9), {
      sheets: {
        Books: [
          ["Title", "Author", "My rating"],
          ["Emma", "Jane Austen", 7],
        ],
      },
    }),
    own: ["Alien · 9"],
  },
  {
    what: "parts of one",
    name: "films.csv",
    content: lines("Film,Score", "Alien,0.97", "Heat,0.83", "Cats,0.19"),
    own: ["Alien · 9.7", "Heat · 8.3", "Cats · 1.9"],
  },
  {
    what: "from -5 to 5, where 0 is in the middle",
    name: "films.csv",
    content: lines("Title,My rating (-5 to 5)", "Alien,5", "Heat,+3", "Cats,-5", "Cars,0", "Jaws,−1"),
    own: ["Alien · 10", "Heat · 8", "Cats · 0", "Cars · 5", "Jaws · 4"],
  },
  {
    what: "below 0 without a word of how far",
    name: "films.csv",
    content: lines("Title,Rating", "Alien,5", "Cats,-5"),
    own: { refused: "ratings-scale-unclear", says: /scale=-5/ },
  },
  {
    what: "points of a game, which are no rating",
    name: "xbox.csv",
    content: lines(
      "Game,Gamerscore,Last Played,Hours",
      "Hades,600/1000,2021-08-15,20",
      "Doom,200/1000,2019-08-15,5",
    ),
    own: ["Hades · seen · 2021-08-15", "Doom · seen · 2019-08-15"],
  },
  {
    what: "SensCritique with what is wished for",
    name: "senscritique.csv",
    content: lines(
      "Titre,Note,Date de notation,Envie",
      "Alien,9,05/01/2020,",
      "Heat,8,25/01/2020,",
      "Up,,,oui",
    ),
    own: ["Alien · 9 · 2020-01-05", "Heat · 8 · 2020-01-25", "Up · watchlist"],
  },
  {
    what: "whether it was seen in Hungarian",
    name: "filmek.csv",
    content: lines("Cím;Értékelésem;Láttam", "A tanú;5;igen", "Kontroll;;nem"),
    own: ["A tanú · 10"],
    ownSays: /not begun/,
  },
  {
    what: "whether it was seen in Swedish",
    name: "filmer.csv",
    content: lines("Titel;Mitt betyg;Sedd", "Persona;5;ja", "Tystnaden;;nej"),
    own: ["Persona · 10"],
  },
  {
    what: "yes with a remark",
    name: "films.csv",
    content: lines("Title,Seen", "Alien,yes (2x)", "Heat,not yet", "Up,yes"),
    own: ["Alien · seen", "Up · seen"],
  },
  {
    what: "an opinion that is a mark of 20",
    name: "films.csv",
    content: lines("Film,Vu ?,Avis", "Amélie,oui,16/20", "Intouchables,non,", "Taxi,oui,9/20"),
    own: ["Amélie · 8", "Taxi · 4.5"],
  },
  {
    what: "what was watched, beside everybody's ratings",
    name: "movies.csv",
    content: lines(
      "Title;Runtime;Rating;Votes;Genres;Watched",
      "Alien;117;8.1;12000;Horror;true",
      "Heat;170;7.9;6000;Crime;false",
    ),
    own: ["Alien · seen"],
  },
  {
    what: "GCstar, whose date is a year",
    name: "films.gcs",
    content: `<collection type="GCfilms"><item id="1" title="Alien" date="1979" rating="9" ratingpress="8" seen="1"/><item id="2" title="Heat" date="1995" rating="0" seen="0"/></collection>`,
    own: ["Alien · 9"],
    catalog: { kind: "movie", items: [{ title: "Alien", year: 1979, rating: 8 }, { title: "Heat" }] },
  },
  {
    what: "my rating in traditional Chinese",
    name: "films.csv",
    content: lines("片名,上映年份,我的評分", "花樣年華,2000,9", "一一,2000,10"),
    own: ["花樣年華 · 9", "一一 · 10"],
    catalog: { kind: "movie", items: [{ rating: null }, { rating: null }] },
  },
  {
    what: "Playnite, where a user is its owner",
    name: "games.csv",
    content: lines(
      "Name,Genres,User Score,Critic Score,Community Score",
      "Hades,Action,95,93,90",
      "Celeste,Platformer,,94,92",
    ),
    catalog: { kind: "game", items: [{ rating: 9 }, { rating: 9.2 }] },
  },
  {
    what: "columns of two people",
    name: "films.csv",
    content: lines("Title,Rating Anna,Rating Ben", "Alien,9,6", "Heat,7,9"),
    own: PEOPLE,
  },
  {
    what: "lists of two people",
    name: "films.json",
    content: json({ Anna: [{ title: "Alien", rating: 9 }], Ben: [{ title: "Cats", rating: 2 }] }),
    own: { ...PEOPLE, says: /Anna, Ben/ },
  },
  {
    what: "lists of two years",
    name: "films.json",
    content: json({ 2019: [{ title: "Alien", rating: 9 }], 2020: [{ title: "Cats", rating: 2 }] }),
    own: ["Alien · 9", "Cats · 2"],
  },
  {
    what: "two lists side by side",
    name: "films.csv",
    content: lines(
      "Films to see,,,Films seen,,",
      "Title,Year,,Title,Year,Rating",
      "Alien,1979,,Jaws,1975,9",
      "Heat,1995,,Up,2009,8",
    ),
    own: ["Alien · watchlist", "Jaws · 9", "Heat · watchlist", "Up · 8"],
  },
  {
    what: "two lists below each other",
    name: "films.csv",
    content: lines(
      "Seen",
      "Title,Year,Rating",
      "Jaws,1975,9",
      "Want to see",
      "Title,Year,Rating",
      "Alien,1979,",
    ),
    own: ["Jaws · 9", "Alien · watchlist"],
    catalog: { kind: "movie", items: [{ title: "Jaws" }, { title: "Alien" }] },
  },
  {
    what: "years between the films",
    name: "films.csv",
    content: lines("Film;Rating", "2019;", "Parasite;9", "2020;", "Tenet;6"),
    own: ["Parasite · 9", "Tenet · 6"],
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
