import { type Fields, serializerVersion } from './protocol.ts';

/** Outlook on the web, in office.js' numbering of applications. */
const outlookOnTheWeb = 64;
const version = '16.01';

/** Requirement sets by name, with the version that the host says it has. */
export type Requirements = Record<string, string>;

/** What ties one pane to one host page. */
export interface Session {
  conversationId: string;
  controlId: string;
  /** For example `en-GB`. */
  locale: string;
}

/** The frame's name, in which office.js finds the kind of host and the conversation to speak in. */
export function frameName(session: Session, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: 'probity-pane',
    hostInfo: `Outlook|Web|${version}|${session.locale}|${session.controlId}|||`,
    xdmInfo: `${session.conversationId}|${session.controlId}|${hostOrigin}`,
    serializerVersion: String(serializerVersion),
    flights: '[]',
  });
}

/** The answer to office.js' first question: who is the host, and what can it do. */
export function appContext(session: Session, roamingSettings: Fields, requirements: Requirements): Fields {
  return {
    _id: session.controlId,
    _appInstanceId: session.controlId,
    _correlationId: session.controlId,
    _appName: outlookOnTheWeb,
    _appVersion: version,
    _appMinorVersion: 1,
    _hostFullVersion: `${version}.0.0`,
    _appUILocale: session.locale,
    _dataLocale: session.locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: roamingSettings,
    _reason: 'inserted',
    _osfControlType: 1,
    // office.js parses this as XML at once; an empty text would raise a parser error that breaks the pane's CSP.
    _eToken: encodeURIComponent('<t/>'),
    _requirementMatrix: JSON.stringify(requirements),
    _dialogRequirementMatrix: '{}',
    _addinName: 'Probity',
    _appDomains: [],
    _featureGates: {},
  };
}
