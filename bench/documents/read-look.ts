// Reads the house theme into the look that all systems share, and lays its fonts out in a folder of their own.
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { LANGUAGES, type Language } from '../../functions/core/content/language.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import { loadTheme } from '../../functions/core/layout/load-theme.ts';
import { resolveStyle, type Theme } from '../../functions/core/layout/theme.ts';
import type { FontLook, SharedLook, StyleName, TextLook } from './bench-document.ts';

const require = createRequire(import.meta.url);

/** Names of the shared styles in the theme. */
const STYLES: Readonly<Record<StyleName, string>> = {
  h1: 'h1',
  h2: 'h2',
  p: 'p',
  td: 'td',
  th: 'th',
  running: 'header.running',
  folio: 'footer.folio',
};

/** Package of a font → family name in the font file. */
const FAMILIES: Readonly<Record<string, string>> = {
  'noto-serif-sc': 'Noto Serif SC',
  'noto-sans-sc': 'Noto Sans SC',
  'source-serif-4': 'Source Serif 4',
  'source-sans-3': 'Source Sans 3',
};

/** Columns of a pair for systems that cannot measure the texts first; ours come out about so on document B. */
const PAIR = [38, 62];

/**
 * Reads the look; font files are copied to `folder`.
 * @throws Error when the house theme is not there or uses a font that is not one of `FAMILIES`.
 */
export function readLook(templates: readonly SourceFile[], folder: string): SharedLook {
  const theme = loadTheme(templates, 'house', { file: 'bench', line: 1, column: 1 }).value?.value;
  if (theme === undefined) throw new Error('The house theme cannot be read.');
  const styles = Object.fromEntries(
    Object.entries(STYLES).map(([name, style]) => [name, eachLanguage((lang) => textLook(theme, style, lang))]),
  ) as Readonly<Record<StyleName, Readonly<Record<Language, TextLook>>>>;
  const { han, latin } = resolveStyle(theme, ['p', 'strong'], 'zh-Hans');
  const looks = Object.values(styles).flatMap((each) => LANGUAGES.map((lang) => each[lang]));
  const used = new Set([han, latin, ...looks.flatMap((look) => [look.han, look.latin])]);
  const fonts = Object.fromEntries([...used].map((name) => [name, layFont(fileOf(theme, name), folder)]));
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(folder));
  return {
    page: theme.page,
    pair: { columns: theme.pair.columns === 'auto' ? PAIR : theme.pair.columns, gutter: theme.pair.gutter },
    table: { ...theme.table, rule: resolveStyle(theme, ['tr'], 'zh-Hans').ruleBelow ?? '#b9c4d0' },
    styles,
    strong: { han, latin },
    fonts,
    fontFolder: folder,
  };
}

const eachLanguage = <T>(make: (lang: Language) => T): Record<Language, T> => ({
  'zh-Hans': make('zh-Hans'),
  en: make('en'),
});

function textLook(theme: Theme, name: string, lang: Language): TextLook {
  const { han, latin, size, leading, indent, align, before, after, color } = resolveStyle(theme, [name], lang);
  return { han, latin, size, leading, indent, justify: align === 'justify', before, after, color };
}

function fileOf(theme: Theme, name: string): string {
  const source = theme.fonts[name];
  if (typeof source !== 'string') throw new Error(`The house theme has no font ${name} of its own.`);
  return source;
}

function layFont(file: string, folder: string): FontLook {
  const family = FAMILIES[file.split('/')[0] ?? ''];
  if (family === undefined) throw new Error(`The benchmark does not know the font ${file}.`);
  const source = require.resolve(`@expo-google-fonts/${file}`);
  const target = join(folder, basename(file));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(target) || statSync(target).size !== statSync(source).size) copyFileSync(source, target);
  const lineHeight = new PDFDocument({ font: target }).fontSize(1).currentLineHeight(true);
  return { file: target, family, bold: file.includes('Bold'), lineHeight };
}

/** Fontconfig with these fonts and no others, for Chromium and WeasyPrint. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`;
