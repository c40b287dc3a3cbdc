import type { RecommendationRequest, WhyNot } from "@moodreel/client";
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { FIELD } from "../../shared/ui/field-styles.ts";
import { t } from "../../shared/i18n/t.ts";
import { formatNumber } from "../../shared/i18n/formatters.ts";
import { failureText } from "../../shared/api/failure-text.ts";
import { MISSED_TITLE } from "./skip-films.tsx";
import { whyNotText } from "./why-not-text.ts";

/** A title that the person misses on the list, and why it is not there. Mount it again for another list. */
export function WhyNotBox({ request }: { readonly request: RecommendationRequest }): ReactNode {
  const id = useId();
  const api = useApi();
  const [title, setTitle] = useState("");
  const why = useMutation({ mutationFn: (item: string) => api.askWhyNot({ ...request, item }) });
  return (
    <section aria-labelledby={id} className="mt-12 rounded-2xl border border-line bg-surface/80 p-5 sm:p-7">
      <form
        className="flex flex-wrap items-center gap-x-5 gap-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") why.mutate(title.trim());
        }}
      >
        <h3 id={id} className="font-display text-2xl">
          {t("whyNot.title")}
        </h3>
        <div className="flex min-w-0 flex-1 basis-64 gap-2.5">
          <input
            id={MISSED_TITLE}
            type="search"
            aria-label={t("whyNot.missed")}
            placeholder={t("whyNot.missed")}
            maxLength={200}
            className={`${FIELD} min-h-11 min-w-0 flex-1`}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <Button type="submit" disabled={title.trim() === "" || why.isPending}>
            {t("whyNot.ask")}
          </Button>
        </div>
      </form>
      <div role="status">
        {why.error === null ? null : <p className="mt-4 text-warning">{failureText(why.error)}</p>}
        {why.data === undefined ? null : <Answer answer={why.data} onAsk={(item) => why.mutate(item)} />}
      </div>
    </section>
  );
}

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function Answer({
  answer,
  onAsk,
}: {
  readonly answer: WhyNot;
  readonly onAsk: (item: string) => void;
}): ReactNode {
  const { others } = answer;
  const terms = answer.why === "ranks-lower" ? answer.behind : [];
  const most = Math.max(...terms.map(({ by }) => by));
  return (
    <div className="arrive mt-5 border-t border-line pt-5">
      <p className="max-w-prose text-lg text-pretty" data-testid="why-not">
        {whyNotText(answer)}
      </p>
      {terms.length === 0 ? null : (
        <dl className="mt-4 grid max-w-md gap-1.5">
          {terms.map(({ term, by }) => (
            <div key={term} className="grid grid-cols-[9rem_1fr_3rem] items-center gap-3 text-sm">
              <dt className="text-ink-soft">{t(`term.${term}`)}</dt>
              <dd className="contents">
                <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-ink/9">
                  <span
                    className="block h-full rounded-full bg-mood"
                    style={{ width: `${(by / most) * 100}%` }}
                  />
                </span>
                <span className="text-right">−{formatNumber(by * 100, ONE_DIGIT)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length === 0 ? null : (
        <p className="mt-4 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm text-ink-soft">
          {t("whyNot.another")}
          {others.map(({ id, title, year }) => (
            <button
              key={id}
              type="button"
              className="min-h-8 rounded-full border border-line-strong px-3 text-ink wrap-anywhere hover:bg-ink/8"
              onClick={() => onAsk(id)}
            >
              {title}
              {year === null ? "" : ` (${year})`}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
