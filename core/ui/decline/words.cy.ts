import type { Translated } from '#core/language.ts';
import type { DeclineWords } from '#core/ui/decline/words.ts';

export const welsh: Translated<DeclineWords> = {
  title: { decline: 'Gwrthod yn gwrtais', handOver: 'Trosglwyddo i’r tîm cyfathrebu' },
  lead: {
    decline: 'Dyma ateb yn eich enw chi. Newidiwch yr hyn a fynnwch; chi sy’n ei anfon.',
    handOver: 'Dyma ateb sy’n dweud pwy fydd yn ymateb. Newidiwch yr hyn a fynnwch; chi sy’n ei anfon.',
  },
  to: 'At',
  subject: 'Pwnc',
  text: 'Eich ateb',
  record: 'Cofnodi fy mod wedi gwrthod',
  recordHandOver: 'Cofnodi y gofynnwyd i mi',
  recorded:
    'Derbynnydd: {recipient}. Beth a anfonir: pwy a gynigiodd beth, pwnc a dyddiad y neges, eich ateb. Nid ei thestun.',
  recordedHandOver:
    'Derbynnydd: {recipient}. Beth a anfonir: pwy a ofynnodd, pwnc a dyddiad y neges. Nid ei thestun.',
  notRecorded: 'Dim ond yr ateb a agorir. Gall eich cod ofyn o hyd i chi ddatgan y cynnig.',
  notRecordedHandOver: 'Dim ond yr ateb a agorir.',
  missing: {
    two: 'Gofynnir {count} gwestiwn ar ôl agor yr ateb.',
    few: 'Gofynnir {count} chwestiwn ar ôl agor yr ateb.',
    many: 'Gofynnir {count} chwestiwn ar ôl agor yr ateb.',
    other: 'Gofynnir {count} cwestiwn ar ôl agor yr ateb.',
  },
  openAndRecord: 'Agor yr ateb a chofnodi',
  open: 'Agor yr ateb',
  copyAndRecord: 'Copïo’r geiriau a chofnodi',
  copy: 'Copïo’r geiriau',
  cannotOpen: 'Does dim modd agor ateb o’r fan hon. Copïwch y geiriau a’u gludo yn eich ateb.',
  look: 'Edrych dros y datganiad yn gyntaf',
  empty: 'Ysgrifennwch ychydig eiriau, fel nad yw’r ateb yn wag.',
};
