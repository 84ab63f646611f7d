export type Language = 'id' | 'en';

/** The language a reader wants of the two we have. Indonesian when nothing else is asked for, and when neither is. */
export function wantedLanguage(header: string | undefined): Language {
  let best: Language = 'id';
  let bestWeight = 0;
  for (const entry of (header ?? '').slice(0, 500).split(',')) {
    const [range = '', ...parameters] = entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    // `in` is the old code of Indonesian; some systems still send it.
    const language = /^(id|in)(-|$)/.test(range) ? 'id' : /^en(-|$)/.test(range) ? 'en' : null;
    if (!language) continue;
    const weight = weightOf(parameters);
    if (weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
}

function weightOf(parameters: string[]): number {
  const given = parameters.find(parameter => parameter.startsWith('q='));
  if (!given) return 1;
  const weight = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.exec(given)?.[1];
  return weight === undefined ? 0 : Number(weight);
}
