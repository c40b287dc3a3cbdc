/** Numbers with their shape, row-major: `data.length` is the product of `dims`. */
export interface FloatTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export type FloatTensors = Readonly<Record<string, FloatTensor>>;

/**
 * A loaded model: all that the readers need of a runtime. Implemented on onnxruntime-node and
 * onnxruntime-web; `checkSession` is the conformance suite of both.
 */
export interface SessionLike {
  /**
   * @param feeds input tensors by the model's input names
   * @returns every output of the model by its name
   */
  run(feeds: FloatTensors): Promise<FloatTensors>;
  /** Frees the model. No `run` may follow. */
  close(): Promise<void>;
}
