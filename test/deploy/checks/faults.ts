import assert from 'node:assert/strict';
import { seededRandom } from '../../support/seeded-random.ts';
import { hurried, records, settled, upload, waiting } from '../pipeline.ts';
import type { RehearsalCheck } from '../stage.ts';
import { seen } from '../summaries.ts';
import type { Fate, WireRequest } from '../wire.ts';
import { behindWire } from './behind-wire.ts';
import { many } from './pace.ts';

const ARTICLES = 150;
const SEED = 7;
const REFUSED = 0.1;
const UNHEARD = 0.04;
const OUTAGE = { from: 200, requests: 60 }; // S3 and SNS are gone for a while
// What takes six minutes as deployed takes eight seconds here, and a claim ends as much earlier.
const HURRY_SECONDS = 8;
const CLAIM = { CLAIM_SECONDS: '5' };

export const faults: RehearsalCheck = {
  name: 'with S3 and SNS failing at random and out for a while, no article is lost',
  async run(stage) {
    const files = many('faults', ARTICLES);
    const deadBefore = await waiting(stage, stage.outputs.DeadLettersUrl);
    const { fates, sent } = await behindWire(stage, CLAIM, async (wire) => {
      const spoiler = spoil();
      wire.spoil(spoiler.decide);
      await hurried(stage, HURRY_SECONDS, async () => {
        await upload(stage, files);
        await settled(stage, 240);
      });
      return { fates: spoiler.fates, sent: wire.passed.filter(({ operation }) => operation === 'Publish').length };
    });
    const messages = (await stage.subscribers.everything.take()).map(({ body }) => seen(body).origin.key);
    const told = new Set(messages);
    const published = (await records(stage, 'faults/')).filter(({ state }) => state === 'published');
    const dead = (await waiting(stage, stage.outputs.DeadLettersUrl)) - deadBefore;
    assert.equal(published.length + dead, ARTICLES, `${published.length} published, ${dead} dead letters`);
    for (const { article } of published)
      assert.ok(told.has(article.replace(`s3://${stage.outputs.ArticlesBucket}/`, '')));
    assert.equal(messages.length, sent);
    const twice = messages.length - told.size;
    assert.ok(twice <= fates.unheard + fates.refused, `${twice} messages too many`);
    return `${ARTICLES} in; ${fates.refused} requests refused, ${fates.unheard} answers lost; ${published.length} published, ${dead} dead letters, ${twice} told of twice`;
  },
};

/** Decides by a seed: the same requests meet the same fate in every run. */
function spoil() {
  const random = seededRandom(SEED);
  const fates: Record<Fate, number> = { passed: 0, refused: 0, unheard: 0, held: 0 };
  let requests = 0;
  const decide = (_: WireRequest): Fate => {
    requests += 1;
    const out = requests >= OUTAGE.from && requests < OUTAGE.from + OUTAGE.requests;
    const drawn = random();
    const fate = out || drawn < REFUSED ? 'refused' : drawn < REFUSED + UNHEARD ? 'unheard' : 'passed';
    fates[fate] += 1;
    return fate;
  };
  return { fates, decide };
}
