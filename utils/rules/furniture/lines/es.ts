import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const es: LinePhrases = [
  /publicidad|anuncio|(leer|ver) más|[tl]e (puede|podría) interesar|(noticias|artículos|temas|contenidos|notas?) (relacionad|recomendad)[oa]s?|relacionad[oa]s|(lo )?más (información|noticias|leíd[oa]s?|vist[oa]s?)|etiquetas|comentarios|compart(e|ir)( est[ae] .*)?|suscríbete|iniciar sesión|tiempo de lectura.*/,
  /(le[eaé]r?|ver?|vea|mir[aáe]) (también|además)\b|también (lee|puedes leer)\b|(también )?[tl]e (puede|podría) interesar\b|(noticia relacionada|te recomendamos|sigue leyendo)\s*[:|]/,
  /suscr[ií]b(ete|ase|ite)\b|recib[aeí] .{0,90}(newsletter|boletín|correo|alertas)|s[ií]g[ua]e?nos\b|únete a nuestr|¿?(ya )?eres suscriptor|para (seguir|continuar) leyendo|déja(nos)? (tu|un) comentario/,
  /(con información|reporte) de [^.,]{2,60}$|todos los derechos reservados|(queda )?prohibida (su|la) reproducción/,
];

/** Lines that match, by family: each is a test. */
export const esExamples: LineExamples = {
  label: ['Publicidad', 'Noticias relacionadas', 'Te puede interesar', 'Lo más leído'],
  'related-line': [
    'Lee también: El puente del pueblo reabre',
    'Te puede interesar: siete puentes',
    'También lee | El puente',
  ],
  'sign-up-line': [
    'Suscríbete a nuestro boletín',
    '¿Ya eres suscriptor? Inicia sesión',
    'Síguenos en nuestro canal',
  ],
  'credit-line': ['Con información de AFP', 'Todos los derechos reservados'],
};
