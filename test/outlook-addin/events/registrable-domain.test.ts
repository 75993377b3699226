import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registrableDomain as whole } from '#core/party/registrable-domain.ts';
import { registrableDomain } from '../../../outlook-addin/src/events/bare/registrable-domain.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Every host that our lists and our corpus name. */
function knownHosts(): string[] {
  const texts = globSync(['core/party/*.ts', 'test/corpus/**/*.{eml,ics,json,csv}'], { cwd: root }).map(
    (file) => readFileSync(join(root, file), 'utf8').toLowerCase(),
  );
  return [...new Set(texts.flatMap((text) => text.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? []))];
}

it('tells who registered a host as the public suffix list does, for every host that we know', () => {
  const hosts = knownHosts().flatMap((host) => [host, `mail.${host}`]);
  expect(hosts.length).toBeGreaterThan(1000);
  expect(hosts.filter((host) => registrableDomain(host) !== whole(host))).toEqual([]);
});

it.each(['', 'uk', 'co.uk', 'a b', '10.0.0.1', 'firm.com.au', 'x.firm.uk.com', 'gov.je', 'firm.de'])(
  'agrees on "%s"',
  (host) => {
    expect(registrableDomain(host)).toBe(whole(host));
  },
);
