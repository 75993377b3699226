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
import { groupConditions, type Sql } from './conditions.ts';
import { type Group, type GroupRow, groupIn, groupOf, patchedGroup, shownGroup } from './group.ts';
import { dropGroup, group, keepGroup } from './groups.ts';
import { operationsIn } from './patch.ts';
import { chosen } from './shown.ts';
import type { Transactions } from './transactions.ts';

/** Groups, some of which carry a role. */
export function groupRoutes({ base, read, change }: Transactions): Hono<Provisioning> {
  const routes = new Hono<Provisioning>();

  routes.get('/Groups', async (context) => {
    const window = windowIn(context);
    const conditions = groupConditions(context.req.query('filter'));
    const { rows, total } = await read(context, (work, organisation) =>
      pageOf(work, organisation, conditions, window),
    );
    const resources = rows.map((row) => chosen(shownGroup(row, base), context.req.query()));
    return answer(context, listOf(resources, total, window.startIndex));
  });

  routes.post('/Groups', async (context) => {
    const wanted = groupIn(await bodyOf(context));
    const row = await change(context, (work, office) =>
      keepGroup(work, office, context.get('council'), null, wanted),
    );
    context.header('Location', `${base}/Groups/${row.id}`);
    return versioned(context, row.version, shownGroup(row, base), 201);
  });

  routes.get('/Groups/:id', async (context) => {
    const id = idIn(context, 'group');
    const row = await read(context, (work, organisation) => group(work, organisation, id));
    return versioned(context, row.version, chosen(shownGroup(row, base), context.req.query()));
  });

  routes.patch('/Groups/:id', async (context) => {
    const operations = operationsIn(await bodyOf(context));
    return changed(context, (before) => patchedGroup(groupOf(before), operations));
  });

  routes.put('/Groups/:id', async (context) => {
    const wanted = groupIn(await bodyOf(context));
    return changed(context, () => wanted);
  });

  routes.delete('/Groups/:id', async (context) => {
    const id = idIn(context, 'group');
    await change(context, async (work, office) =>
      dropGroup(work, office, await group(work, office.organisation, id, seenVersion(context))),
    );
    return context.body(null, 204);
  });

  async function changed(context: Asked, wanted: (before: GroupRow) => Group): Promise<Response> {
    const id = idIn(context, 'group');
    const row = await change(context, async (work, office) => {
      const before = await group(work, office.organisation, id, seenVersion(context));
      return keepGroup(work, office, context.get('council'), before, wanted(before));
    });
    return versioned(context, row.version, shownGroup(row, base));
  }

  return routes;
}

async function pageOf(
  work: Work,
  organisation: string,
  conditions: readonly Sql[],
  { startIndex, count }: Window,
) {
  const all = work.selectFrom('directory_group').where('organisation', '=', organisation);
  const found = conditions.reduce((query, one) => query.where(one), all);
  const rows = await found
    .selectAll()
    .orderBy('id')
    .offset(startIndex - 1)
    .limit(count)
    .execute();
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}
