import { join } from 'node:path';
import { besideWith, buildPreview, paneAt, previewMounts } from '#test/outlook-host/build.ts';
import { type Beside, serve } from '#test/outlook-host/server.ts';
import { buildAddin } from './build-addin.ts';
import { buildRegisterPages } from './build-register-pages.ts';
import { root } from './folders.ts';
import { startPreviewRegister } from './preview-register.ts';

const usualPort = 8321;
const registerFolder = process.env.PROBITY_DATA ?? join(root, 'register-data');

await Promise.all([buildAddin(), buildPreview(), buildRegisterPages()]);
let beside: Beside = {};
const server = await serve(previewMounts, usualPort, () => beside);
console.log(`The preview is at ${server.url} (Ctrl+C stops it).`);

/** The preview goes on without a register where one cannot be had. */
const register = startPreviewRegister(registerFolder, paneAt(server.url)).catch((fault: Error) => {
  console.error(`There is no register beside it: ${fault.message}`);
  return null;
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await server.close();
  await (await register)?.close();
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

const started = await register;
if (started && !stopping) {
  beside = await besideWith(started.pane);
  console.log(`The register is at ${started.url}/figures; what it can be asked is at ${started.url}/api/.`);
  console.log(`Its data is in ${registerFolder}. These can sign in: ${started.people.join(', ')}.`);
}
