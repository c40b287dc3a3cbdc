export {
  catalogNameSchema,
  emotionSchema,
  intentSchema,
  itemIdSchema,
  kindSchema,
  profileNameSchema,
  viewerNamesSchema,
  viewersTextSchema,
  reactionSchema,
  scoresSchema,
  shareSchema,
  ageLimitSchema,
} from "./common.ts";
export { POLICY_EXAMPLE, policySchema } from "./policy.ts";
