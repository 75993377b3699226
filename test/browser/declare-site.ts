import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpRegister } from '#core/register/client.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { besideWith, paneAt, previewMounts } from '#test/outlook-host/build.ts';
import { type Beside, type PreviewServer, serve } from '#test/outlook-host/server.ts';
import { makeCertificate } from '#test/register/letters/certificate.ts';
import { type PreviewRegister, startPreviewRegister } from '../../scripts/preview-register.ts';

export interface DeclareSite {
  /** Where the mailbox and the pane are. */
  url: string;
  register: PreviewRegister;
  /** The register as one of its people reaches it. */
  as: (person: string) => RegisterPort;
  close: () => Promise<void>;
}

/**
 * Starts what `npm start` shows: sample mailbox, pane, register with its database, and its people's sign-in.
 * Letters go to the mail server on `mailPort`, where one is named. With `secure` the mailbox is reached over https, by a certificate that nobody vouches for.
 */
export async function startDeclareSite({ secure = false, mailPort = 0 } = {}): Promise<DeclareSite> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-declare-'));
  let beside: Beside = {};
  const server = await serve(previewMounts, 0, () => beside);
  const door = secure ? await secureDoor(server.url) : server;
  const smtp = { host: '127.0.0.1', port: mailPort, unencrypted: true };
  const letters = mailPort === 0 ? undefined : { from: 'register@westmarch.gov.uk', smtp };
  const register = await startPreviewRegister(folder, paneAt(door.url), letters);
  beside = await besideWith(register.pane);
  return {
    url: door.url,
    register,
    as: (person) =>
      httpRegister<AbortSignal>({
        baseUrl: register.url,
        token: () => register.tokenFor(person),
        fetch: (address, request) => fetch(address, request),
        timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
      }),
    close: async () => {
      if (door !== server) await door.close();
      await server.close();
      await register.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Hands on over https what is served over http. */
async function secureDoor(inner: string): Promise<PreviewServer> {
  const server = createServer(makeCertificate(), ({ url = '/', method, headers }, response) => {
    request(new URL(url, inner), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
