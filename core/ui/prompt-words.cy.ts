import type { Translated } from '#core/language.ts';
import type { PromptWords } from '#core/ui/prompt-words.ts';

export const welsh: Translated<PromptWords> = {
  actions: {
    decline: 'Gwrthod yn gwrtais',
    declare: 'Datgan',
    flag: 'Gofyn am arweiniad',
    'hand-over': 'Trosglwyddo i’r tîm cyfathrebu',
  },
  declineAndDeclare: 'Gwrthod a datgan',
  declareOnly: 'Datgan yn unig',
  askAdvice: 'Gofyn am arweiniad',
  notRelevant: 'Nid yw hyn yn berthnasol',
  notRelevantAnywhere: 'Nid yw’n berthnasol, ar fy holl ddyfeisiau',
  sendAnyway: 'Anfon beth bynnag',
  whyAnyway: 'Pam rydych chi’n ei anfon?',
  whyAnywayHint:
    'Mae eich rheswm yn aros ar y ddyfais hon. Os byddwch yn datgan hyn, bydd yn mynd gyda’r datganiad, a gallwch ei newid yn gyntaf.',
  keepAnyway: 'Cadw ac anfon beth bynnag',
  more: 'Mwy',
  already: 'Wedi’i ddatgan yn barod',
  remind: 'Fy atgoffa',

  done: {
    kept: 'Drafft wedi’i gadw',
    declared: 'Datganwyd',
    declined: 'Gwrthodwyd a chofnodwyd',
    flagged: 'Gofynnwyd am arweiniad',
    dismissed: 'Ni chaiff ei ddangos eto',
    reminded: 'Nodyn atgoffa wedi’i osod',
    linked: 'Wedi’i ddatgan yn barod',
    settled: 'Cewch anfon hwn',
  },
  told: {
    kept: 'Mae ar y ddyfais hon. Does dim wedi’i anfon.',
    dismissed: 'Cofir hyn ar y ddyfais hon. Does dim wedi’i anfon.',
    dismissedAnywhere:
      'Cofir hyn ar eich holl ddyfeisiau. Mae’r gofrestr yn cael nod na ellir darllen dim ynddo, a chi yn unig all ofyn amdano.',
    reminded: 'Ar gyfer {on}. Mae’r drafft ar y ddyfais hon; does dim wedi’i anfon.',
    linked: 'Mae ymhlith eich datganiadau.',
    settled: 'Ni ofynnir i chi eto am hyn yn y drafft hwn. Does dim wedi’i anfon eto.',
  },
  open: 'Ei agor',
  finish: 'Ei orffen',
  undo: 'Dadwneud',
  why: 'Dweud pam (mae’n helpu Probity i gadw’n dawel)',
  reason: 'Pam nad yw’n berthnasol',
  saveReason: 'Cadw’r rheswm',
  reasonKept: 'Fe’i cadwyd ar y ddyfais hon.',
  count: 'Gadael iddo gyfrif ar gyfer eich swyddog monitro',
  countSends: 'Yn anfon enw’r sefyllfa hon: nid y neges, na’ch enw chi.',
  counted: 'Wedi’i gyfrif. Dim ond enw’r sefyllfa a anfonwyd.',
  notCounted: 'Doedd dim modd ei anfon, ac ni chafodd ei gyfrif.',
};
