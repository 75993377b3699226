import type { WhatWords } from '#core/declaration/what-words.ts';
import type { Translated } from '#core/language.ts';

export const welsh: Translated<WhatWords> = {
  nouns: {
    gift: 'Rhodd',
    hospitality: 'Lletygarwch',
    interest: 'Buddiant personol',
    relationship: 'Perthynas',
    'outside-work': 'Gwaith y tu allan i’r cyngor',
    membership: 'Aelodaeth',
    sponsorship: 'Nawdd',
    'media-contact': 'Cysylltiad â’r cyfryngau',
    'supplier-contact': 'Cysylltiad â chyflenwr',
    bequest: 'Rhywbeth mewn ewyllys',
    publication: 'Ysgrifennu neu siarad yn gyhoeddus',
    'nil-return': 'Dim i’w ddatgan',
  },
  closer: {
    'preferential-rate': 'Pris arbennig',
    'management-buyout': 'Rhan mewn pryniant gan reolwyr',
    'recruitment-conflict': 'Cysylltiad ag ymgeisydd neu gydweithiwr',
    'close-relationship': 'Perthynas agos yn y gwaith',
    'supplier-relationship': 'Cysylltiad â chyflenwr',
  },
  advice: 'Gofyn am arweiniad',
  adviceOn: 'Gofyn am arweiniad: {subject}',
};
