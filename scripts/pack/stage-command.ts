import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strip } from "./stage.ts";
import { ROOT } from "./workspace.ts";

/** What the command ships that is not a package: where it lies here, where `shipped-files.ts` looks for it. */
const SHIPPED = [
  { from: "apps/web/dist", to: "web" },
  { from: "training/spark/als.py", to: "spark/als.py" },
] as const;

type Dependencies = Record<string, string>;
interface Manifest {
  readonly name: string;
  readonly dependencies?: Dependencies;
}

/**
 * Makes the staged command install alone: the page, the program for Spark and the packages of this
 * repository travel inside it. It names what those need from elsewhere as its own, for package managers
 * that do not look into bundled packages.
 *
 * @param folders the staged folder of every other package, by name
 */
export function stageCommand(target: string, folders: ReadonlyMap<string, string>): void {
  for (const { from, to } of SHIPPED) cpSync(join(ROOT, from), join(target, to), { recursive: true });
  const manifest = manifestIn(target);
  const bundled = reachable(manifest, folders);
  for (const name of bundled) {
    const inside = join(target, "node_modules", name);
    cpSync(folders.get(name)!, inside, { recursive: true });
    strip(inside);
  }
  strip(join(target, "dist"));
  const dependencies = Object.assign(
    {},
    ...bundled.map((name) => manifestIn(folders.get(name)!).dependencies),
    manifest.dependencies,
  ) as Dependencies;
  write(target, {
    ...manifest,
    dependencies: Object.fromEntries(
      Object.entries(dependencies)
        .filter(([name]) => !name.startsWith("@types/"))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    bundleDependencies: bundled,
  });
}

/** The packages of this repository that a manifest needs, and those that they need, by name. */
function reachable(start: Manifest, folders: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set<string>();
  const visit = ({ dependencies = {} }: Manifest): void => {
    for (const name of Object.keys(dependencies)) {
      const folder = folders.get(name);
      if (folder === undefined || found.has(name)) continue;
      found.add(name);
      visit(manifestIn(folder));
    }
  };
  visit(start);
  return [...found].toSorted();
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function write(folder: string, manifest: object): void {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
