import { FOOD_ACTIVITIES } from './activities-food.js';
import { HOME_ACTIVITIES } from './activities-home.js';
import { REGISTER_CATEGORIES } from './activities-register.js';
import { SERVICE_ACTIVITIES } from './activities-service.js';
import { STYLE_ACTIVITIES } from './activities-style.js';
import { readList, readTable } from './knowledge-table.js';
import { fallback11 } from './openooh.js';
import type { Activity } from './venue.js';

/** CX51: the categories of French registers, each with the trades it holds, the usual one first. */
export const ACTIVITIES_BY_CATEGORY: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(REGISTER_CATEGORIES, 2).map(([category = '', ids = '']) => [category, readList(ids, ' ')]),
);

const categoriesOf = (activityId: string): readonly string[] =>
  [...ACTIVITIES_BY_CATEGORY].filter(([, ids]) => ids.includes(activityId)).map(([category]) => category);

/** CX1: every activity of the fine list, sorted by id, with the OpenOOH types it exports as. */
export const ACTIVITIES: readonly Activity[] = [
  FOOD_ACTIVITIES,
  STYLE_ACTIVITIES,
  HOME_ACTIVITIES,
  SERVICE_ACTIVITIES,
]
  .flatMap((table) => readTable(table, 9))
  .map(
    ([
      id = '',
      fr = '',
      en = '',
      openOoh = '',
      osm = '',
      naf = '',
      synFr = '',
      synEn = '',
      sells = '',
    ]): Activity => {
      const [openOoh12Id = 0, nearer11Id] = readList(openOoh, ' ').map(Number);
      return {
        id,
        name: { fr, en },
        openOoh12Id,
        openOoh11Id: nearer11Id ?? fallback11(openOoh12Id) ?? 0,
        osmTags: readList(osm, ' '),
        nafCodes: readList(naf, ' '),
        categoriesFr: categoriesOf(id),
        synonyms: { fr: readList(synFr, ','), en: readList(synEn, ',') },
        sellsProductIds: readList(sells, ' '),
      };
    },
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(ACTIVITIES.map((activity) => [activity.id, activity]));

/** The activity of the fine list with this id, or null when the list does not know it. */
export const findActivity = (id: string): Activity | null => byId.get(id) ?? null;

/** Settings in which the law asks for more care. */
export type ActivitySetting = 'school' | 'sport' | 'health';

const careSettings = new Map<string, ActivitySetting>([
  ['pharmacy', 'health'],
  ['hearing-aid-centre', 'health'],
  ['medical-supplies-shop', 'health'],
  ['optician', 'health'],
  ['sports-shop', 'sport'],
  ['board-sports-shop', 'sport'],
  ['retirement-home', 'health'],
]);

/** CX5: whether the activity is a school, a place of sport or one of care: by its OpenOOH type, or named one by one. */
export function activitySetting(activityId: string): ActivitySetting | null {
  const named = careSettings.get(activityId);
  if (named !== undefined) return named;
  const openOohId = byId.get(activityId)?.openOoh12Id ?? 0;
  const parent = Math.floor(openOohId / 100);
  if (parent === 6) return 'school';
  if (parent === 5 && openOohId !== 502) return 'health';
  return openOohId === 401 || openOohId === 803 ? 'sport' : null;
}
