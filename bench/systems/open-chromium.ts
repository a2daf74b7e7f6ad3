// Chromium through Playwright: one browser and one page for all documents, tagged PDF with outline.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { SharedLook } from '../documents/bench-document.ts';
import { toHtml } from './page-html.ts';
import type { System } from './system.ts';

/** Starts a Chromium with the shared fonts as its system's fonts. */
export async function openChromium(look: SharedLook, executablePath: string, args: readonly string[]): Promise<System> {
  const env = { ...process.env, FONTCONFIG_FILE: join(look.fontFolder, 'fonts.conf') };
  const browser = await chromium.launch({ executablePath, args, env });
  const page = await browser.newPage();
  return {
    version: () => browser.version(),
    helpers: true,
    async render(document) {
      await page.setContent(toHtml(look, document), { waitUntil: 'load' });
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}
