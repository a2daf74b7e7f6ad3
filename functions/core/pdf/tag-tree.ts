// Writes the structure tree: elements, the content marked for each, and the way back from content to element (ISO 32000-1, 14.7).
import type { StructureNode } from '../layout/structure.ts';
import { type PdfObjects, type PdfRef, pdfString } from './pdf-objects.ts';

interface Element {
  readonly ref: PdfRef;
  readonly kids: unknown[];
}

/** Marks content of pages for the nodes of a structure tree, and writes the tree when all pages are painted. */
export class TagTree {
  readonly #doc: PdfObjects;
  readonly #elements = new Map<StructureNode, Element>();
  /** Key → elements by marked-content id for a page, the element for an annotation. */
  readonly #parentTree: unknown[] = [];
  #noteCount = 0;
  readonly #noteIds: unknown[] = [];
  readonly #notes: { readonly parent: Element | undefined; readonly ref: PdfRef }[] = [];
  #page: { readonly ref: PdfRef; readonly marked: PdfRef[] } | undefined;

  constructor(doc: PdfObjects, root: StructureNode) {
    this.#doc = doc;
    this.#addBlock(root);
  }

  /** Begins a page; it must be the document's current one. */
  beginPage(ref: PdfRef): void {
    const marked: PdfRef[] = [];
    ref.data['StructParents'] = this.#parentTree.push(marked) - 1;
    this.#page = { ref, marked };
  }

  /** The operator that begins content of a node on the current page. */
  begin(node: StructureNode): string {
    const page = this.#current();
    const { ref, kids } = this.#elementOf(node);
    const id = page.marked.push(ref) - 1;
    ref.data['Pg'] ??= page.ref;
    kids.push(ref.data['Pg'] === page.ref ? id : { Type: 'MCR', Pg: page.ref, MCID: id });
    return `/${node.type} <</MCID ${id}>> BDC`;
  }

  /** The number that an annotation of a Link node bears; `complete` is called with the annotation. */
  annotate(node: StructureNode): { readonly key: number; complete(annotation: PdfRef): void } {
    const page = this.#current();
    const { ref, kids } = this.#elementOf(node);
    const key = this.#parentTree.push(ref) - 1;
    return { key, complete: (annotation) => kids.push({ Type: 'OBJR', Pg: page.ref, Obj: annotation }) };
  }

  /** Writes elements, parent tree and root. */
  end(): void {
    const root = this.#doc.getStructTreeRoot().data;
    const [first] = this.#elements.values();
    root['K'] = [first?.ref];
    const numbers = this.#doc.ref({ Nums: this.#parentTree.flatMap((entry, key) => [key, entry]) });
    numbers.end();
    root['ParentTree'] = numbers;
    root['ParentTreeNextKey'] = this.#parentTree.length;
    if (this.#noteIds.length > 0) root['IDTree'] = { Names: this.#noteIds };
    for (const { parent, ref } of this.#notes) parent?.kids.push(ref);
    for (const { ref, kids } of this.#elements.values()) {
      if (kids.length > 0) ref.data['K'] = kids.length === 1 ? kids[0] : kids;
      ref.end();
    }
  }

  #current(): { readonly ref: PdfRef; readonly marked: PdfRef[] } {
    if (this.#page === undefined) throw new Error('Content can be marked on a page only.');
    return this.#page;
  }

  #addBlock(node: StructureNode): void {
    this.#elementOf(node);
    for (const child of node.children) this.#addBlock(child);
  }

  /** The element of a node; an inline node takes its place among its parent's kids when it is first met. */
  #elementOf(node: StructureNode): Element {
    const known = this.#elements.get(node);
    if (known !== undefined) return known;
    const parent = node.parent === undefined ? undefined : this.#elementOf(node.parent);
    const ref = this.#doc.ref({
      Type: 'StructElem',
      S: node.type,
      P: parent?.ref ?? this.#doc.getStructTreeRoot(),
      ...(node.parent?.lang === node.lang ? {} : { Lang: pdfString(node.lang) }),
      ...(node.scope === undefined ? {} : { A: { O: 'Table', Scope: node.scope } }),
      ...(node.numbering === undefined ? {} : { A: { O: 'List', ListNumbering: node.numbering } }),
      ...(node.type === 'Note' ? { ID: this.#noteId() } : {}),
    });
    const element = { ref, kids: [] };
    this.#elements.set(node, element);
    if (node.type === 'Note') {
      this.#noteIds.push(ref.data['ID'], ref);
      // Read after its paragraph, which may go on over the page.
      this.#notes.push({ parent, ref });
    } else parent?.kids.push(ref);
    return element;
  }

  /** Ids sort as they are given, so that the tree of ids is in order (ISO 32000-1, 7.9.6). */
  #noteId(): unknown {
    this.#noteCount += 1;
    return pdfString(`note-${String(this.#noteCount).padStart(5, '0')}`);
  }
}
