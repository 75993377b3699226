import { Client } from 'pg';
import type { Browser, BrowserContext } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import type { Content } from '#core/declaration/event.ts';
import { fold } from '#core/declaration/fold.ts';
import { readCode } from '#core/policy/read.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { sampleContent } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';
import { type Mailbox, openMailbox, signIn } from './declare-page.ts';
import type { DeclareSite } from './declare-site.ts';

/** A message in which nothing is found. */
const quietMail = 'c002.eml';

/** Opens a mailbox of somebody's own beside the pane, `width` pixels wide, and signs them in. */
export async function reviewerAt(
  browser: Browser,
  site: DeclareSite,
  person: string,
  { width = 320, item = quietMail } = {},
): Promise<Mailbox & { context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: width + 900, height: 1400 } });
  const mailbox = await openMailbox(context, site.url, item);
  await mailbox.page.locator('iframe[title="Probity"]').evaluate((frame, pixels) => {
    if (!(frame instanceof HTMLElement)) return;
    const isWide = pixels > 400;
    // What is wider than its place in the mailbox lies above it.
    Object.assign(
      frame.style,
      { width: `${pixels}px` },
      isWide && { position: 'fixed', inset: '0 auto auto 0' },
    );
  }, width);
  await signIn(mailbox, person);
  return { ...mailbox, context };
}

/** Goes to Review, and waits until it is there. */
export async function openReview({ pane }: Mailbox): Promise<void> {
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: /^Review/ })
    .click();
  await pane.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
  await pane.locator('.queue > li, .empty').first().waitFor();
}

/** A gift, by whom and what it is told apart in these tests. */
export function gift(what: string, giver: string, changes: Partial<Content> = {}): Content {
  const sample = sampleContent(changes);
  const from = { name: null, organisation: giver, address: null, privatePerson: false };
  return { ...sample, facts: { ...sample.facts, what, giver: from } };
}

/** Sends a declaration to the register as this officer would; gives its id. */
export async function declare(
  site: DeclareSite,
  officer: string,
  content: Content,
  { role = null, deadline = null }: { role?: string | null; deadline?: string | null } = {},
): Promise<string> {
  const id = uuidv7();
  const command = { id: uuidv7(), type: 'submit', content, role, deadline } as const;
  const answer = await site.as(officer).send(id, command, null);
  if (!('ok' in answer)) throw new Error(`The register did not take it: ${JSON.stringify(answer)}`);
  return id;
}

/** What the code says of a gift that it gives to the Executive Director. */
const derbyshire = readCode(readPack('derbyshire'), 'policies/derbyshire');
export const forTheDirector: Content['code'] = {
  id: derbyshire.id,
  version: derbyshire.version,
  rule: 'gift-large',
  stance: 'decline',
  clauses: ['14.4'],
};

/** Takes everything out that was declared, so that a test knows what waits. */
export async function emptyRegister({ register }: DeclareSite): Promise<void> {
  await withDatabase(register.administrator, (client) =>
    client.query(`set session_replication_role = replica;
      delete from event; delete from attachment; delete from declaration;
      set session_replication_role = origin`),
  );
}

/** Puts so many gifts in that wait for the manager, each with its event, of other days, values and officers. */
export async function fillQueue({ register }: DeclareSite, count: number): Promise<void> {
  const { people, id: organisation, departments } = westmarch;
  const first = fold(uuidv7(), [
    {
      id: uuidv7(),
      type: 'submitted',
      at: '2026-10-01T09:00:00.000Z',
      by: people.officer,
      onBehalfOf: null,
      content: gift('A desk diary', 'Fernleigh Foods'),
      to: { person: people.manager, role: null },
      deadline: null,
    },
  ]);
  const {
    events: [submitted],
    ...current
  } = first;
  const made = (number: string) => `('0192b7c0-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
  const event = (number: string) => `('0192b7c0-1111-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
  await withDatabase(register.administrator, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into declaration (organisation, id, officer, department, kind, state, version, approver, approvers,
          giver, value_pence, deadline, submitted_at, updated_at, current)
        select $1, ${made('n')}, officer, $2, 'gift', 'submitted', 1, $3, array[$3::uuid], 'fernleigh foods',
          100 + n, deadline, now() - n * interval '1 second', now(),
          $4::jsonb || jsonb_build_object('id', ${made('n')}, 'officer', officer, 'deadline', deadline)
        from (select n, case when n % 2 = 0 then $5::uuid else $6::uuid end as officer,
            current_date - 40 + n % 80 as deadline
          from generate_series(1, $7::integer) n) as made`,
      [
        organisation,
        departments.highways,
        people.manager,
        JSON.stringify(current),
        people.officer,
        people.colleague,
        count,
      ],
    );
    await client.query(
      `insert into event (organisation, declaration, number, id, type, at, made_by, body)
        select $1, ${made('n')}, 1, ${event('n')}, 'submitted', now(),
          case when n % 2 = 0 then $2::uuid else $3::uuid end,
          ($4::jsonb || jsonb_build_object('id', ${event('n')},
            'by', case when n % 2 = 0 then $2::uuid else $3::uuid end))::text::json
        from generate_series(1, $5::integer) n`,
      [organisation, people.officer, people.colleague, JSON.stringify(submitted), count],
    );
    await client.query('set session_replication_role = origin');
    await client.query('analyze declaration');
  });
}

async function withDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  return work(client).finally(() => client.end());
}
