export {
  catalogNameSchema,
  emotionSchema,
  intentSchema,
  itemIdSchema,
  kindSchema,
  profileNameSchema,
  reactionSchema,
  scoresSchema,
  shareSchema,
  ageLimitSchema,
} from "./common.ts";
export { POLICY_EXAMPLE, policySchema } from "./policy.ts";
