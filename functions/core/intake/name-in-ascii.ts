// Makes ids that can be read of Chinese names: in pinyin, cut at a syllable.
import { pinyin } from 'pinyin-pro';

const MAX_LENGTH = 60;

/** An id for a name; `taken` counts how often each has been given, and this one with them. */
export const nameInAscii = (name: string, taken: Map<string, number>): string => {
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
  for (;;) {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    if (times === 1) return id;
    id = `${id}-${times}`;
  }
};
