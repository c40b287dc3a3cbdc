/**
 * Letters to leave out, put in, change or swap with a neighbour to get from one text to the other (optimal
 * string alignment).
 *
 * @param most what is farther counts as `most + 1`, which is found sooner
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!same));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        least = Math.min(least, older[j - 2]! + 1);
      }
      row.push(least);
    }
    older = last;
    last = row;
  }
  return Math.min(last[right.length]!, most + 1);
}
