import { assertNever } from '../base/result.js';
import type { LocalizedText } from '../base/text.js';
import type { EdgeFault } from './knowledge.js';

/** What is wrong with an edge and how to mend it, in words. */
export function edgeFaultText(fault: EdgeFault): LocalizedText {
  switch (fault.code) {
    case 'EDGE_ACTIVITY_UNKNOWN':
      return {
        fr: `Aucune activité ne s’appelle « ${fault.activityId} » : choisissez-en une dans la liste.`,
        en: `No activity is called “${fault.activityId}”: choose one from the list.`,
      };
    case 'EDGE_PRODUCT_UNKNOWN':
      return {
        fr: `Aucun produit ne s’appelle « ${fault.productId} » : choisissez-en un dans la liste.`,
        en: `No product is called “${fault.productId}”: choose one from the list.`,
      };
    case 'EDGE_WITHOUT_REASON':
      return fault.language === 'fr'
        ? { fr: 'Écrivez la raison en français.', en: 'Write the reason in French.' }
        : { fr: 'Écrivez la raison en anglais.', en: 'Write the reason in English.' };
    case 'EDGE_SLOT_UNKNOWN':
      return {
        fr: `« ${fault.slot} » ne sera remplacé par rien : seuls {shop} et {ad} le sont.`,
        en: `Nothing fills “${fault.slot}”: only {shop} and {ad} are filled.`,
      };
    case 'EDGE_STRENGTH_OUT_OF_RANGE':
      return { fr: 'La force va de plus de 0 à 1.', en: 'The strength is above 0 and at most 1.' };
    case 'EDGE_OCCASION_MISPLACED':
      return {
        fr: 'Le genre « même occasion » nomme son occasion, et lui seul.',
        en: 'The kind “same occasion” names its occasion, and no other kind does.',
      };
    case 'EDGE_OWN_PRODUCT':
      return {
        fr: 'Cette activité vend déjà ce produit : ce serait un concurrent.',
        en: 'This activity sells that product itself: it would be a competitor.',
      };
    case 'EDGE_CATEGORY_DENIED':
      return {
        fr: 'Aucun commerce ne propose de lien vers ce genre de produit.',
        en: 'No shop is linked to this kind of product.',
      };
    case 'EDGE_REASON_WORN':
      return {
        fr: `Cette raison sert déjà ${String(fault.uses)} liens : dites ce qui est vrai de celui-ci.`,
        en: `This reason would serve ${String(fault.uses)} links: say what is true of this one.`,
      };
    case 'EDGE_PRODUCT_EVERYWHERE':
      return {
        fr: `Ce produit irait avec ${String(fault.activities)} activités, trop pour que cela dise encore quelque chose.`,
        en: `This product would go with ${String(fault.activities)} activities, too many to mean anything.`,
      };
    case 'EDGE_NOT_THERE':
      return {
        fr: 'Il n’y a pas de lien entre cette activité et ce produit.',
        en: 'There is no link between this activity and this product.',
      };
    default:
      return assertNever(fault);
  }
}

/** The field of an edge that a fault is about. */
export function edgeFaultField(fault: EdgeFault): string {
  switch (fault.code) {
    case 'EDGE_ACTIVITY_UNKNOWN':
      return 'activityId';
    case 'EDGE_STRENGTH_OUT_OF_RANGE':
      return 'strength';
    case 'EDGE_OCCASION_MISPLACED':
      return 'occasion';
    case 'EDGE_WITHOUT_REASON':
      return `clause.${fault.language}`;
    case 'EDGE_SLOT_UNKNOWN':
    case 'EDGE_REASON_WORN':
      return 'clause';
    case 'EDGE_PRODUCT_UNKNOWN':
    case 'EDGE_OWN_PRODUCT':
    case 'EDGE_CATEGORY_DENIED':
    case 'EDGE_PRODUCT_EVERYWHERE':
    case 'EDGE_NOT_THERE':
      return 'productId';
    default:
      return assertNever(fault);
  }
}
