import { readFileSync } from "node:fs";
import { EMOTIONS } from "@moodreel/core";
import sharp from "sharp";

export interface LabelledCrop {
  /** 48 × 48 grey. */
  readonly grey: Uint8Array;
  /** Index in EMOTIONS. */
  readonly truth: number;
}

/**
 * FER+ valid by the majority rule: left out are pictures where unknown or not-a-face leads, the
 * two best emotions tie, or the winner has under half of the votes.
 */
export async function clearCrops(folder: string): Promise<readonly LabelledCrop[]> {
  const crops: LabelledCrop[] = [];
  for (const row of readFileSync(`${folder}/label.csv`, "utf8").trim().split("\n")) {
    const [name = "", , ...counts] = row.replaceAll(/"[^"]*"/g, "box").split(",");
    const votes = counts.map(Number);
    const emotions = votes.slice(0, EMOTIONS.length);
    const most = Math.max(...emotions);
    const clear =
      most > Math.max(...votes.slice(EMOTIONS.length)) &&
      emotions.filter((vote) => vote === most).length === 1 &&
      2 * most >= votes.reduce((sum, vote) => sum + vote, 0);
    if (!clear) continue;
    const { data } = await sharp(`${folder}/${name}`)
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true });
    crops.push({ grey: Uint8Array.from(data), truth: emotions.indexOf(most) });
  }
  return crops;
}
