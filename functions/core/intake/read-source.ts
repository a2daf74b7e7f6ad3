// Turns the bytes of a source file into text, or says why it cannot be imported.
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import type { SourceFile } from '../content/types.ts';

/** The text of a source with line feeds and without a byte-order mark; absent when it is no UTF-8 text, too large, or has no Chinese. */
export const readSource = (file: SourceFile): Outcome<string | undefined> => {
  const { value, diagnostics } = decodeText(file);
  if (value === undefined) return { value: undefined, diagnostics };
  if (/\p{Script=Han}/u.test(value.text)) return { value: value.text, diagnostics };
  const [code, message] =
    value.text.trim() === ''
      ? ['empty-source', 'The file is empty.']
      : ['no-chinese', 'The file has no Chinese text in it, so there is no report to import.'];
  return { value: undefined, diagnostics: [noReport(file.path, code, message)] };
};

const noReport = (file: string, code: string, message: string): Diagnostic =>
  errorAt({ file, line: 1, column: 1 }, code, message, 'Check that it is the file you meant.');
