/** Food, drink, culture, learning, sport and travel: id | French | English | IAB Ad Product 2.0 category. */
export const TASTE_PRODUCTS = `
bread | Pain | Bread | 1167
viennoiserie | Viennoiseries | Breakfast pastries | 1167
pastry | Pâtisseries | Cakes and pastries | 1356
birthday-cake | Gâteau d'anniversaire | Birthday cake | 1356
sandwich | Sandwichs et salades | Sandwiches and salads | 1358
burger | Burgers | Burgers | 1358
kebab | Kebabs et grillades à emporter | Kebabs and grills to take away | 1358
takeaway-meal | Plats à emporter | Takeaway meals | 1358
cheese | Fromages | Cheese | 1230
wine | Vins | Wine | 1007
champagne | Champagne | Champagne | 1007
wine-tasting | Dégustation de vin | Wine tasting | 1007
beer | Bières | Beer | 1004
spirits | Spiritueux | Spirits | 1006
bar-evening | Soirée au bar | Evening at the bar | 1003
cocktail | Cocktails | Cocktails | 1003
chocolate | Chocolats | Chocolate | 1170
confectionery | Confiseries | Confectionery | 1170
ice-cream | Glaces artisanales | Ice cream | 1158
tea | Thés et infusions | Tea | 1133
coffee | Café en salle | Coffee to drink in | 1360
coffee-beans | Café en grains | Coffee beans | 1133
meat | Viandes | Meat | 1237
charcuterie | Charcuterie | Cured meats | 1237
roast-chicken | Poulet rôti | Roast chicken | 1174
ready-meals | Plats cuisinés | Ready meals | 1236
fish | Poissons et fruits de mer | Fish and seafood | 1165
fruit | Fruits | Fruit | 1173
vegetables | Légumes | Vegetables | 1176
vegetable-box | Panier de légumes | Vegetable box | 1176
organic-food | Produits bio | Organic food | 1165
fine-food | Épicerie fine | Fine food | 1165
pasta | Pâtes fraîches | Fresh pasta | 1165
frozen-food | Surgelés | Frozen food | 1161
honey-and-jam | Miels et confitures | Honey and jam | 1171
olive-oil | Huiles d'olive | Olive oil | 1171
spices | Épices | Spices | 1171
gift-basket | Panier gourmand | Gourmet basket | 1373
soft-drinks | Sodas et limonades artisanales | Soft drinks | 1132
fruit-juice | Jus de fruits | Fruit juice | 1135
grocery | Courses d'alimentation | Groceries | 1501
bulk-food | Épicerie en vrac | Bulk groceries | 1501
farm-shop | Produits de la ferme | Farm shop | 1501
restaurant-meal | Repas au restaurant | Restaurant meal | 1360
gastronomic-dinner | Dîner gastronomique | Fine dining | 1360
brunch | Brunch | Brunch | 1360
pizza | Pizzas | Pizza | 1360
sushi | Sushis | Sushi | 1360
crepes | Crêpes et galettes | Crêpes | 1360
tea-room | Salon de thé | Tea room | 1360
catering | Traiteur | Catering | 1357
meal-delivery | Livraison de repas | Meal delivery | 1359
cooking-class | Cours de cuisine | Cooking class | 1320
pastry-class | Atelier de pâtisserie | Pastry class | 1320
barbecue | Barbecues et braseros | Barbecues | 1128
book | Livres | Books | 1422
children-book | Livres pour enfants | Children's books | 1422
comics | Bandes dessinées | Comics | 1422
cookbook | Livres de cuisine | Cookbooks | 1422
travel-guide | Guides de voyage | Travel guides | 1422
audiobook | Livres audio | Audiobooks | 1422
reading-club | Club de lecture | Reading club | 1320
writing-workshop | Atelier d'écriture | Writing workshop | 1320
magazine | Magazines | Magazines | 1430
newspaper-subscription | Abonnement à un journal | Newspaper subscription | 1430
e-reader | Liseuse | E-reader | 1109
vinyl-record | Disques vinyle | Vinyl records | 1427
turntable | Platines et hi-fi | Turntables and hi-fi | 1112
headphones | Casques audio | Headphones | 1111
concert | Concerts | Concerts | 1319
festival | Festival de musique | Music festival | 1319
theatre-season | Saison théâtrale | Theatre season | 1327
opera | Opéra et ballet | Opera and ballet | 1327
comedy-show | Spectacle d'humour | Comedy show | 1318
cinema-ticket | Séances de cinéma | Cinema screenings | 1317
cinema-pass | Abonnement cinéma | Cinema pass | 1317
museum | Musée | Museum | 1009
art-gallery | Galerie d'art | Art gallery | 1009
exhibition | Exposition | Exhibition | 1321
art-supplies | Fournitures de beaux-arts | Art supplies | 1495
craft-supplies | Loisirs créatifs | Craft supplies | 1495
painting-class | Cours de peinture et de dessin | Painting and drawing class | 1320
pottery-class | Cours de poterie | Pottery class | 1320
sewing-class | Cours de couture | Sewing class | 1320
floral-workshop | Atelier floral | Floral workshop | 1320
photography-class | Cours de photographie | Photography class | 1320
diy-class | Atelier de bricolage | DIY class | 1320
first-aid-course | Formation aux premiers secours | First-aid course | 1320
craft-market | Marché de créateurs | Makers' market | 1326
musical-instrument | Instruments de musique | Musical instruments | 1503
music-lessons | Cours de musique | Music lessons | 1320
choir | Chorale | Choir | 1320
theatre-class | Cours de théâtre | Drama class | 1320
dance-class | Cours de danse | Dance class | 1511
board-game | Jeux de société | Board games | 1249
toy | Jouets | Toys | 1252
puzzle | Puzzles | Puzzles | 1251
video-game | Jeux vidéo | Video games | 1121
collectible | Figurines et objets de collection | Collectibles | 1078
escape-game | Jeu d'évasion | Escape room | 1315
bowling | Bowling | Bowling | 1315
language-course | Cours de langue | Language course | 1303
tutoring | Soutien scolaire | Tutoring | 1312
school-supplies | Fournitures scolaires | School supplies | 1127
stationery | Papeterie | Stationery | 1206
fountain-pen | Stylos plume | Fountain pens | 1207
higher-education | École supérieure | Higher education | 1298
vocational-training | Formation professionnelle | Vocational training | 1314
employment-agency | Agence d'emploi | Employment agency | 1301
public-library | Bibliothèque municipale | Public library | 1454
local-association | Association locale | Local association | 1454
repair-cafe | Atelier de réparation participatif | Repair café | 1370
zero-waste-products | Produits zéro déchet | Zero-waste products | 1369
laptop | Ordinateurs | Computers | 1106
tablet | Tablettes | Tablets | 1118
smartphone | Téléphones | Smartphones | 1114
phone-accessories | Accessoires de téléphone | Phone accessories | 1114
phone-repair | Réparation de téléphone | Phone repair | 1496
mobile-plan | Forfait mobile | Mobile plan | 1471
fibre-internet | Internet fibre | Fibre internet | 1468
television | Téléviseurs | Televisions | 1119
camera | Appareils photo | Cameras | 1102
photo-prints | Tirages et albums photo | Photo prints and albums | 1267
gym-membership | Salle de sport | Gym membership | 1512
yoga-class | Cours de yoga | Yoga class | 1518
swimming | Piscine et aquagym | Swimming pool | 1516
running-club | Club de course à pied | Running club | 1513
tennis-club | Club de tennis | Tennis club | 1513
climbing | Salle d'escalade | Climbing gym | 1513
horse-riding | Équitation | Horse riding | 1513
personal-trainer | Coach sportif | Personal trainer | 1514
martial-arts | Arts martiaux | Martial arts | 1515
sports-equipment | Articles de sport | Sports equipment | 1525
hiking-gear | Équipement de randonnée | Hiking gear | 1528
bicycle | Vélos | Bicycles | 1528
bicycle-accessories | Casques et accessoires de vélo | Bicycle helmets and accessories | 1528
bicycle-repair | Réparation de vélos | Bicycle repair | 1528
sports-event | Rencontre sportive | Sports event | 1325
hotel-stay | Nuit d'hôtel | Hotel stay | 1533
weekend-getaway | Week-end à deux | Weekend getaway | 1542
spa-hotel | Séjour thalasso et bien-être | Spa stay | 1533
guest-house | Chambre d'hôtes | Guest house | 1531
campsite | Camping | Campsite | 1532
holiday-rental | Location de vacances | Holiday rental | 1536
train-travel | Voyage en train | Train travel | 1539
public-transport-pass | Abonnement de transports en commun | Public transport pass | 1539
cruise | Croisière | Cruise | 1538
boat-trip | Promenade en bateau | Boat trip | 1540
guided-tour | Visite guidée | Guided tour | 1540
vineyard-visit | Visite de domaine viticole | Vineyard visit | 1007
travel-agency | Agence de voyages | Travel agency | 1541
ski-holiday | Séjour à la montagne | Mountain holiday | 1542
`;
