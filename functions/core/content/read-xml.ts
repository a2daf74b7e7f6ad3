// Reads XML into a tree with places; what could make a small file large or reach another file is refused.
import { SaxesParser } from 'saxes';
import { decodeText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import type { SourceFile } from './types.ts';

/** The largest XML file that is read, in bytes. */
export const MAX_XML_BYTES = 10_000_000;

/** How deeply elements may nest. */
const MAX_DEPTH = 100;

export interface XmlElement {
  readonly kind: 'element';
  /** Name without prefix, and the namespace that it belongs to (empty for none). */
  readonly name: string;
  readonly namespace: string;
  /** Values by name: `id`; `xml:lang`; `{namespace}name` for those of any other namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Where its start tag begins. */
  readonly place: Place;
}

/** Characters between tags, each reference resolved and spaces as they stand; the place is that of the first. */
export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export type XmlNode = XmlElement | XmlText;

/**
 * Reads a file as XML 1.0 with namespaces; comments and processing instructions are left out. Absent when the file is larger than
 * `MAX_XML_BYTES`, is not UTF-8, has a DOCTYPE (which could define entities), nests too deeply or is not well-formed.
 */
export const readXml = (file: SourceFile): Outcome<XmlElement | undefined> => {
  const { value: source, diagnostics } = decodeText(file, MAX_XML_BYTES);
  if (source === undefined) return { value: undefined, diagnostics };
  try {
    return { value: parse(source.text, placer(source.path, source.text)), diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return { value: undefined, diagnostics: [error.diagnostic] };
    throw error;
  }
};

/** The text in an element and all below it, as it stands. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (child.kind === 'text' ? child.text : textIn(child))).join('');

/** The elements directly in an element, all or those of a name. */
export const elementsIn = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter((child) => child.kind === 'element').filter((child) => (name ?? child.name) === child.name);

/** Carries a diagnostic out of the parser, which cannot be stopped otherwise. */
class Refusal extends Error {
  readonly diagnostic: Diagnostic;
  constructor(place: Place, code: string, message: string, hint: string) {
    super(message);
    this.diagnostic = errorAt(place, code, message, hint);
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const parse = (text: string, placeAt: (offset: number) => Place): XmlElement => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  let textFrom = 0;
  const addText = (added: string): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (last?.kind === 'text') children?.splice(-1, 1, { ...last, text: last.text + added });
    else children?.push({ kind: 'text', text: added, place: placeAt(textFrom) });
  };
  /** Where the markup begins that the parser has just read up to some character of. */
  const markupStart = (): number => text.lastIndexOf('<', parser.position - 1);

  parser.on('error', (error) => {
    throw notWellFormed(placeAt(Math.max(parser.position - 1, 0)), error.message);
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (encoding.toUpperCase() !== 'UTF-8') throw wrongEncoding(placeAt(0), encoding);
    textFrom = parser.position;
  });
  parser.on('doctype', () => {
    throw doctype(placeAt(text.lastIndexOf('<!DOCTYPE', parser.position)));
  });
  parser.on('opentagstart', () => {
    start = markupStart();
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const place = placeAt(start);
    if (open.length >= MAX_DEPTH) throw tooDeep(place);
    const values = Object.values(attributes).filter((each) => each.prefix !== 'xmlns' && each.name !== 'xmlns');
    const named = new Map(
      values.map(({ prefix, local: name, uri: space, value }) => [key(prefix, name, space), value]),
    );
    const element: OpenElement = {
      kind: 'element',
      name: local,
      namespace: uri,
      attributes: named,
      children: [],
      place,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
    textFrom = parser.position;
  });
  parser.on('closetag', () => {
    open.pop();
    textFrom = parser.position;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', () => {
    textFrom = parser.position;
  });
  parser.write(text).close();
  if (root === undefined) throw notWellFormed(placeAt(text.length), 'document must contain a root element.');
  return root;
};

const key = (prefix: string, name: string, namespace: string): string => {
  if (prefix === 'xml') return `xml:${name}`;
  return namespace === '' ? name : `{${namespace}}${name}`;
};

const notWellFormed = (place: Place, reason: string): Refusal =>
  new Refusal(
    place,
    'xml-syntax',
    `This is not well-formed XML: ${reason.replace(/^\d+:\d+:\s*/, '').replace(/\.?$/, '.')}`,
    'Export the file again from the program that made it; it may have been cut off, or edited by hand.',
  );

const doctype = (place: Place): Refusal =>
  new Refusal(
    place,
    'xml-doctype',
    'The file has a DOCTYPE, which is not read: it can define entities that fill the memory or open other files.',
    'Delete everything from “<!DOCTYPE” to the “>” that ends it, or export the file without it.',
  );

const tooDeep = (place: Place): Refusal =>
  new Refusal(
    place,
    'xml-too-deep',
    `Elements nest here more than ${MAX_DEPTH} deep, which no file of this kind does.`,
    'Check that it is the file that you meant.',
  );

const wrongEncoding = (place: Place, encoding: string): Refusal =>
  new Refusal(
    place,
    'xml-encoding',
    `The file says that its encoding is ${encoding.slice(0, 40)}; only UTF-8 is read.`,
    'Export it again with the encoding UTF-8.',
  );

/** Turns offsets of a text into places. */
const placer = (file: string, text: string): ((offset: number) => Place) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
