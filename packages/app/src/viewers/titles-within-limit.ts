import type { Taste } from "@moodreel/core";
import { failedFilters } from "@moodreel/core/recommend";
import type { TasteReason } from "@moodreel/core/taste";
import type { ProfileState } from "@moodreel/store";
import type { ViewersTaste } from "./viewers-taste.ts";

/**
 * A taste whose reasons name nothing that the viewers' age limit keeps from one of them: what a parent likes is
 * not named to a child.
 */
export function withoutTitlesOver(
  ageLimit: number | null,
  states: readonly ProfileState[],
  { taste, ...others }: ViewersTaste,
): ViewersTaste {
  if (ageLimit === null) return { taste, ...others };
  const over = states.flatMap(({ opinions }) =>
    opinions
      .map(({ item }) => item)
      .filter((item) => failedFilters(item, { maxAge: ageLimit }).length > 0)
      .map(({ title }) => title),
  );
  // The year that tells it from another may stand behind the title.
  const isWithin = ({ title }: TasteReason): boolean =>
    !over.some((other) => title === other || title.startsWith(`${other} (`));
  return { ...others, taste: naming(taste, isWithin) };
}

/** The same taste, also among some items, with reasons only where `isWithin` lets them pass. */
function naming(taste: Taste, isWithin: (reason: TasteReason) => boolean): Taste {
  const { because, unlike, among } = taste;
  return {
    ...taste,
    because: (item, most) => because(item).filter(isWithin).slice(0, most),
    ...(unlike === undefined ? {} : { unlike: (item, most) => unlike(item).filter(isWithin).slice(0, most) }),
    ...(among === undefined ? {} : { among: (items) => naming(among(items), isWithin) }),
  };
}
