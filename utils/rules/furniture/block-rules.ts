import type { BlockExamples, BlockRule } from './block-rule';

/** Blocks inside an article's container, by what their authors call them. */
export const blockRules: readonly BlockRule[] = [
  {
    family: 'related',
    why: 'lists and cards of other stories, between the paragraphs or after the last',
    words:
      /\b(related|recommend\w*|recirculation|read next|next read|more (from|on|in|about|stories|news|articles|like)|most (read|viewed|popular|commented)|popular|trending|(you )?(may|might) (also )?like|also (like|read)|see also|similar\w*|outbrain|taboola|upscore|inline story|topstories|top stories|alink|readmore|articlescontlist|suggested|suggestions?)\b/,
    most: 0.3,
  },
  {
    family: 'next-story',
    why: 'whole stories appended after the article',
    words: /\b(next (article|story|stories|post)s?|infinite (scroll|article|story)\w*)\b/,
    most: 0.65,
  },
  {
    family: 'teaser',
    why: 'cards of other stories: blocks named so that are links in good part',
    words: /\b(\w*teaser\w*|rail|promo\w*|story link|article preview|preview article|preview)\b/,
    linked: 0.25,
    most: 0.3,
  },
  {
    family: 'newsletter',
    why: 'invitations to sign up, subscribe, join or donate',
    words:
      /\b(newsletter\w*|sign ?up\w*|subscri\w*|paywall|pay wall|regwall|piano|identity intro|intro body|donat\w*|donation|membership|support us|call to action|cta|captcha|inscription|abonne\w*|abo box|app promo|app download|email capture|optin|opt in|lead magnet|mailchimp|mc embed)\b/,
    most: 0.25,
  },
  {
    family: 'share',
    why: 'share bars, print and reading tools',
    words:
      /\b(shar(e|er|es|ing)|social\w*|article tools|print tools|tools|toolbar|interaction bar|interactionbar|follow (us|me)|sns|add ?this|addtoany|sharedaddy|bookmark|whatsapp|utility bar|text size|font size)\b/,
    most: 0.15,
    longest: 600,
  },
  {
    family: 'facts',
    why: 'date, byline and reading time, which are shown as facts above the text',
    words:
      /\b(byline\w*|dateline|timestamp|pub ?date|publish\w*|(article|post|entry|story|content|item|single|detail) (meta|info|date|data|time)\w*|meta ?(data|info|line)?|date ?time|(read|reading) time|technicalline|breadcrumbs?|kicker|posted on|last updated|author name)\b/,
    most: 0.1,
    longest: 260,
  },
  {
    family: 'reporter',
    why: 'portraits of the reporter',
    words:
      /\b\w*authors?(box|bio|profile|info|card|profiles?)?\b|\b(bio|biography|about the author|contributors?)\b/,
    unless: /quote/,
    most: 0.12,
  },
  {
    family: 'comments',
    why: 'comments, and invitations to comment or to report a mistake',
    words:
      /\b(comments?|commentlist|disqus|discussion|feedback|livefyre|coral|kommentare?|comentarios|reply|respond)\b/,
    most: 0.4,
  },
  {
    family: 'advertisement',
    why: 'advertising slots and their labels',
    words:
      /\b(advert\w*|ads|ad (container|slot|unit|label|wrapper|box|block|placeholder|section|text|inner|break)\w*|adsbygoogle|sponsor\w*|commercial|dfp|gpt ad|google ad|marketing|banner|werbung|publicidad|publicite)\b/,
    unless: /\bads top\b|\bpost img\b/,
    most: 0.2,
  },
  {
    family: 'tags',
    why: 'tags and topics of the story',
    words:
      /\b(tags|tag ?list|tagcloud|article tags|post tags|topics|keywords|hashtags?|schlagwort\w*|labels)\b/,
    most: 0.1,
    longest: 800,
  },
  {
    family: 'player',
    why: 'the labels of players and of embedded content that asks for consent',
    words:
      /\b((video|audio|media|music|podcast) player\w*|player (with )?(placeholder|wrapper|container|ui|controls?|box|inner)\w*|video (item|card|title|time|meta|info|duration)\w*|audio (player|box|article)|bottalk|speech|text to speech|listen|oembed placeholder|embed placeholder|consent\w*|display embed|external content|embed fallback|privacy)\b/,
    most: 0.1,
    longest: 1200,
  },
  {
    family: 'gallery',
    why: 'counters and buttons of picture galleries',
    words:
      /\b(slide (count|number|nav|controls?)|control (bar|panel)|captionlink|caption remote|gallery (nav|count|controls?|info|link)|carousel (nav|control|indicator)\w*|swiper (button|pagination)|image count|photo count|lightbox)\b/,
    most: 0.15,
  },
  {
    family: 'rights',
    why: 'copyright, syndication and legal notes about the site',
    words: /\b(copyright\w*|syndigate|syndication|disclaimer|legal|terms|corrections?)\b/,
    most: 0.15,
    longest: 1500,
  },
];

/** A class that matches each family, and one that must not: both are tests. */
export const blockExamples: BlockExamples = {
  related: { yes: 'sdc-article-related-stories', no: 'story-body' },
  'next-story': { yes: 'next-article', no: 'next-steps' },
  teaser: { yes: 'c-inline-teaser-list__item', no: 'trail-map' },
  newsletter: { yes: 'NewsletterBox_root__rh9I2', no: 'article-body' },
  share: { yes: 'js-article-tools print-tools', no: 'shared-history' },
  facts: { yes: 'content__meta content__meta-timestamp', no: 'update-list' },
  reporter: { yes: 'author-bio', no: 'blockquote__author' },
  comments: { yes: 'article__comments', no: 'commentary' },
  advertisement: { yes: 'ad__section-border ad-container', no: 'ad-hoc' },
  tags: { yes: 'tags tags--article', no: 'tag-politics' },
  player: { yes: 'player-with-placeholder', no: 'football-players-list' },
  gallery: { yes: 'control-bar-right', no: 'gallery-text' },
  rights: { yes: 'copyright-wrp', no: 'paralegal' },
};

/**
 * Dialogs of consent managers, left out before anything is read: families of the products that
 * make them, by the names their markup always carries.
 */
export const consentDialogs =
  /\b(onetrust|ot sdk|ot main content|ot pc|cookie ?(law|bar|banner|notice|consent|policy|popup|dialog|message|wall|info)\w*|cli (bar|modal)\w*|didomi|cookiebot|cybot\w*|usercentrics|uc banner|trustarc|truste|qc cmp\w*|sp message|sp veil|borlabs|osano|cky (consent|modal|overlay)\w*|iubenda|klaro|fc consent|tarteaucitron|cmplz|cmp (container|wrapper|banner|overlay)|gdpr|evidon|sourcepoint|consent (banner|manager|dialog|modal|popup|overlay)|privacy (manager|center|wall))\b/;
