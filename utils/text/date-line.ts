/** Words that stand with a date on its line: months, weekdays, labels, time zones, units. */
const DATE_WORDS = new RegExp(
  `^(?:${[
    // English
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
    'published|updated|posted|last|modified|original|first|on|at|by|of|the|read|reading|minutes?|mins?|hours?|days?|weeks?|ago|am|pm|a|p|m|st|nd|rd|th|time|date|duration|today|yesterday',
    '[a-z]{2,4}t|gmt|utc|edt|est|pst|pdt|cst|cdt|bst|ist|kst|jst|sast|myt|amt',
    // German, Dutch, Nordic
    'januar|jänner|februar|märz|mai|juni|juli|august|oktober|dezember|stand|erstellt|publiziert|veröffentlicht|aktualisiert|uhr|vor|stunden?|minuten?|lesedauer|lesezeit|min|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|gestern|um|am|von|online|seit|publisert|oppdatert|sist|kl|publicerad|uppdaterad|do|mo|di|mi|fr|sa|so',
    // French, Spanish, Portuguese, Italian
    'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|publié|publiée|mis|mise|jour|à|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h|temps|de|lecture',
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|publicado|actualizado|horas|hora|a|las|el|tiempo|lectura|minutos?|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|atualizado|em|às|tempo|leitura|segunda|terça|quarta|quinta|sexta|feira',
    'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|pubblicato|aggiornato|alle|ore|il|tempo|lettura|di|minuti',
    // Russian, Turkish
    'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|опубликовано|обновлено|в|г|мск',
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yayınlanma|güncelleme|son|tarihi|saat',
    // Korean, Japanese, Chinese: the units stand next to the digits
    '입력|수정|등록|기사입력|최종수정|업데이트|오전|오후|년|월|일|시|분|초|송고|발행',
    '公開|更新|配信|年|月|日|時|分|午前|午後|发布|发表|来源|时间|發布',
  ].join('|')})$`,
  'u',
);

/** Lines longer than this tell more than a time. */
const LONGEST = 110;

/**
 * Whether a line is a date or time and nothing else: "Updated 5:27 am CST, Wednesday, November 20,
 * 2019", "입력 2025.09.05 08:44", "Stand: 17.06.2025 18:24 Uhr".
 *
 * @param line one line, white space folded
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const digits = line.match(/\d/g)?.length ?? 0;
  if (digits < 3 && words.length === 0) return false;
  return words.length > 0 || /\d[./:-]\d/.test(line)
    ? words.every((word) => DATE_WORDS.test(word))
    : false;
}
