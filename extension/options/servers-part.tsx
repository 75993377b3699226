import { useEffect, useState } from 'preact/hooks';
import { fill } from '#core/fill.ts';
import type { InForce } from '../desk/in-force.ts';
import { domain } from '../settings/entries.ts';
import { setOwn } from '../settings/in-force.ts';
import { askForHosts, hostsToAllow } from '../settings/named-hosts.ts';
import { serversWords as words } from './servers-words.ts';

/** Mastodon servers: which are named, and the press by which the officer lets Probity stand there. */
export function ServersPart({ settings: { values, isLocked } }: { settings: InForce }) {
  const hosts = values.mastodonHosts;
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => void hostsToAllow(hosts).then(setMissing), [hosts]);
  const allow = async (host: string): Promise<boolean> => {
    const isAllowed = await askForHosts([host]);
    setSaid(isAllowed ? '' : words.refused);
    setMissing(await hostsToAllow(hosts));
    return isAllowed;
  };
  const add = async (written: string) => {
    const { success, data } = domain.schema.safeParse(written);
    if (!success) return setSaid(words.wrong);
    // The browser is asked first: it answers only to the press itself.
    if (await allow(data)) await setOwn({ mastodonHosts: [...new Set([...hosts, data])] });
  };
  const isSet = isLocked('mastodonHosts');
  return (
    <section class="sheet" aria-labelledby="servers-heading">
      <h2 id="servers-heading">{words.heading}</h2>
      <p class="small">{isSet ? words.byOrganisation : words.hint}</p>
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host}>
            {host}{' '}
            {missing.includes(host) ? (
              <button type="button" onClick={() => void allow(host)}>
                {fill(words.allow, { host })}
              </button>
            ) : (
              <span class="small">{words.allowed}</span>
            )}
            {!isSet && (
              <button
                type="button"
                class="quiet"
                onClick={() => void setOwn({ mastodonHosts: hosts.filter((each) => each !== host) })}
              >
                {fill(words.remove, { host })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isSet && <AddServer add={add} />}
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}

function AddServer({ add }: { add: (host: string) => Promise<void> }) {
  const [host, setHost] = useState('');
  return (
    <div class="field">
      <label for="add-server">{words.label}</label>
      <input
        id="add-server"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={words.example}
        value={host}
        onInput={({ currentTarget }) => setHost(currentTarget.value)}
      />
      <button type="button" onClick={() => void add(host)}>
        {words.add}
      </button>
    </div>
  );
}
