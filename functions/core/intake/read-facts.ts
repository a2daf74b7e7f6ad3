// What a text says of itself: its title, whose report it is, of which year, and which newspaper printed it.
import { ask, type Ledger } from './ledger.ts';
import { type Passage, passageAt } from './passage.ts';
import type { ReportFacts } from './types.ts';

const PLACE = String.raw`\p{Script=Han}{2,7}?(?:自治州|自治县|[市县区州盟旗])`;

/** What a person says of the report; it goes before what the text says. */
export type GivenFacts = Pick<ReportFacts, 'city' | 'year' | 'publication'>;

/** The facts that are given or that the text states; what is needed and known to nobody is asked. */
export const readFacts = (
  title: Passage | undefined,
  subtitle: readonly Passage[],
  given: GivenFacts,
  ledger: Ledger,
): ReportFacts => {
  const { source } = ledger;
  const head = [title, ...subtitle].map((each) => each?.text ?? '').join('\n');
  const newspaper = /(\p{Script=Han}{2,4}?)(?:日报|晚报|早报|晨报|时报)/u.exec(source);
  const named = new RegExp(`(?:在|^)(${PLACE})(?:第|\\d{4}年|人民政府|政府)`, 'mu').exec(head)?.[1];
  const printed = newspaper?.[1] === undefined ? undefined : `${newspaper[1]}市`;
  const city = given.city ?? named ?? (printed !== undefined && source.includes(printed) ? printed : undefined);
  const year = given.year ?? /(\d{4})年/u.exec(head)?.[1];
  const publication = given.publication ?? (newspaper === null ? undefined : `《${newspaper[0]}》`);
  const top = passageAt(source.slice(0, 1), 0);
  if (city === undefined)
    ask(
      ledger,
      'unknown-fact',
      top,
      '',
      '',
      'The text does not say whose report it is. Write it into report.yaml, or import again with --city.',
    );
  if (year === undefined)
    ask(
      ledger,
      'unknown-fact',
      top,
      '',
      '',
      'The text does not say of which year it is. Write it into report.yaml, or import again with --year.',
    );
  return {
    ...(title && { title: title.text }),
    ...(subtitle.length > 0 && { subtitle: subtitle.map(({ text }) => text).join(' ') }),
    ...(city !== undefined && { city }),
    ...(year !== undefined && { year }),
    ...(publication !== undefined && { publication }),
  };
};
