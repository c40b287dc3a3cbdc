import type { Env, InferenceSession } from "onnxruntime-common";
import type { OrtLike } from "../session/ort-session.ts";

/** What is used of onnxruntime-web. */
export type WebOrt = OrtLike<InferenceSession.SessionOptions> & { readonly env: Env };
