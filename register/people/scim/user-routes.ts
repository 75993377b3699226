import { Hono } from 'hono';
import type { Work } from '#register/database/session.ts';
import {
  type Asked,
  answer,
  bodyOf,
  idIn,
  listOf,
  type Provisioning,
  seenVersion,
  versioned,
  type Window,
  windowIn,
} from './answers.ts';
import type { DirectoryRecord } from './attributes.ts';
import { type Changes, changesIn } from './changes.ts';
import { type Sql, userConditions } from './conditions.ts';
import { operationsIn, patched, replacement } from './patch.ts';
import { chosen, shownUser } from './shown.ts';
import type { Transactions } from './transactions.ts';
import { change, letGo, takeIn, user, users } from './users.ts';

/** Looking for people, taking them in, changing them, and letting them go. */
export function userRoutes({ base, read, change: changing }: Transactions): Hono<Provisioning> {
  const routes = new Hono<Provisioning>();

  routes.get('/Users', async (context) => {
    const window = windowIn(context);
    const conditions = userConditions(context.req.query('filter'));
    const { rows, total } = await read(context, (work, organisation) =>
      pageOf(work, organisation, conditions, window),
    );
    const resources = rows.map((row) => chosen(shownUser(row, base), context.req.query()));
    return answer(context, listOf(resources, total, window.startIndex));
  });

  routes.post('/Users', async (context) => {
    const changes = changesIn(await bodyOf(context));
    const row = await changing(context, (work, office) => takeIn(work, office, changes));
    context.header('Location', `${base}/Users/${row.id}`);
    return versioned(context, row.version, shownUser(row, base), 201);
  });

  routes.get('/Users/:id', async (context) => {
    const id = idIn(context, 'user');
    const row = await read(context, (work, organisation) => user(work, organisation, id));
    return versioned(context, row.version, chosen(shownUser(row, base), context.req.query()));
  });

  routes.patch('/Users/:id', async (context) => {
    const operations = operationsIn(await bodyOf(context));
    return changed(context, (directory) => patched(directory, operations));
  });

  routes.put('/Users/:id', async (context) => {
    const changes = changesIn(await bodyOf(context));
    return changed(context, (directory) => replacement(directory, changes));
  });

  routes.delete('/Users/:id', async (context) => {
    const id = idIn(context, 'user');
    await changing(context, async (work, office) =>
      letGo(work, office, await user(work, office.organisation, id, seenVersion(context))),
    );
    return context.body(null, 204);
  });

  async function changed(context: Asked, wanted: (directory: DirectoryRecord) => Changes): Promise<Response> {
    const id = idIn(context, 'user');
    const row = await changing(context, async (work, office) => {
      const before = await user(work, office.organisation, id, seenVersion(context));
      const different = await change(work, office, before, wanted(before.directory ?? {}));
      return different ? user(work, office.organisation, id) : before;
    });
    return versioned(context, row.version, shownUser(row, base));
  }

  return routes;
}

async function pageOf(
  work: Work,
  organisation: string,
  conditions: readonly Sql[],
  { startIndex, count }: Window,
) {
  const found = conditions.reduce((query, one) => query.where(one), users(work, organisation));
  const rows = await found
    .orderBy('person.id')
    .offset(startIndex - 1)
    .limit(count)
    .execute();
  const { total } = await found
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}
