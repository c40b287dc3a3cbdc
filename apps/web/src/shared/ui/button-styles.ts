const LOOKS = {
  mood: "bg-mood text-on-mood hover:brightness-108 font-semibold",
  plain: "border border-line-strong bg-transparent text-ink hover:bg-ink/8",
  quiet: "bg-transparent text-ink-soft hover:text-ink hover:bg-ink/8",
  danger: "border border-warning text-warning hover:bg-warning/12",
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** Classes of a button, and of a link that looks like one. */
export function buttonStyle(look: ButtonLook, small: boolean): string {
  const size = small ? "min-h-9 gap-1.5 px-3 text-sm" : "min-h-11 gap-2 px-4.5 text-base";
  return `inline-flex items-center justify-center rounded-full transition disabled:opacity-55 aria-disabled:opacity-55 ${size} ${LOOKS[look]}`;
}
