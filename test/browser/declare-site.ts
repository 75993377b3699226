import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpRegister } from '#core/register/client.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { besideWith, previewMounts } from '#test/outlook-host/build.ts';
import { type Beside, serve } from '#test/outlook-host/server.ts';
import { type PreviewRegister, startPreviewRegister } from '../../scripts/preview-register.ts';

export interface DeclareSite {
  /** Where the mailbox and the pane are. */
  url: string;
  register: PreviewRegister;
  /** The register as one of its people reaches it. */
  as: (person: string) => RegisterPort;
  close: () => Promise<void>;
}

/** Starts what `npm start` shows: sample mailbox, pane, register with its database, and its people's sign-in. */
export async function startDeclareSite(): Promise<DeclareSite> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-declare-'));
  let beside: Beside = {};
  const server = await serve(previewMounts, 0, () => beside);
  const register = await startPreviewRegister(folder, server.url);
  beside = await besideWith(register.pane);
  return {
    url: server.url,
    register,
    as: (person) =>
      httpRegister<AbortSignal>({
        baseUrl: register.url,
        token: () => register.tokenFor(person),
        fetch: (address, request) => fetch(address, request),
        timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
      }),
    close: async () => {
      await server.close();
      await register.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
