// Makes ids that can be read of Chinese names: in pinyin, cut at a syllable.
import { pinyin } from 'pinyin-pro';

const MAX_LENGTH = 60;

/** An id for a name; `taken` holds the ids that are given already, and gets this one. */
export const nameInAscii = (name: string, taken: Set<string>): string => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) =>
      part
        .normalize('NFKD')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    )
    .filter((part) => part !== '');
  let id = '';
  for (const syllable of syllables) {
    if (id.length + syllable.length >= MAX_LENGTH) break;
    id += id === '' ? syllable : `-${syllable}`;
  }
  if (id === '') id = 'name';
  let unique = id;
  for (let number = 2; taken.has(unique); number++) unique = `${id}-${number}`;
  taken.add(unique);
  return unique;
};
