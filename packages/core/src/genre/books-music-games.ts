/**
 * What shops and sites of books, music and games call a genre, by the canonical genres that it stands for, with a `+`
 * between them. A name that says more than they do stands among them itself: a shelf of philosophy is one of
 * nonfiction, and can still be ruled out alone.
 */
export const BOOKS_MUSIC_GAMES: Readonly<Record<string, string>> = {
  // Books.
  Fiction:
    "contemporary, light novel, family saga, upmarket fiction, narrativa, powieść, powieści, powieść obyczajowa, literatura obyczajowa, beletrystyka, 長編小説, 短編小説, ライトノベル, ラノベ, 长篇小说, 轻小说, 輕小說, 라이트노벨",
  "Fiction+Short Stories":
    "short story, short fiction, nouvelles, cuentos, relatos, contos, racconti, kurzgeschichten, erzählungen, opowiadania, verhalen, 短編集, 短篇小说",
  "Literary+Classics":
    "classics, literary classics, modern classics, classic literature, classic fiction, clásico, classici, klassiker der literatur, klasyka literatury, 古典文学, 世界名著",
  Literary: "literatura piękna, 純文学, 纯文学, 순수문학",
  "Literary+Fantasy":
    "magical realism, magic realism, realismo mágico, réalisme magique, magischer realismus, realizm magiczny, magisch realisme, マジックリアリズム, 魔幻现实主义",
  "Science Fiction":
    "dystopian, dystopia, distopía, distópico, dystopie, antyutopia, dystopia young adult, hard sf, steampunk, dieselpunk, solarpunk, biopunk, climate fiction, cli fi, post apocalyptic, postapokaliptyczne, postapo, 反乌托邦, ディストピア",
  "Fantasy+Romance": "romantasy, fantasy romance",
  "Fantasy+Role-Playing": "litrpg, gamelit",
  Fantasy: "mythology, myths, fairytales, conte, baśnie, baśń, märchen, mitología, 神话, 神話",
  "Romance+Comedy": "chick lit, chicklit",
  Romance: "恋愛小説, 言情小说, 言情小說, 로맨스소설, novela rosa, romanzo rosa, literatura kobieca",
  "Romance+Adventure": "otome, dating sim, dating simulator, 恋愛シミュレーション, 乙女ゲーム",
  Crime:
    "police procedural, nordic noir, scandi noir, scandinavian noir, tartan noir, hardboiled, hard boiled, novela negra, novela policial, novela policíaca, roman noir, roman policier, romanzo giallo, powieść kryminalna, regionalkrimi, romance policial, 推理小说, 推理小說, 推理小説, 警察小説, 추리소설",
  "Mystery+Crime": "cosy crime, cozy crime, kryminał retro, detective fiction, detective novel",
  "Comics+Graphic Novels":
    "comic, comic book, graphic novel, manga, manhwa, webtoon, bande dessinée, bandes dessinées, bd, roman graphique, novela gráfica, historieta, quadrinhos, hq, banda desenhada, fumetti, fumetto, graphic novel e fumetti, stripboek, strips, stripverhaal, komiks, komiksy, komiksové, képregény, çizgi roman, комикс, комиксы, 漫画, 漫畫, マンガ, コミック, 웹툰",
  Family:
    "middle grade, picture book, chapter books, literatura dziecięca, littérature jeunesse, literatura infantil, bilderbuch, bilderbücher, kinderbuch, kinderbücher, kinderboek, album jeunesse, 絵本, 児童文学, 绘本, 그림책",
  Teen: "literatura młodzieżowa, literatura juvenil, jugendbuch, jugendbücher, 青春小説, young adult fiction, ya fiction",
  "Nonfiction+Essays": "essay, essai, ensayo, ensaio, saggi, eseje, エッセイ, 随笔, 에세이",
  "Nonfiction+Self-Help":
    "self help, personal development, self improvement, productivity, développement personnel, autoayuda, desarrollo personal, autoajuda, crescita personale, ratgeber, rozwój osobisty, poradnik, 自己啓発, 励志, 자기계발",
  "Nonfiction+Science":
    "popular science, science nonfiction, vulgarisation, divulgación científica, popularnonaukowe, literatura popularnonaukowa, 科普",
  "Nonfiction+Philosophy": "philosophy, philosophie, filosofía, filozofia, filosofie, 哲学, 철학",
  "Nonfiction+Psychology": "psychology, psychologie, psicología, psychologia, 心理学, 심리학",
  "Nonfiction+Business":
    "business, business and economics, economics, finance, management books, wirtschaft, ビジネス, 경제경영",
  "Nonfiction+Religion": "religion, spirituality, theology, spiritualität, religião, religia",
  "Nonfiction+Food":
    "cookbook, cooking, food and drink, cuisine, kochbuch, kochbücher, kookboek, książka kucharska",
  "Nonfiction+Health": "health, wellness, parenting, health and wellness",
  "Nonfiction+Reportage":
    "reportage, reportaż, reportaże, literatura faktu i reportaż, journalism, crónica, ルポルタージュ",
  "Nonfiction+Nature": "nature writing",
  "Nonfiction+Travel":
    "travel writing, travelogue, récit de voyage, reisebericht, literatura podróżnicza, literatura de viajes",
  "Biography+Nonfiction": "biography and memoir, biographies and memoirs, autobiography and memoir",
  "Adventure+Fiction": "interactive fiction",
  // Music.
  Pop: "easy listening, lounge, chanson française, variété française, anison, アニソン, anime song, シティポップ, 歌謡曲",
  Rock: "neo psychedelia, psychedelia, visual kei, ヴィジュアル系, jロック, britpop rock",
  "Rock+Gloomy": "emo, midwest emo, gothic rock, goth",
  "Indie+Gloomy": "slowcore, sadcore",
  "Folk+Acoustic": "singer songwriter, songwriter, cantautore, cantautor, liedermacher",
  Folk: "celtic, irish folk, appalachian, traditional folk",
  "Electronic+Gloomy": "darkwave, coldwave",
  Electronic:
    "minimal, minimal techno, industrial, ebm, glitch, footwork, juke, braindance, amapiano, nu disco, electroacoustic, plunderphonics, nightcore, french touch, french house",
  "Ambient+Hip Hop": "lo fi beats, lofi beats, lo fi hip hop, lofi hip hop, chillhop",
  Jazz: "jazz fusion, fusion jazz, vocal jazz, acid jazz",
  Classical: "minimalism, neoclassical, neo classical, contemporary classical",
  Soul: "gospel",
  World:
    "mpb, corrido, corridos tumbados, ranchera, mariachi, norteño, bachata, merengue, bolero, 演歌, enka, sertanejo, pagode",
  // Games.
  "Role-Playing":
    "roguelike, rogue like, roguelite, rogue lite, creature collector, monster taming, 루그라이크, 로그라이크, ローグライク",
  "Role-Playing+Action":
    "soulslike, souls like, action roguelike, action rpg, rpg akcji, immersive sim, アクションrpg, 动作角色扮演, 액션 rpg, mmo",
  "Role-Playing+Strategy": "シミュレーションrpg, strategy rpg, tactical rpg, srpg",
  "Platform+Adventure": "metroidvania, メトロイドヴァニア, 类银河战士恶魔城",
  Platform: "zręcznościowa, zręcznościowe, プラットフォーマー",
  Adventure:
    "visual novel, kinetic novel, novela visual, roman visuel, visual novela, ノベルゲーム, ビジュアルノベル, 视觉小说, 비주얼 노벨, point and click, aventura gráfica, przygodówka, przygodówki, open world, mundo abierto, monde ouvert, mondo aperto, otwarty świat, offene welt, オープンワールド, 开放世界, narrative adventure",
  "Action+Adventure":
    "アクションアドベンチャー, survival, survie, supervivencia, sobrevivência, 生存, サバイバル",
  Action: "akcji, hack and slash, stealth, skradanka, skradanki, arcade, 動作遊戲",
  Horror: "サバイバルホラー",
  Strategy:
    "deckbuilder, deck building, deckbuilding, roguelike deckbuilder, card game, card and board game, board game, karcianka, karcianki, juego de mesa, jeu de société, jeux de société, brettspiel, brettspiele, kartenspiel, kartenspiele, strategiespiel, strategiespiele, gry planszowe, moba, auto battler, auto chess, wargame, real time strategy rts, turn based strategy tbs, tactical, ボードゲーム",
  Simulation:
    "city builder, city building, management, management sim, tycoon, farming sim, life sim, colony sim, base building, automation, flight sim, space sim, sandbox, bac à sable, gestion, gestionale, aufbau, aufbausimulation, aufbauspiel, wirtschaftssimulation, ekonomiczna, ekonomiczne, 経営",
  Shooter: "bullet hell, battle royale, run and gun, shmup, strzelanki fps, シューティングゲーム",
  Puzzle: "puzle, puzzle game, zagadki, logiczna, logiczny, denkspiel, łamigłówka, łamigłówki, パズルゲーム",
  "Puzzle+Casual": "hidden object, wimmelbild, match 3",
  Casual: "idle, clicker, incremental, pinball, cozy game, wholesome",
  Racing: "conducción, condução, レースゲーム, レーシング, pilotage",
  Party: "trivia",
  "Music+Rhythm": "rhythm, jeu de rythme, リズム, 音ゲー, 音乐节奏",
};
