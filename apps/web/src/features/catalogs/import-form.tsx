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

const CATALOG_FILES =
  ".csv,.tsv,.txt,.tab,.psv,.dat,.item,.json,.jsonl,.ndjson,.gz,.zip,text/csv,text/plain,application/json,application/gzip,application/zip";

/** From a file to a catalogue: choose, look at how it was understood, import. */
export function ImportForm({ catalogs }: { readonly catalogs: readonly Catalog[] }): ReactNode {
  const id = useId();
  const [kindOfNext, setKind] = useState<Kind>(kindOfAddress);
  const { opensArchives } = useApi();
  const running = useImport();
  const { step, draft } = running;
  const kind = draft?.kind ?? kindOfNext;
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
            <Segmented
              legend={t("importing.holds")}
              value={kind}
              options={kindOptions()}
              onChange={(next) => {
                setKind(next);
                if (draft !== null) running.revise({ ...draft, kind: next });
              }}
            />
            <FileDrop
              file={draft?.file ?? null}
              name={t("importing.file")}
              accept={CATALOG_FILES}
              hint={t(opensArchives ? "importing.hintZip" : "importing.hint")}
              onFile={(file) => {
                running.choose(draftOf(file, kind));
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

function kindOfAddress(): Kind {
  const asked = new URLSearchParams(location.search).get("kind");
  return KINDS.find((kind) => kind === asked) ?? "movie";
}
