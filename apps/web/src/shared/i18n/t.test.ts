import { beforeAll, expect, test } from "vitest";
import { browserLanguage, localeFor } from "./browser-language.ts";
import { formatList, formatNumber, formatPercent } from "./formatters.ts";
import { showLanguage, shownLanguage } from "./shown-language.ts";
import { t } from "./t.ts";
import { titled } from "./titled.ts";

beforeAll(() => showLanguage("en"));

test("the browser's first language that the page has is taken, and English where it has none", () => {
  expect(browserLanguage(["ja", "de-AT", "fr"])).toBe("de");
  expect(browserLanguage(["PT-br"])).toBe("pt");
  expect(browserLanguage(["zh-Hant", "tlh"])).toBe("en");
  expect(browserLanguage([])).toBe("en");
});

test("numbers and dates are written as in the person's own country", () => {
  expect(localeFor("de", ["fr", "de-AT", "de"])).toBe("de-AT");
  expect(localeFor("de", ["fr"])).toBe("de");
});

test("a language that was asked for later is the one that stays", async () => {
  await Promise.all([showLanguage("fr"), showLanguage("pl"), showLanguage("de")]);
  expect(shownLanguage().language).toBe("de");
  expect(t("app.policy")).toBe("Stimmungen");
  expect(formatNumber(12345)).toBe("12.345");
  expect(formatPercent(0.256)).toBe("26\u00a0%");
  expect(formatList(["Heat", "Alien", "Big"])).toBe("Heat, Alien und Big");
});

test("Polish counts in its own way", async () => {
  await showLanguage("pl");
  const counted = [1, 2, 5, 12, 22, 25, 112, 1002].map((count) => t("count.movie", { count }));
  expect(counted.map((text) => text.replaceAll("\u00a0", ""))).toEqual([
    "1 film",
    "2 filmy",
    "5 filmów",
    "12 filmów",
    "22 filmy",
    "25 filmów",
    "112 filmów",
    "1002 filmy",
  ]);
});

test("a title that is written from right to left turns nothing around that stands beside it", () => {
  expect(titled("Metropolis")).toBe("Metropolis");
  expect(titled("ואלס עם באשיר")).toBe("\u2068ואלס עם באשיר\u2069");
  expect(titled("باب الحديد 1958")).toBe("\u2068باب الحديد 1958\u2069");
});
