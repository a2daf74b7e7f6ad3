// Writes the outline, nested as the headings (ISO 32000-1, 12.3.3).
import type { OutlineEntry } from '../layout/frames.ts';
import { type PdfObjects, type PdfRef, pdfString } from './pdf-objects.ts';

interface Item {
  readonly entry: OutlineEntry;
  readonly children: Item[];
}

/** Levels of the outline that are open when the file is. */
const OPEN_LEVELS = 1;

/** Writes the outline into the catalog; `pages` are the page objects in order. */
export function writeOutline(
  doc: PdfObjects,
  entries: readonly OutlineEntry[],
  pages: readonly { readonly ref: PdfRef; readonly height: number }[],
): void {
  if (entries.length === 0) return;
  const top = doc.ref({ Type: 'Outlines' });
  top.data['Count'] = writeItems(top, nest(entries), 1);
  top.end();
  doc._root.data['Outlines'] = top;
  doc._root.data['PageMode'] = 'UseOutlines';

  /** Writes the items below a parent and returns how many are visible when it is open. */
  function writeItems(parent: PdfRef, items: readonly Item[], depth: number): number {
    const refs = items.map(({ entry }) => {
      const page = pages[entry.page];
      const dest = page === undefined ? [] : [page.ref, 'XYZ', null, page.height - entry.y, null];
      return doc.ref({ Title: pdfString(entry.title), Parent: parent, Dest: dest });
    });
    let visible = items.length;
    refs.forEach((ref, index) => {
      if (index > 0) ref.data['Prev'] = refs[index - 1];
      if (index + 1 < refs.length) ref.data['Next'] = refs[index + 1];
      const inside = writeItems(ref, items[index]?.children ?? [], depth + 1);
      const open = depth <= OPEN_LEVELS;
      if (inside > 0) ref.data['Count'] = open ? inside : -inside;
      if (open) visible += inside;
      ref.end();
    });
    if (refs.length > 0) Object.assign(parent.data, { First: refs[0], Last: refs.at(-1) });
    return visible;
  }
}

/** Puts each entry under the nearest one of a higher level before it. */
function nest(entries: readonly OutlineEntry[]): readonly Item[] {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const item = { entry, children: [] };
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}
