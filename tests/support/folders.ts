// Folders of a test's own, so that tests that run at once do not meet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder outside the project: nothing in it finds the project's packages. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'briefs-'));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
