import type { Language } from '#core/language.ts';
import { settingNames } from '../../extension/settings/settings.ts';
import { settingsWordsIn } from '../../extension/settings/words.ts';
import { askedAs } from './admx.ts';
import type { PolicyBrowser } from './browsers.ts';
import { templateWordsIn } from './words.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

/** The texts of the administrative template in a language. */
export function adml(language: Language, browsers: readonly PolicyBrowser[]): string {
  const { settings } = settingsWordsIn[language];
  const words = templateWordsIn[language];
  const texts: [string, string][] = [
    ['probity', 'Probity'],
    ...browsers.map(({ id, name }): [string, string] => [id, name]),
    ...settingNames.flatMap((name): [string, string][] => {
      const { title, help } = settings[name];
      const how = words.how[askedAs(name)];
      return [
        [name, title],
        [`${name}_help`, how === '' ? help : `${help}\n\n${how}`],
      ];
    }),
  ];
  const presentations = settingNames
    .filter((name) => askedAs(name) !== 'switch')
    .map((name) => element('presentation', { id: name }, [box(name, settings[name].title)]));
  return xmlText(
    element(
      'policyDefinitionResources',
      {
        revision: '1.0',
        schemaVersion: '1.0',
        xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      },
      [
        element('displayName', {}, 'Probity'),
        element('description', {}, words.description),
        element('resources', {}, [
          element(
            'stringTable',
            {},
            texts.map(([id, text]) => element('string', { id }, text)),
          ),
          element('presentationTable', {}, presentations),
        ]),
      ],
    ),
  );
}

function box(name: (typeof settingNames)[number], title: string): XmlElement {
  const asked = askedAs(name);
  return asked === 'list' || asked === 'table'
    ? element('listBox', { refId: name }, title)
    : element('textBox', { refId: name }, [element('label', {}, title)]);
}
