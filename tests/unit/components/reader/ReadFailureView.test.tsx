import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FAILURE_WORDS } from '../../../../components/reader/failure-words';
import { ReadFailureView } from '../../../../components/reader/ReadFailureView';
import type { ReadFailure } from '../../../../utils/article/failure';
import { click, find, show } from '../../../support/render';

const errors = Object.keys(FAILURE_WORDS) as ReadFailure[];

beforeEach(() => {
  const manifest = { manifest_version: 3, name: 'Masthead', version: '1.2.3' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
});

async function showFailure(error: ReadFailure, place: 'popup' | 'panel' = 'popup') {
  const onRetry = vi.fn();
  const onReadAnyway = vi.fn();
  const diagnosis = { error, detail: 'why', trace: [] };
  const screen = await show(
    <ReadFailureView
      diagnosis={diagnosis}
      place={place}
      onRetry={onRetry}
      onReadAnyway={onReadAnyway}
    />,
  );
  return { screen, onRetry, onReadAnyway };
}

describe('ReadFailureView', () => {
  it('says something of its own for every failure', async () => {
    const titles = new Set<string>();
    for (const error of errors) {
      const { screen } = await showFailure(error);
      titles.add(find(screen, 'h1').textContent);
      expect(find(screen, 'p').textContent.length).toBeGreaterThan(20);
    }
    expect(titles.size).toBe(errors.length);
  });

  it('offers to clean up what is no article', async () => {
    const { screen, onReadAnyway } = await showFailure('not-an-article');
    await click(screen, '[data-action="read-anyway"]');
    expect(onReadAnyway).toHaveBeenCalledOnce();
  });

  it('offers to try again where that may help', async () => {
    for (const error of ['page-empty', 'page-gone', 'took-too-long', 'unexpected'] as const) {
      const { screen, onRetry } = await showFailure(error);
      await click(screen, '[data-action="retry"]');
      expect(onRetry).toHaveBeenCalledOnce();
    }
  });

  it('points at the toolbar button when a panel was not given the tab', async () => {
    const { screen, onRetry } = await showFailure('page-not-allowed', 'panel');
    expect(find(screen, 'h1').textContent).toContain('도구 모음의 단추');
    await click(screen, '[data-action="read-current-tab"]');
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('copies the diagnostics and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen } = await showFailure('unexpected');
    await click(screen, '[data-action="copy-diagnostics"]');
    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /^Masthead 1\.2\.3\n.+\nerror: unexpected\ndetail: why$/,
    );
    expect(find(screen, '[role="status"]').textContent).toBe('진단 정보를 복사했습니다.');
  });

  it('says when the browser does not let it copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const { screen } = await showFailure('unexpected');
    await click(screen, '[data-action="copy-diagnostics"]');
    expect(find(screen, '[role="status"]').textContent).toContain('허락하지 않았습니다');
  });
});
