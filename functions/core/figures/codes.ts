// Finds codes of letters and figures, which are names: PM2.5, G318, 5G, 4A, COVID-19.

/** A code: its letters, and its figures, as they are compared. */
export interface Code {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly figures: string;
}

const CODE =
  /(?<![\p{Script=Latin}\d.,$€£¥])(?:([A-Z][A-Za-z]{0,5})[-–]?(\d{1,4}(?:\.\d+)?)|(\d{1,2})([A-Z]))(?![\p{Script=Latin}\d%]|[.,]\d)/gu;

/** Letters that are no code: currencies, quarters and halves of a year, units and numbers of things. */
const NO_CODE =
  /^(?:RMB|CNY|USD|US|HK|HKD|EUR|GBP|JPY|Q|H|FY|No|Nos|W|K|M|B|T|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|mid|Mid|m|t|g)$/;

/** The codes of a text in order. */
export const findCodes = (text: string): readonly Code[] =>
  [...text.matchAll(CODE)].flatMap((match) => {
    const letters = match[1] ?? match[4] ?? '';
    const figures = match[2] ?? match[3] ?? '';
    if (NO_CODE.test(letters)) return [];
    const { index } = match;
    return [{ text: match[0], start: index, end: index + match[0].length, letters: letters.toUpperCase(), figures }];
  });
