import type { Button, Description, Handlers, Icon, Ribbon } from './description.ts';
import { sendModes } from './events.ts';
import { inWelsh, Resources } from './resources.ts';
import { mobileExtensionPoint } from './surfaces.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

const namespaces = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const overrides = 'http://schemas.microsoft.com/office/mailappversionoverrides';

/** The two generations of Outlook that read buttons; the later one pins, runs on phones and hears events. */
type Generation = '1.0' | '1.1';

/** Writes the add-in only manifest, in XML, which alone works in every Outlook. */
export function addInOnlyManifest(description: Description): string {
  return xmlText(
    element(
      'OfficeApp',
      { ...namespaces, 'xsi:type': 'MailApp' },
      ...head(description),
      ...body(description),
    ),
  );
}

function head(description: Description): XmlElement[] {
  const value = (name: string, text: string) => element(name, { DefaultValue: text });
  return [
    element('Id', {}, description.id),
    element('Version', {}, `${description.version}.0`),
    element('ProviderName', {}, description.provider),
    element('DefaultLocale', {}, description.language),
    value('DisplayName', description.name),
    element(
      'Description',
      { DefaultValue: description.purpose },
      inWelsh('Override', description.welsh.get(description.purpose)),
    ),
    value('IconUrl', description.icon),
    value('HighResolutionIconUrl', description.largeIcon),
    value('SupportUrl', description.support),
    element('AppDomains', {}, element('AppDomain', {}, description.host)),
    element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
  ];
}

function body(description: Description): XmlElement[] {
  const set = element('Set', { Name: 'Mailbox', MinVersion: description.requires.pane });
  const page = element('SourceLocation', { DefaultValue: description.pane });
  return [
    element('Requirements', {}, element('Sets', {}, set)),
    element(
      'FormSettings',
      {},
      form('ItemRead', page, element('RequestedHeight', {}, '450')),
      form('ItemEdit', page),
    ),
    element('Permissions', {}, description.permission.xml),
    everyItem(),
    element('DisableEntityHighlighting', {}, 'true'),
    versionOverrides(description, '1.0', versionOverrides(description, '1.1')),
  ];
}

function form(type: string, ...settings: XmlElement[]): XmlElement {
  return element('Form', { 'xsi:type': type }, element('DesktopSettings', {}, settings));
}

function everyItem(): XmlElement {
  const rules = ['Message', 'Appointment'].flatMap((ItemType) =>
    ['Read', 'Edit'].map((FormType) => element('Rule', { 'xsi:type': 'ItemIs', ItemType, FormType })),
  );
  return element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, rules);
}

function versionOverrides(
  description: Description,
  generation: Generation,
  later: XmlElement | null = null,
): XmlElement {
  const resources = new Resources(description.welsh);
  const host = mailHost(description, generation, resources);
  const isLater = generation === '1.1';
  const sets = element(
    'bt:Sets',
    { DefaultMinVersion: isLater ? description.requires.pinning : description.requires.pane },
    element('bt:Set', { Name: 'Mailbox' }),
  );
  return element(
    'VersionOverrides',
    {
      xmlns: isLater ? `${overrides}/1.1` : overrides,
      'xsi:type': isLater ? 'VersionOverridesV1_1' : 'VersionOverridesV1_0',
    },
    element('Requirements', {}, sets),
    element('Hosts', {}, host),
    resources.element(),
    later,
  );
}

function mailHost(description: Description, generation: Generation, resources: Resources): XmlElement {
  const { handlers, ribbons, mobile, name } = description;
  const isLater = generation === '1.1';
  const desktop = element(
    'DesktopFormFactor',
    {},
    isLater ? element('SupportsSharedFolders', {}, 'true') : null,
    element('FunctionFile', { resid: resources.url(handlers.page) }),
    ribbons.map((ribbon) => commandSurface(ribbon, name, isLater, resources)),
    isLater ? launchEvents(handlers, resources) : null,
  );
  if (!isLater) return element('Host', { 'xsi:type': 'MailHost' }, desktop);
  return element(
    'Host',
    { 'xsi:type': 'MailHost' },
    runtimes(handlers, resources),
    desktop,
    element('MobileFormFactor', {}, mobileSurface(mobile, name, resources)),
  );
}

function runtimes({ page, script }: Handlers, resources: Resources): XmlElement {
  const override = element('Override', { type: 'javascript', resid: resources.url(script) });
  return element('Runtimes', {}, element('Runtime', { resid: resources.url(page) }, override));
}

function commandSurface(
  { id, surface, buttons }: Ribbon,
  name: string,
  isLater: boolean,
  resources: Resources,
): XmlElement {
  const group = element(
    'Group',
    { id: `${id}.group` },
    element('Label', { resid: resources.short(name) }),
    buttons.map((button) => ribbonButton(button, isLater, resources)),
  );
  return extensionPoint(surface.extensionPoint, element('OfficeTab', { id: 'TabDefault' }, group));
}

function ribbonButton(button: Button, isLater: boolean, resources: Resources): XmlElement {
  const label = resources.short(button.label);
  return element(
    'Control',
    { 'xsi:type': 'Button', id: button.id },
    element('Label', { resid: label }),
    element(
      'Supertip',
      {},
      element('Title', { resid: label }),
      element('Description', { resid: resources.long(button.tip) }),
    ),
    element('Icon', {}, images(button.icons, resources)),
    action(button, isLater, resources),
  );
}

function action({ deed, pinnable, several }: Button, isLater: boolean, resources: Resources): XmlElement {
  if ('run' in deed) {
    return element('Action', { 'xsi:type': 'ExecuteFunction' }, element('FunctionName', {}, deed.run));
  }
  return element(
    'Action',
    { 'xsi:type': 'ShowTaskpane' },
    element('SourceLocation', { resid: resources.url(deed.open) }),
    isLater && pinnable ? element('SupportsPinning', {}, 'true') : null,
    isLater && several ? element('SupportsMultiSelect', {}, 'true') : null,
  );
}

function mobileSurface(button: Button, name: string, resources: Resources): XmlElement {
  const control = element(
    'Control',
    { 'xsi:type': 'MobileButton', id: button.id },
    element('Label', { resid: resources.short(button.label) }),
    element('Icon', { 'xsi:type': 'bt:MobileIconList' }, images(button.icons, resources)),
    action(button, false, resources),
  );
  const label = element('Label', { resid: resources.short(name) });
  return extensionPoint(
    mobileExtensionPoint,
    element('Group', { id: 'mobileMessageRead.group' }, label, control),
  );
}

function images(icons: readonly Icon[], resources: Resources): XmlElement[] {
  return icons.map(({ size, scale, url }) =>
    element('bt:Image', {
      size: String(size),
      ...(scale === null ? {} : { scale: String(scale) }),
      resid: resources.image(url),
    }),
  );
}

function launchEvents({ events, page }: Handlers, resources: Resources): XmlElement {
  const launches = events.map(({ name, handler, sendMode }) =>
    element('LaunchEvent', {
      Type: name,
      FunctionName: handler,
      ...(sendMode === null ? {} : { SendMode: sendModes[sendMode] }),
    }),
  );
  return extensionPoint(
    'LaunchEvent',
    element('LaunchEvents', {}, launches),
    element('SourceLocation', { resid: resources.url(page) }),
  );
}

function extensionPoint(type: string, ...content: XmlElement[]): XmlElement {
  return element('ExtensionPoint', { 'xsi:type': type }, content);
}
