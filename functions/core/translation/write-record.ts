// Writes entries into a sidecar: in the order of the text, each on its line, with what people wrote there kept.
import { isMap, isNode, isScalar, type Pair, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { TranslationEntry } from '../content/types.ts';

/** What is written down of one unit. */
export type RecordedEntry = Omit<TranslationEntry, 'place'>;

const HEAD = `# Which Chinese each translation was made from, how far it has come, and through whom. Written by \`briefs review\`.
`;

/**
 * The text of a sidecar whose list `key` has these entries by the ids of their blocks or terms, and no others. `text` is the sidecar as it is,
 * undefined where there is none. Only entries in `changed` are written anew; comments, waivers and the other entries stay as they stand.
 */
export const writeRecord = (
  text: string | undefined,
  key: 'blocks' | 'terms',
  entries: ReadonlyMap<string, RecordedEntry>,
  changed: ReadonlySet<string>,
): string => {
  const document = parseDocument(text ?? HEAD);
  const found = document.get(key, true);
  const list = isMap(found) ? (found as YAMLMap) : new YAMLMap();
  if (list !== found) document.set(key, list);
  const before = new Map(list.items.map((pair) => [nameOf(pair), pair]));
  list.flow = false;
  list.items = [...entries].map(([id, entry]) => {
    const old = before.get(id);
    if (old !== undefined && !changed.has(id)) return old;
    const value = document.createNode(plain(entry), { flow: true }) as YAMLMap;
    value.set('date', quoted(entry.date));
    if (old === undefined) return document.createPair(id, value);
    if (isNode(old.value)) Object.assign(value, { comment: old.value.comment });
    old.value = value;
    return old;
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const quoted = (text: string): Scalar => Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE });

/** The keys in their usual order, without those that have nothing to say. */
const plain = ({ source, figures, target, state, translator, reviser, date }: RecordedEntry): object => ({
  source,
  ...(figures.length === 0 ? {} : { figures }),
  ...{ target, state },
  ...(translator === undefined ? {} : { translator }),
  ...(reviser === undefined ? {} : { reviser }),
  date,
});
