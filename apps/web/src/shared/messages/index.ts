import { genre } from "./genre.ts";
import { term } from "./term.ts";
import { whyNot } from "./why-not.ts";
import { why } from "./why.ts";
import { rule } from "./rule.ts";
import { outcome } from "./outcome.ts";
import { tonight } from "./tonight.ts";
import { film } from "./film.ts";
import { dial } from "./dial.ts";
import { photo } from "./photo.ts";
import { cameraRemedy } from "./camera-remedy.ts";
import { cameraTitle } from "./camera-title.ts";
import { camera } from "./camera.ts";
import { cameraReading } from "./camera-reading.ts";
import { cameraNotice } from "./camera-notice.ts";
import { watch } from "./watch.ts";
import { feeling } from "./feeling.ts";
import { ratings } from "./ratings.ts";
import { ratingsMatches } from "./ratings-matches.ts";
import { ratingsColumns } from "./ratings-columns.ts";
import { age } from "./age.ts";
import { you } from "./you.ts";
import { youDiary } from "./you-diary.ts";
import { youLearned } from "./you-learned.ts";
import { people } from "./people.ts";
import { privacyPlace } from "./privacy-place.ts";
import { privacyPlacePage } from "./privacy-place-page.ts";
import { privacy } from "./privacy.ts";
import { field } from "./field.ts";
import { importing } from "./importing.ts";
import { importingColumns } from "./importing-columns.ts";
import { catalog } from "./catalog.ts";
import { browse } from "./browse.ts";
import { sort } from "./sort.ts";
import { policy } from "./policy.ts";
import { error } from "./error.ts";
import { errorFile } from "./error-file.ts";
import { errorMedia } from "./error-media.ts";
import { errorPlace } from "./error-place.ts";
import { errorRoom } from "./error-room.ts";
import { keptIn } from "./kept-in.ts";
import { reader } from "./reader.ts";
import { reaction } from "./reaction.ts";
import { skip } from "./skip.ts";
import { transfer } from "./transfer.ts";
import { filterName } from "./filter-name.ts";
import { filter } from "./filter.ts";
import { remedy } from "./remedy.ts";
import { unsure } from "./unsure.ts";
import { mood } from "./mood.ts";
import { looks } from "./looks.ts";
import { emotionHint } from "./emotion-hint.ts";
import { emotion } from "./emotion.ts";
import { intent } from "./intent.ts";
import { done } from "./done.ts";
import { count } from "./count.ts";
import { kind } from "./kind.ts";
import { token } from "./token.ts";
import { theme } from "./theme.ts";
import { page } from "./page.ts";
import { ui } from "./ui.ts";
import { animal } from "./animal.ts";
import { phone } from "./phone.ts";
import { room } from "./room.ts";
import { roomEnd } from "./room-end.ts";
import { tv } from "./tv.ts";
import { app } from "./app.ts";
import { evening } from "./evening.ts";
import { library } from "./library.ts";
import { eveningName } from "./evening-name.ts";
import { share } from "./share.ts";
import { seat } from "./seat.ts";
import { note } from "./note.ts";
import { noteField } from "./note-field.ts";
import { noteKind } from "./note-kind.ts";
import { leftOutWhat } from "./left-out-what.ts";
import type { MessageFile } from "./message-file.ts";
import { play } from "./play.ts";

/** Every text of the page, by file and name. Only the build reads them: a page loads one language, compiled. */
export const MESSAGES = {
  genre,
  term,
  whyNot,
  why,
  rule,
  outcome,
  tonight,
  film,
  dial,
  photo,
  cameraRemedy,
  cameraTitle,
  camera: { ...camera, ...cameraNotice, ...cameraReading },
  watch,
  feeling,
  ratings: { ...ratings, ...ratingsColumns, ...ratingsMatches },
  age,
  you: { ...you, ...youLearned, ...youDiary },
  people,
  privacyPlace: { ...privacyPlace, ...privacyPlacePage },
  privacy,
  field,
  importing: { ...importing, ...importingColumns },
  catalog,
  browse,
  sort,
  policy,
  error: { ...error, ...errorFile, ...errorMedia, ...errorPlace, ...errorRoom },
  keptIn,
  reader,
  reaction,
  transfer,
  skip,
  filterName,
  filter,
  remedy,
  unsure,
  mood,
  looks,
  emotionHint,
  emotion,
  intent,
  done,
  count,
  kind,
  token,
  theme,
  page,
  ui,
  animal,
  phone,
  room,
  roomEnd,
  tv,
  app,
  play,
  evening,
  library,
  eveningName,
  share,
  seat,
  note,
  noteField,
  noteKind,
  leftOutWhat,
} as const satisfies Readonly<Record<string, MessageFile>>;
