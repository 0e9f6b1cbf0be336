/**
 * What the braces in credit patterns stand for. Names with nothing but spaces between them are only
 * read where brackets or the beginning of the line mark them off (`koreans`). `outlet` and the parts
 * for names become groups; every pattern holds each of them at most once.
 */
export const creditParts: Readonly<Record<string, string>> = {
  outlet: "(?<outlet>[\\p{L}\\d](?:[\\p{L}\\d .&!+'’·-]{0,28}?[\\p{L}\\d!+])?)",
  korean: '(?<person>[가-힣]{2,4}(?:\\s?[·,/]\\s?[가-힣]{2,4})*)',
  koreans: '(?<person>[가-힣]{2,3}(?:\\s?[·,/ ]\\s?[가-힣]{3,4})+|[가-힣]{2,4})',
  role: '\\s?(?:(?:[가-힣]{1,6}\\s(?=전문|선임|객원))?(?:전문|선임|인턴|수습|객원|대|사진|영상|시민|명예)?기자|특파원|논설위원|편집위원|전문위원|아나운서|에디터|리포터|통신원|칼럼니스트|미디어연구소)',
  at: '(?:(?:[가-힣]{2}|[가-힣]{4,6}|[가-힣]{2,6}\\([가-힣]{2,6}\\))\\s?[=/,]\\s?)?',
  place:
    '(?!사진|자료|그래픽|출처|영상|제공|글|뉴스|캡처|인터뷰)[\\p{L}]{2,10}(?:\\([\\p{L}]{2,10}\\))?(?:[·,/ ]+[\\p{L}]{2,10}){0,2}',
  mail: '(?:[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)',
  name: "(?<person>\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|do|dos|di|del|della|van|von|den|der|la|le|el|bin|al|and|und|et|y|e|i|и|&)|,){1,12})",
  wire: '(?<outlet>Thomson Reuters|Reuters|Associated Press|AP|AFP|dpa(?:-AFX)?|DPA|EFE|ANSA|Adnkronos|LaPresse|Lusa|AA|DHA|İHA|ANKA|Xinhua|APA|SDA|SID|Europa Press|PTI|ANI|IANS|UNI|Bloomberg|CNN|TASS|UPI|Kyodo|Yonhap|Agência Brasil|CNA|PNA|Bernama|ANTARA|NTB|TT|Ritzau|STT|ANP|Belga|ATS|PAP|MTI|ČTK|Tanjug|HINA|Interfax|Ukrinform|WAM|SPA|KUNA|MAP|APS|TAP|NAN|GNA|SAnews)',
};
