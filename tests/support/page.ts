/**
 * A page's document as the browser has it: HTML parsed, or plain text in the `<pre>` that browsers
 * wrap around a text document.
 */
export function openPage(source: string, options: { contentType?: string } = {}): Document {
  if (options.contentType !== 'text/plain') {
    return new DOMParser().parseFromString(source, 'text/html');
  }
  const page = new DOMParser().parseFromString('', 'text/html');
  const pre = page.createElement('pre');
  pre.append(source);
  page.body.append(pre);
  Object.defineProperty(page, 'contentType', { value: 'text/plain' });
  return page;
}
