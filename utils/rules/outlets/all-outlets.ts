import type { OutletRule } from '../outlet';
import { englishAfricaAsia } from './english-africa-asia';
import { europeLatinAmerica } from './europe-latin-america';
import { german } from './german';
import { japanChina } from './japan-china';
import { koreanBroadcasters } from './korean-broadcasters';
import { koreanBusiness } from './korean-business';
import { koreanNewspapers } from './korean-newspapers';
import { koreanRegions } from './korean-regions';
import { koreanSports } from './korean-sports';
import { northAmerica } from './north-america';
import { wires } from './wires';

/** Every outlet we know. Too large for a page: only our own pages load it. */
export const allOutlets: readonly OutletRule[] = [
  ...koreanNewspapers,
  ...koreanBroadcasters,
  ...koreanBusiness,
  ...koreanSports,
  ...koreanRegions,
  ...wires,
  ...northAmerica,
  ...englishAfricaAsia,
  ...german,
  ...europeLatinAmerica,
  ...japanChina,
];
