// Says in plain words why a file is not YAML, and where the slip is that the parser only notices later.

/** A slip in a YAML text: at a line and column, or where the parser stopped when these are absent. */
export interface YamlTrouble {
  readonly message: string;
  readonly hint: string;
  readonly at?: { readonly line: number; readonly column: number };
}

/** Slips of the pen that show in the line where the parser stops. */
const SLIPS: readonly (readonly [sign: RegExp, message: string, hint: string])[] = [
  [
    /(?<=(?:^\s*(?:- )?|[{,]\s*)[A-Za-z][\w-]*)：/,
    'There is a Chinese colon “：” after a key.',
    'Write an English colon and a space: “key: …”.',
  ],
  [
    /，(?=\s*[\w-]+:\s)/,
    'There is a Chinese comma “，” before a key.',
    'Write an English comma: “{zh-Hans: …, en: …}”.',
  ],
  [/(?<=^\s*)-(?=[^\s-])/, 'There is no space after the “-” of a list.', 'Write “- ” with a space.'],
  [
    /(?<=(?:^\s*(?:- )?|[{,]\s*)[A-Za-z][\w-]*):(?=[^\s/])/,
    'There is no space after a colon.',
    'Write “key: …” with a space.',
  ],
];

const IN_QUOTES = 'Put the whole text between "quotation marks".';
const SAME_COLUMN = 'Let this line begin in the same column as the lines that it belongs with.';

const BY_CODE: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['The line begins with a tab.', 'Indent with spaces, not with the tab key.'],
  BAD_INDENT: ['The line begins in another column than the lines before it.', SAME_COLUMN],
  BLOCK_AS_IMPLICIT_KEY: ['There is a second colon in the line.', IN_QUOTES],
  BLOCK_IN_FLOW: ['There is a colon in a text between braces, or a comma is missing before a key.', IN_QUOTES],
  BAD_SCALAR_START: ['A text cannot begin with this sign.', IN_QUOTES],
  BAD_DQ_ESCAPE: ['A backslash between quotation marks has a meaning of its own.', 'Write “\\\\” for one backslash.'],
  MULTILINE_IMPLICIT_KEY: [
    'This line is neither “key: …” nor an entry “- …” of a list.',
    'Write the key and its colon.',
  ],
  MULTIPLE_DOCS: ['The line “---” begins a second document.', 'Delete it: a file holds one.'],
  UNEXPECTED_TOKEN: ['This sign closes or divides nothing.', 'Delete it, or put the text in "quotation marks".'],
};

/** Explains an error of the YAML parser: its code and message, and the line (from 1) where it stopped. */
export const yamlTrouble = (code: string, message: string, text: string, line: number): YamlTrouble => {
  const lines = text.split('\n');
  for (const [sign, said, hint] of SLIPS) {
    const column = (lines[line - 1] ?? '').search(sign) + 1;
    if (column > 0) return { message: said, hint, at: { line, column } };
  }
  const [, quote] = /^Missing closing (["'])/.exec(message) ?? [];
  if (quote !== undefined) {
    const odd = lines.findIndex((one) => one.split(quote).length % 2 === 0);
    const at = odd === -1 ? undefined : { line: odd + 1, column: (lines[odd] ?? '').indexOf(quote) + 1 };
    return {
      message: `A quotation mark ${quote} is opened and not closed.`,
      hint: `Write ${quote} where the text ends.`,
      ...(at && { at }),
    };
  }
  const [, kind] = /^Flow (map|sequence) in block collection/.exec(message) ?? [];
  if (kind !== undefined || /end with a [\]}]/.test(message)) return unclosed(lines, line, kind === 'map' ? '{' : '[');
  if (/need to be followed by map values/.test(message))
    return { message: 'There is a key without a colon here.', hint: 'Write “key: …” with a colon and a space.' };
  const [said, hint] = BY_CODE[code] ?? [
    'This line cannot be read.',
    'Check its indentation, colons and quotation marks; text with a colon in it goes in "quotation marks".',
  ];
  return { message: said, hint };
};

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A brace or bracket that is still open where the parser stopped: in the last line before that opens more than it closes. */
const unclosed = (lines: readonly string[], line: number, sign: string): YamlTrouble => {
  const closing = CLOSING[sign] ?? '';
  const open = lines.slice(0, line).findLastIndex((one) => one.split(sign).length > one.split(closing).length);
  const at = open === -1 ? undefined : { line: open + 1, column: (lines[open] ?? '').lastIndexOf(sign) + 1 };
  return {
    message: `A “${sign}” is opened and not closed.`,
    hint: `Write “${closing}” where it ends.`,
    ...(at && { at }),
  };
};
