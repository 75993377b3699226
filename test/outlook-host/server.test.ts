import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile, type Mount, type PreviewServer, serve } from './server.ts';

let folder: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-server-'));
  await mkdir(join(folder, 'page', 'inner'), { recursive: true });
  await mkdir(join(folder, 'page-secret'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page-secret', 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page', 'index.html'), '<h1>Here</h1>');
  await writeFile(join(folder, 'page', 'inner', 'file.js'), 'here()');
  server = await serve(mounts(), 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function mounts(): Mount[] {
  return [
    { path: '/framed/', folder: join(folder, 'page', 'inner'), framed: true },
    { path: '/', folder: join(folder, 'page'), framed: false },
  ];
}

/** Asks without the tidying of paths and hosts that `fetch` does. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<number> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? `localhost:${port}` };
    request({ host: '127.0.0.1', port, path, headers, method: options.method ?? 'GET' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

describe('the preview server', () => {
  it('serves its page and its files', async () => {
    const page = await fetch(`${server.url}/`);
    expect(await page.text()).toBe('<h1>Here</h1>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await (await fetch(`${server.url}/inner/file.js`)).text()).toBe('here()');
    expect(await (await fetch(`${server.url}/index?a=b`)).text()).toBe('<h1>Here</h1>');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/inner/../../secret.txt',
    '/..\\secret.txt',
    '/../page-secret/secret.txt',
    '/framed/..%2findex.html',
    '/%00',
    '/%zz',
  ])('never leaves its folders: %s', async (path) => {
    expect(await ask(path)).toBe(404);
  });

  it('finds no file outside a folder, however the path is written', () => {
    expect(findFile('/../secret.txt', mounts())).toBeNull();
    expect(findFile('/../page-secret/secret.txt', mounts())).toBeNull();
    expect(findFile('/framed/../index.html', mounts())).toBeNull();
  });

  it('lists no folder', async () => {
    expect(await ask('/inner/')).toBe(404);
    expect(await ask('/inner')).toBe(404);
    expect(await ask('/framed/')).toBe(404);
  });

  it('answers to this machine’s names alone', async () => {
    expect(await ask('/', { host: 'localhost' })).toBe(200);
    expect(await ask('/', { host: '127.0.0.1:1' })).toBe(200);
    expect(await ask('/', { host: 'elsewhere.example' })).toBe(403);
    expect(await ask('/', { host: 'localhost.elsewhere.example' })).toBe(403);
  });

  it('takes nothing in', async () => {
    expect(await ask('/', { method: 'POST' })).toBe(405);
    expect(await ask('/', { method: 'HEAD' })).toBe(200);
  });

  it('lets pages load nothing from elsewhere, and frame only what is meant for it', async () => {
    const policyOf = async (path: string) =>
      (await fetch(server.url + path)).headers.get('content-security-policy') ?? '';
    for (const path of ['/', '/framed/file.js', '/missing']) {
      expect(await policyOf(path)).toContain("default-src 'none'");
      expect(await policyOf(path)).not.toContain('unsafe');
    }
    expect(await policyOf('/')).toContain("frame-ancestors 'none'");
    expect(await policyOf('/framed/file.js')).toContain("frame-ancestors 'self'");
  });

  it('takes a free port where the usual one is taken', async () => {
    const second = await serve(mounts(), Number(new URL(server.url).port));
    expect(second.url).not.toBe(server.url);
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
  });

  it('stops at once, although a browser keeps its connection', async () => {
    const second = await serve(mounts(), 0);
    await fetch(second.url, { keepalive: true });
    await second.close();
    await expect(fetch(second.url)).rejects.toThrow();
  });
});
