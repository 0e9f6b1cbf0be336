import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AppFrame } from '../../../../components/apps/AppFrame';
import { SettingsApp } from '../../../../components/apps/SettingsApp';
import { click, find } from '../../../support/render';

let place: HTMLElement;

beforeEach(async () => {
  fakeBrowser.reset();
  localStorage.clear();
  const manifest = { manifest_version: 3, name: 'Masthead', version: '1.2.3' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ko');
  place = document.createElement('div');
  document.body.append(place);
  await act(async () =>
    render(
      <AppFrame>
        <SettingsApp />
      </AppFrame>,
      place,
    ),
  );
});

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

const root = document.documentElement;
const settled = () => act(() => new Promise((done) => setTimeout(done, 20)));

async function choose(name: string, value: string): Promise<void> {
  await click(place, `input[name="${name}"][value="${value}"]`);
  await settled();
}

it('speaks the language of the browser', () => {
  expect(find(place, 'h1').textContent).toBe('설정');
  expect(root.lang).toBe('ko');
});

it('applies and stores every choice at once', async () => {
  await choose('ui.theme', 'sepia');
  await choose('ui.font', 'serif');
  await choose('ui.leading', 'loose');
  expect(root.dataset).toMatchObject({ theme: 'sepia', font: 'serif', leading: 'loose' });
  expect(await fakeBrowser.storage.local.get('ui.font')).toEqual({ 'ui.font': 'serif' });
});

it('changes the language while it is open', async () => {
  await choose('ui.language', 'en');
  expect(find(place, 'h1').textContent).toBe('Settings');
  expect([root.lang, document.title]).toEqual(['en', 'Settings']);
});

it('steps through the sizes and stops at the ends', async () => {
  for (let step = 0; step < 12; step += 1) {
    await click(place, '[aria-label="글자 크게"]');
    await settled();
  }
  expect(find(place, 'output').textContent).toBe('36픽셀');
  expect(find(place, '[aria-label="글자 크게"]').getAttribute('aria-disabled')).toBe('true');
  expect(root.style.getPropertyValue('--read-size')).toBe('36px');
});

it('goes back to the defaults and says so', async () => {
  await choose('ui.theme', 'dark');
  await click(place, '[data-action="reset-settings"]');
  await settled();
  expect(root.dataset.theme).toBeUndefined();
  expect(find(place, '[role="status"]').textContent).toContain('기본값');
});
