/** How large a filter of anybody may be. */
export const filterLimits = {
  relations: 3,
  nesting: 3,
  conditions: 20,
  joins: 6,
  values: 250,
  text: 500,
  words: 8,
  periods: 400,
  counts: 2,
} as const;
