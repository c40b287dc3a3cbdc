import type { Plugin } from "vite";

/** Asks browsers that know it to compile the file while it comes, on a thread of its own, and not each function when it is first called. */
const WHOLE = "//# allFunctionsCalledOnLoad\n";
/** What a first view and a tap on a mood run. */
const FIRST = /^assets\/(?:first|index)-/;

/** A tap's answer is not held up by functions that have not been called before. */
export function compiledWhole(): Plugin {
  return {
    name: "moodreel-compiled-whole",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // It counts at the top alone, and others write there too.
      order: "post",
      handler(_options, bundle) {
        for (const one of Object.values(bundle))
          if (one.type === "chunk" && FIRST.test(one.fileName)) one.code = WHOLE + one.code;
      },
    },
  };
}
