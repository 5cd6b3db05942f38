import type { Analysis, Disagreement, Speaker, SpeakerId, Statement } from '../model.ts';

/**
 * Leaves out of an analysis the speakers who neither speak nor are party to a disagreement, and numbers the rest
 * anew, in order of their first mention.
 */
export function keepThoseInvolved(analysis: Analysis): Analysis {
  const involved = involvedIn(analysis);
  const kept = analysis.speakers.filter((speaker) => involved.has(speaker.id)).toSorted(byFirstMention);
  const ids = new Map(kept.map((speaker, index): [SpeakerId, SpeakerId] => [speaker.id, `sp${index + 1}`]));
  const renamed = (id: SpeakerId): SpeakerId => ids.get(id) ?? id;
  return {
    ...analysis,
    speakers: kept.map((speaker) => ({ ...speaker, id: renamed(speaker.id) })),
    statements: analysis.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : renamed(statement.speaker),
    })),
    disagreements: analysis.disagreements.map((disagreement) => ({
      ...disagreement,
      sides: disagreement.sides.map((side) => ({ ...side, parties: side.parties.map(renamed) })),
    })),
  };
}

function involvedIn({ statements, disagreements }: Analysis): ReadonlySet<SpeakerId> {
  return new Set([...statements.flatMap(speakerOf), ...disagreements.flatMap(partiesOf)]);
}

function speakerOf({ speaker }: Statement): readonly SpeakerId[] {
  return speaker === null ? [] : [speaker];
}

function partiesOf({ sides }: Disagreement): readonly SpeakerId[] {
  return sides.flatMap((side) => side.parties);
}

function byFirstMention(a: Speaker, b: Speaker): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
}
