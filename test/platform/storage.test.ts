import { world } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { change, clearStorage, load, type StoredValue } from '../../src/platform/storage';

/** A value that was a name, then a list of names, then a list of names with a colour. */
interface Flags {
  names: string[];
  colour: string;
}
const flags: StoredValue<Flags> = {
  key: 'flags',
  area: 'local',
  version: 3,
  migrations: {
    1: (old) => ({ names: 'name' in old ? [old.name] : [] }),
    2: (old) => ({ ...old, colour: 'red' }),
  },
  parse: (raw) => ({ value: (raw ?? { names: [], colour: 'blue' }) as Flags, problems: [] }),
};

beforeEach(() => {
  world.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a stored value', () => {
  const cases: [from: string, item: unknown, value: unknown, reports: number][] = [
    ['nothing', undefined, { names: [], colour: 'blue' }, 0],
    ['version 1', { version: 1, value: { name: 'a' } }, { names: ['a'], colour: 'red' }, 0],
    ['version 2', { version: 2, value: { names: ['a', 'b'] } }, { names: ['a', 'b'], colour: 'red' }, 0],
    ['today', { version: 3, value: { names: [], colour: 'green' } }, { names: [], colour: 'green' }, 0],
    [
      'a newer version',
      { version: 9, value: { names: ['z'], colour: 'x' } },
      { names: ['z'], colour: 'x' },
      0,
    ],
    ['a version without a way', { version: 0, value: { names: ['a'] } }, { names: ['a'] }, 1],
  ];
  it.each(cases)('of %s is read in the shape of today', async (_, item, value, reports) => {
    if (item !== undefined) world.items.local.set('flags', item);
    expect(await load(flags)).toEqual(value);
    expect(console.error).toHaveBeenCalledTimes(reports);
  });

  it('that a change leaves as it is, is not written', async () => {
    await change(flags, (value) => value);
    expect(world.items.local.has('flags')).toBe(false);
  });

  it('changed while everything is deleted is gone with the rest', async () => {
    const changing = change(flags, (value) => ({ ...value, colour: 'green' }));
    await Promise.all([changing, clearStorage()]);
    expect([...world.items.local.keys()]).toEqual([]);
  });

  it('is written in the shape of today when it is next changed', async () => {
    world.items.local.set('flags', { version: 1, value: { name: 'a' } });
    await change(flags, (value) => ({ ...value, colour: 'green' }));
    expect(world.items.local.get('flags')).toEqual({ version: 3, value: { names: ['a'], colour: 'green' } });
  });
});
