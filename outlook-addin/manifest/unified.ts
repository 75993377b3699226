import type { Button, Description, Handlers, Ribbon } from './description.ts';
import { knownEvents } from './events.ts';

/** Low enough for every tenant, and it has all that Outlook add-ins need. */
const schema = '1.19';

/** Writes the unified manifest, in JSON, for Outlook on the web and on Windows. */
export function unifiedManifest(description: Description): string {
  const { host, version, id, name, fullName, summary, purpose, handlers } = description;
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    id,
    version,
    name: { short: name, full: fullName },
    description: { short: summary, full: purpose },
    developer: {
      name: description.provider,
      websiteUrl: description.support,
      privacyUrl: description.privacy,
      termsOfUseUrl: description.terms,
    },
    icons: { outline: 'outline.png', color: 'color.png' },
    accentColor: '#0B4F8A',
    localizationInfo: { defaultLanguageTag: description.language },
    authorization: { permissions: { resourceSpecific: permissions(description) } },
    validDomains: [new URL(host).hostname],
    extensions: [
      {
        requirements: { scopes: ['mail'], ...mailbox(description.requires.pane) },
        runtimes: [...paneRuntimes(description), ...handlerRuntimes(description, handlers)],
        ribbons: description.ribbons.map((ribbon) => ribbonOf(ribbon, description)),
        autoRunEvents: [autoRunEvents(description, handlers)],
        alternates: [
          {
            alternateIcons: {
              icon: { size: 64, url: description.icon },
              highResolutionIcon: { size: 64, url: description.largeIcon },
            },
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Shared mailboxes are a permission here and a property in XML. */
function permissions({ permission }: Description) {
  return [permission.json, 'Mailbox.SharedFolder'].map((name) => ({ name, type: 'Delegated' }));
}

function mailbox(minVersion: string) {
  return { capabilities: [{ name: 'Mailbox', minVersion }] };
}

/** A button's action: a pane that may be pinned is another action than the same pane that may not. */
function actionId({ command, deed, pinnable, several }: Button): string {
  if ('run' in deed) return deed.run;
  return `${command}${pinnable ? '.pinnable' : ''}${several ? '.several' : ''}`;
}

/** A page of the pane is a runtime of its own. */
function paneRuntimes({ ribbons, mobile }: Description) {
  const buttons = [...ribbons.flatMap((ribbon) => ribbon.buttons), mobile];
  const pages = new Set(buttons.flatMap(({ deed }) => ('open' in deed ? [deed.open] : [])));
  return [...pages].map((page) => {
    const opening = buttons.filter(({ deed }) => 'open' in deed && deed.open === page);
    const byAction = new Map(opening.map((button) => [actionId(button), button]));
    return {
      id: `pane.${opening[0]?.command}`,
      type: 'general',
      code: { page },
      lifetime: 'short',
      actions: [...byAction].map(([id, { pinnable, several }]) => ({
        id,
        type: 'openPage',
        view: id,
        pinnable,
        ...(several && { multiselect: true }),
      })),
    };
  });
}

function handlerRuntimes({ requires, ribbons }: Description, { page, script, events }: Handlers) {
  const functions = new Set(
    ribbons.flatMap(({ buttons }) => buttons.flatMap(({ deed }) => ('run' in deed ? [deed.run] : []))),
  );
  const actions = (ids: Iterable<string>) => [...ids].map((id) => ({ id, type: 'executeFunction' }));
  const shared = { type: 'general', lifetime: 'short' };
  return [
    { id: 'commands', ...shared, code: { page }, actions: actions(functions) },
    {
      id: 'events',
      ...shared,
      requirements: mailbox(requires.handlers),
      code: { page, script },
      actions: actions(events.map(({ handler }) => handler)),
    },
  ];
}

function ribbonOf({ id, surface, buttons }: Ribbon, { name, mobile }: Description) {
  const isRead = id === 'messageRead';
  const group = { id: `${id}.group`, label: name, controls: buttons.map(control) };
  const mobileGroup = { id: 'mobileMessageRead.group', label: name, controls: [mobileControl(mobile)] };
  return {
    requirements: { formFactors: isRead ? ['desktop', 'mobile'] : ['desktop'] },
    contexts: [surface.context],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [group],
        ...(isRead ? { customMobileRibbonGroups: [mobileGroup] } : {}),
      },
    ],
  };
}

function control(button: Button) {
  return {
    id: button.id,
    type: 'button',
    label: button.label,
    icons: button.icons.map(({ size, url }) => ({ size, url })),
    supertip: { title: button.label, description: button.tip },
    actionId: actionId(button),
  };
}

function mobileControl(button: Button) {
  return {
    id: button.id,
    type: 'mobileButton',
    label: button.label,
    icons: button.icons,
    actionId: actionId(button),
  };
}

function autoRunEvents({ requires }: Description, { events }: Handlers) {
  return {
    requirements: { scopes: ['mail'], ...mailbox(requires.handlers) },
    events: events.map(({ name, handler, sendMode }) => ({
      type: knownEvents[name],
      actionId: handler,
      ...(sendMode === null ? {} : { options: { sendMode } }),
    })),
  };
}
