import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { loadLaterMessages } from "../i18n/shown-language.ts";
import { t } from "../i18n/t.ts";
import { whenIdle } from "./when-idle.ts";
import { FailurePanel } from "./failure-panel.tsx";

interface LateProps<Props extends object> {
  /** The same function each time: what it gave is known by it. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** What it is shown with. */
  readonly given: Props;
  /** Until it is there. */
  readonly children?: ReactNode;
}

/** Between two tries to fetch a part that did not come, ms. */
const RETRY_MS = 3000;

/** After the first view, ms. */
const LATER_MS = 1500;

/** What has come once is there at once the next time. */
const came = new WeakMap<object, unknown>();

/** With its words, which the first view does not say. */
async function fetchPart(load: () => Promise<unknown>): Promise<void> {
  const [part] = await Promise.all([load(), loadLaterMessages()]);
  came.set(load, part);
}

/**
 * Fetches parts once the page has nothing else to do, so that they are there when the server is not. @param
 * loads the same list each time
 */
export function useLater(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const fetchThem = async (): Promise<void> => {
      for (const load of loads) {
        // All at once they would be in the way of a tap.
        await whenIdle();
        // What does not come now is asked for again when it is wanted.
        fetchPart(load).catch(() => null);
      }
    };
    const waiting = setTimeout(() => void fetchThem(), LATER_MS);
    return () => clearTimeout(waiting);
  }, [loads]);
}

/**
 * A part of the page that is fetched when it is wanted. Where it does not come, the rest of the app stays, and
 * it is tried again by itself. "Try again" loads the whole app: a newer build may have taken this one's place.
 */
export function Late<Props extends object>({ load, given, children }: LateProps<Props>): ReactNode {
  const [, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const Shown = came.get(load) as ComponentType<Props> | undefined;
  const isMissing = Shown === undefined;
  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const fetchIt = async (): Promise<void> => {
      try {
        await fetchPart(load);
        if (isWanted) setTries((tries) => tries + 1);
      } catch {
        if (!isWanted) return;
        setFailed(true);
        again = setTimeout(() => void fetchIt(), RETRY_MS);
      }
    };
    void fetchIt();
    return () => {
      isWanted = false;
      clearTimeout(again);
    };
  }, [load, isMissing]);
  if (Shown !== undefined) return <Shown {...given} />;
  if (!failed) return children;
  return (
    <div className="mx-auto max-w-3xl p-8">
      <FailurePanel error={new Error(t("page.late"))} onRetry={() => location.reload()} />
    </div>
  );
}
