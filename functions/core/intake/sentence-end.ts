// Whether a paragraph is whole, as its last characters tell.

/** A sentence's end, and closing marks after it; stars of Markdown do not count. A colon or semicolon leads to an entry of a list. */
const WHOLE = /[。！？!?…；;：:][”’）)》」』]*\**$/u;

/** Whether a paragraph ends where a sentence, or an entry of a list, does. */
export const isWhole = (text: string): boolean => WHOLE.test(text) || /^（[^（）]*）$/u.test(text);

/** Whether a sentence ends right before an index, or the text begins there. */
export const startsSentence = (text: string, index: number): boolean =>
  /^[*\s]*$|[。！？!?；][”’）》]*\**\s*$/u.test(text.slice(Math.max(0, index - 12), index));
