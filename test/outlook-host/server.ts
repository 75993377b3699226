import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface PreviewServer {
  /** For example `http://localhost:8321`. */
  url: string;
  /** Stops at once, dropping open connections. */
  close(): Promise<void>;
}

/** A folder of built files and the path under which they are served; the first that fits counts. */
export interface Mount {
  path: string;
  folder: string;
  /** May other pages of this server show these files in a frame? */
  framed: boolean;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What is served beside the built files. */
export interface Beside {
  /** Contents by their path: they go before files. */
  contents?: ReadonlyMap<string, string>;
  /** Origins that framed pages may ask: the register, and where people sign in for it. */
  asked?: readonly string[];
}

/** Nothing but this server's own files, no inline script or style. */
function contentSecurityPolicy(framed: boolean, asked: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...(framed ? asked : [])].join(' '),
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join('; ');
}

function headers(file: string, framed: boolean, asked: readonly string[] = []): Record<string, string> {
  return {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(framed, asked),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** The path asked for, decoded; null where it is no path. */
function askedPath(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** Finds the file that a path names, and never one outside the mount's folder. */
export function findFile(path: string, mounts: readonly Mount[]): { file: string; mount: Mount } | null {
  const mount = mounts.find((candidate) => path.startsWith(candidate.path));
  if (!mount || path.includes('\0')) return null;
  const name = path === '/' ? 'index.html' : path.slice(mount.path.length);
  // A page is called for by its name alone: /compare.
  const file = normalize(join(mount.folder, extname(name) === '' ? `${name}.html` : name));
  return file.startsWith(mount.folder + sep) ? { file, mount } : null;
}

/** Refuses a page elsewhere that has pointed its own host name at this machine. */
function isLocal(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return host === 'localhost' || host === '127.0.0.1';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  { contents, asked }: Beside,
): Promise<void> {
  const refuse = (status: number) => response.writeHead(status, headers('.txt', false)).end();
  if (!isLocal(request)) return void refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405);
  const path = askedPath(request) ?? '\0';
  const found = findFile(path, mounts);
  const content = contents?.get(path) ?? (found && (await readFile(found.file).catch(() => null)));
  if (!found || content === null) return void refuse(404);
  response.writeHead(200, headers(found.file, found.mount.framed, asked));
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Listens on the port, or on a free one where it is taken. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const retry = (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EADDRINUSE' || port === 0) return reject(fault);
      server.listen(0, '127.0.0.1', resolve);
    };
    server.once('error', retry);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', retry);
      resolve();
    });
  });
}

/**
 * Serves built files to this machine alone.
 * @param port the usual port; 0, or a port that is taken, gives a free one
 * @param beside asked for at every request, so that a register may start later than its preview
 */
export async function serve(
  mounts: readonly Mount[],
  port: number,
  beside: () => Beside = () => ({}),
): Promise<PreviewServer> {
  const server = createServer((request, response) => void answer(request, response, mounts, beside()));
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
