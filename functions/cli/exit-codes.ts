// The exit codes of the command.

export const DONE = 0;
/** The content has errors, or a store or folder gave way. */
export const FAILED = 1;
export const WRONG_USAGE = 2;
