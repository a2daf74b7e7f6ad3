// Checks what a file of another program states of terms, where it states it.
import { type Diagnostic, errorAt } from '../content/diagnostic.ts';
import { ID_HINT, ID_PATTERN, MAX_TEXT_CHARACTERS } from '../content/shapes.ts';
import { FIELDS, type FieldName, hasControl, type ReadTerm, textOf } from './exchange-fields.ts';

/** Errors for ids that are none or are there twice, and for values that no term can have. */
export const checkRead = (terms: readonly ReadTerm[]): readonly Diagnostic[] => {
  const seen = new Map<string, ReadTerm>();
  return terms.flatMap((term) => {
    const twin = seen.get(term.id);
    seen.set(term.id, term);
    return [...checkId(term), ...(twin === undefined ? [] : [twice(term, twin)]), ...checkValues(term)];
  });
};

/** Errors for what a new term must state and does not; English may be lacking altogether, as while a report is in Chinese only. */
export const checkNew = (term: ReadTerm): readonly Diagnostic[] =>
  FIELDS.filter(({ name, kind }) => kind !== 'list' && !term.values.has(name))
    .filter(
      ({ name }) => !name.startsWith('en_') || term.values.has('en_rendering') || term.values.has('en_definition'),
    )
    .map(({ name }) =>
      errorAt(
        term.place,
        'missing-value',
        `The term “${term.id}” is new, and the file does not state its “${name}”.`,
        'Fill it in; or give the term the id of the one in the glossary that it belongs to.',
      ),
    );

const checkId = ({ id, place }: ReadTerm): readonly Diagnostic[] =>
  id.length <= 100 && ID_PATTERN.test(id)
    ? []
    : [errorAt(place, 'bad-id', `“${id.slice(0, 60)}” is not a valid id of a term.`, ID_HINT)];

const twice = ({ id, place }: ReadTerm, { place: before }: ReadTerm): Diagnostic =>
  errorAt(place, 'duplicate-id', `The term “${id}” is already in line ${before.line}.`, 'Delete one of the two.');

const STATUSES: readonly string[] = ['proposed', 'admitted', 'approved'];

const checkValues = (term: ReadTerm): readonly Diagnostic[] =>
  FIELDS.flatMap(({ name }) => {
    const texts = [term.values.get(name) ?? []].flat();
    const reason = texts.map(troubleOf).find((found) => found !== undefined) ?? wrongWord(term, name);
    return reason === undefined
      ? []
      : [
          errorAt(
            term.placeOf(name),
            'wrong-value',
            `“${name}” of the term “${term.id}” ${reason}`,
            'Mend it in the file, then import it again.',
          ),
        ];
  });

const troubleOf = (text: string): string | undefined => {
  if (text.trim() === '') return 'has an entry without text.';
  if (text.length > MAX_TEXT_CHARACTERS)
    return `has more than ${MAX_TEXT_CHARACTERS.toLocaleString('en-US')} characters.`;
  return hasControl(text) ? 'has an invisible control character in it.' : undefined;
};

const wrongWord = (term: ReadTerm, field: FieldName): string | undefined => {
  if (!term.values.has(field)) return undefined;
  const text = textOf(term, field);
  if (field === 'status' && !STATUSES.includes(text))
    return `must be one of ${STATUSES.join(', ')}; it is “${text.slice(0, 60)}”.`;
  if (field === 'source_line' && !/^[1-9]\d{0,8}$/.test(text))
    return `must be a whole number; it is “${text.slice(0, 60)}”.`;
  return undefined;
};
