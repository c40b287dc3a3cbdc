import { useEffect, useRef, type ReactNode } from "react";
import uPlot from "uplot";
import { useThemeVersion } from "./chart-colours.ts";

interface ChartProps {
  /** What it shows, for those who do not see it; the same numbers stand in a table below. */
  readonly label: string;
  /** px */
  readonly height: number;
  readonly data: uPlot.AlignedData;
  /** Made for each drawing; `element` resolves the colours. */
  readonly options: (element: Element) => Omit<uPlot.Options, "width" | "height">;
}

/** A uPlot drawing as wide as its place, in the colours of the theme. */
export function Chart(props: ChartProps): ReactNode {
  return <Drawing key={useThemeVersion()} {...props} />;
}

function Drawing({ label, height, data, options }: ChartProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const plot = new uPlot({ ...options(element), width: element.clientWidth, height }, data, element);
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [data, height, options]);

  return <div ref={place} role="img" aria-label={label} className="min-w-0" />;
}
