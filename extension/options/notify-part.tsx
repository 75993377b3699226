import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { InForce } from '../desk/in-force.ts';
import { Locked } from '../desk/locked.tsx';
import { setOwn } from '../settings/in-force.ts';
import { optionsWords } from './words.ts';

/** Whether the system tells of decisions and deadlines; the browser is asked for the right only then. */
export function NotifyPart({ settings }: { settings: InForce }) {
  const { values, isLocked } = settings;
  const [isRefused, setRefused] = useState(false);
  const tick = async (isWanted: boolean) => {
    const isAllowed = !isWanted || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!isAllowed);
    await setOwn({ notifications: isWanted && isAllowed });
  };
  return (
    <section class="sheet" aria-labelledby="notify-heading">
      <h2 id="notify-heading">{optionsWords.notify.heading}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={values.notifications}
          disabled={isLocked('notifications')}
          aria-describedby="notify-hint"
          onChange={({ currentTarget }) => void tick(currentTarget.checked)}
        />
        {optionsWords.notify.label}
      </label>
      {isLocked('notifications') ? (
        <Locked settings={settings} id="notify-hint" />
      ) : (
        <p class="small indented" id="notify-hint">
          {optionsWords.notify.hint}
        </p>
      )}
      <p class="small" role="status">
        {isRefused && optionsWords.notify.refused}
      </p>
    </section>
  );
}
