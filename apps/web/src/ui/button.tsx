import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const LOOKS = {
  mood: "bg-mood text-on-mood hover:brightness-108 font-semibold",
  plain: "border border-line-strong bg-transparent text-ink hover:bg-ink/8",
  quiet: "bg-transparent text-ink-soft hover:text-ink hover:bg-ink/8",
  danger: "border border-warning text-warning hover:bg-warning/12",
} as const;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: keyof typeof LOOKS;
  readonly icon?: IconName;
  readonly small?: boolean;
}

export function Button({
  look = "plain",
  icon,
  small = false,
  className = "",
  children,
  ...rest
}: ButtonProps): ReactNode {
  const size = small ? "min-h-9 gap-1.5 px-3 text-sm" : "min-h-11 gap-2 px-4.5 text-base";
  return (
    <button
      type="button"
      className={`inline-flex items-center justify-center rounded-full transition disabled:opacity-55 ${size} ${LOOKS[look]} ${className}`}
      {...rest}
    >
      {icon === undefined ? null : <Icon name={icon} size={small ? 17 : 20} />}
      {children}
    </button>
  );
}
