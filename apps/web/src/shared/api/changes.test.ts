import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { changeLists } from "./changes.ts";
import type { MoodreelApi } from "./moodreel-api.ts";
import { queriesOf } from "./queries.ts";

const LIST = { outcome: "items", items: [] } as unknown as Recommendation;
const QUERIES = queriesOf({ recommend: async () => LIST } as unknown as MoodreelApi);
const SAD: RecommendationRequest = { emotion: "sad" };
const HAPPY: RecommendationRequest = { emotion: "happy" };

async function withLists(): Promise<QueryClient> {
  const client = new QueryClient();
  await client.fetchQuery(QUERIES.recommendations(SAD));
  await client.fetchQuery(QUERIES.recommendations(HAPPY));
  return client;
}

test("a list is changed where it was asked for, and no other", async () => {
  const client = await withLists();
  const changed = { ...LIST, message: "changed" };
  changeLists(client, QUERIES, (list, request) => [request, request.emotion === "sad" ? changed : list]);
  expect(client.getQueryData(QUERIES.recommendations(SAD).queryKey)).toEqual(changed);
  expect(client.getQueryData(QUERIES.recommendations(HAPPY).queryKey)).toBe(LIST);
});

test("a list that becomes somebody's is there under their name, and can be changed again", async () => {
  const client = await withLists();
  changeLists(client, QUERIES, (list, request) => [{ ...request, profile: "me" }, list]);
  const { queryKey } = QUERIES.recommendations({ ...SAD, profile: "me" });
  expect(client.getQueryData(queryKey)).toEqual(LIST);
  const seen: (string | undefined)[] = [];
  changeLists(client, QUERIES, (list, request) => {
    seen.push(request.profile);
    return [request, list];
  });
  expect(seen.filter((profile) => profile === "me")).toHaveLength(2);
});
