import { inLanguages, type Language } from '#core/language.ts';
import type { EntryKind } from './entries.ts';
import type { SettingName } from './settings.ts';

/** How a setting is put to people: what it is called, and what it does. */
export interface SettingWords {
  title: string;
  help: string;
}

export interface SettingsWords {
  settings: Record<SettingName, SettingWords>;
  /** What is wrong with an entry, after its text. */
  faults: Record<EntryKind, string>;
  /** A fault as a sentence: `{setting}`, `{entry}`, `{why}`. */
  entryLeftOut: string;
  valueLeftOut: string;
  notAList: string;
  notATable: string;
  unknownSetting: string;
  notYours: string;
  notServed: string;
}

const en: SettingsWords = {
  settings: {
    organisationName: { title: 'Name of your organisation', help: 'As officers shall read it.' },
    domains: {
      title: 'Your own domains',
      help: 'Addresses at these domains, and under them, are your own: westmarch.gov.uk.',
    },
    memberDomains: { title: 'Domains of councillors', help: 'Addresses here belong to councillors.' },
    handles: {
      title: 'Official handles',
      help: 'Accounts that speak for you. Whoever is about to post as one of them is told so.',
    },
    code: {
      title: 'Code of conduct',
      help: 'Its id: cumbria, derbyshire, joint-councils, leicestershire or oxfordshire, or one that you built in.',
    },
    wording: {
      title: 'Official wording',
      help: 'Your own text of the clauses, by clause, as “probity policy import” writes it.',
    },
    language: {
      title: 'Language',
      help: 'en for English, cy for Welsh. Without a choice, each browser’s own.',
    },
    suppliers: {
      title: 'Supplier directory',
      help: 'Whom you deal with: name, domain, status (contract, live-tender, dispute, applicant) and reference.',
    },
    levels: {
      title: 'How loudly signals speak',
      help: 'By signal: quiet, hint or prompt. What is not named speaks as its confidence says.',
    },
    blocking: {
      title: 'Signals that hold a post back',
      help: 'A post in which one of these is noticed does not go out. Choose few, or none.',
    },
    sendingMode: {
      title: 'What holds mail back when it is sent',
      help: 'promptUser: the officer may send anyway. softBlock: only with a reason. block: not at all. Without a choice it is promptUser.',
    },
    sendingAlerts: {
      title: 'What holds mail back, by alert',
      help: 'By signal, or by rule (own-private-mailbox, shown-to-many, bidders-invited): promptUser, softBlock, block, or pass for not a word.',
    },
    sendingReason: {
      title: 'Who sends mail anyway says why',
      help: 'The reason stays on the device. Without a choice nobody is asked.',
    },
    sitesOff: { title: 'Sites to leave alone', help: 'Ids of sites that Probity does not read: reddit.' },
    pauseForAnHour: {
      title: 'Officers may switch Probity off for an hour',
      help: 'Without a choice they may.',
    },
    switchOffSites: {
      title: 'Officers may switch Probity off on a site',
      help: 'Without a choice they may.',
    },
    mark: {
      title: 'A quiet mark while writing',
      help: 'Stands by the composer while a draft would be asked about. Without a choice there is none.',
    },
    mastodonHosts: {
      title: 'Mastodon servers',
      help: 'Host names: social.example. The officer allows each once, in the options.',
    },
    registerUrl: {
      title: 'Address of the register',
      help: 'Where declarations go. Leave it out where there is none.',
    },
    issuer: { title: 'Issuer of your sign-in', help: 'Where officers sign in for the register.' },
    clientId: { title: 'Client id', help: 'The id under which the extension is known at your sign-in.' },
    scope: { title: 'Scope', help: 'The right to reach the register, by its full name.' },
    supportAddress: {
      title: 'Who hears of broken sites',
      help: 'A mailbox. The officer sends the report: site and version, no content.',
    },
    notifications: {
      title: 'Notifications',
      help: 'Decisions and deadlines are told by the system. Without a choice they are not.',
    },
    settingsUrl: {
      title: 'Address of served settings',
      help: 'A signed file with any of these settings, looked for at start and once a day. What the policy says counts more.',
    },
    repairsUrl: {
      title: 'Address of corrected sites',
      help: 'A signed list with which you correct a site, or switch it off, without a new release.',
    },
    signingKey: {
      title: 'Public key for served files',
      help: 'What both served files must be signed with: P-256 or Ed25519, in base64 or PEM.',
    },
  },
  faults: {
    text: 'is empty, too long or no text',
    'yes-or-no': 'is neither true nor false',
    address: 'is no safe address; write it like https://register.example.gov.uk',
    mailbox: 'is no mail address',
    domain: 'is no domain; write it like westmarch.gov.uk, without @ and without https://',
    id: 'is no id; write small letters, digits and hyphens',
    signal: 'is no signal; take its name from the catalogue, such as supplier-meeting',
    level: 'is no level; write quiet, hint or prompt',
    alert:
      'is neither a signal nor a rule of recipients; take its name from the catalogue, or own-private-mailbox, shown-to-many or bidders-invited',
    'send-mode': 'is no mode of sending; write promptUser, softBlock or block',
    'alert-mode': 'is no mode of an alert; write promptUser, softBlock, block or pass',
    language: 'is no language that Probity speaks; write en or cy',
    'public-key': 'is no public key; give SPKI in base64, or the PEM file’s text',
    supplier: 'is no supplier; give name, domain, status and reference',
  },
  entryLeftOut: '{setting}: “{entry}” {why}. It is left out; the rest counts.',
  valueLeftOut: '{setting}: “{entry}” {why}. It is left out.',
  notAList: 'is no list',
  notATable: 'is no table of names and values',
  unknownSetting: 'There is no setting “{entry}”. It is left out; look for a slip of the pen.',
  notYours: '{setting} is for your organisation to say. It is left out.',
  notServed: '{setting} can be said by policy alone. It is left out of what is served.',
};

const cy: SettingsWords = {
  settings: {
    organisationName: { title: 'Enw eich sefydliad', help: 'Fel y bydd swyddogion yn ei ddarllen.' },
    domains: {
      title: 'Eich parthau eich hun',
      help: 'Eich cyfeiriadau chi yw’r rhai yn y parthau hyn ac oddi tanynt: westmarch.gov.uk.',
    },
    memberDomains: { title: 'Parthau cynghorwyr', help: 'Mae cyfeiriadau yma’n perthyn i gynghorwyr.' },
    handles: {
      title: 'Cyfrifon swyddogol',
      help: 'Cyfrifon sy’n siarad ar eich rhan. Dywedir wrth bwy bynnag sydd ar fin postio fel un ohonynt.',
    },
    code: {
      title: 'Cod ymddygiad',
      help: 'Ei enw: cumbria, derbyshire, joint-councils, leicestershire neu oxfordshire, neu un a adeiladwyd gennych.',
    },
    wording: {
      title: 'Geiriad swyddogol',
      help: 'Eich testun eich hun o’r cymalau, fesul cymal, fel y mae “probity policy import” yn ei ysgrifennu.',
    },
    language: {
      title: 'Iaith',
      help: 'en am Saesneg, cy am Gymraeg. Heb ddewis, iaith pob porwr ei hun.',
    },
    suppliers: {
      title: 'Cyfeiriadur cyflenwyr',
      help: 'Pwy rydych yn delio â hwy: name, domain, status (contract, live-tender, dispute, applicant) a reference.',
    },
    levels: {
      title: 'Pa mor uchel y mae arwyddion yn siarad',
      help: 'Fesul arwydd: quiet, hint neu prompt. Mae’r rhai nas enwir yn siarad yn ôl eu sicrwydd.',
    },
    blocking: {
      title: 'Arwyddion sy’n dal postiad yn ôl',
      help: 'Nid yw postiad y sylwir ar un o’r rhain ynddo yn mynd allan. Dewiswch ychydig, neu ddim un.',
    },
    sendingMode: {
      title: 'Yr hyn sy’n dal neges yn ôl wrth ei hanfon',
      help: 'promptUser: caiff y swyddog ei hanfon beth bynnag. softBlock: dim ond gyda rheswm. block: dim o gwbl. Heb ddewis, promptUser ydyw.',
    },
    sendingAlerts: {
      title: 'Yr hyn sy’n dal neges yn ôl, fesul rhybudd',
      help: 'Fesul arwydd, neu fesul rheol (own-private-mailbox, shown-to-many, bidders-invited): promptUser, softBlock, block, neu pass i beidio â dweud dim.',
    },
    sendingReason: {
      title: 'Mae’r sawl sy’n anfon neges beth bynnag yn dweud pam',
      help: 'Mae’r rheswm yn aros ar y ddyfais. Heb ddewis, ni ofynnir i neb.',
    },
    sitesOff: {
      title: 'Gwefannau i’w gadael yn llonydd',
      help: 'Enwau gwefannau nad yw Probity yn eu darllen: reddit.',
    },
    pauseForAnHour: {
      title: 'Caiff swyddogion ddiffodd Probity am awr',
      help: 'Heb ddewis, cânt wneud hynny.',
    },
    switchOffSites: {
      title: 'Caiff swyddogion ddiffodd Probity ar wefan',
      help: 'Heb ddewis, cânt wneud hynny.',
    },
    mark: {
      title: 'Marc tawel wrth ysgrifennu',
      help: 'Yn sefyll wrth y blwch ysgrifennu tra byddai drafft yn codi cwestiwn. Heb ddewis, nid oes un.',
    },
    mastodonHosts: {
      title: 'Gweinyddion Mastodon',
      help: 'Enwau gwesteiwyr: social.example. Mae’r swyddog yn caniatáu pob un unwaith, yn y dewisiadau.',
    },
    registerUrl: {
      title: 'Cyfeiriad y gofrestr',
      help: 'Lle mae datganiadau’n mynd. Gadewch ef allan lle nad oes un.',
    },
    issuer: { title: 'Cyhoeddwr eich mewngofnodi', help: 'Lle mae swyddogion yn mewngofnodi i’r gofrestr.' },
    clientId: {
      title: 'Dynodydd y cleient',
      help: 'Y dynodydd y mae’r estyniad yn cael ei adnabod wrtho wrth fewngofnodi.',
    },
    scope: { title: 'Cwmpas', help: 'Yr hawl i gyrraedd y gofrestr, wrth ei enw llawn.' },
    supportAddress: {
      title: 'Pwy sy’n clywed am wefannau nad ydynt yn gweithio',
      help: 'Blwch post. Y swyddog sy’n anfon yr adroddiad: gwefan a fersiwn, dim cynnwys.',
    },
    notifications: {
      title: 'Hysbysiadau',
      help: 'Mae’r system yn sôn am benderfyniadau a therfynau amser. Heb ddewis, nid yw’n gwneud.',
    },
    settingsUrl: {
      title: 'Cyfeiriad gosodiadau a weinir',
      help: 'Ffeil wedi’i llofnodi ag unrhyw rai o’r gosodiadau hyn, a geisir wrth gychwyn ac unwaith y dydd. Mae’r polisi’n cyfrif mwy.',
    },
    repairsUrl: {
      title: 'Cyfeiriad gwefannau wedi’u cywiro',
      help: 'Rhestr wedi’i llofnodi sy’n cywiro gwefan, neu’n ei diffodd, heb fersiwn newydd.',
    },
    signingKey: {
      title: 'Allwedd gyhoeddus ar gyfer ffeiliau a weinir',
      help: 'Rhaid i’r ddwy ffeil fod wedi’u llofnodi â hi: P-256 neu Ed25519, mewn base64 neu PEM.',
    },
  },
  faults: {
    text: 'yn wag, yn rhy hir neu ddim yn destun',
    'yes-or-no': 'heb fod yn true nac yn false',
    address: 'heb fod yn gyfeiriad diogel; ysgrifennwch ef fel https://register.example.gov.uk',
    mailbox: 'heb fod yn gyfeiriad e-bost',
    domain: 'heb fod yn barth; ysgrifennwch ef fel westmarch.gov.uk, heb @ a heb https://',
    id: 'heb fod yn ddynodydd dilys; ysgrifennwch lythrennau bach, digidau a chysylltnodau',
    signal: 'heb fod yn arwydd; cymerwch ei enw o’r catalog, megis supplier-meeting',
    level: 'heb fod yn lefel; ysgrifennwch quiet, hint neu prompt',
    alert:
      'heb fod yn arwydd nac yn rheol derbynwyr; cymerwch ei enw o’r catalog, neu own-private-mailbox, shown-to-many neu bidders-invited',
    'send-mode': 'heb fod yn ddull anfon; ysgrifennwch promptUser, softBlock neu block',
    'alert-mode': 'heb fod yn ddull rhybudd; ysgrifennwch promptUser, softBlock, block neu pass',
    language: 'heb fod yn iaith y mae Probity yn ei siarad; ysgrifennwch en neu cy',
    'public-key': 'heb fod yn allwedd gyhoeddus; rhowch SPKI mewn base64, neu destun y ffeil PEM',
    supplier: 'heb fod yn gyflenwr; rhowch name, domain, status a reference',
  },
  entryLeftOut: '{setting}: mae “{entry}” {why}. Fe’i gadewir allan; mae’r gweddill yn cyfrif.',
  valueLeftOut: '{setting}: mae “{entry}” {why}. Fe’i gadewir allan.',
  notAList: 'heb fod yn rhestr',
  notATable: 'heb fod yn dabl o enwau a gwerthoedd',
  unknownSetting: 'Nid oes gosodiad o’r enw “{entry}”. Fe’i gadewir allan; chwiliwch am gamsillafiad.',
  notYours: 'Eich sefydliad sydd i ddweud “{setting}”. Fe’i gadewir allan.',
  notServed: 'Drwy bolisi’n unig y gellir dweud “{setting}”. Fe’i gadewir allan o’r hyn a weinir.',
};

/** In every language at once, for templates that hold them all. */
export const settingsWordsIn: Record<Language, SettingsWords> = { en, cy };

export const settingsWords = inLanguages(settingsWordsIn);
