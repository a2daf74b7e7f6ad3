// Reads an XLIFF 2 document as a tool gave it back: its units, their segments, and where each stands.
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '../content/read-xml.ts';
import type { SourceFile } from '../content/types.ts';
import { SOURCE_LANGUAGE, TARGET_LANGUAGE, XLIFF_NAMESPACE } from './export-xliff.ts';

export const SEGMENT_STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

export interface ReadSegment {
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  readonly state: SegmentState;
  /** Whether it is a `<segment>`, and not what only stands between two (`<ignorable>`). */
  readonly translatable: boolean;
  readonly place: Place;
}

export interface ReadUnit {
  readonly file: string;
  readonly id: string;
  readonly segments: readonly ReadSegment[];
  /** Original data by id. */
  readonly data: ReadonlyMap<string, string>;
  readonly place: Place;
}

/** The units of a document; absent when it is no XLIFF 2 from Chinese to English. */
export const readXliff = (file: SourceFile): Outcome<readonly ReadUnit[] | undefined> => {
  const { value: root, diagnostics } = readXml(file);
  if (root === undefined) return { value: undefined, diagnostics };
  const refused = refusal(root);
  if (refused !== undefined) return { value: undefined, diagnostics: [refused] };
  const found: Diagnostic[] = [];
  const units = own(root, 'file').flatMap((each) =>
    unitsIn(each).map((unit) => readUnit(unit, each.attributes.get('id') ?? '', found)),
  );
  return { value: units, diagnostics: found };
};

/** The language of a tag, without its region and script. */
const language = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const refusal = (root: XmlElement): Diagnostic | undefined => {
  const version = root.attributes.get('version') ?? '';
  const { place, name, namespace } = root;
  const hint = 'Save it as XLIFF 2.0 or 2.1 in the translation tool.';
  if (name !== 'xliff') return errorAt(place, 'not-xliff', `This is no XLIFF: it begins with <${name}>.`, hint);
  if (namespace !== XLIFF_NAMESPACE || !/^2\.\d+$/.test(version)) {
    const told = version === '' ? 'without a version' : `${version.slice(0, 20)}`;
    return errorAt(place, 'xliff-version', `This is XLIFF ${told}; only XLIFF 2 is read.`, hint);
  }
  const [from, to] = [root.attributes.get('srcLang') ?? '', root.attributes.get('trgLang') ?? ''];
  if (language(from) === language(SOURCE_LANGUAGE) && language(to) === language(TARGET_LANGUAGE)) return undefined;
  const message = `The translation goes from “${from.slice(0, 20)}” to “${to.slice(0, 20)}”, not from ${SOURCE_LANGUAGE} to ${TARGET_LANGUAGE}.`;
  return errorAt(place, 'xliff-languages', message, 'Check that it is the file that you meant.');
};

/** Elements of XLIFF itself, not of its modules. */
const own = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element, name).filter(({ namespace }) => namespace === XLIFF_NAMESPACE);

const unitsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) => {
    if (child.namespace !== XLIFF_NAMESPACE) return [];
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });

const readUnit = (unit: XmlElement, file: string, found: Diagnostic[]): ReadUnit => {
  const data = own(unit, 'originalData').flatMap((each) => own(each, 'data'));
  const segments = elementsIn(unit).flatMap((child): ReadSegment[] => {
    const translatable = child.name === 'segment';
    if (child.namespace !== XLIFF_NAMESPACE || !(translatable || child.name === 'ignorable')) return [];
    const [source] = own(child, 'source');
    const [target] = own(child, 'target');
    if (source === undefined) {
      found.push(errorAt(child.place, 'xliff-syntax', `A <${child.name}> has no <source>.`, 'Export the file again.'));
      return [];
    }
    return [{ source, target, state: stateOf(child, found), translatable, place: child.place }];
  });
  return {
    ...{ file, id: unit.attributes.get('id') ?? '', segments, place: unit.place },
    data: new Map(data.map((each) => [each.attributes.get('id') ?? '', textIn(each)])),
  };
};

const stateOf = ({ attributes, place }: XmlElement, found: Diagnostic[]): SegmentState => {
  const given = attributes.get('state') ?? 'initial';
  const state = SEGMENT_STATES.find((each) => each === given);
  if (state === undefined) {
    const message = `“${given.slice(0, 40)}” is not a state of a segment.`;
    found.push(errorAt(place, 'xliff-syntax', message, `Write one of ${SEGMENT_STATES.join(', ')}.`));
  }
  return state ?? 'initial';
};
