import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { readArguments, USAGE } from './train/command-line.ts';
import { figuresTable } from './train/figures-table.ts';
import { modelCard } from './train/model-card.ts';
import { trainModel } from './train/train-model.ts';
import { writeModel } from './train/write-model.ts';

const command = readArguments(process.argv.slice(2));
if (command === undefined) {
  console.log(USAGE);
  process.exit(process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 2);
}
const trained = await trainModel(command.corpora, command.leftOut, (line) => console.error(line));
const bytes = gzipSync(writeModel(trained.model), { level: 9, mtime: 0 }); // by fflate: the same bytes on every machine
mkdirSync(command.out, { recursive: true });
writeFileSync(join(command.out, 'attributions.bin.gz'), bytes);
writeFileSync(join(command.out, 'MODEL-CARD.md'), modelCard(trained, bytes));
for (const { path, heldOut, crossValidated } of trained.corpora) {
  console.log(`\n${path}\n`);
  console.log(
    figuresTable([
      ['held out', heldOut],
      ['cross-validated', crossValidated],
    ]),
  );
}
console.log(`\n${bytes.length} bytes written to ${command.out}`);
