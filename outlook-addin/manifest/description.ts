import { v5 as uuidOf } from 'uuid';
import { fill } from '#core/fill.ts';
import type { Language } from '#core/language.ts';
import { type IconPixels, iconFile } from '../icons/sizes.ts';
import {
  type Choices,
  type Environment,
  readEnvironment,
  readHost,
  readOrganisationName,
} from './choices.ts';
import { commands, type Deed } from './commands.ts';
import { type HandledEvent, handledEvents } from './events.ts';
import { manifestWordsIn } from './manifest-words.ts';
import {
  type CommandId,
  commandIds,
  controlId,
  mobileCommand,
  type Surface,
  type SurfaceId,
  severalCommand,
  surfaceIds,
  surfaces,
} from './surfaces.ts';

/** A picture of a button; `scale` is set on phones, where a picture has `size * scale` pixels. */
export interface Icon {
  size: number;
  scale: 1 | 2 | 3 | null;
  url: string;
}

export interface Button {
  id: string;
  command: CommandId;
  label: string;
  tip: string;
  icons: Icon[];
  /** With a page's whole address. */
  deed: Deed;
  pinnable: boolean;
  /** Whether it also opens the pane for several selected messages. */
  several: boolean;
}

export interface Ribbon {
  id: SurfaceId;
  surface: Surface;
  buttons: Button[];
}

/** The functions that run without the pane. */
export interface Handlers {
  /** The page of the function commands, and of events everywhere but in classic Outlook on Windows. */
  page: string;
  /** The same events' one file for classic Outlook on Windows. */
  script: string;
  events: HandledEvent[];
}

/** The names of a permission in the two kinds of manifest. */
export const permissions = {
  /** May read the item and note something on it, and may not touch the rest of the mailbox. */
  item: { xml: 'ReadWriteItem', json: 'MailboxItem.ReadWrite.User' },
  mailbox: { xml: 'ReadWriteMailbox', json: 'Mailbox.ReadWrite.User' },
} as const;
export type Permission = (typeof permissions)[keyof typeof permissions];

/** All that Outlook is told of the add-in, once; both manifests are written from it. */
export interface Description {
  id: string;
  /** Three numbers with full stops between. */
  version: string;
  language: 'en-GB';
  name: string;
  fullName: string;
  provider: string;
  /** At most 80 characters. */
  summary: string;
  /** At most 250 characters. */
  purpose: string;
  /** What Outlook shows in Welsh, by what it shows in English. */
  welsh: ReadonlyMap<string, string>;
  host: string;
  support: string;
  privacy: string;
  terms: string;
  icon: string;
  largeIcon: string;
  pane: string;
  permission: Permission;
  /** The oldest Mailbox requirement sets with which the pane, its pinning, and the handlers work. */
  requires: { pane: string; pinning: string; handlers: string };
  ribbons: Ribbon[];
  mobile: Button;
  handlers: Handlers;
}

const ribbonSizes = [16, 32, 80] as const;
const mobileSizes = [25, 32, 48] as const;
const scales = [1, 2, 3] as const;
const mobilePixels: Record<(typeof mobileSizes)[number], readonly [IconPixels, IconPixels, IconPixels]> = {
  25: [25, 50, 75],
  32: [32, 64, 96],
  48: [48, 96, 144],
};

/**
 * Describes the add-in of one organisation.
 *
 * @param version the product's version; what follows the three numbers is left out
 * @throws ProbityError `ERR_USAGE` where a choice cannot be made
 */
export function describeAddin(choices: Choices, version: string): Description {
  const hostName = readHost(choices.url);
  const organisation = readOrganisationName(choices.organisation);
  const environment = readEnvironment(choices.environment);
  const host = `https://${hostName}`;
  const at = (path: string) => `${host}/${path}`;
  return {
    id: addinId(hostName, environment),
    version: /^\d+\.\d+\.\d+/.exec(version)?.[0] ?? '',
    language: 'en-GB',
    ...textsOf(organisation, environment),
    host,
    support: at('about.html#support'),
    privacy: at('about.html#privacy'),
    terms: at('about.html#terms'),
    icon: at(`icons/${iconFile(64)}`),
    largeIcon: at(`icons/${iconFile(128)}`),
    pane: at('taskpane.html'),
    permission: choices.wholeMailbox ? permissions.mailbox : permissions.item,
    requires: { pane: '1.3', pinning: '1.5', handlers: '1.12' },
    ribbons: surfaceIds.map((id) => ({
      id,
      surface: surfaces[id],
      buttons: commandIds.map((command) => ribbonButton(id, command, at, choices.wholeMailbox === true)),
    })),
    mobile: mobileButton(at),
    handlers: {
      page: at('commands.html'),
      script: at('events.js'),
      events: handledEvents(choices.sendMode ?? 'promptUser'),
    },
  };
}

/**
 * The add-in's id, which never changes for a host and an environment: Outlook knows the add-in by it,
 * and a new one would be a second add-in beside the first.
 */
function addinId(hostName: string, environment: Environment): string {
  return uuidOf(`https://${hostName}/outlook-addin/${environment}`, uuidOf.URL);
}

function textsOf(organisation: string, environment: Environment) {
  const mark = environment === 'live' ? '' : ` (${environment})`;
  const owner = ownerOf(organisation, 'en');
  const purpose = purposeOf(organisation, 'en');
  return {
    name: `Probity${mark}`,
    fullName: `Probity${owner}${mark}`,
    provider: 'Probity',
    summary: 'Shows what your code of conduct asks, and starts the declaration.',
    purpose,
    welsh: new Map([[purpose, purposeOf(organisation, 'cy')], ...commandIds.flatMap(inWelsh)]),
  };
}

function ownerOf(organisation: string, language: Language): string {
  return organisation === '' ? '' : fill(manifestWordsIn[language].owner, { organisation });
}

function purposeOf(organisation: string, language: Language): string {
  return fill(manifestWordsIn[language].purpose, { owner: ownerOf(organisation, language) });
}

function inWelsh(command: CommandId): [string, string][] {
  const [english, welsh] = [manifestWordsIn.en.commands[command], manifestWordsIn.cy.commands[command]];
  return [
    [english.label, welsh.label],
    [english.tip, welsh.tip],
  ];
}

type At = (path: string) => string;

function ribbonButton(surface: SurfaceId, id: CommandId, at: At, wholeMailbox: boolean): Button {
  return {
    ...buttonOf(id, at),
    id: controlId(surface, id),
    icons: ribbonSizes.map((size) => ({ size, scale: null, url: at(`icons/${iconFile(size)}`) })),
    pinnable: surfaces[surface].pinnable && 'open' in commands[id].deed,
    several: wholeMailbox && surfaces[surface].selectable && id === severalCommand,
  };
}

function mobileButton(at: At): Button {
  return {
    ...buttonOf(mobileCommand, at),
    id: controlId('mobileMessageRead', mobileCommand),
    icons: mobileSizes.flatMap((size) =>
      scales.map((scale) => ({
        size,
        scale,
        url: at(`icons/${iconFile(mobilePixels[size][scale - 1] ?? size)}`),
      })),
    ),
    pinnable: false,
    several: false,
  };
}

function buttonOf(command: CommandId, at: At) {
  const { label, tip, deed } = commands[command];
  return { command, label, tip, deed: 'open' in deed ? { open: at(deed.open) } : deed };
}
