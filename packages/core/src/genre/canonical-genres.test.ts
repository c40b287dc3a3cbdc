import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGenres, canonicalKeys } from "./canonical-genres.ts";
import { SYNONYMS } from "./synonyms.ts";

describe("canonicalGenres", () => {
  it.each([
    ["Sci-Fi", ["Science Fiction"]],
    ["SCI FI", ["Science Fiction"]],
    ["Science-Fiction", ["Science Fiction"]],
    ["Suspense", ["Thriller"]],
    ["thrillers", ["Thriller"]],
    ["Comedies", ["Comedy"]],
    ["TV Comedies", ["Comedy"]],
    ["Children's", ["Family"]],
    ["Romantic Comedy", ["Romance", "Comedy"]],
    ["Romantic Movies", ["Romance"]],
    ["Action & Adventure", ["Action", "Adventure"]],
    ["Dramas", ["Drama"]],
    ["Komödie", ["Comedy"]],
    ["Zombies", ["Horror"]],
    ["Creature Features", ["Horror"]],
    ["Screwball", ["Comedy"]],
    ["Stand-up", ["Comedy"]],
    ["Humorous", ["Comedy"]],
    ["Mafia", ["Crime"]],
    ["Tearjerker", ["Drama"]],
    ["Whodunnit", ["Mystery"]],
    ["Classic Movies", ["Classic Movies"]],
    ["Blaxploitation", ["Blaxploitation"]],
    ["(no genres listed)", []],
    ["  ", []],
  ])("reads %j as %j", (name, genres) => {
    expect(canonicalGenres(name)).toEqual(genres);
  });

  it("leaves every canonical name as it is", () => {
    for (const genre of Object.keys(SYNONYMS)) expect(canonicalGenres(genre)).toEqual([genre]);
  });

  it("never throws, and gives keys that are stable under their own reading", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const keys = canonicalKeys([name]);
        expect(canonicalKeys(canonicalGenres(name))).toEqual(keys);
      }),
    );
  });
});

describe("canonicalGenres in other languages and of families", () => {
  it.each([
    [
      "Commedia Komedia Комедия コメディ 喜剧 코미디 Komödie Comédie Comedia Komedi Komedie Blijspel Vígjáték комедія 喜劇",
      "Comedy",
    ],
    ["Документальный|Documental|Dokument|纪录片|다큐멘터리|Belgesel", "Documentary"],
    ["Terror|Horreur|ужасы|жахи|恐怖|ホラー|공포|Korku|Skräck", "Horror"],
    ["Krimi|Policier|Misdaad|Kryminał|犯罪|Bűnügyi", "Crime"],
    ["Ação|Acción|Azione|боевик|Actie|动作|アクション|액션", "Action"],
    ["Drame|драма|剧情|ドラマ|드라마|Dráma|Dramat", "Drama"],
    ["indie pop|dance pop|art pop|K-Pop|synthpop|electropop|Power Pop", "Pop"],
    ["classic rock|hard rock|Post-Rock|album rock", "Rock"],
    ["Dark Fantasy|urban fantasy|Epic Fantasy", "Fantasy"],
    ["death metal|metalcore|Black Metal", "Metal"],
    ["Psychological Horror|folk horror|película de terror", "Horror"],
  ])("reads each of %s as %s, perhaps with others", (names, genre) => {
    const listed = names.includes("|") ? names.split("|") : names.split(" ");
    const missed = listed.filter((name) => !canonicalGenres(name).includes(genre));
    expect(missed).toEqual([]);
  });

  it.each([
    ["Young Adult", ["Teen"]],
    ["Comedia romántica", ["Romance", "Comedy"]],
    ["comédie dramatique", ["Comedy", "Drama"]],
    ["Natural Disaster", ["Natural Disaster"]],
    ["Heimatfilm", ["Heimatfilm"]],
    ["folk rock", ["Rock", "Folk"]],
    ["Steampunk", ["Science Fiction"]],
    ["slowcore", ["Indie", "Gloomy"]],
    ["Dance", ["Dance"]],
    ["Nordic Noir", ["Crime"]],
    ["Roman Empire", ["Roman Empire"]],
    ["Hunger Games", ["Hunger Games"]],
    ["Philosophy", ["Nonfiction", "Philosophy"]],
  ])("reads %j as %j", (name, genres) => {
    expect(canonicalGenres(name)).toEqual(genres);
  });
});

describe("canonicalGenres of books, music and games", () => {
  it.each([
    ["Roguelike|Roguelite|Action Roguelike|Soulslike|RPG akcji|cRPG", "Role-Playing"],
    ["Metroidvania|juegos de plataformas", "Platform"],
    ["Visual Novel|Point-and-click|Mundo abierto|Metroidvania|アドベンチャーゲーム", "Adventure"],
    ["gra akcji|アクションゲーム|Hack and Slash|Stealth", "Action"],
    ["gra logiczna|Puzle|パズルゲーム", "Puzzle"],
    ["Real Time Strategy (RTS)|Turn-based strategy (TBS)|Deckbuilder|Card & Board Game|MOBA", "Strategy"],
    ["City Builder|Farming Sim|Life Sim|Colony Sim|Management", "Simulation"],
    ["jeu de combat|Fighting Games", "Fighting"],
    ["Popular Science|Self-Help|Essays|Philosophy|reportaż|Cookbooks", "Nonfiction"],
    ["純文学|literatura piękna|Clásicos|Magical Realism", "Literary"],
    ["Novela negra|Roman noir|推理小説|Police Procedural", "Crime"],
    ["恋愛小説|Chick Lit|Romantasy", "Romance"],
    ["Graphic Novels|Bande dessinée|Komiks|Manga", "Comics"],
    ["Roman philosophique|Light Novel|長編小説|Contemporary", "Fiction"],
    ["歴史小説|Roman historique|romanzo storico", "History"],
    ["Rap français|lo-fi beats", "Hip Hop"],
    ["Chanson française|シティポップ", "Pop"],
    ["Singer-Songwriter|slowcore|Emo|Darkwave", "Gloomy|Acoustic"],
  ])("reads each of %s as %s, perhaps with others", (names, genre) => {
    const missed = names
      .split("|")
      .filter((name) => !canonicalGenres(name).some((one) => genre.split("|").includes(one)));
    expect(missed).toEqual([]);
  });
});

describe("canonicalGenres of what people call more than its genre", () => {
  it.each([
    ["feelgood", ["Feel Good"]],
    ["Feel-Good Movie", ["Feel Good"]],
    ["caper", ["Crime", "Comedy"]],
    ["Serial Killer", ["Crime", "Thriller"]],
    ["Road Movie", ["Adventure", "Drama"]],
    ["Time Travel", ["Science Fiction"]],
    ["Art House", ["Drama"]],
    ["Haunted House", ["Horror"]],
    ["Techno-thriller", ["Thriller"]],
    ["Live Action", ["Live Action"]],
    ["Splatterpunk", ["Horror"]],
    ["Actionkomödie", ["Comedy", "Action"]],
    ["Kriegsdrama", ["Drama", "War"]],
    ["Gangsterfilm", ["Crime"]],
    ["Erotikfilm", ["Adult"]],
    ["Spielfilm", ["Spielfilm"]],
    ["Terror psicológico", ["Horror"]],
    ["Terror y supervivencia", ["Horror", "Action", "Adventure"]],
    ["comédie noire", ["Satire", "Comedy"]],
    ["Film de gangsters", ["Crime"]],
    ["Alternative", ["Rock", "Indie"]],
    ["Alternative Hip Hop", ["Hip Hop"]],
    ["Deutschrap", ["Hip Hop"]],
    ["Elektronische Musik", ["Electronic"]],
    ["Klassische Musik", ["Classical"]],
    ["Estrategia por turnos", ["Strategy"]],
    ["Puzles en primera persona", ["Puzzle"]],
    ["Echtzeitstrategie", ["Strategy"]],
    ["Walking Simulator", ["Adventure"]],
    ["Jeu d'action", ["Action"]],
    ["Jump'n'Run", ["Platform"]],
    ["Technothriller", ["Thriller"]],
    ["Gothic", ["Mystery"]],
    ["Gothic Horror", ["Horror", "Mystery"]],
    ["Deathtrap", ["Deathtrap"]],
    ["cookbooks i love", ["cookbooks i love"]],
    ["akcja i przygoda", ["Action", "Adventure"]],
    ["polar exploration", ["polar exploration"]],
    ["History Non-Fiction", ["Nonfiction", "History"]],
  ])("reads %j as %j", (name, genres) => {
    expect(canonicalGenres(name)).toEqual(genres);
  });
});
