import type { Translated } from '#core/language.ts';
import type { DialogWords } from './words.ts';

export const welsh: Translated<DialogWords> = {
  official: 'Rydych ar fin postio fel {council}.',
  theCouncil: 'y cyngor',
  officialNote: 'Mae’r cyfrif {handle} yn siarad dros {council}.',
  silent: 'Nid yw eich cod ymddygiad yn sôn am hyn. Y cymal agosaf:',
  noCode: 'Nid yw eich cyngor wedi dewis ei god ymddygiad yma eto, felly ni ellir dangos cymal.',
  summary: 'Crynodeb · {code}',
  wording: 'Darllen y cymal',
  also: 'Sylwyd hefyd',
  blocked: 'Nid yw eich cyngor yn gadael postiad o’r fath allan. Newidiwch ef, neu gofynnwch yn gyntaf.',

  back: 'Mynd yn ôl a golygu',
  post: 'Postio beth bynnag',
  askFirst: 'Gofyn yn gyntaf',
  declare: 'Datgan',

  askHeading: 'Gofyn cyn postio',
  askWhat:
    'Mae cwestiwn yn agor wrth ochr y dudalen hon. Dyma pwy sy’n ei gael: {to}. Mae’n dweud beth a welwyd a pha gymal sy’n sôn amdano. Bydd yn mynd pan fyddwch yn ei anfon yno.',
  askAnybody: 'eich rheolwr',
  sendText: 'Rhoi testun fy mhostiad ynddo',
  send: 'Agor y cwestiwn',
  cancel: 'Yn ôl',
  asked:
    'Mae eich cwestiwn wrth ochr y dudalen hon. Edrychwch drosto a’i anfon yno. Mae eich drafft lle y gadawsoch ef.',
  notAsked:
    'Ni ellid agor y cwestiwn. Does dim wedi gadael y ddyfais hon; rhowch gynnig arall arni, neu gofynnwch wyneb yn wyneb.',

  private: 'Darllenwyd ar y ddyfais hon. Does dim wedi’i anfon. Ni ddarllenwyd lluniau.',
  mail: {
    post: 'Anfon beth bynnag',
    blocked: 'Nid yw eich cyngor yn gadael neges o’r fath allan. Newidiwch hi, neu gofynnwch yn gyntaf.',
    askHeading: 'Gofyn cyn anfon',
    sendText: 'Rhoi testun fy neges ynddo',
    private:
      'Darllenwyd ar y ddyfais hon. Does dim wedi’i anfon. O’r atodiadau, dim ond yr enwau a ddarllenwyd.',
  },
  notRelevant: 'Nid yw hyn yn berthnasol',
  notRelevantAnywhere: 'Nid yw’n berthnasol, ar fy holl ddyfeisiau',
  cleared: 'Fe’i rhoddwyd o’r neilltu. Ni welwyd dim arall yn y neges hon.',
  sendNow: 'Anfon',
  notSetAside: 'Ni ellid rhoi hyn o’r neilltu. Rhowch gynnig arall arni.',
  why: 'Pam rydych chi’n ei hanfon?',
  whyHint:
    'Mae eich rheswm yn aros ar y ddyfais hon. Os byddwch yn datgan hyn, bydd yn mynd gyda’r datganiad, a gallwch ei newid yn gyntaf.',
  whyMissing: 'Rhowch reswm, neu ewch yn ôl.',
  outdated: 'Diweddarwyd Probity. Ail-lwythwch y dudalen hon, a bydd yma eto cyn i chi bostio.',
  mark: 'Byddai Probity yn gofyn am y drafft hwn.',
};
