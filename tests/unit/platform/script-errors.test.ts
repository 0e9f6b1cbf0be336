// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { classifyScriptError } from '../../../utils/platform/script-errors';

describe('classifyScriptError', () => {
  it.each([
    ['Cannot access a chrome:// URL', '', 'page-not-allowed'],
    [
      'Cannot access contents of url "file:///tmp/a.html".',
      'file:///tmp/a.html',
      'page-not-allowed',
    ],
    ['Cannot access a chrome-extension:// URL of different extension', '', 'page-not-allowed'],
    ['The extensions gallery cannot be scripted.', '', 'page-not-allowed'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', '', 'page-not-allowed'],
    ['Missing host permission for the tab', 'about:config', 'page-not-allowed'],
    ['Frame with ID 0 is showing error page', 'https://gone.example/', 'page-not-allowed'],
    ['Missing host permission for the tab', 'https://a.example/b.pdf?c', 'not-a-web-page'],
    ['Cannot access contents of the page.', 'https://a.example/feed.xml', 'not-a-web-page'],
    ['Cannot access contents of the page.', 'https://a.example/pdf', 'page-not-allowed'],
    ['No tab with id: 7.', '', 'page-gone'],
    ['Invalid tab ID: 7', '', 'page-gone'],
    ['The tab was closed.', '', 'page-gone'],
    ['Frame with ID 0 was removed.', 'https://a.example/', 'page-gone'],
    ['The frame was removed.', 'https://a.example/b.pdf', 'page-gone'],
    ["Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved", '', 'page-gone'],
    ['result is non-structured-clonable data', '', 'unexpected'],
    ['Something nobody has seen', 'https://a.example/b.pdf', 'unexpected'],
  ])('%s at “%s” is %s', (message, url, failure) => {
    expect(classifyScriptError(message, url)).toBe(failure);
  });
});
