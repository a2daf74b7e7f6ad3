// A small content with every kind of inline code, and ways to export it, change the document and take it back.
import type { SourceFile } from '../../functions/core/content/types.ts';
import type { UnitStatus } from '../../functions/core/xliff/export-xliff.ts';
import { exportTranslation } from '../../functions/pipeline/export-translation.ts';
import { importTranslation, type TranslationImportReport } from '../../functions/pipeline/import-translation.ts';
import { EN, SAMPLE, ZH } from '../content/sample.ts';

export type Files = Readonly<Record<string, string>>;

/** The sample whose second paragraph has a link, a note, a line break and emphasis. */
export const RICH: Files = {
  ...SAMPLE,
  [ZH]: `${(SAMPLE[ZH] ?? '').replace('第二段。', '第*二*段[^air]，见[**网页**](https://example.org/?a=1&b=2)。\\\n完成半小时交通圈。')}\n[^air]: 空气**质量**指数。\n`,
  [EN]: `${(SAMPLE[EN] ?? '').replace('Paragraph two.', 'Paragraph *two*, see [the **page**](https://example.org/?a=1&b=2).[^air]\\\nA half-hour transport circle.')}\n[^air]: The air **quality** index.\n`,
};

export const bytesOf = (files: Files): readonly SourceFile[] =>
  Object.entries(files)
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

export const ALL: readonly UnitStatus['state'][] = ['missing', 'stale', 'draft', 'reviewed', 'approved'];

/** The XLIFF of some files. */
export const exported = (files: Files, states = ALL): string => {
  const outcome = exportTranslation({ files: bytesOf(files), report: undefined, states: new Set(states) });
  if (outcome.kind !== 'exported') throw new Error(JSON.stringify(outcome));
  return outcome.document ?? '';
};

/** The files after a document was taken, and what is told of it. */
export const imported = async (
  files: Files,
  document: string | Uint8Array,
): Promise<{ readonly files: Files; readonly report: TranslationImportReport }> => {
  const made: Record<string, string> = { ...files };
  const report = await importTranslation({
    source: { path: 'back.xlf', bytes: typeof document === 'string' ? new TextEncoder().encode(document) : document },
    ...{ by: 'Li Hua', date: '2026-11-24', files: bytesOf(files) },
    store: {
      read: () => Promise.reject(new Error('an import reads nothing')),
      write: (key, bytes) => {
        made[`content/${key}`] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return Promise.resolve();
      },
    },
  });
  return { files: made, report };
};

/** What is told, as `line:column code`. */
export const told = ({ diagnostics }: TranslationImportReport): readonly string[] =>
  diagnostics.map(
    ({ file, line, column, code }) => `${file === 'back.xlf' ? '' : `${file}:`}${line}:${column} ${code}`,
  );
