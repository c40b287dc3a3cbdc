import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readModel } from "@moodreel/recommend";
import { modelScorer } from "@moodreel/recommend/model";
import type { Film } from "../recommend/data/read-data.ts";
import { placeOf } from "./measure/place.ts";
import type { Outcome } from "./measure/row.ts";
import { openProduct } from "./product/open-product.ts";
import { show, type Shown } from "./product/show.ts";
import type { Split } from "./protocols/case.ts";
import type { Moods } from "./protocols/moods.ts";

const NOTHING_SET = { ours: true, setting: null, edges: [] };

/** The product as it is shown, without chance, and the blend of its model alone. */
export async function runOurs(
  { train, cases }: Split,
  films: ReadonlyMap<string, Film>,
  moods: Moods,
): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "moodreel-shown-"));
  try {
    const product = await openProduct(folder, films, train);
    const shown: Shown[] = [];
    for (const one of cases) shown.push(await show(product, one, train, shown.length));
    await product.moodreel.close();
    const lists = {
      again: shown.map(({ again }) => again),
      isCandidate: shown.map(({ isCandidate }) => isCandidate),
      rated: shown.map(({ rated }) => rated),
      ms: shown.map(({ ms }) => ms),
    };
    const blend = modelScorer(readModel(await readFile(product.modelFile)));
    const alone = cases.map((one) => {
      const start = performance.now();
      return { place: placeOf(blend, one, train, moods), ms: performance.now() - start };
    });
    const { again: _, ...same } = lists;
    return [
      {
        name: "product",
        ...NOTHING_SET,
        ...lists,
        places: shown.map(({ place }) => place),
        drawn: shown.map(({ drawn }) => drawn),
      },
      {
        name: "product, no variety",
        ...NOTHING_SET,
        ...same,
        places: shown.map(({ placeWithoutVariety }) => placeWithoutVariety),
      },
      {
        name: "the saved blend alone",
        ...NOTHING_SET,
        places: alone.map(({ place }) => place),
        ms: alone.map(({ ms }) => ms),
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
