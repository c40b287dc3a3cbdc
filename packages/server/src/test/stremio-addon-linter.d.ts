/** It ships no types. */
declare module "stremio-addon-linter" {
  interface Findings {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly warnings: readonly Error[];
  }
  const linter: { lintManifest(manifest: unknown): Findings };
  export default linter;
}
