const startsFormula = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/u;
const isNumber = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a number is none. */
export const defused = (text: string): string =>
  !startsWithLetterOrDigit(text) && startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text;

/** Nearly every text: told without a look at the rest of it. */
function startsWithLetterOrDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39);
}
