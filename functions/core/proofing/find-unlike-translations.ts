// Check: the same source is translated the same way wherever it stands.
import type { Finding } from '../content/finding.ts';
import { findingIn, type Text, type TextPair } from './texts.ts';

/** Later translations that differ from the first of the same source; capitals and the last mark do not count. */
export const findUnlikeTranslations = (pairs: readonly TextPair[]): readonly Finding[] => {
  const first = new Map<string, Text>();
  return pairs.flatMap(({ kind, 'zh-Hans': source, en }) => {
    if (kind === 'definition' || source === undefined || en === undefined) return [];
    const key = bare(source.text);
    const before = first.get(key);
    if (before === undefined) {
      if (key !== '') first.set(key, en);
      return [];
    }
    if (bare(before.text) === bare(en.text)) return [];
    const { file, line } = before.place;
    const message = `“${short(source.text)}” is “${short(en.text)}” here, and “${short(before.text)}” at ${file}:${line}.`;
    return [
      findingIn(en, en.text.slice(0, 60), 'unlike-translation', message, 'Translate it the same way in both places.'),
    ];
  });
};

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\s+|[\s.。;；,，]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
