// Writes XML, so that it is read back as it was, to the character.

/** An element to write; attributes without a value are left out. */
export interface XmlOut {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** Elements are written one a line; where a text stands among them, all are written in one line, with no space put in. */
  readonly children?: readonly (XmlOut | string)[];
}

/** Makes an element. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (XmlOut | string)[]
): XmlOut => ({ name, attributes, children });

/** A whole document with its declaration, two spaces for each level, and a line feed at the end; `before` are lines put before the root. */
export const writeXml = (root: XmlOut, before: readonly string[] = []): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...before, ...indented(root, ''), ''].join('\n');

/** Text as it stands between tags. U+0338 would become one character with the end of a tag before it, ≯, when the file is read. */
export const escapeText = (text: string): string => text.replaceAll(/[&<>\r]|\u0338/g, escaped);

/** Text as it stands within the double quotation marks of an attribute. */
export const escapeAttribute = (text: string): string => text.replaceAll(/[&<>"\r\n\t]/g, escaped);

/** Where a text has its first character that XML 1.0 cannot hold, even as a reference; -1 when it has none. */
export const unwritableAt = (text: string): number =>
  text.search(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (character: string): string => NAMED[character] ?? `&#${character.charCodeAt(0)};`;

const indented = (element: XmlOut, indent: string): readonly string[] => {
  const children = element.children ?? [];
  const elements = children.filter((child) => typeof child !== 'string');
  if (elements.length === 0 || elements.length < children.length) return [indent + inline(element)];
  const inner = elements.flatMap((child) => indented(child, `${indent}  `));
  return [`${indent}<${startOf(element)}>`, ...inner, `${indent}</${element.name}>`];
};

const inline = (element: XmlOut): string => {
  const inner = (element.children ?? []).map((child) =>
    typeof child === 'string' ? escapeText(child) : inline(child),
  );
  return inner.length === 0 ? `<${startOf(element)}/>` : `<${startOf(element)}>${inner.join('')}</${element.name}>`;
};

const startOf = ({ name, attributes = {} }: XmlOut): string =>
  [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escapeAttribute(value)}"`],
    ),
  ].join(' ');
