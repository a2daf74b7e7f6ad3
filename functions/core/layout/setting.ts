// What setting text needs to know, asked once and kept: styles by their names, chains of fonts, what was missing.
import type { Language } from '../content/language.ts';
import type { Artifact } from './frames.ts';
import { type ResolvedStyle, resolveStyle, type Theme } from './theme.ts';
import type { Typeface } from './typeface.ts';

/** The fonts of a theme by their names in it. */
export type Typefaces = ReadonlyMap<string, Typeface>;

/** A character that no font of the theme has, with the id of the block that holds it. */
export interface MissingCharacter {
  readonly character: string;
  readonly block: string;
}

/** What is known while one document is set. */
export interface Setting {
  readonly theme: Theme;
  /** The style that names laid over each other give in a language. */
  style(names: readonly string[], lang: Language): ResolvedStyle;
  /** The fonts tried for a character, in order: the named one, then the fallback. */
  chain(name: string): readonly Typeface[];
  readonly missing: MissingCharacter[];
  /** Running heads and folios that are longer than their line: their whole text. */
  readonly shortened: Map<Artifact, string>;
  /** Shares of the columns of a pair. */
  readonly pairShares: readonly number[];
}

/** Opens a theme for setting one document; the shares of a pair are equal until they are known. */
export function openSetting(theme: Theme, faces: Typefaces): Setting {
  const styles = new Map<string, ResolvedStyle>();
  const chains = new Map<string, readonly Typeface[]>();
  return {
    theme,
    style(names, lang) {
      const key = `${lang} ${names.join(' ')}`;
      let style = styles.get(key);
      if (style === undefined) {
        style = resolveStyle(theme, names, lang);
        styles.set(key, style);
      }
      return style;
    },
    chain(name) {
      let chain = chains.get(name);
      if (chain === undefined) {
        chain = [name, ...theme.fallback].flatMap((each) => faces.get(each) ?? []);
        chains.set(name, chain);
      }
      return chain;
    },
    missing: [],
    shortened: new Map(),
    pairShares: theme.pair.columns === 'auto' ? [1, 1] : theme.pair.columns,
  };
}
