/** Text as a board in text mode shows it: brackets and quotes escaped, lines broken. */
function shownAsText(source: string): string {
  return source
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&#034;')
    .replace(/'/g, '&#039;')
    .replace(/(https?:\/\/[^\s<>&]+)/g, '<a href="$1" target="_blank">$1</a>');
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li><a href="/b">${escapeText(line)}</a></li>`).join('')}</ul>`;

/**
 * The board's page rebuilt around its saved text: menus as lists, the post in gnuboard's markup,
 * the source escaped. The lines keep their order.
 */
export function boardPage(saved: string): string {
  const lines = saved.split('\n').filter((line) => line.trim());
  const source = lines.findIndex((line) => line.startsWith('<div'));
  const [title = '', poster = '', , views = '', posted = ''] = lines.slice(source - 5, source);
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${escapeText(title)} &gt; IT뉴스 | 온카뱅크</title></head><body>
<div id="hd">${list(lines.slice(0, source - 5))}</div>
<article id="bo_v"><header><h2 id="bo_v_title"><span class="bo_v_tit">${escapeText(title)}</span></h2></header>
<section id="bo_v_info"><span class="sv_member">${poster}</span> <span>조회: <b>${views}</b></span> <strong>${posted}</strong></section>
<section id="bo_v_atc"><div id="bo_v_con">${shownAsText(lines[source] ?? '')}</div></section></article>
<div id="side">${list(lines.slice(source + 1))}</div></body></html>`;
}

/** The portal's page rebuilt around its saved text. */
export function portalPage(saved: string): string {
  const [title = '', section = '', outlet = '', date = '', ...rest] = saved
    .split('\n')
    .filter((line) => line.trim());
  const body = rest
    .slice(0, -1)
    .map((line) =>
      line.startsWith('(사진=')
        ? `<figure><img src="https://image.portal.example/1.jpg" alt=""><figcaption>${escapeText(line)}</figcaption></figure>`
        : `<p>${escapeText(line)}</p>`,
    );
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${escapeText(title)} | 포털 뉴스</title></head><body>
<main><h1>${escapeText(title)}</h1><div class="cat">${section}</div><div class="cp">${outlet}</div><div class="dt">${date}</div>
<div class="body">${body.join('\n')}</div><section class="reco"><h3>${rest.at(-1)}</h3>${list(['날씨', '환율'])}</section></main></body></html>`;
}
