import type { ReactNode } from "react";

interface Chip<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChipsProps<T extends string> {
  readonly legend: string;
  readonly chips: readonly Chip<T>[];
  /** Those that are pressed. */
  readonly on: readonly string[];
  readonly onToggle: (value: T) => void;
}

/** Several of a few, each to press and to press again. Nothing is shown where there is nothing to choose. */
export function Chips<T extends string>({ legend, chips, on, onToggle }: ChipsProps<T>): ReactNode {
  if (chips.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm text-ink-soft">{legend}</legend>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {chips.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={on.includes(value)}
            className="min-h-9 rounded-full border border-line bg-surface px-3 text-sm transition hover:border-line-strong aria-pressed:border-mood aria-pressed:bg-mood aria-pressed:font-semibold aria-pressed:text-on-mood pointer-coarse:min-h-11"
            onClick={() => onToggle(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
