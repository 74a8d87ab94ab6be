import { readList, readTable } from './knowledge-table.js';

/**
 * OSM `cuisine` values that name a finer trade: the trade of the tag | the finer trade | cuisines. French spellings stand
 * beside the documented values where French mappers use them.
 */
const CUISINES = `
restaurant | pizzeria | pizza italian_pizza
restaurant | italian-restaurant | italian pasta sardinian sicilian italien trattoria
restaurant | japanese-restaurant | sushi japanese ramen udon teppanyaki japonais bento donburi
restaurant | asian-restaurant | asian chinese vietnamese thai korean noodle noodles cambodian laotian dim_sum dumpling dumplings wok bao malaysian indonesian filipino taiwanese tibetan asiatique chinois hotpot szechuan cantonese burmese
restaurant | indian-restaurant | indian pakistani sri_lankan bangladeshi nepalese curry tandoori indien bengali
restaurant | oriental-restaurant | lebanese moroccan turkish maghrebi tunisian algerian couscous oriental arab middle_eastern syrian persian iranian israeli falafel north_african turc libanais marocain afghan egyptian armenian
restaurant | seafood-restaurant | seafood fish oyster fish_and_chips mussels
restaurant | brasserie | brasserie
restaurant | creperie | crepe crepes crêpe pancake breton galette
restaurant | burger-restaurant | burger american_burger
restaurant | kebab-restaurant | kebab doner
restaurant | sandwich-bar | sandwich bagel salad
restaurant | fine-dining-restaurant | fine_dining gourmet gastronomic gastronomique
fast-food | burger-restaurant | burger
fast-food | kebab-restaurant | kebab doner turkish tacos french_tacos
fast-food | sandwich-bar | sandwich bagel salad
fast-food | juice-bar | juice smoothie smoothies
cafe | tea-room | tea teahouse tea_shop
cafe | bubble-tea-shop | bubble_tea
cafe | ice-cream-parlour | ice_cream gelato frozen_yogurt
`;

interface Refinement {
  readonly trade: string;
  readonly finer: string;
  readonly cuisines: readonly string[];
}

const REFINEMENTS: readonly Refinement[] = readTable(CUISINES, 3).map(
  ([trade = '', finer = '', cuisines = '']): Refinement => ({
    trade,
    finer,
    cuisines: readList(cuisines, ' '),
  }),
);

/** The finer trade that the first cuisine names, or null; later cuisines are side dishes. */
export function finerByCuisine(activityId: string, cuisine: string): string | null {
  const first = cuisine.split(';')[0]?.trim().toLowerCase().replaceAll(' ', '_') ?? '';
  return (
    REFINEMENTS.find(({ trade, cuisines }) => trade === activityId && cuisines.includes(first))?.finer ?? null
  );
}

/** The trades that are finer kinds of this one. */
export const finerTrades = (activityId: string): readonly string[] =>
  REFINEMENTS.filter(({ trade }) => trade === activityId).map(({ finer }) => finer);

/** The trades this one is a finer kind of: a register that knows only those is still right. */
export const widerTrades = (activityId: string): readonly string[] =>
  REFINEMENTS.filter(({ finer }) => finer === activityId).map(({ trade }) => trade);
