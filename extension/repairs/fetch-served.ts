import { ProbityError } from '#core/errors.ts';
import { fill } from '#core/fill.ts';
import { repairsWords } from './words.ts';

/** Room for every site and a large supplier directory. */
const mostKilobytes = 2048;
const patienceMilliseconds = 20_000;

/**
 * Fetches a file that the organisation serves, without saying who asks: no cookies, no referrer, and no host
 * permission, so its server has to let everybody read it (`Access-Control-Allow-Origin: *`).
 *
 * @throws ProbityError `ERR_SETTINGS_UNREACHABLE`
 */
export async function fetchServed(url: string): Promise<string> {
  const response = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch((cause: unknown) => {
    throw unreachable(url, repairsWords.noAnswer, cause);
  });
  if (!response.ok) throw unreachable(url, fill(repairsWords.status, { status: String(response.status) }));
  return textOf(response, url);
}

/** Stops reading where there is too much, instead of holding it all. */
async function textOf({ body }: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > mostKilobytes * 1024) {
      await reader?.cancel();
      throw unreachable(url, fill(repairsWords.tooLarge, { most: String(mostKilobytes) }));
    }
  }
  return text;
}

function unreachable(url: string, why: string, cause?: unknown): ProbityError {
  const sentence = fill(repairsWords.unreachable, { url, why });
  return new ProbityError('ERR_SETTINGS_UNREACHABLE', sentence, { cause });
}
