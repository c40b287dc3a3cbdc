// After an `npm install` by hand: what a host with an old Node needs.
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode();
