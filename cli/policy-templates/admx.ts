import { type SettingName, settingNames, settings } from '../../extension/settings/settings.ts';
import type { PolicyBrowser } from './browsers.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

const schemaVersion = '1.0';
const longestJson = '1048576';
const longestText = '4000';

/** How group policy asks for a setting: as a switch, a text, a list, a table, or JSON where it has nothing better. */
export type Asked = 'switch' | 'text' | 'list' | 'table' | 'json';

export function askedAs(name: SettingName): Asked {
  const { form, entry } = settings[name];
  if (entry.kind === 'supplier') return 'json';
  if (form !== 'one') return form;
  return entry.kind === 'yes-or-no' ? 'switch' : 'text';
}

/** The administrative template for Windows: every setting, for every browser. Its texts are in `adml`. */
export function admx(browsers: readonly PolicyBrowser[]): string {
  return xmlText(
    element(
      'policyDefinitions',
      {
        revision: '1.0',
        schemaVersion,
        xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      },
      [
        element('policyNamespaces', {}, [
          element('target', { prefix: 'probity', namespace: 'Probity.Policies.Extension' }),
        ]),
        element('resources', { minRequiredRevision: '1.0' }),
        element('supportedOn', {}, [
          element(
            'definitions',
            {},
            browsers.map(({ id }) => shownAs('definition', id)),
          ),
        ]),
        element('categories', {}, [shownAs('category', 'probity'), ...browsers.map(category)]),
        element(
          'policies',
          {},
          browsers.flatMap((browser) => settingNames.map((name) => policy(name, browser))),
        ),
      ],
    ),
  );
}

function shownAs(kind: string, name: string, content: XmlElement[] = []): XmlElement {
  return element(kind, { name, displayName: `$(string.${name})` }, content);
}

function category({ id }: PolicyBrowser): XmlElement {
  return shownAs('category', id, [element('parentCategory', { ref: 'probity' })]);
}

function policy(name: SettingName, { id, registryKey }: PolicyBrowser): XmlElement {
  const asked = askedAs(name);
  const shown = {
    name: `${id}_${name}`,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_help)`,
    ...(asked !== 'switch' && { presentation: `$(presentation.${name})` }),
    key: registryKey,
    ...(asked === 'switch' && { valueName: name }),
  };
  return element('policy', shown, [
    element('parentCategory', { ref: id }),
    element('supportedOn', { ref: id }),
    ...(asked === 'switch' ? onAndOff : [element('elements', {}, [field(name, asked, registryKey)])]),
  ]);
}

const onAndOff = [
  element('enabledValue', {}, [element('decimal', { value: '1' })]),
  element('disabledValue', {}, [element('decimal', { value: '0' })]),
];

function field(name: SettingName, asked: Asked, key: string): XmlElement {
  if (asked === 'list') return element('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' });
  if (asked === 'table') return element('list', { id: name, key: `${key}\\${name}`, explicitValue: 'true' });
  const maxLength = asked === 'json' ? longestJson : longestText;
  return element('text', { id: name, valueName: name, maxLength, required: 'true' });
}
