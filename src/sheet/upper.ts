/** `single-source` → `SINGLE_SOURCE`: how sheets write a name of the code. */
export const upper = (text: string | null | undefined): string | null =>
  text
    ?.trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_') || null;
