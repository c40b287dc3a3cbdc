import { useId, useState, type ReactNode } from "react";
import { FileDrop } from "../../../shared/transfer/file-drop.tsx";
import { useApi } from "../../../shared/api/api-context.tsx";
import { Fold } from "../../../shared/ui/fold.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { TransferBar } from "../../../shared/transfer/transfer-bar.tsx";
import { ColumnsChoice } from "./columns-choice.tsx";
import { RatingsResult } from "./ratings-result.tsx";
import { RatingsReview } from "./ratings-review.tsx";
import { useRatingsImport } from "./use-ratings-import.ts";
import { UserChoice } from "./user-choice.tsx";
import { t } from "../../../shared/i18n/t.ts";

const RATING_FILES = ".csv,.json,.zip,.gz,.dat,.data,text/csv,application/json,application/zip";

/** Ratings, watchlists and histories from elsewhere, to begin with a taste. @param open on a phone, too */
export function RatingsSection({ open }: { readonly open: boolean }): ReactNode {
  const id = useId();
  const { opensArchives } = useApi();
  const [{ kind }] = usePreferences();
  const [file, setFile] = useState<File | null>(null);
  const { step, look, take, cancel } = useRatingsImport();

  return (
    <Fold id={id} title={t("ratings.title")} open={open} className="mt-8 sm:mt-16">
      <p className="mt-2 max-w-prose text-ink-soft">
        {t(opensArchives ? "ratings.textZip" : "ratings.text")}
      </p>
      <div className="mt-5 grid gap-4">
        <FileDrop
          file={file}
          name={t("ratings.file")}
          accept={RATING_FILES}
          hint={t(opensArchives ? "ratings.hintZip" : "ratings.hint")}
          onFile={(next) => {
            setFile(next);
            look({ file: next, user: null, map: null });
          }}
        />
        {step.at === "sending" ? (
          <TransferBar
            transfer={step.transfer}
            reading={t("transfer.reading")}
            finishing={t("ratings.looking")}
            onCancel={cancel}
          />
        ) : null}
        {step.at === "refused" ? (
          <p role="alert" className="rounded-xl border border-warning p-4 text-warning wrap-anywhere">
            {step.message}
          </p>
        ) : null}
        {step.at === "refused" && file !== null && step.users.length > 0 ? (
          <UserChoice users={step.users} onUser={(user) => look({ file, user, map: null })} />
        ) : null}
        <p role="status" className="text-ink-soft empty:hidden">
          {step.at === "rest" ? step.notice : ""}
        </p>
        {step.at === "refused" && file !== null && step.columns.length > 0 ? (
          <ColumnsChoice columns={step.columns} onMap={(map) => look({ file, user: null, map })} />
        ) : null}
        {step.at === "review" ? (
          <RatingsReview kind={kind} result={step.result} onTake={take} onLeave={cancel} />
        ) : null}
        {step.at === "done" ? <RatingsResult kind={kind} result={step.result} /> : null}
      </div>
    </Fold>
  );
}
