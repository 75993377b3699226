import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  goneAt: number;
}

/** What a provider keeps (sessions, codes, grants), for as long as its process runs. */
export function memory(): AdapterFactory {
  const everything = new Map<string, Kept>();

  return (model) => {
    const keyOf = (id: string) => `${model} ${id}`;
    const find = async (id: string) => {
      const kept = everything.get(keyOf(id));
      return kept && kept.goneAt > Date.now() ? kept.payload : undefined;
    };
    const findBy = async (field: 'uid' | 'userCode', wanted: string) => {
      const own = [...everything].find(
        ([key, { payload }]) => key.startsWith(`${model} `) && payload[field] === wanted,
      );
      return own?.[1].payload;
    };
    return {
      find,
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (code) => findBy('userCode', code),
      upsert: async (id, payload, expiresIn) => {
        const goneAt = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000;
        everything.set(keyOf(id), { payload, goneAt });
      },
      consume: async (id) => {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void everything.delete(keyOf(id)),
      revokeByGrantId: async (grant) => {
        for (const [key, { payload }] of everything) if (payload.grantId === grant) everything.delete(key);
      },
    };
  };
}
