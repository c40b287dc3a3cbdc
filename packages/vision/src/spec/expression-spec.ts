import { EMOTIONS } from "@moodreel/core";
import type { Point } from "@moodreel/core/emotion";
import { listIn, numberIn, record, textIn, wrong } from "./spec-fields.ts";

/** Where the eyes and the mouth lie in the crop, in crop pixels. */
export interface Template {
  /** Pixels, both ways. */
  readonly size: number;
  /** Right eye, left eye, mouth. */
  readonly points: readonly [rightEye: Point, leftEye: Point, mouth: Point];
}

/** What a crop shows: a face that can be read, or why it cannot. */
export type Look = "face" | "upsideDown" | "covered" | "noFace";

/** What expression.json says about how to call the expression model. */
export interface ExpressionSpec {
  readonly file: string;
  /** tensor = (grey − mean) / std */
  readonly input: { readonly name: string; readonly mean: number; readonly std: number };
  /** Name of the output with calibrated probabilities. */
  readonly scores: string;
  /** Name of the output of which `scores` is the softmax. */
  readonly logits: string;
  /** For tight crops, as the model was trained. */
  readonly template: Template;
  /** For faces that were found in a picture: what differs there, and why, is in models/expression.md. */
  readonly detected: {
    readonly template: Template;
    /** Name of the output to read instead of `logits`. */
    readonly logits: string;
    /** What to add to each logit instead of `prior`. */
    readonly prior: readonly number[];
    /** Top score, 0 to 1, below which a crop is read mirrored too, and the mean of both logits counts. */
    readonly mirroredBelow: number;
  };
  /** What to add to each logit, in the order of the emotions: a part of how common they were in training is taken off. */
  readonly prior: readonly number[];
  /** The output that says what a crop shows, and from which share, 0 to 1, each answer is believed. */
  readonly look: {
    readonly output: string;
    readonly labels: readonly string[];
    readonly from: Readonly<Record<Exclude<Look, "face">, number>>;
  };
  /** The largest score below which a reading is not to be acted on, 0 to 1. */
  readonly unsureBelow: number;
}

/** @throws VisionError `model-unusable` when a field is missing, or the labels are not the emotions in their order */
export function parseExpressionSpec(json: unknown): ExpressionSpec {
  const spec = record(json, "expression.json");
  const input = record(spec["input"], "input");
  const template = record(spec["template"], "template");
  const outputs = record(spec["outputs"], "outputs");
  const detected = record(spec["detected"], "detected");
  const look = record(outputs["look"], "outputs.look");
  const from = record(record(spec["look"], "look")["from"], "look.from");
  if (listIn(spec, "labels").join() !== EMOTIONS.join()) throw wrong("labels", EMOTIONS.join(", "));
  const tight: Template = {
    size: numberIn(template, "size", 16, 512),
    points: [pointIn(template, "rightEye"), pointIn(template, "leftEye"), pointIn(template, "mouth")],
  };
  return {
    file: textIn(spec, "file"),
    input: {
      name: textIn(input, "name"),
      mean: numberIn(input, "mean", -255, 255),
      std: numberIn(input, "std", 1e-6, 255),
    },
    scores: textIn(record(outputs["scores"], "outputs.scores"), "name"),
    logits: textIn(record(outputs["logits"], "outputs.logits"), "name"),
    template: tight,
    detected: {
      template: zoomed(tight, numberIn(detected, "zoom", 0.5, 2)),
      logits: textIn(record(outputs["found"], "outputs.found"), "name"),
      prior: priorIn(record(spec["prior"], "prior"), "takenWhereFound"),
      mirroredBelow: numberIn(record(detected["mirrored"], "detected.mirrored"), "below", 0, 1),
    },
    prior: priorIn(record(spec["prior"], "prior"), "taken"),
    look: {
      output: textIn(look, "name"),
      labels: listIn(look, "labels").map(String),
      from: {
        upsideDown: numberIn(from, "upsideDown", 0, 1),
        covered: numberIn(from, "covered", 0, 1),
        noFace: numberIn(from, "noFace", 0, 1),
      },
    },
    unsureBelow: numberIn(record(spec["unsure"], "unsure"), "threshold", 0, 1),
  };
}

/** −taken · log(share) of each emotion, their mean left at 0; shares below `least` count as that. */
function priorIn(prior: Readonly<Record<string, unknown>>, field: string): readonly number[] {
  const taken = numberIn(prior, field, 0, 1);
  const least = numberIn(prior, "least", 1e-6, 1);
  const shares = listIn(prior, "shares").map(Number);
  if (shares.length !== EMOTIONS.length || !shares.every((share) => share > 0 && share <= 1))
    throw wrong("shares", `${EMOTIONS.length} numbers above 0, up to 1`);
  const raised = shares.map((share) => -taken * Math.log(Math.max(share, least)));
  const mean = raised.reduce((sum, value) => sum + value, 0) / raised.length;
  return raised.map((value) => value - mean);
}

/** The face so many times as large in the crop, around its middle. */
function zoomed({ size, points }: Template, zoom: number): Template {
  const about = ([x, y]: Point): Point => [
    size / 2 + (x - size / 2) * zoom,
    size / 2 + (y - size / 2) * zoom,
  ];
  return { size, points: [about(points[0]), about(points[1]), about(points[2])] };
}

function pointIn(object: Readonly<Record<string, unknown>>, field: string): Point {
  const [x, y] = listIn(object, field);
  if (typeof x === "number" && typeof y === "number") return [x, y];
  throw wrong(field, "a point [x, y]");
}
