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
  for (const { slug, name, issuer, tenant } of councils) {
    const { id } = await database
      .insertInto('organisation')
      .values({ id: newId(), slug, name, issuer, tenant, settings: '{}' })
      .onConflict((conflict) => conflict.columns(['issuer', 'tenant']).doUpdateSet({ slug, name }))
      .returning('id')
      .executeTakeFirstOrThrow()
      .catch((cause) => {
        throw cause.code === '23505' ? slugTaken(slug, cause) : cause;
      });
    ids.push(id);
  }
  return ids;
}

function slugTaken(slug: string, cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_SETTINGS_INVALID',
    `The slug “${slug}” belongs to another council of this register already. Choose another one in the settings, under councils.`,
    { cause },
  );
}
