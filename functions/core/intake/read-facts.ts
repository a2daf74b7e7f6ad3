// What a text says of itself: its title, whose report it is, of which year, and which newspaper printed it.
import type { Passage } from './passage.ts';
import type { ReportFacts } from './types.ts';

const PLACE = String.raw`\p{Script=Han}{2,7}?(?:自治州|自治县|[市县区州盟旗])`;

/** What a person says of the report; it goes before what the text says. */
export type GivenFacts = Pick<ReportFacts, 'city' | 'year' | 'publication'>;

/** The facts that are given or that the text states. */
export const readFacts = (
  title: Passage | undefined,
  subtitle: readonly Passage[],
  given: GivenFacts,
  source: string,
): ReportFacts => {
  const head = [title, ...subtitle].map((each) => each?.text ?? '').join('\n');
  const newspaper = /(\p{Script=Han}{2,4}?)(?:日报|晚报|早报|晨报|时报)/u.exec(source);
  const named = new RegExp(`(?:在|^)(${PLACE})(?:第|\\d{4}年|人民政府|政府)`, 'mu').exec(head)?.[1];
  const printed = newspaper?.[1] === undefined ? undefined : `${newspaper[1]}市`;
  const city = given.city ?? named ?? (printed !== undefined && source.includes(printed) ? printed : undefined);
  const year = given.year ?? /(\d{4})年/u.exec(head)?.[1];
  const publication = given.publication ?? (newspaper === null ? undefined : `《${newspaper[0]}》`);
  return {
    ...(title && { title: title.text }),
    ...(subtitle.length > 0 && { subtitle: subtitle.map(({ text }) => text).join(' ') }),
    ...(city !== undefined && { city }),
    ...(year !== undefined && { year }),
    ...(publication !== undefined && { publication }),
  };
};
