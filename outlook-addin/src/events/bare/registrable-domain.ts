/**
 * Stands in for `core/party/registrable-domain.ts` where the whole list of public suffixes is too much to carry. It
 * knows how registries name the levels at which they sell, and agrees with the list wherever a council's
 * correspondents live; a town in Japan it takes for a firm.
 */
export function registrableDomain(host: string): string | null {
  if (!hostCharacters.test(host) || ipAddress.test(host)) return null;
  const labels = host.split('.');
  if (labels.some((label) => label === '')) return null;
  const depth = suffixDepth(labels) + 1;
  return labels.length < depth ? null : labels.slice(-depth).join('.');
}

const hostCharacters = /^[\p{L}\p{N}._-]+$/u;
const ipAddress = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What countries sell below: `co.uk`, `com.au`, `gov.je`. */
const secondLevels = list(
  'ac co com edu gov gob gouv govt go mil net ne nic nom or org plc ltd me sch school asn id',
);
/** Countries that sell below such names. In others the same names are somebody's own. */
const countries = list(
  'ac ae af ag ar au bb bd bh bm bn bo br bz cn co cr cy do dz ec eg es fj gg gh gi gr gt hk hn hu id il im in it je jm jp ke kr kw ky lb lk ls ly ma mo mt mu mw mx my na ng ni np nz om pa pe pg ph pk pl pr pt py qa ro rs ru sa sb sc sg sv th tn tr tt tw tz ua ug uy uz ve vn za zm zw',
);
/** Firms that let others use names below their own. */
const privateSuffixes = list(
  'gov.scot uk.com uk.net gb.net gb.com eu.com us.com de.com ru.com za.com jp.net co.com blogspot.com github.io gitlab.io netlify.app vercel.app herokuapp.com pages.dev web.app firebaseapp.com azurewebsites.net cloudfront.net wordpress.com myshopify.com',
);

/** One government's own, in countries that are small enough for one. */
const governments = list('gov.je gov.gg gov.im');

function suffixDepth(labels: readonly string[]): number {
  const [second = '', top = ''] = labels.slice(-2);
  const lastTwo = `${second}.${top}`;
  // Schools stand below their town or borough.
  if (lastTwo === 'sch.uk') return 3;
  if (privateSuffixes.has(lastTwo)) return 2;
  const isSold = top === 'uk' ? soldInUk.has(second) : countries.has(top) && secondLevels.has(second);
  return isSold && !governments.has(lastTwo) ? 2 : 1;
}

const soldInUk = list('ac co gov ltd me net nhs org plc police');
