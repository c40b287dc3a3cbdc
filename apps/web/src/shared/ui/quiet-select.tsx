import type { ReactNode } from "react";

interface QuietSelectProps {
  /** What a screen reader calls the choice. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is seen of it until it is opened. Words in it are for the eye only: hide them from screen readers. */
  readonly face: ReactNode;
  /** Its `option`s. */
  readonly children: ReactNode;
  readonly title?: string;
  /** Shape, size and colours of the face. */
  readonly className: string;
}

/**
 * A choice that looks like a chip, an icon or a name: the browser's own select lies over it unseen, so
 * that keyboard, screen reader and the list itself are as everywhere else.
 */
export function QuietSelect({
  label,
  value,
  onChange,
  face,
  children,
  title,
  className,
}: QuietSelectProps): ReactNode {
  return (
    <span
      className={`relative has-focus-visible:outline-3 has-focus-visible:outline-mood-text ${className}`}
      {...(title === undefined ? {} : { title })}
    >
      {face}
      <select
        aria-label={label}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-[inherit] bg-raised text-ink opacity-0"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </span>
  );
}
