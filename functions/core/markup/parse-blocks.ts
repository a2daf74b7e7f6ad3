// Reads the markup of a pack into blocks, and refuses whatever the layout does not know.
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import { LANGUAGES, type Language } from '../content/language.ts';
import type { Block, Contents, Document, Inline, List, Pair, Paragraph, Table, TableCell, TableRow } from './blocks.ts';
import { checkLinks } from './check-links.ts';
import { collapseSpace } from './collapse-space.ts';
import { type MarkupElement, type MarkupNode, readElements } from './read-elements.ts';
import type { Markup } from './render-markup.ts';

const EVERYWHERE = ['id', 'class', 'lang'];

/** The elements of the subset, with the attributes of each beside those allowed everywhere. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...'section h1 h2 h3 h4 h5 h6 p ul ol table caption colgroup thead tbody tr td div nav header footer hr br strong em'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['article', ['title']],
  ['li', ['data-level']],
  ['col', ['data-width', 'data-side']],
  ['th', ['scope']],
  ['a', ['href']],
  ['span', ['data-counter', 'data-note']],
]);

/** What may stand in a side of a pair, an entry of a list or a cell of a table. */
const IN_COLUMNS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol']);

const INLINE = new Set(['strong', 'em', 'a', 'span', 'br']);

/** Reads a pack's markup; with any error the document is what could be read, and must not be printed. */
export const parseBlocks = (markup: Markup): Outcome<Document> => {
  const { value: nodes, diagnostics } = readElements(markup);
  const reader = new BlockReader();
  const value = reader.document(nodes);
  const links = diagnostics.length === 0 ? checkLinks(nodes) : [];
  return { value, diagnostics: [...diagnostics, ...reader.diagnostics, ...links] };
};

/** Styles and address that text inherits from the elements around it. */
interface Look {
  readonly lang: Language;
  readonly styles: readonly string[];
  readonly href?: string;
}

class BlockReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #notes: Record<Language, number> = { 'zh-Hans': 0, en: 0 };

  document(nodes: readonly MarkupNode[]): Document {
    const [article, ...more] = this.elements(nodes, undefined, ['article']);
    for (const extra of more) this.refuse(extra, 'unexpected-element', 'There is more than one <article>.');
    if (article === undefined) {
      const place = { file: 'templates', line: 1, column: 1 };
      if (this.diagnostics.length === 0)
        this.diagnostics.push(errorAt(place, 'no-article', 'The markup has no <article>.'));
      return { lang: 'zh-Hans', title: '', runningHead: [], folio: [], mark: [], blocks: [] };
    }
    const lang = this.langOf(article, 'zh-Hans');
    const isFrame = (node: MarkupNode): node is MarkupElement =>
      typeof node !== 'string' && (node.name === 'header' || node.name === 'footer');
    const frame = (name: string, isMark = false): readonly Inline[] => {
      const found = article.children
        .filter(isFrame)
        .filter((element) => element.name === name && (styleOf(element) === 'header.mark') === isMark);
      return collapseSpace(
        found.flatMap((element) => this.inlines(element.children, this.look(element, lang), element, true)),
      );
    };
    return {
      lang,
      title: article.attributes.get('title') ?? '',
      runningHead: frame('header'),
      folio: frame('footer'),
      mark: frame('header', true),
      blocks: this.blocks({ ...article, children: article.children.filter((node) => !isFrame(node)) }, lang),
    };
  }

  /** The blocks of a container. Text that stands in it directly is a paragraph in its style where `loose`. */
  private blocks(parent: MarkupElement, lang: Language, { loose = false, column = false } = {}): readonly Block[] {
    const blocks: Block[] = [];
    let run: MarkupNode[] = [];
    const endRun = (): void => {
      const nodes = run;
      run = [];
      if (nodes.every((node) => typeof node === 'string' && node.trim() === '')) return;
      if (loose) {
        const inlines = collapseSpace(this.inlines(nodes, this.look(parent, lang), parent));
        blocks.push({ kind: 'paragraph', style: styleOf(parent), lang, place: parent.place, inlines });
      } else {
        const place = nodes.find((node): node is MarkupElement => typeof node !== 'string') ?? parent;
        this.refuse(place, 'text-outside-block', `Text stands directly in <${parent.name}>.`, 'Put it in a <p>.');
      }
    };
    for (const node of parent.children) {
      if (typeof node === 'string' || INLINE.has(node.name)) run.push(node);
      else {
        endRun();
        if (column && !IN_COLUMNS.has(node.name))
          this.refuse(node, 'unexpected-element', `<${node.name}> cannot stand in <${parent.name}>.`);
        else blocks.push(...this.block(node, lang));
      }
    }
    endRun();
    return blocks;
  }

  private block(element: MarkupElement, outer: Language): readonly Block[] {
    if (!this.check(element)) return [];
    const lang = this.langOf(element, outer);
    const { name, place } = element;
    const id = element.attributes.get('id');
    const base = { ...(id === undefined ? {} : { id }), style: styleOf(element), lang, place };
    const inlines = (): readonly Inline[] =>
      collapseSpace(this.inlines(element.children, { lang, styles: [] }, element));
    switch (name) {
      case 'section':
        return [{ kind: 'part', ...base, blocks: this.blocks(element, lang) }];
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return [{ kind: 'heading', ...base, level: Number(name.slice(1)), inlines: inlines() }];
      case 'p':
        return [{ kind: 'paragraph', ...base, inlines: inlines() }];
      case 'hr':
        return [{ kind: 'rule', ...base }];
      case 'ul':
      case 'ol':
        return [this.list(element, lang, base)];
      case 'div':
        return this.pair(element, lang, base);
      case 'nav':
        return this.contents(element, lang, base);
      case 'table':
        return [this.table(element, lang, base)];
      default:
        this.refuse(element, 'unexpected-element', `<${name}> cannot stand here.`);
        return [];
    }
  }

  private list(element: MarkupElement, lang: Language, base: Omit<List, 'kind' | 'ordered' | 'items'>): List {
    const items = this.elements(element.children, element, ['li']);
    return {
      kind: 'list',
      ...base,
      ordered: element.name === 'ol',
      items: items.map((item) => this.blocks(item, this.langOf(item, lang), { loose: true, column: true })),
    };
  }

  private pair(element: MarkupElement, lang: Language, base: Omit<Pair, 'kind' | 'sides'>): readonly Block[] {
    if (element.attributes.get('class') !== 'pair') {
      this.refuse(element, 'unexpected-element', 'A <div> is a pair, or a side of one.', 'Write <div class="pair">.');
      return [];
    }
    const sides = this.elements(element.children, element, ['div']).map((side) => {
      if (!side.attributes.has('lang'))
        this.refuse(side, 'missing-attribute', 'A side of a pair names its language.', 'Write <div lang="en">.');
      const own = this.langOf(side, lang);
      return { lang: own, blocks: this.blocks(side, own, { column: true }) };
    });
    return [{ kind: 'pair', ...base, sides }];
  }

  private contents(element: MarkupElement, outer: Language, base: Omit<Contents, 'kind' | 'entries'>): Block[] {
    const items = this.elements(element.children, element, ['ol']).flatMap((list) =>
      this.elements(list.children, list, ['li']),
    );
    const entries = items.flatMap((item) => {
      const lang = this.langOf(item, outer);
      const level = Number(item.attributes.get('data-level') ?? Number.NaN);
      const [link] = this.elements(item.children, item, ['a']);
      const href = link?.attributes.get('href');
      if (link === undefined || href === undefined || !Number.isInteger(level) || level < 1) {
        this.refuse(item, 'missing-attribute', 'An entry is <li data-level="1"><a href="#id">…</a></li>.');
        return [];
      }
      const inlines = this.inlines(link.children, { lang: this.langOf(link, lang), styles: [] }, link);
      return [{ level, href, inlines: collapseSpace(inlines) }];
    });
    return [{ kind: 'contents', ...base, entries }];
  }

  private table(
    element: MarkupElement,
    lang: Language,
    base: Omit<Table, 'kind' | 'columns' | 'head' | 'body' | 'caption'>,
  ): Table {
    const parts = this.elements(element.children, element, ['caption', 'colgroup', 'thead', 'tbody']);
    const within = (name: string, allowed: string): readonly MarkupElement[] =>
      parts.filter((part) => part.name === name).flatMap((part) => this.elements(part.children, part, [allowed]));
    const headRows = within('thead', 'tr');
    const bodyRows = within('tbody', 'tr');
    const head = headRows.map((row) => this.row(row, lang));
    const body = bodyRows.map((row) => this.row(row, lang));
    const given = this.columns(within('colgroup', 'col'));
    const count = Math.max(given.length, ...[...head, ...body].map(({ cells }) => cells.length));
    for (const row of [...headRows, ...bodyRows]) {
      const cells = row.children.filter((node) => typeof node !== 'string').length;
      if (cells !== count)
        this.refuse(row, 'uneven-row', `This row has ${cells} cells, and the table ${count} columns.`);
    }
    const caption = parts.find((part) => part.name === 'caption');
    return {
      kind: 'table',
      ...base,
      columns: columnShares(Array.from({ length: count }, (_, index) => given[index] ?? {})),
      ...(caption === undefined ? {} : { caption: this.caption(caption, lang) }),
      head,
      body,
    };
  }

  private caption(element: MarkupElement, outer: Language): Paragraph {
    const lang = this.langOf(element, outer);
    const inlines = collapseSpace(this.inlines(element.children, { lang, styles: [] }, element));
    return { kind: 'paragraph', style: styleOf(element), lang, place: element.place, inlines };
  }

  private row(element: MarkupElement, outer: Language): TableRow {
    const lang = this.langOf(element, outer);
    const id = element.attributes.get('id');
    const cells = this.elements(element.children, element, ['th', 'td']).map((cell): TableCell => {
      const own = this.langOf(cell, lang);
      const anchor = cell.attributes.get('id');
      return {
        header: cell.name === 'th',
        style: styleOf(cell),
        lang: own,
        blocks: this.blocks(cell, own, { loose: true, column: true }),
        ...(anchor === undefined ? {} : { id: anchor }),
      };
    });
    return { cells, style: styleOf(element), ...(id === undefined ? {} : { id }) };
  }

  /** Columns of the sides of a pair stand as the sides do: all name one, and none an earlier one than the column before. */
  private columns(elements: readonly MarkupElement[]): readonly GivenColumn[] {
    const given = elements.map((element) => this.columnOf(element));
    given.forEach(({ side }, index) => {
      const before = given[index - 1];
      const element = elements[index];
      if (before === undefined || element === undefined) return;
      if ((side === undefined) !== (before.side === undefined))
        this.refuse(element, 'bad-attribute', 'Either all columns name their side of a pair, or none does.');
      else if ((side ?? 0) < (before.side ?? 0))
        this.refuse(
          element,
          'bad-attribute',
          `A column of side ${side} follows one of side ${before.side}; columns stand in the order of the sides.`,
        );
    });
    return given;
  }

  private columnOf(column: MarkupElement): GivenColumn {
    const width = column.attributes.get('data-width');
    const side = column.attributes.get('data-side');
    const good = width === undefined || (/^[\d.]+$/.test(width) && Number(width) > 0 && Number(width) <= 1);
    if (!good) this.refuse(column, 'bad-attribute', `“${width}” is no fraction of a width, such as 0.25.`);
    if (side !== undefined && !/^[01]$/.test(side))
      this.refuse(column, 'bad-attribute', `“${side}” is no side of a pair; they are 0 and 1.`);
    return {
      ...(width === undefined || !good ? {} : { width: Number(width) }),
      ...(side === undefined ? {} : { side: Number(side) }),
    };
  }

  private inlines(nodes: readonly MarkupNode[], look: Look, parent: MarkupElement, counters = false): Inline[] {
    return nodes.flatMap((node) => {
      if (typeof node !== 'string') return this.inline(node, look, parent, counters);
      return node === '' ? [] : [{ kind: 'text' as const, text: node, ...look }];
    });
  }

  private inline(element: MarkupElement, look: Look, parent: MarkupElement, counters: boolean): Inline[] {
    if (!this.check(element)) return [];
    const { name, attributes } = element;
    if (name === 'br') return [{ kind: 'break' }];
    if (!INLINE.has(name)) {
      this.refuse(element, 'unexpected-element', `<${name}> cannot stand in the text of <${parent.name}>.`);
      return [];
    }
    const lang = this.langOf(element, look.lang);
    const counter = attributes.get('data-counter');
    if (counter === 'page' || counter === 'pages') {
      if (!counters) this.refuse(element, 'bad-attribute', 'Counters stand in <header> and <footer> only.');
      return [{ kind: 'counter', counter, lang }];
    }
    if (counter !== undefined) this.refuse(element, 'bad-attribute', 'A counter is “page” or “pages”.');
    if (attributes.has('data-note')) return [this.note(element, lang)];
    const href = attributes.get('href');
    if (name === 'a' && href === undefined) this.refuse(element, 'missing-attribute', 'A link has an href.');
    const plain = name === 'span' && !attributes.has('class');
    const inner = {
      ...look,
      lang,
      styles: plain ? look.styles : [...look.styles, styleOf(element)],
      ...(href === undefined ? {} : { href }),
    };
    const inside = this.inlines(element.children, inner, element, counters);
    const id = attributes.get('id');
    const first = inside.findIndex(({ kind }) => kind === 'text');
    return id === undefined
      ? inside
      : inside.map((one, index) => (index === first && one.kind === 'text' ? { ...one, id } : one));
  }

  private note(element: MarkupElement, lang: Language): Inline {
    this.#notes[lang] += 1;
    const number = this.#notes[lang];
    const inlines = collapseSpace(this.inlines(element.children, { lang, styles: [] }, element));
    if (inlines.some(({ kind }) => kind === 'note')) this.refuse(element, 'unexpected-element', 'A note has no notes.');
    return { kind: 'note', lang, number, inlines };
  }

  private look(element: MarkupElement, outer: Language): Look {
    return { lang: this.langOf(element, outer), styles: [] };
  }

  /** The element children of a kind; text and other elements between them are refused. */
  private elements(
    nodes: readonly MarkupNode[],
    parent: MarkupElement | undefined,
    names: readonly string[],
  ): readonly MarkupElement[] {
    const wanted = names.map((name) => `<${name}>`).join(', ');
    const where = parent === undefined ? 'the top of the markup' : `<${parent.name}>`;
    return nodes.flatMap((node) => {
      if (typeof node === 'string') {
        if (node.trim() !== '' && parent !== undefined)
          this.refuse(parent, 'text-outside-block', `Text stands directly in ${where}, which takes ${wanted}.`);
        return [];
      }
      if (!this.check(node)) return [];
      if (names.includes(node.name)) return [node];
      this.refuse(node, 'unexpected-element', `<${node.name}> cannot stand in ${where}, which takes ${wanted}.`);
      return [];
    });
  }

  private check(element: MarkupElement): boolean {
    const { name, attributes } = element;
    const own = ELEMENTS.get(name);
    if (own === undefined) {
      const known = [...ELEMENTS.keys()].join(', ');
      this.refuse(element, 'unknown-element', `<${name}> is not an element of packs.`, `They are ${known}.`);
      return false;
    }
    for (const attribute of attributes.keys())
      if (!EVERYWHERE.includes(attribute) && !own.includes(attribute))
        this.refuse(element, 'unknown-attribute', `<${name}> has no attribute “${attribute}” in packs.`);
    if (/\s/.test(attributes.get('class') ?? ''))
      this.refuse(element, 'bad-attribute', 'An element has one class at most.');
    return true;
  }

  private langOf(element: MarkupElement, outer: Language): Language {
    const text = element.attributes.get('lang');
    const lang = LANGUAGES.find((one) => one === text);
    if (text !== undefined && lang === undefined)
      this.refuse(element, 'bad-attribute', `“${text}” is not a language of packs: ${LANGUAGES.join(', ')}.`);
    return lang ?? outer;
  }

  private refuse({ place }: Pick<MarkupElement, 'place'>, code: string, message: string, hint = ''): void {
    this.diagnostics.push(errorAt(place, code, message, hint));
  }
}

const styleOf = ({ name, attributes }: MarkupElement): string => {
  const kind = attributes.get('class');
  return kind === undefined || kind === '' ? name : `${name}.${kind}`;
};

interface GivenColumn {
  readonly width?: number;
  readonly side?: number;
}

/** Widths of columns: those given, and equal parts of the rest; within each side of a pair where columns name one. */
const columnShares = (given: readonly GivenColumn[]): Table['columns'] => {
  const sides = [...new Set(given.map(({ side }) => side))];
  const shared = new Map(sides.map((side) => [side, shares(given.filter((each) => each.side === side))]));
  return given.map((each) => {
    const width = shared.get(each.side)?.get(each) ?? 0;
    return each.side === undefined ? { width } : { width, side: each.side };
  });
};

const shares = (given: readonly GivenColumn[]): ReadonlyMap<GivenColumn, number> => {
  const known = given.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const open = given.filter(({ width }) => width === undefined).length;
  const rest = Math.max(0, 1 - known);
  const widths = given.map(({ width }) => width ?? (rest > 0 ? rest / open : 1 / given.length));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = Math.abs(total - 1) < 1e-9 ? 1 : total;
  return new Map(given.map((each, index) => [each, (widths[index] ?? 0) / whole]));
};
