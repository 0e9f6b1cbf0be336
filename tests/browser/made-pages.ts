import type { Route } from '../support/serve.ts';

/** Bytes of the page that is too large: past any cap on what is worth reading. */
const HUGE_BYTES = 21_000_000;

/** How long the busy page lets nothing else run, in milliseconds: longer than reading may take. */
const BUSY_MS = 25_000;

/** Settles when the busy page has begun to be busy. Made anew by each load of that page. */
let busy = Promise.withResolvers<void>();

/** Waits until `/made/busy.html` lets nothing else run. */
export function whenBusy(): Promise<void> {
  return busy.promise;
}

/** Pages that are made while they are served: too large, too odd or too alive for a file. */
export const pagesMadeOnTheFly: Readonly<Record<string, Route>> = {
  '/made/nothing.txt': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'content-length': '0' });
    response.end();
  },
  '/made/paper.pdf': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end(makePdf());
  },
  '/made/huge.html': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><html lang="en"><title>Endless minutes</title><article>');
    const paragraph = `<p>${'The council met again and wrote down every word of it. '.repeat(200)}</p>\n`;
    response.end(`${paragraph.repeat(Math.ceil(HUGE_BYTES / paragraph.length))}</article></html>`);
  },
  '/made/busy.html': (_request, response) => {
    busy = Promise.withResolvers<void>();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Busy</title><p>Counting.</p><script>
      addEventListener('load', () => setTimeout(() => {
        const signal = new XMLHttpRequest();
        signal.open('GET', '/made/busy-now', false);
        signal.send();
        for (const end = Date.now() + ${BUSY_MS}; Date.now() < end; );
      }, 100));
    </script></html>`);
  },
  '/made/busy-now': (_request, response) => {
    response.writeHead(204);
    response.end(() => busy.resolve());
  },
};

/** One empty page as PDF, with the table of offsets that viewers insist on. */
function makePdf(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer<</Size ${offsets.length + 1}/Root 1 0 R>>`;
  return `${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`;
}
