/** What Korean papers write behind a name: a role, which is part of how the article is signed. */
const ROLE =
  /^\s?((?:[가-힣]{2,5}\s?)?(?:기자|특파원|논설위원|해설위원|전문위원|편집위원|칼럼니스트|에디터|앵커|PD))(?![가-힣])/u;

/**
 * A reporter's name as the article signs it: with the role written behind it, if there is one.
 *
 * @param name the name alone, for example `장유미`
 * @param text the article's text
 * @returns for example `장유미 기자`, or the name alone
 */
export function signedName(name: string, text: string): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = at + name.length;
    const role = ROLE.exec(text.slice(behind, behind + 16))?.[1];
    if (role) return `${name} ${role}`;
  }
  return name;
}
