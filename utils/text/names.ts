/** A word before the names that is not one of them. */
const LEAD =
  /^(?:(?:written |reported |posted |published |story |words |text |texte |testo |texto |tekst |tekst og foto )?by|von|par|por|di|door|av|af|od|автор|автор статьи|yazan|haber|بقلم|كتب|text|texte|testo|texto|tekst|fra|from|author|autor|autore|auteur|redacción|저자|글|작성자|기자|文|記者|作者|撰文|来源)(?:\s*[:：]\s*|\s+)/iu;

/** Korean offices written after a name. */
const KOREAN_ROLE =
  /\s*(?:(?:[가-힣]{1,6}\s(?=전문|선임|객원))?(?:전문|선임|인턴|수습|객원|대|사진|영상|시민|명예)?\s?기자|특파원|논설위원|편집위원|전문위원|아나운서|에디터|리포터|통신원|칼럼니스트|앵커|PD)$/u;

/** Between two names. */
const BETWEEN =
  /\s*(?:[,;·、，/|•]|\s&\s|\s(?:and|und|et|y|e|en|og|och|und|и|و|ve|with|mit)\s)\s*/iu;

/** What stands after the names: where the reporter is, what for, when. */
const TRAIL =
  /\s+(?:[|–—•-]\s.*|(?:in|aus|for|für|at)\s+\p{Lu}.*|(?:published|updated|posted|last)\b.*|(?:on|am|le|il|em|el|den)\s+\d.*)$/iu;

const NOT_A_NAME =
  /[@{}<>[\]=#]|https?:|www\.|\d|admin|^(?:no author|posted|publi[sczk]|editor|author|webmaster|root|user|unknown|null|undefined|none|guest|anonymous|관리자|운영자|share|follow|view|read|more|subscribe|comment|contact|advertis|copyright|all rights|min read|image|photo|foto|getty|updated|published)(?:\b|$)/iu;

/** Longest name in words; a longer text is a sentence. */
const MAX_WORDS = 6;

/**
 * Takes a byline apart: `By Ann Lee and Bo Li | Reuters` gives `Ann Lee`, `Bo Li`.
 *
 * @param text a byline or an author field as the page has it
 * @returns the names in order, without double ones; empty when the text is no byline
 */
export function splitNames(text: string): string[] {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+|\(\s*\)|\bhttps?:\S+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .replace(KOREAN_ROLE, '');
  const names = new Set<string>();
  // Korean names stand side by side with a space between; no name there holds one.
  const isKorean = /^[가-힣]{2,4}(?:[\s·,/]+[가-힣]{2,4})+$/u.test(bare);
  const parts = isKorean ? bare.split(/[\s·,/]+/u) : bare.split(BETWEEN);
  if (parts.some(isSentence)) return [];
  for (const part of parts) {
    const name = cleanName(part);
    if (name) names.add(name);
  }
  return [...names];
}

/**
 * One name without offices, mail addresses and marks around it.
 *
 * @returns the name, or `null` when the words cannot be one
 */
export function cleanName(text: string): string | null {
  const name = text
    .replace(LEAD, '')
    .replace(KOREAN_ROLE, '')
    .replace(/\s*\((?:[^)]*)\)?\s*$/u, '')
    .replace(/^[\s"'“”«».,:;·*|/–—-]+|[\s"'“”«»,:;·*|/–—-]+$/gu, '')
    .trim();
  if (name.length < 2 || name.length > 60 || !/\p{L}{2}/u.test(name)) return null;
  return NOT_A_NAME.test(name) || isSentence(name) ? null : name;
}

/** Names in scripts without spaces are short; others have few words. */
function isSentence(part: string): boolean {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(part);
  return (isUnspaced && part.length > 16) || part.trim().split(/\s+/).length > MAX_WORDS;
}
