import type { ButtonHTMLAttributes, ReactNode } from "react";
import { buttonStyle, type ButtonLook } from "./button-styles.ts";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
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
  return (
    <button type="button" className={`${buttonStyle(look, small)} ${className}`} {...rest}>
      {icon === undefined ? null : <Icon name={icon} size={small ? 17 : 20} />}
      {children}
    </button>
  );
}
