// Validates XLIFF against the schemas of OASIS, with libxml2.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/xliff-schemas', name), 'utf8');

/** Both schemas at once; the core only asks that elements of modules fit a schema that is known. */
const BOTH = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="core.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:glossary:2.0" schemaLocation="glossary.xsd"/>
</xs:schema>`;

/** What libxml2 finds wrong with a document; nothing when it is valid. */
export async function schemaErrors(document: string): Promise<readonly string[]> {
  const core = read('xliff_core_2.0.xsd').replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"');
  const { errors } = await validateXML({
    xml: [{ fileName: 'export.xlf', contents: document }],
    schema: [BOTH],
    preload: [
      { fileName: 'core.xsd', contents: core },
      { fileName: 'glossary.xsd', contents: read('glossary.xsd') },
      { fileName: 'xml.xsd', contents: read('xml.xsd') },
    ],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message, loc }) => `${loc?.lineNumber}: ${message}`);
}
