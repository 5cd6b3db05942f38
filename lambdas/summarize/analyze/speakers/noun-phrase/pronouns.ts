/** What a pronoun asks of the one it stands for. */
export type Person = 'he' | 'she' | 'it' | 'they' | 'who' | 'which' | 'first' | 'someone' | 'nobody';

export interface Pronoun {
  readonly person: Person;
  /** "his", "whose": what follows is theirs. */
  readonly owns: boolean;
}

const p = (person: Person, owns = false): Pronoun => ({ person, owns });

/** Pronouns by which an article refers to somebody. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', p('he')],
  ['him', p('he')],
  ['himself', p('he')],
  ['his', p('he', true)],
  ['she', p('she')],
  ['hers', p('she')],
  ['herself', p('she')],
  ['her', p('she', true)],
  ['it', p('it')],
  ['itself', p('it')],
  ['its', p('it', true)],
  ['they', p('they')],
  ['them', p('they')],
  ['themselves', p('they')],
  ['their', p('they', true)],
  ['who', p('who')],
  ['whom', p('who')],
  ['whose', p('who', true)],
  ['which', p('which')],
  ['that', p('which')],
  ['i', p('first')],
  ['we', p('first')],
  ['me', p('first')],
  ['us', p('first')],
  ['my', p('first', true)],
  ['our', p('first', true)],
  ['you', p('nobody')],
  ['your', p('nobody', true)],
  ['what', p('nobody')],
  ['there', p('nobody')],
  ['this', p('nobody', true)],
  ['these', p('nobody', true)],
  ['those', p('nobody', true)],
]);
