import { z } from "zod";
import { catalogNameSchema, kindSchema } from "../shapes/common.ts";
import { keptItemSchema } from "../shapes/item.ts";
import { momentSchema } from "../shapes/moment.ts";
import { policySchema } from "../shapes/policy.ts";
import { opinionsSchema, profileExportSchema } from "../shapes/profile-export.ts";

/** In version 1 the opinions of a profile stood in its own line, however many. */
export const BACKUP_VERSION = 2;

const count = z.int().min(0);

/**
 * The lines of a backup, each a JSON object. A catalogue's record is followed by its items, a profile's by
 * its opinions; the last record says how many there were of each, so that a file that was cut short is
 * known as one. They are held to the schemas that the API holds its requests to.
 */
const backupRecordSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("moodreel-backup"), version: z.int().min(1) }),
  z.object({
    type: z.literal("catalog"),
    name: catalogNameSchema,
    kind: kindSchema,
    importedAt: momentSchema,
  }),
  z.object({ type: z.literal("items"), items: z.array(keptItemSchema) }),
  z.object({ type: z.literal("policy"), kind: kindSchema, policy: policySchema }),
  z.object({ type: z.literal("profile"), profile: profileExportSchema }),
  z.object({ type: z.literal("opinions"), kind: kindSchema, opinions: opinionsSchema }),
  z.object({ type: z.literal("end"), catalogs: count, items: count, profiles: count }),
]);

export type BackupRecord = z.infer<typeof backupRecordSchema>;

/** What a line holds, or what is wrong with it. */
export type RecordRead = { readonly record: BackupRecord } | { readonly problem: string };

/** @param value what the line is as JSON */
export function readRecord(value: unknown): RecordRead {
  const { data, error } = backupRecordSchema.safeParse(value);
  if (data !== undefined) return { record: data };
  const [issue] = error.issues;
  const where = issue?.path.map(String).join(".") ?? "";
  return { problem: `${where === "" ? "" : `${where.slice(0, 200)}: `}${issue?.message ?? "unknown"}` };
}
