import { DatabaseSync } from "node:sqlite";
import { workerData } from "node:worker_threads";

// Brings what the log of a database has into the database, as far as nobody reads or writes there, and ends.

/** The first waits for the disk, and others write meanwhile: little of that is left to the second. */
const PASSES = 2;

const { url } = workerData as { readonly url: string };
const db = new DatabaseSync(new URL(url));
for (let pass = 0; pass < PASSES; pass++) db.prepare("PRAGMA wal_checkpoint(PASSIVE)").get();
db.close();
