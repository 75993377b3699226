import type { Translated } from '#core/language.ts';
import type { ConditionWords } from '#core/ui/review/condition-words.ts';

export const welsh: Translated<ConditionWords> = {
  'stand-back': 'Peidio â chymryd rhan mewn penderfyniadau am y contract neu’r tendr hwn.',
  share: 'Ei rannu gyda’r tîm cyfan.',
  charity: 'Ei roi i elusen y maer, a dweud wrth y rhoddwr.',
  colleague: 'Mynd gyda chydweithiwr, a chadw at y rhan sy’n waith.',
  'not-again': 'Dweud wrth y rhoddwr na ellir derbyn dim arall eleni.',
  'stand-aside':
    'Peidio â chymryd rhan mewn unrhyw benderfyniad y mae’n cyffwrdd ag ef, a dweud hynny yn y cyfarfod.',
  'own-time': 'Nid yn oriau’r cyngor, na chydag offer y cyngor.',
  'no-council-clients': 'Nid i neb y mae’r cyngor yn ei dalu neu’n penderfynu yn ei gylch.',
  'own-views': 'Dweud mai eich barn chi ydyw, heb enwi dim o achosion y cyngor.',
  'two-of-us': 'Cwrdd gydag ail swyddog, a chadw nodyn ohono.',
  'no-branding': 'Dim brand y noddwr ar ddim y mae’r cyngor yn ei benderfynu amdano.',
};
