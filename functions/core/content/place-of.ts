// Says where a piece of Markdown stands in its file.
import type { Nodes } from 'mdast';
import type { Place } from './diagnostic.ts';

/** The place where a node begins. */
export const placeOf = (node: Nodes, file: string): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
