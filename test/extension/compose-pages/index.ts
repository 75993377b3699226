import type { TestPage } from '../pages/page.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';

/** One page for each site from which mail is sent. */
export const composePages: readonly TestPage[] = [gmail, outlook];
