import type { Translated } from '#core/language.ts';
import type { SelectedWords } from '#core/ui/selected-words.ts';

export const welsh: Translated<SelectedWords> = {
  heading: { one: '1 neges wedi’i dewis', other: '{count} neges wedi’u dewis' },
  reading: 'Darllenwyd {count} o {all} …',
  none: 'Nid oes angen datganiad ar gyfer yr un o’r negeseuon hyn.',
  found: {
    one: 'Gall fod angen datganiad ar gyfer 1 ohonyn nhw.',
    other: 'Gall fod angen datganiad ar gyfer {count} ohonyn nhw.',
  },
  lead: 'Ticiwch yr hyn rydych am ei ddatgan. Daw pob un yn ddatganiad ar ei ben ei hun. Lle mae rhywbeth i’w ddweud o hyd, dechreuir drafft.',
  legend: 'Yr hyn y gall fod angen ei ddatgan',
  begin: {
    one: 'Dechrau 1 datganiad',
    two: 'Dechrau {count} ddatganiad',
    other: 'Dechrau {count} datganiad',
  },
  ready: 'Cyflawn. Derbynnydd: {recipient}',
  send: {
    one: 'Anfon 1 datganiad',
    two: 'Anfon {count} ddatganiad',
    other: 'Anfon {count} datganiad',
  },
  beginRest: { other: 'a dechrau {count} arall' },
  beginAll: 'Dechrau pob un fel drafft',
  begun: {
    one: 'Mae 1 datganiad wedi’i ddechrau. Gorffennwch ef a’i anfon; does dim wedi’i anfon eto.',
    two: 'Mae {count} ddatganiad wedi’u dechrau. Gorffennwch ac anfonwch bob un; does dim wedi’i anfon eto.',
    other: 'Mae {count} datganiad wedi’u dechrau. Gorffennwch ac anfonwch bob un; does dim wedi’i anfon eto.',
  },
  unread: {
    other: 'Doedd dim modd darllen {count} neges.',
  },
  noSubject: 'Dim pwnc',
  known: 'Wedi’i ddechrau, ei ddatgan neu ei roi o’r neilltu yn barod.',
};
