import type { SendMode } from '#core/sending/sending.ts';
import type { Content, ContentButton, ContentEvent } from './content.ts';
import { isEventName, sendModes } from './events.ts';
import { mobileExtensionPoint, surfaces } from './surfaces.ts';
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './xml.ts';

/** Reads back what an XML manifest tells a present Outlook; null where it is no such manifest. */
export function readAddInOnly(text: string): Content | null {
  const root = parseXml(text);
  const overrides = root && innermost(root);
  if (root === null || overrides === null) return null;
  const named = namesOf(overrides);
  const all = descendantsOf(overrides);
  return {
    ...headOf(root),
    sharedMailboxes: textOf(all.find(({ name }) => name === 'SupportsSharedFolders') ?? null) === 'true',
    buttons: all.filter(({ name }) => name === 'ExtensionPoint').flatMap((point) => buttonsOf(point, named)),
    events: all.filter(({ name }) => name === 'LaunchEvent').map(eventOf),
    handlers: handlersOf(all, named),
  };
}

/** The overrides that the newest Outlook goes by. */
function innermost(parent: XmlElement): XmlElement | null {
  const overrides = childOf(parent, 'VersionOverrides');
  return overrides && (innermost(overrides) ?? overrides);
}

function headOf(root: XmlElement) {
  const text = (name: string) => textOf(childOf(root, name));
  const value = (name: string) => childOf(root, name)?.attributes.DefaultValue ?? '';
  const set = descendantsOf(root, 'VersionOverrides').find(({ name }) => name === 'Set');
  const domains = childOf(root, 'AppDomains');
  return {
    id: text('Id'),
    version: text('Version').replace(/\.0$/, ''),
    language: text('DefaultLocale'),
    name: value('DisplayName'),
    purpose: value('Description'),
    provider: text('ProviderName'),
    support: value('SupportUrl'),
    icons: [value('IconUrl'), value('HighResolutionIconUrl')],
    domains: domains ? childrenOf(domains, 'AppDomain').map(hostNameOf) : [],
    permission: text('Permissions'),
    requires: set?.attributes.MinVersion ?? '',
  };
}

/** Whatever is no address stays as it is, and then fits no address. */
function hostNameOf(domain: XmlElement): string {
  const url = textOf(domain);
  return URL.canParse(url) ? new URL(url).hostname : url;
}

/** What an element names by its resource id; empty where there is no such resource. */
type Named = (element: XmlElement | null) => string;

function namesOf(overrides: XmlElement): Named {
  const resources = childOf(overrides, 'Resources');
  const values = new Map(
    (resources ? descendantsOf(resources) : []).map(({ attributes }) => [
      attributes.id,
      attributes.DefaultValue,
    ]),
  );
  return (element) => values.get(element?.attributes.resid) ?? '';
}

function surfaceOf(point: XmlElement): string {
  const type = point.attributes['xsi:type'] ?? '';
  if (type === mobileExtensionPoint) return 'mobile';
  return Object.values(surfaces).find(({ extensionPoint }) => extensionPoint === type)?.context ?? type;
}

function buttonsOf(point: XmlElement, named: Named): ContentButton[] {
  const surface = surfaceOf(point);
  return descendantsOf(point)
    .filter(({ name }) => name === 'Control')
    .map((control) => buttonOf(control, surface, named));
}

function buttonOf(control: XmlElement, surface: string, named: Named): ContentButton {
  const action = childOf(control, 'Action');
  const inAction = (name: string) => action && childOf(action, name);
  const supertip = childOf(control, 'Supertip');
  const icon = childOf(control, 'Icon');
  const page = inAction('SourceLocation');
  const run = inAction('FunctionName');
  return {
    id: control.attributes.id ?? '',
    surface,
    label: named(childOf(control, 'Label')),
    tip: named(supertip && childOf(supertip, 'Description')),
    icons: (icon ? childrenOf(icon, 'bt:Image') : []).map((image) => ({
      size: Number(image.attributes.size),
      scale: Number(image.attributes.scale ?? 1),
      url: named(image),
    })),
    opens: page && named(page),
    runs: run && textOf(run),
    pinnable: textOf(inAction('SupportsPinning')) === 'true',
    several: textOf(inAction('SupportsMultiSelect')) === 'true',
  };
}

function eventOf({ attributes }: XmlElement): ContentEvent {
  const { Type = '', FunctionName = '', SendMode: mode } = attributes;
  const modes = Object.entries(sendModes) as [SendMode, string][];
  return {
    name: isEventName(Type) ? Type : 'unknown',
    handler: FunctionName,
    sendMode: modes.find(([, xml]) => xml === mode)?.[0] ?? null,
  };
}

function handlersOf(all: readonly XmlElement[], named: Named): Content['handlers'] {
  const runtime = all.find(({ name }) => name === 'Runtime');
  return runtime ? { page: named(runtime), script: named(childOf(runtime, 'Override')) } : null;
}
