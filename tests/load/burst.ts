// A burst of packs over two sandboxes of the bundled render function: `npm run test:load [packs]`. None is lost, none is made twice, memory stays flat.
import { parseArgs } from 'node:util';
import { readEdition } from '../cloud/reader.ts';
import { files, publish } from '../cloud/real-content.ts';
import { startCloud } from '../support/cloud/start-cloud.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 1000);
/** How much more memory a sandbox may hold after half of the packs than after the first fifty of them. */
const FLAT = 1.1;

const textOf = (path: string): string => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const [pack, partner] = [textOf('content/packs/sister-city-gilbert.yaml'), textOf('content/partners/gilbert.yaml')];
/** Each town has a pack of its own, of a page or two. */
const towns = Array.from({ length: count }, (_, index) => `town-${String(index + 1).padStart(4, '0')}`);
const generated = towns.flatMap((town) => [
  { path: `content/partners/${town}.yaml`, text: partner.replace('id: gilbert', `id: ${town}`) },
  {
    path: `content/packs/sister-city-${town}.yaml`,
    text: pack
      .replace('id: sister-city-gilbert', `id: sister-city-${town}`)
      .replace('partner: gilbert', `partner: ${town}`)
      .replace('致友好城市吉尔伯特', `致友好城市 ${town}`)
      .replace(/^parts: .*$/mu, 'parts: [cover, partner, fact-sheet]'),
  },
]);
const content = [
  ...files.filter(({ path }) => !path.startsWith('content/packs/')),
  ...generated.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
];

const cloud = await startCloud({ renderers: 2, visibility: 120 });
const memory = new Map<number, number>();
const total = (): number => cloud.sandboxes.render.reduce((sum, sandbox) => sum + sandbox.memory(), 0);
const start = performance.now();
await publish(cloud, content);
const [early, late] = [Math.min(50, Math.round(count / 4)), Math.round(count / 2)];
const watcher = setInterval(() => {
  const done = cloud.mapped.render.invocations.length;
  for (const mark of [early, late]) if (done >= mark && !memory.has(mark)) memory.set(mark, total());
}, 5);
await cloud.settled();
clearInterval(watcher);
const seconds = (performance.now() - start) / 1000;

const jobs = cloud.mapped.render.invocations.flat();
const lost = towns.filter((town) => readEdition(cloud.s3, cloud.packs, 'public', `sister-city-${town}`) === undefined);
const twice = jobs.length - new Set(jobs).size;
const writtenTwice = cloud.s3.written.filter((name) => name.endsWith('.pdf'));
const rewritten = writtenTwice.length - new Set(writtenTwice).size;
const catalog = JSON.parse(cloud.s3.text(`${cloud.packs}/public/catalog.json`)) as { packs: unknown[] };
const growth = (memory.get(late) ?? Number.NaN) / (memory.get(early) ?? Number.NaN);
const durations = cloud.sandboxes.render
  .flatMap((sandbox) => [...sandbox.log().matchAll(/"RenderMs":\s*([\d.]+)/gu)])
  .map(([, value = '0']) => Number(value))
  .sort((a, b) => a - b);
const median = durations[Math.floor(durations.length / 2)] ?? Number.NaN;
const megabytes = (bytes: number | undefined): string => `${((bytes ?? Number.NaN) / 1024 / 1024 / 2).toFixed(0)} MB`;
const gigabyteSeconds = (durations.reduce((sum, ms) => sum + ms, 0) / 1000) * (1769 / 1024);
process.stdout.write(
  `${count} packs in ${seconds.toFixed(1)} s over 2 sandboxes; rendering ${median.toFixed(0)} ms in the median\n` +
    `lost ${lost.length}, jobs twice ${twice}, files written twice ${rewritten}, in the catalogue ${catalog.packs.length}\n` +
    `memory of a sandbox ${megabytes(memory.get(early))} after ${early} packs, ${megabytes(memory.get(late))} after ${late}: ${growth.toFixed(2)}\n` +
    `${gigabyteSeconds.toFixed(1)} GB-seconds at 1769 MB on this machine\n`,
);
await cloud.close();
const good = lost.length === 0 && twice === 0 && rewritten === 0 && catalog.packs.length === count && growth <= FLAT;
if (!good) process.stderr.write('error: not as it should be\n');
process.exitCode = good ? 0 : 1;
