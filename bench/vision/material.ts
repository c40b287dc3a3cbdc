import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { sharedData } from "../../test/support/shared-data.ts";
import { clearCrops, type LabelledCrop } from "./ferplus.ts";

/** What is measured on. Parts that lie beside the repository may be missing, and then are said to be. */
export interface Material {
  /** FER+ valid, clear pictures; empty where it is missing. */
  readonly crops: readonly LabelledCrop[];
  /** Portraits at 640 × 480; empty where the London set is missing. */
  readonly portraits: readonly { readonly file: string; readonly emotion: "happy" | "neutral" }[];
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
  const london = sharedData("faces/london");
  const portraits =
    london === null
      ? []
      : (["neutral", "smiling"] as const).flatMap((pose) =>
          readdirSync(join(london, pose))
            .toSorted()
            .map((file) => ({
              file: join(london, pose, file),
              emotion: pose === "smiling" ? ("happy" as const) : ("neutral" as const),
            })),
        );
  const every = portraits.filter((_, index) => index % 9 === 0).map(({ file }) => file);
  return {
    crops: ferplus === null ? [] : await clearCrops(ferplus),
    portraits,
    single: every.length > 0 ? every : [join(samples, "sample1.jpg")],
    group: join(samples, "sample5.jpg"),
  };
}
