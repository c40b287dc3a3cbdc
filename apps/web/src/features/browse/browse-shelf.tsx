import type { Catalog } from "@moodreel/client";
import { useMemo, type ReactNode } from "react";
import { Button } from "../../shared/ui/button.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { useSettled } from "../../shared/ui/use-settled.ts";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { EVERYTHING, questionOf } from "./browse-form.ts";
import { BrowseSearch } from "./browse-search.tsx";
import type { ItemDesk } from "./item-desk.ts";
import { ItemGrid } from "./item-grid.tsx";
import { MoreBelow } from "./more-below.tsx";
import { useBrowseForm } from "./use-browse-form.ts";
import { PersonFound } from "./person-found.tsx";
import { useItems } from "./use-items.ts";
import { t } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { failureText } from "../../shared/api/failure-text.ts";

/** While somebody types, nothing is asked. */
const SETTLE_MS = 200;

/** What is looked for, and what was found. */
export function BrowseShelf({
  catalog,
  desk,
}: {
  readonly catalog: Catalog;
  readonly desk: ItemDesk;
}): ReactNode {
  const [form, setForm] = useBrowseForm();
  const settled = useSettled(form, SETTLE_MS);
  const viewers = useWatching();
  const question = useMemo(() => ({ ...questionOf(settled), viewers }), [settled, viewers]);
  const found = useItems(catalog, question);
  const { data, error, hasNextPage, isFetching, isPlaceholderData } = found;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const { kind } = catalog;

  return (
    <>
      <BrowseSearch kind={kind} form={form} onChange={setForm} />
      {/* A name has two words at least, or every title would be asked for twice. */}
      {/\S\s+\S/.test(question.text) ? (
        <PersonFound
          catalog={catalog}
          name={question.text}
          viewers={viewers}
          onPerson={() => setForm({ ...EVERYTHING, withPeople: question.text })}
        />
      ) : null}
      <p role="status" className="mt-6 mb-4 min-h-6 text-ink-soft">
        {/* What was found before says nothing of what is asked now. */}
        {data === undefined || isPlaceholderData ? (
          ""
        ) : items.length === 0 ? (
          <span className="sr-only">{t("browse.nothing")}</span>
        ) : (
          summaryOf(hasNextPage, countOf(kind, items.length))
        )}
      </p>
      {error !== null && data === undefined ? (
        <FailurePanel error={error} onRetry={() => void found.refetch()} />
      ) : null}
      {data !== undefined && items.length === 0 ? (
        <Panel
          art={<EmptyReel />}
          title={t("browse.nothing")}
          actions={<Button onClick={() => setForm(EVERYTHING)}>{t("browse.showAll", { kind })}</Button>}
        >
          <p>{t("browse.fewer")}</p>
        </Panel>
      ) : null}
      <ItemGrid items={items} kind={kind} fading={isFetching && isPlaceholderData} desk={desk} />
      {hasNextPage ? (
        <MoreBelow
          pages={data?.pages.length ?? 0}
          busy={found.isFetchingNextPage || isPlaceholderData}
          problem={data === undefined ? null : error === null ? null : failureText(error)}
          onMore={() => void found.fetchNextPage()}
        />
      ) : null}
    </>
  );
}

function summaryOf(more: boolean, count: string): string {
  return more ? t("browse.moreBelow", { count }) : `${count}.`;
}
