// What we and TBX-Basic (ISO 30042:2019, DCA style) call the same thing.

export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';

/** Values of /administrativeStatus/: how a form stands to its concept. */
export const STATUS = {
  main: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const;

/** Ids in XML cannot begin with a digit, and ours can. */
export const ID_PREFIX = 'c-';

/** TBX-Basic has no status of a whole entry and no kind of source; both are written in words. */
export const STATUS_NOTE = 'status: ';
export const SOURCE_LINE = 'line ';
