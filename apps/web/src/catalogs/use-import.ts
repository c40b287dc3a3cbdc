import type { Kind } from "@moodreel/core";
import type { ImportReportBody } from "@moodreel/server/schema";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiFailure } from "../api/api-failure.ts";
import { importCatalog } from "../api/moodreel-api.ts";
import type { Mapping } from "./import-mapping.ts";

/** What the server takes in one upload. */
const MAX_BYTES = 512 * 1024 * 1024;

type ImportState =
  | {
      readonly step: "choose";
      readonly error: string | null;
      /** Of a file that was refused because a column must be named first. */
      readonly columns: readonly string[];
    }
  | {
      readonly step: "sending";
      readonly share: number;
      readonly dryRun: boolean;
      readonly last: ImportReportBody | null;
    }
  | { readonly step: "preview"; readonly report: ImportReportBody; readonly error: string | null }
  | { readonly step: "done"; readonly report: ImportReportBody };

interface ImportTarget {
  readonly file: File;
  readonly name: string;
  readonly kind: Kind;
  readonly map: Mapping;
}

interface Import {
  readonly state: ImportState;
  readonly send: (target: ImportTarget, dryRun: boolean) => void;
  readonly cancel: () => void;
}

const CHOOSE: ImportState = { step: "choose", error: null, columns: [] };

/** One import: the file is sent for a preview, again for every change of the mapping, and then for good. */
export function useImport(): Import {
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>(CHOOSE);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  function send(target: ImportTarget, dryRun: boolean): void {
    sending.current?.abort();
    if (target.file.size > MAX_BYTES) {
      const error = `“${target.file.name}” is larger than 512 MB. Import it with the command line: npx moodreel import FILE.`;
      setState({ step: "choose", error, columns: [] });
      return;
    }
    const controller = new AbortController();
    sending.current = controller;
    const { signal } = controller;
    const last = state.step === "preview" ? state.report : state.step === "sending" ? state.last : null;
    setState({ step: "sending", share: 0, dryRun, last });
    const onProgress = (share: number): void => setState({ step: "sending", share, dryRun, last });
    importCatalog({ ...target, dryRun, onProgress, signal })
      .then((report) => {
        if (signal.aborted) return;
        setState(dryRun ? { step: "preview", report, error: null } : { step: "done", report });
        if (dryRun) return;
        client.removeQueries({ queryKey: ["recommendations"] });
        return client.invalidateQueries({ queryKey: ["catalogs"] });
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        setState(
          last === null
            ? { step: "choose", error: message, columns: columnsOf(error) }
            : { step: "preview", report: last, error: message },
        );
      });
  }

  function cancel(): void {
    sending.current?.abort();
    setState(CHOOSE);
  }

  return { state, send, cancel };
}

/** A refusal for want of a column lists those that there are. */
function columnsOf(error: unknown): readonly string[] {
  const columns = error instanceof ApiFailure ? error.fields["columns"] : undefined;
  return Array.isArray(columns) ? columns.map(String) : [];
}
