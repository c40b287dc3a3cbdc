import type { Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import { sameName } from "@moodreel/core/name";
import { useId, type ReactNode } from "react";
import { Button } from "../../shared/ui/button.tsx";
import { FIELD } from "../../shared/ui/field-styles.ts";
import { nameProblem } from "./catalog-name.ts";
import type { ImportDraft } from "./import-draft.ts";
import { t } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { titled } from "../../shared/i18n/titled.ts";

interface ImportConfirmProps {
  readonly draft: ImportDraft;
  /** What the file holds, as it was understood. */
  readonly kind: Kind;
  readonly items: number;
  /** The preview on the page is of this draft. */
  readonly ready: boolean;
  readonly catalogs: readonly Catalog[];
  readonly onChange: (draft: ImportDraft) => void;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/** The catalogue's name, what becomes of one that has it already, and the last word. */
export function ImportConfirm({
  draft,
  kind,
  items,
  ready,
  catalogs,
  onChange,
  onConfirm,
  onLeave,
}: ImportConfirmProps): ReactNode {
  const id = useId();
  const { name, replace } = draft;
  const problem = nameProblem(name);
  const fits = problem === null;
  const before = catalogs.find((catalog) => sameName(catalog.name, name));
  return (
    <form
      className="grid gap-4 border-t border-line pt-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && fits) onConfirm();
      }}
    >
      {before === undefined ? null : (
        <label className="flex w-fit max-w-full items-center gap-3">
          <input
            type="checkbox"
            className="size-5 shrink-0"
            checked={replace}
            onChange={({ target }) => onChange({ ...draft, replace: target.checked })}
          />
          {t("importing.removeRest")}
        </label>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <label htmlFor={id} className="grid gap-1.5">
          <span className="text-sm text-ink-soft">{t("importing.name")}</span>
          <input
            id={id}
            className={`${FIELD} w-64 max-w-full`}
            value={name}
            dir="auto"
            aria-invalid={!fits}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => onChange({ ...draft, name: target.value })}
          />
        </label>
        <Button type="submit" look="mood" icon="check" disabled={!ready || !fits || items === 0}>
          {t("importing.import", { count: countOf(kind, items) })}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t("ui.leaveIt")}
        </Button>
      </div>
      <p id={`${id}-hint`} role="status" className="max-w-prose text-sm text-ink-soft empty:hidden">
        {problem ?? hintOf(replace, kind, before)}
      </p>
    </form>
  );
}

function hintOf(replace: boolean, kind: Kind, before: Catalog | undefined): string {
  if (before === undefined) return "";
  const there = t("importing.thereIs", {
    name: titled(before.name),
    count: countOf(before.kind, before.items),
  });
  if (replace) return `${there} ${t("importing.becomes")}`;
  if (before.kind !== kind) return `${there} ${t("importing.otherKind", { kind })}`;
  return `${there} ${t("importing.upToDate")}`;
}
