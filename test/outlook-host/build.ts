import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { RegisterSettings } from '../../outlook-addin/src/settings.ts';
import { sampleSettings } from '../../scripts/build-addin.ts';
import {
  addinDist,
  previewDist,
  previewProbeDist,
  previewTrustDist,
  root,
  sampleCorpus,
} from '../../scripts/folders.ts';
import type { Beside, Mount } from './server.ts';

const sources = import.meta.dirname;

/** Where the preview's server finds what it serves. */
export const previewMounts: readonly Mount[] = [
  { path: '/outlook-addin/office-js/AgaveErrorUX/', folder: previewTrustDist, framed: true },
  { path: '/outlook-addin/', folder: addinDist, framed: true },
  { path: '/probe/', folder: previewProbeDist, framed: true },
  { path: '/', folder: previewDist, framed: false },
];

/** Where a preview at this address serves the pane. */
export function paneAt(preview: string): URL {
  return new URL('/outlook-addin/', preview);
}

export type PaneRegister = RegisterSettings;

/** What the server needs so that the pane finds this register. */
export async function besideWith(register: RegisterSettings): Promise<Beside> {
  return {
    contents: new Map([['/outlook-addin/settings.json', await sampleSettings(register)]]),
    asked: [register.url, register.authority.issuer].map((address) => new URL(address).origin),
  };
}

async function bundle(folder: string, entries: string[], outdir: string, pages: string[]): Promise<void> {
  await build({
    entryPoints: entries.map((name) => join(sources, folder, name)),
    outdir,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    absWorkingDir: root,
  });
  await Promise.all(pages.map((page) => cp(join(sources, folder, page), join(outdir, page))));
}

/** A mail or invite as the page gets it: the file as it is, in base64. */
interface MailboxEntry {
  name: string;
  content: string;
}

async function writeMailbox(): Promise<void> {
  const names: string[] = JSON.parse(await readFile(join(sources, 'mailbox.json'), 'utf8'));
  const entries: MailboxEntry[] = await Promise.all(
    names.map(async (name) => ({
      name,
      content: await readFile(join(sampleCorpus, 'items', name), 'base64'),
    })),
  );
  await mkdir(previewDist, { recursive: true });
  await writeFile(join(previewDist, 'mailbox.json'), JSON.stringify(entries));
}

/** Builds the page that plays Outlook, the ones that compare the codes, explain a judgement and show every screen, beside the built add-in. */
export async function buildPreview(): Promise<void> {
  await Promise.all([
    bundle('preview', ['preview.tsx', 'preview.css'], previewDist, ['index.html']),
    bundle('compare', ['compare.tsx', 'compare.css'], previewDist, ['compare.html']),
    bundle('why', ['why.tsx', 'why.css'], previewDist, ['why.html']),
    bundle('gallery', ['gallery.tsx', 'gallery.css'], previewDist, ['gallery.html']),
    bundle('trust', ['trust.ts'], previewTrustDist, ['index.html']),
    writeMailbox(),
  ]);
}

/** Builds a bare host and pane with which tests try office.js call by call. */
export async function buildProbe(): Promise<void> {
  await bundle('probe', ['host.ts', 'pane.ts'], previewProbeDist, ['host.html', 'pane.html']);
}
