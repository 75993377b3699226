import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign } from 'jose';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { TestPage } from '#test/extension/pages/page.ts';
import { servePages } from '#test/extension/pages/server.ts';
import { launchFlags } from './chromium.ts';
import { untilSettled } from './extension-launch.ts';
import { writePolicy } from './policy-folder.ts';

/** An organisation's own server: it serves what it was given last at each path, to everybody. */
export interface OwnServer {
  url: string;
  serve(path: string, content: string): void;
  /** The paths that were asked for, in order. */
  asked: readonly string[];
  close(): void;
}

export async function startOwnServer(): Promise<OwnServer> {
  const contents = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const content = contents.get(url);
    response
      .writeHead(content === undefined ? 404 : 200, { 'access-control-allow-origin': '*' })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (path, content) => void contents.set(path, content),
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The organisation's key: its public half as policies hold it, and what signs with the other. */
export function signer() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (content: unknown): Promise<string> =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
        .setProtectedHeader({ alg: 'ES256' })
        .sign(privateKey),
  };
}

/** A browser that an organisation manages. */
export interface ManagedBrowser {
  context: BrowserContext;
  worker: Worker;
  page: Page;
  id: string;
  close(): Promise<void>;
}

/** Starts a browser with the built extension, an id of its own for it, and a policy file for that id. */
export async function startManaged(
  executablePath: string,
  built: string,
  pages: readonly TestPage[],
  { place, settings }: { place: { folder: string; file: string }; settings: object },
): Promise<ManagedBrowser> {
  const extension = await mkdtemp(join(tmpdir(), 'probity-managed-'));
  await cp(built, extension, { recursive: true });
  // Other browsers on this machine that run the extension at the same time are not to be managed.
  const id = await giveId(extension);
  const takePolicyAway = writePolicy(place, { '3rdparty': { extensions: { [id]: settings } } });
  const server = await servePages(pages);
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...launchFlags().filter((flag) => flag !== '--headless'),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    headless: true,
    viewport: { width: 800, height: 600 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await untilSettled(worker);
  return {
    context,
    worker,
    id,
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      takePolicyAway();
      await context.close();
      await server.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

async function giveId(extension: string): Promise<string> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
