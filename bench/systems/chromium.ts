// The whole Chromium, headless, as distributions have it.
import { existsSync } from 'node:fs';
import type { SharedLook } from '../documents/bench-document.ts';
import { openChromium } from './open-chromium.ts';
import type { System } from './system.ts';

/** Where distributions put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openSystem(look: SharedLook): Promise<System> {
  const place = PLACES.find((each) => existsSync(each));
  if (place === undefined) throw new Error('Chromium is not installed (no chromium in /usr/bin)');
  return openChromium(look, place, ['--no-sandbox']);
}
