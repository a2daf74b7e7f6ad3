// Looks into a finished file: pages, tags, and whether the text is all there.
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Inspection {
  readonly pages: number;
  readonly tagged: boolean;
  /** Share of the document's Han characters and Latin letters that extraction finds; absent where it was not asked for. */
  readonly text?: number;
}

/** Inspects a file; `text` is what it should hold. */
export async function inspectPdf(file: string, text?: string): Promise<Inspection> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const tagged = (await pdf.getMarkInfo())?.Marked === true;
  const found: string[] = [];
  for (let number = 1; text !== undefined && number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    for (const item of content.items) if ('str' in item) found.push(item.str);
  }
  const { numPages: pages } = pdf;
  await task.destroy();
  return { pages, tagged, ...(text === undefined ? {} : { text: shareOf(text, found.join('')) }) };
}

function shareOf(wanted: string, found: string): number {
  const left = countLetters(found.normalize('NFKC'));
  let all = 0;
  let there = 0;
  for (const [letter, count] of countLetters(wanted.normalize('NFKC'))) {
    all += count;
    there += Math.min(count, left.get(letter) ?? 0);
  }
  return all === 0 ? 1 : there / all;
}

function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/\p{Script=Han}|\p{Script=Latin}/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
