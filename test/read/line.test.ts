import { expect, test } from 'vitest';
import { Crowded, Line, Place } from '../../src/read/line.ts';

const soon = (): Promise<void> => new Promise(done => setTimeout(done, 20));
const isIn = (place: Promise<unknown>): Promise<boolean> => Promise.race([place.then(() => true), soon().then(() => false)]);

test('two questions that read much of the province are in at once, the others wait in the order they came', async () => {
  const line = new Line();
  const [first, second] = [await line.enter(), await line.enter()];
  const [third, fourth] = [line.enter(), line.enter()];
  expect(await isIn(third)).toBe(false);
  first();
  expect(await isIn(third)).toBe(true);
  expect(await isIn(fourth)).toBe(false);
  second();
  expect(await isIn(fourth)).toBe(true);
});

test('who leaves twice gives one place', async () => {
  const line = new Line({ atOnce: 1 });
  const leave = await line.enter();
  leave();
  leave();
  await line.enter();
  expect(await isIn(line.enter())).toBe(false);
});

test('who waited too long is refused, and takes no place later', async () => {
  const line = new Line({ atOnce: 1, patience: 10 });
  const leave = await line.enter();
  await expect(line.enter()).rejects.toBeInstanceOf(Crowded);
  leave();
  expect(await isIn(line.enter())).toBe(true);
});

test('a place that nobody leaves is free again after a while', async () => {
  const line = new Line({ atOnce: 1, stay: 10 });
  await line.enter();
  expect(await isIn(line.enter())).toBe(true);
});

test('a question whose time is up keeps its place while something still works for it', async () => {
  const [line, place] = [new Line({ atOnce: 1 }), new Place()];
  await place.take(line);
  const { promise, reject } = Promise.withResolvers<void>();
  void place.hold(promise).catch(() => {});
  void place.hold(Promise.resolve());
  place.leave();
  const next = line.enter();
  expect(await isIn(next)).toBe(false);
  reject(new Error('in vain'));
  expect(await isIn(next)).toBe(true);
});
