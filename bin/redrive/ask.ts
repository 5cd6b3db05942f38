import { createInterface } from 'node:readline/promises';

/** Asks who sits at the terminal; where nobody does, the answer is no. */
export async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stdout.write('Nothing was moved: --yes moves them.\n');
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
