import { performance } from "node:perf_hooks";
import type { ThreadPool } from "@moodreel/recommend";
import { gainAt, placeOf } from "./measure/place.ts";
import type { Outcome } from "./measure/row.ts";
import type { Peer } from "./peers/peer.ts";
import type { Split } from "./protocols/case.ts";
import type { Moods } from "./protocols/moods.ts";
import { choose, type Chosen } from "./tune/choose.ts";

/** A peer with the settings that are best on the inner split, or those that were found so before. */
export async function runPeer(
  { name, axes, prepare }: Peer,
  inner: Split,
  { train, cases }: Split,
  moods: Moods,
  pool: ThreadPool,
  before?: Pick<Chosen, "setting" | "edges">,
): Promise<Outcome> {
  const { setting, edges } =
    before ??
    (await choose(axes, await prepare(inner.train, pool), (scorer) =>
      inner.cases.reduce((sum, one) => sum + gainAt(placeOf(scorer, one, inner.train, moods)), 0),
    ));
  const scorer = await (await prepare(train, pool))(setting);
  const ms: number[] = [];
  const places = cases.map((one) => {
    const start = performance.now();
    const place = placeOf(scorer, one, train, moods);
    ms.push(performance.now() - start);
    return place;
  });
  const said = Object.entries(setting).map(([axis, value]) => `${axis} ${value}`);
  return { name, ours: false, setting: said.length === 0 ? null : said.join(", "), edges, places, ms };
}
