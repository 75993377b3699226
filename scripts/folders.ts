import { join } from 'node:path';

/** The project's top folder, and the places that the scripts read and write. */
export const root = join(import.meta.dirname, '..');
export const dist = join(root, 'dist');
export const addinDist = join(dist, 'outlook-addin');
export const previewDist = join(dist, 'preview');
export const policies = join(root, 'policies');
export const sampleCorpus = join(root, 'test', 'corpus');
