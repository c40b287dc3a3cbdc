import type { ImportReport } from "@moodreel/client";
import type { Transfer } from "../../shared/transfer/transfer.ts";
import type { ImportDraft } from "./import-draft.ts";
import type { ImportTrouble } from "./import-trouble.ts";
import { t } from "../../shared/i18n/t.ts";

/** A file is sent to be looked at first, and then for good. */
export type ImportGoal = "preview" | "import";

type ImportStep =
  | { readonly at: "rest"; readonly trouble: ImportTrouble | null; readonly notice: string }
  | { readonly at: "sending"; readonly goal: ImportGoal; readonly transfer: Transfer }
  | { readonly at: "done"; readonly report: ImportReport };

/** A draft, and what it was understood as. */
interface Understood {
  readonly draft: ImportDraft;
  readonly report: ImportReport;
}

export interface ImportState {
  readonly step: ImportStep;
  readonly draft: ImportDraft | null;
  /** What the preview on the page is of. */
  readonly understood: Understood | null;
  /** Of the archive, when it has several to choose from. */
  readonly tables: readonly string[];
}

export type ImportAction =
  /** Another file, or none. */
  | { readonly type: "choose"; readonly draft: ImportDraft | null }
  /** What needs no other look at the file. */
  | { readonly type: "amend"; readonly draft: ImportDraft }
  | { readonly type: "refuse"; readonly draft: ImportDraft; readonly trouble: ImportTrouble }
  | {
      readonly type: "send";
      readonly goal: ImportGoal;
      readonly draft: ImportDraft;
      readonly transfer: Transfer;
    }
  | { readonly type: "progress"; readonly transfer: Transfer }
  | { readonly type: "answer"; readonly draft: ImportDraft; readonly report: ImportReport }
  | { readonly type: "cancel" }
  /** What became of an import that was cancelled. */
  | { readonly type: "cancelled"; readonly notice: string };

export const NO_IMPORT: ImportState = {
  step: { at: "rest", trouble: null, notice: "" },
  draft: null,
  understood: null,
  tables: [],
};

/** Whoever aborts a sending sees to it that nothing more comes of it: what comes counts for the one under way. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case "choose":
      return { ...NO_IMPORT, draft: action.draft };
    case "amend":
      return { ...state, draft: action.draft };
    case "refuse": {
      const { draft, trouble } = action;
      const tables = trouble.tables.length > 0 ? trouble.tables : state.tables;
      return { ...state, draft, tables, step: { at: "rest", trouble, notice: "" } };
    }
    case "send": {
      const { goal, draft, transfer } = action;
      return { ...state, draft, step: { at: "sending", goal, transfer } };
    }
    case "progress":
      if (state.step.at !== "sending") return state;
      return { ...state, step: { ...state.step, transfer: action.transfer } };
    case "answer":
      return answered(state, action);
    case "cancel":
      return cancelled(state);
    case "cancelled":
      if (state.step.at !== "rest") return state;
      return { ...state, step: { ...state.step, notice: action.notice } };
  }
}

function answered(state: ImportState, { draft, report }: Understood): ImportState {
  if (state.step.at !== "sending") return state;
  return state.step.goal === "preview"
    ? { ...state, understood: { draft, report }, step: NO_IMPORT.step }
    : { ...state, step: { at: "done", report } };
}

/** A preview goes back to the one before it; whether an import was stopped in time must be looked at. */
function cancelled(state: ImportState): ImportState {
  const { step, draft, understood } = state;
  if (step.at !== "sending" || draft === null) return state;
  if (step.goal === "import") return { ...state, step: rest(t("importing.cancelling")) };
  return {
    ...state,
    draft: understood === null ? null : { ...draft, ...readingOf(understood.draft) },
    step: rest(t("importing.cancelled")),
  };
}

function rest(notice: string): ImportStep {
  return { at: "rest", trouble: null, notice };
}

function readingOf({ kind, map, genres, table }: ImportDraft): Partial<ImportDraft> {
  return { kind, map, genres, table };
}
