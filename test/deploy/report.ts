/** One thing that the rehearsal shows: its name is a sentence; it throws where that is not so. */
export interface Check<Stage> {
  readonly name: string;
  /** @returns what was seen, in a few words */
  run(stage: Stage): Promise<string>;
}

export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly showed: string;
  readonly seconds: number;
}

/**
 * Runs the checks one after the other, since they share one deployment, and tells of each as it ends.
 * @param clear takes away what an earlier check left behind
 */
export async function runChecks<Stage>(
  checks: readonly Check<Stage>[],
  stage: Stage,
  clear: (stage: Stage) => Promise<unknown>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    await clear(stage);
    const outcome = await attempt(check, stage);
    console.log(
      `${outcome.passed ? '✓' : '✗'} ${outcome.name} (${outcome.seconds.toFixed(0)} s)\n    ${outcome.showed}`,
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

async function attempt<Stage>({ name, run }: Check<Stage>, stage: Stage): Promise<Outcome> {
  const start = performance.now();
  const ended = (passed: boolean, showed: string) => ({
    name,
    passed,
    showed,
    seconds: (performance.now() - start) / 1000,
  });
  try {
    return ended(true, await run(stage));
  } catch (error) {
    return ended(false, error instanceof Error ? error.message : String(error));
  }
}

/** The outcomes as a table, and the count as the last line. */
export function report(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const rows = outcomes.map(
    ({ name, passed, showed }) => `${passed ? ' ok ' : 'FAIL'} │ ${name.padEnd(width)} │ ${firstLine(showed)}`,
  );
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return ['', ...rows, '', `${passed} passed, ${outcomes.length - passed} failed`].join('\n');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
