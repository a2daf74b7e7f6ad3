// A diagnostic as people read it in a terminal or a log.
import type { Diagnostic } from './diagnostic.ts';

/** `file:line:column: severity: message [code]`, and the hint on a line of its own. */
export const describeDiagnostic = ({ file, line, column, severity, code, message, hint }: Diagnostic): string =>
  `${file}:${line}:${column}: ${severity}: ${message} [${code}]\n${hint === '' ? '' : `  hint: ${hint}\n`}`;
