import type { MouseEvent, ReactNode } from "react";
import { addressOf } from "./base-path.ts";
import { navigate } from "./routes.ts";

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link inside the app. Opening it in a new tab works as with any link. */
export function Link({ to, className, current = false, children }: LinkProps): ReactNode {
  function follow(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  }
  return (
    <a
      href={addressOf(to)}
      {...(className === undefined ? {} : { className })}
      {...(current ? { "aria-current": "page" as const } : {})}
      onClick={follow}
    >
      {children}
    </a>
  );
}
