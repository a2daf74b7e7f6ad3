// Checks a template before it runs, and writes into it the places that later errors name.
import Handlebars from 'handlebars';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { suggest } from '../content/did-you-mean.ts';
import { placeText } from './read-place.ts';
import { ARGUMENTS, PRINT } from './template-helpers.ts';
import { syntaxError } from './template-syntax.ts';

/** A template or partial as its syntax tree; `partials` are those that it includes. */
export interface Template {
  readonly file: string;
  readonly tree: hbs.AST.Program;
  readonly partials: readonly { readonly name: string; readonly place: Place }[];
  /** Every value that is asked for, by the names along its path. */
  readonly paths: readonly { readonly names: readonly string[]; readonly place: Place }[];
  /** Labels that are named by a literal. */
  readonly labels: readonly { readonly name: string; readonly place: Place }[];
}

/** Parses and checks one template; the value is absent when it does not parse. */
export const checkTemplate = (
  file: string,
  text: string,
  helpers: ReadonlySet<string>,
): Outcome<Template | undefined> => {
  let tree: hbs.AST.Program;
  try {
    tree = Handlebars.parse(text, { srcName: file });
  } catch (error) {
    return { value: undefined, diagnostics: [syntaxError(file, text, error)] };
  }
  const checker = new TemplateChecker(file, helpers);
  checker.accept(tree);
  const { partials, paths, labels, diagnostics } = checker;
  return { value: { file, tree, partials, paths, labels }, diagnostics };
};

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

class TemplateChecker extends Handlebars.Visitor {
  readonly diagnostics: Diagnostic[] = [];
  readonly partials: { readonly name: string; readonly place: Place }[] = [];
  readonly labels: { readonly name: string; readonly place: Place }[] = [];
  readonly paths: { readonly names: readonly string[]; readonly place: Place }[] = [];
  private readonly file: string;
  private readonly helpers: ReadonlySet<string>;

  constructor(file: string, helpers: ReadonlySet<string>) {
    super();
    this.file = file;
    this.helpers = helpers;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const raw = mustache as { escaped?: boolean };
    if (raw.escaped === false)
      this.refuse(
        mustache,
        'unescaped-value',
        'Three braces are not used: a value stands between two.',
        'Write {{…}}.',
      );
    if (mustache.params.length > 0 || (mustache.hash?.pairs.length ?? 0) > 0 || this.isHelper(mustache))
      this.checkCall(mustache);
    else if (mustache.path.type === 'PathExpression')
      this.printByHelper(mustache, mustache.path as hbs.AST.PathExpression);
    else this.refuse(mustache, 'unknown-statement', 'Only the name of a value can stand here.', 'Delete the braces.');
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.checkCall(block);
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.checkCall(expression);
    super.SubExpression(expression);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.paths.push({ names: path.parts.map(String), place: this.placeOf(path) });
    // Handlebars is strict about printed values only; with this also about those that helpers and partials are given.
    (path as { strict?: boolean }).strict = true;
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (partial.name.type === 'PathExpression')
      this.partials.push({ name: (partial.name as hbs.AST.PathExpression).original, place: this.placeOf(partial) });
    else this.refuse(partial, 'dynamic-partial', 'The name of a partial must be written out.', 'Write {{> name}}.');
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.refuse(partial, 'unknown-statement', 'Partials with a block are not used.', 'Write {{> name}}.');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.refuse(decorator, 'unknown-statement', 'Decorators ({{* …}}) are not used.', 'Delete it.');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.refuse(
      decorator,
      'unknown-statement',
      'Partials within a template are not used.',
      'Put it in a file of its own in partials/.',
    );
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const whole = content as unknown as { value: string; original: string };
    whole.value = this.withPlaces(content.loc.start, whole.original, whole.value);
  }

  private isHelper({ path }: Call): boolean {
    return this.helpers.has((path as hbs.AST.PathExpression).original);
  }

  private checkCall(call: Call): void {
    const name = String((call.path as hbs.AST.PathExpression).original);
    if (!this.helpers.has(name)) {
      const known = [...this.helpers].sort();
      const hint = suggest(name, known, `The helpers are: ${known.join(', ')}.`);
      this.refuse(call, 'unknown-helper', `There is no helper “${name}”.`, hint);
      return;
    }
    const [first] = call.params;
    const wanted = ARGUMENTS[name] ?? 0;
    if (call.params.length !== wanted)
      this.refuse(
        call,
        'wrong-arguments',
        `The helper “${name}” takes ${wanted} value${wanted === 1 ? '' : 's'}, and here it has ${call.params.length}.`,
        'Compare it with the example in docs/templates.md.',
      );
    if (name === 'label' && first?.type === 'StringLiteral')
      this.labels.push({ name: (first as hbs.AST.StringLiteral).value, place: this.placeOf(call) });
    this.giveItsPlace(call);
  }

  /** A printed value goes through a helper, which refuses what is no text. */
  private printByHelper(mustache: hbs.AST.MustacheStatement, path: hbs.AST.PathExpression): void {
    mustache.params = [path];
    mustache.path = { ...path, original: PRINT, parts: [PRINT], depth: 0, data: false };
    this.giveItsPlace(mustache, this.placeOf(path));
  }

  /** Helpers learn their place by a hash value, so that they can name it when a value is missing. */
  private giveItsPlace(call: Call, place = this.placeOf(call)): void {
    const { loc } = call;
    const text = placeText(place);
    const value = { type: 'StringLiteral', value: text, original: text, loc } as hbs.AST.StringLiteral;
    const pair = { type: 'HashPair', key: 'at', value, loc } as hbs.AST.HashPair;
    call.hash = { type: 'Hash', pairs: [...(call.hash?.pairs ?? []), pair], loc } as hbs.AST.Hash;
  }

  /** Adds `data-at` to every start tag; `value` is `original` less white space at its ends. */
  private withPlaces(start: { line: number; column: number }, original: string, value: string): string {
    const cut = value.trim() === '' ? 0 : leadingSpace(original) - leadingSpace(value);
    return value.replaceAll(/<([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)/g, (tag: string, _name: string, offset: number) => {
      const before = original.slice(0, cut + offset).split('\n');
      const last = before.at(-1)?.length ?? 0;
      const column = (before.length === 1 ? start.column : 0) + last + 1;
      return `${tag} data-at="${placeText({ file: this.file, line: start.line + before.length - 1, column })}"`;
    });
  }

  private placeOf({ loc }: hbs.AST.Node): Place {
    return { file: this.file, line: loc.start.line, column: loc.start.column + 1 };
  }

  private refuse(node: hbs.AST.Node, code: string, message: string, hint = ''): void {
    this.diagnostics.push(errorAt(this.placeOf(node), code, message, hint));
  }
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;
