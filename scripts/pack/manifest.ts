/** A target of `exports` or `imports`: a path, or paths by condition. */
export type Target = string | null | { readonly [condition: string]: Target };

type Versions = Readonly<Record<string, string>>;

/** What this step reads of a package.json; everything else in it is carried over as it is. */
export interface SourceManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly type?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, Target>>;
  readonly imports?: Readonly<Record<string, Target>>;
  readonly bin?: Versions;
  readonly dependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly peerDependencies?: Versions;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  /** Fields that replace those above in what is published, as pnpm does it. */
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** Where published packages keep what is compiled from `src`. */
export const COMPILED = "dist";

/**
 * Two halves of one thing: the JavaScript that comes with ONNX Runtime starts only its very own
 * WebAssembly, so that a range would let a package manager put halves together that do not fit.
 */
const EXACT: ReadonlySet<string> = new Set(["onnxruntime-web", "onnxruntime-common"]);

/**
 * The manifest that is published: as the one in the repository, but for compiled JavaScript with types
 * in place of sources, and ranges in place of the versions that the repository is tested with.
 */
export function publishedManifest(source: SourceManifest): Record<string, unknown> {
  const { publishConfig = {}, files = [], exports, imports, dependencies, optionalDependencies } = source;
  return withoutUndefined({
    name: source.name,
    version: source.version,
    description: source.description,
    keywords: source.keywords,
    license: source.license,
    type: source.type,
    sideEffects: exports && (source.sideEffects ?? false),
    engines: { node: ">=22.13" },
    files: [...new Set([...files.filter((file) => file !== "src"), COMPILED, "NOTICE"])],
    exports: exports && compiledTargets(exports, true),
    imports: imports && compiledTargets(imports, false),
    bin: source.bin,
    dependencies: dependencies && ranges(dependencies),
    optionalDependencies: optionalDependencies && ranges(optionalDependencies),
    peerDependencies: source.peerDependencies,
    peerDependenciesMeta: source.peerDependenciesMeta,
    ...publishConfig,
  });
}

/** Every TypeScript file of the package's own that a target names. */
export function sourcesOf(target: Target | Readonly<Record<string, Target>> | undefined): readonly string[] {
  if (typeof target === "string") return isSource(target) ? [target] : [];
  return Object.values(target ?? {}).flatMap(sourcesOf);
}

function compiledTargets(targets: Readonly<Record<string, Target>>, typed: boolean): Record<string, Target> {
  return Object.fromEntries(
    Object.entries(targets).map(([key, target]) => [key, compiledTarget(target, typed)]),
  );
}

function compiledTarget(target: Target, typed: boolean): Target {
  if (target === null) return null;
  if (typeof target === "object") return compiledTargets(target, typed);
  if (!isSource(target)) return target;
  const path = target.replace(/^\.\/src\//, `./${COMPILED}/`).replace(/\.tsx?$/, "");
  // Types first: of several conditions that hold, the first one counts.
  return typed ? { types: `${path}.d.ts`, default: `${path}.js` } : `${path}.js`;
}

function isSource(path: string): boolean {
  return path.startsWith("./src/") && /\.tsx?$/.test(path);
}

function ranges(versions: Versions): Versions {
  return Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [
      name,
      /^\d/.test(version) && !EXACT.has(name) ? `^${version}` : version,
    ]),
  );
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
