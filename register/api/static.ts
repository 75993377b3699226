import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import type { Environment, Services } from '#register/services.ts';
import { isKnown } from './etag.ts';
import { router } from './router.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** A name that changes with its content, as bundlers write it: `pane-4K2NQ7PX.js`. */
const hashed = /[.-][A-Z0-9]{8}\.[a-z]+$/;
const forGood = 'public, max-age=31536000, immutable';

/** Where Outlook shows a pane in a frame. */
const outlook = [
  "'self'",
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
  'https://*.officeapps.live.com',
].join(' ');

/** The pane's own files, the one host of office.js, and frames of Outlook alone around it. */
const panePolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${outlook}`,
].join('; ');

/**
 * Serves the built pane under `/pane/`, where the settings name its folder. Only what is there at the start is
 * served, so that no address leads anywhere else.
 * @throws ProbityError ERR_SETTINGS_INVALID where there is no such folder
 */
export function paneRoutes({ settings }: Services): OpenAPIHono<Environment> {
  const routes = router();
  if (settings.pane === undefined) return routes;
  const files = filesIn(settings.pane);

  routes.get('/pane/*', async (context) => {
    const file = files.get(context.req.path.slice('/pane/'.length));
    if (!file) return context.notFound();
    if (file.type === types['.html']) {
      context.header('Content-Security-Policy', panePolicy);
    }
    const known = isKnown(context, file.tag);
    context.header('Cache-Control', hashed.test(file.path) ? forGood : 'no-cache');
    if (known) return context.body(null, 304);
    return context.body(new Uint8Array(await readFile(file.path)), 200, { 'Content-Type': file.type });
  });

  return routes;
}

interface PaneFile {
  path: string;
  type: string;
  tag: string;
}

function filesIn(folder: string): Map<string, PaneFile> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const path = join(entry.parentPath, entry.name);
          const { size, mtimeMs } = statSync(path);
          const type = types[extname(path)] ?? 'application/octet-stream';
          const tag = `${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`;
          return [relative(folder, path).split(sep).join('/'), { path, type, tag }];
        }),
    );
  } catch (cause) {
    throw new ProbityError(
      'ERR_SETTINGS_INVALID',
      `The pane is not at ${folder}. Run the build, or mend \`pane\` in the settings, or leave it out.`,
      { cause },
    );
  }
}
