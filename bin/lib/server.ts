import { readFileSync, realpathSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { StopError } from "./stopError.js";

const HOST = "127.0.0.1";

/** Reads the port from PORT, 3000 where it is not set. */
export function portFrom(text = "3000"): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new StopError(`PORT="${text}" bukan nomor porta (1 sampai 65535).`, 2);
  return port;
}

/** Serves the folder that `dist` leads to at the moment of each request; gives the server and its address. */
export async function serve(dist: string, port: number): Promise<{ server: Server; address: string }> {
  const compress = compression();
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => answer(dist, request, response));
  });
  await listen(server, port);
  const bound = server.address();
  return { server, address: `http://${HOST}:${typeof bound === "object" && bound ? bound.port : port}` };
}

/** Refuses a port that another program holds. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, HOST, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    const remedy = `pilih porta lain, misalnya: PORT=${port + 1} npm start`;
    if (error.code === "EADDRINUSE")
      throw new StopError(`Porta ${port} sedang dipakai program lain: ${remedy}`);
    if (error.code === "EACCES") throw new StopError(`Porta ${port} tidak boleh dipakai: ${remedy}`);
    throw error;
  });
}

function answer(dist: string, request: IncomingMessage, response: ServerResponse): void {
  try {
    // The folder itself, not the link: a swap in the middle of an answer leaves that answer whole.
    const site = realpathSync(dist);
    sirv(site, { dev: true, etag: true })(request, response, () => sendNotFound(site, response));
  } catch {
    send(response, { code: 503, type: "text/plain", body: "Situs belum dibangun: npm run build" });
  }
}

function sendNotFound(site: string, response: ServerResponse): void {
  send(response, { code: 404, type: "text/html", body: readFileSync(join(site, "404.html")) });
}

function send(
  response: ServerResponse,
  { code, type, body }: { code: number; type: string; body: string | Buffer },
) {
  response
    .writeHead(code, { "Content-Type": `${type};charset=utf-8`, "Cache-Control": "no-cache" })
    .end(body);
}
