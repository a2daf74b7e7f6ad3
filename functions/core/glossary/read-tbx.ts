// Reads terms from TBX-Basic in DCA style, as `write-tbx` and terminology programs write it.
import { type Diagnostic, errorAt, type Outcome, type Place, warningAt } from '../content/diagnostic.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '../content/read-xml.ts';
import type { SourceFile } from '../content/types.ts';
import type { FieldName, FieldValue, ReadTerm } from './exchange-fields.ts';
import { ID_PREFIX, SOURCE_LINE, STATUS, STATUS_NOTE, TBX_NAMESPACE } from './tbx.ts';

/** The terms of a file, absent when it is no TBX of this edition and style; a warning names what in it has no place in a glossary. */
export const readTbx = (file: SourceFile): Outcome<readonly ReadTerm[] | undefined> => {
  const { value: root, diagnostics } = readXml(file);
  if (root === undefined) return { value: undefined, diagnostics };
  const wrong = wrongRoot(root);
  if (wrong !== undefined) return { value: undefined, diagnostics: [wrong] };
  const entries = within(root, 'text', 'body', 'conceptEntry');
  return { value: entries.map(readEntry), diagnostics: unread(entries) };
};

const wrongRoot = ({ name, namespace, attributes, place }: XmlElement): Diagnostic | undefined => {
  const hint = 'Export it as TBX-Basic, edition 2019 (“version 3”), in DCA style.';
  if (name === 'martif') return errorAt(place, 'tbx-edition', 'The file is TBX of the edition of 2008.', hint);
  if (name !== 'tbx' || namespace !== TBX_NAMESPACE)
    return errorAt(place, 'tbx-edition', `The file is not TBX: it begins with <${name.slice(0, 60)}>.`, hint);
  const style = attributes.get('style') ?? 'dca';
  if (style === 'dca') return undefined;
  return errorAt(place, 'tbx-style', `The file is TBX of the style “${style.slice(0, 20)}”; only “dca” is read.`, hint);
};

/** The elements at the end of a path of names. */
const within = (element: XmlElement, name: string, ...rest: readonly string[]): readonly XmlElement[] => {
  const [next, ...others] = rest;
  const found = elementsIn(element, name);
  return next === undefined ? found : found.flatMap((each) => within(each, next, ...others));
};

/** Elements of a data category, alone or in a group such as `descripGrp`. */
const ofType = (element: XmlElement, name: string, type: string): readonly XmlElement[] =>
  [...elementsIn(element, name), ...within(element, `${name}Grp`, name)].filter(
    ({ attributes }) => attributes.get('type') === type,
  );

interface Stated {
  readonly value: FieldValue;
  readonly place: Place;
}

const readEntry = (entry: XmlElement): ReadTerm => {
  const stated = new Map<FieldName, Stated>();
  const set = (field: FieldName, element: XmlElement | undefined, value = element && textIn(element)): void => {
    if (element !== undefined && value !== undefined && value.trim() !== '')
      stated.set(field, { value, place: element.place });
  };
  set('domain', ofType(entry, 'descrip', 'subjectField')[0]);
  const after = (element: XmlElement, start: string): string => textIn(element).trim().slice(start.length);
  const source = ofType(entry, 'admin', 'source').find((each) => textIn(each).trim().startsWith(SOURCE_LINE));
  set('source_line', source, source && after(source, SOURCE_LINE));
  const status = elementsIn(entry, 'note').find((each) => textIn(each).trim().startsWith(STATUS_NOTE));
  set('status', status, status && after(status, STATUS_NOTE));
  for (const section of elementsIn(entry, 'langSec')) {
    const language = languageOf(section);
    if (language === undefined) continue;
    const { main, admitted, forbidden } = formsIn(section);
    const list = (of: readonly XmlElement[]): Stated => ({
      value: of.map((each) => textIn(each)),
      place: of[0]?.place ?? section.place,
    });
    set(`${language}_definition`, ofType(section, 'descrip', 'definition')[0]);
    set(language === 'zh' ? 'zh_headword' : 'en_rendering', main);
    stated.set(language === 'zh' ? 'zh_aliases' : 'en_admitted', list(admitted));
    if (language === 'en') stated.set('en_forbidden', list(forbidden));
  }
  const id = entry.attributes.get('id') ?? '';
  return {
    id: id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id,
    values: new Map([...stated].map(([field, { value }]) => [field, value])),
    place: entry.place,
    placeOf: (field) => stated.get(field)?.place ?? entry.place,
  };
};

const languageOf = (section: XmlElement): 'zh' | 'en' | undefined => {
  const tag = (section.attributes.get('xml:lang') ?? '').toLowerCase();
  if (/^zh(?:-hans)?(?:-(?:cn|sg))?$/.test(tag)) return 'zh';
  return /^en(?:-[a-z]{2})?$/.test(tag) ? 'en' : undefined;
};

/** The forms of a language by their status; where none is preferred, the first that is not deprecated is the main one. */
const formsIn = (
  section: XmlElement,
): {
  readonly main?: XmlElement;
  readonly admitted: readonly XmlElement[];
  readonly forbidden: readonly XmlElement[];
} => {
  const forms = elementsIn(section, 'termSec').flatMap((each) => {
    const note = ofType(each, 'termNote', 'administrativeStatus')[0];
    return elementsIn(each, 'term').map((term) => ({ term, status: note === undefined ? '' : textIn(note).trim() }));
  });
  const isBarred = (status: string): boolean => status === STATUS.forbidden || status === 'supersededTerm-admn-sts';
  const allowed = forms.filter(({ status }) => !isBarred(status));
  const main = allowed.find(({ status }) => status === STATUS.main) ?? allowed[0];
  return {
    ...(main && { main: main.term }),
    admitted: allowed.filter((each) => each !== main).map(({ term }) => term),
    forbidden: forms.filter(({ status }) => isBarred(status)).map(({ term }) => term),
  };
};

/** One warning for all that the glossary of this product has no field for, at the first place of it. */
const unread = (entries: readonly XmlElement[]): readonly Diagnostic[] => {
  const found = entries.flatMap((entry) => [
    ...strangers(entry, CONCEPT),
    ...elementsIn(entry, 'langSec').flatMap((section) =>
      languageOf(section) === undefined
        ? [{ name: `langSec ${section.attributes.get('xml:lang') ?? ''}`, place: section.place }]
        : [...strangers(section, LANGUAGE), ...elementsIn(section, 'termSec').flatMap((each) => strangers(each, TERM))],
    ),
  ]);
  const first = found[0];
  if (first === undefined) return [];
  const names = [...new Set(found.map(({ name }) => name))];
  const shown = names.slice(0, 8).join(', ') + (names.length > 8 ? ', …' : '');
  const message = `Not read, since a glossary has no place for it: ${shown} (${found.length} in all).`;
  return [warningAt(first.place, 'tbx-not-read', message, 'Keep the file if you need these.')];
};

const CONCEPT: ReadonlySet<string> = new Set(['langSec', 'descrip subjectField', 'admin source', 'note']);
const LANGUAGE: ReadonlySet<string> = new Set(['termSec', 'descrip definition']);
const TERM: ReadonlySet<string> = new Set(['term', 'termNote administrativeStatus', 'termNote termType']);

const strangers = (
  element: XmlElement,
  known: ReadonlySet<string>,
): readonly { readonly name: string; readonly place: Place }[] =>
  elementsIn(element).flatMap((child) => {
    if (/^(?:descrip|admin|termNote)Grp$/.test(child.name)) return strangers(child, known);
    const name = [child.name, child.attributes.get('type')].filter((part) => part !== undefined).join(' ');
    return known.has(name) ? [] : [{ name, place: child.place }];
  });
