import { createRandom } from './random';

const sequence = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
};

describe('createRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(sequence('one')).toEqual(sequence('one'));
    expect(sequence('one')).not.toEqual(sequence('two'));
  });

  it('spreads over the whole range', () => {
    const random = createRandom('spread');
    const tenths = new Map<number, number>();
    for (let index = 0; index < 10_000; index += 1) {
      const tenth = Math.floor(random.next() * 10);
      tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
    }
    expect(tenths.size).toBe(10);
    for (const hits of tenths.values()) expect(Math.abs(hits - 1_000)).toBeLessThan(150);
  });

  it('keeps to both ends of a range, and to weights', () => {
    const random = createRandom('ends');
    const seen = new Set(Array.from({ length: 200 }, () => random.between(3, 5)));
    expect([...seen].sort()).toEqual([3, 4, 5]);
    const heavy = Array.from({ length: 1_000 }, () =>
      random.weighted([
        ['a', 9],
        ['b', 1],
        ['never', 0],
      ]),
    );
    expect(heavy.filter((value) => value === 'a').length).toBeGreaterThan(800);
    expect(heavy).not.toContain('never');
  });

  it('makes ids of the form that Strapi uses, none of them twice', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => createRandom(`seed:${index}`).id());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 100)) expect(id).toMatch(/^[a-z][a-z0-9]{23}$/);
  });
});
