import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { freePort } from "../../support/free-port.ts";

/** WebKit's own browser for tests: WebKitGTK's, which shows what Safari's engine does. */
const MINI_BROWSERS = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser";
/** A camera that shows a moving pattern, in which there is no face. */
const FAKE_CAMERA = ["--enable-media-stream=true", "--enable-mock-capture-devices=true"];
/** WebDriver's name for the one member of an answer that stands for an element (W3C WebDriver, section 12). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const START_MS = 60_000;

/** One page of WebKit over WebDriver; all else of a test is script in the page. */
export interface WebkitPage {
  open(url: string): Promise<void>;
  /** Of the whole window, so that the page is a little lower. */
  resize(width: number, height: number): Promise<void>;
  /** What a function body returns in the page. */
  read<T>(script: string): Promise<T>;
  press(button: string): Promise<void>;
  /** Puts a file into the page's first field for one. */
  giveFile(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts WebKit with its driver, and on a machine without a screen one in memory. */
export async function startWebkit(): Promise<WebkitPage> {
  const [binary] = globSync(MINI_BROWSERS);
  if (binary === undefined || !existsSync("/usr/bin/WebKitWebDriver")) {
    throw new Error(
      "These tests need WebKit's driver. Install it (Debian: `apt-get install webkit2gtk-driver xvfb`).",
    );
  }
  const port = await freePort();
  const driver = startDriver(port);
  const origin = `http://127.0.0.1:${port}`;
  const call = (method: string, path: string, body?: object) => ask(method, `${origin}${path}`, body);
  try {
    await untilReady(call);
    const { sessionId } = await call("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          browserName: "MiniBrowser",
          "webkitgtk:browserOptions": { binary, args: ["--automation", ...FAKE_CAMERA] },
        },
      },
    });
    return pageOf((method, path, body) => call(method, `/session/${sessionId}${path}`, body), driver);
  } catch (error) {
    stop(driver);
    throw error;
  }
}

type Call = (method: string, path: string, body?: object) => Promise<any>;

function pageOf(call: Call, driver: ChildProcess): WebkitPage {
  const find = async (using: string, value: string): Promise<string> =>
    (await call("POST", "/element", { using, value }))[ELEMENT];
  return {
    open: (url) => call("POST", "/url", { url }),
    resize: (width, height) => call("POST", "/window/rect", { width, height }),
    read: (script) => call("POST", "/execute/sync", { script, args: [] }),
    press: async (button) => {
      const found = await find("xpath", `//button[normalize-space(.)='${button}']`);
      await call("POST", `/element/${found}/click`, {});
    },
    giveFile: async (path) => {
      const found = await find("css selector", "input[type=file]");
      await call("POST", `/element/${found}/value`, { text: path });
    },
    close: async () => {
      await call("DELETE", "").finally(() => stop(driver));
    },
  };
}

/** In a group of its own, so that what it starts ends with it. */
function startDriver(port: number): ChildProcess {
  const command = ["WebKitWebDriver", `--port=${port}`];
  const [program, ...args] = process.env["DISPLAY"] ? command : ["xvfb-run", "--auto-servernum", ...command];
  return spawn(program!, args, { stdio: "ignore", detached: true });
}

function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
}

async function untilReady(call: Call): Promise<void> {
  const late = performance.now() + START_MS;
  for (;;) {
    try {
      if ((await call("GET", "/status")).ready === true) return;
    } catch (error) {
      if (performance.now() > late)
        throw new Error("WebKit's driver was not ready in time.", { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ask(method: string, url: string, body?: object): Promise<any> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.message ?? response.status}`);
  return value;
}
