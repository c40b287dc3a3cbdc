import type { Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import { audioFeatures, audioTag } from "../values/audio-tags.ts";
import { parseTags, tagsOf } from "../values/tags.ts";
import { presentText } from "../values/text.ts";

const NONE: readonly string[] = [];

/** Reads lists of tags, and for music words for what is measured of a track. */
export function tagReader(
  indexes: readonly number[],
  columns: readonly string[],
  kind: Kind,
): (fields: readonly string[]) => readonly string[] {
  const featureOf = (index: number): string | null => {
    const key = columnKey(columns[index] ?? "");
    return kind === "music" && audioFeatures().includes(key) ? key : null;
  };
  const lists = indexes.filter((index) => featureOf(index) === null);
  const features = indexes.flatMap((index) => {
    const feature = featureOf(index);
    return feature === null ? [] : [{ index, feature }];
  });
  if (indexes.length === 0) return () => NONE;
  return (fields) => {
    const words = features.flatMap(({ index, feature }) => audioTag(feature, fields[index] ?? "") ?? []);
    const texts = lists.map((index) => presentText(fields[index])).filter((text) => text !== null);
    const tags = texts.length === 0 ? NONE : parseTags(texts);
    return words.length === 0 ? tags : tagsOf([...words, ...tags]);
  };
}
