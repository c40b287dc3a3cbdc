import { defaultPolicy, EMOTIONS, type Emotion, type Intent, type Kind } from "@moodreel/core";
import type { PolicyOfKind } from "@moodreel/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { useApi, useApiQueries } from "../../shared/api/api-context.tsx";
import { forgetLists } from "../../shared/api/changes.ts";
import { Button } from "../../shared/ui/button.tsx";
import { ConfirmButton } from "../../shared/ui/confirm-button.tsx";
import { policyProblem, rebased, rowOf, withRow } from "./policy-draft.ts";
import { PolicyRowEditor } from "./policy-row-editor.tsx";
import { t } from "../../shared/i18n/t.ts";
import { failureText } from "../../shared/api/failure-text.ts";
import { genreName } from "../../shared/genres/genre-name.ts";

interface PolicyTableProps {
  readonly response: PolicyOfKind;
  readonly intent: Intent;
  /** The row that the person came for. */
  readonly focus: Emotion | null;
}

type Table = PolicyOfKind["policy"];

/** What was edited and not yet saved, and of which table: another page may be looked at meanwhile. */
const unsaved = new Map<Kind, { readonly of: Table; readonly draft: Table }>();

/** Edits are kept here until they are saved; both intents are saved together. */
export function PolicyTable({ response, intent, focus }: PolicyTableProps): ReactNode {
  const { kind, isDefault } = response;
  const client = useQueryClient();
  const api = useApi();
  const queries = useApiQueries();
  const kept = unsaved.get(kind);
  const [draft, change] = useState(() =>
    kept === undefined ? response.policy : rebased(kept.of, kept.draft, response.policy),
  );
  function setDraft(next: Table): void {
    unsaved.set(kind, { of: response.policy, draft: next });
    change(next);
  }
  const changed = draft !== response.policy;
  useEffect(() => {
    if (!changed) return;
    const ask = (event: Event): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [changed]);
  const problem = policyProblem(draft);

  function stored(next: PolicyOfKind): void {
    unsaved.delete(kind);
    client.setQueryData(queries.policy(kind).queryKey, next);
    // Films that are on the page were chosen by the old table.
    forgetLists(client);
  }
  const save = useMutation({
    mutationFn: async () => {
      const { policy: now } = await api.readPolicy(kind, new AbortController().signal);
      return api.writePolicy(kind, rebased(response.policy, draft, now));
    },
    onSuccess: stored,
  });
  const reset = useMutation({ mutationFn: () => api.resetPolicy(kind), onSuccess: stored });
  const failure = save.error ?? reset.error;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <datalist id="policy-genres">
        {genresOf(kind).map((genre) => (
          <option key={genre} value={genreName(genre)}>
            {genreName(genre)}
          </option>
        ))}
      </datalist>
      <ul className="grid gap-2.5">
        {EMOTIONS.map((emotion) => (
          <PolicyRowEditor
            key={emotion}
            emotion={emotion}
            row={rowOf(draft, intent, emotion)}
            focused={emotion === focus}
            onChange={(row) => setDraft(withRow(draft, intent, emotion, row))}
          />
        ))}
      </ul>
      {/* It covers rows only while there is something to save. */}
      <div
        className={`mt-6 flex flex-wrap items-center gap-3 border-t border-line py-4 ${changed ? "bg-ground sm:sticky sm:bottom-0" : ""}`}
      >
        <Button
          type="submit"
          look="mood"
          icon="check"
          disabled={!changed || problem !== null || save.isPending}
        >
          {t("policy.save")}
        </Button>
        <Button disabled={!changed} onClick={() => setDraft(response.policy)}>
          {t("policy.undo")}
        </Button>
        <span className="ml-auto">
          <ConfirmButton
            label={t("policy.back")}
            question={t("policy.backQuestion")}
            consequence={t("policy.backConsequence")}
            confirm={t("policy.goBack")}
            disabled={isDefault}
            onConfirm={() => reset.mutate()}
          />
        </span>
        <p
          role="status"
          className={`w-full text-sm ${problem !== null || failure !== null ? "text-warning" : "text-ink-soft"}`}
        >
          {failure === null ? (problem ?? stateOf(changed, isDefault)) : failureText(failure)}
        </p>
      </div>
    </form>
  );
}

function stateOf(changed: boolean, isDefault: boolean): string {
  if (changed) return t("policy.unsaved");
  return isDefault ? t("policy.isDefault") : t("policy.isOwn");
}

/** Suggestions while a genre is written; any other name will do as well. */
function genresOf(kind: PolicyOfKind["kind"]): readonly string[] {
  const tables = Object.values(defaultPolicy(kind));
  const names = tables.flatMap((table) =>
    Object.values(table).flatMap((row) => row.map(({ genre }) => genre)),
  );
  return [...new Set(names)].toSorted();
}
