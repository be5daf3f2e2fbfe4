/** People and tokens that the template database holds; made once by the global set-up. */
export const ADMIN = { firstname: 'Ada', lastname: 'Admin', email: 'ada@example.test', password: 'Ada-admin-2026' };
export const AGENT = { firstname: 'Petr', lastname: 'Agent', email: 'petr@example.test', password: 'Petr-agent-2026' };
export const SUPERVISOR = { firstname: 'Sára', lastname: 'Supervisor', email: 'sara@example.test', password: 'Sara-super-2026' };
export const FRONT_OFFICE = { firstname: 'Filip', lastname: 'Front', email: 'filip@example.test', password: 'Filip-front-2026' };
export const EDITOR = { firstname: 'Eva', lastname: 'Editor', email: 'eva@example.test', password: 'Eva-editor-2026' };

function token(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: the global set-up did not run`);
  return value;
}

/** Headers of an API token that may do everything an API token can. */
export const fullToken = () => ({ authorization: `Bearer ${token('TEST_FULL_TOKEN')}` });
/** Headers of an API token that only reads. */
export const readToken = () => ({ authorization: `Bearer ${token('TEST_READ_TOKEN')}` });
