// Finds the folders that lie beside the bundled code of a function.
import { fileURLToPath } from 'node:url';

/** The path of a folder at the top of the asset that `module` lies at the top of; `module` is an `import.meta.url`. */
export const folderBeside = (module: string, folder: string): string => fileURLToPath(new URL(`./${folder}/`, module));
