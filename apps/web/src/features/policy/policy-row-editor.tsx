import type { Emotion } from "@moodreel/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { emotionLabel } from "../../shared/emotions/emotion-words.ts";
import { MoodFace } from "../../shared/moods/mood-face.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { FIELD } from "../../shared/ui/field-styles.ts";
import { Icon } from "../../shared/ui/icon.tsx";
import { genreProblem, weightFits, type PolicyRow } from "./policy-draft.ts";
import { t } from "../../shared/i18n/t.ts";
import { genreName } from "../../shared/genres/genre-name.ts";

interface PolicyRowEditorProps {
  readonly emotion: Emotion;
  readonly row: PolicyRow;
  readonly focused: boolean;
  readonly onChange: (row: PolicyRow) => void;
}

export function PolicyRowEditor({ emotion, row, focused, onChange }: PolicyRowEditorProps): ReactNode {
  const label = emotionLabel(emotion);
  const input = useRef<HTMLInputElement>(null);
  const [genre, setGenre] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!focused) return;
    input.current?.scrollIntoView({ block: "center" });
    input.current?.focus();
  }, [focused]);

  function add(): void {
    const found = genreProblem(row, genre);
    setProblem(found);
    if (found !== null) return;
    onChange([...row, { genre: genre.trim(), weight: row.length === 0 ? 1 : 0.7 }]);
    setGenre("");
  }

  return (
    <li
      data-mood={emotion}
      data-testid={`policy-${emotion}`}
      className={`grid gap-x-5 gap-y-3 rounded-2xl border bg-surface/80 p-3.5 sm:grid-cols-[minmax(0,10.5rem)_minmax(0,1fr)] sm:p-4 ${focused ? "border-mood" : "border-line"}`}
    >
      <div className="flex items-center gap-3">
        <span className="grid size-12 place-items-center rounded-xl bg-mood text-on-mood">
          <MoodFace word={emotion} className="size-9" />
        </span>
        <div>
          <h2 className="font-semibold">{label}</h2>
          {row.length === 0 ? <p className="text-sm text-warning">{t("ui.unmapped")}</p> : null}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {row.map((entry, index) => (
          <span
            key={entry.genre}
            className="inline-flex max-w-full flex-wrap items-center gap-1 rounded-3xl border border-line-strong py-0.5 pr-1 pl-3.5"
          >
            {genreName(entry.genre)}
            <input
              type="number"
              step="0.05"
              min="0.05"
              max="1"
              aria-label={t("policy.weight", { genre: genreName(entry.genre), emotion: label })}
              aria-invalid={!weightFits(entry.weight)}
              className="w-16 rounded-md bg-transparent px-1 py-1.5 text-right text-sm text-ink-soft aria-invalid:text-warning"
              value={Number.isNaN(entry.weight) ? "" : entry.weight}
              onChange={({ target }) => onChange(row.with(index, { ...entry, weight: target.valueAsNumber }))}
            />
            <button
              type="button"
              aria-label={t("policy.remove", { genre: genreName(entry.genre), emotion: label })}
              className="grid size-8 place-items-center rounded-full text-ink-soft hover:bg-ink/10 hover:text-ink"
              onClick={() => onChange(row.toSpliced(index, 1))}
            >
              <Icon name="close" size={15} />
            </button>
          </span>
        ))}
        <span className="inline-flex max-w-full items-center gap-1.5">
          <input
            ref={input}
            list="policy-genres"
            placeholder={t("policy.addGenre")}
            aria-label={t("policy.addGenreTo", { emotion: label })}
            aria-invalid={problem !== null}
            className={`${FIELD} w-40 min-w-0`}
            value={genre}
            onChange={({ target }) => {
              setGenre(target.value);
              setProblem(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add();
            }}
          />
          <Button small icon="plus" aria-label={t("policy.addTo", { emotion: label })} onClick={add} />
        </span>
        {problem === null ? null : (
          <p role="alert" className="w-full text-sm text-warning">
            {problem}
          </p>
        )}
      </div>
    </li>
  );
}
