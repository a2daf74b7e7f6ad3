// The small sample with its translations accepted, and ways to look at it through the gate.
import type { Edition } from '../../functions/core/content/language.ts';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import { type AcceptOutcome, type AcceptRequest, acceptUnits } from '../../functions/core/translation/accept-units.ts';
import { checkTranslation, type ReportCheck } from '../../functions/core/translation/check-translation.ts';
import { type GateOutcome, gatePack } from '../../functions/core/translation/gate-pack.ts';
import { edited, load, PACK, SAMPLE } from '../content/sample.ts';

export const RECORD = 'content/reports/r1/translation.yaml';
export const TERM_RECORD = 'content/glossary/g.translation.yaml';

export type Files = Readonly<Record<string, string | undefined>>;

/** The sample's pack with a glossary, which asks for what is approved. */
export const WHOLE: Files = {
  ...SAMPLE,
  [PACK]: (edited(PACK, '[cover, partner, text]', '[cover, partner, text, glossary]')[PACK] ?? '').replace(
    'require: draft',
    'require: approved',
  ),
};

export const checkOf = (files: Files): ReportCheck => {
  const check = checkTranslation(load(files).value).reports.get('r1');
  if (check === undefined) throw new Error('There is no report r1.');
  return check;
};

const PEOPLE = { translator: '李华', reviser: '王明' };

/** Accepts all as approved by two people, or what is asked for, then by whom it names. */
export const accept = (files: Files, request: Partial<AcceptRequest> = {}): AcceptOutcome => {
  const { by, translator, reviser } = request;
  const people = [by, translator, reviser].every((name) => name === undefined) ? PEOPLE : {};
  return acceptUnits(
    checkOf(files),
    new Map(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
    {
      ...{ named: [], all: true, state: 'approved', date: '2026-11-24' },
      ...people,
      ...request,
    },
  );
};

/** The files with the sidecars that accepting writes. */
export const accepted = (files: Files = WHOLE, request: Partial<AcceptRequest> = {}): Files => ({
  ...files,
  ...Object.fromEntries(accept(files, request).files.map(({ path, text }) => [path, text])),
});

/** The states of all units, but for those in the state that is `usual`. */
export const statesOf = (files: Files, usual = 'approved'): readonly string[] =>
  checkOf(files)
    .states.filter(({ state }) => state !== usual)
    .map(({ unit, state }) => `${unit.id} ${state}`);

export const gateOf = (files: Files, edition: Edition = 'parallel'): GateOutcome => {
  const { value: content } = load(files);
  const [spec] = content.packSpecs;
  if (spec === undefined) throw new Error('There is no pack.');
  return gatePack(checkOf(files), spec, assemblePack(content, spec, edition).value);
};

/** The errors of the gate as short lines. */
export const errorsOf = (files: Files, edition: Edition = 'parallel'): readonly string[] =>
  gateOf(files, edition).diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);

/** The same files with one passage of one of them changed. */
export const changed = (files: Files, path: string, from: string | RegExp, to: string): Files => {
  const text = files[path] ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${from}`);
  return { ...files, [path]: after };
};
