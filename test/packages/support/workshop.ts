import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { packAll } from "../../../scripts/pack/pack-all.ts";
import versions from "../versions.json" with { type: "json" };
import { developersBlock } from "./developers-page.ts";
import { emptyProject, install, installBy } from "./project.ts";

/** Where things lie during a run of the suite: absolute paths, all outside the repository. */
export interface Workshop {
  /** Path of each tarball by the name of its package. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** A project with every library, bundlers and checkers. */
  readonly libraries: string;
  /** A project with nothing but core and vision, as a page needs them. */
  readonly page: string;
  /** A project for Node as the page for developers makes it. */
  readonly program: string;
  /** A project with nothing but the command. */
  readonly command: string;
  /** Folders of the programs of each Node, by its major version. */
  readonly nodes: Readonly<Record<"22" | "24", string>>;
}

declare module "vitest" {
  export interface ProvidedContext {
    workshop: Workshop;
  }
}

/** What is installed of each version that packages promise to run on. */
const NODES = { "22": "22.23.3", "24": "24.21.0" } as const;

/** Packs everything once and installs it, for all test files. Nothing is left behind. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), "moodreel-packages-"));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  try {
    provide("workshop", await build(root));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

async function build(root: string): Promise<Workshop> {
  const packed = await packAll(join(root, "tarballs"));
  const tarballs = Object.fromEntries(packed.map(({ name, path }) => [name, path]));
  const all = Object.values(tarballs);
  const [libraries, page, program, command] = ["libraries", "page", "program", "command"].map((name) =>
    emptyProject(join(root, name)),
  ) as [string, string, string, string];
  const own = process.versions.node.split(".")[0];
  const missing = (["22", "24"] as const).filter((major) => major !== own);
  await Promise.all([
    install(
      libraries,
      all.filter((path) => path !== tarballs["moodreel"]),
      [
        ...Object.entries(versions).map(([name, version]) => `${name}@${version}`),
        ...missing.map((major) => `node${major}@npm:${nodePackage()}@${NODES[major]}`),
      ],
    ),
    installBy(developersBlock("sh", "install-page"), page, all),
    installBy(developersBlock("sh", "install-node"), program, all).then(() =>
      installBy(developersBlock("sh", "install-app"), program, all),
    ),
    installBy(developersBlock("sh", "install-command"), command, all),
  ]);
  const nodeFolder = (major: string): string =>
    major === own
      ? dirname(process.execPath)
      : join(libraries, `node_modules/node${major}`, process.platform === "win32" ? "" : "bin");
  return {
    tarballs,
    libraries,
    page,
    program,
    command,
    nodes: { "22": nodeFolder("22"), "24": nodeFolder("24") },
  };
}

/** The npm package that holds the program for this machine; `node` itself fetches it in an install script. */
function nodePackage(): string {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const prefix = platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform}-${process.arch}`;
}
