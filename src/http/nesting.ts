/** How deep a value is nested, as far as it matters: counting ends one beyond the limit. Never calls itself. */
export function nestingOf(value: unknown, limit: number): number {
  let level = [value];
  let depth = 0;
  while (depth <= limit) {
    level = level.filter(one => one !== null && typeof one === 'object').flatMap(one => Object.values(one as object));
    if (level.length === 0) return depth;
    depth += 1;
  }
  return depth;
}
