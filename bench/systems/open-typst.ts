// Typst through its Node binding: a grid for pairs, a table with repeated header for the glossary.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Language } from '../../functions/core/content/language.ts';
import {
  type BenchBlock,
  type BenchDocument,
  plainText,
  type SharedLook,
  type Side,
  type StyleName,
} from '../documents/bench-document.ts';
import type { System } from './system.ts';

/** How many renders a remembered result outlives its last use; as `typst watch` has it. */
const CACHE_AGE = 10;
/** A document that tells the version of the compiler, which is not that of the binding. */
const VERSION = '#metadata(str(sys.version)) <version>';

const STYLES: readonly StyleName[] = ['h1', 'h2', 'p', 'td', 'th', 'running', 'folio'];
/** Paragraphs in the sense of Typst, with indent and justification. */
const PARAGRAPHS: ReadonlySet<StyleName> = new Set(['p', 'td']);

/** Opens a compiler with the shared fonts; `settings` are put after the look. */
export async function openTypst(look: SharedLook, settings: string): Promise<System> {
  const compiler = NodeCompiler.create({ workspace: look.fontFolder, fontArgs: [{ fontPaths: [look.fontFolder] }] });
  return {
    version: () => String(compiler.query({ mainFileContent: VERSION }, { selector: '<version>', field: 'value' })),
    async render(document) {
      const mainFileContent = toTypst(look, settings, document);
      const compiled = compiler.compile({ mainFileContent });
      if (compiled.result === null) throw new Error(explain(compiler, compiled.takeError()));
      const bytes = compiler.pdf(compiled.result, { creationTimestamp: 0 });
      compiler.evictCache(CACHE_AGE);
      return bytes;
    },
  };
}

const explain = (compiler: NodeCompiler, error: object | null): string =>
  error === null ? 'no result' : JSON.stringify(compiler.fetchDiagnostics(error)[0]);

const toTypst = (look: SharedLook, settings: string, document: BenchDocument): string =>
  `${preamble(look, document)}${settings}${document.blocks.map((block) => toMarkup(look, block)).join('\n')}\n`;

function preamble(look: SharedLook, document: BenchDocument): string {
  const { page, strong } = look;
  const { top, right, bottom, left } = page.margin;
  const functions = STYLES.flatMap((style) => (['zh-Hans', 'en'] as const).map((lang) => define(look, style, lang)));
  return `${functions.join('\n')}
#set document(title: ${quote(document.title)})
#set page(width: ${page.width}pt, height: ${page.height}pt,
  margin: (top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt, left: ${left}pt),
  header: ${call('running', document.runningHead, quoteRuns(document.runningHead, 'running'))},
  footer: context align(center, folio-en[#counter(page).display() / #counter(page).final().first()]))
#set text(top-edge: 0.88em, bottom-edge: -0.12em)
#show heading: set block(above: 0pt, below: 0pt)
#show strong: set text(font: (${familyOf(look, strong.latin)}, ${familyOf(look, strong.han)}))
`;
}

/** A function that sets its body in a style and a language. The leading of Typst is the gap between two lines. */
function define(look: SharedLook, style: StyleName, lang: Language): string {
  const text = look.styles[style][lang];
  const [latin, han] = [familyOf(look, text.latin), familyOf(look, text.han)];
  const fonts = lang === 'en' ? `(${latin}, ${han})` : `((name: ${latin}, covers: "latin-in-cjk"), ${han})`;
  const language = lang === 'en' ? 'lang: "en", region: "us"' : 'lang: "zh", region: "cn"';
  const weight = look.fonts[text.latin]?.bold ? ', weight: "bold"' : '';
  const gap = text.leading - text.size;
  return `#let ${nameOf(style, lang)}(body) = {
  set text(font: ${fonts}, size: ${text.size}pt, fill: rgb(${quote(text.color)}), ${language}${weight})
  set par(justify: ${text.justify}, leading: ${gap}pt, spacing: ${gap + text.after}pt,
    first-line-indent: (amount: ${text.indent}em, all: true))
  ${PARAGRAPHS.has(style) ? 'par(body)' : 'body'}
}`;
}

function toMarkup(look: SharedLook, block: BenchBlock): string {
  if (block.kind === 'table') {
    const { padding, gutter, rule } = look.table;
    const columns = block.columns.map((share) => `${share}fr`).join(', ');
    const cells = (row: readonly Side[], style: StyleName): string =>
      row.map((side) => call(style, side, quoteRuns(side, style))).join(', ');
    return `#table(columns: (${columns}), column-gutter: ${gutter}pt, inset: (x: 0pt, y: ${padding}pt),
stroke: (x: none, top: none, bottom: 0.5pt + rgb(${quote(rule)})), table.header(${cells(block.head, 'th')}),
${block.rows.map((row) => cells(row, 'td')).join(',\n')})`;
  }
  const style = block.kind === 'paragraph' ? 'p' : block.level === 1 ? 'h1' : 'h2';
  const { before, after, leading, size } = look.styles[style]['zh-Hans'];
  const sides = block.sides.map((side, index) => {
    const text = call(style, side, quoteRuns(side, style));
    // The style within the heading: outside it, Typst's own scale of headings would come on top.
    return block.kind === 'paragraph' ? text : `heading(level: ${block.level}, bookmarked: ${index === 0}, ${text})`;
  });
  const edges = `above: ${before + leading - size}pt, below: ${after + leading - size}pt`;
  if (sides.length === 1) return `#block(${edges}, ${sides[0]})`;
  const { columns, gutter } = look.pair;
  const widths = columns.map((share) => `${share}fr`).join(', ');
  return `#block(${edges}, grid(columns: (${widths}), column-gutter: ${gutter}pt, ${sides.join(', ')}))`;
}

const nameOf = (style: StyleName, lang: Language): string => `${style}-${lang === 'en' ? 'en' : 'zh'}`;

const call = (style: StyleName, side: Side, content: string): string => `${nameOf(style, side.lang)}[${content}]`;

/** Headings and head cells are bold of themselves. */
const quoteRuns = (side: Side, style: StyleName): string =>
  PARAGRAPHS.has(style)
    ? side.runs.map((run) => (run.bold ? `#strong(${quote(run.text)});` : `#${quote(run.text)};`)).join('')
    : `#${quote(plainText(side))};`;

const familyOf = (look: SharedLook, font: string): string => quote(look.fonts[font]?.family ?? '');

/** A string of Typst's. */
const quote = (text: string): string => `"${text.replace(/[\\"]/gu, '\\$&')}"`;
