/**
 * What people call a film, book, track or game that is more than its genre, by the canonical genres that it stands
 * for, with a `+` between them.
 */
export const SUBGENRES: Readonly<Record<string, string>> = {
  // Films and books.
  "Feel Good":
    "feelgood, feel good, feel good story, wohlfühlfilm, wohlfühlroman, uplit, up lit, uplifting fiction",
  Crime:
    "mob, mobster, murder, bank robbery, film de casse, film de gangsters, atracos, gaunerfilm, gangsterfilm, serienmörder",
  "Crime+Comedy": "caper, crime caper, gaunerkomödie",
  "Crime+Thriller": "serial killer, serial killers, asesinos en serie, tueur en série",
  "Adventure+Drama": "road movie, roadmovie, road trip, película de carretera",
  Adventure:
    "pirate, pirates, piraten, piratas, treasure hunt, walking sim, walking simulator, simulador de caminar, exploration, exploración, exploracion",
  "Adventure+History": "sword and sandal, peplum, sandalenfilm",
  Drama:
    "courtroom, courtroom film, gerichtsfilm, gerichtsdrama, film judiciaire, prison film, art house, arthouse, art film, tragedy, tragedia, tragédie, tragödie, telenovela, soap, soap opera, slice of life, prison",
  "Science Fiction":
    "time travel, time loop, zeitreise, voyage dans le temps, viajes en el tiempo, viaggi nel tempo, apocalyptic, apocalypse, postapocalyptic, postapocalíptico, post apocalíptico, postapocalittico, post apocalyptique, postapokalyptisch, endzeit, endzeitfilm, alien invasion, aliens, robots, mecha, kaiju, dystopisch, dystopique",
  Horror:
    "ghost story, ghost stories, haunted house, found footage, splatter, splatterpunk, gore, zombis, zombie apocalypse, zombie apokalypse, monsterfilm, vampire film, vampirfilm, werewolf film, folk horror",
  "Action+Comedy": "buddy cop",
  Comedy: "buddy, buddy film, film humoristique",
  Action:
    "superheroes, super hero, superhelden, superhéroes, super héros, samurai, wuxia, chanbara, chambara, sigilo, infiltration, furtivo, hack'n'slash, hack n slash",
  History: "period piece",
  Teen: "high school, jugend, jugendlich",
  Sport: "boxing, soccer, football, baseball, basketball, wrestling, fútbol, fußball, calcio",
  Thriller: "psychological, techno thriller, technothriller, psychothriller, agenten, geheimagenten",
  Silent: "stummfilm, film muet, cine mudo, film muto",
  Animation: "trickfilm, stop motion, stop motion animation, claymation",
  Documentary: "essay film, filmessay, naturfilm, tierfilm",
  "Documentary+Music": "rockumentary",
  Dance: "tanzfilm",
  Disaster: "film catastrophe, cine de catástrofes",
  War: "wwii, ww2, world war ii, world war 2, world war two, world war i, wwi, zweiter weltkrieg, segunda guerra mundial, seconde guerre mondiale",
  "Satire+Comedy": "comédie noire, comedia negra, commedia nera, humor negro, schwarze komödie",
  Fantasy: "isekai, magical girl, mahou shoujo",
  // Music.
  "Rock+Indie": "alternative, alternativ, alternativo, alternativa, alternatif",
  "Hip Hop": "deutschrap, straßenrap, gangsterrap, battlerap",
  Classical:
    "klassische, neoklassik, barock, barockmusik, barroco, baroque music, impressionismus, lieder, kammermusik",
  Electronic: "elektronische, musique électronique, música electrónica, musica elettronica",
  Jazz: "hard bop, post bop, bop, free jazz, modal jazz, gypsy jazz, jazz manouche",
  "Funk+Dance": "disco",
  Pop: "neue deutsche welle, ndw, variété, variete",
  Metal: "neue deutsche härte, ndh",
  World: "son cubano, morna, rai, raï, klezmer, celtic music",
  // Games.
  Platform: "jump'n'run, jumpandrun, plataforma 3d, plataformas 3d",
  "Platform+Role-Playing": "roguevania",
  Simulation:
    "automation, automatización, automatizacion, construcción, construction, construcción de ciudades, simulador, simulateur, simulatore",
  Strategy: "etr, táctica, tactique, tattico, construcción de mazos, echtzeit, runden",
  "Puzzle+Adventure": "deducción, deduction, déduction",
  Party: "social deduction, deducción social, cooperativo local, local co op, couch co op",
  Fighting: "yo contra el barrio, brawler",
  Casual: "zen, relajante",
  "Music+Rhythm": "ritmo",
};
