/** What requests ask, each with its share of all, and what of its answer the server may have remembered. */
export const OPERATIONS = {
  "a list": { share: 10, remembered: "candidates" },
  "a list with filters": { share: 12, remembered: "candidates" },
  "a list for a viewer": { share: 20, remembered: "candidates, taste" },
  "a list for a viewer, with filters": { share: 10, remembered: "candidates, taste" },
  "a list for several": { share: 8, remembered: "candidates, taste" },
  "why not": { share: 4, remembered: "candidates, taste" },
  "a title": { share: 5, remembered: null },
  "an unfinished title": { share: 5, remembered: null },
  "a title with a slip": { share: 2, remembered: null },
  "a page of items": { share: 6, remembered: null },
  "a reaction": { share: 6, remembered: null },
  "a rating": { share: 4, remembered: null },
  "a list passed over": { share: 1, remembered: null },
  opinions: { share: 1, remembered: null },
  "the learned policy": { share: 3, remembered: null },
  health: { share: 3, remembered: null },
} as const satisfies Record<string, { readonly share: number; readonly remembered: string | null }>;

export type Operation = keyof typeof OPERATIONS;

export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly Operation[];

/** Lists, whichever they are. */
export const LISTS: readonly Operation[] = OPERATION_NAMES.filter(
  (name) => name.startsWith("a list") && name !== "a list passed over",
);

/** Draws an operation by its share. */
export function drawOperation(random: () => number): Operation {
  const total = OPERATION_NAMES.reduce((sum, name) => sum + OPERATIONS[name].share, 0);
  let left = random() * total;
  return OPERATION_NAMES.find((name) => (left -= OPERATIONS[name].share) < 0) ?? "health";
}
