import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";

interface Faces {
  readonly smiling: string;
  readonly neutral: string;
}

/** Pictures of a person who smiles and of one who does not, cut out of a sample picture of face-api into the folder. */
export async function faces(
  folder: string,
  { smiling = "smiling.png", neutral = "neutral.png" }: Partial<Faces> = {},
): Promise<Faces> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@vladmandic/face-api/package.json");
  const group = join(dirname(manifest), "demo", "sample6.jpg");
  const cut = async (name: string, left: number, top: number, mirrored: boolean): Promise<string> => {
    const path = join(folder, name);
    await sharp(group).extract({ left, top, width: 480, height: 480 }).flop(mirrored).toFile(path);
    return path;
  };
  // Her shoulder is before her chin, which looks covered unless it is mirrored.
  return { smiling: await cut(smiling, 540, 260, false), neutral: await cut(neutral, 1010, 220, true) };
}
