import { useEffect, useState } from "react";

/** Whether the component has been on the screen: what is costly and can come a moment later waits for it. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    const next = requestAnimationFrame(() => {
      after = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(next);
      clearTimeout(after);
    };
  }, []);
  return painted;
}
