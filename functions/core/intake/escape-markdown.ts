// Writes text so that Markdown reads it as it is; strong text and links stay what they are.
import { STRONG } from './settle-stars.ts';

const LINK = /(?<!!)\[[^[\]*]+\]\((?:https?:\/\/|mailto:)[^()\s]+\)/u;
const KEPT = new RegExp(`${STRONG.source}|${LINK.source}`, 'gu');

/** The text of a paragraph, heading or entry, on one line. */
export const escapeMarkdown = (text: string): string => {
  let written = '';
  let end = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    written += plain(text.slice(end, index)) + (kept.startsWith('[') ? kept : `**${plain(kept.slice(2, -2))}**`);
    end = index + kept.length;
  }
  return firstMark(written + plain(text.slice(end)));
};

const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replaceAll('\n', ' ');

/** What would begin a heading, list, quotation, rule, code or table at the beginning of a line. */
const firstMark = (text: string): string =>
  text.replace(/^(?:[#>+=~|-]|(?<=^\d{1,9})[.)])/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
