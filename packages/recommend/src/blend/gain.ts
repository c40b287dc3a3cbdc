/** Places that count. */
const SHOWN = 10;

/** NDCG@10 of the first of some by what each is worth; of equals it has the middle place. */
export function gainOf(worths: ArrayLike<number>): number {
  const own = worths[0]!;
  let [above, same] = [0, 0];
  for (let i = 1; i < worths.length; i++) {
    const other = worths[i]!;
    if (other > own) above += 1;
    else if (other === own) same += 1;
  }
  const place = 1 + above + Math.ceil(same / 2);
  return place <= SHOWN ? 1 / Math.log2(place + 1) : 0;
}
