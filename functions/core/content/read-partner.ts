// Reads the file of a partner city.
import * as z from 'zod';
import { baseName, checkFileName } from './check-file-name.ts';
import type { SourceText } from './decode-text.ts';
import type { Outcome } from './diagnostic.ts';
import { readYaml } from './read-yaml.ts';
import { bilingual, finding, id, isDate, text } from './shapes.ts';
import type { Partner } from './types.ts';

const since = z
  .string()
  .refine(
    (value) => /^\d{4}$/.test(value) || isDate(value),
    finding('bad-date', 'is neither a date nor a year.', 'Write a date such as "2002-06-04" or a year such as "1981".'),
  );

const webAddress = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:\/\//.test(value),
    finding('bad-address', 'is not the address of a web page.', 'Write the whole address, beginning with https://.'),
  );

const PARTNER = z.strictObject({
  id: id(),
  name: bilingual(),
  region: bilingual().exactOptional(),
  country: bilingual(),
  since: since.exactOptional(),
  relation: bilingual(),
  areas: z.array(bilingual()),
  sources: z.array(z.strictObject({ title: text(), address: webAddress, states: text() })),
});

/** The partner of `content/partners/<id>.yaml`. */
export const readPartner = (source: SourceText): Outcome<Partner | undefined> => {
  const { value: partner, diagnostics } = readYaml(source, PARTNER);
  if (partner === undefined) return { value: undefined, diagnostics };
  return {
    value: { ...partner.value, place: partner.placeOf() },
    diagnostics: checkFileName(partner, baseName(source.path)),
  };
};
