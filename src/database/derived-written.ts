import { quoted } from './derived-column.ts';

/** Tables that no question reads, or that change only together with others. */
const untold = /^(change|derived|migration|seed_state|revision|observation_key)$/;

/**
 * Tells every hub which tables a transaction wrote, when it commits: they stop giving answers that rest on them. A statement that
 * wrote nothing tells as well; that costs an answer made anew and nothing else.
 */
export const tellWritten = (tables: readonly string[]): string => `
  create or replace function hub.tell_written() returns trigger language plpgsql security definer set search_path = pg_catalog as
    $$ begin perform pg_notify('ampera_written', tg_table_name); return null; end $$;
  ${[...new Set(tables)]
    .filter(table => !untold.test(table))
    .map(
      table =>
        `create or replace trigger tell_written after insert or update or delete or truncate on hub.${quoted(table)} for each statement execute function hub.tell_written();`,
    )
    .join('\n')}
  select pg_notify('ampera_written', '*');`;
