import pg from 'pg';
import type { Sight } from './read-pools.ts';

const move = {
  name: 'at an instant',
  text: `select set_config('search_path', $1, true), set_config('ampera.known_at', $2, true), set_config('enable_nestloop', $3, true),
    set_config('plan_cache_mode', $4, true)`,
};

/**
 * Whole sets of rows are joined, or single rows looked up. Of recorded states the planner can't tell how many there are: it expects
 * next to none behind a few conditions, and compares every state of one table with every one of another.
 */
export type Reads = 'sets' | 'rows';

/** Planning a statement over everything takes longer than running it, and no value it is asked with makes another plan better. */
const means: Record<Reads, [nestedLoops: string, plans: string]> = { sets: ['off', 'force_generic_plan'], rows: ['on', 'auto'] };

/** Runs a statement over what a sight would have seen at an instant: the same text, in a transaction that stands among other views. */
export async function queryAt(pool: pg.Pool, sight: Sight, instant: string, reads: Reads, query: pg.QueryConfig): Promise<pg.QueryResult> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query('begin');
    await client.query({ ...move, values: [`${sight}_then`, instant, ...means[reads]] });
    const answer = await client.query(query);
    await client.query('commit');
    return answer;
  } catch (error) {
    // What is no word of PostgreSQL itself leaves a connection in a state that nobody knows.
    isBroken = !(error instanceof pg.DatabaseError);
    if (!isBroken)
      await client.query('rollback').catch(() => {
        isBroken = true;
      });
    throw error;
  } finally {
    client.release(isBroken);
  }
}
