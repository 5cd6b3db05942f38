const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/** FNV-1a over the UTF-16 units from `start` to `end`, every digit read as 0. Never 0, which stands for "absent". */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit >= DIGIT_ZERO && unit <= DIGIT_NINE ? DIGIT_ZERO : unit), FNV_PRIME);
  }
  return hash === 0 ? 1 : hash;
}

/** Folds one value into a hash. The order counts. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The bucket of a finished hash in a table of 2^bits. */
export function bucketOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> (32 - bits);
}
