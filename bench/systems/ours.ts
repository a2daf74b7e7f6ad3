// Ours: blocks → layout → PDF with the house theme, all rules on.
import { resolve } from 'node:path';
import { openAssets } from '../../functions/adapters/assets.ts';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import { loadTheme } from '../../functions/core/layout/load-theme.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import type { System } from './system.ts';
import { PLACE, toBlocks } from './to-blocks.ts';

/** Opens the house theme and its fonts, once for all documents. */
export async function openSystem(): Promise<System> {
  const assets = await openAssets({ templates: resolve('templates') });
  const theme = loadTheme(assets.templates, 'house', PLACE).value?.value;
  if (theme === undefined) throw new Error('The house theme cannot be read.');
  const { faces } = assets.openFonts(theme);
  return {
    async render(document) {
      const { title } = document;
      const laid = layOut(toBlocks(document), theme, faces);
      const facts = {
        title,
        author: title,
        subject: title,
        lang: 'zh-Hans',
        date: new Date(0),
        producer: 'Briefing Packs',
      };
      return writePdf(laid, facts);
    },
  };
}
