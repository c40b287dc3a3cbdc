/**
 * Genres that only books, music or games have, with their other names and families, by canonical name.
 * Those of films that these share (`Comedy`, `History`) are in the synonyms of films.
 */
export const OTHER_KINDS: Readonly<Record<string, string>> = {
  Fiction:
    "novel, novels, ficción, ficção, romanzo, романы, проза, художественная литература, 小说, 小說, 小説, 소설",
  Literary:
    "literature, literary fiction, belletristik, belletrystyka, literatura, litterature, 文学, 文學, 문학",
  Poetry:
    "poems, poem, lyrik, poésie, poesía, poesia, poëzie, poezja, poezie, költészet, şiir, поэзия, поезія, 诗歌, 詩歌, 詩, 시",
  Nonfiction:
    "non fiction, sachbuch, sachbücher, no ficción, não ficção, saggistica, non fictie, literatura faktu, нон фикшн, публицистика, 非虚构, ノンフィクション, 논픽션",
  Pop: "k pop, kpop, j pop, jpop, c pop, mandopop, cantopop, synthpop, electropop, britpop, europop, powerpop, dreampop, indiepop, hyperpop, bedroom pop, boy band, girl group, schlager, chanson, europop, adult contemporary, поп, попса, поп музыка, 流行, 华语流行, ポップ, ポップス, 팝, 가요",
  Rock: "rock and roll, rock n roll, rocknroll, rockabilly, grunge, shoegaze, new wave, britrock, post rock, krautrock, aor, emo, рок, 摇滚, 搖滾, ロック, 록, 락",
  Metal:
    "heavy metal, metalcore, deathcore, grindcore, djent, thrash, doom, sludge, nwobhm, метал, металл, 金属, 金屬, メタル, 메탈",
  Punk: "post punk, hardcore punk, skate punk, oi, riot grrrl, панк, 朋克, パンク, 펑크 록",
  "Hip Hop":
    "hiphop, rap, trap, drill, grime, boom bap, gangsta rap, horrorcore, crunk, phonk, hip hop rap, rap hip hop, рэп, хип хоп, реп, хіп хоп, 嘻哈, 说唱, 說唱, ヒップホップ, ラップ, 힙합, 랩",
  Electronic:
    "electronica, electro, elektronik, elektronisch, electrónica, eletrônica, elettronica, électronique, elektroniczna, edm, techno, house, trance, dubstep, drum and bass, dnb, jungle, breakbeat, idm, eurodance, synthwave, vaporwave, chillwave, hardstyle, downtempo, trip hop, uk garage, электроника, электронная, електроніка, 电子, 電子, エレクトロ, エレクトロニック, 일렉트로닉, 전자음악",
  Indie: "independiente, indie music, инди, інді, 独立, 獨立, インディー, インディーズ, 인디",
  Folk: "folk music, americana, bluegrass, singer songwriter, folclore, volksmusik, folklor, фолк, народная, 民谣, 民謠, フォーク, 포크",
  Country: "country music, honky tonk, outlaw country, nashville, кантри, 乡村, 鄉村, カントリー, 컨트리",
  Blues: "delta blues, chicago blues, блюз, 布鲁斯, 藍調, ブルース, 블루스",
  Jazz: "bebop, swing, big band, bossa nova, dixieland, cool jazz, джаз, 爵士, ジャズ, 재즈",
  Classical:
    "classical music, classica, clásica, clássica, música clásica, musica classica, música clássica, classique, musique classique, klassik, klassiek, klassisk, klasyczna, muzyka klasyczna, klasická, klasszikus, klasik, baroque, opera, symphony, chamber music, orchestral, классика, классическая, классическая музыка, класика, 古典, クラシック, 클래식",
  Soul: "r and b, rnb, rhythm and blues, motown, neo soul, соул, 灵魂乐, 靈魂樂, 节奏布鲁斯, ソウル, 소울, 알앤비",
  Funk: "disco, funky, фанк, диско, 放克, ファンク, 펑크",
  Reggae: "dub, dancehall, ska, rocksteady, reggaeton, регги, 雷鬼, レゲエ, 레게",
  Ambient:
    "drone, new age, lo fi, lofi, chill, chillout, meditation, dark ambient, эмбиент, 氛围, アンビエント, 앰비언트",
  World:
    "world music, latin, latino, salsa, samba, flamenco, afrobeat, afrobeats, fado, tango, cumbia, weltmusik, musique du monde, música del mundo, 世界音乐, ワールドミュージック, 월드뮤직",
  Acoustic: "akustik, acústico, acoustique, acustico, акустика, アコースティック, 어쿠스틱",
  "Role-Playing":
    "rpg, rpgs, jrpg, crpg, arpg, role playing game, role playing rpg, mmorpg, rollenspiel, rollenspiele, jeu de rôle, jeux de rôle, rol, juego de rol, gioco di ruolo, rollspel, fabularne, ролевая, ролевые, рпг, рольова, 角色扮演, ロールプレイング, 롤플레잉, rpg 롤플레잉",
  Shooter:
    "fps, first person shooter, third person shooter, shoot em up, ego shooter, tir, disparos, tiro, sparatutto, strzelanka, strzelanki, střílečka, lövöldözős, nişancı, шутер, шутеры, стрелялка, 射击, 射擊, シューティング, シューター, 슈팅, 슈터",
  Strategy:
    "rts, real time strategy, turn based strategy, 4x, tower defense, strategie, stratégie, estrategia, estratégia, strategia, strategi, strategiczna, stratégiai, strateji, стратегия, стратегии, стратегія, 策略, 战略, 戰略, ストラテジー, シミュレーション rpg, 전략",
  Simulation:
    "simulator, sim, simulación, simulação, simulazione, simulatie, symulacja, symulacyjne, simulátor, szimuláció, simülasyon, симулятор, симуляторы, симуляция, 模拟, 模擬, シミュレーション, 시뮬레이션",
  Platform:
    "platformer, platformers, plataforma, plataformas, plateforme, plateformes, piattaforma, jump n run, jump and run, platformówka, plošinovka, platformowe, платформер, 平台跳跃, プラットフォーム, 플랫폼",
  Puzzle:
    "puzzles, rompecabezas, quebra cabeça, rompicapo, logique, casse tête, logiczne, logická, logikai, bulmaca, головоломка, головоломки, 解谜, 解謎, 益智, パズル, 퍼즐",
  Fighting:
    "fighter, fighting game, beat em up, lucha, luta, combat, picchiaduro, kampfspiel, prügelspiel, bijatyka, bojovka, verekedős, dövüş, файтинг, 格斗, 格鬥, 格闘, 対戦格闘, 대전격투, 격투",
  Racing:
    "race, driving, carreras, corrida, corridas, course, corse, rennspiel, rennen, racen, wyścigi, wyścigowe, závodní, verseny, yarış, гонки, гонка, перегони, 竞速, 競速, 赛车, 賽車, レース, 레이싱",
  Casual:
    "casual game, gelegenheitsspiel, ocasional, occasionnel, казуальная, казуальные, 休闲, 休閒, カジュアル, 캐주얼",
  Party:
    "party game, fiesta, festa, partyspiel, soirée, imprezowe, вечеринка, 聚会, 聚會, パーティ, パーティー, 파티",
};
