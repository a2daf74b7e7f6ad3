// Check: a link leads somewhere: `#s5.1` to a block of the report, an address to a host that can be.
import { errorAt } from '../content/diagnostic.ts';
import { suggest } from '../content/did-you-mean.ts';
import type { Finding } from '../content/finding.ts';
import { LANGUAGES } from '../content/language.ts';
import type { Report, SourceInline, Unit } from '../content/types.ts';

/** The links of a report that lead nowhere; no network is asked. */
export const findDeadLinks = ({ sections }: Report): readonly Finding[] => {
  const ids = sections.flatMap(({ units }) => units.map(({ id }) => id));
  const known = new Set(ids);
  return sections.flatMap(({ units }) =>
    units.flatMap((unit) =>
      linksOf(unit).flatMap(({ href, place }): Finding[] => {
        const report = (message: string, hint: string): Finding[] => [
          { unit: unit.id, words: href, diagnostic: errorAt(place, 'dead-link', message, hint) },
        ];
        if (href.startsWith('#')) {
          if (known.has(href.slice(1))) return [];
          const hint = suggest(href.slice(1), ids, 'Write the id of a heading or paragraph after “#”.');
          return report(`The link “${href}” leads nowhere: the report has no such block.`, hint);
        }
        const trouble = troubleOf(href);
        return trouble === undefined ? [] : report(`The address “${href}” ${trouble[0]}.`, trouble[1]);
      }),
    ),
  );
};

const linksOf = ({ sides }: Unit) =>
  LANGUAGES.flatMap((language) => {
    const block = sides[language];
    if (block === undefined) return [];
    const inlines = block.kind === 'list' ? block.items.flat() : block.inlines;
    return hrefsIn(inlines).map((href) => ({ href, place: block.place }));
  });

const hrefsIn = (inlines: readonly SourceInline[]): readonly string[] =>
  inlines.flatMap((inline) => [
    ...(inline.kind === 'link' ? [inline.href] : []),
    ...('children' in inline ? hrefsIn(inline.children) : []),
  ]);

/** What is wrong with a web or mail address, and how to mend it. */
const troubleOf = (href: string): readonly [what: string, hint: string] | undefined => {
  if (/[\s，。、；：？！“”‘’（）《》]/u.test(decoded(href)))
    return ['has a space or a mark of Chinese text in it', 'End the address before it.'];
  if (href.startsWith('mailto:'))
    return /^mailto:[^@]+@[\w-]+(?:\.[\w-]+)+$/u.test(href)
      ? undefined
      : ['is no mail address', 'Write mailto:name@example.org.'];
  if (!URL.canParse(href)) return ['cannot be read', 'Copy it again from the browser.'];
  const { hostname } = new URL(href);
  return /^[^.]+(?:\.[^.]+)+$/u.test(hostname)
    ? undefined
    : ['names no site of the web', 'Copy it again from the browser: a site has a dot in its name.'];
};

const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};
