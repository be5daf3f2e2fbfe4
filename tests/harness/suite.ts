import { bootApp, type App } from './app';
import { ADMIN } from './credentials';
import { copyTemplate, type TestDatabase } from './database';
import { call, type Answer } from './http';

/** An application of a suite's own, on a database of its own. */
export interface Suite {
  readonly app: App;
  readonly database: TestDatabase;
  url(path: string): string;
  call(path: string, options?: Parameters<typeof call>[1]): Promise<Answer>;
  /** Ends the application with SIGKILL, or SIGTERM, and boots it again on the same database. */
  restart(how: 'kill' | 'stop'): Promise<void>;
}

/**
 * Boots the application before the tests of this file and clears up after them.
 *
 * @param env settings; a function is asked at each boot, so that they can depend on the database and on what an earlier
 *   `beforeAll` started
 */
export function useApp(env: Record<string, string> | ((database: TestDatabase) => Record<string, string>) = {}): Suite {
  let app: App | undefined;
  let database: TestDatabase | undefined;
  const booted = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The application is not booted yet');
    return value;
  };
  const boot = async () => {
    const base = booted(database);
    app = await bootApp({ ...base.env, ...(typeof env === 'function' ? env(base) : env) });
  };

  beforeAll(async () => {
    database = await copyTemplate();
    await boot();
  });
  afterAll(async () => {
    await app?.stop();
    await database?.drop();
  });

  const suite: Suite = {
    get app() {
      return booted(app);
    },
    get database() {
      return booted(database);
    },
    url: (path) => `${booted(app).url}${path}`,
    call: (path, options) => call(suite.url(path), options),
    async restart(how) {
      await booted(app)[how]();
      await boot();
    },
  };
  return suite;
}

/** Headers of somebody signed in to the admin panel. */
export async function signIn(suite: Suite, who: { email: string; password: string } = ADMIN): Promise<Record<string, string>> {
  const { status, body } = await suite.call('/admin/login', { method: 'POST', json: { email: who.email, password: who.password } });
  if (status !== 200) throw new Error(`${who.email} could not sign in: ${JSON.stringify(body)}`);
  return { authorization: `Bearer ${body.data.accessToken ?? body.data.token}` };
}
