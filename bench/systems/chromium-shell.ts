// Chromium's headless shell from npm, as Lambda functions use it: one process, without what only a window needs.
import sparticuz from '@sparticuz/chromium';
import type { SharedLook } from '../documents/bench-document.ts';
import { openChromium } from './open-chromium.ts';
import type { System } from './system.ts';

export const openSystem = async (look: SharedLook): Promise<System> =>
  openChromium(look, await sparticuz.executablePath(), sparticuz.args);
