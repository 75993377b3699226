import type { Translated } from '#core/language.ts';
import type { SignInWords } from './words.ts';

export const welsh: Translated<SignInWords> = {
  notSignedIn:
    'Nid ydych wedi mewngofnodi: caewyd y ffenestr, neu gwrthodwyd mewngofnodi. Does dim wedi’i golli; rhowch gynnig arall arni pan fynnwch.',
  noAuthority:
    'Nid atebodd system fewngofnodi eich cyngor. Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon; rhowch gynnig arall arni ymhen ychydig.',
};
