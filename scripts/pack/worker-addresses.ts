/** How sources name a module that runs in a thread of its own, so that Node, tsc and bundlers find it. */
const ADDRESS = /(new URL\(\s*"(?!\w+:)[^"]+)\.ts(",\s*import\.meta\.url\s*\))/g;

/** The same compiled file with the addresses of compiled workers; no position in it moves. */
export function withCompiledWorkers(compiled: string): string {
  return compiled.replaceAll(ADDRESS, "$1.js$2");
}

/** Declarations with `./x.js` for `./x.ts`: tsc rewrites only what runs. */
export function withCompiledImports(declarations: string): string {
  return declarations.replaceAll(/((?:from|import)\s*\(?\s*"\.[^"]*)\.tsx?"/g, '$1.js"');
}
