import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { sharedData } from "../../test/support/shared-data.ts";
import { meantCrops, wildPhotos, type LabelledPhoto } from "./development.ts";
import { clearCrops, type LabelledCrop } from "./ferplus.ts";

/** What is measured on. Parts that lie beside the repository may be missing, and then are said to be. */
export interface Material {
  /** FER+ valid, clear pictures; empty where it is missing. */
  readonly crops: readonly LabelledCrop[];
  /** FER+ development pictures, by what each was collected as; empty where FER+ is missing. */
  readonly meant: readonly LabelledCrop[];
  /** News and film faces of people held out; empty where the wild set is missing. */
  readonly wild: readonly LabelledPhoto[];
  /** Portraits at 640 × 480; empty where the London set is missing. */
  readonly portraits: readonly LabelledPhoto[];
  /** One face each, to time: portraits, else a sample of face-api. */
  readonly single: readonly string[];
  /** Five people. */
  readonly group: string;
}

/** Folder of an installed package, whether or not it exports its package.json: one of bench/peers, or of the repository. */
export function packageFolder(name: string): string {
  const peers = new URL("../peers/main.js", import.meta.url);
  const places = createRequire(peers).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(folder));
  if (found === undefined)
    throw new Error(`The package ${name} is not installed. Run \`npm run bench:vision\`, which does.`);
  return found;
}

export async function material(): Promise<Material> {
  const samples = join(packageFolder("@vladmandic/face-api"), "demo");
  const ferplus = sharedData("ferplus/valid");
  const original = sharedData("ferplus/train-original.csv");
  const wild = sharedData("faces/wild");
  const london = sharedData("faces/london");
  const portraits: readonly LabelledPhoto[] =
    london === null
      ? []
      : (["neutral", "smiling"] as const).flatMap((pose) =>
          readdirSync(join(london, pose))
            .toSorted()
            .map((file) => ({
              file: join(london, pose, file),
              emotion: pose === "smiling" ? "happy" : "neutral",
            })),
        );
  const every = portraits.filter((_, index) => index % 9 === 0).map(({ file }) => file);
  return {
    crops: ferplus === null ? [] : await clearCrops(ferplus),
    meant: original === null ? [] : await meantCrops(dirname(original)),
    wild: wild === null ? [] : wildPhotos(wild),
    portraits,
    single: every.length > 0 ? every : [join(samples, "sample1.jpg")],
    group: join(samples, "sample5.jpg"),
  };
}
