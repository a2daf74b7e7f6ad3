// The languages of a pack, as BCP 47 tags, and values that exist in each of them.

/** A language of the content, as a BCP 47 tag. */
export type Language = 'zh-Hans' | 'en';

/** Both languages, the source's first. */
export const LANGUAGES: readonly Language[] = ['zh-Hans', 'en'];

/** A value in each language. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** A text that is there in Chinese, and in English where it has been translated. */
export type Localized = Readonly<Partial<Record<Language, string>> & { 'zh-Hans': string }>;

/** An edition of a pack: one language, or both side by side. */
export type Edition = 'parallel' | Language;

/** The languages that an edition shows, in the order of its columns. */
export const languagesOf = (edition: Edition): readonly Language[] => (edition === 'parallel' ? LANGUAGES : [edition]);
