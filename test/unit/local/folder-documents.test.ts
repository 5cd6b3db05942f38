import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderDocuments } from '../../../bin/local/folder-documents.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('documents in a folder', () => {
  test('are created once, whole, by one of many', async () => {
    const documents = folderDocuments(temporaryFolder());
    const created = await Promise.all(
      Array.from({ length: 10 }, (_, index) => documents.create('a/b.json', `${index}`)),
    );
    expect(created.filter(Boolean)).toHaveLength(1);
    expect((await documents.read('a/b.json'))?.text).toBe(`${created.indexOf(true)}`);
  });

  test('are replaced by who has read them last', async () => {
    const documents = folderDocuments(temporaryFolder());
    await documents.write('a.json', 'first');
    const tag = (await documents.read('a.json'))?.tag ?? '';
    expect(await documents.replace('a.json', 'second', tag)).toBe(true);
    expect(await documents.replace('a.json', 'third', tag)).toBe(false);
    expect((await documents.read('a.json'))?.text).toBe('second');
  });

  test('that are not there read as undefined and are not replaced', async () => {
    const documents = folderDocuments(temporaryFolder());
    expect(await documents.read('a.json')).toBeUndefined();
    expect(await documents.replace('a.json', 'text', 'tag')).toBe(false);
  });

  test('leave nothing else behind, and say where they are', async () => {
    const folder = temporaryFolder();
    const documents = folderDocuments(folder);
    await documents.create('a.json', '1');
    await documents.create('a.json', '2');
    await documents.write('a.json', '3');
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(documents.uri('x/a.json')).toBe(join(folder, 'x', 'a.json'));
  });
});
