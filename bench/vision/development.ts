import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EMOTIONS, type Emotion } from "@moodreel/core";
import { unzipSync } from "fflate";
import type { LabelledCrop } from "./ferplus.ts";

// The development pictures of training/moodreel_training/development.py: picked by the hash of a name, never
// trained on by what ships, and what its choices were made by.

const FERPLUS_ONE_IN = 12;
const PEOPLE_ONE_IN = 5;
const SIDE = 48;
/** Labels of film stills that were found doubtful. */
const DOUBTFUL = new Set(["film/disgust", "film/sad"]);

/** A photo and what it was labelled as. */
export interface LabelledPhoto {
  readonly file: string;
  readonly emotion: Emotion;
}

/** Whether what has this name is kept for development. */
function isHeldOut(name: string, oneIn: number): boolean {
  return createHash("sha256").update(name).digest().readUInt32BE(0) % oneIn === 0;
}

/** Development crops of FER+ by the class under which each was collected, which taggers often did not see. */
export async function meantCrops(folder: string): Promise<readonly LabelledCrop[]> {
  const archive = unzipSync(await readFile(join(folder, "train.npz")), {
    filter: ({ name }) => name === "images.npy",
  });
  const pixels = npyBody(archive["images.npy"]!);
  return rowsOf(join(folder, "train-original.csv")).flatMap(([name = "", original = ""], index) => {
    const truth = EMOTIONS.indexOf(original as Emotion);
    if (truth < 0 || !isHeldOut(name, FERPLUS_ONE_IN)) return [];
    return [{ grey: pixels.slice(index * SIDE ** 2, (index + 1) * SIDE ** 2), truth }];
  });
}

/** News and film faces of the people held out, one noisy label each. */
export function wildPhotos(folder: string): readonly LabelledPhoto[] {
  return rowsOf(join(folder, "labels.csv")).flatMap(([file = "", person = "", label = "", part = ""]) =>
    isHeldOut(`wild/${person}`, PEOPLE_ONE_IN) && !DOUBTFUL.has(`${part}/${label}`)
      ? [{ file: join(folder, "pictures", file), emotion: label as Emotion }]
      : [],
  );
}

/** The rows below the header of a CSV without quotes. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, "utf8").trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(","));
}

/** What follows the header of a NumPy file of bytes (format 1.0: magic, version, length of the header, header). */
function npyBody(bytes: Uint8Array): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true);
  return bytes.subarray(10 + header);
}
