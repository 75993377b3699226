import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { makeCertificate } from '#test/register/letters/certificate.ts';
import { buildOutlook } from '../../scripts/build-outlook.ts';
import { sampleSettings } from '../../scripts/council-settings.ts';
import { previewProbeDist } from '../../scripts/folders.ts';
import { type PreviewRegister, startPreviewRegister } from '../../scripts/preview-register.ts';
import { launchFlags } from './chromium.ts';

/** Where the council serves what it has built, and where its officers read mail. */
export const paneHost = 'https://probity.westmarch.gov.uk';
export const outlook = 'https://outlook.office.com';

/** The add-in as a council serves it, in an Outlook at another address, beside its register. */
export interface DeployedSite {
  register: PreviewRegister;
  /** With which a browser takes this machine for all hosts of the world but itself. */
  flags: string[];
  close: () => Promise<void>;
}

/** Builds what an administrator deploys, and serves it as the guide for deploying says. */
export async function startDeployedSite(): Promise<DeployedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-deployed-'));
  // The database runs as a user of its own, who has to pass through.
  await chmod(folder, 0o711);
  const register = await startPreviewRegister(join(folder, 'register'), new URL(paneHost));
  const settings = join(folder, 'council.json');
  await writeFile(settings, await sampleSettings(register.pane));
  const served = join(folder, 'site');
  await buildOutlook(
    { url: paneHost, settings, ownOfficeJs: true },
    { served, package: join(folder, 'package') },
  );
  const server = serveHosts({
    [new URL(paneHost).host]: { folder: served, headers: asTheGuideSays },
    [new URL(outlook).host]: { folder: previewProbeDist, headers: {} },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    register,
    flags: [
      ...launchFlags(),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await register.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The headers that `docs/deploy-outlook.md` asks for. */
const asTheGuideSays = {
  'content-security-policy':
    'frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

interface ServedHost {
  folder: string;
  headers: Record<string, string>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Each host's folder at its root, over TLS. */
function serveHosts(hosts: Record<string, ServedHost>): Server {
  return createServer(makeCertificate(), async (request, response) => {
    const host = hosts[request.headers.host ?? ''];
    const { pathname } = new URL(request.url ?? '/', paneHost);
    // Browsers ask for it by themselves, of every host.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const file = host && (await readFile(join(host.folder, pathname)).catch(() => null));
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      ...host.headers,
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
    });
    response.end(file);
  });
}
