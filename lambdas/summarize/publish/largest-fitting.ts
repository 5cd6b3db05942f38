/**
 * The largest count from 0 to `most` that fits, where fewer always fit better. Finds it in few steps, since each try
 * writes a whole message.
 */
export function largestFitting(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most;
  let fitting = 0;
  let tooMany = most;
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
