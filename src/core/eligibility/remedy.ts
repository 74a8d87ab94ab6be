import { type LocalizedText, withFrenchSpaces } from '../base/text.js';
import type { LawCode, Reason, ReasonCode } from './reason.js';

/** Who can lift a reason: somebody, time by itself, or nobody. */
export type RemedyBy = 'advertiser' | 'merchant' | 'operator' | 'time' | 'nobody';

/** What would have to change for a reason to go, and who can change it. */
export interface Remedy {
  readonly by: RemedyBy;
  readonly text: LocalizedText;
}

const remedy = (by: RemedyBy, fr: string, en: string): Remedy => ({
  by,
  text: { fr: withFrenchSpaces(fr), en },
});

const LAW_REMEDIES: Readonly<Record<LawCode, Remedy>> = {
  LAW_TOBACCO: remedy('nobody', 'Rien : c’est interdit.', 'Nothing: it is forbidden.'),
  LAW_ALCOHOL_LICENCE: remedy(
    'merchant',
    'Le commerce déclare sa licence, s’il en a une et si le pays l’admet.',
    'The shop declares its licence, if it has one and the country allows it.',
  ),
  LAW_ALCOHOL_AUDIENCE: remedy(
    'nobody',
    'Rien : ce lieu ou sa clientèle l’excluent.',
    'Nothing: this place or its clientele rule it out.',
  ),
  LAW_ALCOHOL_VIDEO: remedy(
    'advertiser',
    'L’annonceur envoie une image fixe.',
    'The advertiser sends a still image.',
  ),
  LAW_ALCOHOL_MESSAGE: remedy(
    'advertiser',
    'L’annonceur ajoute la mention sanitaire au visuel et la déclare.',
    'The advertiser adds the health warning to the creative and declares it.',
  ),
  LAW_GAMBLING_MINORS: remedy(
    'nobody',
    'Rien : la clientèle de ce commerce ou le pays l’excluent.',
    'Nothing: the clientele of this shop or the country rule it out.',
  ),
  LAW_GAMBLING_MESSAGE: remedy(
    'advertiser',
    'L’annonceur ajoute la mise en garde au visuel et la déclare.',
    'The advertiser adds the warning to the creative and declares it.',
  ),
  LAW_DENIED_BY_DEFAULT: remedy(
    'nobody',
    'Rien : le réseau ne diffuse pas ces annonces.',
    'Nothing: the network does not carry such ads.',
  ),
  LAW_CHILDREN: remedy(
    'nobody',
    'Rien tant que le commerce accueille des enfants.',
    'Nothing as long as the shop welcomes children.',
  ),
  LAW_SCHOOL: remedy('nobody', 'Rien : pas de publicité à l’école.', 'Nothing: no advertising in schools.'),
  LAW_NIGHT: remedy(
    'time',
    'Attendre 6 h, ou choisir un écran qui ne se voit pas de la rue.',
    'Wait until 6:00, or choose a screen that is not seen from the street.',
  ),
  LAW_LOCAL_CURFEW: remedy(
    'time',
    'Attendre la fin de l’extinction, ou choisir un écran qui ne se voit pas de la rue.',
    'Wait for the end of the curfew, or choose a screen that is not seen from the street.',
  ),
  LAW_FOOD_MESSAGES: remedy(
    'advertiser',
    'L’annonceur ajoute un visuel par message de santé, quatre en tout, ou déclare le produit exempté.',
    'The advertiser adds a creative for each health message, four in all, or declares the product exempt.',
  ),
  LAW_CAR_MESSAGES: remedy(
    'advertiser',
    'L’annonceur ajoute un visuel par message de mobilité, trois en tout.',
    'The advertiser adds a creative for each message on mobility, three in all.',
  ),
  LAW_CAR_CO2: remedy(
    'advertiser',
    'L’annonceur montre la classe de CO2 sur le visuel et le déclare.',
    'The advertiser shows the CO2 class on the creative and says so.',
  ),
  LAW_GRID_EMERGENCY: remedy(
    'operator',
    'La régie lève la suspension quand le réseau électrique le permet.',
    'The operator lifts the suspension when the power grid allows it.',
  ),
};

const REMEDIES: Readonly<Record<Exclude<ReasonCode, LawCode | 'CREATIVE_NOT_APPROVED'>, Remedy>> = {
  FLIGHT_NOT_BOOKED: remedy(
    'advertiser',
    'L’annonceur envoie la campagne, ou reprend la ligne en pause.',
    'The advertiser submits the campaign, or resumes the paused flight.',
  ),
  OUTSIDE_FLIGHT: remedy(
    'advertiser',
    'L’annonceur réserve une ligne à d’autres dates.',
    'The advertiser books a flight on other dates.',
  ),
  GOAL_REACHED: remedy(
    'advertiser',
    'L’annonceur réserve une nouvelle ligne.',
    'The advertiser books another flight.',
  ),
  MEDIA_NOT_ACCEPTED: remedy(
    'advertiser',
    'L’annonceur envoie un visuel du type que l’écran accepte.',
    'The advertiser sends a creative of the kind the screen accepts.',
  ),
  WRONG_ORIENTATION: remedy(
    'advertiser',
    'L’annonceur envoie un visuel dans l’autre sens, ou carré.',
    'The advertiser sends a creative of the other orientation, or a square one.',
  ),
  DURATION_OUT_OF_RANGE: remedy(
    'advertiser',
    'L’annonceur envoie un visuel de 3 à 60 secondes.',
    'The advertiser sends a creative of 3 to 60 seconds.',
  ),
  ACTIVITY_NOT_ASKED: remedy(
    'advertiser',
    'L’annonceur ajoute cette activité, ou n’en choisit aucune.',
    'The advertiser adds this activity, or chooses none.',
  ),
  PLACE_NOT_ASKED: remedy(
    'advertiser',
    'L’annonceur élargit les lieux demandés.',
    'The advertiser widens the places asked for.',
  ),
  CLIENTELE_NOT_ASKED: remedy(
    'advertiser',
    'L’annonceur demande une clientèle que le commerce déclare.',
    'The advertiser asks for a clientele that the shop declares.',
  ),
  OUTSIDE_WAITING_SLOT: remedy(
    'merchant',
    'Le commerce déclare un moment d’attente à cette heure-là.',
    'The shop declares a waiting slot at that hour.',
  ),
  CATEGORY_BLOCKED: remedy('merchant', 'Le commerce lève ce refus.', 'The shop lifts this block.'),
  VETO: remedy('merchant', 'Le commerce lève ce refus.', 'The shop lifts this veto.'),
  COMPETITOR: remedy(
    'merchant',
    'Le commerce accepte ce produit, ses concurrents, ou seulement les concurrents lointains.',
    'The shop accepts this product, its competitors, or only competitors far away.',
  ),
  NEEDS_APPROVAL: remedy('merchant', 'Le commerce approuve la campagne.', 'The shop approves the campaign.'),
  UNKNOWN_PRODUCT: remedy(
    'advertiser',
    'L’annonceur dit ce que promeut l’annonce, avec les produits de la liste.',
    'The advertiser says what the ad promotes, with products of the list.',
  ),
  SHOP_CLOSED: remedy('time', 'Attendre l’ouverture du commerce.', 'Wait for the shop to open.'),
  HOURS_UNKNOWN: remedy(
    'merchant',
    'Le commerce précise ses horaires.',
    'The shop says its opening hours precisely.',
  ),
  ZONE_NOT_ASKED: remedy(
    'advertiser',
    'L’annonceur ajoute cet endroit du commerce, ou n’en choisit aucun.',
    'The advertiser adds this part of the shop, or chooses none.',
  ),
  NO_AD_SHARE: remedy(
    'merchant',
    'Le commerce laisse une part de cette attente à la publicité.',
    'The shop gives ads a share of this wait.',
  ),
  CATEGORY_NOT_APPROVED: remedy(
    'merchant',
    'Le commerce admet la catégorie, ou approuve la campagne.',
    'The shop lets the category in, or approves the campaign.',
  ),
  PRODUCT_BLOCKED: remedy('merchant', 'Le commerce lève ce refus.', 'The shop lifts this block.'),
  KEYWORD_BLOCKED: remedy('merchant', 'Le commerce retire ce mot.', 'The shop removes this word.'),
  EXCLUDED_BY_ADVERTISER: remedy(
    'advertiser',
    'L’annonceur lève cette exclusion.',
    'The advertiser lifts this exclusion.',
  ),
  NO_SCREEN: remedy('merchant', 'Le commerce ajoute un écran.', 'The shop adds a screen.'),
  NO_CREATIVE: remedy('advertiser', 'L’annonceur ajoute un visuel.', 'The advertiser adds a creative.'),
  NOT_RELEVANT: remedy(
    'nobody',
    'Rien : l’annonce n’a pas de lien avec ce que fait le commerce.',
    'Nothing: the ad has no link to what the shop does.',
  ),
};

const APPROVAL = {
  pending: remedy('operator', 'La régie approuve le visuel.', 'The operator approves the creative.'),
  refused: remedy(
    'advertiser',
    'L’annonceur envoie un autre visuel, qui tient compte du motif du refus.',
    'The advertiser sends another creative that meets the reason it was refused for.',
  ),
} as const;

const FLIGHT_TO_COME = remedy('time', 'Attendre le début de la ligne.', 'Wait for the flight to begin.');
const ALL = { ...REMEDIES, ...LAW_REMEDIES };

/** WN1: what would have to change for a reason to go, and who can change it. */
export function remedyFor(reason: Reason): Remedy {
  if (reason.code === 'CREATIVE_NOT_APPROVED') return APPROVAL[reason.approval];
  if (reason.code === 'OUTSIDE_FLIGHT' && reason.at < reason.startsAt) return FLIGHT_TO_COME;
  return ALL[reason.code];
}
