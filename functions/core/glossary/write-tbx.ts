// Writes terms as TBX-Basic in DCA style (ISO 30042:2019): a concept for each term, a section for each language, a term for each form.
import type { Term } from '../content/types.ts';
import { writeXml, type XmlOut, xml } from '../content/write-xml.ts';
import { type ExchangedTerm, listOf, textOf, toExchange } from './exchange-fields.ts';
import { isSameRendering } from './same-rendering.ts';
import { ID_PREFIX, SOURCE_LINE, STATUS, STATUS_NOTE, TBX_NAMESPACE } from './tbx.ts';

/** The whole file; `title` is what the glossary is called in it. */
export const writeTbx = (terms: readonly Term[], title: string): string =>
  writeXml(
    xml(
      'tbx',
      { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'zh-Hans', xmlns: TBX_NAMESPACE },
      xml(
        'tbxHeader',
        {},
        xml('fileDesc', {}, xml('titleStmt', {}, xml('title', {}, title)), xml('sourceDesc', {}, xml('p', {}, SOURCE))),
      ),
      xml('text', {}, xml('body', {}, ...terms.map((term) => conceptEntry(toExchange(term))))),
    ),
  );

const SOURCE = 'Glossary of a government work report, exported by Briefing Packs';

const conceptEntry = (term: ExchangedTerm): XmlOut =>
  xml(
    'conceptEntry',
    { id: `${ID_PREFIX}${term.id}` },
    xml('descrip', { type: 'subjectField' }, textOf(term, 'domain')),
    xml('admin', { type: 'source' }, `${SOURCE_LINE}${textOf(term, 'source_line')}`),
    xml('note', {}, `${STATUS_NOTE}${textOf(term, 'status')}`),
    langSec(
      'zh-Hans',
      textOf(term, 'zh_definition'),
      main(textOf(term, 'zh_headword')),
      listOf(term, 'zh_aliases').map((form) => admitted(form, textOf(term, 'zh_headword'), isPartOf)),
    ),
    ...(term.values.has('en_rendering')
      ? [
          langSec('en', textOf(term, 'en_definition'), main(textOf(term, 'en_rendering')), [
            ...listOf(term, 'en_admitted').map((form) => admitted(form, textOf(term, 'en_rendering'), isSameRendering)),
            ...listOf(term, 'en_forbidden').map((form) => termSec(form, STATUS.forbidden)),
          ]),
        ]
      : []),
  );

const langSec = (language: string, definition: string, first: XmlOut, others: readonly XmlOut[]): XmlOut =>
  xml('langSec', { 'xml:lang': language }, xml('descrip', { type: 'definition' }, definition), first, ...others);

const main = (form: string): XmlOut => termSec(form, STATUS.main, 'fullForm');

const admitted = (form: string, full: string, isShortOf: (form: string, full: string) => boolean): XmlOut =>
  termSec(form, STATUS.admitted, typeOf(form, full, isShortOf));

/** Of what type a form is; it is told for other programs, and not read back. */
const typeOf = (form: string, full: string, isShortOf: (form: string, full: string) => boolean): string => {
  if (/^\p{Lu}{2,}$/u.test(form)) return 'acronym';
  return form.length < full.length && isShortOf(form, full) ? 'shortForm' : 'variant';
};

const isPartOf = (form: string, full: string): boolean => withoutQuotes(full).includes(withoutQuotes(form));

const withoutQuotes = (text: string): string => text.replaceAll(/[“”]/g, '');

const termSec = (form: string, status: string, type?: string): XmlOut =>
  xml(
    'termSec',
    {},
    xml('term', {}, form),
    xml('termNote', { type: 'administrativeStatus' }, status),
    ...(type === undefined ? [] : [xml('termNote', { type: 'termType' }, type)]),
  );
