// A document as HTML with CSS for print, for Chromium and WeasyPrint alike.
import {
  type BenchBlock,
  type BenchDocument,
  divideWidth,
  plainText,
  type SharedLook,
  type Side,
  type StyleName,
  textWidth,
} from '../documents/bench-document.ts';

/** A pair is a table of one row: the one way of two level columns that both know. */
export function toHtml(look: SharedLook, document: BenchDocument): string {
  const [left = 0, right = 0] = divideWidth(textWidth(look), look.pair.columns, look.pair.gutter);
  const { page, table } = look;
  const { margin } = page;
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${escapeText(document.title)}</title><style>
@page { size: ${page.width}pt ${page.height}pt; margin: ${margin.top}pt ${margin.right}pt ${margin.bottom}pt ${margin.left}pt;
  @top-left { content: "${plainText(document.runningHead)}"; ${css(look, 'running', 'zh-Hans')} }
  @bottom-center { content: counter(page) " / " counter(pages); ${css(look, 'folio', 'en')} } }
html, body, h1, h2, p { margin: 0; padding: 0 }
body { hyphens: auto }
table { border-collapse: collapse; table-layout: fixed; width: 100% }
td, th { padding: 0; vertical-align: top; text-align: left }
.pair td:first-child { width: ${left}pt; padding-right: ${look.pair.gutter}pt } .pair td:last-child { width: ${right}pt }
.terms tr { break-inside: avoid; border-bottom: 0.5pt solid ${table.rule} }
.terms td, .terms th { padding: ${table.padding}pt 0 } .terms tr > :first-child { padding-right: ${table.gutter}pt }
h1, h2 { break-after: avoid }
${(['h1', 'h2', 'p'] as const).map((style) => rules(look, style, style)).join('')}
${(['td', 'th'] as const).map((style) => rules(look, style, `.terms ${style}`)).join('')}
strong { font-family: ${family(look, look.strong.han, look.strong.latin)}; font-weight: bold }
</style></head><body>${document.blocks.map((block) => toElement(block)).join('\n')}</body></html>`;
}

const rules = (look: SharedLook, style: StyleName, selector: string): string =>
  (['zh-Hans', 'en'] as const).map((lang) => `${selector}:lang(${lang}) { ${css(look, style, lang)} }\n`).join('');

function css(look: SharedLook, style: StyleName, lang: 'zh-Hans' | 'en'): string {
  const text = look.styles[style][lang];
  const fonts = lang === 'en' ? family(look, text.latin, text.han) : family(look, text.han, text.latin);
  const weight = look.fonts[text.han]?.bold ? 'bold' : 'normal';
  const paragraph = style === 'p' || style === 'h1' || style === 'h2';
  return (
    `font: ${weight} ${text.size}pt/${text.leading}pt ${fonts}; color: ${text.color}; ` +
    (text.justify ? 'text-align: justify; ' : '') +
    (paragraph ? `text-indent: ${text.indent}em; margin: ${text.before}pt 0 ${text.after}pt` : '')
  );
}

const family = (look: SharedLook, first: string, second: string): string =>
  `'${look.fonts[first]?.family ?? ''}', '${look.fonts[second]?.family ?? ''}'`;

function toElement(block: BenchBlock): string {
  if (block.kind === 'table') {
    const columns = block.columns.map((share) => `<col style="width: ${share * 100}%">`).join('');
    const row = (sides: readonly Side[], cell: 'td' | 'th'): string =>
      `<tr>${sides.map((side) => `<${cell} lang="${side.lang}">${runs(side, cell === 'th')}</${cell}>`).join('')}</tr>`;
    return `<table class="terms"><colgroup>${columns}</colgroup><thead>${row(block.head, 'th')}</thead><tbody>${block.rows
      .map((sides) => row(sides, 'td'))
      .join('\n')}</tbody></table>`;
  }
  const elements = block.sides.map((side, index) => {
    // One heading in the outline for both languages: the second is text that looks like one.
    const name = block.kind === 'paragraph' ? 'p' : `h${block.level}`;
    const hidden = block.kind === 'heading' && index > 0 ? ' style="bookmark-level: none"' : '';
    return `<${name} lang="${side.lang}"${hidden}>${runs(side, block.kind === 'heading')}</${name}>`;
  });
  if (elements.length === 1) return elements.join('');
  return `<table class="pair"><tr>${elements.map((element) => `<td>${element}</td>`).join('')}</tr></table>`;
}

const runs = (side: Side, bold: boolean): string =>
  side.runs
    .map((run) => (run.bold && !bold ? `<strong>${escapeText(run.text)}</strong>` : escapeText(run.text)))
    .join('');

const escapeText = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
