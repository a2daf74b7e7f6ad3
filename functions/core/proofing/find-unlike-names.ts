// Check: a name in pinyin is written one way: Emeishan, not also Emei Shan.
import { pinyin } from 'pinyin-pro';
import type { Finding } from '../content/finding.ts';
import { findingIn, type Text, type TextPair } from './texts.ts';

const WORD = /\p{Script=Latin}+\p{M}*/gu;
const MAX_WORDS = 4;
const MAX_SYLLABLES = 6;

interface NameUse {
  /** Letters without spaces, capitals and marks: `emeishan`. */
  readonly key: string;
  readonly form: string;
  readonly text: Text;
}

/** Names written otherwise than they are most often. A name is what reads as two or more characters in a row of the source. */
export const findUnlikeNames = (pairs: readonly TextPair[]): readonly Finding[] => {
  const uses = Map.groupBy(pairs.flatMap(namesIn), ({ key }) => key);
  return [...uses.values()].flatMap((own) => {
    const forms = Map.groupBy(own, ({ form }) => form);
    const [usual] = [...forms.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    if (usual === undefined || forms.size === 1) return [];
    const { file, line } = usual.text.place;
    return own
      .filter(({ form }) => form !== usual.form)
      .map(({ form, text }) => {
        const message = `The name “${form}” is written “${usual.form}” at ${file}:${line}.`;
        return findingIn(text, form, 'unlike-name', message, 'Write it the same way everywhere.');
      });
  });
};

const namesIn = ({ 'zh-Hans': source, en }: TextPair): readonly NameUse[] => {
  if (source === undefined || en === undefined) return [];
  const readings = readingsOf(source.text);
  const words = [...en.text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return words.flatMap((first, at) => {
    const uses: NameUse[] = [];
    for (let count = 0; count < MAX_WORDS; count++) {
      const last = words[at + count];
      const before = words[at + count - 1];
      if (last === undefined || (count > 0 && !/^[ \u00a0’'-]$/.test(en.text.slice(before?.end, last.start)))) break;
      const form = en.text.slice(first.start, last.end).replaceAll("'", '’').replaceAll('\u00a0', ' ');
      const key = keyOf(form);
      if (readings.has(key) && isName(form, readings)) uses.push({ key, form, text: en });
    }
    return uses;
  });
};

/** Begins with a capital and has others; `Chengdu-Chongqing` are two names. */
const isName = (form: string, readings: ReadonlySet<string>): boolean =>
  /^\p{Lu}/u.test(form) &&
  /\p{Ll}/u.test(form) &&
  !(form.includes('-') && form.split('-').every((part) => readings.has(keyOf(part))));

/** The readings of two to six characters in a row. */
const readingsOf = (text: string): ReadonlySet<string> => {
  const readings = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array' }).map(keyOf);
    for (let start = 0; start < syllables.length; start++)
      for (let end = start + 2; end <= Math.min(syllables.length, start + MAX_SYLLABLES); end++)
        readings.add(syllables.slice(start, end).join(''));
  }
  return readings;
};

const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
