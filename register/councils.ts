import { ProbityError } from '#core/errors.ts';
import type { Database } from '#register/database/session.ts';
import type { Council } from '#register/settings.ts';

/**
 * Makes sure that the register knows each council of its settings; known by issuer and tenant, so that name
 * and slug may change. Gives their organisations' ids.
 *
 * @throws ProbityError ERR_SETTINGS_INVALID where a slug belongs to another council already
 */
export async function setUpCouncils(
  database: Database,
  councils: readonly Council[],
  newId: () => string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const council of councils)
    ids.push((await known(database, council)) ?? (await setUp(database, council, newId())));
  return ids;
}

/**
 * The id of a council that stands as the settings say. It is only read: to write its row again would wait for
 * whatever adds to that council just now, and an import of people may take minutes.
 */
async function known(
  database: Database,
  { slug, name, issuer, tenant }: Council,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('organisation')
    .select('id')
    .where('issuer', '=', issuer)
    .where('tenant', '=', tenant)
    .where('slug', '=', slug)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.id;
}

async function setUp(
  database: Database,
  { slug, name, issuer, tenant }: Council,
  newId: string,
): Promise<string> {
  const { id } = await database
    .insertInto('organisation')
    .values({ id: newId, slug, name, issuer, tenant, settings: '{}' })
    .onConflict((conflict) => conflict.columns(['issuer', 'tenant']).doUpdateSet({ slug, name }))
    .returning('id')
    .executeTakeFirstOrThrow()
    .catch((cause) => {
      throw cause.code === '23505' ? slugTaken(slug, cause) : cause;
    });
  return id;
}

function slugTaken(slug: string, cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_SETTINGS_INVALID',
    `The slug “${slug}” belongs to another council of this register already. Choose another one in the settings, under councils.`,
    { cause },
  );
}
