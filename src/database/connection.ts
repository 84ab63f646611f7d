import pg from 'pg';
import { withoutSecrets } from '../core/log.ts';
import { Refusal } from '../core/refusal.ts';

/**
 * An address taken apart. Given as `connectionString`, what the address says would win over what we say,
 * its `options` over the role that our readers must begin in.
 */
export function connectionOf(url: string): pg.ClientConfig {
  try {
    const parsed = new pg.Client({ connectionString: url }) as pg.Client & { connectionParameters: { options?: string } };
    const { host, port, user, password, database, ssl } = parsed;
    const { options } = parsed.connectionParameters;
    return { host, port, user, password: password as string, database, ssl, ...(options && { options }) };
  } catch (error) {
    throw new Refusal(`DATABASE_URL can't be used: ${(error as Error).message} (${withoutSecrets(url)})`);
  }
}

/** Codes of PostgreSQL and of sockets that mean: not now, perhaps in a moment. */
const away = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/;

/** What pg says without a code when the connection is gone, late, or never came. */
const awayWords =
  /Connection terminated|connect(ion)? timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after|server closed the connection/i;

export function isDatabaseAway(error: unknown): boolean {
  const { code, message, errors } = (error ?? {}) as { code?: unknown; message?: unknown; errors?: unknown[] };
  // A name with several addresses fails with all their errors at once.
  return away.test(String(code)) || awayWords.test(String(message)) || (Array.isArray(errors) && errors.some(isDatabaseAway));
}

/** Whether a failure is one of the moment: the same statement may well succeed in another. Says nothing about what was asked. */
export function isOfTheMoment(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return isDatabaseAway(error) || code === '57014' || code === '55P03' || message === 'Query read timeout';
}

/** Says plainly why a database can't be used at all; anything else comes back as it is. */
export function plainly(error: unknown, connection: pg.ClientConfig): unknown {
  const where = `${connection.database} at ${connection.host}`;
  switch ((error as { code?: unknown })?.code) {
    case '28P01':
    case '28000':
      return new Refusal(`The database ${where} does not let "${connection.user}" in. Check user and password in DATABASE_URL.`);
    case '3D000':
      return new Refusal(`There is no database ${where}. Make it first (createdb), or correct DATABASE_URL.`);
    default:
      return error;
  }
}
