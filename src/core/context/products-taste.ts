/** Food, drink, culture, learning, sport and travel: id | French | English | IAB Ad Product 2.0 category |
 * French synonyms | English synonyms. */
export const TASTE_PRODUCTS = `
bread | Pain | Bread | 1167 | pains, baguette, boulangerie, pain au levain, boulanger | baguette, bakery, sourdough, loaf
viennoiserie | Viennoiseries | Breakfast pastries | 1167 | croissant, pain au chocolat, brioche | croissants, brioche, breakfast pastry
pastry | Pâtisseries | Cakes and pastries | 1356 | gâteau, pâtisserie, éclair, tarte, macaron, pâtissier | cake, cakes, patisserie, tart, eclair, cupcakes
birthday-cake | Gâteau d’anniversaire | Birthday cake | 1356 | gâteau d’anniversaire, layer cake, cake design | birthday cakes, celebration cake
sandwich | Sandwichs et salades | Sandwiches and salads | 1358 | sandwich, panini, bagel, croque-monsieur, salade | sandwiches, wrap, bagel, panini, salads
burger | Burgers | Burgers | 1358 | hamburger, smash burger, cheeseburger | hamburger, cheeseburger
kebab | Kebabs et grillades à emporter | Kebabs and grills to take away | 1358 | döner, brochettes, grillades | doner, shawarma
takeaway-meal | Plats à emporter | Takeaway meals | 1358 | à emporter, vente à emporter, plat à emporter, lunch box | takeaway, take out, to go, lunch box
cheese | Fromages | Cheese | 1230 | fromage, raclette, fondue, plateau de fromages, comté, mozzarella, fromager | cheeses, raclette, cheese board, mozzarella
wine | Vins | Wine | 1007 | vin, vin rouge, vin blanc, rosé, vin nature, caviste, cave à vin | red wine, white wine, natural wine, wine merchant
champagne | Champagne | Champagne | 1007 | crémant, prosecco, bulles, vin pétillant | sparkling wine, prosecco
wine-tasting | Dégustation de vin | Wine tasting | 1007 | œnologie, dégustation, cours d’œnologie, atelier vin | wine class, oenology
beer | Bières | Beer | 1004 | bière, bière artisanale, ipa, bière pression, pression | beers, craft beer, lager, ale
spirits | Spiritueux | Spirits | 1006 | whisky, rhum, gin, vodka, cognac, alcool, liqueur, spiritueux, armagnac, pastis, tequila | whiskey, whisky, rum, gin, vodka, liquor, alcohol, liqueur, brandy
bar-evening | Soirée au bar | Evening at the bar | 1003 | bar, pub, apéro, bar à vins, happy hour, afterwork | pub, bar night, happy hour, drinks
cocktail | Cocktails | Cocktails | 1003 | bar à cocktails, mojito, spritz | cocktails, cocktail bar, mixology
chocolate | Chocolats | Chocolate | 1170 | chocolat, chocolatier, chocolaterie, praliné, tablette de chocolat | chocolates, chocolatier, truffles, pralines
confectionery | Confiseries | Confectionery | 1170 | bonbon, confiserie, sucette, nougat, caramel, guimauve, dragées de fête | sweets, candy, nougat, caramels, lollipops
ice-cream | Glaces artisanales | Ice cream | 1158 | glace, sorbet, glacier, crème glacée, gelato | ice creams, sorbet, gelato, frozen yogurt
tea | Thés et infusions | Tea | 1133 | thé, infusion, rooibos, maison de thé | teas, green tea, loose-leaf tea
coffee | Café en salle | Coffee to drink in | 1360 | café, expresso, cappuccino, latte, coffee shop | espresso, cappuccino, coffee shop, latte
coffee-beans | Café en grains | Coffee beans | 1133 | café en grain, torréfacteur, café moulu, torréfaction, capsules de café | ground coffee, roaster, coffee capsules
meat | Viandes | Meat | 1237 | viande, boucherie, boucher, bœuf, agneau, volaille, porc | butcher, beef, lamb, poultry, pork
charcuterie | Charcuterie | Cured meats | 1237 | jambon, saucisson, pâté, rillettes, terrine, salaison | ham, salami, cold cuts, sausage, pate
roast-chicken | Poulet rôti | Roast chicken | 1174 | poulet rôti, poulet fermier, rôtisserie | rotisserie chicken
ready-meals | Plats cuisinés | Ready meals | 1236 | plat cuisiné, plat préparé, lasagnes | prepared meals, ready meal, lasagne
fish | Poissons et fruits de mer | Fish and seafood | 1165 | poisson, fruits de mer, poissonnerie, saumon, crustacés, poissonnier | seafood, salmon, fishmonger, tuna
fruit | Fruits | Fruit | 1173 | fruit, fruits frais, pommes, agrumes | fruits, apples, oranges, fresh fruit
vegetables | Légumes | Vegetables | 1176 | légume, légumes frais, primeur, maraîcher | vegetable, greens, greengrocer
vegetable-box | Panier de légumes | Vegetable box | 1176 | panier bio, amap, panier de fruits et légumes | veg box, fruit basket, csa
organic-food | Produits bio | Organic food | 1165 | bio, produit bio, alimentation biologique, agriculture biologique | organic, organic products, health food
fine-food | Épicerie fine | Fine food | 1165 | épicerie fine, produits du terroir, conserves, gastronomie | delicatessen, gourmet food, fine foods
pasta | Pâtes fraîches | Fresh pasta | 1165 | pâtes, pâtes artisanales, ravioli, gnocchi | fresh pasta, ravioli, gnocchi
frozen-food | Surgelés | Frozen food | 1161 | surgelé, produits surgelés, congelé | frozen meals, frozen
honey-and-jam | Miels et confitures | Honey and jam | 1171 | miel, confiture, apiculteur, pâte à tartiner | honey, jam, marmalade, spread
olive-oil | Huiles d’olive | Olive oil | 1171 | huile d’olive, vinaigre, tapenade | olive oils, vinegar
spices | Épices | Spices | 1171 | épice, poivre, safran, condiments, herbes | spice, pepper, saffron, herbs
gift-basket | Panier gourmand | Gourmet basket | 1373 | panier garni, coffret gourmand, colis gourmand | hamper, food hamper
soft-drinks | Sodas et limonades artisanales | Soft drinks | 1132 | soda, limonade, cola, boisson | fizzy drinks, lemonade, cola, soda
fruit-juice | Jus de fruits | Fruit juice | 1135 | jus de fruit, jus d’orange, jus de pomme | orange juice, apple juice, juice
grocery | Courses d’alimentation | Groceries | 1501 | épicerie, alimentation, supermarché, courses, produits de première nécessité, alimentation générale | groceries, supermarket, food shopping
bulk-food | Épicerie en vrac | Bulk groceries | 1501 | vrac, en vrac, sans emballage | bulk, packaging-free food, refill
farm-shop | Produits de la ferme | Farm shop | 1501 | vente à la ferme, circuit court, produits fermiers, producteur local | farm produce, local produce
restaurant-meal | Repas au restaurant | Restaurant meal | 1360 | restaurant, déjeuner, dîner, menu du jour, resto, bistrot | restaurant, lunch, dinner, bistro, eating out
gastronomic-dinner | Dîner gastronomique | Fine dining | 1360 | restaurant gastronomique, étoilé, menu dégustation | michelin star, tasting menu, gourmet restaurant
brunch | Brunch | Brunch | 1360 | brunch du dimanche, petit déjeuner, petit-déjeuner | breakfast, sunday brunch
pizza | Pizzas | Pizza | 1360 | pizzeria, pizza à emporter | pizzas, pizzeria
sushi | Sushis | Sushi | 1360 | maki, restaurant japonais, sashimi, bento | sashimi, japanese food, maki
crepes | Crêpes et galettes | Crêpes | 1360 | crêpe, galette, crêperie | pancakes, crepe, galette
tea-room | Salon de thé | Tea room | 1360 | salon de thé, goûter, tea time | afternoon tea, teahouse
catering | Traiteur | Catering | 1357 | traiteur, buffet, cocktail dînatoire, plateau repas | caterer, buffet, event catering
meal-delivery | Livraison de repas | Meal delivery | 1359 | livraison à domicile, repas livré, livraison de plats, uber eats, deliveroo | food delivery, delivered meals
cooking-class | Cours de cuisine | Cooking class | 1320 | cours de cuisine, atelier culinaire, atelier cuisine | cookery class, cooking lesson, cooking course
pastry-class | Atelier de pâtisserie | Pastry class | 1320 | cours de pâtisserie, atelier macarons | baking class, pastry course
barbecue | Barbecues et braseros | Barbecues | 1128 | brasero, plancha, grill, charbon de bois | bbq, grill, fire pit, charcoal
book | Livres | Books | 1422 | livre, librairie, lecture, beau livre, littérature | books, bookshop, reading, bookstore
children-book | Livres pour enfants | Children’s books | 1422 | livre enfant, album jeunesse, littérature jeunesse | kids’ books, picture books
comics | Bandes dessinées | Comics | 1422 | bande dessinée, bd, comics, album de bd | comic books, comic
cookbook | Livres de cuisine | Cookbooks | 1422 | livre de cuisine, livre de recettes | recipe book, cookery book
travel-guide | Guides de voyage | Travel guides | 1422 | guide touristique, carte routière, guide de voyage, carte | guidebook, map, maps
audiobook | Livres audio | Audiobooks | 1422 | livre audio | audio book
reading-club | Club de lecture | Reading club | 1320 | club de lecture, cercle de lecture | book club
writing-workshop | Atelier d’écriture | Writing workshop | 1320 | atelier d’écriture, écriture | creative writing
magazine | Magazines | Magazines | 1430 | presse, revue, journaux | press, newspapers, periodical
newspaper-subscription | Abonnement à un journal | Newspaper subscription | 1430 | journal, abonnement presse, quotidien | newspaper, press subscription, daily paper
e-reader | Liseuse | E-reader | 1109 | liseuse numérique, kindle | ebook reader, kindle
vinyl-record | Disques vinyle | Vinyl records | 1427 | vinyle, disque, disquaire, cd, 33 tours | vinyl, records, lp, cds
turntable | Platines et hi-fi | Turntables and hi-fi | 1112 | platine vinyle, hi-fi, chaîne hi-fi | record player, hi-fi
headphones | Casques audio | Headphones | 1111 | casque audio, écouteurs, casque | earphones, earbuds
concert | Concerts | Concerts | 1319 | concert, musique live, salle de concert, récital | gig, live music, concert tickets
festival | Festival de musique | Music festival | 1319 | festival, festival de jazz | music festival, jazz festival
theatre-season | Saison théâtrale | Theatre season | 1327 | théâtre, pièce de théâtre, abonnement théâtre, spectacle | theatre, play, stage show, drama
opera | Opéra et ballet | Opera and ballet | 1327 | opéra, ballet, spectacle de danse | opera house, ballet, dance show
comedy-show | Spectacle d’humour | Comedy show | 1318 | one-man-show, humoriste, stand-up, café-théâtre | stand-up, comedian, comedy club
cinema-ticket | Séances de cinéma | Cinema screenings | 1317 | cinéma, film, place de cinéma, séance | cinema, movie, movies, film
cinema-pass | Abonnement cinéma | Cinema pass | 1317 | carte cinéma, carte illimitée | cinema card, movie pass
museum | Musée | Museum | 1009 | musées, visite de musée | museums, museum ticket
art-gallery | Galerie d’art | Art gallery | 1009 | galerie, galeriste, art contemporain | gallery, art dealer, contemporary art
exhibition | Exposition | Exhibition | 1321 | expo, vernissage, expositions | art show, exhibit, private view
art-supplies | Fournitures de beaux-arts | Art supplies | 1495 | beaux-arts, peinture à l’huile, toile et pinceaux, chevalet, aquarelle | artist materials, oil paint, easel, watercolour
craft-supplies | Loisirs créatifs | Craft supplies | 1495 | loisir créatif, perles à enfiler, scrapbooking, diy créatif | crafts, beads, scrapbooking, craft kit
painting-class | Cours de peinture et de dessin | Painting and drawing class | 1320 | cours de dessin, cours de peinture, atelier dessin | art class, drawing lessons
pottery-class | Cours de poterie | Pottery class | 1320 | cours de céramique, atelier poterie, céramique, poterie | ceramics class, pottery, ceramics
sewing-class | Cours de couture | Sewing class | 1320 | cours de couture, atelier couture | sewing lessons, dressmaking class
floral-workshop | Atelier floral | Floral workshop | 1320 | atelier de fleurs, cours d’art floral | flower arranging, floristry class
photography-class | Cours de photographie | Photography class | 1320 | cours de photo, stage photo | photo course, photography course
diy-class | Atelier de bricolage | DIY class | 1320 | cours de bricolage, fablab | diy workshop, maker class
first-aid-course | Formation aux premiers secours | First-aid course | 1320 | secourisme, formation secourisme, psc1 | first aid training, cpr
craft-market | Marché de créateurs | Makers’ market | 1326 | marché de noël artisanal, marché artisanal, salon des créateurs | craft fair, artisan market
musical-instrument | Instruments de musique | Musical instruments | 1503 | instrument, instrument de musique, saxophone, flûte, partitions | instruments, saxophone, flute, sheet music
music-lessons | Cours de musique | Music lessons | 1320 | cours de piano, cours de guitare, école de musique, cours de chant, solfège | piano lessons, guitar lessons, singing lessons, music school
choir | Chorale | Choir | 1320 | chorale, chœur, chant choral | singing group, choral singing
theatre-class | Cours de théâtre | Drama class | 1320 | cours de théâtre, improvisation, cours de comédie | acting class, drama school, improv
dance-class | Cours de danse | Dance class | 1511 | cours de danse, danse, salsa, danse classique, école de danse | dance lessons, dance, salsa, ballet class
board-game | Jeux de société | Board games | 1249 | jeu de société, jeux de cartes, échecs, jeu de rôle | board games, card games, chess
toy | Jouets | Toys | 1252 | jouet, jeux pour enfants, jeux d’éveil, magasin de jouets | toys, playthings
puzzle | Puzzles | Puzzles | 1251 | puzzle, casse-tête | jigsaw, brain teaser
video-game | Jeux vidéo | Video games | 1121 | jeu vidéo, gaming | video games, gaming
collectible | Figurines et objets de collection | Collectibles | 1078 | figurine, objet de collection, cartes à collectionner, pokémon | figurine, trading cards, collectibles, memorabilia
escape-game | Jeu d’évasion | Escape room | 1315 | escape game, jeu d’évasion | escape rooms, escape game
bowling | Bowling | Bowling | 1315 | bowling, quilles | ten-pin bowling
language-course | Cours de langue | Language course | 1303 | cours d’anglais, cours de langues, cours d’espagnol, apprendre l’anglais | english lessons, spanish lessons, language lessons, learn french
tutoring | Soutien scolaire | Tutoring | 1312 | soutien scolaire, cours particuliers, aide aux devoirs, cours de maths | tutor, private lessons, homework help
school-supplies | Fournitures scolaires | School supplies | 1127 | fourniture scolaire, cartable, cahier, trousse | school bag, exercise books, pencil case, back to school
stationery | Papeterie | Stationery | 1206 | papeterie, carnet, agenda, papier à lettres, enveloppe, calligraphie | notebook, diary, writing paper, envelopes
fountain-pen | Stylos plume | Fountain pens | 1207 | stylo, stylo plume, encre | pen, pens
higher-education | École supérieure | Higher education | 1298 | école de commerce, université, études supérieures, bts, master | university, business school, degree, college
vocational-training | Formation professionnelle | Vocational training | 1314 | formation professionnelle, formation, cpf, formation continue, apprendre un métier | training course, professional training, adult learning
employment-agency | Agence d’emploi | Employment agency | 1301 | intérim, agence d’intérim, recherche d’emploi, emploi | temping agency, job agency, jobs, job search
public-library | Bibliothèque municipale | Public library | 1454 | bibliothèque, médiathèque | library
local-association | Association locale | Local association | 1454 | association, vie associative, bénévolat local, club | community group, association, clubs
repair-cafe | Atelier de réparation participatif | Repair café | 1370 | repair café, réparer, atelier vélo participatif | repair cafe, fix it
zero-waste-products | Produits zéro déchet | Zero-waste products | 1369 | zéro déchet, gourde, consigne, produits réutilisables, écologique | zero waste, reusable bottle, eco-friendly products
laptop | Ordinateurs | Computers | 1106 | ordinateur, pc portable, mac, ordinateur reconditionné | computer, pc, laptops, macbook
tablet | Tablettes | Tablets | 1118 | tablette, ipad | ipad, tablets
smartphone | Téléphones | Smartphones | 1114 | téléphone portable, mobile, iphone, portable, téléphonie | mobile phone, iphone, cell phone, phone
phone-accessories | Accessoires de téléphone | Phone accessories | 1114 | coque de téléphone, chargeur, protection d’écran | phone case, charger, screen protector
phone-repair | Réparation de téléphone | Phone repair | 1496 | réparation de téléphones, écran cassé, réparation de portable, réparation iphone | screen repair, iphone repair, broken screen
mobile-plan | Forfait mobile | Mobile plan | 1471 | forfait téléphonique, forfait sans engagement, opérateur mobile, carte sim | phone plan, sim card, mobile contract
fibre-internet | Internet fibre | Fibre internet | 1468 | fibre, box internet, adsl, wifi, internet | broadband, internet, wi-fi
television | Téléviseurs | Televisions | 1119 | télévision, télé, tv, téléviseur, vidéoprojecteur | tv, television set, projector
camera | Appareils photo | Cameras | 1102 | appareil photo, objectif, reflex, argentique | cameras, lens, dslr
photo-prints | Tirages et albums photo | Photo prints and albums | 1267 | tirage photo, album photo, développement photo, livre photo | photo printing, photo book, photo album, film developing
gym-membership | Salle de sport | Gym membership | 1512 | salle de sport, fitness, musculation, abonnement salle de sport, crossfit | gym, fitness club, crossfit, weight training
yoga-class | Cours de yoga | Yoga class | 1518 | yoga, cours de yoga, yoga prénatal | yoga, yoga lessons
swimming | Piscine et aquagym | Swimming pool | 1516 | piscine, natation, aquagym, aquabiking | swimming pool, swim, aqua aerobics, pool
running-club | Club de course à pied | Running club | 1513 | course à pied, running, marathon, jogging en groupe, semi-marathon | running, marathon, jogging
tennis-club | Club de tennis | Tennis club | 1513 | tennis, padel, squash, badminton, cours de tennis | tennis lessons, padel, squash, badminton
climbing | Salle d’escalade | Climbing gym | 1513 | escalade, bloc, mur d’escalade | bouldering, rock climbing, climbing wall
horse-riding | Équitation | Horse riding | 1513 | équitation, cheval, poney, centre équestre, balade à cheval | riding lessons, pony riding, stables
personal-trainer | Coach sportif | Personal trainer | 1514 | coach sportif, coaching sportif, remise en forme | personal training, fitness coach
martial-arts | Arts martiaux | Martial arts | 1515 | judo, karaté, boxe, taekwondo, krav maga, self-défense, aïkido | judo, karate, boxing, self-defence, taekwondo
sports-equipment | Articles de sport | Sports equipment | 1525 | articles de sport, matériel de sport, magasin de sport | sports gear, sporting goods
hiking-gear | Équipement de randonnée | Hiking gear | 1528 | randonnée, chaussures de marche, bâtons de marche, trek | hiking boots, trekking, walking gear
bicycle | Vélos | Bicycles | 1528 | vélo, vtt, vélo de ville, cycles, bicyclette | bike, mountain bike, cycles, bicycles
bicycle-accessories | Casques et accessoires de vélo | Bicycle helmets and accessories | 1528 | casque de vélo, antivol, sacoche vélo | bike helmet, bike lock, panniers
bicycle-repair | Réparation de vélos | Bicycle repair | 1528 | réparation de vélo, atelier vélo, crevaison | bike repair, bike service, puncture
sports-event | Rencontre sportive | Sports event | 1325 | match, compétition sportive, match de rugby, match de foot, places de match | match, game tickets, rugby match, football match
hotel-stay | Nuit d’hôtel | Hotel stay | 1533 | hôtel, chambre d’hôtel, nuitée, hébergement | hotel, hotel room, accommodation
weekend-getaway | Week-end à deux | Weekend getaway | 1542 | week-end, escapade, week-end romantique, séjour romantique | weekend break, city break, romantic weekend, getaway
spa-hotel | Séjour thalasso et bien-être | Spa stay | 1533 | thalasso, thalassothérapie, cure thermale, séjour bien-être | spa break, thalassotherapy, thermal cure
guest-house | Chambre d’hôtes | Guest house | 1531 | gîte, maison d’hôtes, chambres d’hôtes | bed and breakfast, b&b, guesthouse
campsite | Camping | Campsite | 1532 | camping, emplacement de tente, mobil-home | campground, camp site, mobile home
holiday-rental | Location de vacances | Holiday rental | 1536 | location saisonnière, location de vacances, villa, airbnb, appartement de vacances, multipropriété | holiday home, vacation rental, holiday let, villa, timeshare, time share
train-travel | Voyage en train | Train travel | 1539 | train, billet de train, tgv, sncf | rail, train ticket, rail travel
public-transport-pass | Abonnement de transports en commun | Public transport pass | 1539 | abonnement bus, métro, tramway, navigo, transports en commun, ticket de bus | bus pass, travel card, tram, metro ticket
cruise | Croisière | Cruise | 1538 | croisière, paquebot | cruises, cruise ship
boat-trip | Promenade en bateau | Boat trip | 1540 | balade en bateau, promenade en mer, péniche, bateau-mouche | boat tour, river trip, boat ride, ferry
guided-tour | Visite guidée | Guided tour | 1540 | visite guidée, guide touristique local, tour en bus, excursion | sightseeing, city tour, tour guide, day trip
vineyard-visit | Visite de domaine viticole | Vineyard visit | 1007 | visite de vignoble, route des vins, œnotourisme, domaine viticole | wine tour, winery visit, wine tourism
travel-agency | Agence de voyages | Travel agency | 1541 | voyage, agence de voyages, voyagiste, séjour organisé, vacances | travel agent, trip, holidays, package tour, vacation
ski-holiday | Séjour à la montagne | Mountain holiday | 1542 | séjour au ski, vacances au ski, station de ski, montagne, forfait de ski | ski trip, skiing, ski resort, ski pass
world-food | Produits du monde | World foods | 1165 | produits asiatiques, produits orientaux, produits italiens, cuisine du monde, exotique | asian groceries, exotic food, international groceries
dried-fruit-and-nuts | Fruits secs | Dried fruit and nuts | 1175 | noix, amandes, dattes, pistaches, noisettes | almonds, dates, pistachios, trail mix
smoothie | Smoothies et jus pressés | Smoothies and fresh juices | 1135 | jus frais, smoothie, jus détox, citronnade | fresh juice, cold-pressed juice
bubble-tea | Bubble tea | Bubble tea | 1133 | thé aux perles, boba | boba, pearl tea
fresh-market | Marché de producteurs | Farmers’ market | 1501 | marché, halles, marché du dimanche, étal | market stall, food market
canteen-meal | Repas en restauration collective | Canteen meal | 1360 | cantine, self, restaurant d’entreprise | cafeteria, staff restaurant
fast-food-meal | Menu de restauration rapide | Fast-food meal | 1358 | fast-food, mcdo, hamburger frites, nuggets, tacos, hot-dog, frites | fast food, french fries, nuggets, hot dog
fried-chicken | Poulet frit | Fried chicken | 1358 | ailes de poulet, poulet pané, bucket | chicken wings, chicken bucket
poke-bowl | Poke bowls et salades | Poke bowls and salads | 1358 | poké, saladerie, bowl, salade composée | poke, salad bowl, healthy bowl
noodles-and-asian | Cuisine asiatique | Asian food | 1360 | nouilles, ramen, nems, pho, dim sum, thaï, chinois, coréen, wok | noodles, ramen, spring rolls, thai food, chinese food
indian-food | Cuisine indienne | Indian food | 1360 | curry, tandoori, naan, biryani | curry, tandoori, naan
couscous | Couscous et tajines | Couscous and tagines | 1360 | tajine, cuisine marocaine, cuisine orientale, mezze, falafel, libanais | tagine, moroccan food, lebanese food, falafel, meze
steak | Grillades et viande | Steak and grill | 1360 | entrecôte, côte de bœuf, steakhouse, barbecue au restaurant | steakhouse, ribs, grilled meat
seafood-platter | Plateaux de fruits de mer | Seafood platters | 1165 | huîtres, crevettes, homard, coquillages, moules | oysters, lobster, prawns, shellfish
vegetarian-food | Cuisine végétarienne | Vegetarian and vegan food | 1360 | végan, végétalien, végétarien, sans viande | vegan, plant-based, meat-free
gluten-free-food | Produits sans gluten | Gluten-free food | 1165 | sans gluten, sans lactose, allergie alimentaire | lactose-free, coeliac, allergen free
foie-gras | Foie gras et truffes | Foie gras and truffles | 1165 | caviar, truffe, saumon fumé, escargots | caviar, smoked salmon, truffle
eggs-and-dairy | Œufs, lait et yaourts | Eggs, milk and yoghurts | 1230 | œuf, beurre, crème, yaourt, lait | butter, cream, yogurt, milk
biscuits | Biscuits et gâteaux secs | Biscuits and cookies | 1172 | cookies, petits gâteaux, macarons, galettes bretonnes, madeleines | cookies, crackers, macaroons, shortbread
crisps | Chips et biscuits apéritifs | Crisps and snacks | 1175 | chips, apéritif, pop-corn, cacahuètes | potato chips, popcorn, peanuts
breakfast-cereal | Céréales et petit déjeuner | Breakfast cereals | 1169 | céréales, muesli, granola, flocons d’avoine | muesli, granola, oats
baking-ingredients | Farines et aides à la pâtisserie | Flour and baking ingredients | 1168 | farine, levure, sucre, moule à gâteau | flour, yeast, sugar, cake tin
mineral-water | Eaux minérales | Mineral water | 1137 | eau gazeuse, eau en bouteille | bottled water, sparkling water
energy-drink | Boissons énergisantes | Energy drinks | 1136 | boisson énergétique, boisson sportive, taurine | sports drink, caffeine drink
protein-supplements | Nutrition sportive | Sports nutrition | 1253 | protéines, whey, barres protéinées, créatine | protein powder, whey, creatine
meal-kit | Box repas à cuisiner | Meal kits | 1201 | panier recette, box cuisine, kit repas | recipe box, meal box
donuts | Beignets et gaufres | Doughnuts and waffles | 1356 | donut, churros, gaufre, beignet, muffin, cupcake | donut, churros, waffles, cupcake
private-chef | Chef à domicile | Private chef | 1357 | cuisinier à domicile, chef privé | chef at home, personal chef
brewery-visit | Visite de brasserie | Brewery visit | 1004 | brasserie artisanale, dégustation de bière, microbrasserie | brewery tour, beer tasting
non-alcoholic-drinks | Boissons sans alcool | Alcohol-free drinks | 1131 | mocktail, vin sans alcool, bière sans alcool, kombucha | mocktail, alcohol-free wine, kombucha
second-hand-books | Livres d’occasion | Second-hand books | 1422 | bouquiniste, livres anciens, livre rare, bouquin | used books, rare books, antiquarian books
novel | Romans et nouveautés | Novels and new releases | 1422 | roman, polar, best-seller, livre de poche | fiction, thriller, paperback, bestseller
manga | Mangas | Manga | 1422 | manga, anime, roman graphique | anime, graphic novel
dvd | Films et séries en DVD | DVDs and Blu-rays | 1428 | dvd, blu-ray, vidéoclub | blu-ray, film rental
streaming-subscription | Abonnement vidéo et musique | Streaming subscription | 1431 | netflix, plateforme vidéo, musique en ligne, svod | video streaming, music streaming
radio-and-podcast | Radio et podcasts | Radio and podcasts | 1433 | émission de radio, podcast | radio station, podcast
event-tickets | Billets de spectacle | Event tickets | 1509 | billetterie, place de concert, réservation de spectacle | tickets, box office, show tickets
circus | Cirque et spectacles pour enfants | Circus and children’s shows | 1327 | cirque, marionnettes, guignol, magie | puppet show, magic show
karaoke | Karaoké | Karaoke | 1324 | soirée karaoké, box karaoké | singing night, karaoke box
nightclub-evening | Soirée en discothèque | Night out clubbing | 1324 | boîte de nuit, clubbing, soirée dansante | clubbing, disco, dj night
art-sale | Œuvres d’art et enchères | Artworks and auctions | 1316 | vente aux enchères, commissaire-priseur, sculpture, bronze, peinture ancienne | auction, sculpture, painting for sale, auction house
arcade-games | Salle d’arcade et flippers | Arcade games | 1098 | flipper, jeux d’arcade, baby-foot, réalité virtuelle | pinball, video arcade, virtual reality, table football
laser-game | Laser game et paintball | Laser tag and paintball | 1315 | laser tag, paintball, airsoft | lasergame, airsoft
karting | Karting | Go-karting | 1315 | kart, circuit automobile, stage de pilotage | karts, track day
board-game-evening | Soirée jeux de société | Board-game evening | 1320 | bar à jeux, soirée jeux, jeux de rôle, escape | game night, role-playing games
model-kit | Modélisme et maquettes | Model kits | 1252 | maquette, train miniature, voiture télécommandée | model trains, scale models, remote-control car
soft-toy | Peluches et doudous | Soft toys | 1252 | doudou, peluche, poupée, jouets en bois | teddy bear, doll, wooden toys, plush
outdoor-toys | Jeux de plein air | Outdoor toys | 1250 | balançoire, toboggan, trampoline de jardin, bac à sable | swing, slide, sandpit
console | Consoles de jeux | Game consoles | 1121 | playstation, xbox, nintendo, manette | playstation, xbox, nintendo, gaming pc
stamps-and-coins | Timbres et monnaies | Stamps and coins | 1081 | philatélie, numismatique, timbre de collection, pièces anciennes | stamp collecting, old coins, numismatics
piano | Pianos et accordage | Pianos and tuning | 1503 | piano, accordeur, clavier | piano tuning, keyboard
guitar | Guitares et luthiers | Guitars and violin makers | 1503 | guitare, violon, luthier, batterie, basse | violin, drums, luthier
printer-ink | Imprimantes et cartouches | Printers and ink | 1116 | cartouche d’encre, toner, imprimante | ink cartridges, toner
smart-speaker | Enceintes et son | Speakers and audio | 1112 | enceinte bluetooth, barre de son, ampli, micro | bluetooth speaker, soundbar, amplifier
drone | Drones et caméras d’action | Drones and action cameras | 1102 | drone, caméra sport, gopro | action camera, quadcopter
computer-class | Cours d’informatique | Computer class | 1320 | initiation informatique, cours de code, programmation, internet pour débutants | coding class, it course, digital skills
online-course | Cours en ligne | Online courses | 1304 | e-learning, formation à distance, mooc | distance learning, e-learning
private-school | École privée | Private school | 1305 | école bilingue, montessori, internat, maternelle privée | boarding school, montessori, bilingual school
exam-preparation | Préparation aux examens et concours | Exam preparation | 1312 | bac, brevet, concours, classe préparatoire, stage de révision | test prep, revision course, entrance exam
student-loan-aid | Bourses et aides aux étudiants | Grants and student aid | 1353 | bourse d’études, aide étudiante | scholarship, student finance
apprenticeship | Apprentissage et alternance | Apprenticeships | 1314 | alternance, contrat d’apprentissage, cfa | apprentice, work-study
career-coaching | Bilan de compétences | Career coaching | 1295 | reconversion, orientation, coach professionnel | career change, skills assessment
charity-donation | Don à une association | Charity donation | 1453 | don, collecte, bénévolat, solidarité, mécénat | donate, fundraising, volunteering
army-recruitment | Recrutement des armées | Military recruitment | 1456 | armée de terre, marine nationale, engagez-vous | army careers, navy
public-campaign | Message d’intérêt public | Public service message | 1458 | prévention, campagne de vaccination, sécurité routière | public health campaign, road safety
city-event | Fête et événement de la commune | Town festival and events | 1326 | fête de village, marché de noël, feu d’artifice, carnaval, kermesse | christmas market, fair, fireworks night, carnival
sports-club | Club sportif | Sports club | 1513 | licence sportive, association sportive, football, basket, handball, rugby | football club, basketball, rugby, soccer
football-gear | Équipement de football et sports collectifs | Football and team-sports gear | 1525 | chaussures de foot, ballon, maillot de foot, raquette de tennis | football boots, football shirt, tennis racket, ball
fitness-equipment | Matériel de musculation | Home fitness equipment | 1526 | haltères, tapis de course, vélo d’appartement, rameur | dumbbells, treadmill, exercise bike
billiards | Billard et fléchettes | Billiards and darts | 1527 | table de billard, fléchettes, ping-pong | pool table, darts, table tennis
ice-skating | Patinoire | Ice skating | 1513 | patin à glace, patins, hockey | ice rink, skates
golf | Golf | Golf | 1513 | parcours de golf, club de golf, minigolf, cours de golf | golf lessons, golf clubs, mini golf
sailing-lessons | École de voile et de surf | Sailing and surf lessons | 1513 | voile, cours de surf, kitesurf, planche à voile, paddle, kayak | surf lessons, windsurfing, paddleboard, kayak
diving | Plongée | Scuba diving | 1513 | plongée sous-marine, baptême de plongée, snorkeling | scuba, snorkelling
skydiving | Saut en parachute et vol | Skydiving and flights | 1540 | parachute, parapente, montgolfière, vol en hélicoptère, baptême de l’air, ulm | paragliding, hot-air balloon, bungee jumping
pilates-class | Pilates | Pilates class | 1518 | cours de pilates, stretching, gym douce, méditation, qi gong | stretching, meditation, tai chi
swimming-lessons | Cours de natation | Swimming lessons | 1516 | apprendre à nager, bébés nageurs, aquabike | learn to swim, baby swimming, aquafit
ski-equipment | Équipement de ski | Ski equipment | 1528 | skis, snowboard, combinaison de ski, masque de ski, luge | skis, snowboard, ski wear, sledge
ski-hire | Location de skis | Ski hire | 1528 | louer des skis, réparation de skis, fartage | ski rental, ski waxing
skateboard | Skates, surfs et rollers | Skateboards, surfboards and skates | 1528 | skate, roller, planche de surf, combinaison néoprène | roller skates, surfboard, wetsuit
fishing-tackle | Articles de pêche | Fishing tackle | 1528 | canne à pêche, moulinet, appât, hameçon | fishing rod, bait, lure
camping-gear | Matériel de camping | Camping gear | 1528 | tente, sac de couchage, réchaud, glacière, sac à dos | tent, sleeping bag, cool box, backpack
air-travel | Billets d’avion | Air travel | 1537 | vol, avion, compagnie aérienne, billet d’avion | flight, plane ticket, airline
coach-travel | Voyage en autocar | Coach travel | 1541 | autocar, bus longue distance, excursion en car | long-distance bus, coach tour
airport-transfer | Navette aéroport | Airport transfer | 1566 | transfert aéroport, navette, vtc aéroport | shuttle, airport taxi
beach-holiday | Séjour au soleil | Beach holiday | 1542 | club de vacances, plage, tout compris, île, vacances d’été | all-inclusive, sun holiday, package holiday, resort
castle-visit | Visite de château et de monument | Castle and monument visit | 1540 | château, monument historique, cathédrale, patrimoine, grotte | historic house, cathedral, heritage site, cave
botanical-garden | Parcs et jardins à visiter | Parks and gardens to visit | 1540 | jardin botanique, roseraie | botanical garden, rose garden, arboretum
unusual-stay | Hébergement insolite | Unusual stays | 1536 | cabane dans les arbres, yourte, roulotte, tipi, glamping | treehouse, yurt, glamping
motel | Hôtel économique | Budget hotel | 1534 | motel, hôtel pas cher, auberge de jeunesse | motel, hostel, cheap hotel
retreat | Retraite et séjour bien-être | Wellness retreat | 1542 | retraite yoga, jeûne et randonnée, stage de méditation | yoga retreat, meditation stay
`;
