import { beforeAll, expect, test } from "vitest";
import { browserLanguage, localeFor } from "./browser-language.ts";
import { formatList, formatNumber, formatPercent } from "./formatters.ts";
import { showLanguage, shownLanguage } from "./shown-language.ts";
import { t } from "./t.ts";

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
  expect(t("app.policy")).toBe("Regeln");
  expect(formatNumber(12345)).toBe("12.345");
  expect(formatPercent(0.256)).toBe("26\u00a0%");
  expect(formatList(["Heat", "Alien", "Big"])).toBe("Heat, Alien und Big");
});
