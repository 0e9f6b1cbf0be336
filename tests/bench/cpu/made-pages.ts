const SENTENCES = [
  'The ferry between the two banks of the river will run until midnight from the first of June.',
  'A survey of two hundred passengers, taken over three weeks, found that most come home after ten.',
  'The harbour office says that the later boats cost little, because the crews are on duty anyway.',
];

const FRAME = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Later boats on the river</title></head><body>${body}</body></html>`;

/** Nodes of one entry of {@link pageOf}, elements and texts. */
const NODES_A_BLOCK = 12;

/**
 * Makes a page of about so many nodes: a menu, an article, other stories with pictures. Their
 * shares stay the same at every size.
 *
 * @param nodes element and text nodes wanted
 */
export function pageOf(nodes: number): string {
  const blocks = Math.max(1, Math.round(nodes / (NODES_A_BLOCK * 3)));
  const times = (make: (at: number) => string) =>
    Array.from({ length: blocks }, (_, at) => make(at)).join('');
  const menu = times((at) =>
    `<li class="item"><a href="/section/${at}">Part ${at}</a></li>`.repeat(3),
  );
  const article = times(
    (at) => `<p>${sentence(at)} <a href="/story/${at}">Story ${at}</a> ${sentence(at + 1)}</p>
<p>${sentence(at + 2)} <em>Number ${at}</em> ${sentence(at)}</p>`,
  );
  const cards = times(
    (at) => `<div class="card"><a href="/card/${at}"><img src="/${at}.jpg" alt="">
<h3>Another story, number ${at}</h3><span class="time">${at} hours ago</span></a></div>`,
  );
  return FRAME(`<nav><ul>${menu}</ul></nav>
<main><article><h1>Later boats on the river</h1>${article}</article></main>
<aside><div class="cards">${cards}</div></aside>`);
}

/**
 * Makes a page whose article lies in so many nested blocks, a paragraph on every level.
 *
 * @param levels below 512, the depth browsers stop at
 */
export function deepPage(levels: number): string {
  const open = Array.from(
    { length: levels },
    (_, at) => `<div class="level"><p>${sentence(at)} ${sentence(at + 1)}</p>`,
  ).join('');
  return FRAME(`<main>${open}${'</div>'.repeat(levels)}</main>`);
}

function sentence(at: number): string {
  return SENTENCES[at % SENTENCES.length] ?? '';
}
