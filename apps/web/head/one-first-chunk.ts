import { build, type Plugin, type Rolldown, type UserConfig } from "vite";

const NAME = "moodreel-one-first-chunk";
/** They write files of their own. */
const ONLY_AT_LAST = new Set([NAME, "moodreel-kept-page", "moodreel-installable"]);

/**
 * Puts what the first view shares with later pages into one file. It would stand in some sixty, which a browser
 * fetches six at a time: two thirds of the time until something is painted. Which modules they are is
 * looked up in a build of its own, since a module counts only when something of it is left in the end.
 */
export function oneFirstChunk(): Plugin {
  return {
    name: NAME,
    apply: "build",
    async config(config) {
      const first = await firstModules(config);
      const groups = [{ name: "first", test: (id: string) => first.has(id) }];
      const codeSplitting = { groups, includeDependenciesRecursively: false };
      return { build: { rolldownOptions: { output: { codeSplitting } } } };
    },
  };
}

async function firstModules(config: UserConfig): Promise<ReadonlySet<string>> {
  const plugins = (config.plugins ?? [])
    .flat(9)
    .filter((one) => !(one && "name" in one && ONLY_AT_LAST.has(one.name)));
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: "warn",
    plugins,
    build: { ...config.build, write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(
    built.output.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one] as const] : [])),
  );
  const found = new Set<string>();
  const waiting = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const seen = new Set(waiting);
  for (const name of waiting) {
    const chunk = chunks.get(name);
    // What is nobody else's stands in the entry's own file, which the page names.
    const shared = chunk?.isEntry === true ? {} : (chunk?.modules ?? {});
    for (const [id, { renderedLength }] of Object.entries(shared)) if (renderedLength > 0) found.add(id);
    for (const imported of chunk?.imports ?? []) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      waiting.push(imported);
    }
  }
  return found;
}
