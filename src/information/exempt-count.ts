/**
 * How much of a unit is exempt on a day, as a number and nothing else.
 *
 * Asked day after day, a number can tell more than it says. So what is closed today counts on every day, whenever it was made, and
 * a day to come counts as today: only exemptions that have ended, which are open to all, make the number differ between days.
 */
export function exemptCount(schema: string): string {
  const isThen = schema.endsWith('_then');
  const [rows, now] = isThen
    ? ['desk_then.public_information', `current_setting('ampera.known_at')::timestamptz`]
    : ['hub.public_information', 'now()'];
  return `
  create function ${schema}.exempt_count(unit_id uuid, on_day date) returns int language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::int from ${rows} t
    where t.holder_id = unit_id and t.class_code = 'EXEMPT' and not t.is_draft and t.confidence <> 'UNCONFIRMED'
      and (t.embargo_until is null or t.embargo_until <= ${now})
      and (t.exempt_until is null or t.exempt_until > least(on_day, (${now})::date))
      and exists (select from ${schema}.organization_unit u where u.id = unit_id)
  $$;`;
}
