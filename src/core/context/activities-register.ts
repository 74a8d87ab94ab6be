/**
 * Categories of French registers of shops, and the trades each one holds, the usual one first. These are the 25 of the
 * register of Paris merchants (data/shops/paris-merchants-2022.csv) but "Autre", which names no trade.
 */
export const REGISTER_CATEGORIES = `
Alimentation générale et produits de première nécessité | convenience-store supermarket organic-shop bulk-shop world-grocery frozen-food-shop variety-store
Articles médicaux et orthopédiques | medical-supplies-shop optician hearing-aid-centre podiatrist
Artisanat d'art | craft-workshop jeweller watchmaker art-gallery picture-framer upholsterer cabinet-maker leather-goods-shop tailor music-shop engraver print-shop concept-store photographer-studio antique-shop home-decor-shop lighting-shop tableware-shop
Blanchisserie-teinturerie | dry-cleaner launderette
Boucherie - charcuterie - rôtisserie | butcher caterer
Boulangerie - pâtisserie | bakery pastry-shop chocolate-shop
Bricolage | hardware-shop builders-merchant window-showroom locksmith tool-hire-shop electrician-shop
Caviste - Brasserie | wine-shop microbrewery winery
Chocolaterie - Pâtisserie | chocolate-shop pastry-shop confectioner
Cosmétique | perfumery beauty-salon hairdresser herbalist nail-salon spa
Disquaire | record-shop
Épicerie fine | delicatessen world-grocery spice-shop tea-shop coffee-roaster pasta-shop confectioner farm-shop
Équipements informatiques | computer-shop electronics-shop electronics-repair-shop video-game-shop appliance-shop
Fleuriste | florist garden-centre
Fromagerie | cheese-shop
Jouets - Jeux | toy-shop baby-shop video-game-shop game-cafe children-clothing-shop
Librairie | bookshop comic-shop
Matériels de télécommunication | phone-shop electronics-repair-shop
Pharmacies et parapharmacies | pharmacy herbalist
Poissonnerie | fishmonger
Presse et papeterie | newsagent stationery-shop news-kiosk print-shop
Primeur | greengrocer organic-shop farm-shop
Restaurant ou traiteur | restaurant caterer pizzeria japanese-restaurant italian-restaurant asian-restaurant indian-restaurant oriental-restaurant seafood-restaurant fine-dining-restaurant brasserie creperie burger-restaurant kebab-restaurant fast-food sandwich-bar juice-bar bubble-tea-shop cafe tea-room bar pub ice-cream-parlour game-cafe staff-canteen
`;
