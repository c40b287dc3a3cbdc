import { readName, sameName } from "@moodreel/core/name";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useApi, useApiQueries } from "../../../shared/api/api-context.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { t } from "../../../shared/i18n/t.ts";
import { failureText, nameFailure } from "../../../shared/api/failure-text.ts";
import { titled } from "../../../shared/i18n/titled.ts";

/** A profile for somebody else who watches here. The address may ask for it: `/you#new`. */
export function NewProfile({ taken }: { readonly taken: readonly string[] }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const queries = useApiQueries();
  const [, change] = usePreferences();
  const [name, setName] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const create = useMutation({
    mutationFn: (chosen: string) => api.createProfile(chosen),
    onSuccess: (made) => {
      client.setQueryData(queries.profiles().queryKey, (all = []) => [...all, made]);
      change({ profile: made.name });
      setName("");
      scrollTo({ top: 0 });
    },
  });

  useEffect(() => {
    function come(): void {
      if (location.hash !== "#new") return;
      input.current?.scrollIntoView({ block: "center" });
      input.current?.focus();
    }
    come();
    // From the head of this same page, too.
    addEventListener("popstate", comeLater);
    function comeLater(): void {
      requestAnimationFrame(come);
    }
    return () => removeEventListener("popstate", comeLater);
  }, []);

  const isEmpty = name.trim() === "";
  const problem = isEmpty ? null : problemOf(name, taken);
  return (
    <section aria-labelledby="new-profile" className="mt-8 border-t border-line pt-8 sm:mt-16">
      <h2 id="new-profile" className="font-display text-3xl">
        {t("people.newTitle")}
      </h2>
      <form
        className="mt-4 flex flex-wrap items-center gap-2.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && problem === null) create.mutate(name);
        }}
      >
        <input
          ref={input}
          aria-label={t("people.newName")}
          placeholder={t("people.theirName")}
          dir="auto"
          className={`${FIELD} w-56 max-w-full`}
          value={name}
          aria-invalid={problem !== null}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" icon="plus" disabled={isEmpty || problem !== null || create.isPending}>
          {t("people.addProfile")}
        </Button>
        <p role="status" className="w-full text-sm text-warning">
          {problem ?? (create.error === null ? "" : failureText(create.error))}
        </p>
      </form>
    </section>
  );
}

function problemOf(name: string, taken: readonly string[]): string | null {
  const read = readName(name, "viewer");
  if ("problem" in read) return nameFailure("profile", read.problem);
  const same = taken.find((other) => sameName(other, name));
  return same === undefined ? null : t("people.nameTaken", { name: titled(same) });
}
