import { expect, it } from "vitest";
import { messageFaults } from "./message-faults.ts";

const GOOD = {
  en: "{count, plural, one {# row} other {# rows}} of <b>{name}</b>",
  de: "{count, plural, one {# Zeile} other {# Zeilen}} von <b>{name}</b>",
  fr: "{count, plural, one {# ligne} other {# lignes}} de <b>{name}</b>",
  es: "{count, plural, one {# fila} other {# filas}} de <b>{name}</b>",
  it: "{count, plural, one {# riga} other {# righe}} di <b>{name}</b>",
  pt: "{count, plural, one {# linha} other {# linhas}} de <b>{name}</b>",
  nl: "{count, plural, one {# rij} other {# rijen}} van <b>{name}</b>",
  pl: "{count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} z <b>{name}</b>",
};

it("passes a message that asks in every language for the same, with every plural form", () => {
  expect(messageFaults(GOOD)).toEqual([]);
});

it.each([
  ["a value that a translation forgot", { fr: "lignes de <b>{name}</b>" }, ["fr lacks {count}"]],
  [
    "a value of another name",
    { de: GOOD.de.replace("{name}", "{Name}") },
    ["de lacks {name}", "de has {Name}, en has not"],
  ],
  ["a tag that is gone", { nl: "{count, plural, one {#} other {#}} {name}" }, ["nl lacks <b>"]],
  [
    "a Polish plural in the English way",
    { pl: "{count, plural, one {# wiersz} other {# wierszy}} z <b>{name}</b>" },
    ["pl lacks the plural form many", "pl lacks the plural form few"],
  ],
  ["a text that is empty", { es: " " }, ["es is empty"]],
  [
    "a quote that ICU swallows",
    { it: "l'{count} <b>{name}</b>" },
    ["it has a straight ', which ICU takes for a quote: write ’"],
  ],
])("finds %s", (_, change, faults) => {
  expect(messageFaults({ ...GOOD, ...change })).toEqual(faults);
});

it("finds braces that do not close", () => {
  expect(messageFaults({ ...GOOD, pt: "{count" })).toEqual([expect.stringMatching(/^pt is no ICU message/)]);
});
