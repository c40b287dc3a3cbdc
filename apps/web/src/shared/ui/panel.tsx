import type { ReactNode } from "react";

interface PanelProps {
  readonly art?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A state of its own: what happened, why, and what can be done about it. */
export function Panel({ art, title, children, actions }: PanelProps): ReactNode {
  return (
    <div className="arrive flex flex-col items-start gap-6 rounded-2xl border border-line bg-surface/80 p-6 sm:flex-row sm:items-center sm:p-8">
      {art === undefined ? null : <div className="w-28 shrink-0 text-mood-text sm:w-36">{art}</div>}
      <div className="min-w-0">
        <h3 className="font-display text-2xl leading-tight wrap-anywhere">{title}</h3>
        <div className="mt-2 max-w-prose text-ink-soft">{children}</div>
        {actions === undefined || actions === null ? null : (
          <div className="mt-5 flex flex-wrap gap-2.5">{actions}</div>
        )}
      </div>
    </div>
  );
}
