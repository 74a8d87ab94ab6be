import type { LocalizedText } from '../../../src/core/base/text.js';

/** Every word a screen can say, in both languages; a screen without a snapshot says both. */
export const TEXTS = {
  pairTitle: { fr: 'Relier cet écran à votre commerce', en: 'Pair this screen with your shop' },
  pairScan: { fr: 'ou visez ce code avec votre téléphone', en: 'or point your phone at this code' },
  pairAt: {
    fr: 'Sur un téléphone ou un ordinateur, ouvrez :',
    en: 'On a phone or a computer, open:',
  },
  pairType: { fr: 'et tapez ce code :', en: 'and type this code:' },
  pairAsking: {
    fr: 'Un instant : le code arrive. Si rien ne vient, vérifiez le réseau de cet appareil.',
    en: 'One moment: the code is on its way. If nothing comes, check this device’s network.',
  },
  offline: {
    fr: 'Pas de connexion au serveur. Vérifiez le réseau de cet appareil ; un nouvel essai a lieu sans cesse.',
    en: 'No connection to the server. Check this device’s network; it keeps trying by itself.',
  },
  connecting: {
    fr: 'L’écran est relié. Le programme arrive.',
    en: 'This screen is paired. Its programme is on its way.',
  },
  welcome: { fr: 'Bienvenue', en: 'Welcome' },
  mark: { fr: 'Publicité · Pourquoi ?', en: 'Advertisement · Why?' },
  again: { fr: 'Cet écran n’est plus relié. Son code :', en: 'This screen is no longer paired. Its code:' },
  againAt: { fr: 'à taper sur', en: 'to type at' },
  elsewhere: {
    fr: 'Cet écran joue dans un autre onglet. Il reprendra ici quand l’autre sera fermé.',
    en: 'This screen is playing in another tab. It goes on here when the other is closed.',
  },
  cannotTitle: { fr: 'Cet écran ne peut pas encore démarrer', en: 'This screen cannot start yet' },
  cannotMissing: { fr: 'Il manque :', en: 'What is missing:' },
  cannotTodo: { fr: 'Que faire :', en: 'What to do:' },
  todoSecure: {
    fr: 'Ouvrez cette page par une adresse qui commence par https://. Pour un essai sur un réseau local, lancez Chromium avec --unsafely-treat-insecure-origin-as-secure= suivi de cette adresse.',
    en: 'Open this page by an address that starts with https://. For a trial on a local network, start Chromium with --unsafely-treat-insecure-origin-as-secure= followed by this address.',
  },
  todoEngine: {
    fr: 'Mettez le navigateur à jour : il faut Chromium 79 ou plus récent (ou un navigateur équivalent), hors navigation privée.',
    en: 'Update the browser: Chromium 79 or newer (or an equal one) is needed, not in private browsing.',
  },
  todoStorage: {
    fr: 'Ce navigateur refuse de garder des données. Sortez de la navigation privée, libérez de la place, puis rechargez la page.',
    en: 'This browser refuses to keep data. Leave private browsing, free some space, then reload the page.',
  },
} as const satisfies Record<string, LocalizedText>;
