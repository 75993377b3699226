import { asService, type Database } from '#register/database/session.ts';
import { newest, newestId, type Publication } from './publication.ts';

/** A council as the public finds it. */
export interface PublicCouncil {
  name: string;
  publication: Publication | null;
}

/** So many councils' publications are kept at hand; each is a few megabytes at most. */
const kept = 20;

/**
 * Gives the newest publication by the council's slug; null where there is no such council. Publications never
 * change, so one that has been read is kept at hand, and only asked whether there is a newer one.
 */
export function shelf(database: Database): (slug: string) => Promise<PublicCouncil | null> {
  const atHand = new Map<string, Publication>();

  return async (slug) => {
    const council = await database
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where('slug', '=', slug)
      .executeTakeFirst();
    if (!council) return null;
    const { id: organisation, name } = council;
    return asService(database, organisation, async (work) => {
      const id = await newestId(work, organisation);
      const known = atHand.get(organisation);
      const publication =
        id === null || known?.id === id ? (known ?? null) : await newest(work, organisation);
      atHand.delete(organisation);
      if (id === null || publication === null) return { name, publication: null };
      atHand.set(organisation, publication);
      for (const oldest of atHand.keys()) {
        if (atHand.size <= kept) break;
        atHand.delete(oldest);
      }
      return { name, publication };
    });
  };
}
