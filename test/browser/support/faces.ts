import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";

interface Faces {
  readonly smiling: string;
  readonly neutral: string;
}

/**
 * A picture of a person who smiles, cut out of a sample picture of face-api into the folder, and one of a person
 * who does not: resting.jpg, a part of 031_03 of the Face Research Lab London Set (DeBruine and Jones 2017,
 * doi 10.6084/m9.figshare.5047666, CC BY 4.0).
 */
export async function faces(
  folder: string,
  { smiling = "smiling.png", neutral = "neutral.jpg" }: Partial<Faces> = {},
): Promise<Faces> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@vladmandic/face-api/package.json");
  const group = join(dirname(manifest), "demo", "sample6.jpg");
  const paths = { smiling: join(folder, smiling), neutral: join(folder, neutral) };
  await sharp(group).extract({ left: 540, top: 260, width: 480, height: 480 }).toFile(paths.smiling);
  await copyFile(new URL("resting.jpg", import.meta.url), paths.neutral);
  return paths;
}
