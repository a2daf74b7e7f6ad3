// Chromium, headless, through Playwright: one browser and one page for all documents, tagged PDF with outline.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { SharedLook } from '../documents/bench-document.ts';
import { toHtml } from './page-html.ts';
import type { System } from './system.ts';

/** Where Debian puts it; the npm package's binary is used where it is not. */
const DEBIAN = '/usr/bin/chromium';

export async function openSystem(look: SharedLook): Promise<System> {
  const own = existsSync(DEBIAN);
  const browser = await chromium.launch({
    executablePath: own ? DEBIAN : await sparticuz.executablePath(),
    args: own ? ['--no-sandbox'] : sparticuz.args,
    env: { ...process.env, FONTCONFIG_FILE: join(look.fontFolder, 'fonts.conf') },
  });
  const page = await browser.newPage();
  return {
    version: () => `${browser.version()} ${own ? '(Debian)' : '(npm)'}`,
    helpers: true,
    async render(document) {
      await page.setContent(toHtml(look, document), { waitUntil: 'load' });
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}
