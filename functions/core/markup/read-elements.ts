// Reads markup into a tree of elements, strictly: every element is closed where it should be.
import { type Token, Tokenizer } from 'parse5';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { readPlace } from './read-place.ts';

/** An element of the markup, with its place in the template. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
  readonly place: Place;
}

export type MarkupNode = string | MarkupElement;

/** Elements without content and end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'col']);

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

/** Reads the top elements of a markup; places are those in `data-at`, or the parent's. */
export const readElements = (markup: string): Outcome<readonly MarkupNode[]> => {
  const diagnostics: Diagnostic[] = [];
  const root: OpenElement = { name: '', attributes: new Map(), children: [], place: readPlace('', 'templates') };
  const open: OpenElement[] = [root];
  const top = (): OpenElement => open.at(-1) ?? root;
  const unclosed = ({ name, place }: OpenElement): void => {
    diagnostics.push(errorAt(place, 'unclosed-element', `<${name}> is not closed.`, `Add </${name}> where it ends.`));
  };
  const addText = ({ chars }: Token.CharacterToken): void => {
    const { children } = top();
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + chars;
    else children.push(chars);
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName: name, attrs, selfClosing }) => {
        const attributes = new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
        const at = attributes.get('data-at');
        const place = at === undefined ? top().place : readPlace(at, 'templates');
        attributes.delete('data-at');
        const element: OpenElement = { name, attributes, children: [], place };
        top().children.push(element);
        if (VOID_ELEMENTS.has(name)) return;
        if (selfClosing) unclosed(element);
        else open.push(element);
      },
      onEndTag: ({ tagName: name }) => {
        const index = open.findLastIndex((element) => element.name === name);
        if (index < 1)
          diagnostics.push(errorAt(top().place, 'stray-end-tag', `</${name}> closes nothing in this element.`));
        else for (const element of open.splice(index).slice(1)) unclosed(element);
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => {
        for (const element of open.slice(1)) unclosed(element);
      },
      onParseError: ({ code }) => {
        const said = code.replaceAll('-', ' ');
        diagnostics.push(errorAt(top().place, 'markup-syntax', `The markup within this element is broken: ${said}.`));
      },
    },
  );
  tokenizer.write(markup, true);
  return { value: root.children, diagnostics };
};
