// Typst as it is: optimised line breaks and hyphenation for justified text, tagged PDF.
import type { SharedLook } from '../documents/bench-document.ts';
import { openTypst } from './open-typst.ts';
import type { System } from './system.ts';

export const openSystem = (look: SharedLook): Promise<System> => openTypst(look, '');
