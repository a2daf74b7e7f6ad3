// Reads a YAML file into a shape, and turns whatever does not fit into diagnostics with exact places.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { SourceText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import { nearest } from './did-you-mean.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** Where in a YAML document something is: keys and list positions from the root. */
export type YamlPath = readonly (string | number)[];

/** A value that fits its shape, and where its parts stand in the file. */
export interface Located<T> {
  readonly value: T;
  readonly placeOf: (...path: YamlPath) => Place;
}

/** The entries of a list that fit; broken ones are left out. */
export interface ReadList<T> {
  readonly entries: readonly Located<T>[];
  readonly broken: boolean;
}

/** Reads a YAML text as one value; absent when it does not fit. `linesBefore` counts lines above an embedded text. */
export const readYaml = <T>(
  source: SourceText,
  shape: z.ZodType<T>,
  linesBefore = 0,
): Outcome<Located<T> | undefined> => {
  const parsed = parseYaml(source, linesBefore);
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  return conform(parsed.value, shape, []);
};

/** Reads a YAML text that is one list under one key, entry by entry, so that a broken entry does not hide the others. */
export const readYamlList = <T>(source: SourceText, key: string, shape: z.ZodType<T>): Outcome<ReadList<T>> => {
  const parsed = parseYaml(source, 0);
  const outer = parsed.value && conform(parsed.value, z.strictObject({ [key]: z.array(z.unknown()) }), []);
  if (parsed.value === undefined || outer?.value === undefined) {
    const diagnostics = [...parsed.diagnostics, ...(outer?.diagnostics ?? [])];
    return { value: { entries: [], broken: true }, diagnostics };
  }
  const tree = parsed.value;
  const items = outer.value.value[key] ?? [];
  const fitted = items.map((_, index) => conform(tree, shape, [key, index]));
  return {
    value: {
      entries: fitted.flatMap(({ value }) => (value === undefined ? [] : [value])),
      broken: fitted.some(({ value }) => value === undefined),
    },
    diagnostics: fitted.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** A YAML document as plain data, with places. */
interface Tree {
  readonly data: unknown;
  readonly placeOf: (path: YamlPath) => Place;
  readonly placeOfKey: (path: YamlPath, key: string) => Place;
}

const parseYaml = ({ path: file, text }: SourceText, linesBefore: number): Outcome<Tree | undefined> => {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.some(({ message }) => message.includes('call stack')))
      throw new RangeError('nested too deeply');
    if (document.errors.length > 0)
      return { value: undefined, diagnostics: syntaxErrors(document, text, linesBefore, placeAt) };
    return { value: { data: document.toJS(), ...placesIn(document, placeAt) }, diagnostics: [] };
  } catch {
    const message = 'The file refers to another place in it (“*”), or has brackets within brackets without end.';
    const hint = 'Write the values out; a text that begins with “*” or “&” goes in "quotation marks".';
    return { value: undefined, diagnostics: [errorAt(placeAt(0), 'yaml-syntax', message, hint)] };
  }
};

/** Only the first syntax error, since others mostly follow from it, but every key that is there twice. */
const syntaxErrors = (
  document: Document.Parsed,
  text: string,
  linesBefore: number,
  placeAt: (offset: number) => Place,
): Diagnostic[] => {
  const doubled = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return [
    ...first.map(({ pos, code, message }) => {
      const stopped = placeAt(pos[0]);
      const trouble = yamlTrouble(code, message, text, stopped.line - linesBefore);
      const at = trouble.at && { ...trouble.at, line: trouble.at.line + linesBefore };
      return errorAt({ ...stopped, ...at }, 'yaml-syntax', trouble.message, trouble.hint);
    }),
    ...doubled.map(({ pos }) =>
      errorAt(
        placeAt(pos[0]),
        'duplicate-key',
        'This key is there twice.',
        'Keep one of the two, and delete the other.',
      ),
    ),
  ];
};

const placesIn = (
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): Pick<Tree, 'placeOf' | 'placeOfKey'> => {
  const nodeAt = (path: YamlPath): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));
  const placeOf = (path: YamlPath): Place => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return placeAt(node.range[0]);
    return path.length === 0 ? placeAt(0) : placeOf(path.slice(0, -1));
  };
  const placeOfKey = (path: YamlPath, key: string): Place => {
    const node = nodeAt(path);
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? placeAt(pair.key.range[0]) : placeOf(path);
  };
  return { placeOf, placeOfKey };
};

const conform = <T>(tree: Tree, shape: z.ZodType<T>, path: YamlPath): Outcome<Located<T> | undefined> => {
  const data = valueAt(tree.data, path);
  const result = shape.safeParse(data);
  if (result.success) {
    const placeOf = (...inner: YamlPath): Place => tree.placeOf([...path, ...inner]);
    return { value: { value: result.data, placeOf }, diagnostics: [] };
  }
  return {
    value: undefined,
    diagnostics: result.error.issues.flatMap((issue) => explain(issue, { tree, shape, data, root: path, base: [] })),
  };
};

/** What is needed to explain an issue: the document, the shape it did not fit, and where the two began. */
interface Misfit {
  readonly tree: Tree;
  readonly shape: z.ZodType;
  readonly data: unknown;
  readonly root: YamlPath;
  readonly base: YamlPath;
}

type Issue = z.core.$ZodIssue;

const explain = (issue: Issue, misfit: Misfit): Diagnostic[] => {
  const inner: YamlPath = [...misfit.base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const path: YamlPath = [...misfit.root, ...inner];
  const actual = valueAt(misfit.data, inner);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(misfit, inner, key));
    case 'invalid_union':
      return inChosenBranch(issue, misfit, inner) ?? [wrongType(misfit, path, actual, 'the word “all” or a list')];
    case 'invalid_value':
      return [wrongValue(misfit, path, actual, issue.values.map(String))];
    case 'invalid_type':
      return [
        actual === undefined
          ? missingKey(misfit.tree, path)
          : wrongType(misfit, path, actual, expectedAt(misfit.shape, inner, issue.expected)),
      ];
    case 'custom': {
      const place = misfit.tree.placeOf(path);
      if (issue.params === undefined)
        return [errorAt(place, 'wrong-value', `${nameOf(path)} is not right: ${issue.message}.`)];
      const { code, hint } = issue.params;
      return [errorAt(place, String(code), `${nameOf(path)} ${issue.message}${shown(actual)}`, String(hint))];
    }
    case 'too_small':
      return [tooSmall(misfit.tree.placeOf(path), path, issue.origin)];
    default:
      return [
        errorAt(misfit.tree.placeOf(path), 'wrong-value', `${nameOf(path)} is not a valid value.`, issue.message),
      ];
  }
};

const tooSmall = (place: Place, path: YamlPath, origin: string): Diagnostic =>
  origin === 'array'
    ? errorAt(place, 'wrong-value', `${nameOf(path)} is an empty list.`, 'Write at least one entry.')
    : errorAt(place, 'wrong-value', `${nameOf(path)} is too small.`, 'Write a number from 1 on.');

/** The trouble inside a list, where a list was one of the ways to write the value. */
const inChosenBranch = (
  issue: Issue & { code: 'invalid_union' },
  misfit: Misfit,
  base: YamlPath,
): Diagnostic[] | undefined => {
  const chosen = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0));
  return chosen?.flatMap((deeper) => explain(deeper, { ...misfit, base }));
};

const unknownKey = ({ tree, shape, root }: Misfit, inner: YamlPath, key: string): Diagnostic => {
  const known = keysAt(shape, inner);
  const meant = nearest(key, known);
  const hint =
    meant === undefined ? `The keys that can stand here are: ${known.join(', ')}.` : `Did you mean “${meant}”?`;
  return errorAt(tree.placeOfKey([...root, ...inner], key), 'unknown-key', `Unknown key “${key}”.`, hint);
};

const missingKey = (tree: Tree, path: YamlPath): Diagnostic =>
  errorAt(
    tree.placeOf(path.slice(0, -1)),
    'missing-key',
    `The key ${nameOf(path)} is missing${path.length > 1 ? ` in ${inWords(path.slice(0, -1))}` : ''}.`,
    `Add a line “${String(path.at(-1))}: …” here.`,
  );

const wrongType = ({ tree }: Misfit, path: YamlPath, actual: unknown, expected = 'something else'): Diagnostic => {
  const message = `${nameOf(path)} must be ${expected}, but it is ${describe(actual)}.`;
  return errorAt(tree.placeOf(path), 'wrong-type', message, wrongTypeHint(actual, expected));
};

const wrongTypeHint = (actual: unknown, expected: string): string => {
  if (actual === null) return 'Write the value after the colon, or leave the whole line out if the key is optional.';
  if (expected === TEXT && typeof actual !== 'object') return `Put it in quotation marks: "${String(actual)}".`;
  if (expected === YES_OR_NO) return 'Write true or false, without quotation marks.';
  if (expected === LIST) return 'Write a list: […, …], or one entry a line, each after “- ”.';
  if (expected === WHOLE) return 'Write a whole number without quotation marks.';
  if (expected.startsWith(KEYS)) return 'Write each key with its value, between the braces or one a line.';
  return 'Compare it with the same place in another file of this folder.';
};

const wrongValue = ({ tree }: Misfit, path: YamlPath, actual: unknown, allowed: readonly string[]): Diagnostic => {
  if (actual === undefined) return missingKey(tree, path);
  const meant = typeof actual === 'string' ? nearest(actual, allowed) : undefined;
  return errorAt(
    tree.placeOf(path),
    'wrong-value',
    `${nameOf(path)} must be one of ${allowed.join(', ')}, but it is ${describe(actual)}.`,
    meant === undefined ? `Write one of these: ${allowed.join(', ')}.` : `Did you mean “${meant}”?`,
  );
};

const TEXT = 'text';
const LIST = 'a list';
const WHOLE = 'a whole number';
const YES_OR_NO = 'true or false';

const TYPES: Readonly<Record<string, string>> = {
  boolean: YES_OR_NO,
  string: TEXT,
  array: LIST,
  int: WHOLE,
  number: 'a number',
};

/** What was expected at a place, with the names of the keys where it is these. */
const expectedAt = (shape: z.ZodType, path: YamlPath, type: string): string => {
  const keys = keysAt(shape, path);
  return TYPES[type] ?? (keys.length === 0 ? 'several keys' : `${KEYS}${keys.join(': …, ')}: …}`);
};

const KEYS = 'written as {';

const describe = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'several keys';
  if (typeof value === 'string') return `the text “${clipped(value)}”`;
  return typeof value === 'number' ? `the number ${value}` : `the value ${String(value)}`;
};

const clipped = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

const shown = (value: unknown): string =>
  typeof value === 'string' && value.trim() !== '' ? ` It says “${clipped(value)}”.` : '';

/** The last key of a path, with the place in a list where there is one. */
const nameOf = (path: YamlPath): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2) ?? '')}”` : `“${last}”`;
};

/** A path in words, from the inside out: “en” of entry 2 of “terms”. */
const inWords = (path: YamlPath): string =>
  [...path]
    .reverse()
    .map((key) => (typeof key === 'number' ? `entry ${key + 1}` : `“${key}”`))
    .join(' of ');

const valueAt = (data: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, data);

const keysAt = (shape: unknown, path: YamlPath): string[] => {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodExactOptional || shape instanceof z.ZodDefault)
    return keysAt(shape.unwrap(), path);
  const [key, ...rest] = path;
  if (shape instanceof z.ZodObject)
    return key === undefined ? Object.keys(shape.shape) : keysAt(shape.shape[key], rest);
  if (shape instanceof z.ZodArray && key !== undefined) return keysAt(shape.element, rest);
  if (shape instanceof z.ZodRecord && key !== undefined) return keysAt(shape.valueType, rest);
  return [];
};
