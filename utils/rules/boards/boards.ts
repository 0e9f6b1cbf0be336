import type { BoardRule } from '../board';

/** The board software met most often around copies of Korean news. */
export const boards: readonly BoardRule[] = [
  {
    id: 'gnuboard',
    why: 'The basic skin of gnuboard5 and the themes made from it keep these ids.',
    post: '#bo_v, #bo_v_con',
    title: '#bo_v_title',
    category: '.bo_v_cate',
    poster: '#bo_v_info .sv_member, #bo_v_info .sv_guest, #bo_v_info .profile_info_ct strong',
    time: '#bo_v_info .if_date, #bo_v_info time, #bo_v_info',
  },
  {
    id: 'rhymix',
    why: 'Rhymix and XpressEngine skins print the post in these blocks.',
    post: '.board_read, .rd.xe_content, .xe_content.rhymix_content',
    title: '.read_header h1, .rd_hd h1, .read_header .title',
    category: '.read_header .category, .rd_hd .cate, .read_header .cate',
    poster: '.read_header .author, .rd_hd .side a, .read_header .member',
    time: '.read_header .time, .rd_hd .date, .read_header .date',
  },
];

/** A count of readers, which boards print beside poster and time in a dozen spellings. */
export const VIEWS =
  '^(?:조회|조회\\s?수|읽음|views?|閲覧数?|阅读|閱讀|浏览)\\s*[:：]?\\s*[\\d,]*$';

/** Poster and views in one line; the group is the poster. */
export const HEAD_LINE =
  '(?:글쓴이|작성자|posted by)\\s?[:：]?\\s?(\\S+).*(?:조회|조회\\s?수|views?)\\s?[:：]?\\s?\\d';

/** Words beside a time that make it an outlet's own, not a board's. */
export const OUTLET_TIME =
  '입력|승인|등록|기사|기자|송고|발행|수정|published|updated|发布|公開|更新';

/** Endings of a poster's name that are an office: what is left is the name of the site. */
export const POSTER_OFFICE =
  '\\s*(?:관리자|운영자|운영팀|매니저|마스터|admin(?:istrator)?|webmaster)$';

/** Labels an outlet writes before its titles; never a board's tag even when they repeat. */
export const OUTLET_LABELS =
  '^(?:단독|속보|종합|[123]보|공식|포토|영상|인터뷰|사설|칼럼|기고|기획|르포|현장|특집)$';
