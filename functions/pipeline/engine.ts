// The name by which files say what made them: another version may set the same content otherwise, so every digest covers it.
import project from '../../package.json' with { type: 'json' };

export const engineOf = (): string => `Briefing Packs ${project.version}`;
