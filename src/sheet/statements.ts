import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';

/** Runs a statement with real parameters inside a transaction of MikroORM, whose own `execute` writes megabytes of values into the SQL text. */
export type Run = <Row extends object>(sql: string, ...parameters: unknown[]) => Promise<Row[]>;

export function runIn(em: SqlEntityManager): Run {
  const transaction = em.getTransactionContext() as unknown as Transaction<unknown> | undefined;
  if (!transaction) throw new Error('A sheet is written inside a transaction, and none is open.');
  return async <Row extends object>(sql: string, ...parameters: unknown[]) =>
    (await transaction.executeQuery<Row>(CompiledQuery.raw(sql, parameters))).rows;
}
