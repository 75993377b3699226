import type { SendMode } from '#core/sending/sending.ts';
import type { Content, ContentButton, ContentEvent } from './content.ts';
import { eventOfType, sendModes } from './events.ts';
import type { Unified, UnifiedControl } from './unified-shape.ts';

/** The names that XML gives to the permissions of JSON. */
const permissions: Record<string, string> = {
  'MailboxItem.Restricted.User': 'Restricted',
  'MailboxItem.Read.User': 'ReadItem',
  'MailboxItem.ReadWrite.User': 'ReadWriteItem',
  'Mailbox.ReadWrite.User': 'ReadWriteMailbox',
};

/** What a unified manifest tells Outlook, in the words in which an XML manifest can be compared with it. */
export function readUnified(manifest: Unified): Content {
  const [extension] = manifest.extensions;
  const granted = manifest.authorization.permissions.resourceSpecific.map(({ name }) => name);
  const icons = extension.alternates[0]?.alternateIcons;
  return {
    id: manifest.id,
    version: manifest.version,
    language: manifest.localizationInfo.defaultLanguageTag,
    name: manifest.name.short,
    purpose: manifest.description.full,
    provider: manifest.developer.name,
    support: manifest.developer.websiteUrl,
    icons: [icons?.icon.url ?? '', icons?.highResolutionIcon.url ?? ''],
    domains: manifest.validDomains,
    permission: granted.flatMap((name) => permissions[name] ?? []).join(' '),
    sharedMailboxes: granted.includes('Mailbox.SharedFolder'),
    requires: extension.requirements.capabilities?.find(({ name }) => name === 'Mailbox')?.minVersion ?? '',
    buttons: buttonsOf(extension),
    events: (extension.autoRunEvents ?? []).flatMap(({ events }) => events).map(eventOf),
    handlers: handlersOf(extension),
  };
}

type Extension = Unified['extensions'][0];

/** Phones last, as in XML. */
function buttonsOf(extension: Extension): ContentButton[] {
  const read = (control: UnifiedControl, surface: string) => buttonOf(control, surface, extension);
  const desktop = extension.ribbons.flatMap(({ contexts, tabs }) =>
    tabs.flatMap(({ groups }) =>
      groups.flatMap(({ controls }) => controls.map((control) => read(control, contexts.join(' ')))),
    ),
  );
  const mobile = extension.ribbons
    .flatMap(({ tabs }) => tabs.flatMap(({ customMobileRibbonGroups }) => customMobileRibbonGroups ?? []))
    .flatMap(({ controls }) => controls.map((control) => read(control, 'mobile')));
  return [...desktop, ...mobile];
}

function buttonOf(control: UnifiedControl, surface: string, { runtimes }: Extension): ContentButton {
  const runtime = runtimes.find(({ actions }) => actions.some(({ id }) => id === control.actionId));
  const action = runtime?.actions.find(({ id }) => id === control.actionId);
  const opens = action?.type === 'openPage';
  return {
    id: control.id,
    surface,
    label: control.label,
    tip: control.supertip?.description ?? '',
    icons: control.icons.map(({ size, scale = 1, url }) => ({ size, scale, url })),
    opens: opens ? (runtime?.code.page ?? null) : null,
    runs: opens ? null : control.actionId,
    pinnable: action?.pinnable === true,
    several: action?.multiselect === true,
  };
}

function eventOf({
  type,
  actionId,
  options,
}: {
  type: string;
  actionId: string;
  options?: { sendMode: string } | undefined;
}): ContentEvent {
  const modes = Object.keys(sendModes) as SendMode[];
  return {
    name: eventOfType(type) ?? 'unknown',
    handler: actionId,
    sendMode: modes.find((mode) => mode === options?.sendMode) ?? null,
  };
}

function handlersOf({ runtimes }: Extension): Content['handlers'] {
  const [code] = runtimes.flatMap(({ code: { page, script } }) =>
    script === undefined ? [] : [{ page, script }],
  );
  return code ?? null;
}
