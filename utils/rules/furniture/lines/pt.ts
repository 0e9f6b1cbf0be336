import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const pt: LinePhrases = [
  /publicidade|anúncio|continua (após|depois d)[ao] publicidade|(leia|ler|ver|veja|saiba) mais|(notícias|matérias|artigos|conteúdos) relacionad[oa]s|relacionad[oa]s|mais (lid|vist)[oa]s|comentários|(com)?partilh(e|ar)( (est[ae]|no) .*)?|assine|tempo de leitura.*|você (também )?pode gostar/,
  /(leia|ler|veja|ver|confira|assista),? (também|ainda)\b|(leia|veja|saiba) mais( (sobre|em|n[oa]) [^:.]{2,50})?\s*[:|]/,
  /(inscreva|cadastre|registe)-se\b|assine (já|agora|nossa)|receb(a|er) .{0,90}(newsletter|e-?mail|whatsapp)|(entre|participe) .{0,40}(canal|grupo)\b|já é assinante|gostou d.{2,30}\?|deixe (o )?(seu|sua|suas|um) (comentário|opinião|dúvidas)/,
  /com informações d[aeo]s? [^.,]{2,60}$|todos os direitos reservados|é proibid[ao] .{0,20}reprodução/,
];

/** Lines that match, by family: each is a test. */
export const ptExamples: LineExamples = {
  label: ['Publicidade', '- Anúncio -', 'Notícias relacionadas', 'Mais lidas'],
  'related-line': ['Leia também: A ponte da vila reabre', 'Saiba mais sobre a ponte:'],
  'sign-up-line': ['Inscreva-se na nossa carta da manhã', 'Deixe seu comentário'],
  'credit-line': ['Com informações da Agência do Porto', 'Todos os direitos reservados'],
};
