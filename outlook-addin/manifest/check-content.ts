import type { Content, ContentButton, ContentEvent } from './content.ts';
import { permissions } from './description.ts';
import { surfaces } from './surfaces.ts';

/** Longer labels are cut off on narrow ribbons and on phones. */
const longestLabel = 16;
const longestTip = 250;
const longestId = 64;
const ribbonSizes = ['16', '32', '80'];
const mobileSizes = [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => `${size}@${scale}`));

/** Tells what Outlook or an officer would stumble over, in a manifest of either kind. */
export function checkContent(content: Content): string[] {
  const { buttons, events, handlers, icons, support, version, domains } = content;
  const pages = [handlers?.page ?? null, handlers?.script ?? null, ...buttons.map(({ opens }) => opens)];
  const urls = [
    support,
    ...icons,
    ...pages,
    ...buttons.flatMap((button) => button.icons.map(({ url }) => url)),
  ];
  const ids = buttons.map(({ id }) => id);
  return [
    ...(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)
      ? []
      : [`The version ${version} is not three short numbers.`]),
    ...distinct(urls).flatMap((url) => (url === null ? [] : urlFaults(url, domains))),
    ...repeated(ids).map((id) => `Several buttons have the id ${id}.`),
    ...buttons.flatMap(buttonFaults),
    ...severalFaults(content),
    ...eventFaults(events, content),
    ...buttons
      .filter(({ runs }) => runs !== null && handlers === null)
      .map(({ id }) => `${id} runs a function, and there is no page of functions.`),
  ];
}

function urlFaults(url: string, domains: readonly string[]): string[] {
  if (!URL.canParse(url)) return [`"${url}" is no address.`];
  const { protocol, hostname } = new URL(url);
  const isOurs = protocol === 'https:' && domains.includes(hostname) && url.length <= 2048;
  return isOurs ? [] : [`${url} is not on the add-in's own host over https.`];
}

function buttonFaults(button: ContentButton): string[] {
  const { id, surface, label, tip, opens, runs, pinnable, several } = button;
  const isMobile = surface === 'mobile';
  const place = Object.values(surfaces).find(({ context }) => context === surface);
  const rules: [boolean, string][] = [
    [isMobile || place !== undefined, `stands on the unknown surface "${surface}"`],
    [id !== '' && id.length <= longestId, `needs an id of at most ${longestId} characters`],
    [label !== '' && label.length <= longestLabel, `needs a label of at most ${longestLabel} characters`],
    [isMobile || (tip !== '' && tip.length <= longestTip), `needs a tip of at most ${longestTip} characters`],
    [
      (opens === null) !== (runs === null) && opens !== '' && runs !== '',
      'neither opens a page nor runs a function',
    ],
    [!pinnable || place?.pinnable === true, 'pins its pane where Outlook cannot'],
    [
      !several || (place?.selectable === true && opens !== null),
      'opens for several messages where none can be selected',
    ],
  ];
  return [
    ...rules.filter(([holds]) => !holds).map(([, fault]) => `The button ${id} ${fault}.`),
    ...iconFaults(button),
  ];
}

/** Outlook hands over several messages only to whoever may read the whole mailbox. */
function severalFaults({ buttons, permission }: Content): string[] {
  const several = buttons.filter(({ several }) => several);
  return several.length > 0 && permission !== permissions.mailbox.xml
    ? several.map(({ id }) => `The button ${id} opens for several messages, and ${permission} reads one.`)
    : [];
}

function iconFaults({ id, surface, icons }: ContentButton): string[] {
  const isMobile = surface === 'mobile';
  const there = icons.map(({ size, scale }) => (isMobile ? `${size}@${scale}` : String(size)));
  const missing = (isMobile ? mobileSizes : ribbonSizes).filter((size) => !there.includes(size));
  return missing.map((size) => `The button ${id} lacks its icon of size ${size}.`);
}

function eventFaults(events: readonly ContentEvent[], { handlers }: Content): string[] {
  const known = events.filter(({ name }) => name !== 'unknown');
  return [
    ...events
      .filter((event) => event.name === 'unknown')
      .map(({ handler }) => `${handler} waits for an unknown event.`),
    ...repeated(known.map(({ name }) => name)).map((name) => `${name} has several handlers.`),
    ...known
      .filter(({ name, sendMode }) => name.endsWith('Send') !== (sendMode !== null))
      .map(({ name }) => `${name} has a send mode that it must not have, or lacks one.`),
    ...(events.length > 0 && handlers === null ? ['There are events, and no file that handles them.'] : []),
  ];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function repeated(values: readonly string[]): string[] {
  return distinct(values.filter((value, at) => values.indexOf(value) !== at));
}
