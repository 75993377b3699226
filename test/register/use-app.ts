import { afterAll, beforeAll } from 'vitest';
import type { Services } from '#register/services.ts';
import { type TestApp, testApp } from './app.ts';
import { type FreshDatabase, freshDatabase, seed } from './database.ts';

/** A register for all tests of a file, on a database of its own with the sample councils in it. */
export function useApp(overrides?: Partial<Services>): TestApp & Pick<FreshDatabase, 'database'> {
  let fresh: FreshDatabase;
  let app: TestApp;
  beforeAll(async () => {
    fresh = await freshDatabase();
    await seed(fresh.database);
    app = testApp(fresh.database, overrides);
  });
  afterAll(() => fresh.close());
  return {
    get database() {
      return fresh.database;
    },
    get services() {
      return app.services;
    },
    get reported() {
      return app.reported;
    },
    ask: (...asked) => app.ask(...asked),
    send: (...sent) => app.send(...sent),
    setClock: (moment) => app.setClock(moment),
  };
}
