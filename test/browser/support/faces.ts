import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { sharedData } from "../../support/shared-data.ts";

interface Faces {
  readonly smiling: string;
  readonly neutral: string;
}

/**
 * Pictures of a person who smiles and of one who does not. Without the shared data they are cut
 * out of a sample picture of face-api and written to the folder.
 */
export async function faces(folder: string): Promise<Faces> {
  const smiling = sharedData("faces/london/smiling/001_08.jpg");
  const neutral = sharedData("faces/london/neutral/001_03.jpg");
  if (smiling !== null && neutral !== null) return { smiling, neutral };
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@vladmandic/face-api/package.json");
  const group = join(dirname(manifest), "demo", "sample6.jpg");
  const cut = async (name: string, left: number, top: number): Promise<string> => {
    const path = join(folder, name);
    await sharp(group).extract({ left, top, width: 480, height: 480 }).toFile(path);
    return path;
  };
  return { smiling: await cut("smiling.png", 540, 260), neutral: await cut("neutral.png", 1010, 220) };
}
