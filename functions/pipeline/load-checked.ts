// Reads content and checks its translations, once for all packs that are made of it.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { loadContent } from '../core/content/load-content.ts';
import type { Content, SourceFile } from '../core/content/types.ts';
import { checkTranslation, type TranslationCheck } from '../core/translation/check-translation.ts';
import { isError } from './is-error.ts';

export interface CheckedContent {
  readonly content: Content;
  readonly translation: TranslationCheck;
  /** What is wrong in the files themselves; what is wrong with a translation, the gate of each pack says. */
  readonly known: readonly Diagnostic[];
}

export const loadChecked = (files: readonly SourceFile[]): CheckedContent => {
  const { value: content, diagnostics } = loadContent(files);
  const translation = checkTranslation(content);
  // Where not all could be read, what sidecars hold may only seem to be of no use.
  const ofUse = diagnostics.some(isError) ? [] : translation.diagnostics;
  return { content, translation, known: [...diagnostics, ...ofUse] };
};
