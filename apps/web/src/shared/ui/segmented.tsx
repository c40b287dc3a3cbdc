import { useId, type ReactNode } from "react";

interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, as radio buttons in a pill: arrow keys move, the name is read once. */
export function Segmented<T extends string>({
  legend,
  options,
  value,
  onChange,
}: SegmentedProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="inline-flex w-fit max-w-full min-w-0 shrink-0 flex-wrap rounded-[1.5rem] border border-line bg-surface p-1 pointer-coarse:p-px">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex min-h-9 items-center whitespace-nowrap pointer-coarse:min-h-11 gap-1.5 rounded-full px-3.5 text-sm text-ink-soft transition hover:text-ink has-checked:bg-mood has-checked:font-semibold has-checked:text-on-mood has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-mood-text max-sm:px-2.5"
        >
          <input
            type="radio"
            name={name}
            className="absolute inset-0 z-1 cursor-pointer appearance-none rounded-full outline-none"
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
