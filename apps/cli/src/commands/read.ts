import type { Picture, PictureReading } from "@moodreel/app";
import type { Reading } from "@moodreel/core";
import { looks } from "@moodreel/core/rank";
import type { Command } from "commander";
import { EXIT } from "../errors/exit-codes.ts";
import { UsageError } from "../errors/usage-error.ts";
import { allOfInput, isStandardInput } from "../input/standard-input.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface ReadOptions {
  readonly faceCrop?: boolean;
  readonly json?: boolean;
}

export function addReadCommand(program: Command): void {
  program
    .command("read")
    .description("Read the expressions in pictures. Nothing is stored or sent.")
    .argument("<file...>", "JPEG, PNG, WebP, AVIF or GIF; - is standard input")
    .option("--face-crop", "each picture is already a tight, upright face: skip detection")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", "\nExit code 1 when a file could not be read; the run goes on to the others.")
    .addHelpText("after", examples("read photo.jpg", "read --json photos/1.png photos/2.png"))
    .action(read);
}

async function read(
  files: readonly string[],
  { faceCrop = false, json = false }: ReadOptions,
): Promise<void> {
  if (files.filter(isStandardInput).length > 1)
    throw new UsageError("Give - once: there is one standard input.");
  const { readFaces } = await import("@moodreel/app/faces");
  const pictures: Picture[] = [];
  for (const file of files) pictures.push(isStandardInput(file) ? await allOfInput() : file);
  let at = 0;
  for await (const reading of readFaces(pictures, { crop: faceCrop })) {
    const file = files[at++] ?? "";
    if (reading.outcome === "unreadable") process.exitCode = EXIT.failure;
    if (json) printJson(toJson(file, reading));
    else process.stdout.write(`${toText(file, reading)}\n`);
  }
}

function toJson(file: string, { outcome, message, faces, ms }: PictureReading) {
  return { file, outcome, ...(message === null ? {} : { message }), faces: faces.map(faceToJson), ms };
}

function faceToJson({ scores, ...face }: Reading) {
  const { box, score, keypoints, dominant, unsure } = face;
  return { box, score, keypoints, scores, dominant, unsure };
}

function toText(file: string, { outcome, message, faces }: PictureReading): string {
  const name = paint("bold", plain(file));
  if (faces.length === 0) return `${name}  ${paint("yellow", outcome)}  ${plain(message ?? "")}`;
  return [name, ...faces.map((face, index) => `  face ${index + 1}  ${faceToText(face)}`)].join("\n");
}

function faceToText({ dominant, scores, unsure }: Reading): string {
  const top = Object.entries(scores)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([emotion, p]) => `${emotion} ${Math.round(100 * p)} %`)
    .join(", ");
  const sure = unsure === null ? `looks ${looks(dominant)}` : `not sure (${unsure})`;
  return `${paint(unsure === null ? "green" : "yellow", sure)}  ${paint("dim", top)}`;
}
