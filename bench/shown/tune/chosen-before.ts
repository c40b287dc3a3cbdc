import type { Row } from "../measure/row.ts";
import type { Chosen } from "./choose.ts";

/** The settings that an earlier run on the same data chose for a peer; `undefined` where it did not measure it. */
export function chosenBefore(
  rows: readonly Row[] | undefined,
  name: string,
): Pick<Chosen, "setting" | "edges"> | undefined {
  const row = rows?.find((one) => !one.ours && one.name === name);
  if (row === undefined) return undefined;
  const pairs = (row.setting ?? "").split(", ").filter((pair) => pair !== "");
  return {
    setting: Object.fromEntries(
      pairs.map((pair) => {
        const [axis = "", value] = pair.split(" ");
        return [axis, Number(value)];
      }),
    ),
    edges: row.edges,
  };
}
