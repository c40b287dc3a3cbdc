import { type Kind, MoodreelError, type Policy } from "@moodreel/core";
import type { Servers } from "../../postgres/servers.ts";
import type { PolicyStore } from "../../policies/policy-store.ts";
import type { SettingStore } from "../../settings/setting-store.ts";
import { putSmall, readSmall } from "./small-rows.ts";

export function policiesAndSettings({ primary, fresh }: Servers): PolicyStore & SettingStore {
  return {
    readPolicy: async (kind) => policyOf(await readSmall(fresh, "policy", kind), kind, primary.place),
    writePolicy: (kind, policy) =>
      putSmall(primary, "policy", kind, policy === null ? null : JSON.stringify(policy)),
    readSetting: (name) => readSmall(fresh, "setting", name),
    writeSetting: (name, value) => putSmall(primary, "setting", name, value),
  };
}

function policyOf(json: string | null, kind: Kind, place: string): Policy | null {
  if (json === null) return null;
  try {
    return JSON.parse(json) as Policy;
  } catch (cause) {
    throw new MoodreelError(
      "store-unreadable",
      `The ${kind} policy in ${place} is damaged. Save the policy again, or go back to the default.`,
      { place, kind },
      { cause },
    );
  }
}
