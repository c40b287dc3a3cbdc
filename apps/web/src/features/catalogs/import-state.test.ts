import type { ImportReport } from "@moodreel/client";
import { beforeAll, expect, test } from "vitest";
import { startTransfer } from "../../shared/transfer/transfer.ts";
import { draftOf } from "./import-draft.ts";
import { importReducer, NO_IMPORT, type ImportAction, type ImportState } from "./import-state.ts";
import { showLanguage } from "../../shared/i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

const DRAFT = draftOf(new File(["title,genres"], "shelf.csv"), "movie");
const REPORT = { catalog: "shelf", items: 3 } as ImportReport;
const TRANSFER = startTransfer(100, 0);
const TROUBLE = { message: "There is no title.", columns: ["a", "b"], tables: [], personal: false };

function after(...actions: readonly ImportAction[]): ImportState {
  return actions.reduce(importReducer, NO_IMPORT);
}

const PREVIEW: ImportAction = { type: "send", goal: "preview", draft: DRAFT, transfer: TRANSFER };
const IMPORT: ImportAction = { type: "send", goal: "import", draft: DRAFT, transfer: TRANSFER };
const ANSWER: ImportAction = { type: "answer", draft: DRAFT, report: REPORT };

test("a preview is shown with the draft that it is of", () => {
  const state = after({ type: "choose", draft: DRAFT }, PREVIEW, ANSWER);
  expect(state.understood).toEqual({ draft: DRAFT, report: REPORT });
  expect(state.step).toEqual({ at: "rest", trouble: null, notice: "" });
});

test("an import ends with its report", () => {
  expect(after(PREVIEW, ANSWER, IMPORT, ANSWER).step).toEqual({ at: "done", report: REPORT });
});

test("another file begins from nothing", () => {
  const other = draftOf(new File([], "other.csv"), "book");
  const state = after(PREVIEW, ANSWER, { type: "choose", draft: other });
  expect(state).toEqual({ ...NO_IMPORT, draft: other });
});

test("a refusal leaves the last preview, and says what there is to choose from", () => {
  const tables = ["films.csv", "people.csv"];
  const state = after(
    PREVIEW,
    ANSWER,
    { type: "refuse", draft: DRAFT, trouble: { ...TROUBLE, tables } },
    { type: "refuse", draft: { ...DRAFT, table: "people.csv" }, trouble: TROUBLE },
  );
  expect(state.understood?.report).toBe(REPORT);
  expect(state.step).toEqual({ at: "rest", trouble: TROUBLE, notice: "" });
  // The archive still has its tables, when the chosen one is of no use.
  expect(state.tables).toEqual(tables);
});

test("cancelling a look at the file goes back to how the preview on the page reads it", () => {
  const revised = { ...DRAFT, kind: "book" as const, name: "mine" };
  const state = after(PREVIEW, ANSWER, { ...PREVIEW, draft: revised } as ImportAction, { type: "cancel" });
  expect(state.draft).toEqual({ ...DRAFT, name: "mine" });
  expect(state.step).toMatchObject({ at: "rest", notice: "Cancelled. Nothing was changed." });
});

test("cancelling the first look leaves no file", () => {
  expect(after(PREVIEW, { type: "cancel" }).draft).toBeNull();
});

test("of a cancelled import only a look at the server says what became of it", () => {
  const cancelled = after(PREVIEW, ANSWER, IMPORT, { type: "cancel" });
  expect(cancelled.step).toMatchObject({ at: "rest", notice: "Cancelling …" });
  const late = importReducer(cancelled, { type: "cancelled", notice: "It was too late." });
  expect(late.step).toMatchObject({ notice: "It was too late." });
});

test("progress and answers that come after the person went on change nothing", () => {
  const resting = after({ type: "choose", draft: DRAFT });
  expect(importReducer(resting, { type: "progress", transfer: TRANSFER })).toBe(resting);
  expect(importReducer(resting, ANSWER)).toBe(resting);
  const again = after(PREVIEW);
  expect(importReducer(again, { type: "cancelled", notice: "Cancelled." })).toBe(again);
});
