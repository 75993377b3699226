import type { ReturnWords } from '#core/declaration/return-words.ts';
import type { Translated } from '#core/language.ts';

export const welsh: Translated<ReturnWords> = {
  nil: 'Dim i’w ddatgan o {from} hyd {to}.',
  yearly: {
    one: 'Mae’r 1 datganiad rwyf wedi’i wneud yn dal yn ddilys, heb ddim i’w ychwanegu.',
    two: 'Mae’r {count} ddatganiad rwyf wedi’u gwneud yn dal yn ddilys, heb ddim i’w ychwanegu.',
    other: 'Mae’r {count} datganiad rwyf wedi’u gwneud yn dal yn ddilys, heb ddim i’w ychwanegu.',
  },
  yearlyNone: 'Nid oes gennyf ddatganiad sy’n dal yn ddilys, ac nid oes dim i’w ychwanegu.',
};
