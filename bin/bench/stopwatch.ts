/** Milliseconds that the task takes. */
export function time(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Milliseconds until the task's promise is kept. */
export async function timeAsync(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
