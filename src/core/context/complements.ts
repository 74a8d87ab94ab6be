import { assertNever } from '../base/result.js';
import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import { BAKED_FOOD_COMPLEMENTS } from './complements-food-baked.js';
import { COUNTER_FOOD_COMPLEMENTS } from './complements-food-counters.js';
import { DRINK_COMPLEMENTS } from './complements-food-drinks.js';
import { TABLE_COMPLEMENTS } from './complements-food-tables.js';
import { ART_COMPLEMENTS } from './complements-home-arts.js';
import { CULTURE_COMPLEMENTS } from './complements-home-culture.js';
import { FINDS_COMPLEMENTS } from './complements-home-finds.js';
import { TRADE_COMPLEMENTS } from './complements-home-trades.js';
import { HOME_COMPLEMENTS } from './complements-home.js';
import { LEARNING_COMPLEMENTS } from './complements-leisure-learning.js';
import { OUTING_COMPLEMENTS } from './complements-leisure-outings.js';
import { TRAVEL_COMPLEMENTS } from './complements-leisure-travel.js';
import { LEISURE_COMPLEMENTS } from './complements-leisure.js';
import { OFFICE_COMPLEMENTS } from './complements-service-offices.js';
import { VEHICLE_COMPLEMENTS } from './complements-service-vehicles.js';
import { SERVICE_COMPLEMENTS } from './complements-service.js';
import { BEAUTY_COMPLEMENTS } from './complements-style-beauty.js';
import { CARE_COMPLEMENTS } from './complements-style-care.js';
import { FASHION_COMPLEMENTS } from './complements-style-fashion.js';
import { OUTDOORS_COMPLEMENTS } from './complements-style-outdoors.js';
import { PET_COMPLEMENTS } from './complements-style-pets.js';
import { UPKEEP_COMPLEMENTS } from './complements-style-upkeep.js';
import { readTable } from './knowledge-table.js';
import { SEASON_IDS } from './seasons.js';
import { COMPLEMENT_KINDS, OCCASIONS, type Complement } from './venue.js';

/** What a passer-by is told of the shop, e.g. "This shop is a jeweller", and the clauses that may follow it. */
interface Chapter {
  readonly activityId: string;
  readonly intro: LocalizedText;
  readonly complements: readonly ComplementWithClause[];
}

/** A complement with its clause alone, for a shop of another trade that offers the same product. */
export interface ComplementWithClause extends Complement {
  /** The reason without the opening "This shop is …". */
  readonly clause: LocalizedText;
}

/** The tables are written by hand: a kind or a line that cannot be read is a bug. */
const readOne = <T extends string>(known: readonly T[], cell: string): T =>
  known.find((one) => one === cell) ?? assertNever(cell as never);
const readOptional = <T extends string>(known: readonly T[], cell: string): T | null =>
  cell === '' ? null : readOne(known, cell);

/** product | kind, for `same-occasion` with its occasion after a colon | strength | season or nothing | French | English */
function readEdge(line: string, activityId: string, intro: LocalizedText): ComplementWithClause {
  const [productId = '', kindCell = '', strength = '', season = '', fr = '', en = ''] =
    readTable(line, 6)[0] ?? [];
  const [kind = '', occasion = ''] = kindCell.split(':');
  return {
    activityId,
    productId,
    kind: readOne(COMPLEMENT_KINDS, kind),
    occasion: readOptional(OCCASIONS, occasion),
    season: readOptional(SEASON_IDS, season),
    strength: Number(strength),
    reason: { fr: withFrenchSpaces(`${intro.fr} ; ${fr}.`), en: `${intro.en}; ${en}.` },
    clause: { fr, en },
  };
}

function readChapter(text: string): Chapter {
  const [heading = '', ...lines] = text.trim().split('\n');
  const [activityId = '', fr = '', en = ''] = readTable(heading, 3)[0] ?? [];
  const intro = { fr, en };
  return { activityId, intro, complements: lines.map((line) => readEdge(line, activityId, intro)) };
}

const chapters = [
  BAKED_FOOD_COMPLEMENTS,
  COUNTER_FOOD_COMPLEMENTS,
  DRINK_COMPLEMENTS,
  TABLE_COMPLEMENTS,
  FASHION_COMPLEMENTS,
  UPKEEP_COMPLEMENTS,
  BEAUTY_COMPLEMENTS,
  CARE_COMPLEMENTS,
  PET_COMPLEMENTS,
  OUTDOORS_COMPLEMENTS,
  HOME_COMPLEMENTS,
  ART_COMPLEMENTS,
  CULTURE_COMPLEMENTS,
  TRADE_COMPLEMENTS,
  FINDS_COMPLEMENTS,
  VEHICLE_COMPLEMENTS,
  SERVICE_COMPLEMENTS,
  OFFICE_COMPLEMENTS,
  LEISURE_COMPLEMENTS,
  TRAVEL_COMPLEMENTS,
  LEARNING_COMPLEMENTS,
  OUTING_COMPLEMENTS,
].flatMap((text) =>
  text
    .split('@')
    .filter((chapter) => chapter.trim() !== '')
    .map(readChapter),
);

/** CX4: every declared edge of the knowledge base. */
export const COMPLEMENTS: readonly ComplementWithClause[] = chapters.flatMap(
  (chapter) => chapter.complements,
);

const byActivity = new Map(
  chapters.map((chapter) => [
    chapter.activityId,
    {
      intro: chapter.intro,
      complements: chapter.complements,
      byProduct: new Map(chapter.complements.map((edge) => [edge.productId, edge])),
    },
  ]),
);

/** CX4: the declared edge from an activity to a product, or null. */
export const findComplement = (activityId: string, productId: string): ComplementWithClause | null =>
  byActivity.get(activityId)?.byProduct.get(productId) ?? null;

/** Every edge declared for an activity, as written; empty when it has none. */
export const complementsOf = (activityId: string): readonly ComplementWithClause[] =>
  byActivity.get(activityId)?.complements ?? [];

/** How a sentence on screen names a shop of this activity, e.g. "This shop is a jeweller"; null when not written. */
export const activityIntro = (activityId: string): LocalizedText | null =>
  byActivity.get(activityId)?.intro ?? null;
