import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// The packages lie in the folder above, which the other bundlers' pages share.
export default { turbopack: { root: dirname(dirname(fileURLToPath(import.meta.url))) } };
