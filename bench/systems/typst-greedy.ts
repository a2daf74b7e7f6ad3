// Typst with first-fit line breaks and no hyphenation.
import type { SharedLook } from '../documents/bench-document.ts';
import { openTypst } from './open-typst.ts';
import type { System } from './system.ts';

export const openSystem = (look: SharedLook): Promise<System> =>
  openTypst(look, '#set par(linebreaks: "simple")\n#set text(hyphenate: false)\n');
