// Takes the sections and topics that a pack prints from the text of a report.
import type { Report, Section, Unit } from '../content/types.ts';

/** What a pack prints of a section: all of it, or one topic. */
export interface Cut {
  readonly id: string;
  readonly units: readonly Unit[];
  readonly of: Section;
}

/** A whole section, or one topic of it: its heading and what follows up to the next heading of its level or above. */
export const cutSection = (report: Report, id: string): Cut | undefined => {
  const whole = report.sections.find((section) => section.id === id);
  if (whole !== undefined) return { id, units: whole.units, of: whole };
  for (const section of report.sections) {
    const start = section.units.findIndex((unit) => unit.id === id && levelOf(unit) > 0);
    const heading = section.units[start];
    if (heading === undefined) continue;
    const level = levelOf(heading);
    const after = section.units.findIndex((u, index) => index > start && levelOf(u) > 0 && levelOf(u) <= level);
    return { id, units: section.units.slice(start, after === -1 ? undefined : after), of: section };
  }
  return undefined;
};

/**
 * The cuts as sections. A topic without the rest of its section begins with the section's heading, so that it does not
 * seem to belong to what is printed before it; of topics of one section in a row, only the first does.
 */
export const withHeadings = (cuts: readonly Cut[]): readonly Section[] => {
  const times = new Map<string, number>();
  return cuts.map(({ id, units, of }, index) => {
    const heading = of.units.find((unit) => unit.id === of.id);
    if (heading === undefined || units.includes(heading) || cuts[index - 1]?.of === of) return { ...of, id, units };
    const time = (times.get(of.id) ?? 0) + 1;
    times.set(of.id, time);
    // An anchor names one place; no id of content has two hyphens in a row.
    const anchored = time === 1 ? heading : { ...heading, id: `${heading.id}--${time}` };
    return { ...of, id, units: [anchored, ...units] };
  });
};

/** Level of a heading; 0 for any other unit. */
const levelOf = ({ sides }: Unit): number => {
  const side = sides['zh-Hans'] ?? sides.en;
  return side?.kind === 'heading' ? side.level : 0;
};
