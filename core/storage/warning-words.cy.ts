import type { Translated } from '#core/language.ts';
import type { WarningWords } from '#core/storage/warning-words.ts';

const saveIt = 'cadwch eich datganiad fel ffeil cyn i chi ei chau, neu anfonwch ef drwy e-bost';

export const welsh: Translated<WarningWords> = {
  missing: `Nid yw’r porwr hwn yn cadw dim i Probity, efallai oherwydd ei osodiadau preifatrwydd. Collir yr hyn a ysgrifennwch pan fydd y ffenestr hon yn cau: ${saveIt}.`,
  blocked: `Mae ffenestr arall â fersiwn hŷn o Probity ar agor, felly ni ellir cadw dim yma. Caewch bob ffenestr arall o Outlook a’r porwr, yna agorwch hon eto; tan hynny, ${saveIt}.`,
  newer: `Mae fersiwn fwy newydd o Probity mewn ffenestr arall, felly nid yw hon yn cadw dim mwyach. Caewch y ffenestr hon a’i hagor eto; os oes rhywbeth yma heb ei anfon, ${saveIt}.`,
  unopened: `Ni ellir agor yr hyn y mae Probity yn ei gadw ar y ddyfais hon. Caewch y ffenestr hon a’i hagor eto; tan hynny, ${saveIt}.`,
  full: `Does dim lle ar ôl ar y ddyfais hon, felly ni chadwyd y newid diwethaf. Gwnewch ychydig o le a rhowch gynnig arall arni; tan hynny, ${saveIt}.`,
  cleared:
    'Mae’r porwr wedi dileu’r hyn a gadwodd Probity ar y ddyfais hon. Mae’r hyn a anfonwyd yn ddiogel yn y gofrestr; edrychwch drwy “Fy natganiadau”, ac ysgrifennwch eto yr hyn sydd ar goll.',
  lost: `Mae’r porwr wedi torri cysylltiad Probity â’r hyn y mae’n ei gadw ar y ddyfais hon, felly ni chadwyd y newid diwethaf. Caewch y ffenestr hon a’i hagor eto; os oes rhywbeth yma heb ei anfon, ${saveIt}.`,
};
