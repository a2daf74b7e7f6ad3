// The outcome of an import as text that people can read and compare.
import { importText } from '../../functions/core/intake/import-text.ts';
import { linesOf, openLedger } from '../../functions/core/intake/ledger.ts';
import type { Passage } from '../../functions/core/intake/passage.ts';

/** Text, terms, repairs and what was left out, one a line. */
export const readableOutcome = (source: string): string => {
  const intake = importText(source);
  const ledger = openLedger(source);
  const span = (passages: readonly Passage[]): string => {
    const lines = passages.flatMap((passage) => (passage.from.some((at) => at >= 0) ? linesOf(passage, ledger) : []));
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return lines.length === 0 ? 'supplied' : first === last ? `line ${first}` : `lines ${first}-${last}`;
  };
  const { title, subtitle, city, year, publication } = intake.facts;
  const text = intake.sections.flatMap(({ id, heading, blocks }) => [
    `# ${heading.text} {${id}, ${span([heading])}}`,
    ...blocks.map((block) => {
      const marks = { topic: '## ', paragraph: '', list: '- ' }[block.kind];
      return `${marks}${block.passages.map((passage) => passage.text).join(' / ')} {${block.id}, ${span(block.passages)}}`;
    }),
  ]);
  const terms = intake.entries.map(({ headword, definition, headwords }) => {
    const used = headwords.map((word) => (word.usedInBody ? 'used' : 'not used')).join(', ');
    return `${headword.text} (${used}, ${span([headword, definition])}): ${definition.text}`;
  });
  const repairs = intake.repairs.map(
    ({ line, action, kind, before, after, note }) =>
      `line ${line}: ${action} ${kind}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}${action === 'question' || kind === 'cut-name' ? ` # ${note}` : ''}`,
  );
  const leftOut = intake.leftOut
    .filter(({ why }) => why !== 'mark' && why !== 'repair')
    .map(({ start, end, why }) => `line ${ledger.lineOf(start)}: ${why}: ${source.slice(start, end)}`);
  return [
    `FACTS\n${[title, subtitle, city, year, publication].map((fact) => fact ?? '-').join(' | ')}`,
    ...Object.entries({ TEXT: text, TERMS: terms, REPAIRS: repairs, 'LEFT OUT': leftOut }).map(
      ([name, lines]) => `${name}\n${lines.length === 0 ? 'nothing' : lines.join('\n')}`,
    ),
  ].join('\n\n');
};
