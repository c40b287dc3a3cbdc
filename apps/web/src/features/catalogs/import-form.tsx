import { KINDS, type Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import { useId, useRef, useState, type ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { TransferBar } from "../../shared/transfer/transfer-bar.tsx";
import { Segmented } from "../../shared/ui/segmented.tsx";
import { FileDrop } from "../../shared/transfer/file-drop.tsx";
import { draftOf } from "./import-draft.ts";
import { ImportDone } from "./import-done.tsx";
import { ImportReview } from "./import-review.tsx";
import { useImport } from "./use-import.ts";
import { t } from "../../shared/i18n/t.ts";
import { kindOptions } from "../../shared/kinds/kind-words.ts";

/** What a server reads and a page alone does not. */
const PACKED_FILES = ",.bz2,.xz,.tar,.tgz,.db,.sqlite,.sqlite3,.parquet";
const CATALOG_FILES =
  ".csv,.tsv,.txt,.tab,.psv,.dat,.item,.json,.jsonl,.ndjson,.xlsx,.ods,.xml,.nfo,.gz,.zip,text/csv,text/plain,text/xml,application/json,application/gzip,application/zip";

/** From a file to a catalogue: choose, look at how it was understood, import. */
export function ImportForm({ catalogs }: { readonly catalogs: readonly Catalog[] }): ReactNode {
  const id = useId();
  const [kindOfNext, setKind] = useState(kindOfAddress);
  const { opensArchives } = useApi();
  const running = useImport();
  const { step, draft, understood } = running;
  const kind = draft === null ? kindOfNext : (draft.kind ?? understood?.report.kind ?? null);
  const heading = useRef<HTMLHeadingElement>(null);

  return (
    <section aria-labelledby={id} className="not-first:mt-12 not-last:mb-12">
      <h2 ref={heading} id={id} className="scroll-mt-4 font-display text-3xl">
        {t("importing.title")}
      </h2>
      <div className="mt-4 grid gap-5">
        {step.at === "done" ? (
          <ImportDone report={step.report} onAnother={() => running.choose(null)} />
        ) : (
          <>
            {kind === null ? null : (
              <Segmented
                legend={t("importing.holds")}
                value={kind}
                options={kindOptions()}
                onChange={(next) => {
                  if (draft === null) setKind(next);
                  else running.revise({ ...draft, kind: next });
                }}
              />
            )}
            <FileDrop
              file={draft?.file ?? null}
              name={t("importing.file")}
              accept={opensArchives ? `${CATALOG_FILES}${PACKED_FILES}` : CATALOG_FILES}
              hint={t("importing.hint")}
              onFile={(file) => {
                running.choose(draftOf(file, kindOfNext));
                heading.current?.scrollIntoView({ block: "start", behavior: "smooth" });
              }}
            />
          </>
        )}
        {step.at === "sending" ? (
          <TransferBar
            transfer={step.transfer}
            reading={t("transfer.reading")}
            finishing={step.goal === "preview" ? t("importing.preview") : t("importing.indexing")}
            onCancel={running.cancel}
          />
        ) : null}
        <p role="status" className="text-ink-soft empty:hidden">
          {step.at === "rest" ? step.notice : ""}
        </p>
        <ImportReview running={running} catalogs={catalogs} />
      </div>
    </section>
  );
}

/** The kind that somebody came for; else the file says. */
function kindOfAddress(): Kind | null {
  const asked = new URLSearchParams(location.search).get("kind");
  return KINDS.find((kind) => kind === asked) ?? null;
}
