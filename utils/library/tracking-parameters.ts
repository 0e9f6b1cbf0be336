/** Parameters of an address that tell where a reader came from, never what the page shows. */
export interface TrackingRule {
  /** Exact name, or a prefix when it ends in `*`. */
  readonly name: string;
  readonly why: string;
}

export const trackingParameters: readonly TrackingRule[] = [
  { name: 'utm_*', why: 'campaign, Google Analytics and most that copy it' },
  { name: 'gclid', why: 'click on a Google ad' },
  { name: 'gbraid', why: 'click on a Google ad, in an app' },
  { name: 'wbraid', why: 'click on a Google ad, from an app' },
  { name: 'dclid', why: 'click on a Google display ad' },
  { name: '_ga', why: 'Google Analytics across sites' },
  { name: '_gl', why: 'Google Analytics across sites' },
  { name: 'fbclid', why: 'click in Facebook or Instagram' },
  { name: 'igshid', why: 'share from Instagram' },
  { name: 'msclkid', why: 'click on a Microsoft ad' },
  { name: 'yclid', why: 'click on a Yandex ad' },
  { name: 'ttclid', why: 'click in TikTok' },
  { name: 'twclid', why: 'click in X' },
  { name: 'mc_cid', why: 'campaign of a Mailchimp letter' },
  { name: 'mc_eid', why: 'reader of a Mailchimp letter' },
  { name: 'mkt_tok', why: 'reader of a Marketo letter' },
  { name: '_hsenc', why: 'reader of a HubSpot letter' },
  { name: '_hsmi', why: 'HubSpot letter' },
  { name: 'cmpid', why: 'campaign at several outlets' },
  { name: 'n_cid', why: 'campaign at Nikkei' },
  { name: 'NaPm', why: 'click from a Naver search or ad' },
  { name: 'n_media', why: 'place of a Naver ad' },
  { name: 'n_query', why: 'search words of a Naver ad' },
];
