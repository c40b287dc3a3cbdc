import type { ReactNode } from "react";
import { useApi } from "../shared/api/api-context.tsx";
import { Link } from "../shared/navigation/link.tsx";

export function Footer(): ReactNode {
  const { keptIn } = useApi();
  return (
    <footer className="mx-auto w-full max-w-7xl px-4 pt-6 pb-10 text-sm text-ink-soft sm:px-8">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-line pt-5">
        <p>Pictures are read on this device and never sent anywhere.</p>
        <p>An expression is evidence, not a fact.</p>
        <Link to="/privacy" className="underline underline-offset-4 hover:text-ink">
          How that works
        </Link>
        {keptIn === "server" ? (
          <a href="/docs" className="underline underline-offset-4 hover:text-ink">
            API
          </a>
        ) : null}
      </div>
    </footer>
  );
}
