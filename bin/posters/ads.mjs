import { celebrationAds, tableAds } from './ads-gifts-and-table.mjs';
import { homeAds, roadAds } from './ads-home-and-road.mjs';
import { eveningAds, townAds } from './ads-town.mjs';

/** Every advertisement of the demo; none of these brands exists. */
export const ADS = [...celebrationAds, ...tableAds, ...homeAds, ...roadAds, ...townAds, ...eveningAds];
