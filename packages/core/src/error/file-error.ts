import { MoodreelError } from "./moodreel-error.ts";
import { tooManyFiles } from "./too-many-files.ts";

/** What the file system refuses comes out as a `MoodreelError` where the user can do something. */
export async function withFileErrors<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(error, path);
  }
}

/** That there is no such file, as the system says of a folder that is missing, is what whoever names a new one knows. */
export function folderMissing(path: string, folder: string, cause: unknown): MoodreelError {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  const message = `There is no folder ${folder} to write ${name} to. Make it, or name another.`;
  return new MoodreelError("file-not-found", message, { path }, { cause });
}

export function fileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const fields = { path };
  const options = { cause: error };
  if (path === "" && code === "ENOENT")
    return new MoodreelError(
      "file-not-found",
      "The name of the file is empty. Name a file.",
      fields,
      options,
    );
  // What Node says of a name with a NUL in it.
  if (code === "ERR_INVALID_ARG_VALUE" && path.includes("\0"))
    return new MoodreelError(
      "file-not-found",
      "There is no file of that name: it has a character that no name has, NUL. Check the name.",
      fields,
      options,
    );
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new MoodreelError(
        "file-not-found",
        `There is no ${path}. Check the name and the folder.`,
        fields,
        options,
      );
    case "ELOOP":
      return new MoodreelError(
        "file-not-found",
        `${path} is a link that leads back to itself. Name the file that is meant.`,
        fields,
        options,
      );
    case "ENAMETOOLONG":
      return new MoodreelError(
        "file-not-found",
        "There is no file of so long a name. Check the name and the folder.",
        fields,
        options,
      );
    case "EEXIST":
      return new MoodreelError(
        "file-exists",
        `There is a file ${path} already. Name another file, or remove that one if you no longer need it.`,
        fields,
        options,
      );
    case "EISDIR":
      return new MoodreelError("not-a-file", `${path} is a folder. Name a file.`, fields, options);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new MoodreelError(
        "no-permission",
        `You may not use ${path}. Change its permissions, or name another file.`,
        fields,
        options,
      );
    case "ENOSPC":
    case "EDQUOT":
    // A limit on the size of files, for this user or of the file system.
    case "EFBIG":
      return new MoodreelError(
        "disk-full",
        `The disk is full: ${path} cannot be written. Free some space and try again.`,
        fields,
        options,
      );
    case "EMFILE":
    case "ENFILE":
      return tooManyFiles(error);
    default:
      return error;
  }
}
