import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toDigest } from '../../../lambdas/summarize/publish/digest.ts';
import { locationOf, summaryOf } from './published.ts';
import { bridge, budget, lighthouse } from './stories.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../lambdas/summarize/publish/digest.schema.json', import.meta.url), 'utf8'),
);
const isDigest = new Ajv2020({ strict: true }).compile(schema);

function located(name: string, story = bridge) {
  return { summary: summaryOf(name, story), location: locationOf(name) };
}

test('alerts come first as they came, then the other articles by headline', () => {
  const zebra = { ...lighthouse, headline: 'Zebra seen', text: `Zebra seen\n${lighthouse.text}` };
  const { json } = toDigest([
    located('z', zebra),
    located('a', lighthouse),
    located('c', budget),
    located('d', bridge),
  ]);
  expect(JSON.parse(json).articles.map(({ location }: { location: { article: string } }) => location.article)).toEqual([
    's3://articles/c.txt',
    's3://articles/d.txt',
    's3://articles/a.txt',
    's3://articles/z.txt',
  ]);
});

test('its JSON is one by the schema', () => {
  isDigest(JSON.parse(toDigest([located('a'), located('b', budget), located('c', lighthouse)]).json));
  expect(isDigest.errors).toBeNull();
});

test('its attributes are those of all articles together', () => {
  const { attributes } = toDigest([located('a', budget), located('b', lighthouse)]);
  expect(attributes).toEqual({
    kind: 'digest',
    disagreements: 1,
    alert: 'true',
    language: 'en',
    schemaVersion: '1.0',
    speakers: ['piet van aalst', 'health ministry', 'harbor trust', 'ines falk'],
  });
});

test('a digest without a main disagreement has no tag', () => {
  expect(toDigest([located('a', lighthouse)]).subject).toBe('1 article, no main disagreement');
});

test('five hundred articles are all in the mail, and what the JSON leaves out is counted', () => {
  const many = Array.from({ length: 500 }, (_, index) => located(`${'long-folder/'.repeat(20)}${index}`));
  const { email, json } = toDigest(many);
  expect(email.match(/on a two-dollar toll/g)).toHaveLength(500);
  const { articles, omitted, counts } = JSON.parse(json);
  expect(articles.length + omitted.articles).toBe(500);
  expect(omitted.articles).toBeGreaterThan(0);
  expect(counts).toEqual({ articles: 500, alerts: 500 });
});

test('more articles than a mail can hold are counted in it', () => {
  const many = Array.from({ length: 1500 }, (_, index) => located(String(index)));
  const { email } = toDigest(many);
  const listed = email.match(/on a two-dollar toll/g)?.length ?? 0;
  expect(email).toContain(`${1500 - listed} more articles in the summaries.`);
});
