// Tells when files of some folders have changed and then been left alone for a moment, as editors save in several steps.
import { watch } from 'node:fs';

/** Without a change for so long, a save counts as done. Milliseconds. */
const CALM = 300;

/** Calls `onChange` after each burst of changes, never while an earlier call runs; answers how to stop. */
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
    watch(folder, { recursive: true }, (_, name) => {
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
