// Makes sections, entries and a list of repairs and questions of a newspaper's text.
import { leaveOutAdvertisement } from './advertisement.ts';
import { askTerms } from './ask-terms.ts';
import { mendCutNames } from './cut-name.ts';
import { joinCutParagraphs } from './cut-paragraph.ts';
import { divideSource } from './divide-source.ts';
import { askItemCounts } from './item-count.ts';
import { askLatinWords } from './latin-word.ts';
import { type Ledger, leaveOut, openLedger } from './ledger.ts';
import { askMissingWords } from './missing-word.ts';
import { nameInAscii } from './name-in-ascii.ts';
import { nameSections } from './name-sections.ts';
import { removePageTurns } from './page-turn.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Passage } from './passage.ts';
import { widenPunctuation } from './punctuation-width.ts';
import { type GivenFacts, readFacts } from './read-facts.ts';
import { readLines } from './read-lines.ts';
import { settleStars, withoutStars } from './settle-stars.ts';
import { type RawEntry, splitEntries } from './split-entries.ts';
import { splitHeadings } from './split-headings.ts';
import { formsOf, headwordsOf, useOf, withoutQuotes } from './term-forms.ts';
import type { Intake, IntakeEntry, IntakeSection } from './types.ts';

/** Reads a text whose line endings are line feeds. What is certain is mended, what is doubtful is asked, and every character is accounted for. */
export const importText = (source: string, given: GivenFacts = {}): Intake => {
  const ledger = openLedger(source);
  const lines = readLines(source);
  const repaired = widenPunctuation(removePageTurns(lines, ledger), ledger);
  const zones = divideSource(repaired, ledger);
  const facts = readFacts(zones.title, zones.subtitle, given, ledger);

  const hasAnnex = zones.annexTitle !== undefined;
  const text = hasAnnex ? zones.body : leaveOutAdvertisement(zones.body, 'text', ledger);
  const paragraphs = joinCutParagraphs(readParagraphs(text, ledger), ledger);
  const sections = nameSections(splitHeadings(paragraphs, ledger), zones.title, ledger).map((section) =>
    mendSection(section, ledger),
  );
  if (zones.title !== undefined && sections[0]?.heading.from[0] !== zones.title.from[0])
    leaveOut(ledger, 'title', zones.title);
  const body = sections.flatMap(({ blocks }) => blocks.flatMap(({ passages }) => passages));

  const annex = readParagraphs(leaveOutAdvertisement(zones.annex, 'annex', ledger), ledger);
  const entries = nameEntries(splitEntries(annex, ledger), body, ledger);

  for (const passage of [...body, ...entries.map(({ definition }) => definition)]) askLatinWords(passage, ledger);
  askMissingWords(body, [...body, ...entries.map(({ definition }) => definition)], ledger);
  for (const { definition } of entries) askItemCounts(definition, ledger);
  askTerms(entries, body, ledger);
  return {
    facts,
    sections,
    entries,
    ...(zones.annexTitle !== undefined && { annexTitle: zones.annexTitle }),
    repairs: [...ledger.repairs].sort((a, b) => a.line - b.line),
    leftOut: ledger.leftOut,
    source,
    lines: lines.length,
  };
};

const mendSection = (section: IntakeSection, ledger: Ledger): IntakeSection => ({
  ...section,
  heading: withoutStars(section.heading, ledger),
  blocks: section.blocks.map((block) => ({
    ...block,
    passages: block.passages.map((passage) =>
      block.kind === 'topic' ? withoutStars(passage, ledger) : mendCutNames(settleStars(passage, ledger), ledger),
    ),
  })),
});

/** The entries with ids, and with what the text makes of their headwords. */
const nameEntries = (
  entries: readonly RawEntry[],
  body: readonly Passage[],
  ledger: Ledger,
): readonly IntakeEntry[] => {
  const text = body.map((passage) => passage.text).join('\n');
  const taken = new Map<string, number>();
  return entries.map(({ headword, definition }) => {
    const uses = headwordsOf(headword.text).map((word) => useOf(word, text, withoutQuotes(text)));
    const aliases = [
      ...headwordsOf(headword.text).flatMap((word) => [word, ...formsOf(word)]),
      ...uses.flatMap(({ form }) => form ?? []),
    ];
    return {
      id: nameInAscii(headword.text, taken),
      headword,
      definition: mendCutNames(definition, ledger),
      headwords: uses.map(({ text: word, usedInBody }) => ({ text: word, usedInBody })),
      aliases: [...new Set(aliases)].filter((alias) => alias !== headword.text),
    };
  });
};
