// How messages name the command, so that it can be copied.

/** The command as people start it in the project's folder. */
export const BRIEFS = 'npm run -s briefs --';
