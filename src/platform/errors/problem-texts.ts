import type { Language } from '../../core/base/text.js';
import type { ProblemCode } from '../../wire/api/problem.js';
import type { Facts } from './errors.js';

interface ProblemText {
  readonly status: number;
  readonly title: Readonly<Record<Language, string>>;
  /** What is wrong and how to mend it; `{name}` is filled from the facts of the error. */
  readonly detail: Readonly<Record<Language, string>>;
}

const text = (
  status: number,
  titleFr: string,
  titleEn: string,
  detailFr: string,
  detailEn: string,
): ProblemText => ({ status, title: { fr: titleFr, en: titleEn }, detail: { fr: detailFr, en: detailEn } });

/** Status and words of every problem code. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  VALIDATION_FAILED: text(
    422,
    'Certains champs sont à corriger',
    'Some fields are not right',
    'Corrigez les champs indiqués dans « errors », puis renvoyez.',
    'Correct the fields listed in “errors”, then send again.',
  ),
  MALFORMED_BODY: text(
    400,
    'Demande illisible',
    'Unreadable request',
    'La demande n’a pas la forme attendue : vérifiez son adresse et le JSON ou le formulaire envoyé.',
    'The request is not in the expected form: check its address and the JSON or the form that was sent.',
  ),
  TOO_LARGE: text(
    413,
    'Trop volumineux',
    'Too large',
    'L’envoi dépasse {limit}.',
    'What was sent is larger than {limit}.',
  ),
  UNSUPPORTED_MEDIA_TYPE: text(
    415,
    'Type de fichier refusé',
    'File type refused',
    'Envoyez une image JPEG, PNG ou WebP, ou une vidéo MP4.',
    'Send a JPEG, PNG or WebP image, or an MP4 video.',
  ),
  NOT_AUTHENTICATED: text(
    401,
    'Connexion nécessaire',
    'Sign-in needed',
    'Connectez-vous, puis recommencez.',
    'Sign in, then try again.',
  ),
  BAD_CREDENTIALS: text(
    401,
    'Connexion refusée',
    'Sign-in refused',
    'L’adresse ou le mot de passe ne convient pas.',
    'The address or the password is not right.',
  ),
  FORBIDDEN: text(
    403,
    'Action non permise',
    'Not allowed',
    'Votre rôle ou votre organisation ne permet pas cette action.',
    'Your role or your organisation does not allow this.',
  ),
  NOT_FOUND: text(
    404,
    'Introuvable',
    'Not found',
    'Rien ici ne porte cet identifiant.',
    'Nothing here has this identifier.',
  ),
  CONFLICT: text(
    409,
    'Déjà modifié ou utilisé',
    'Already changed or in use',
    'Cet élément a changé ou sert ailleurs : rechargez, puis recommencez.',
    'This has changed or is in use elsewhere: reload, then try again.',
  ),
  CREATIVE_IN_USE: text(
    409,
    'Fichier utilisé',
    'File in use',
    'Utilisé par {user} : choisissez-y d’abord autre chose. Une ligne déjà soumise garde ses fichiers.',
    'Used by {user}: choose something else there first. A flight once submitted keeps its files.',
  ),
  EMAIL_TAKEN: text(
    409,
    'Adresse déjà inscrite',
    'Address already registered',
    'Un compte existe déjà avec cette adresse : connectez-vous.',
    'An account already has this address: sign in instead.',
  ),
  TOO_MANY_REQUESTS: text(
    429,
    'Trop de demandes',
    'Too many requests',
    'Réessayez dans {seconds} s.',
    'Try again in {seconds} s.',
  ),
  BUSY: text(
    503,
    'Serveur occupé',
    'Server busy',
    'Réessayez dans un instant ; rien n’a été perdu.',
    'Try again in a moment; nothing was lost.',
  ),
  INTERNAL: text(
    500,
    'Erreur du serveur',
    'Server error',
    'L’incident est consigné ; réessayez plus tard.',
    'The incident is logged; try again later.',
  ),
  WRONG_ORIGIN: text(
    403,
    'Origine refusée',
    'Origin refused',
    'Cette demande vient d’un autre site.',
    'This request comes from another site.',
  ),
  INVITATION_INVALID: text(
    410,
    'Lien expiré ou déjà utilisé',
    'Link expired or already used',
    'Demandez un nouveau lien.',
    'Ask for a new link.',
  ),
  RESET_LINK_INVALID: text(
    410,
    'Lien expiré ou déjà utilisé',
    'Link expired or already used',
    'Demandez un nouveau lien à qui vous avait envoyé celui-ci.',
    'Ask whoever sent you this link for a new one.',
  ),
  NO_SUCH_ACCOUNT: text(
    422,
    'Aucun compte à cette adresse',
    'No account with this address',
    'Personne que vous puissiez aider n’a cette adresse : vérifiez-la.',
    'Nobody you can help has this address: check it.',
  ),
  OPENING_HOURS_INVALID: text(
    422,
    'Horaires non compris',
    'Opening hours not understood',
    '« {part} » n’est pas compris : {hint}',
    '“{part}” is not understood: {hint}',
  ),
  TIME_ZONE_UNKNOWN: text(
    422,
    'Fuseau horaire inconnu',
    'Unknown time zone',
    '« {value} » n’est pas un fuseau IANA, comme Europe/Paris.',
    '“{value}” is not an IANA time zone such as Europe/Paris.',
  ),
  ACTIVITY_UNKNOWN: text(
    422,
    'Activité inconnue',
    'Unknown activity',
    '« {value} » n’est pas dans la liste des activités.',
    '“{value}” is not in the list of activities.',
  ),
  PRODUCT_UNKNOWN: text(
    422,
    'Produit inconnu',
    'Unknown product',
    '« {value} » n’est pas dans la liste des produits et services.',
    '“{value}” is not in the list of products and services.',
  ),
  CATEGORY_UNKNOWN: text(
    422,
    'Catégorie inconnue',
    'Unknown category',
    '« {value} » n’est pas une catégorie IAB Ad Product 2.0.',
    '“{value}” is not an IAB Ad Product 2.0 category.',
  ),
  EDGE_REFUSED: text(
    422,
    'Lien refusé',
    'Link refused',
    'Ce lien entre un métier et un produit ne peut pas être enregistré : corrigez ce que dit « errors ».',
    'This link between a trade and a product cannot be kept: mend what “errors” says.',
  ),
  KEYWORD_EMPTY: text(
    422,
    'Mot-clé vide',
    'Empty keyword',
    '« {value} » ne contient ni lettre ni chiffre.',
    '“{value}” holds neither a letter nor a digit.',
  ),
  COMMUNE_UNKNOWN: text(
    422,
    'Commune inconnue',
    'Unknown commune',
    '« {value} » n’est pas le code INSEE d’une commune, comme 33063 pour Bordeaux.',
    '“{value}” is not the INSEE code of a commune, such as 33063 for Bordeaux.',
  ),
  DEPARTEMENT_UNKNOWN: text(
    422,
    'Département inconnu',
    'Unknown département',
    '« {value} » n’est pas le code d’un département, comme 33 ou 2A.',
    '“{value}” is not the code of a département, such as 33 or 2A.',
  ),
  REGION_UNKNOWN: text(
    422,
    'Région inconnue',
    'Unknown région',
    '« {value} » n’est pas le code INSEE d’une région, comme 75 pour la Nouvelle-Aquitaine.',
    '“{value}” is not the INSEE code of a région, such as 75 for Nouvelle-Aquitaine.',
  ),
  VENUE_TYPE_UNKNOWN: text(
    422,
    'Type de lieu inconnu',
    'Unknown venue type',
    '« {value} » n’est pas un type OpenOOH 1.2.1.',
    '“{value}” is not an OpenOOH 1.2.1 venue type.',
  ),
  POLYGON_INVALID: text(422, 'Polygone refusé', 'Polygon refused', '{hint}', '{hint}'),
  SLOT_ENDS_BEFORE_START: text(
    422,
    'Créneau à l’envers',
    'Slot the wrong way round',
    'La fin doit venir après le début (au-delà de minuit : 25:30 pour 1 h 30).',
    'The end must come after the start (past midnight: 25:30 for 1:30).',
  ),
  FLIGHT_IN_PAST: text(
    422,
    'Dates passées',
    'Dates in the past',
    'La ligne doit se terminer dans le futur.',
    'The flight must end in the future.',
  ),
  FLIGHT_ENDS_BEFORE_START: text(
    422,
    'Dates inversées',
    'Dates the wrong way round',
    'La fin doit venir après le début.',
    'The end must come after the start.',
  ),
  FLIGHT_TOO_LONG: text(
    422,
    'Ligne trop longue',
    'Flight too long',
    'Une ligne dure au plus {days} jours.',
    'A flight lasts {days} days at most.',
  ),
  CREATIVE_UNKNOWN: text(
    422,
    'Visuel inconnu',
    'Unknown creative',
    'Ce visuel n’est pas parmi les vôtres.',
    'This creative is not in your library.',
  ),
  CREATIVE_NOT_PENDING: text(
    409,
    'Déjà traité',
    'Already decided',
    'Ce visuel a déjà été approuvé ou refusé.',
    'This creative was already approved or refused.',
  ),
  CAMPAIGN_EMPTY: text(
    422,
    'Campagne incomplète',
    'Campaign incomplete',
    'Il faut au moins une ligne, et à chacune au moins un visuel.',
    'It needs at least one flight, and each flight at least one creative.',
  ),
  STATE_NOT_ALLOWED: text(
    409,
    'État incompatible',
    'Not in this state',
    'C’est impossible dans l’état « {state} ».',
    'This is not possible in the state “{state}”.',
  ),
  IMAGE_UNREADABLE: text(
    422,
    'Image illisible',
    'Unreadable image',
    'Le fichier n’est pas une image JPEG, PNG ou WebP entière.',
    'The file is not a whole JPEG, PNG or WebP image.',
  ),
  IMAGE_TOO_LARGE: text(
    422,
    'Image trop grande',
    'Image too large',
    'L’image a {megapixels} mégapixels ; le maximum est {limit}.',
    'The image has {megapixels} megapixels; the most is {limit}.',
  ),
  IMAGE_TOO_SMALL: text(
    422,
    'Image trop petite',
    'Image too small',
    'Chaque côté doit avoir au moins {limit} pixels.',
    'Each side needs at least {limit} pixels.',
  ),
  VIDEO_UNREADABLE: text(
    422,
    'Vidéo illisible',
    'Unreadable video',
    'Le fichier n’est pas une vidéo MP4 entière.',
    'The file is not a whole MP4 video.',
  ),
  VIDEO_WITHOUT_TRACK: text(
    422,
    'Pas d’image dans la vidéo',
    'No picture in the video',
    'Le fichier n’a pas de piste vidéo.',
    'The file has no video track.',
  ),
  VIDEO_CODEC_REFUSED: text(
    422,
    'Codec refusé',
    'Codec refused',
    'La vidéo est en {codec} ; les écrans lisent H.264.',
    'The video is {codec}; screens play H.264.',
  ),
  DURATION_REFUSED: text(
    422,
    'Durée refusée',
    'Duration refused',
    'La durée doit être entre {min} et {max} secondes.',
    'The duration must be between {min} and {max} seconds.',
  ),
  PAIRING_CODE_INVALID: text(
    422,
    'Code refusé',
    'Code refused',
    'Ce code n’est pas, ou plus, affiché par un écran : lisez celui qu’il montre maintenant.',
    'No screen shows this code, or no longer: read the one it shows now.',
  ),
  PAIRING_TOO_MANY_TRIES: text(
    429,
    'Trop d’essais',
    'Too many tries',
    'Attendez dix minutes avant un nouvel essai.',
    'Wait ten minutes before another try.',
  ),
  CHALLENGE_EXPIRED: text(
    401,
    'Défi expiré',
    'Challenge expired',
    'Demandez un nouveau défi et signez-le.',
    'Ask for a new challenge and sign it.',
  ),
  BAD_SIGNATURE: text(
    401,
    'Signature refusée',
    'Signature refused',
    'La signature ne correspond pas à la clé.',
    'The signature does not match the key.',
  ),
  TARGET_UNKNOWN: text(
    422,
    'Cible inconnue',
    'Unknown target',
    'Ce que vous voulez interdire n’existe pas.',
    'What you want to ban does not exist.',
  ),
  LIMIT_REACHED: text(
    422,
    'Limite atteinte',
    'Limit reached',
    'Il peut y en avoir {limit} au plus.',
    'There can be {limit} at most.',
  ),
};

/** The words of a code in a language, with its facts filled in. */
export function problemText(
  code: ProblemCode,
  language: Language,
  facts: Facts,
): { readonly status: number; readonly title: string; readonly detail: string } {
  const { status, title, detail } = PROBLEM_TEXTS[code];
  const filled = detail[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? '';
    return typeof fact === 'object' ? fact[language] : String(fact);
  });
  return { status, title: title[language], detail: filled };
}
