/** Classes of inputs and selects, the same everywhere. */
export const FIELD =
  "min-h-10 rounded-lg border border-line-strong bg-raised px-3 text-base text-ink placeholder:text-ink-soft disabled:opacity-55 aria-invalid:border-warning";
