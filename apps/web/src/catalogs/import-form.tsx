import { KINDS, type Kind } from "@moodreel/core";
import { useId, useRef, useState, type ReactNode } from "react";
import { navigate } from "../app/routes.ts";
import { countOf, kindWords } from "../films/kind-words.ts";
import { usePreferences } from "../preferences/use-preferences.ts";
import { Button } from "../ui/button.tsx";
import { FIELD } from "../ui/field-styles.ts";
import { Panel } from "../ui/panel.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { ColumnSelects } from "./column-selects.tsx";
import { FileDrop } from "./file-drop.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { nameFits, nameOfFile, withColumn, type Mapping } from "./import-mapping.ts";
import { useImport } from "./use-import.ts";

/** From a file to a catalogue: choose, look at how it was understood, import. */
export function ImportForm({ taken }: { readonly taken: readonly string[] }): ReactNode {
  const nameId = useId();
  const [, change] = usePreferences();
  const [kind, setKind] = useState<Kind>(kindOfAddress);
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState("");
  const [map, setMap] = useState<Mapping>({});
  const { state, send, cancel } = useImport();
  const heading = useRef<HTMLHeadingElement>(null);

  function choose(chosen: File, of: Kind): void {
    const fresh = nameOfFile(chosen.name);
    setFile(chosen);
    setName(fresh);
    setMap({});
    send({ file: chosen, name: fresh, kind: of, map: {} }, true);
    heading.current?.scrollIntoView({ block: "start", behavior: "smooth" });
  }

  function remap(next: Mapping): void {
    setMap(next);
    if (file !== null)
      send({ file, name: nameFits(name) ? name : nameOfFile(file.name), kind, map: next }, true);
  }

  const report = state.step === "preview" ? state.report : state.step === "sending" ? state.last : null;
  const error = state.step === "choose" || state.step === "preview" ? state.error : null;
  return (
    <section aria-labelledby={`${nameId}-heading`} className="mt-12">
      <h2 ref={heading} id={`${nameId}-heading`} className="scroll-mt-4 font-display text-3xl">
        Import a catalogue
      </h2>
      <div className="mt-4 grid gap-5">
        <Segmented
          legend="What the file holds"
          value={kind}
          options={KINDS.map((value) => ({ value, label: kindWords(value).label }))}
          onChange={(next) => {
            setKind(next);
            if (file !== null && state.step === "preview") send({ file, name, kind: next, map }, true);
          }}
        />
        {state.step === "done" ? (
          <Panel
            title={`${countOf(state.report.kind, state.report.items)} in “${state.report.catalog}”`}
            actions={
              <>
                <Button
                  look="mood"
                  onClick={() => {
                    change({ kind: state.report.kind });
                    navigate("/");
                  }}
                >
                  Watch something
                </Button>
                <Button onClick={cancel}>Import another</Button>
              </>
            }
          >
            <p role="status">
              The catalogue is stored
              {state.report.skipped === 0 ? "" : `; ${state.report.skipped} rows were skipped`}.
            </p>
          </Panel>
        ) : (
          <FileDrop file={file} onFile={(chosen) => choose(chosen, kind)} />
        )}
        {state.step === "sending" ? (
          <div className="flex flex-wrap items-center gap-3">
            <label className="grid flex-1 gap-1.5 text-sm text-ink-soft">
              {state.share < 1
                ? "Sending to your server"
                : state.dryRun
                  ? "Reading the file"
                  : "Storing the catalogue"}
              <progress
                className="h-2 w-full accent-mood-text"
                {...(state.share < 1 ? { value: state.share } : {})}
              />
            </label>
            <Button small onClick={cancel}>
              Stop
            </Button>
          </div>
        ) : null}
        {error === null ? null : (
          <p role="alert" className="rounded-xl border border-warning p-4 text-warning">
            {error}
          </p>
        )}
        {state.step === "choose" && state.columns.length > 0 ? (
          <ColumnSelects
            columns={state.columns}
            mapping={map}
            busy={false}
            onColumn={(field, column) => remap(withColumn(map, field, column))}
          />
        ) : null}
        {report === null || file === null || (state.step === "sending" && !state.dryRun) ? null : (
          <>
            <ImportPreview
              report={report}
              busy={state.step === "sending"}
              onColumn={(field, column) => remap(withColumn(map, field, column))}
            />
            <div className="flex flex-wrap items-end gap-3 border-t border-line pt-5">
              <label htmlFor={nameId} className="grid gap-1.5">
                <span className="text-sm text-ink-soft">Name of the catalogue</span>
                <input
                  id={nameId}
                  className={`${FIELD} w-64 max-w-full`}
                  value={name}
                  maxLength={64}
                  aria-invalid={!nameFits(name)}
                  onChange={({ target }) => setName(target.value)}
                />
              </label>
              <Button
                look="mood"
                icon="check"
                disabled={state.step !== "preview" || !nameFits(name) || report.items === 0}
                onClick={() => send({ file, name, kind, map }, false)}
              >
                Import {countOf(kind, report.items)}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  setFile(null);
                  cancel();
                }}
              >
                Leave it
              </Button>
              <p role="status" className="w-full text-sm text-ink-soft">
                {nameHint(name, taken)}
              </p>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function nameHint(name: string, taken: readonly string[]): string {
  if (!nameFits(name))
    return "A name has 1 to 64 letters, digits, spaces, dots and dashes, and begins with a letter or digit.";
  return taken.includes(name)
    ? `There is a catalogue “${name}” already: its items are replaced as a whole.`
    : "";
}

function kindOfAddress(): Kind {
  const asked = new URLSearchParams(location.search).get("kind");
  return KINDS.find((kind) => kind === asked) ?? "movie";
}
