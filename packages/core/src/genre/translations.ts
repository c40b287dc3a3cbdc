/**
 * Genre names in the languages that people's files are in, by canonical name: Spanish, Portuguese, French,
 * Italian, German, Dutch, Swedish, Polish, Czech, Hungarian, Turkish, Russian, Ukrainian, Chinese (both
 * scripts), Japanese, Korean, Greek, and a few in Norwegian, Danish, Finnish,
 * Arabic, Hebrew and Hindi. Names that are equal once accents are left out stand once.
 */
export const TRANSLATIONS: Readonly<Record<string, string>> = {
  Action:
    "acción, ação, azione, actie, film d'action, akcja, akční, akcni film, akció, aksiyon, боевик, боевики, экшн, экшен, бойовик, екшн, 动作, 動作, 动作片, 動作片, 武侠, 武俠, 功夫, アクション, 액션, 무협, δράση, δράσης, toiminta, أكشن, אקשן, פעולה, एक्शन",
  Adventure:
    "aventura, aventuras, aventure, aventures, avventura, avventure, abenteuer, abenteuerfilm, avontuur, avonturen, äventyr, przygodowy, przygodowe, przygoda, dobrodružný, dobrodružství, kaland, kalandfilm, macera, приключения, приключение, пригоди, пригодницький, 冒险, 冒險, 探险, アドベンチャー, 冒険, 모험, 어드벤처, 어드벤쳐, περιπέτεια, περιπέτειας, seikkailu, مغامرة, הרפתקאות",
  Animation:
    "animación, animação, animazione, animatie, zeichentrick, animationsfilm, dessin animé, dibujos animados, desenho animado, tecknat, animerat, animacja, animowany, animovaný, animace, kreslený, animáció, animációs, rajzfilm, animasyon, çizgi film, мультфильм, мультфильмы, анимация, аниме, мультфільм, анімація, аніме, 动画, 動畫, 卡通, 动漫, 動漫, アニメ, アニメーション, 애니메이션, 애니, 만화, κινούμενα σχέδια, animaatio, أنيميشن, אנימציה, एनिमेशन",
  Biography:
    "biografía, biográfico, biográfica, biografia, biografico, biographie, biographique, biografie, biografi, biopic, biograficzny, biografický, életrajz, életrajzi, biyografi, биография, биографический, біографія, біографічний, 传记, 傳記, 伝記, 전기, βιογραφία, βιογραφική",
  Comedy:
    "comedia, comédia, comédie, comédies, commedia, comico, komödie, komödien, lustspiel, komedie, blijspel, komedi, komedia, komedia filmowa, kabaret, vígjáték, komédia, güldürü, humor, humour, комедия, комедии, комедийный, комедія, гумор, юмор, 喜剧, 喜劇, 搞笑, 幽默, コメディ, コメディー, お笑い, 코미디, 코메디, 희극, κωμωδία, κωμωδίες, κωμική, كوميديا, كوميدي, קומדיה, कॉमेडी, हास्य",
  Crime:
    "crimen, criminal, policíaco, policiaca, policiaco, policial, polar, policier, policiers, crimine, poliziesco, giallo, krimi, kriminalfilm, kriminalroman, misdaad, kriminal, kryminał, kryminalny, krimi film, kriminální, bűnügyi, suç, polisiye, криминал, криминальный, кримінал, кримінальний, 犯罪, 警匪, 黑帮, 黑幫, クライム, 범죄, αστυνομική, αστυνομικό, έγκλημα, rikos, جريمة, פשע, अपराध",
  Documentary:
    "documental, documentales, documentário, documentaire, documentaires, documentario, dokumentarfilm, doku, dokumentation, dokumentär, dokumentar, dokumentalny, dokument, dokumentární, dokumentumfilm, dokumentum, ismeretterjesztő, belgesel, документальный, документальное, документальные, документальний, 纪录片, 紀錄片, 纪录, 記錄片, ドキュメンタリー, 다큐멘터리, 다큐, ντοκιμαντέρ, dokumentti",
  Drama:
    "drame, drames, dramatique, dramma, drammatico, dramático, dramat, dramatický, dráma, dram, драма, драмы, драматический, драми, 剧情, 劇情, 戏剧, 戲劇, ドラマ, 드라마, δράμα, δραματική, draama, دراما, דרמה, ड्रामा, नाटक",
  Family:
    "familiar, infantil, família, familia, famille, familial, enfants, jeunesse, famiglia, per famiglie, familie, familienfilm, kinder, kinderfilm, kinder familie, jeugd, kinderen, barn, barn familj, familj, familijny, rodzinny, dla dzieci, rodinný, pro děti, családi, gyerek, aile, çocuk, семейный, детский, семейное, для детей, сімейний, дитячий, 家庭, 儿童, 兒童, 亲子, ファミリー, 家族, キッズ, 가족, 어린이, 아동, οικογενειακή",
  Fantasy:
    "fantasía, fantástico, fantástica, fantasia, fantastique, fantastico, fantasyfilm, fantasie, fantasztikus mese, fantastyka, fantastický, fantastik, фэнтези, фентези, фентезі, фэнтези приключения, 奇幻, 魔幻, 玄幻, ファンタジー, 판타지, φαντασίας, φαντασία, خيال, פנטזיה",
  History:
    "historia, histórico, histórica, história, histoire, historique, storico, storia, geschichte, historienfilm, historisch, geschiedenis, historisk, historyczny, historický, történelmi, tarih, tarihi, история, исторический, історія, історичний, 历史, 歷史, 古装, 古裝, 歴史, 時代劇, 역사, 사극, ιστορική, ιστορικό",
  Horror:
    "terror, horreur, épouvante, épouvante horreur, orrore, horrorfilm, grusel, griezel, skräck, skräckfilm, groza, horor, rémfilm, korku, ужасы, ужас, хоррор, жахи, жах, 恐怖, 惊悚恐怖, ホラー, 恐怖映画, 공포, 호러, τρόμου, τρόμος, θρίλερ τρόμου, kauhu, skrekk, gyser, رعب, אימה, हॉरर",
  Musical:
    "comedia musical, comédie musicale, musicale, muzikál, müzikal, muzyczny, musikal, мюзикл, мюзікл, 歌舞, 音乐剧, 音樂劇, ミュージカル, 뮤지컬",
  Music:
    "música, musique, musica, musikfilm, muziek, musik, muzyka, hudební, zenés, müzik, музыка, музыкальный, музика, музичний, 音乐, 音樂, 音楽, 음악, μουσική",
  Mystery:
    "misterio, mistério, mystère, mistero, rätsel, mysterie, mysterium, mysterier, tajemnica, záhada, mysteriózní, rejtély, misztikus, gizem, детектив, детективы, мистика, детективний, містика, 悬疑, 懸疑, 推理, 侦探, ミステリー, ミステリ, 미스터리, 추리, μυστηρίου, μυστήριο",
  Romance:
    "romántica, romántico, romántico romance, romântico, romantique, romantico, romanticismo, sentimental, sentimentale, liebe, liebesfilm, liebesroman, romantisch, romantiek, romantiskt, romantik, romans, romantyczny, romantický, romantikus, szerelmes, aşk, мелодрама, мелодрамы, романтика, романтический, романтичний, любовный роман, 爱情, 愛情, 浪漫, 言情, ロマンス, 恋愛, ラブストーリー, ラブロマンス, 로맨스, 멜로, 멜로 로맨스, 애정, ρομαντική, ρομάντζο, αισθηματική, romantiikka, رومانسي, רומנטיקה, रोमांस",
  Satire: "sátira, satira, szatíra, hiciv, сатира, 讽刺, 諷刺, 風刺, 풍자",
  "Science Fiction":
    "ciencia ficción, ficção científica, ficcao cientifica, fantascienza, sciencefiction, fantastyka naukowa, vědeckofantastický, tudományos fantasztikus, bilim kurgu, bilimkurgu, фантастика, научная фантастика, наукова фантастика, 科幻, 科学幻想, エスエフ, サイエンスフィクション, 공상과학, 과학소설, επιστημονικής φαντασίας, επιστημονική φαντασία",
  Short:
    "cortometraje, corto, curta metragem, curta, court métrage, cortometraggio, kurzfilm, korte film, kortfilm, krótkometrażowy, krátký, krátkometrážní, rövidfilm, kısa film, короткометражка, короткометражный, 短片, 短編, 단편",
  Sport:
    "deporte, deportes, deportivo, esporte, desporto, sportivo, sportfilm, sportowy, sportovní, spor, спорт, спортивный, 运动, 運動, 体育, 體育, スポーツ, 스포츠, αθλητική",
  Thriller:
    "suspense, suspenso, tensión, intriga, intrige, spionage, spannung, spänning, dreszczowiec, sensacyjny, napětí, gerilim, triller, триллер, трилер, 惊悚, 驚悚, 惊险, 谍战, スリラー, サスペンス, 스릴러, 서스펜스, θρίλερ, jännitys, إثارة, מתח, थ्रिलर",
  War: "guerra, bélico, belica, guerre, bellico, krieg, kriegsfilm, antikriegsfilm, oorlog, krig, krigsfilm, wojenny, válečný, háborús, háború, savaş, военный, война, военное, воєнний, військовий, 战争, 戰爭, 戦争, 전쟁, πολεμική, πολέμου, sota, حرب, מלחמה, युद्ध",
  Western:
    "oeste, faroeste, wildwest, vilda västern, kovbojka, vahşi batı, вестерн, 西部, 西部劇, ウエスタン, ウェスタン, 서부, 서부극, γουέστερν",
  "Film-Noir":
    "cine negro, film noir, film noir classico, czarny film, kara film, фильм нуар, нуар, 黑色电影, 黑色電影, フィルムノワール, 느와르, 누아르",
  Adult:
    "adulto, adultos, adulte, erótico, erotismo, érotique, erotico, erotik, erotisch, erotyczny, erotický, erotikus, для взрослых, эротика, еротика, 情色, 成人, アダルト, 성인, 에로",
  News: "noticias, notícias, actualités, notizie, nachrichten, nieuws, nyheter, haber, новости, новини, 新闻, 新聞, ニュース, 뉴스",
  Disaster:
    "catástrofe, catastrophe, catastrofico, katastrophenfilm, rampenfilm, katastroffilm, katastroficzny, felaket, катастрофа, 灾难, 災難, パニック, 재난",
};
