import { join } from 'node:path';

/** The project's top folder, and the places that the scripts read and write. */
export const root = join(import.meta.dirname, '..');
export const dist = join(root, 'dist');
/** Runs of the tests each have a folder of their own for what they serve: two at once would disturb one another. */
const servedDist = process.env.PROBITY_SERVED ?? dist;
export const addinDist = join(servedDist, 'outlook-addin');
export const previewDist = join(servedDist, 'preview');
export const previewTrustDist = join(servedDist, 'preview-trust');
export const previewProbeDist = join(servedDist, 'preview-probe');
export const policies = join(root, 'policies');
export const sampleCorpus = join(root, 'test', 'corpus');
