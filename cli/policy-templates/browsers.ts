import { chromiumId, firefoxId } from '../../extension/identity.ts';

/** A browser whose policies Probity's settings go into. */
export interface PolicyBrowser {
  id: 'chrome' | 'edge' | 'firefox';
  name: string;
  /** Under which id it knows the extension. */
  extension: string;
  /** Where Windows keeps the settings, below a hive. */
  registryKey: string;
}

/** The ids of extensions that an organisation serves itself, or has from a store. */
export interface ExtensionIds {
  chrome?: string;
  edge?: string;
  firefox?: string;
}

/** The three browsers, with the extension's ids where they are not those of our own build. */
export function policyBrowsers(ids: ExtensionIds): PolicyBrowser[] {
  const chrome = ids.chrome ?? chromiumId;
  const edge = ids.edge ?? chromiumId;
  const firefox = ids.firefox ?? firefoxId;
  const chromium = (vendor: string, id: string) =>
    `Software\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy`;
  return [
    {
      id: 'chrome',
      name: 'Google Chrome',
      extension: chrome,
      registryKey: chromium('Google\\Chrome', chrome),
    },
    { id: 'edge', name: 'Microsoft Edge', extension: edge, registryKey: chromium('Microsoft\\Edge', edge) },
    {
      id: 'firefox',
      name: 'Mozilla Firefox',
      extension: firefox,
      registryKey: `Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefox}`,
    },
  ];
}
