import { beforeAll, expect, test } from "vitest";
import { advance, rateOf, secondsLeft, startTransfer } from "./transfer.ts";
import { bytesText, durationText, transferText } from "./transfer-text.ts";
import { showLanguage } from "../i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

/** With ordinary spaces, as it is read. */
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

test("a steady transfer tells its rate and the time left", () => {
  let transfer = startTransfer(10_000_000, 0);
  expect(rateOf(transfer)).toBeNull();
  for (let second = 1; second <= 4; second += 1) {
    transfer = advance(transfer, second * 1_000_000, 10_000_000, second * 1000);
  }
  expect(rateOf(transfer)).toBe(1_000_000);
  expect(secondsLeft(transfer)).toBe(6);
  expect(spaced(transferText(transfer))).toBe("4.0 MB of 10 MB · 1.0 MB/s · 6 s left");
});

test("the rate follows a transfer that slows down", () => {
  let transfer = startTransfer(1e9, 0);
  for (let second = 1; second <= 5; second += 1)
    transfer = advance(transfer, second * 1e8, 1e9, second * 1000);
  for (let second = 6; second <= 11; second += 1)
    transfer = advance(transfer, 5e8 + (second - 5) * 1e6, 1e9, second * 1000);
  expect(rateOf(transfer)).toBe(1e6);
});

test("a transfer that stands still tells no time left, and never divides by nothing", () => {
  const first = advance(startTransfer(1000, 0), 500, 1000, 1000);
  const later = advance(advance(first, 500, 1000, 9000), 500, 1000, 12_000);
  expect(rateOf(later)).toBe(0);
  expect(secondsLeft(later)).toBeNull();
  expect(spaced(transferText(later))).toBe("500 bytes of 1.0 kB · 0 bytes/s");
});

test.each([
  [0, "0 bytes"],
  [980, "980 bytes"],
  [999.9, "1.0 kB"],
  [3_240_000, "3.2 MB"],
  [48_000_000, "48 MB"],
  [2_500_000_000_000, "2500 GB"],
])("%d bytes are %s", (bytes, text) => expect(spaced(bytesText(bytes))).toBe(text));

test.each([
  [0.2, "under a second"],
  [28.4, "28 s"],
  [240, "4 min"],
])("%d seconds are %s", (seconds, text) => expect(spaced(durationText(seconds))).toBe(text));
