import type { Server } from "node:https";
import type { Socket } from "node:net";
import { ApiError } from "../errors/api-error.ts";
import { HOST } from "../security/host-check.ts";
import { rawAnswer } from "./refuse-unreadable.ts";

/** What TLS begins with is no letter. */
const REQUEST = /^[A-Z]+ /;
const PAGE = /^(?:GET|HEAD) (\/\S*) HTTP\/1\.[01]\r\n/;
const HOST_LINE = /\r\nhost:[ \t]*([^\r\n]*?)[ \t]*\r\n/i;

/**
 * Lets a server of https answer who asks without TLS on the same port, as somebody does who types the address without
 * `https://`: a page is found at its right address, and a program hears what to do.
 */
export function redirectPlainHttp<S extends Server>(server: S): S {
  const [encrypt, ...others] = server.listeners("connection") as ((socket: Socket) => void)[];
  if (encrypt === undefined || others.length > 0) throw new Error("TLS is not the only listener.");
  server.removeListener("connection", encrypt);
  server.on("connection", (socket: Socket) => {
    socket.once("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      const text = first.toString("latin1");
      if (REQUEST.test(text)) {
        socket.end(answerTo(text), () => socket.destroy());
        return;
      }
      socket.pause();
      socket.unshift(first);
      encrypt.call(server, socket);
    });
  });
  return server;
}

function answerTo(text: string): string {
  const path = PAGE.exec(text)?.[1];
  const host = HOST_LINE.exec(text)?.[1] ?? "";
  if (path === undefined || !HOST.test(host)) return rawAnswer(httpsRequired());
  // Not for good: the server may be started without https again.
  return rawAnswer(httpsRequired(), { status: 307, headers: { location: `https://${host}${path}` } });
}

function httpsRequired(): ApiError {
  return new ApiError("https-required", "This server speaks https. Ask again with https:// in the address.");
}
