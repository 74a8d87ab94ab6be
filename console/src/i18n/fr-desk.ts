import type { Approval } from '../api/types.js';

/** What the console says in French to advertisers and to the operator. */
export const deskFr = {
  campaigns: {
    title: 'Campagnes',
    lead: 'Ce que vous voulez dire, dans quelles boutiques, et quand.',
    emptyTitle: 'Aucune campagne',
    emptyText: 'Une campagne réunit des lignes\u00a0: des dates, des boutiques qui vont avec, un objectif.',
    create: 'Créer une campagne',
    name: 'Nom de la campagne',
    rename: 'Renommer',
    flights: 'Lignes',
    noFlights: 'Ajoutez une première ligne\u00a0: des dates, un produit, un objectif.',
    addFlight: 'Ajouter une ligne',
    editFlight: 'Modifier la ligne',
    submit: 'Soumettre la campagne',
    submitted: 'Campagne soumise.',
    submittedAwaits: 'Elle passera une fois approuvée, comme le dit chaque ligne.',
    awaitsApproval: 'En attente d’approbation',
    fitsNowhere: 'Ne convient à aucun commerce',
    creativesRefused: 'Visuel refusé',
    goalReached: 'Objectif atteint',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    cancel: 'Annuler la ligne',
    cancelConfirm: (name: string) => `Annuler «\u00a0${name}\u00a0»\u00a0? Elle ne pourra pas reprendre.`,
    flightCount: (n: number) => (n > 1 ? `${n} lignes` : `${n} ligne`),
    delivered: (n: number, written: string) => `${written} diffusion${n < 2 ? '' : 's'}`,
  },
  fit: {
    title: 'Où elle passerait',
    waiting:
      'Indiquez les dates et ce que vous annoncez\u00a0: les commerces qui conviennent sont comptés ici.',
    draft: 'Il reste à soumettre la campagne.',
    counting: 'Décompte des commerces…',
    plays: (venues: string, screens: string) => `Peut passer dans ${venues} (${screens}).`,
    wouldPlay: (venues: string, screens: string) =>
      `Passerait dans ${venues} (${screens}), une fois munie d’un visuel.`,
    awaitsOperator: (venues: string, screens: string) =>
      `Passera dans ${venues} (${screens}) dès que le réseau aura approuvé le visuel.`,
    awaitsShop: (venues: string, screens: string) =>
      `Passera dans ${venues} (${screens}) dès que le commerce lui-même aura autorisé la campagne.`,
    nowhere: (venues: string) => `Ne passerait dans aucun des ${venues}.`,
    noShop: 'Le réseau n’a encore aucun écran.',
    goalReached: 'Son objectif est atteint\u00a0: elle ne passe plus.',
    creativesRefused: 'Son visuel a été refusé. Choisissez-en ou envoyez-en un autre.',
    whyNot: (venues: string) => `Pourquoi pas dans ${venues}`,
    venues: (n: number, written: string) =>
      n < 2 ? `${written}\u00a0commerce` : `${written}\u00a0commerces`,
    screens: (n: number, written: string) => (n < 2 ? `${written}\u00a0écran` : `${written}\u00a0écrans`),
  },
  approvals: {
    title: 'Approbations',
    lead: 'Regardez comme un passant\u00a0: à quatre mètres, quelques secondes.',
    emptyTitle: 'Tout est vu',
    emptyText: 'Aucun visuel n’attend. Bon entracte.',
    approve: 'Approuver',
    refuse: 'Refuser',
    reason: 'Motif du refus',
    reasonHint: 'L’annonceur le lira tel quel.',
    confirmRefuse: 'Refuser ce visuel',
    waiting: (n: number) => (n > 1 ? `${n} visuels en attente` : `${n} visuel en attente`),
    done: {
      approved: (title: string) => `«\u00a0${title}\u00a0» est approuvé.`,
      refused: (title: string) => `«\u00a0${title}\u00a0» est refusé.`,
    },
    filter: 'Quels visuels',
    state: { pending: 'En attente', approved: 'Approuvés', refused: 'Refusés' } satisfies Record<
      Approval,
      string
    >,
    nothing: {
      approved: 'Aucun visuel n’a encore été approuvé.',
      refused: 'Aucun visuel n’a été refusé.',
    },
    sent: (date: string) => `envoyé le ${date}, heure de Paris`,
    promotes: 'Annonce',
    notUsed: 'Aucune campagne ne s’en sert encore',
    usedBy: 'Utilisé par',
    where: 'Où il passerait',
    colon: '\u00a0: ',
    andMore: (names: string, more: number) =>
      more === 0 ? names : `${names} et ${more} autre${more === 1 ? '' : 's'}`,
    decided: {
      approved: (date: string, by: string) => `Approuvé le ${date}, heure de Paris, par ${by}`,
      refused: (date: string, by: string) => `Refusé le ${date}, heure de Paris, par ${by}`,
    },
    somebody: 'quelqu’un qui est parti',
    noRecord: 'Aucune trace de qui a décidé.',
  },
};
