import type { Translated } from '#core/language.ts';
import type { OptionsWords } from './words.ts';

export const welsh: Translated<OptionsWords> = {
  title: 'Dewisiadau',
  council: 'Cyflogwr a chod',

  language: {
    heading: 'Iaith',
    browsers: 'Fel fy mhorwr',
    hint: 'Mae cymalau’r cod yn aros fel yr ysgrifennodd eich cyngor hwy.',
  },
  sites: {
    heading: 'Gwefannau',
    hint: 'Lle mae Probity wrth eich ochr. Bernir yr hyn y mae’n ei ddarllen ar y ddyfais hon.',
    groups: {
      posts: 'Yn gofyn cyn i chi bostio',
      mail: 'Yn gofyn cyn i chi anfon neges',
      reading: 'Yn darllen yr hyn a agorwch: e-bost, calendrau, negeseuon',
    },
    locked: 'Nid yw eich sefydliad yn gadael newid y rhain yma.',
    off: 'wedi’i ddiffodd gan eich sefydliad',
    hosts: 'ar y gweinyddion a enwir isod',
  },
  levels: {
    heading: 'Am beth y mae’n sôn',
    hint: 'Mae Probity yn barnu drosto’i hun beth i ofyn amdano. Lle mae’n dweud gormod neu ddim digon i chi, gosodwch hynny yma.',
    open: 'Gosod sefyllfaoedd unigol',
    levels: {
      judged: 'Fel y mae’n barnu',
      prompt: 'Gofyn ar unwaith',
      hint: 'Crybwyll yn unig',
      quiet: 'Dweud dim',
    },
  },
  notify: {
    heading: 'Hysbysiadau',
    label: 'Dweud wrthyf am benderfyniadau, cwestiynau a dyddiadau cau',
    hint: 'Drwy hysbysiadau eich system. Maent yn dal yr hyn a ddatganwyd mewn un llinell.',
    refused:
      'Nid yw eich porwr yn gadael i Probity ddangos hysbysiadau. Caniatewch nhw yn ei osodiadau, yna rhowch gynnig arall arni.',
  },
  profileMissing: 'Dewiswch eich cod ymddygiad yn gyntaf; yna gallwch ddweud beth sy’n dod gyda’ch swydd.',

  data: {
    heading: 'Data ar y ddyfais hon',
    lead: 'Mae popeth y mae Probity yn ei gadw yn y porwr hwn. Mae’r hyn a anfonoch i’r gofrestr yno hefyd.',
    counts: {
      drafts: { two: '{count} ddrafft', other: '{count} drafft' },
      outbox: { one: '1 eitem i’w hanfon', other: '{count} eitem i’w hanfon' },
      history: {
        two: '{count} ddatganiad sy’n hysbys o’r gofrestr',
        other: '{count} datganiad sy’n hysbys o’r gofrestr',
      },
      letters: { two: '{count} lythyr', other: '{count} llythyr' },
      dismissals: {
        one: '1 awgrym wedi’i roi o’r neilltu',
        other: '{count} awgrym wedi’u rhoi o’r neilltu',
      },
      prompts: {
        other: '{count} nodyn am awgrymiadau, heb destun',
      },
    },
    nothing: 'Ni chedwir dim eto ond eich gosodiadau.',
    see: 'Gweld y cyfan',
    save: 'Cadw fel ffeil',
    file: 'data-probity.json',
    remove: 'Dileu’r cyfan …',
    really: 'Dileu’r cyfan am byth?',
    unsent: {
      one: 'Mae un peth heb ei anfon eto; byddai’n cael ei golli.',
      two: 'Mae {count} beth heb eu hanfon eto; byddent yn cael eu colli.',
      few: 'Mae {count} pheth heb eu hanfon eto; byddent yn cael eu colli.',
      many: 'Mae {count} pheth heb eu hanfon eto; byddent yn cael eu colli.',
      other: 'Mae {count} peth heb eu hanfon eto; byddent yn cael eu colli.',
    },
    loses: 'Mae drafftiau, gosodiadau a nodiadau’n mynd. Mae’r hyn sydd yn y gofrestr yn aros yno.',
    yes: 'Dileu’r cyfan',
    no: 'Ei gadw',
    done: 'Mae popeth wedi’i ddileu.',
  },
};
