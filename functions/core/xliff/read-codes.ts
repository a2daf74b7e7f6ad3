// Turns the text and inline codes of a segment back into inlines, and tells which codes are unknown, crossed or lost.
import { type Diagnostic, errorAt, type Outcome, type Place, warningAt } from '../content/diagnostic.ts';
import { normalizeText } from '../content/normalize-text.ts';
import type { XmlElement } from '../content/read-xml.ts';
import type { SourceInline } from '../content/types.ts';
import type { CodeKind, InlineCode } from './inline-codes.ts';

/** What a tool may do with a code: begin it, end it, or both at one place. */
type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly element: XmlElement; readonly id: string }
  | { readonly kind: 'close'; readonly place: Place; readonly id: string }
  | { readonly kind: 'point'; readonly element: XmlElement; readonly id: string };

/** Inlines, and the ids of the codes in them. */
export interface ReadText {
  readonly inlines: readonly SourceInline[];
  readonly used: readonly string[];
}

/** The codes that a unit can have. */
export interface KnownCodes {
  /** Those of its source, by their ids. */
  readonly source: ReadonlyMap<string, InlineCode>;
  /** Those that only the English has; the document's original data tells which is which. */
  readonly own: readonly InlineCode[];
  readonly data: ReadonlyMap<string, string>;
}

/** Reads the children of a `<source>` or `<target>`. */
export const readCodes = (element: Pick<XmlElement, 'children'>, known: KnownCodes): Outcome<ReadText> => {
  const diagnostics: Diagnostic[] = [];
  const used: string[] = [];
  const root: SourceInline[] = [];
  const open: { readonly id: string; readonly element: XmlElement; readonly children: SourceInline[] }[] = [];
  const here = (): SourceInline[] => open.at(-1)?.children ?? root;
  const close = (): void => {
    const last = open.pop();
    if (last === undefined) return;
    const made = enclosing(last.element, last.id, last.children, known);
    if (made === undefined) {
      diagnostics.push(unknownCode(last.element, last.id));
      here().push(...last.children);
    } else {
      used.push(last.id);
      here().push(made);
    }
  };
  for (const token of tokensOf(element, diagnostics)) {
    if (token.kind === 'text') here().push({ kind: 'text', text: spaced(token.text) });
    else if (token.kind === 'open') open.push({ ...token, children: [] });
    else if (token.kind === 'close') {
      if (open.at(-1)?.id === token.id) close();
      else diagnostics.push(crossed(token.place, token.id));
    } else if (codeOf(token.element, token.id, known)?.kind === 'break') {
      used.push(token.id);
      here().push({ kind: 'break' });
    } else diagnostics.push(unknownCode(token.element, token.id));
  }
  for (const { id, element: left } of open) diagnostics.push(crossed(left.place, id));
  while (open.length > 0) close();
  return { value: { inlines: joined(root), used }, diagnostics };
};

/** The codes of the source that a translation has not: without a link or note it cannot be taken. */
export const lostCodes = (
  source: readonly InlineCode[],
  used: readonly string[],
  place: Place,
): readonly Diagnostic[] =>
  source.flatMap(({ id, kind, value }) => {
    if (used.includes(id)) return [];
    const what = value === undefined ? NAMES[kind] : `${NAMES[kind]} “${value}”`;
    const message = `The translation has lost code ${id}, ${what}.`;
    const hint = 'Put it where the source has it.';
    return [(kind === 'link' || kind === 'note' ? errorAt : warningAt)(place, 'lost-code', message, hint)];
  });

const NAMES: Readonly<Record<CodeKind, string>> = {
  ...{ strong: 'strong text', emphasis: 'emphasis', link: 'the link', note: 'the note', break: 'a line break' },
};

const FORMATS: Readonly<Record<string, CodeKind>> = { 'xlf:b': 'strong', 'xlf:i': 'emphasis', 'xlf:lb': 'break' };

/** A code of the source is what the content has; formats that a translator adds say themselves what they are. */
const codeOf = ({ attributes }: XmlElement, id: string, known: KnownCodes): Omit<InlineCode, 'id'> | undefined => {
  const kind = FORMATS[attributes.get('subType') ?? ''];
  const value = known.data.get(attributes.get('dataRefStart') ?? '');
  const twin = attributes.get('type') === 'link' ? 'link' : 'note';
  return known.source.get(id) ?? (kind ? { kind } : known.own.find((own) => own.kind === twin && own.value === value));
};

const enclosing = (
  element: XmlElement,
  id: string,
  children: readonly SourceInline[],
  known: KnownCodes,
): SourceInline | undefined => {
  const { kind, value = '' } = codeOf(element, id, known) ?? {};
  const inner = joined(children);
  switch (kind) {
    case 'strong':
    case 'emphasis':
      return { kind, children: inner };
    case 'link':
      return { kind, href: value, children: inner };
    case 'note':
      return { kind, name: value, children: inner, mark: element.place, place: element.place };
    default:
      return undefined;
  }
};

const tokensOf = (element: Pick<XmlElement, 'children'>, diagnostics: Diagnostic[]): readonly Token[] =>
  element.children.flatMap((child): readonly Token[] => {
    if (child.kind === 'text') return [{ kind: 'text', text: child.text }];
    const id = child.attributes.get('id') ?? '';
    switch (child.name) {
      case 'pc':
        return [
          { kind: 'open', element: child, id },
          ...tokensOf(child, diagnostics),
          { kind: 'close', place: child.place, id },
        ];
      case 'sc':
        return [{ kind: 'open', element: child, id }];
      case 'ec':
        return [{ kind: 'close', place: child.place, id: child.attributes.get('startRef') ?? id }];
      case 'ph':
        return [{ kind: 'point', element: child, id }];
      // Annotations of tools say nothing of the text.
      case 'mrk':
        return tokensOf(child, diagnostics);
      case 'sm':
      case 'em':
        return [];
      default:
        diagnostics.push(unknownCode(child, id));
        return [];
    }
  });

const unknownCode = ({ name, place }: XmlElement, id: string): Diagnostic =>
  errorAt(
    place,
    'unknown-code',
    `The code <${name}${id === '' ? '' : ` id="${id.slice(0, 40)}"`}> is not one of this text.`,
    'Delete it, or use the codes that the source has.',
  );

const crossed = (place: Place, id: string): Diagnostic =>
  errorAt(
    place,
    'unknown-code',
    `Code ${id.slice(0, 40)} ends where it was not begun, or not at all.`,
    'Let codes begin and end within each other.',
  );

/** A line end or tab is a space; a no-break space stays. */
const spaced = (text: string): string => normalizeText(text).replaceAll(/[\t\n\r]+ */g, ' ');

/** Texts in a row as one; none that is empty. */
const joined = (inlines: readonly SourceInline[]): readonly SourceInline[] => {
  const made: SourceInline[] = [];
  for (const inline of inlines) {
    const last = made.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      made.splice(-1, 1, { kind: 'text', text: last.text + inline.text });
    else if (inline.kind !== 'text' || inline.text !== '') made.push(inline);
  }
  return made;
};
