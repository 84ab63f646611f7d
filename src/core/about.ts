/** A description in both languages of the hub: English first, Indonesian second. */
export type About = readonly [english: string, indonesian: string];

/** How a description stands in the schema: the Indonesian text follows on a line that begins with `id:`. */
export const both = ([english, indonesian]: About): string => `${english}\nid: ${indonesian}`;
