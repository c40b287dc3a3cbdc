import { useId, useState, type ReactNode } from "react";
import { FileDrop } from "../../../shared/transfer/file-drop.tsx";
import { useApi } from "../../../shared/api/api-context.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { TransferBar } from "../../../shared/transfer/transfer-bar.tsx";
import { RatingsResult } from "./ratings-result.tsx";
import { useRatingsImport } from "./use-ratings-import.ts";
import { UserChoice } from "./user-choice.tsx";

const RATING_FILES = ".csv,.json,.zip,.gz,.dat,.data,text/csv,application/json,application/zip";

/** Ratings, watchlists and histories from elsewhere, to begin with a taste. */
export function RatingsSection(): ReactNode {
  const id = useId();
  const { opensArchives } = useApi();
  const [{ kind }] = usePreferences();
  const [file, setFile] = useState<File | null>(null);
  const { step, send, cancel } = useRatingsImport();

  function take(next: File, user: string | null): void {
    setFile(next);
    send({ file: next, kind: null, user, map: null, dryRun: false });
  }

  return (
    <section aria-labelledby={id} className="mt-16">
      <h2 id={id} className="font-display text-4xl">
        Bring your ratings
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">
        An export of Letterboxd, IMDb, Trakt or Goodreads, or ratings of MovieLens:{" "}
        {opensArchives ? "the file, or the zip archive as it came" : "the file, taken out of its zip archive"}
        . What the catalogue has too is taken into the profile; what you said here later stays.
      </p>
      <div className="mt-5 grid gap-4">
        <FileDrop
          file={file}
          name="Ratings file"
          accept={RATING_FILES}
          hint={
            opensArchives ? "Or drop it here: CSV, JSON or a zip archive." : "Or drop it here: CSV or JSON."
          }
          onFile={(next) => take(next, null)}
        />
        {step.at === "sending" ? (
          <TransferBar
            transfer={step.transfer}
            reading="Reading the file"
            finishing="Looking for them in the catalogue"
            onCancel={cancel}
          />
        ) : null}
        {step.at === "refused" ? (
          <p role="alert" className="rounded-xl border border-warning p-4 text-warning wrap-anywhere">
            {step.message}
          </p>
        ) : null}
        {step.at === "refused" && file !== null && step.users.length > 0 ? (
          <UserChoice users={step.users} onUser={(user) => take(file, user)} />
        ) : null}
        <p role="status" className="text-ink-soft empty:hidden">
          {step.at === "rest" ? step.notice : ""}
        </p>
        {step.at === "done" ? <RatingsResult kind={kind} result={step.result} /> : null}
      </div>
    </section>
  );
}
