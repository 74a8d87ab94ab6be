import { foldWords } from '../base/fold-words.js';
import { findProduct } from '../context/products.js';
import type { Rule } from './candidate.js';
import type { CreativeTerms, FlightTerms } from './terms.js';

/** Bounds the memory of folded texts; a network has a few thousand titles and names. */
const MOST_FOLDED = 20_000;
const folded = new Map<string, string>();

/** The words of a text between spaces, so that whole words can be looked for. */
function wordsOf(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const words = ` ${foldWords(text)} `;
  folded.set(text, words);
  return words;
}

const says = (text: string, keyword: string): boolean => wordsOf(text).includes(wordsOf(keyword));

/** EL23: whether a keyword stands, as whole words, in the name of the advertiser, of the campaign or of a product. */
export function flightSays(flight: FlightTerms, keyword: string): boolean {
  if (says(flight.advertiserName, keyword) || says(flight.campaignName, keyword)) return true;
  for (const productId of flight.productIds) {
    const product = findProduct(productId);
    if (product !== null && (says(product.name.fr, keyword) || says(product.name.en, keyword))) return true;
  }
  return false;
}

/** EL23: whether a keyword stands in the title of the creative, or in the names of those behind it. */
export const creativeSays = (creative: CreativeTerms, keyword: string): boolean =>
  says(creative.title, keyword) || says(creative.onBehalfOf, keyword) || says(creative.paidBy, keyword);

/** EL23: the shop does not want these words. */
export const blockedKeyword: Rule = ({ context, flight, creative }) => {
  for (const keyword of context.rules.blockedKeywords)
    if (flightSays(flight, keyword) || creativeSays(creative, keyword))
      return { code: 'KEYWORD_BLOCKED', ruleId: 'EL23', keyword };
  return null;
};
