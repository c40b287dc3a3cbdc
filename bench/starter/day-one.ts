import { EMOTIONS } from "@moodreel/core";
import { STARTER, type Moodreel } from "@moodreel/app";

const SEEDS = 5;

/** People whose taste is plain, by what they rated: title, year and rating. */
const PEOPLE: Readonly<Record<string, readonly (readonly [title: string, year: number, rating: number])[]>> =
  {
    "horror fan": [
      ["The Shining", 1980, 10],
      ["The Exorcist", 1973, 9],
      ["The Thing", 1982, 10],
      ["Halloween", 1978, 9],
      ["A Nightmare on Elm Street", 1984, 8],
      ["Alien", 1979, 10],
      ["The Descent", 2005, 9],
      ["Sinister", 2012, 8],
      ["The Conjuring", 2013, 9],
      ["Evil Dead II", 1987, 9],
      ["Saw", 2004, 8],
      ["The Cabin in the Woods", 2011, 8],
      ["The Ring", 2002, 8],
      ["Scream", 1996, 8],
      ["28 Days Later", 2002, 9],
      ["The Omen", 1976, 8],
      ["Poltergeist", 1982, 8],
      ["The Notebook", 2004, 2],
      ["Love Actually", 2003, 3],
      ["Mamma Mia!", 2008, 1],
    ],
    "parent who loves Ghibli": [
      ["Spirited Away", 2001, 10],
      ["My Neighbor Totoro", 1988, 10],
      ["Princess Mononoke", 1997, 9],
      ["Howl's Moving Castle", 2004, 10],
      ["Kiki's Delivery Service", 1989, 9],
      ["Castle in the Sky", 1986, 9],
      ["Ponyo", 2008, 9],
      ["Finding Nemo", 2003, 9],
      ["Up", 2009, 9],
      ["Ratatouille", 2007, 9],
      ["WALL·E", 2008, 9],
      ["Toy Story", 1995, 8],
      ["The Incredibles", 2004, 8],
      ["The Iron Giant", 1999, 9],
      ["Coraline", 2009, 8],
      ["How to Train Your Dragon", 2010, 9],
      ["The Lion King", 1994, 8],
      ["Saw", 2004, 1],
      ["Hostel", 2005, 1],
      ["Sin City", 2005, 3],
    ],
    "lover of New Hollywood": [
      ["The Godfather", 1972, 10],
      ["Taxi Driver", 1976, 10],
      ["Chinatown", 1974, 10],
      ["Dog Day Afternoon", 1975, 9],
      ["The Conversation", 1974, 9],
      ["Network", 1976, 9],
      ["One Flew Over the Cuckoo's Nest", 1975, 9],
      ["Apocalypse Now", 1979, 10],
      ["The Deer Hunter", 1978, 9],
      ["Easy Rider", 1969, 8],
      ["The Graduate", 1967, 9],
      ["Bonnie and Clyde", 1967, 9],
      ["The French Connection", 1971, 9],
      ["Annie Hall", 1977, 9],
      ["Mean Streets", 1973, 8],
      ["Serpico", 1973, 8],
      ["The Sting", 1973, 9],
      ["Transformers", 2007, 2],
      ["The Hangover Part III", 2013, 2],
      ["Fast & Furious 6", 2013, 1],
    ],
  };

export interface DayOne {
  readonly person: string;
  readonly ratings: number;
  /** Films of ten that nobody's list of the same seed has too; a mean over moods and seeds. */
  readonly shared: number;
}

/** How many films a person's list shares with that of somebody of whom nothing is known. */
export async function dayOne(moodreel: Moodreel): Promise<readonly DayOne[]> {
  const found: DayOne[] = [];
  for (const [person, rated] of Object.entries(PEOPLE)) {
    await moodreel.addViewer(person);
    for (const count of [10, 20]) {
      // The first half of a list has the likes: every second one, so that dislikes are among ten, too.
      const some = count === 10 ? rated.filter((_, at) => at % 2 === 1) : rated;
      for (const [title, year, rating] of some) await rate(moodreel, person, title, year, rating);
      found.push({ person, ratings: some.length, shared: await sharedOf(moodreel, person) });
    }
    await moodreel.removeViewer(person);
  }
  return found;
}

async function rate(
  moodreel: Moodreel,
  viewer: string,
  title: string,
  year: number,
  rating: number,
): Promise<void> {
  const { items } = await moodreel.items({ text: title, catalog: STARTER.name, limit: 20 });
  const item = items.find((one) => Math.abs((one.year ?? 0) - year) <= 1);
  if (item !== undefined) await moodreel.rate(viewer, item.id, rating);
  else console.warn(`${title} (${year}) is not in the starter`);
}

async function sharedOf(moodreel: Moodreel, viewer: string): Promise<number> {
  let shared = 0;
  let lists = 0;
  for (const emotion of EMOTIONS) {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const [own, nobodys] = await Promise.all(
        [{ viewer }, {}].map(async (who) => {
          const answer = await moodreel.recommend({ ...who, emotion, seed, catalog: STARTER.name });
          return answer.outcome === "items" ? answer.items.map(({ id }) => id) : [];
        }),
      );
      shared += own!.filter((id) => nobodys!.includes(id)).length;
      lists += 1;
    }
  }
  return shared / lists;
}
