import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { generate } from 'selfsigned';
import { stageDist } from './build.ts';
import type { TestComposer, TestPage } from './page.ts';

export interface PagesServer {
  port: number;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** As strict as the strictest site: nothing inline, nothing from elsewhere. */
const basePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

function document(composer: TestComposer): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${composer.id}</title><link rel="stylesheet" href="/stage/stage.css"><link rel="icon" href="data:,"></head><body>${composer.markup}<script type="module" src="/stage/stage.js"></script></body></html>`;
}

function frameOf(composer: TestComposer): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${composer.id}</title><link rel="stylesheet" href="/stage/stage.css"><link rel="icon" href="data:,"></head><body><iframe src="/${composer.id}/frame" title="Chat"></iframe></body></html>`;
}

/** The page of a host and path: `/post`, and `/live-chat/frame` for what stands in a frame. */
function find(pages: readonly TestPage[], host: string, path: string) {
  const [id, inner] = path.slice(1).split('/');
  for (const page of pages.filter((candidate) => candidate.host === host)) {
    const composer = page.composers.find((candidate) => candidate.id === id);
    if (composer === undefined) continue;
    const outer = composer.framed === true && inner !== 'frame';
    return { page, html: outer ? frameOf(composer) : document(composer) };
  }
  return null;
}

async function answer(
  pages: readonly TestPage[],
  { headers, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(url ?? '/', 'https://localhost').pathname;
  if (path.startsWith('/stage/')) {
    const file = await readFile(join(stageDist, basename(path))).catch(() => null);
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(path)] ?? 'text/plain',
      'cache-control': 'max-age=600',
    });
    return void response.end(file);
  }
  const found = find(pages, (headers.host ?? '').replace(/:\d+$/, ''), path);
  if (found === null) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [basePolicy, found.page.policy].filter(Boolean).join('; '),
  });
  response.end(found.html);
}

/** Serves the pages by TLS under the sites' own names, with a certificate made for this run. */
export async function servePages(pages: readonly TestPage[]): Promise<PagesServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...new Set(pages.map(({ host }) => host))].map((value) => ({ type: 2, value })),
      },
    ],
  });
  const server = createServer({ key, cert }, (request, response) => void answer(pages, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
