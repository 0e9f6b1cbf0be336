/** Words that stand with a date on its line: months, weekdays, labels, time zones, units. */
const DATE_WORDS = new Set(
  [
    // English
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
    'mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday today yesterday',
    'published updated posted last modified original first on at by of the read reading minute minutes min mins hour hours day days week weeks ago am pm a p m st nd rd th time date duration since',
    'et pt ct mt gmt utc est edt pst pdt cst cdt mst mdt bst cet cest ist kst jst sast myt amt sgt hkt aest aedt wib',
    // German, Dutch, Nordic
    'januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern mo di mi do fr sa so',
    'stand erstellt publiziert veröffentlicht aktualisiert uhr vor stunde stunden minuten lesedauer lesezeit um am von online seit publisert oppdatert sist kl publicerad uppdaterad opdateret udgivet gepubliceerd bijgewerkt om uur',
    'januari februari maart mei augustus oktober maj mars desember torsdag fredag lørdag søndag mandag tirsdag onsdag',
    // French, Spanish, Portuguese, Italian
    'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche publié publiée mis mise jour à le h temps de lecture',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo publicado actualizado hora horas a las el tiempo lectura minuto minutos',
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira atualizado em às tempo leitura',
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica pubblicato aggiornato alle ore il tempo lettura di minuti',
    // Russian, Turkish
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря опубликовано обновлено в г мск',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yayınlanma güncelleme son tarihi saat',
    // Korean, Japanese, Chinese: units stand next to the digits
    '입력 수정 등록 기사입력 최종수정 업데이트 오전 오후 년 월 일 시 분 초 송고 발행 게재',
    '公開 更新 配信 掲載 年 月 日 時 分 午前 午後 发布 发表 时间 發布 更新时间',
  ].flatMap((words) => words.split(' ')),
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
  if (words.length === 0) return /\d{1,4}[./:-]\d{1,2}/.test(line);
  return words.every((word) => DATE_WORDS.has(word));
}
