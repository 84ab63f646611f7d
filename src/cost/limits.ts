/** What one question may be: the figures stand in docs/cost.md, with their reasons. */
export const limits = {
  /** Points: rows that may be brought, and work per row. */
  cost: 10_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  /** Characters of the document. */
  document: 50_000,
  variables: 50,
  /** Entries of a list, in arguments or variables. */
  list: 250,
  /** Characters of a text, in arguments or variables. */
  text: 10_000,
} as const;
