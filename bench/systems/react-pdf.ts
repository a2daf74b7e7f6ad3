// react-pdf: a row of two views for a pair, a row that keeps together for a term.
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement, type Element } from 'react';
import {
  type BenchBlock,
  divideWidth,
  fontNameOf,
  plainText,
  type SharedLook,
  type Side,
  type StyleName,
  textWidth,
} from '../documents/bench-document.ts';
import type { System } from './system.ts';

export async function openSystem(look: SharedLook): Promise<System> {
  for (const [family, { file }] of Object.entries(look.fonts)) Font.register({ family, src: file });
  Font.registerHyphenationCallback(splitWord);
  const { page } = look;
  const { top, right, bottom, left } = page.margin;
  const pageStyle = { paddingTop: top, paddingRight: right, paddingBottom: bottom, paddingLeft: left };
  const folio = look.styles.folio.en;
  return {
    async render(document) {
      const at = { position: 'absolute', left, right } as const;
      const tree = createElement(
        Document,
        { title: document.title },
        createElement(
          Page,
          { size: [page.width, page.height], style: pageStyle },
          createElement(
            View,
            { fixed: true, style: { ...at, top: page.runningHead - 8 } },
            textOf(look, document.runningHead, 'running'),
          ),
          ...document.blocks.map((block) => toElement(look, block)),
          createElement(Text, {
            fixed: true,
            style: { ...at, bottom: page.folio, fontFamily: folio.latin, fontSize: folio.size, textAlign: 'center' },
            render: (at: { readonly pageNumber: number; readonly totalPages: number }) =>
              `${at.pageNumber} / ${at.totalPages}`,
          }),
        ),
      );
      return renderToBuffer(tree);
    },
  };
}

/**
 * It breaks lines at spaces only, so Chinese is cut into characters (a mark stays with the one before it); the empty part
 * after each is a break without a hyphen.
 */
function splitWord(word: string, builtin: (word: string) => string[]): string[] {
  if (!/\p{Script=Han}/u.test(word)) return builtin(word);
  return (word.match(/[（《“‘「『〈【]*[\s\S][，。、；：！？）》”’」』〉】…—·％%]*/gu) ?? [word]).flatMap((part) => [
    part,
    '',
  ]);
}

function toElement(look: SharedLook, block: BenchBlock): Element {
  const width = textWidth(look);
  if (block.kind === 'table') {
    const { gutter, padding, rule } = look.table;
    const widths = divideWidth(width, block.columns, gutter);
    const rows = [block.head, ...block.rows].map((row, index) => {
      const style = {
        paddingVertical: padding,
        borderBottomWidth: 0.5,
        borderBottomStyle: 'solid',
        borderBottomColor: rule,
      };
      return rowOf(look, row, index === 0 ? 'th' : 'td', widths, gutter, { wrap: false, fixed: index === 0 }, style);
    });
    return createElement(View, null, ...rows);
  }
  const style = block.kind === 'paragraph' ? 'p' : block.level === 1 ? 'h1' : 'h2';
  const { before, after } = look.styles[style]['zh-Hans'];
  const { columns, gutter } = look.pair;
  const widths = block.sides.length === 1 ? [width] : divideWidth(width, columns, gutter);
  const props =
    block.kind === 'heading'
      ? { bookmark: block.sides.map(plainText).join(' '), minPresenceAhead: 40, wrap: false }
      : {};
  return rowOf(look, block.sides, style, widths, gutter, props, { marginTop: before, marginBottom: after });
}

function rowOf(
  look: SharedLook,
  sides: readonly Side[],
  style: StyleName,
  widths: readonly number[],
  gutter: number,
  props: Readonly<Record<string, unknown>>,
  box: Readonly<Record<string, unknown>>,
): Element {
  const cells = sides.map((side, index) =>
    createElement(
      View,
      { style: { width: widths[index], marginLeft: index === 0 ? 0 : gutter } },
      textOf(look, side, style),
    ),
  );
  return createElement(View, { ...props, style: { flexDirection: 'row', ...box } }, ...cells);
}

function textOf(look: SharedLook, side: Side, style: StyleName): Element {
  const text = look.styles[style][side.lang];
  const strong = side.lang === 'en' ? look.strong.latin : look.strong.han;
  const css = {
    fontFamily: fontNameOf(text, side.lang),
    fontSize: text.size,
    lineHeight: text.leading / text.size,
    textAlign: text.justify ? 'justify' : 'left',
    textIndent: text.indent * text.size,
    color: text.color,
  };
  const runs = side.runs.map((run) =>
    run.bold && (style === 'p' || style === 'td')
      ? createElement(Text, { style: { fontFamily: strong } }, run.text)
      : run.text,
  );
  return createElement(Text, { style: css }, ...runs);
}
