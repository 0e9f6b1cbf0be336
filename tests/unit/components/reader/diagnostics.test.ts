import { expect, it } from 'vitest';
import { diagnosticsText } from '../../../../components/reader/diagnostics';

it('writes down version, browser, error, detail and every step', () => {
  const trace = [
    { step: 'capture', did: 'copied the page', because: 'it is read from a copy' },
    { step: 'trim', did: 'left out a list', because: 'only links', text: '많이 본 기사' },
  ];
  const text = diagnosticsText(
    { error: 'unexpected', detail: 'TypeError: x', trace },
    '1.2.3',
    'Browser/1',
  );
  expect(text.split('\n')).toEqual([
    'Masthead 1.2.3',
    'Browser/1',
    'error: unexpected',
    'detail: TypeError: x',
    '- capture: copied the page (it is read from a copy)',
    '- trim: left out a list (only links)',
    '  많이 본 기사',
  ]);
});
