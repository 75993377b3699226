import type { Site } from '../../sites/site.ts';
import { gmailCompose } from './gmail.ts';
import { outlookCompose } from './outlook.ts';

/** Every site before whose mail is sent Probity looks, by the name of its file. */
export const composeSites: readonly Site[] = [gmailCompose, outlookCompose];
