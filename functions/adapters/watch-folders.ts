// Tells when files of some folders have changed and then been left alone for a moment, as editors save in several steps.
import { type FSWatcher, watch } from 'node:fs';
import { FolderError } from '../ports.ts';
import { reasonOf } from './reason-of.ts';

/** Without a change for so long, a save counts as done. Milliseconds. */
const CALM = 300;

/**
 * Calls `onChange` after each burst of changes, never while an earlier call runs; answers how to stop.
 * @throws FolderError when a folder cannot be watched.
 */
export function watchFolders(folders: readonly string[], onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await onChange();
      } while (again);
    } finally {
      running = false;
    }
  };
  const watchers = folders.map((folder) =>
    watchFolder(folder, (name) => {
      // Hidden files and what an editor puts beside a file while it saves are no content.
      if (name !== null && /(?:^|[/\\])\.|~$/u.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), CALM);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function watchFolder(folder: string, onName: (name: string | null) => void): FSWatcher {
  try {
    return watch(folder, { recursive: true }, (_, name) => onName(name)).on('error', () => onName(null));
  } catch (error) {
    throw new FolderError(`The folder “${folder}” cannot be watched: ${reasonOf(error)}.`, folder, { cause: error });
  }
}
