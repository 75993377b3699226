import type { ItemWords } from '#core/item/item-words.ts';
import type { Translated } from '#core/language.ts';

export const welsh: Translated<ItemWords> = {
  notes: {
    cut: 'Dim ond yr 1 MB cyntaf o’r testun a ddarllenwyd, gan fod yr eitem yn hir iawn. Darllenwch y gweddill eich hun.',
    noText: 'Nid oes testun y gellid ei ddarllen yn yr eitem, felly ni wiriwyd dim ynddi.',
    mailCharsetGuessed:
      'Gall rhai nodau fod yn anghywir, gan fod y neges yn rhoi ei set nodau’n anghywir neu ddim o gwbl.',
    inviteCharsetGuessed:
      'Gall rhai nodau yn y gwahoddiad fod yn anghywir, gan nad yw’n dweud sut y’u hysgrifennwyd.',
    mailTruncated: 'Mae’r neges yn dod i ben cyn ei diwedd. Darllenwyd yr hyn oedd yno.',
    inviteTruncated: 'Mae’r gwahoddiad yn dod i ben cyn ei ddiwedd. Darllenwyd yr hyn oedd yno.',
    encrypted:
      'Mae’r neges wedi’i hamgryptio, felly ni wiriwyd ei thestun. Agorwch hi yn eich rhaglen e-bost.',
    nestedTooDeep:
      'Mae gan y neges rannau o fewn rhannau y tu hwnt i reswm. Darllenwyd ei thestun heb ystyried y rheini.',
    enclosedTooDeep:
      'Ni ddarllenwyd neges sydd wedi’i hamgáu’n rhy ddwfn mewn rhai eraill. Agorwch hi a’i gwirio ar ei phen ei hun.',
    enclosedUnreadable:
      'Ni ellid darllen neges sydd wedi’i hamgáu yn hon. Agorwch hi a’i gwirio ar ei phen ei hun.',
    mailMalformed: 'Nid yw’r neges wedi’i llunio fel y dylai neges fod. Darllenwyd ei thestun hyd y gellid.',
    inviteUnreadable: 'Ni ellid darllen y gwahoddiad yn y neges hon. Agorwch ef yn eich calendr.',
    inviteLineBroken: 'Mae llinell o’r gwahoddiad wedi torri. Darllenwyd yr hyn y gellid ei ddarllen ohoni.',
  },
  faults: {
    fileEmpty: 'Mae’r ffeil yn wag, felly does dim i’w wirio. Cadwch yr eitem eto.',
    mailEmpty: 'Mae’r neges yn wag, felly does dim i’w wirio. Cadwch hi eto o’ch rhaglen e-bost.',
    mailTooLarge: 'Mae’r neges yn fwy na 150 MB ac ni chafodd ei darllen. Cadwch hi eto heb ei hatodiadau.',
    mailUnreadable:
      'Ni ellid darllen y ffeil, gan nad yw’n neges ar ffurf testun. Cadwch y neges fel .eml (nid .msg) a rhowch gynnig arall arni.',
    inviteEmpty: 'Mae’r ffeil galendr yn wag, felly does dim i’w wirio. Cadwch y gwahoddiad eto.',
    inviteUnreadable:
      'Ni ellid darllen y ffeil galendr, gan nad oes digwyddiad yn dechrau ynddi. Agorwch hi yn eich calendr a’i chadw eto.',
    postEmpty: 'Mae’r postiad drafft yn wag, felly does dim i’w wirio. Ysgrifennwch rywbeth yn gyntaf.',
    postTooLarge: 'Mae’r postiad drafft yn fwy nag 16 MB ac ni chafodd ei ddarllen. Byrhewch ef.',
    postNotJson:
      'Ni ellid darllen y postiad drafft, gan nad yw’n JSON dilys. Cadwch ef eto fel {"site", "context", "text"}.',
    postShapeless:
      'Ni ellid darllen y postiad drafft, gan nad oes ganddo "text". Rhowch ef fel {"site", "context", "text"}.',
  },
};
