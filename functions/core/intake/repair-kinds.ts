// What the kinds of repairs and questions are called, for people.
import type { RepairKind } from './types.ts';

export const KIND_NAMES: Readonly<Record<RepairKind, string>> = {
  'page-turn': 'markers of other pages left out',
  'punctuation-width': 'lines with punctuation made full-width',
  advertisement: 'lines of an advertisement left out',
  'cut-paragraph': 'cut paragraphs joined',
  'cut-name': 'cut names made whole',
  'glued-heading': 'headings taken out of a paragraph',
  'run-in-heading': 'headings taken from the line of their text',
  'run-together-entries': 'entries taken out of another’s paragraph',
  'split-definition': 'divided definitions joined',
  'missing-part': 'missing parts',
  'section-number': 'numbers of sections out of order',
  'unfinished-paragraph': 'paragraphs without an end',
  'annex-text': 'text of the annex that is no entry',
  'trailing-text': 'lines after the annex',
  'latin-word': 'Latin words in Chinese sentences',
  'missing-word': 'words that may be missing',
  'item-count': 'counts that do not fit what is listed',
  'name-variant': 'terms written in two ways',
  'undefined-term': 'terms that are not explained',
  'unused-term': 'explained terms that are not used',
  'unknown-fact': 'facts that the text does not state',
};
