// After an `npm install` by hand: what a host with an old Node needs. `prepare.mjs` does it beside the installation.
import { ensureNode } from "./lib/ensure-node.mjs";

if (!process.env["MOODREEL_PREPARING"]) await ensureNode();
