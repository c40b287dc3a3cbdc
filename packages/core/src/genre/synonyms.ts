/**
 * Other names of a genre, by canonical name. Keys of the lookup are `genreKey`s, so case, accents,
 * hyphens and plurals need no entry of their own. A name may stand for several genres.
 */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Action: ["action film", "martial arts", "superhero", "kung fu", "acción", "azione"],
  Adventure: ["adventure film", "swashbuckler", "aventure", "aventura", "abenteuer"],
  Animation: ["animated", "anime", "cartoon", "anime feature"],
  Biography: ["biographical", "biopic", "memoir", "autobiography"],
  Comedy: [
    "comedic",
    "humor",
    "humour",
    "slapstick",
    "parody",
    "spoof",
    "funny",
    "komödie",
    "comedia",
    "comédie",
  ],
  Crime: ["gangster", "heist", "police", "true crime", "policier"],
  Documentary: ["docuseries", "docudrama", "nonfiction film", "dokumentarfilm"],
  Drama: ["dramatic", "melodrama", "legal drama", "drame"],
  Family: ["children", "childrens", "kids", "children and family", "kids and family"],
  Fantasy: ["supernatural", "fairy tale", "sword and sorcery"],
  History: ["historical", "period", "period drama", "costume drama"],
  Horror: ["slasher", "scary", "terror", "gothic"],
  Music: ["concert", "music and concert"],
  Musical: ["musicals", "dance"],
  Mystery: ["detective", "whodunit"],
  Romance: ["romantic", "love", "love story", "romantik", "chick flick"],
  Satire: ["satirical"],
  "Science Fiction": ["sci fi", "scifi", "sf", "science fiction film", "space opera", "cyberpunk"],
  Short: ["short film"],
  Sport: ["sports film"],
  Thriller: ["suspense", "psychological thriller", "spy", "espionage", "thriller film"],
  War: ["military", "war film"],
  Western: ["cowboy", "spaghetti western"],
};

/** Names that stand for more than one genre. */
export const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  "romantic comedy": ["Romance", "Comedy"],
  romcom: ["Romance", "Comedy"],
  "rom com": ["Romance", "Comedy"],
  "comedy drama": ["Comedy", "Drama"],
  dramedy: ["Comedy", "Drama"],
  "action adventure": ["Action", "Adventure"],
  "action comedy": ["Action", "Comedy"],
  "horror comedy": ["Horror", "Comedy"],
  "romantic drama": ["Romance", "Drama"],
  "crime drama": ["Crime", "Drama"],
  "black comedy": ["Satire", "Comedy"],
  "dark comedy": ["Satire", "Comedy"],
  "sci fi and fantasy": ["Science Fiction", "Fantasy"],
  "science fiction and fantasy": ["Science Fiction", "Fantasy"],
  "war and politics": ["War"],
  "horror thriller": ["Horror", "Thriller"],
  "comedy thriller": ["Comedy", "Thriller"],
  "crime thriller": ["Crime", "Thriller"],
  "historical drama": ["History", "Drama"],
  "musical comedy": ["Musical", "Comedy"],
  "family comedy": ["Family", "Comedy"],
};

/** The canonical names. */
export const KNOWN_GENRES: readonly string[] = Object.keys(SYNONYMS);
