import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { judgeEncoding } from "../bytes/judge-encoding.ts";
import { xmlRows } from "../convert/xml/xml-rows.ts";
import { filmFolders, type FolderOfFilms } from "./film-files.ts";
import { filmName } from "./film-name.ts";

/** An NFO file is some kilobytes; one that is larger is none. */
const MOST_NFO = 4 * 2 ** 20;
/** After so many folders without a film it is no folder of films. */
const MOST_WITHOUT = 2000;
const EXTRA_FILE =
  /[-._ ](trailer|sample|behindthescenes|deleted(scene)?|featurette|interview|scene|short|other|extra)\d*$|^(sample|trailer)$/i;
const EPISODE = /(^|[\s._[-])s\d{1,2}[\s._-]?e\d{1,3}|(^|[\s._[-])\d{1,2}x\d{2}(?=$|[\s._\]-])/i;

type FilmRow = Readonly<Record<string, unknown>>;

/**
 * The films of a folder and of all below it, one row each: what an NFO file beside one says, else its name. Episodes,
 * extras, trailers and samples are rows with that type. Nothing is written.
 *
 * @throws MoodreelError `not-a-file` where there are no films
 */
export async function* folderRows(root: string): AsyncGenerator<FilmRow> {
  let videos = 0;
  let folders = 0;
  for await (const folder of filmFolders(root)) {
    folders += 1;
    if (videos === 0 && folders > MOST_WITHOUT) break;
    videos += folder.videos.length;
    for (const rows of await Promise.all(groupsOf(folder).map((group) => rowsOf(root, folder, group))))
      yield rows;
  }
  if (videos > 0) return;
  throw new MoodreelError(
    "not-a-file",
    `${root} is a folder, and no films are in it. Name a file with a table, such as a CSV, or a folder of films.`,
    { path: root },
  );
}

/** The videos of each film: `Film cd1.avi` and `Film cd2.avi` are one. */
function groupsOf({ videos }: FolderOfFilms): readonly string[] {
  const seen = new Map<string, string>();
  for (const video of videos) {
    const key = bare(video)
      .replace(/[\s._-]*(?:cd|disc|disk|dvd|part|pt)[\s._-]?\d+$/i, "")
      .toLowerCase();
    if (!seen.has(key)) seen.set(key, video);
  }
  return [...seen.values()];
}

async function rowsOf(root: string, folder: FolderOfFilms, video: string): Promise<FilmRow> {
  const name = bare(video);
  if (folder.isExtra || EXTRA_FILE.test(name)) return { type: "extra", title: name };
  if (folder.isSeries || EPISODE.test(name)) return { type: "episode", title: name };
  const isAlone = groupsOf(folder).filter((other) => !EXTRA_FILE.test(bare(other))).length === 1;
  const nfo = nfoOf(folder, name, isAlone);
  const said = nfo === null ? {} : await readNfo(join(root, folder.path, nfo));
  const poster = posterOf(folder, name, isAlone);
  const named = nameOf(folder, name, isAlone, root);
  return {
    type: "movie",
    title: named.title,
    ...(named.year === null ? {} : { year: named.year }),
    ...(named.imdb === null ? {} : { imdb_id: named.imdb }),
    ...(named.tmdb === null ? {} : { tmdb_id: named.tmdb }),
    ...said,
    ...(poster === null ? {} : { poster: `folder:${within(folder, poster)}` }),
  };
}

/** The name that says more: a folder that holds one film alone is often better named than the file in it. */
function nameOf(
  folder: FolderOfFilms,
  name: string,
  isAlone: boolean,
  root: string,
): ReturnType<typeof filmName> {
  const ofFile = filmName(name);
  if (!isAlone || (folder.path === "" && ofFile.year !== null)) return ofFile;
  const ofFolder = filmName(folder.path === "" ? basename(root) : basename(folder.path));
  if (/^(bdmv|video_ts|movie|film|main|title\d*)$/i.test(name)) return ofFolder;
  return ofFolder.year !== null && folder.path !== "" ? ofFolder : ofFile;
}

function nfoOf({ nfos }: FolderOfFilms, name: string, isAlone: boolean): string | null {
  const own = nfos.find((nfo) => bare(nfo).toLowerCase() === name.toLowerCase());
  if (own !== undefined || !isAlone) return own ?? null;
  return (
    nfos.find((nfo) => nfo.toLowerCase() === "movie.nfo") ?? (nfos.length === 1 ? (nfos[0] ?? null) : null)
  );
}

/** Nothing where it cannot be read: the name of the film still counts. */
async function readNfo(path: string): Promise<FilmRow> {
  if ((await stat(path)).size > MOST_NFO) return {};
  const bytes = await readFile(path);
  // Old ones are as Windows wrote them.
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<(movie|musicvideo|tvshow|episodedetails)[\s>]/i.test(text)) {
    try {
      for await (const row of xmlRows(once(text.replace(/^\uFEFF/, "")), basename(path))) return filled(row);
    } catch (error) {
      if (!(error instanceof MoodreelError)) throw error;
    }
  }
  // Kodi also takes a bare address.
  const imdb = /\btt\d{7,}\b/.exec(text)?.[0];
  return imdb === undefined ? {} : { imdb_id: imdb };
}

function encodingOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : judgeEncoding(bytes);
}

function filled(row: object): FilmRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
}

function posterOf({ pictures }: FolderOfFilms, name: string, isAlone: boolean): string | null {
  const called = (wanted: string): string | undefined =>
    pictures.find((picture) => bare(picture).toLowerCase() === wanted.toLowerCase());
  const own = called(`${name}-poster`) ?? called(name);
  if (own !== undefined || !isAlone) return own ?? null;
  return called("poster") ?? called("folder") ?? called("cover") ?? called("movie") ?? null;
}

function within({ path }: FolderOfFilms, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

function bare(name: string): string {
  return name.replace(/\.[^.]+$/, "");
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
