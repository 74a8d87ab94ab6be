import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  LEGAL_MESSAGE_WORDS,
  LEGAL_MESSAGES,
  type LegalMessage,
} from '../../core/eligibility/law/legal-messages.js';
import { APPROVAL_MODES, ZONE_KINDS } from '../../core/context/venue.js';
import { PACKAGE_ROOT } from '../../platform/package-root.js';
import { AdLanguageSchema, GoalSchema, PlaceTermSchema } from '../../wire/api/campaigns.js';
import { ClienteleSchema } from '../../wire/api/common.js';
import { WeekdaySchema } from '../../wire/api/venues.js';

const DATA = join(PACKAGE_ROOT, 'data');
const VenueSchema = z.object({
  key: z.string(),
  name: z.string(),
  source: z.enum(['osm-2026', 'osm-2014', 'paris-2022', 'fictional']),
  activityId: z.string(),
  address: z.string(),
  postcode: z.string(),
  city: z.string(),
  countryCode: z.string(),
  timeZone: z.string(),
  lat: z.number(),
  lon: z.number(),
  openingHours: z.string(),
  hoursDeclaredByDemo: z.boolean(),
  clientele: z.array(ClienteleSchema),
  refusesCompetitors: z.boolean(),
  hasAlcoholLicence: z.boolean(),
  approvalMode: z.enum(APPROVAL_MODES).default('automatic'),
  wall: z.boolean(),
  zones: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(ZONE_KINDS),
      slots: z.array(
        z.object({
          weekdays: z.array(WeekdaySchema),
          startMinute: z.number().int(),
          endMinute: z.number().int(),
          expectedWaitSeconds: z.number().int(),
          peoplePerHour: z.number().int().nullable(),
          maxAdSharePercent: z.number().int(),
        }),
      ),
      screens: z.array(
        z.object({
          name: z.string(),
          widthPx: z.number().int(),
          heightPx: z.number().int(),
          visibleFromPublicRoad: z.boolean(),
        }),
      ),
    }),
  ),
  ownPosters: z.array(z.string()),
});

const AdvertiserSchema = z.object({
  name: z.string(),
  trade: z.string(),
  campaigns: z.array(
    z.object({
      name: z.string(),
      productIds: z.array(z.string()),
      posters: z.array(z.string()),
      flights: z.array(
        z.object({
          name: z.string(),
          activityIds: z.array(z.string()),
          clientele: z.array(ClienteleSchema),
          place: PlaceTermSchema,
          goal: GoalSchema,
        }),
      ),
    }),
  ),
});

const PhotographSchema = z.object({ file: z.string(), title: z.string() });

/** The message a poster shows; words that are none of the law's would leave it undeclared. */
function messageIn(words: string | null): LegalMessage {
  if (words === null) return 'none';
  const message = LEGAL_MESSAGES.find((one) => LEGAL_MESSAGE_WORDS[one] === words);
  if (message === undefined) throw new Error(`the law knows no message “${words}”`);
  return message;
}

const PosterSchema = z.object({
  file: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  title: z.string(),
  onBehalfOf: z.string(),
  paidBy: z.string(),
  language: AdLanguageSchema,
  /** The words drawn on the poster; what it declares is the message they are. */
  legalMessage: z.string().nullable().transform(messageIn),
});

export type DemoVenue = z.infer<typeof VenueSchema>;
export type DemoAdvertiser = z.infer<typeof AdvertiserSchema>;
export type DemoPoster = z.infer<typeof PosterSchema>;

export interface DemoFiles {
  readonly venues: readonly DemoVenue[];
  readonly advertisers: readonly DemoAdvertiser[];
  readonly posters: ReadonlyMap<string, DemoPoster>;
  /** Titles of the photographs and videos that shops show of their own. */
  readonly photographs: ReadonlyMap<string, string>;
}

const readJson = async (...path: string[]): Promise<unknown> =>
  JSON.parse(await readFile(join(DATA, ...path), 'utf8'));

/** Reads the demo network as it is committed. */
export async function readDemoFiles(): Promise<DemoFiles> {
  const posters = z.array(PosterSchema).parse(await readJson('posters', 'index.json'));
  const photographs = z.array(PhotographSchema).parse(await readJson('demo', 'pictures.json'));
  return {
    venues: z.array(VenueSchema).parse(await readJson('demo', 'venues.json')),
    advertisers: z.array(AdvertiserSchema).parse(await readJson('demo', 'advertisers.json')),
    posters: new Map(posters.map((poster) => [poster.file, poster])),
    photographs: new Map(photographs.map(({ file, title }) => [file, title])),
  };
}

/** Where a poster drawn by this project is kept. */
export const posterPath = (file: string): string => join(DATA, 'posters', file);

/** Where a photograph or a video in the public domain is kept. */
export const photographPath = (file: string): string => join(DATA, 'creatives', file);
