/** Every limit that both ends know, once. Sizes in bytes, times in milliseconds unless the name says otherwise. */
export const LIMITS = {
  name: 120,
  shortText: 100,
  longText: 500,
  email: 254,
  passwordMin: 12,
  passwordMax: 256,
  listItems: 200,
  openingHours: 500,
  waitSecondsMin: 30,
  waitSecondsMax: 7_200,
  peoplePerHourMax: 5_000,
  pageSizeDefault: 50,
  pageSizeMax: 200,
  /** Largest request body that is not a file. */
  bodyBytes: 1_000_000,
  uploadBytes: 50_000_000,
  imagePixels: 40_000_000,
  imageSideMin: 200,
  creativeMsMin: 3_000,
  creativeMsMax: 60_000,
  playsGoalMax: 100_000_000,
  flightDaysMax: 400,
  flightsPerCampaign: 50,
  creativesPerFlight: 20,
  venuesPerOrganisation: 500,
  zonesPerVenue: 50,
  slotsPerZone: 50,
  screensPerVenue: 50,
  vetoesPerVenue: 1_000,
  /** Longest reason of an edge, in characters. */
  clause: 160,
  /** Links that a merchant declares for one shop. */
  ownComplements: 100,
  /** Edits of the knowledge base. */
  knowledgeEdits: 20_000,
  keywordsPerVenue: 200,
  keyword: 40,
  placesPerTerm: 50,
  polygonCorners: 200,
  advertiserPoints: 200,
  communeCurfews: 2_000,
  campaignsPerOrganisation: 1_000,
  creativesPerOrganisation: 2_000,
  /** Invitations of an organisation that nobody has used and that have not run out. */
  openInvitations: 50,
  /** A playlist offer carries the whole snapshot up to this size; above it, version and hash only. */
  inlineSnapshotBytes: 16_384,
  /** Largest socket frame the server reads. */
  socketFrameBytes: 100_000,
  playsPerBatch: 200,
  pairingCodeMs: 600_000,
  pairingTries: 5,
} as const;

/** The alphabet of pairing codes: no vowel, so no word; no letter that looks like a digit. */
export const PAIRING_ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ';
