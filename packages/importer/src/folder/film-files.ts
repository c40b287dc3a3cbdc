import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A folder with the files in it that a film is made of; paths are relative to where the walk began, with `/`. */
export interface FolderOfFilms {
  readonly path: string;
  readonly videos: readonly string[];
  readonly nfos: readonly string[];
  readonly pictures: readonly string[];
  /** Whether it is of a series: seasons and episodes. */
  readonly isSeries: boolean;
  /** Whether what is in it goes with a film: extras, trailers, samples. */
  readonly isExtra: boolean;
}

const VIDEO = /\.(mkv|mp4|m4v|avi|mov|wmv|mpe?g|m2ts|mts|webm|ogm|ogv|flv|divx|iso|strm|vob|rmvb|3gp)$/i;
const PICTURE = /\.(jpe?g|png|webp)$/i;
const EXTRA_FOLDER =
  /^(extras?|featurettes?|behind the scenes|deleted scenes|interviews|scenes|samples?|shorts|trailers?|specials|bonus|other|backdrops|subs|subtitles)$/i;
const SEASON_FOLDER = /^(season|staffel|saison|temporada|stagione|series|sezon)[\s._-]?\d+$|^specials$/i;
/** A film as its disc has it: the folder above has its name. */
const DISC_FOLDER = /^(bdmv|video_ts)$/i;
/** What was thrown away, and what systems keep for themselves. */
const NOT_FILMS =
  /^(#recycle|#snapshot|\$recycle\.bin|recycler|system volume information|lost\+found|node_modules)$/i;
const MAX_DEPTH = 16;

/**
 * Walks through a folder and all below it and gives each with videos in it. Reads names alone; what is hidden, and
 * links, are passed over.
 */
export async function* filmFolders(root: string): AsyncGenerator<FolderOfFilms> {
  yield* walk(root, "", { depth: 0, isSeries: false, isExtra: false });
}

interface Inherited {
  readonly depth: number;
  readonly isSeries: boolean;
  readonly isExtra: boolean;
}

async function* walk(root: string, path: string, inherited: Inherited): AsyncGenerator<FolderOfFilms> {
  const entries = (await readdir(join(root, path), { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith(".") && !name.startsWith("@") && !NOT_FILMS.test(name),
  );
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const folders = entries.filter((entry) => entry.isDirectory());
  const isSeries = inherited.isSeries || files.includes("tvshow.nfo") || folders.some(isSeason);
  const disc = folders.find(({ name }) => DISC_FOLDER.test(name));
  const videos = files.filter((name) => VIDEO.test(name));
  yield {
    path,
    videos: disc === undefined || videos.length > 0 ? videos.toSorted() : [disc.name],
    nfos: files.filter((name) => /\.nfo$/i.test(name)),
    pictures: files.filter((name) => PICTURE.test(name)),
    isSeries,
    isExtra: inherited.isExtra,
  };
  if (inherited.depth >= MAX_DEPTH) return;
  for (const { name } of folders.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (DISC_FOLDER.test(name)) continue;
    yield* walk(root, path === "" ? name : `${path}/${name}`, {
      depth: inherited.depth + 1,
      isSeries,
      isExtra: inherited.isExtra || (path !== "" && EXTRA_FOLDER.test(name)),
    });
  }
}

function isSeason(entry: Dirent): boolean {
  return SEASON_FOLDER.test(entry.name);
}
