import { elementsOf, type XmlElement } from './xml.ts';

/**
 * Which elements stand below which, in their order, after the schemas of Microsoft's MS-OWEMXML: `?` may be
 * missing, `+` may be repeated. A name with a type in brackets goes before the bare name.
 * Elements that Probity never writes are left out, so that they too are told.
 */
const contents: Record<string, string> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
  Description: 'Override?',
  AppDomains: 'AppDomain+',
  Hosts: 'Host',
  Host: '',
  'Host[MailHost]': 'Runtimes? DesktopFormFactor MobileFormFactor?',
  Requirements: 'Sets? bt:Sets?',
  Sets: 'Set',
  'bt:Sets': 'bt:Set',
  FormSettings: 'Form+',
  Form: 'DesktopSettings',
  DesktopSettings: 'SourceLocation RequestedHeight?',
  'Rule[RuleCollection]': 'Rule+',
  'Rule[ItemIs]': '',
  VersionOverrides: 'Requirements Hosts Resources VersionOverrides?',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'SupportsSharedFolders? FunctionFile? ExtensionPoint+',
  MobileFormFactor: 'ExtensionPoint+',
  'ExtensionPoint[MessageReadCommandSurface]': 'OfficeTab',
  'ExtensionPoint[MessageComposeCommandSurface]': 'OfficeTab',
  'ExtensionPoint[AppointmentAttendeeCommandSurface]': 'OfficeTab',
  'ExtensionPoint[AppointmentOrganizerCommandSurface]': 'OfficeTab',
  'ExtensionPoint[MobileMessageReadCommandSurface]': 'Group',
  'ExtensionPoint[LaunchEvent]': 'LaunchEvents SourceLocation',
  OfficeTab: 'Group',
  Group: 'Label Control+',
  'Control[Button]': 'Label Supertip Icon Action',
  'Control[MobileButton]': 'Label Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action[ShowTaskpane]': 'SourceLocation SupportsPinning? SupportsMultiSelect?',
  'Action[ExecuteFunction]': 'FunctionName',
  LaunchEvents: 'LaunchEvent+',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override?',
};

/** Elements that hold a text or nothing at all. */
const leaves = new Set(
  Object.values(contents)
    .flatMap((content) => content.split(' '))
    .map((word) => word.replace(/[?+]$/, ''))
    .filter((name) => !Object.keys(contents).some((key) => key === name || key.startsWith(`${name}[`))),
);

/** Tells where an XML manifest's elements are unknown, missing, doubled or in another order than Outlook wants. */
export function checkOrder(element: XmlElement): string[] {
  const { name, attributes } = element;
  const content = contents[`${name}[${attributes['xsi:type'] ?? ''}]`] ?? contents[name];
  const below = elementsOf(element);
  if (content === undefined)
    return leaves.has(name) && below.length === 0 ? [] : [`${kindOf(element)} is unknown.`];
  return [...orderFaults(element, content), ...below.flatMap(checkOrder)];
}

/** The first place at which an element's children leave their order: what follows would only repeat it. */
function orderFaults(parent: XmlElement, content: string): string[] {
  const left = elementsOf(parent).map(({ name }) => name);
  for (const word of content.split(' ').filter(Boolean)) {
    const name = word.replace(/[?+]$/, '');
    if (left[0] !== name && !word.endsWith('?')) {
      return [`${kindOf(parent)} lacks ${name} before ${left[0] ?? 'its end'}.`];
    }
    if (left[0] === name) left.shift();
    while (word.endsWith('+') && left[0] === name) left.shift();
  }
  return left.slice(0, 1).map((name) => `${kindOf(parent)} has ${name} where it may not stand.`);
}

function kindOf({ name, attributes }: XmlElement): string {
  const detail = attributes.id ?? attributes['xsi:type'];
  return detail === undefined ? name : `${name} ${detail}`;
}
