// Writes terms into the YAML of a glossary, whose other entries, comments and order stay.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceText } from '../content/decode-text.ts';
import type { Place } from '../content/diagnostic.ts';
import { type ExchangedTerm, FIELDS, type Field, type FieldName, type FieldValue } from './exchange-fields.ts';

/** A glossary that is open for changes. */
export interface OpenGlossary {
  /** Where a field of a term stands; the term itself where it has not that field. */
  readonly placeOf: (id: string, field: FieldName) => Place;
  readonly set: (id: string, field: FieldName, value: FieldValue) => void;
  readonly add: (term: ExchangedTerm) => void;
  /** The file as it is now. */
  readonly text: () => string;
}

/** Opens a glossary that could be read without errors; an empty text is a new one. */
export const openGlossary = ({ path: file, text }: SourceText): OpenGlossary => {
  const lines = new LineCounter();
  const document = parseDocument(text.trim() === '' ? 'terms: []\n' : text, { lineCounter: lines });
  const terms = document.get('terms');
  if (!isSeq(terms)) throw new Error(`${file} has no list “terms”`);
  if (terms.items.length === 0) terms.flow = false;
  const termOf = (id: string): YAMLMap | undefined =>
    terms.items.filter((item) => isMap(item)).find((item) => String(item.get('id')) === id);

  return {
    placeOf: (id, field) => {
      const term = termOf(id);
      const value = term?.getIn(fieldOf(field).path, true);
      const range = (isScalar(value) || isSeq(value) ? value : term)?.range;
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      return { file, line, column: col };
    },
    set: (id, field, value) => {
      const { path, kind } = fieldOf(field);
      const term = termOf(id);
      // Only English can be lacking altogether; it stands after the Chinese.
      if (term !== undefined && !term.has(path[0]))
        term.items.splice(
          term.items.findIndex(({ key }) => String(key) === 'zh-Hans') + 1,
          0,
          document.createPair(path[0], {}),
        );
      term?.setIn(path, nodeOf(document, value, kind));
    },
    add: (term) => {
      terms.add(entryOf(document, term));
    },
    text: () => document.toString(styleOf(text, terms)),
  };
};

const fieldOf = (name: FieldName): Field => {
  const field = FIELDS.find((each) => each.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}`);
  return field;
};

/** Lines are not folded; lists and braces are as the file has them. */
const styleOf = (text: string, terms: YAMLSeq) => ({
  lineWidth: 0,
  flowCollectionPadding: /[:-] \{ /.test(text),
  indentSeq: terms.items.length === 0 || !/^-\s/m.test(text),
});

/** A value as the guide has authors write it: texts between quotation marks, lists in brackets. */
const nodeOf = (document: Document, value: FieldValue, kind: Field['kind']): Scalar | YAMLSeq => {
  if (kind === 'number') return document.createNode(Number(value)) as Scalar;
  const node = document.createNode(value, { flow: true }) as Scalar | YAMLSeq;
  visit(node, { Scalar: (_, scalar) => quote(scalar) });
  return node;
};

const quote = (scalar: Scalar): void => {
  scalar.type = Scalar.QUOTE_DOUBLE;
};

/** Keys whose values are single words of ours. */
const PLAIN: ReadonlySet<FieldName> = new Set(['domain', 'status']);

const entryOf = (document: Document, { id, values }: ExchangedTerm): YAMLMap => {
  const entry = document.createNode({ id }) as YAMLMap;
  for (const { name, path, kind } of FIELDS) {
    const value = values.get(name);
    if (value === undefined) continue;
    const [key, inner] = path;
    const node = PLAIN.has(name) ? document.createNode(value) : nodeOf(document, value, kind);
    if (inner === undefined) entry.set(key, node);
    else {
      if (!entry.has(key)) entry.set(key, document.createNode({}, { flow: key === 'source' }));
      entry.setIn([key, inner], node);
    }
  }
  return entry;
};
