import { sameName } from "@moodreel/core/name";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import { useApi, useApiQueries } from "../../shared/api/api-context.tsx";
import { forgetCatalogs } from "../../shared/api/changes.ts";
import type { Queries } from "../../shared/api/queries.ts";
import { watchTransfer } from "../../shared/transfer/watch-transfer.ts";
import { nameOfFile, nameProblem } from "./catalog-name.ts";
import type { ImportDraft } from "./import-draft.ts";
import { importReducer, NO_IMPORT, type ImportGoal, type ImportState } from "./import-state.ts";
import { tooLarge, troubleOf } from "./import-trouble.ts";
import { t } from "../../shared/i18n/t.ts";
import { titled } from "../../shared/i18n/titled.ts";

interface Import extends ImportState {
  /** Another file, or none. */
  readonly choose: (draft: ImportDraft | null) => void;
  /** Another way to read the file: shown again, shortly after the last of several changes. */
  readonly revise: (draft: ImportDraft) => void;
  /** What needs no other look at the file. */
  readonly amend: (draft: ImportDraft) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

const SETTLE_MS = 300;

/** One import: the file is sent for a preview, again for every change of how it is read, and then for good. */
export function useImport(): Import {
  const client = useQueryClient();
  const api = useApi();
  const queries = useApiQueries();
  const [state, dispatch] = useReducer(importReducer, NO_IMPORT);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);
  const { step, draft } = state;

  async function send(goal: ImportGoal, next: ImportDraft, delay: number): Promise<void> {
    sending.current?.abort();
    const trouble = tooLarge(next.file, api.mostBytes);
    if (trouble !== null) return dispatch({ type: "refuse", draft: next, trouble });
    const controller = new AbortController();
    const { signal } = controller;
    sending.current = controller;
    let begun = false;
    const onProgress = watchTransfer(next.file.size, (transfer) => {
      if (signal.aborted) return;
      dispatch(begun ? { type: "progress", transfer } : { type: "send", goal, draft: next, transfer });
      begun = true;
    });
    try {
      await settled(delay);
      if (signal.aborted) return;
      // A name that is just being written must not keep the file from being looked at.
      const name = nameProblem(next.name) === null ? next.name : nameOfFile(next.file.name);
      const report = await api.importCatalog({
        ...next,
        name,
        dryRun: goal === "preview",
        onProgress,
        signal,
      });
      if (signal.aborted) return;
      dispatch({ type: "answer", draft: next, report });
      if (goal === "import") await forgetCatalogs(client);
    } catch (error) {
      if (!signal.aborted) dispatch({ type: "refuse", draft: next, trouble: troubleOf(error) });
    }
  }

  function cancel(): void {
    if (step.at !== "sending" || draft === null) return;
    sending.current?.abort();
    dispatch({ type: "cancel" });
    if (step.goal === "preview") return;
    void outcomeOfCancel(client, queries, draft.name).then((notice) =>
      dispatch({ type: "cancelled", notice }),
    );
  }

  return {
    ...state,
    choose: (next) => {
      sending.current?.abort();
      dispatch({ type: "choose", draft: next });
      if (next !== null) void send("preview", next, 0);
    },
    revise: (next) => void send("preview", next, SETTLE_MS),
    amend: (next) => dispatch({ type: "amend", draft: next }),
    confirm: () => {
      if (draft !== null) void send("import", draft, 0);
    },
    cancel,
  };
}

function settled(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Looks, because the import may have come to its end just before it was cancelled. */
async function outcomeOfCancel(client: QueryClient, queries: Queries, name: string): Promise<string> {
  const { queryKey } = queries.catalogs();
  const importedAt = (): string | undefined =>
    client.getQueryData(queryKey)?.find((catalog) => sameName(catalog.name, name))?.importedAt;
  const before = importedAt();
  try {
    await client.fetchQuery({ ...queries.catalogs(), staleTime: 0 });
    if (importedAt() === before) return t("importing.cancelled");
    await forgetCatalogs(client);
    return t("importing.tooLate", { name: titled(name) });
  } catch {
    return t("importing.cancelUnknown");
  }
}
