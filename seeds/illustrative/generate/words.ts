/** A text in the two languages of the hub. */
export interface Words {
  id: string;
  en: string;
}

/** Reads "Bahasa Indonesia | English": side by side, the two are easily compared. */
export function words(line: string): Words {
  const [id, en, ...rest] = line.split(' | ').map(part => part.trim());
  if (!id || !en || rest.length > 0) throw new Error(`expected "Indonesian | English", got "${line}"`);
  return { id, en };
}

/** Puts each word of the same language where its name stands in braces. */
export function fill(text: Words, blanks: Record<string, Words>): Words {
  const put = (language: 'id' | 'en'): string =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const found = blanks[name];
      if (!found) throw new Error(`nothing to put for {${name}} in "${text.id}"`);
      return found[language];
    });
  return { id: put('id'), en: put('en') };
}

/** For names that stand beside numbers: even cut off from its provenance the text says that it is made up. */
export function example(line: string): Words {
  const { id, en } = words(line);
  return { id: `${id} (contoh)`, en: `${en} (example)` };
}
