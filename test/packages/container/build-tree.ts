import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { command } from "../../../scripts/pack/command.ts";
import { ROOT } from "../../../scripts/pack/workspace.ts";
import { pairsOf, programOf, stagesOf, type Instruction } from "./containerfile.ts";

/** What an image is: a tree of files, and how a program runs in it. */
export interface Image {
  readonly tree: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly workdir: string;
  readonly volumes: readonly string[];
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
}

/** Not of the image: how this machine lets its programs reach the registry. */
const CERTIFICATES = { NODE_EXTRA_CA_CERTS: "/etc/ssl/certs/ca-certificates.crt" };

/** Carries out each step of a Containerfile on copies of a base tree, each stage in its own, by chroot. */
export async function buildTree(containerfile: string, base: string, work: string): Promise<Image> {
  const stages = new Map<string, string>();
  let image: Image | null = null;
  for (const [index, { name, instructions }] of stagesOf(containerfile).entries()) {
    const tree = join(work, `stage-${index}`);
    await command("cp", ["-a", base, tree], { cwd: "/" });
    if (name !== null) stages.set(name, tree);
    image = { tree, env: {}, user: "root", workdir: "/", volumes: [], command: [], healthCheck: [] };
    for (const instruction of instructions) image = await carryOut(instruction, image, stages);
  }
  if (image === null) throw new Error("The Containerfile has no stage.");
  return image;
}

async function carryOut(
  { name, text }: Instruction,
  image: Image,
  stages: ReadonlyMap<string, string>,
): Promise<Image> {
  switch (name) {
    case "WORKDIR":
      mkdirSync(join(image.tree, text), { recursive: true });
      return { ...image, workdir: text };
    case "ENV":
      return { ...image, env: { ...image.env, ...pairsOf(text) } };
    case "USER":
      return { ...image, user: text };
    case "VOLUME":
      return { ...image, volumes: [...image.volumes, text] };
    case "CMD":
      return { ...image, command: programOf(text) };
    case "HEALTHCHECK":
      return { ...image, healthCheck: programOf(text) };
    case "EXPOSE":
      return image;
    case "COPY":
      await copy(text.split(/\s+/), image, stages);
      return image;
    case "RUN": {
      const [program, ...args] = runIn(image, ["sh", "-euc", text], CERTIFICATES);
      await command(program!, args, { cwd: "/" });
      return image;
    }
    default:
      throw new Error(`The Containerfile uses ${name}, which this test does not carry out.`);
  }
}

async function copy(
  words: readonly string[],
  { tree, workdir }: Image,
  stages: ReadonlyMap<string, string>,
): Promise<void> {
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  const [source = "", target = ""] = words.filter((word) => !word.startsWith("--"));
  const origin = from === undefined ? ROOT : stages.get(from);
  if (origin === undefined) throw new Error(`There is no stage ${from}.`);
  const place = join(tree, target.startsWith("/") ? target : join(workdir, target));
  await command(
    "cp",
    ["-aT", join(origin, source), target.endsWith("/") ? join(place, basename(source)) : place],
    {
      cwd: "/",
    },
  );
}

/** The command line that runs a program in an image: as its user, in its folder, with its environment alone. */
export function runIn(
  { tree, env, user, workdir }: Image,
  program: readonly string[],
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const variables = { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: "/tmp", ...env, ...more };
  const pairs = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const inFolder = ["sh", "-euc", 'cd "$0" && exec "$@"', workdir, ...program];
  return ["chroot", `--userspec=${user}:${user}`, tree, "env", "-i", ...pairs, ...inFolder];
}
