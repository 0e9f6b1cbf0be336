/** Words beside a date that tell what it is of (regular expressions). */
export const dateLabels = {
  /** The last change. */
  modified:
    'updat|modif|aktualisiert|geändert|mis à jour|actualizad|atualizad|aggiorn|обновлен|güncel|تحديث|수정|更新|bijgewerkt|oppdater|opdater',
  /** The first appearance. */
  published: 'publi|post|veröff|erstellt|입력|등록|승인|发布|配信|公開|опублик|yayın|نشر|creat',
  /** Neither. */
  other: 'birth|event|expire|termin|comment|kommentar|copyright|©',
};
