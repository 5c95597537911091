import { world } from './fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { onStored } from '../../src/platform/on-stored';
import { setCorrection } from '../../src/platform/corrections';
import { changeSettings } from '../../src/platform/settings';

beforeEach(() => {
  world.reset();
});

it('tells of a change under its own key, in storage that stays, until it is undone', async () => {
  const heard: string[] = [];
  const stop = onStored('settings', () => heard.push('settings'));
  onStored('corrections', () => heard.push('corrections'));
  const page = { url: 'https://dw.com/a', title: 'A', story: 'planes', date: '2019-03-25', wrong: true };

  await changeSettings((settings) => ({ ...settings, stories: { off: ['planes'] } }));
  expect(heard).toEqual(['settings']);
  await setCorrection({ ...page, isPrivate: false });
  expect(heard).toEqual(['settings', 'corrections']);
  await setCorrection({ ...page, isPrivate: true });
  stop();
  await changeSettings((settings) => ({ ...settings, stories: { off: [] } }));
  expect(heard).toEqual(['settings', 'corrections']);
});
