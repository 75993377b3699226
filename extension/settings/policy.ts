import { browser } from 'wxt/browser';

/** Rings when the browser was silent about its policy, so that it is asked again. */
export const policyAlarm = 'policy';
/** In `storage.local`: the policy as the browser gave it last. */
const policyKey = 'policy';
/** While it starts and pages load, Chromium leaves the question unanswered: for seconds, or for as long as that lasts. */
const patienceMs = 5_000;
const againMinutes = 1;

/**
 * The organisation's policy, within some seconds: nothing is to wait for a browser that does not answer.
 * @param onLate called when the browser answers after all
 * @returns the policy as it was given last where the browser is silent; nothing where there never was one
 */
export async function readPolicy(onLate: () => void): Promise<unknown> {
  const answer = askBrowser();
  const policy = await withinPatience(answer);
  if (policy !== silent) return policy;
  void answer.then(onLate);
  // The background may be asleep before there is an answer.
  await browser.alarms.create(policyAlarm, { delayInMinutes: againMinutes });
  const { [policyKey]: last = {} } = await browser.storage.local.get(policyKey);
  return last;
}

const silent = Symbol('silent');

function withinPatience<T>(answer: Promise<T>): Promise<T | typeof silent> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(silent), patienceMs);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Asks, and keeps what is answered for when there is no answer. Browsers reject where no policy is there at all. */
async function askBrowser(): Promise<unknown> {
  const policy: unknown = (await browser.storage.managed.get(null).catch(() => null)) ?? {};
  await browser.storage.local.set({ [policyKey]: policy });
  return policy;
}
