// Writes a translated block as Markdown, so that it is read as it is.
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { SourceBlock, SourceInline, SourceNote } from '../content/types.ts';
import type { Parts } from './inline-codes.ts';

const OPTIONS: Options = {
  ...{ bullet: '-', bulletOrdered: '.', emphasis: '*', strong: '*', listItemIndent: 'one', resourceLink: true },
  extensions: [gfmFootnoteToMarkdown()],
};

/** The Markdown of a block like `source`, without a line end after it. */
export const blockMarkdown = (source: SourceBlock, parts: Parts): string => {
  const [first = []] = parts;
  switch (source.kind) {
    case 'heading':
      return `${'#'.repeat(source.level)} ${inlineMarkdown(first)} {#${source.id}}`;
    case 'paragraph':
      // A bar would begin a table.
      return inlineMarkdown(first).replace(/^\|/, '\\|');
    case 'list':
      return parts.map((part, index) => `${source.ordered ? `${index + 1}.` : '-'} ${inlineMarkdown(part)}`).join('\n');
  }
};

/** The Markdown of a note: its mark and text, as it stands at the end of a file. */
export const noteMarkdown = ({ name, children }: SourceNote): string => `[^${name}]: ${inlineMarkdown(children)}`;

const inlineMarkdown = (inlines: readonly SourceInline[]): string => {
  const paragraph: RootContent = { type: 'paragraph', children: inlines.map(toNode) };
  // An ampersand needs no backslash where no reference follows; the writer puts one before every word.
  return toMarkdown(paragraph, OPTIONS)
    .replace(/\n$/, '')
    .replaceAll(/(?<!\\)((?:\\\\)*)\\&(?!#?\w+;)/g, '$1&');
};

const toNode = (inline: SourceInline): PhrasingContent => {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', value: inline.text };
    case 'break':
      return { type: 'break' };
    case 'note':
      return { type: 'footnoteReference', identifier: inline.name.toLowerCase(), label: inline.name };
    case 'link':
      return { type: 'link', url: inline.href, children: inline.children.map(toNode) };
    default:
      return { type: inline.kind, children: inline.children.map(toNode) };
  }
};
