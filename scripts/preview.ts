import { buildPreview, previewMounts } from '#test/outlook-host/build.ts';
import { serve } from '#test/outlook-host/server.ts';
import { buildAddin } from './build-addin.ts';

const usualPort = 8321;

await Promise.all([buildAddin(), buildPreview()]);
const server = await serve(previewMounts, usualPort);
console.log(`The preview is at ${server.url} (Ctrl+C stops it).`);

process.once('SIGINT', () => void server.close());
process.once('SIGTERM', () => void server.close());
