import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { sharedData } from "../../support/shared-data.ts";

interface Faces {
  readonly smiling: string;
  readonly neutral: string;
}

/** A person who smiles and one who does not. Without the shared data: sample pictures of face-api. */
export function faces(): Faces {
  const smiling = sharedData("faces/london/smiling/001_08.jpg");
  const neutral = sharedData("faces/london/neutral/001_03.jpg");
  if (smiling !== null && neutral !== null) return { smiling, neutral };
  const samples = join(dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json")), "demo");
  return { smiling: join(samples, "sample1.jpg"), neutral: join(samples, "sample6.jpg") };
}
