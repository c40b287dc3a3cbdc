import { parentPort, workerData } from "node:worker_threads";
import { verifyIn, type VerifiedRow } from "./verify-generation.ts";

// Looks at one generation, so that the process stays responsive meanwhile.

const { folder, row } = workerData as { readonly folder: string; readonly row: VerifiedRow };
parentPort?.postMessage(verifyIn(folder, row));
