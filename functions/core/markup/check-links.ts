// Checks the anchors of a pack and the links to them.
import { type Diagnostic, errorAt } from '../content/diagnostic.ts';
import type { MarkupElement, MarkupNode } from './read-elements.ts';

/** Duplicate anchors, and links that lead nowhere. */
export const checkLinks = (nodes: readonly MarkupNode[]): readonly Diagnostic[] => {
  const elements = nodes.flatMap(descendants);
  const ids = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { attributes, place } of elements) {
    const id = attributes.get('id');
    if (id === undefined) continue;
    if (ids.has(id)) diagnostics.push(errorAt(place, 'duplicate-id', `The id “${id}” is used more than once.`));
    ids.add(id);
  }
  for (const { attributes, place } of elements) {
    const href = attributes.get('href');
    if (href === undefined || /^(?:https?:\/\/|mailto:)/.test(href)) continue;
    if (!href.startsWith('#'))
      diagnostics.push(errorAt(place, 'bad-link', `“${href}” is neither #id nor an address with https://.`));
    else if (!ids.has(href.slice(1)))
      diagnostics.push(errorAt(place, 'dangling-link', `Nothing in the pack has the id “${href.slice(1)}”.`));
  }
  return diagnostics;
};

const descendants = (node: MarkupNode): readonly MarkupElement[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(descendants)];
