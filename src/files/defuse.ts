const startsFormula = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/u;
const isNumber = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a number is none. */
export const defused = (text: string): string => (startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text);
