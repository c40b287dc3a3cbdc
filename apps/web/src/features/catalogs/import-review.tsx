import type { ItemField } from "@moodreel/core/item";
import type { Catalog } from "@moodreel/client";
import { useState, type ReactNode } from "react";
import { ColumnForm } from "./column-form.tsx";
import { EncodingChoice } from "./encoding-choice.tsx";
import { ImportConfirm } from "./import-confirm.tsx";
import { readsAs, withGenre } from "./import-draft.ts";
import { ImportPreview } from "./import-preview.tsx";
import { unsureFields, wholeMapping, withColumns } from "./item-fields.ts";
import { Link } from "../../shared/navigation/link.tsx";
import { t } from "../../shared/i18n/t.ts";
import { TableChoice } from "./table-choice.tsx";
import type { useImport } from "./use-import.ts";

interface ImportReviewProps {
  readonly running: ReturnType<typeof useImport>;
  readonly catalogs: readonly Catalog[];
}

/** Their letters and cells are as the program wrote them. */
const SHEETS = /\.(?:xlsx|ods)$/i;

/** Between the file and the catalogue: what went wrong, how the file is read, and the last word. */
export function ImportReview({ running, catalogs }: ImportReviewProps): ReactNode {
  // Whoever had to choose columns goes on with all of them before the eye.
  const [mendedFile, setMendedFile] = useState<File | null>(null);
  const { step, draft, understood } = running;
  if (draft === null || step.at === "done" || (step.at === "sending" && step.goal === "import")) return null;
  const trouble = step.at === "rest" ? step.trouble : null;
  const report = understood?.report ?? null;
  const mended = mendedFile === draft.file;
  const read = understood?.draft ?? draft;
  const isSheet = SHEETS.test(draft.file.name);
  const columns = report?.columns ?? trouble?.columns ?? [];

  function changeColumns(field: ItemField, chosen: readonly string[]): void {
    if (draft === null) return;
    if (report === null) setMendedFile(draft.file);
    const base = report?.remembered === true ? wholeMapping({ ...report.mapping, ...draft.map }) : draft.map;
    running.revise({ ...draft, map: withColumns(base, field, chosen) });
  }

  const columnForm =
    columns.length === 0 ? null : (
      <ColumnForm
        // Of another file, or one that is read in another way, other fields are to be looked over.
        key={[read.file.name, read.file.lastModified, read.table, read.encoding].join("|")}
        columns={columns}
        mapping={{ ...report?.mapping, ...draft.map }}
        remembered={report?.remembered === true}
        unsure={report === null || mended ? null : unsureFields(report)}
        onColumns={changeColumns}
      />
    );
  return (
    <>
      {trouble === null ? null : (
        <p role="alert" className="rounded-xl border border-warning p-4 text-warning wrap-anywhere">
          {trouble.message}{" "}
          {trouble.personal ? (
            <Link to="/you" className="font-semibold underline">
              {t("ratings.title")}
            </Link>
          ) : null}
        </p>
      )}
      {running.tables.length === 0 ? null : (
        <TableChoice
          tables={running.tables}
          chosen={draft.table}
          onTable={(table) => running.revise({ ...draft, table, map: {} })}
        />
      )}
      {isSheet || (columns.length === 0 && draft.encoding === null) ? null : (
        <EncodingChoice
          chosen={draft.encoding}
          onEncoding={(encoding) => running.revise({ ...draft, encoding, map: {} })}
        />
      )}
      {report === null ? (
        columnForm
      ) : (
        <>
          <ImportPreview
            report={report}
            isSheet={isSheet}
            busy={step.at === "sending"}
            columnForm={columnForm}
            accepted={draft.genres}
            onGenre={(genre, meant) => running.revise(withGenre(draft, genre, meant))}
          />
          <ImportConfirm
            draft={draft}
            kind={report.kind}
            items={report.items}
            ready={step.at === "rest" && understood !== null && readsAs(understood.draft, draft)}
            catalogs={catalogs}
            onChange={running.amend}
            onConfirm={running.confirm}
            onLeave={() => running.choose(null)}
          />
        </>
      )}
    </>
  );
}
