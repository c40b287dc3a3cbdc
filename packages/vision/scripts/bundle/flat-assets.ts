/**
 * Points the addresses of assets in a module to the one folder that holds them all when the package
 * is built: `new URL("any/where/name.ext", import.meta.url)`, by which sources and ONNX Runtime name
 * them and bundlers find them, and `import.meta.resolve("onnxruntime-web/name.ext")`.
 *
 * @param place where that folder is from the built module
 */
export function flatAssets(code: string, place: string): string {
  return (
    code
      .replaceAll(
        /new URL\(\s*"([^"]*\.(?:wasm|onnx|ts))",\s*import\.meta\.url,?\s*\)/g,
        (_whole, path: string) => addressOf(path, place),
      )
      // Its own file, which ONNX Runtime calls by its name in its package, past the eyes of bundlers.
      .replaceAll(/new \w+\(\s*"ort[^"]*\.mjs",\s*import\.meta\.url,?\s*\)/g, "new URL(import.meta.url)")
      .replaceAll(
        /import\.meta\.resolve\(\s*"onnxruntime-web\/([^"]*)",?\s*\)/g,
        (_whole, path: string) => `${addressOf(path, place)}.href`,
      )
  );
}

function addressOf(path: string, place: string): string {
  const name = path.split("/").at(-1)!.replace(/\.ts$/, ".js");
  return `new URL("${place}${name}", import.meta.url)`;
}
