// What can be wrong with input, as data: a diagnostic names its place and how to mend it.

/** A place in a file: path from the project's root with `/`, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An error keeps every pack that reads the file from being written; a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong, for the person who can mend it. */
export interface Diagnostic extends Place {
  /** Stable kebab-case name of the kind of trouble, such as `unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it; empty when there is nothing to say. */
  readonly hint: string;
}

/** A value together with what was found wrong on the way to it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** An error diagnostic at a place. */
export const errorAt = (place: Place, code: string, message: string, hint = ''): Diagnostic => ({
  code,
  severity: 'error',
  message,
  file: place.file,
  line: place.line,
  column: place.column,
  hint,
});

/** A warning diagnostic at a place. */
export const warningAt = (place: Place, code: string, message: string, hint = ''): Diagnostic => ({
  ...errorAt(place, code, message, hint),
  severity: 'warning',
});
