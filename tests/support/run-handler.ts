// Runs the handler of a bundled function in a process of its own, as Lambda does: `node run-handler.ts <bundle> <event>` prints its answer.
import { pathToFileURL } from 'node:url';

const [bundle = '', event = ''] = process.argv.slice(2);
const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: (event: unknown) => Promise<unknown> };

const answer = await handler(JSON.parse(event)).then(
  (value) => ({ value }),
  (error: Error) => ({ error: `${error.name}: ${error.message}` }),
);
process.stdout.write(JSON.stringify(answer));
