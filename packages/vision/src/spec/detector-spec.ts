import { record, numberIn, textIn, listIn } from "./spec-fields.ts";

/** What face-detector.json says about how to call the detector; that file explains each field. */
export interface DetectorSpec {
  readonly file: string;
  readonly input: {
    readonly name: string;
    readonly size: number;
    readonly scale: number;
    readonly offset: number;
  };
  readonly outputs: { readonly boxes: string; readonly logits: string };
  readonly anchors: {
    readonly layers: readonly { readonly stride: number; readonly perCell: number }[];
  };
  readonly decode: {
    readonly boxScale: number;
    readonly logitClip: number;
    readonly scoreThreshold: number;
    readonly nmsIou: number;
  };
  readonly tiles: { readonly scoreThreshold: number; readonly fineThreshold: number };
}

/** @throws VisionError `model-unusable` when a field is missing or of the wrong kind */
export function parseDetectorSpec(json: unknown): DetectorSpec {
  const spec = record(json, "face-detector.json");
  const input = record(spec["input"], "input");
  const outputs = record(spec["outputs"], "outputs");
  const anchors = record(spec["anchors"], "anchors");
  const decode = record(spec["decode"], "decode");
  const tiles = record(spec["tiles"], "tiles");
  return {
    file: textIn(spec, "file"),
    input: {
      name: textIn(input, "name"),
      size: numberIn(input, "size", 32, 1024),
      scale: numberIn(input, "scale", 0, 1),
      offset: numberIn(input, "offset", -255, 255),
    },
    outputs: {
      boxes: textIn(record(outputs["boxes"], "outputs.boxes"), "name"),
      logits: textIn(record(outputs["logits"], "outputs.logits"), "name"),
    },
    anchors: {
      layers: listIn(anchors, "layers").map((item) => {
        const layer = record(item, "anchors.layers");
        return { stride: numberIn(layer, "stride", 1, 1024), perCell: numberIn(layer, "perCell", 1, 64) };
      }),
    },
    decode: {
      boxScale: numberIn(decode, "boxScale", 1, 1024),
      logitClip: numberIn(decode, "logitClip", 1, 1e4),
      scoreThreshold: numberIn(decode, "scoreThreshold", 0, 1),
      nmsIou: numberIn(decode, "nmsIou", 0, 1),
    },
    tiles: {
      scoreThreshold: numberIn(tiles, "scoreThreshold", 0, 1),
      fineThreshold: numberIn(tiles, "fineScoreThreshold", 0, 1),
    },
  };
}
