import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { Documents } from '../../src/cache/documents.ts';

test('a flood of documents pushes out those that nobody asks again, and none that are', async () => {
  const documents = new Documents();
  const often = parse('{ often }');
  await documents.set('often', often);
  const counts: number[] = [];
  for (let number = 0; number < 3000; number++) {
    await documents.set(`${number}`, parse(`{ a${number} # ${'x'.repeat(600)}\n }`));
    expect(await documents.get('often')).toBe(often);
    counts.push(documents.count);
  }
  expect(Math.max(...counts)).toBeLessThan(1000);
  expect([await documents.get('0'), (await documents.get('2999'))?.kind]).toEqual([undefined, 'Document']);
  await documents.delete('2999');
  expect(await documents.get('2999')).toBeUndefined();
});
