import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const tr: LinePhrases = [
  /reklam|[iİ]lgil[iİ] (haber(ler)?|[iİ]çerikler)|[iİ]lginizi çekebilir|devam[ıi]n[ıi] oku|daha fazla (oku|haber|göster)|çok okunan(lar)?|son dakika( haberleri)?|etiketler|yorum(lar| yap| yaz)|paylaş|abone ol|takip et|yazdır/,
  /((ayrıca |bunu da )?(okuyun|bakın|izleyin)|[iİ]lgil[iİ] haber(ler)?|[iİ]lginizi çekebilir)\s*[:|]|[^.]{3,90} için tıklayın/,
  /[^.]{2,90} (abone ol|takip ed|üye ol)[ui]n(uz|iz)?\W*$|bizi .{2,60}takip e[td]|yorumunuzu (yaz|paylaş)/,
  /(muhabir|editör) ?: ?\S.{1,60}$|(tüm|bütün) hakları saklıdır/,
];

/** Lines that match, by family: each is a test. */
export const trExamples: LineExamples = {
  label: ['Reklam', 'İlgili Haberler', 'Çok okunanlar'],
  'related-line': ['İlgili haber: Köyün köprüsü yeniden açılıyor', 'Ayrıntılar için tıklayınız'],
  'sign-up-line': ['WhatsApp kanalımıza abone olun', 'Bizi Instagram hesabımızdan takip edin'],
  'credit-line': ['Muhabir: Ayşe Örnek', 'Tüm hakları saklıdır'],
};
