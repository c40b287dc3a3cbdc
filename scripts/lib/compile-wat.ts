import startWabt from "wabt";

type Features = Parameters<Awaited<ReturnType<typeof startWabt>>["parseWat"]>[2];

/**
 * WebAssembly's text format compiled, as base64: what a source file can carry.
 *
 * @param name in messages, such as `pixels.wat`
 * @param features beyond the first version of WebAssembly, by wabt's names
 * @throws Error when the text is not WebAssembly, with the line where that is known
 */
export async function compileWat(name: string, source: string, features: Features): Promise<string> {
  const wabt = await startWabt();
  const code = wabt.parseWat(name, source, features);
  const bytes = new Uint8Array(code.toBinary({}).buffer);
  code.destroy();
  if (!WebAssembly.validate(bytes)) throw new Error(`${name} does not hold together: check its types.`);
  return Buffer.from(bytes).toString("base64");
}
