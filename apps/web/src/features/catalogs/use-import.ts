import type { CatalogInfo, ImportReportBody } from "@moodreel/server/schema";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { importCatalog, listCatalogs } from "../../shared/api/moodreel-api.ts";
import type { Transfer } from "../../shared/transfer/transfer.ts";
import { watchTransfer } from "../../shared/transfer/watch-transfer.ts";
import { nameFits, nameOfFile } from "./catalog-name.ts";
import type { ImportDraft } from "./import-draft.ts";
import { tooLarge, troubleOf, type ImportTrouble } from "./import-trouble.ts";

type Goal = "preview" | "import";

type ImportStep =
  | { readonly at: "rest"; readonly trouble: ImportTrouble | null; readonly notice: string }
  | { readonly at: "sending"; readonly goal: Goal; readonly transfer: Transfer }
  | { readonly at: "done"; readonly report: ImportReportBody };

/** A draft, and what it was understood as. */
interface Understood {
  readonly draft: ImportDraft;
  readonly report: ImportReportBody;
}

interface Import {
  readonly step: ImportStep;
  readonly draft: ImportDraft | null;
  readonly understood: Understood | null;
  /** Of the archive, when it has several to choose from. */
  readonly tables: readonly string[];
  /** Another file, or none. */
  readonly choose: (draft: ImportDraft | null) => void;
  /** Another way to read the file: shown anew, shortly after the last of several changes. */
  readonly revise: (draft: ImportDraft) => void;
  /** What needs no other look at the file. */
  readonly amend: (draft: ImportDraft) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

const REST: ImportStep = { at: "rest", trouble: null, notice: "" };
const SETTLE_MS = 300;

/** One import: the file is sent for a preview, again for every change of how it is read, and then for good. */
export function useImport(): Import {
  const client = useQueryClient();
  const [step, setStep] = useState<ImportStep>(REST);
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const [tables, setTables] = useState<readonly string[]>([]);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  function send(goal: Goal, next: ImportDraft, delay: number): void {
    sending.current?.abort();
    setDraft(next);
    const trouble = tooLarge(next.file);
    if (trouble !== null) return setStep({ at: "rest", trouble, notice: "" });
    const controller = new AbortController();
    sending.current = controller;
    const onProgress = watchTransfer(next.file.size, (transfer) => {
      if (!controller.signal.aborted) setStep({ at: "sending", goal, transfer });
    });
    const timer = setTimeout(() => void carryOut(goal, next, onProgress, controller.signal), delay);
    controller.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  }

  async function carryOut(
    goal: Goal,
    next: ImportDraft,
    onProgress: (sent: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      // A name that is just being written must not keep the file from being looked at.
      const name = nameFits(next.name) ? next.name : nameOfFile(next.file.name);
      const report = await importCatalog({ ...next, name, dryRun: goal === "preview", onProgress, signal });
      if (signal.aborted) return;
      if (goal === "preview") setUnderstood({ draft: next, report });
      setStep(goal === "preview" ? REST : { at: "done", report });
      if (goal === "import") await forgetCatalogs(client);
    } catch (error) {
      if (signal.aborted) return;
      const trouble = troubleOf(error);
      if (trouble.tables.length > 0) setTables(trouble.tables);
      setStep({ at: "rest", trouble, notice: "" });
    }
  }

  function choose(next: ImportDraft | null): void {
    sending.current?.abort();
    setUnderstood(null);
    setTables([]);
    setDraft(next);
    setStep(REST);
    if (next !== null) send("preview", next, 0);
  }

  function cancel(): void {
    if (step.at !== "sending" || draft === null) return;
    sending.current?.abort();
    if (step.goal === "preview") {
      // Back to what the preview on the page is of.
      setDraft(understood === null ? null : { ...draft, ...reading(understood.draft) });
      return setStep({ at: "rest", trouble: null, notice: "Cancelled. Nothing was changed." });
    }
    setStep({ at: "rest", trouble: null, notice: "Cancelling …" });
    const before = client.getQueryData<readonly CatalogInfo[]>(["catalogs"]);
    void outcomeOfCancel(client, draft.name, before).then((notice) =>
      setStep((now) => (now.at === "rest" ? { ...now, notice } : now)),
    );
  }

  return {
    step,
    draft,
    understood,
    tables,
    choose,
    revise: (next) => send("preview", next, SETTLE_MS),
    amend: setDraft,
    confirm: () => {
      if (draft !== null) send("import", draft, 0);
    },
    cancel,
  };
}

function reading({ kind, map, genres, table }: ImportDraft): Partial<ImportDraft> {
  return { kind, map, genres, table };
}

async function forgetCatalogs(client: QueryClient): Promise<void> {
  client.removeQueries({ queryKey: ["recommendations"] });
  client.removeQueries({ queryKey: ["items"] });
  await client.invalidateQueries({ queryKey: ["catalogs"] });
}

/** Looks, because the import may have come to its end just before it was cancelled. */
async function outcomeOfCancel(
  client: QueryClient,
  name: string,
  before: readonly CatalogInfo[] = [],
): Promise<string> {
  const find = (all: readonly CatalogInfo[]): string | undefined =>
    all.find((catalog) => catalog.name === name)?.importedAt;
  try {
    const now = await client.fetchQuery({
      queryKey: ["catalogs"],
      queryFn: ({ signal }) => listCatalogs(signal),
      staleTime: 0,
    });
    if (find(now) === find(before)) return "Cancelled. Nothing was changed.";
    await forgetCatalogs(client);
    return `It was too late to cancel: “${name}” has just been imported.`;
  } catch {
    return "Cancelled. The server does not answer, so see in the list below whether anything was changed.";
  }
}
