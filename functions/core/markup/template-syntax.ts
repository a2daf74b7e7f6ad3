// Says in plain words why a template does not parse, and where.
import { type Diagnostic, errorAt, type Place } from '../content/diagnostic.ts';

/** The diagnostic for what the parser of Handlebars threw at a template. */
export const syntaxError = (file: string, text: string, error: unknown): Diagnostic => {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const at = (place: Omit<Place, 'file'>, why: string, hint: string): Diagnostic =>
    errorAt({ file, ...place }, 'template-syntax', `The template cannot be read: ${why}`, hint);

  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined)
    return at(
      { line: lineNumber ?? 1, column: Math.max(1, (column ?? 0) - 2) },
      `{{#${opened}}} is closed by {{/${closed}}}.`,
      `Write {{/${opened}}} where it ends, before {{/${closed}}}.`,
    );
  const open = /got 'EOF'/.test(message) ? lastOpenBlock(text) : undefined;
  if (open !== undefined)
    return at(placeAt(text, open.offset), `{{#${open.name}}} is not closed.`, `Write {{/${open.name}}} where it ends.`);
  const place = lineNumber === undefined ? placeOf(message, text) : { line: lineNumber, column: (column ?? 0) + 1 };
  if (/got 'OPEN_ENDBLOCK'/.test(message))
    return at(place, 'an end such as {{/if}} here closes nothing.', 'Delete it, or write its beginning before it.');
  if (/got 'INVERSE'/.test(message))
    return at(
      place,
      '{{else}} stands where there is nothing to choose.',
      'It belongs once between {{#if …}} and {{/if}}.',
    );
  const commentStart = text.lastIndexOf('{{!--');
  if (commentStart !== -1 && text.indexOf('--}}', commentStart) === -1)
    return at(placeAt(text, commentStart), 'the comment is not closed.', 'Write --}} where it ends.');
  return at(
    place,
    'what stands between the braces here is not complete.',
    'Check the braces and quotation marks: {{name}}, {{helper name}}, {{#each list as |one|}} … {{/each}}.',
  );
};

/** The innermost block that is not closed. */
const lastOpenBlock = (text: string): { readonly name: string; readonly offset: number } | undefined => {
  const open: { name: string; offset: number }[] = [];
  for (const { 1: sign, 2: name = '', index } of text.matchAll(/\{\{~?([#/])\s*([\w-]+)/g)) {
    if (sign === '#') open.push({ name, offset: index });
    else open.pop();
  }
  return open.at(-1);
};

/** The parser shows up to twenty characters on either side of the trouble, without line ends, and points at it. */
const placeOf = (message: string, text: string): Omit<Place, 'file'> => {
  const [first = '', excerpt = '', pointer = ''] = message.split('\n');
  const line = Number(/on line (\d+)/.exec(first)?.[1] ?? 1);
  const cut = /^\.\.\./.test(excerpt) ? 3 : 0;
  const shown = excerpt.slice(cut).replace(/\.\.\.$/, '');
  const offsets = [...text].flatMap((character, index) => (character === '\n' ? [] : [index]));
  const start = text.replaceAll('\n', '').indexOf(shown);
  const offset = offsets[start + pointer.length - 1 - cut];
  return shown === '' || start === -1 || offset === undefined ? { line, column: 1 } : placeAt(text, offset);
};

const placeAt = (text: string, offset: number): Omit<Place, 'file'> => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
