/** What people write in front of the last line of a table, which counts the others. */
const TOTAL =
  /^(?:grand |sub-?)?(?:totals?|sums?|averages?|avg\.?|mean|count|summe|gesamt|anzahl|durchschnitt|mittelwert|total général|moyenne|somme|nombre|suma|promedio|totale|media|média|soma|totaal|gemiddelde|aantal|razem|średnia|itogo|итого|всего|среднее|合计|總計|总计|平均|合計|합계|평균)(?: (?:films?|movies|books|games|rating|score|filme|titles))?\s*:?$/iu;

/** Whether a title is the name of a sum or a mean: where a row has nothing else of a film, it is no film. */
export function isTotal(title: string): boolean {
  return title.length < 30 && TOTAL.test(title);
}

export const TOTALS = "sums and averages";
