// XML is read with places and refused where it could do harm, and what is written is read back as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsIn, readXml, textIn, type XmlElement } from '../../functions/core/content/read-xml.ts';
import { unwritableAt, writeXml, type XmlOut, xml } from '../../functions/core/content/write-xml.ts';

const read = (text: string | Uint8Array) =>
  readXml({ path: 'a.xml', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

const refusal = (text: string | Uint8Array): string => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`).join();
};

describe('readXml', () => {
  it('tells names, namespaces, text and places', () => {
    const { value } = read(
      '\ufeff<?xml version="1.0"?>\r\n<a xmlns="u:1" xmlns:x="u:2" id="1" xml:lang="en" x:k="&#34;">\r\n  t<!--c--><x:b\n/><![CDATA[<&]]>&amp;𠮷</a>',
    );
    const root = value as XmlElement;
    expect([...root.attributes]).toEqual([
      ['id', '1'],
      ['xml:lang', 'en'],
      ['{u:2}k', '"'],
    ]);
    expect(root).toMatchObject({ name: 'a', namespace: 'u:1', place: { line: 2, column: 1 } });
    expect(elementsIn(root)).toMatchObject([{ name: 'b', namespace: 'u:2', place: { line: 3, column: 12 } }]);
    expect(textIn(root)).toBe('\n  t<&&𠮷');
  });

  it('counts columns as the content does, also after characters of four bytes', () => {
    const { value } = read('<a>𠮷😀<b/>\n𠮷</a><!-- 😀 -->');
    expect(elementsIn(value as XmlElement)[0]?.place).toEqual({ file: 'a.xml', line: 1, column: 8 });
    expect(refusal('<a>𠮷😀<b/>\n𠮷&x;</a>')).toBe('2:5 xml-syntax');
  });

  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>\n<r>&b;</r>`;
  it.each([
    ['entity bombs', bomb, '2:1 xml-doctype'],
    ['external entities', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', '1:1 xml-doctype'],
    ['a DOCTYPE after a comment that speaks of one', '<!-- <!DOCTYPE x> -->\n<!DOCTYPE r>\n<r/>', '2:1 xml-doctype'],
    ['entities that nobody defines', '<r>\n &lol;</r>', '2:6 xml-syntax'],
    ['a file that is cut off', '<r>\n<a>text', '2:7 xml-syntax'],
    ['tags that cross', '<r>\n<a></r>', '2:7 xml-syntax'],
    ['two roots', '<r/><r/>', '1:7 xml-syntax'],
    ['an unbound prefix', '<x:r/>', '1:6 xml-syntax'],
    ['text and no XML', 'hello', '1:6 xml-syntax'],
    ['nothing', '', '1:1 xml-syntax'],
    ['another encoding', '<?xml version="1.0" encoding="GBK"?><r/>', '1:1 xml-encoding'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x72, 0]), '1:1 not-utf8'],
    ['elements without end', '<a>'.repeat(200_000), '1:301 xml-too-deep'],
    ['50 MB', new Uint8Array(50_000_000), '1:1 file-too-large'],
  ])('refuses %s', (_, text, said) => {
    expect(refusal(text)).toBe(said);
  });

  it('says nothing of a parser in its messages', () => {
    expect(read('<r>\n<a></r>').diagnostics[0]?.message).toBe('This is not well-formed XML: unexpected close tag.');
  });
});

describe('writeXml', () => {
  const character = fc.oneof(
    fc.constantFrom('&', '<', '>', '"', "'", '\n', '\r', '\t', ' ', '😀', '𠮷', ']]>', '\u2028', '\ufeff'),
    fc.string({ unit: 'grapheme' }),
  );
  const text = fc
    .array(character, { minLength: 1 })
    .map((all) => all.join('').normalize('NFC'))
    .filter((all) => all !== '' && unwritableAt(all) === -1 && !/[\x7f\u2e3a\u2e80-\u2fdf]/.test(all));
  const { element } = fc.letrec<{ element: XmlOut }>((tie) => ({
    element: fc.record({
      name: fc.constantFrom('a', 'b', 'long.name'),
      attributes: fc.dictionary(fc.constantFrom('id', 'xml:lang', 'k'), text, { noNullPrototype: true }),
      children: fc.oneof(
        { depthSize: 'small' },
        fc.tuple(text),
        fc.array(tie('element'), { maxLength: 3 }),
        fc.tuple(
          tie('element'),
          text.map((all) => `${all}x`),
          tie('element'),
        ),
      ),
    }),
  }));

  /** What should be read: no spaces between elements that stand alone, adjacent text joined. */
  const plain = ({ name, attributes, children }: XmlOut): unknown => ({
    name,
    attributes,
    children: children?.map((child) => (typeof child === 'string' ? child : plain(child))),
  });
  const back = ({ name, attributes, children }: XmlElement): unknown => {
    const blank =
      children.some(({ kind }) => kind === 'element') &&
      children.every((child) => child.kind === 'element' || /^\n *$/.test(child.text));
    return {
      name,
      attributes: Object.fromEntries(attributes),
      children: children.flatMap((child) => (child.kind === 'element' ? [back(child)] : blank ? [] : [child.text])),
    };
  };

  it('is read back as it was', () => {
    fc.assert(
      fc.property(element, (root) => {
        const { value, diagnostics } = read(writeXml(root));
        expect(diagnostics).toEqual([]);
        expect(back(value as XmlElement)).toEqual(plain(root));
      }),
    );
  });

  it('puts no space beside text', () => {
    expect(
      writeXml(xml('r', { a: undefined, b: '"\n' }, xml('s', {}, 'a', xml('i', { id: '1' }), ' b'), xml('t'))),
    ).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<r b="&quot;&#10;">\n  <s>a<i id="1"/> b</s>\n  <t/>\n</r>\n');
  });
});
