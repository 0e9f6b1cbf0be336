/**
 * Fields of `<meta>` in lower case, by how often they are right (0 to 1); the names of one group
 * are separated by spaces.
 */
export type MetaFields = readonly (readonly [confidence: number, names: string])[];

export const titleMeta: MetaFields = [
  [0.82, 'og:title'],
  [0.75, 'headline citation_title parsely-title'],
  [0.7, 'twitter:title sailthru.title dc.title'],
  [0.5, 'title'],
];

export const deckMeta: MetaFields = [
  [0.56, 'og:description'],
  [0.52, 'description twitter:description'],
];

export const authorMeta: MetaFields = [
  [0.85, 'citation_author'],
  [0.78, 'byl parsely-author article:author_name'],
  [0.74, 'author article:author sailthru.author dable:author'],
  [0.68, 'dc.creator dcterms.creator og:author'],
  [0.5, 'creator'],
];

export const siteMeta: MetaFields = [
  [0.8, 'og:site_name'],
  [0.7, 'citation_journal_title'],
  [0.52, 'application-name dc.publisher publisher'],
];

export const sectionMeta: MetaFields = [
  [0.8, 'article:section'],
  [0.7, 'parsely-section articlesection'],
];

export const languageMeta: MetaFields = [
  [0.55, 'og:locale dc.language inlanguage content-language'],
];

export const publishedMeta: MetaFields = [
  [0.9, 'article:published_time og:article:published_time'],
  [0.86, 'article:published datepublished rnews:datepublished parsely-pub-date bt:pubdate'],
  [0.84, 'dc.date.issued dcterms.issued og:published_time og:regdate'],
  [
    0.8,
    'sailthru.date cxenseparse:recs:publishtime publish_date publishdate publish-date publication_date published_date pubdate citation_publication_date citation_online_date originalpublicationdate article.published',
  ],
  [0.72, 'dcterms.created dc.date.created dc.date dcterms.date citation_date'],
  [0.62, 'date datecreated article.created displaydate release_date'],
];

export const modifiedMeta: MetaFields = [
  [0.85, 'article:modified_time article:modified og:article:modified_time'],
  [0.72, 'og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod'],
];

/** Where portals name the outlet whose article they carry. */
export const portalCreditMeta: MetaFields = [[0.85, 'og:article:author article:media_name']];
