import { useEffect, type ReactNode } from "react";

interface PageProps {
  readonly title: string;
  readonly lead: ReactNode;
  /** For posters, which take the room that there is. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page of text and forms, with its heading. */
export function Page({ title, lead, wide = false, children }: PageProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Moodreel`;
  }, [title]);
  return (
    <div
      className={`mx-auto w-full ${wide ? "max-w-7xl" : "max-w-5xl"} px-4 pt-8 pb-20 sm:px-8 sm:pt-14 landscape:max-lg:pt-6`}
    >
      <h1 className="font-display text-5xl leading-none tracking-tight wrap-anywhere sm:text-6xl" dir="auto">
        {title}
      </h1>
      <div className="mt-4 max-w-2xl text-lg text-ink-soft">{lead}</div>
      <div className="mt-10">{children}</div>
    </div>
  );
}
