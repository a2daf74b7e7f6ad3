// Tells errors, which keep a pack back, from warnings, which do not.
import type { Diagnostic } from '../core/content/diagnostic.ts';

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
