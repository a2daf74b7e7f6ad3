// Checks that a file or folder is named after the id it holds.
import { type Diagnostic, errorAt } from './diagnostic.ts';
import type { Located } from './read-yaml.ts';

/** An error when the id of a value is not the name that its file or folder has. */
export const checkFileName = ({ value, placeOf }: Located<{ readonly id: string }>, name: string): Diagnostic[] =>
  value.id === name
    ? []
    : [
        errorAt(
          placeOf('id'),
          'id-mismatch',
          `The id is “${value.id}”, but the name of the file or folder is “${name}”.`,
          'Make the two the same.',
        ),
      ];

/** The name of a file without its folder and ending. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
