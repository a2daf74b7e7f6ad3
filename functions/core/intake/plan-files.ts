// Decides what becomes of each file of an import: nothing that a person has changed is written over.
import type { ContentFile } from './write-content.ts';

/** What is done with a file, and what it will hold; `propose` leaves the file and writes a proposal beside it. */
export interface PlannedFile extends ContentFile {
  readonly action: 'write' | 'keep' | 'propose';
}

/** What is known of a file before an import. */
export interface FormerFile {
  /** Its text; absent when there is no such file. */
  readonly text: string | undefined;
  /** Whether it is as an import has left it. */
  readonly untouched: boolean;
}

/** The plan for a file that the import has made. */
export const planFile = (file: ContentFile, former: FormerFile): PlannedFile => {
  if (former.text === file.text) return { ...file, action: 'keep' };
  if (former.text === undefined || former.untouched) return { ...file, action: 'write' };
  return { path: proposalPath(file.path), text: file.text, action: 'propose' };
};

/** Where the proposal for a file stands: `05-section.proposed.md` beside `05-section.md`. */
export const proposalPath = (path: string): string => path.replace(/(\.\w+)$/, '.proposed$1');
