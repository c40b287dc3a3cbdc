import {
  createFaceReader,
  type FaceReader,
  type FaceReaderOptions,
  type FaceSource,
  type FrameReadings,
  type ReadOptions,
} from "@moodreel/vision";
import { createFaceReader as createOnWebGpu } from "@moodreel/vision/webgpu";

// What the test of the web reader calls from outside.

let reader: FaceReader | null = null;

const underTest = {
  /** @returns the runtime, or the code of the error */
  async open(entry: "default" | "webgpu", options: FaceReaderOptions = {}): Promise<string> {
    try {
      reader = await (entry === "webgpu" ? createOnWebGpu(options) : createFaceReader(options));
      return reader.runtime;
    } catch (error) {
      return codeOf(error);
    }
  },
  /** Reads what lies at an address, as a file. */
  async read(address: string, options: ReadOptions & { readonly maxEdge?: number }): Promise<FrameReadings> {
    const blob = await (await fetch(address)).blob();
    return reader!.read(blob, options);
  },
  /** The code of the error that a call ends with; `"none"` if it does not. */
  async codeOfReading(
    what: "nothing yet" | "no picture" | "no such address" | "a number" | "after close",
  ): Promise<string> {
    try {
      if (what === "nothing yet") await reader!.read(document.createElement("video"));
      if (what === "no picture") await reader!.read(new File(["<html>"], "page.html"));
      if (what === "no such address") await reader!.read("/no-such-picture.png");
      if (what === "a number") await reader!.read(5 as unknown as FaceSource);
      if (what === "after close") {
        await reader!.close();
        await reader!.read(new ImageData(8, 8));
      }
      return "none";
    } catch (error) {
      return codeOf(error);
    }
  },
  /** Two reads at once, closed before they are done. */
  async closeWhileReading(): Promise<readonly string[]> {
    const reads = [reader!.read(new ImageData(64, 64)), reader!.read(new ImageData(64, 64))];
    await reader!.close();
    return (await Promise.allSettled(reads)).map((r) =>
      r.status === "rejected" ? codeOf(r.reason) : "none",
    );
  },
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

export type VisionUnderTest = typeof underTest;
Object.assign(globalThis, { underTest });
