import { gainAt, SHOWN } from "./place.ts";
import { meanOf } from "./mean.ts";

/** One method under one protocol. */
export interface Row {
  readonly name: string;
  readonly ours: boolean;
  /** People who were asked for. */
  readonly n: number;
  /** Of the list of ten within the mood's genre, with its standard error. */
  readonly ndcg10: number;
  readonly ndcg10Error: number;
  /** Share of the lists with the wanted film. */
  readonly hit10: number;
  readonly hit10Error: number;
  /** NDCG@10 minus that of the product for the same people, with the standard error of the difference. */
  readonly overProduct: number;
  readonly overProductError: number;
  /** Of ten films, how many are on the next day's list as well; `null` where nothing changes by the day. */
  readonly overlap: number | null;
  /** Share of the wanted films among the candidates; `null` where all films of the genre are. */
  readonly candidates: number | null;
  /** Films of a list that the person had rated; `null` where these are left out by the measure. */
  readonly rated: number | null;
  readonly msPerList: number;
  /** As chosen on the inner split; `null` where there is nothing to choose. */
  readonly setting: string | null;
  /** Settings whose best value lies at an end of what was tried. */
  readonly edges: readonly string[];
}

/** What one method did, case by case. */
export interface Outcome extends Pick<Row, "name" | "ours" | "setting" | "edges"> {
  readonly places: readonly number[];
  /** Of a list that is drawn, case by case, the places in the lists of other seeds: all count the same. */
  readonly drawn?: readonly (readonly number[])[];
  readonly ms: readonly number[];
  readonly again?: readonly number[];
  readonly isCandidate?: readonly boolean[];
  readonly rated?: readonly number[];
}

/** @param product the outcome that all are compared with */
export function rowOf(outcome: Outcome, product: Outcome): Row {
  const { name, ours, setting, edges, places, ms, again, isCandidate, rated } = outcome;
  const gains = meansOf(outcome, gainAt);
  const others = meansOf(product, gainAt);
  const ndcg = meanOf(gains);
  const hit = meanOf(meansOf(outcome, (place) => Number(place <= SHOWN)));
  const over = meanOf(gains.map((gain, i) => gain - others[i]!));
  return {
    name,
    ours,
    n: places.length,
    ndcg10: ndcg.mean,
    ndcg10Error: ndcg.error,
    hit10: hit.mean,
    hit10Error: hit.error,
    overProduct: over.mean,
    overProductError: over.error,
    overlap: again === undefined ? null : meanOf(again).mean,
    candidates: isCandidate === undefined ? null : meanOf(isCandidate.map(Number)).mean,
    rated: rated === undefined ? null : meanOf(rated).mean,
    msPerList: meanOf(ms).mean,
    setting,
    edges,
  };
}

/** Case by case, over all its lists. */
function meansOf(
  { places, drawn }: Pick<Outcome, "places" | "drawn">,
  worth: (place: number) => number,
): readonly number[] {
  return places.map((place, i) => meanOf([place, ...(drawn?.[i] ?? [])].map(worth)).mean);
}

/** The same methods on splits of different people, as if they were one. */
export function joined(parts: readonly (readonly Outcome[])[]): readonly Outcome[] {
  const [first = []] = parts;
  return first.map((outcome, k): Outcome => {
    const all = parts.map((part) => part[k]!);
    const { drawn, again, isCandidate, rated } = outcome;
    return {
      ...outcome,
      edges: [...new Set(all.flatMap(({ edges }) => edges))],
      places: all.flatMap(({ places }) => places),
      ms: all.flatMap(({ ms }) => ms),
      ...(drawn === undefined ? {} : { drawn: all.flatMap((one) => one.drawn!) }),
      ...(again === undefined ? {} : { again: all.flatMap((one) => one.again!) }),
      ...(isCandidate === undefined ? {} : { isCandidate: all.flatMap((one) => one.isCandidate!) }),
      ...(rated === undefined ? {} : { rated: all.flatMap((one) => one.rated!) }),
    };
  });
}
