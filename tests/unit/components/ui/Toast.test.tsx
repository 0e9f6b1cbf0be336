import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '../../../../components/ui/Toast';
import { find, show } from '../../../support/render';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes after eight seconds', async () => {
  const over = vi.fn();
  await show(
    <Toast text="지웠습니다" onTimeOver={over}>
      {null}
    </Toast>,
  );
  await act(() => void vi.advanceTimersByTime(7900));
  expect(over).not.toHaveBeenCalled();
  await act(() => void vi.advanceTimersByTime(200));
  expect(over).toHaveBeenCalledOnce();
});

it.each([
  ['pointerenter', 'pointerleave'],
  ['focusin', 'focusout'],
])('stays while %s holds it, and starts anew after %s', async (enter, leave) => {
  const over = vi.fn();
  const place = await show(
    <Toast text="지웠습니다" onTimeOver={over}>
      <button type="button">되돌리기</button>
    </Toast>,
  );
  const toast = find(place, '.toast');
  await act(() => void toast.dispatchEvent(new Event(enter, { bubbles: true })));
  await act(() => void vi.advanceTimersByTime(60_000));
  expect(over).not.toHaveBeenCalled();
  await act(() => void toast.dispatchEvent(new Event(leave, { bubbles: true })));
  await act(() => void vi.advanceTimersByTime(8_100));
  expect(over).toHaveBeenCalledOnce();
});
