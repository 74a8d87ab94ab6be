/** Home, garden, property, money, vehicles and pets: id | French | English | IAB Ad Product 2.0 category |
 * French synonyms | English synonyms. */
export const HOME_PRODUCTS = `
furniture | Mobilier | Furniture | 1269 | meuble, ameublement, table, chaise, étagère, mobilier design | table, chairs, sideboard, shelves
bespoke-furniture | Mobilier sur mesure | Made-to-measure furniture | 1269 | meuble sur mesure, menuisier, ébéniste, agencement | custom furniture, cabinet maker, joinery
upholstery | Tapisserie d’ameublement | Upholstery | 1269 | tapissier, réfection de fauteuil, tapisserie d’ameublement | upholsterer, re-covering chairs
garden-furniture | Mobilier de jardin | Garden furniture | 1270 | salon de jardin, transat, parasol, hamac | patio furniture, deckchair, parasol
mattress | Matelas et sommiers | Mattresses and bed bases | 1279 | literie, matelas, sommier, surmatelas | bed base, mattress topper
bedding | Linge de lit | Bed linen | 1287 | couette, drap, oreiller, parure de lit, linge de maison | duvet, sheets, pillow, bed sheets, household linen
curtains | Rideaux et stores | Curtains and blinds | 1415 | rideau, voilage, store, tringle, stores vénitiens | blinds, drapes, roller blind
carpet | Tapis | Rugs | 1280 | tapis, moquette, kilim, tapis berbère | rug, carpets, carpeting
lighting | Luminaires | Lighting | 1286 | luminaire, lampe, lustre, suspension, ampoule, abat-jour | lamp, light bulb, chandelier, lampshade
home-decor | Décoration de la maison | Home decoration | 1282 | décoration, déco, décoration intérieure, objet déco, vase, coussin | decor, vase, cushion, ornaments, interior decoration
picture-framing | Encadrement | Picture framing | 1282 | encadreur, cadre, cadre photo, cadres sur mesure | frame, picture frame, framer
candles | Bougies parfumées | Scented candles | 1282 | bougie, bougie parfumée, diffuseur, encens | candle, incense, home fragrance, diffuser
tableware | Arts de la table | Tableware | 1284 | vaisselle, assiette, verre, porcelaine, arts de la table, couverts | crockery, dinner plates, glassware, china, cutlery, dinnerware
kitchenware | Ustensiles de cuisine | Kitchenware | 1284 | ustensile de cuisine, casserole, poêle à frire, cocotte, batterie de cuisine | cookware, saucepan, frying pan, utensils
kitchen-knives | Couteaux de cuisine | Kitchen knives | 1284 | couteau, coutellerie, affûtage, couteau de cuisine | knife, knife sharpening
picnic-hamper | Panier de pique-nique | Picnic hamper | 1284 | pique-nique, panier pique-nique | picnic, picnic basket
fitted-kitchen | Cuisine équipée | Fitted kitchen | 1413 | cuisiniste, cuisine sur mesure, plan de travail | kitchen fitter, kitchen units, worktop
bathroom-renovation | Rénovation de salle de bains | Bathroom renovation | 1413 | salle de bains, douche, baignoire, sanitaire, lavabo | bathroom, shower, bath, bathtub
home-renovation | Travaux de rénovation | Home renovation | 1413 | travaux, rénovation, artisan du bâtiment, maçon, maçonnerie, extension de maison | renovation, building work, refurbishment, builder, home extension
interior-design | Architecture d’intérieur | Interior design | 1413 | architecte d’intérieur, décorateur, home staging, décoratrice | interior designer, home staging, interior architect
insulation | Isolation | Insulation | 1404 | isolation thermique, combles, isolation extérieure, rénovation énergétique | loft insulation, energy renovation, wall insulation
heat-pump | Pompe à chaleur | Heat pump | 1404 | pac, pompe à chaleur air eau, chauffage | air source heat pump, heating
ev-charger | Borne de recharge à domicile | Home charging point | 1404 | borne de recharge, recharge électrique, wallbox | charging point, car charger, wallbox
painting-and-wallpaper | Peinture et papier peint | Paint and wallpaper | 1404 | peinture, papier peint, pinceau, droguerie | paint, wallpaper, paintbrush
solar-panels | Panneaux solaires | Solar panels | 1032 | panneau solaire, photovoltaïque, énergie solaire | photovoltaic, solar power, solar energy
windows-and-shutters | Fenêtres et volets | Windows and shutters | 1415 | fenêtre, volet roulant, porte d’entrée, menuiserie, porte blindée | window, double glazing, shutter, front door
flooring | Parquet et revêtements de sol | Flooring | 1399 | parquet, revêtement de sol, lino, stratifié | parquet, laminate, wood floor, vinyl floor
tools | Outillage | Tools | 1275 | outil, bricolage, perceuse, quincaillerie, visserie | tool, drill, diy, hardware, screws
tool-hire | Location d’outillage | Tool hire | 1275 | location de matériel, louer une bétonnière, location de nacelle | tool rental, equipment hire, plant hire
plumbing | Plomberie | Plumbing | 1411 | plombier, fuite d’eau, robinet, dégât des eaux | plumber, leak, dripping tap, burst pipe
electrician | Électricité | Electrical work | 1403 | électricien, tableau électrique, dépannage électrique, mise aux normes | electrical repairs, wiring, fuse board
locksmith | Serrurerie | Locksmith | 1398 | serrurier, ouverture de porte, serrure, porte claquée | lock, door opening, lockout
key-cutting | Reproduction de clés | Key cutting | 1398 | clé, double de clé, clés minute, badge d’immeuble | keys, duplicate key
alarm-system | Alarme et protection de la maison | Home alarm | 1398 | alarme, télésurveillance, vidéosurveillance, coffre-fort | burglar alarm, cctv, safe, home security
appliances | Électroménager | Household appliances | 1289 | électroménager, four, plaque de cuisson, micro-ondes, gros électroménager | white goods, oven, cooker, hob, microwave
coffee-machine | Machine à café | Coffee machine | 1289 | cafetière, machine à expresso, percolateur | espresso machine, coffee maker
appliance-repair | Réparation d’électroménager | Appliance repair | 1397 | réparation de lave-linge, dépannage électroménager, réparateur | washing machine repair, fridge repair
moving-service | Déménagement | Moving service | 1019 | déménageur, déménager, déménagement international, entreprise de déménagement | removals, movers, house move, moving house, moving company, moving services
parcel-delivery | Envoi et retrait de colis | Parcel service | 1019 | colis, relais colis, livraison de colis, timbres, courrier, expédition, point relais | parcel, courier, shipping, pick-up point, mail
storage-unit | Garde-meuble | Self-storage | 1025 | box de stockage, self-stockage, stockage de meubles | storage, storage box, furniture storage
cleaning-service | Ménage à domicile | Home cleaning | 1407 | femme de ménage, aide ménagère, nettoyage, ménage, nettoyage de vitres | cleaner, housekeeping, maid, window cleaning
gardening-service | Entretien du jardin | Garden upkeep | 1409 | jardinier, tonte de pelouse, entretien d’espaces verts | gardener, lawn care, garden maintenance
landscape-garden | Création de jardins | Landscape gardening | 1408 | paysagiste, terrasse en bois, aménagement extérieur, allée | landscaper, decking, patio, garden design
plants | Plantes | Plants | 1288 | plante verte, plantes d’intérieur, cactus, arbuste, pépinière, bonsaï, orchidée | houseplant, potted plant, cactus, shrub, orchid
garden-tools | Outils et graines de jardin | Garden tools and seeds | 1285 | jardinage, graines, semences, terreau, sécateur, engrais, désherbant, pesticide | gardening, seeds, compost, secateurs, fertiliser, weed killer, pesticide
swimming-pool-building | Construction de piscine | Swimming-pool building | 1412 | piscine enterrée, pisciniste, construire une piscine, bassin | pool builder, garden pool, swimming pool construction
fireplace | Poêles et cheminées | Stoves and fireplaces | 1281 | poêle à bois, insert, cheminée, poêle à granulés | wood stove, wood burner, fireplaces, pellet stove
antiques | Antiquités | Antiques | 1076 | antiquité, brocante, antiquaire, mobilier ancien, objet ancien | antique, vintage furniture, bric-a-brac
property-sale | Vente immobilière | Property sales | 1485 | agence immobilière, vendre sa maison, acheter un appartement, estimation immobilière, immobilier, viager | estate agent, real estate, buy a house, house for sale, sell your home
property-rental | Location immobilière | Property rental | 1484 | location d’appartement, louer un appartement, bail, colocation | apartment rental, flat to let, rent a flat, letting
student-housing | Logement étudiant | Student housing | 1484 | résidence étudiante, chambre étudiante, studio étudiant | student residence, student room
property-management | Gestion locative | Property management | 1486 | syndic, gérance, gestion d’immeuble, conciergerie | letting agent, building management, concierge service
coworking | Espace de travail partagé | Coworking space | 1483 | bureau partagé, espace de coworking, domiciliation | shared office, hot desk, co-working
mortgage-broker | Courtage en prêt immobilier | Mortgage broker | 1348 | prêt immobilier, crédit immobilier, courtier, financement, emprunt immobilier | mortgage, home loan, house loan
home-insurance | Assurance habitation | Home insurance | 1342 | assurance logement, assurance maison, assurance appartement, multirisque habitation | house insurance, contents insurance, renters insurance
bank-account | Compte bancaire | Bank account | 1337 | banque, compte courant, banque en ligne, carte bancaire | bank, current account, online bank
savings | Épargne | Savings | 1350 | livret, épargner, livret a | savings account, deposit account
life-insurance | Assurance vie | Life insurance | 1343 | assurance décès, prévoyance, assurance emprunteur | death cover, loan insurance, life cover
travel-insurance | Assurance voyage | Travel insurance | 1346 | assurance annulation, assistance voyage, rapatriement | trip insurance, cancellation insurance
business-insurance | Assurance professionnelle | Business insurance | 1340 | assurance pro, décennale, responsabilité professionnelle | professional liability, commercial insurance
health-top-up-insurance | Complémentaire santé | Health top-up insurance | 1344 | mutuelle, mutuelle santé, assurance santé, assurance maladie | health insurance, private medical insurance
accounting | Expertise comptable | Accounting | 1336 | comptable, expert-comptable, comptabilité, bilan, fiche de paie | accountant, bookkeeping, payroll
legal-advice | Conseil juridique | Legal advice | 1417 | avocat, juriste, conseil juridique, défense | lawyer, solicitor, attorney, legal help
notary-service | Notariat | Notary service | 1416 | notaire, acte de vente, contrat de mariage, pacs | notary, deed of sale, prenuptial agreement
office-furniture | Mobilier et fournitures de bureau | Office furniture and supplies | 1020 | fournitures de bureau, mobilier de bureau, papier, classeur | office supplies, office furniture, filing cabinet
printing-service | Impression et reprographie | Printing service | 1022 | imprimerie, imprimeur, photocopie, flyers, cartes de visite, sérigraphie, reliure | printer, photocopies, flyers, business cards, screen printing, bookbinding
payment-terminal | Terminal de paiement | Payment terminal | 1012 | tpe, caisse enregistreuse, encaissement, terminal carte bancaire | card reader, point of sale, cash register, card terminal
website-creation | Création de site internet | Website creation | 1017 | création de site, faire un site web, boutique en ligne, référencement, webmaster | web design, website, online shop, seo
computer-repair | Dépannage informatique | Computer repair | 1017 | réparation d’ordinateur, dépannage pc, récupération de données | pc repair, laptop repair, data recovery
car-repair | Réparation automobile | Car repair | 1562 | garage, mécanicien, réparation de voiture, garagiste, mécanique auto | garage, car mechanic, car service, auto repair
windscreen-repair | Réparation de pare-brise | Windscreen repair | 1562 | pare-brise, impact pare-brise, bris de glace | windshield, windscreen, chip repair
tyres | Pneus | Tyres | 1558 | pneu, pneumatique, jantes, géométrie | tyre, tires, wheels, wheel alignment
winter-tyres | Pneus hiver | Winter tyres | 1558 | pneu neige, pneus quatre saisons, chaînes à neige | snow tyres, snow chains, winter tires
car-wash | Lavage automobile | Car wash | 1563 | lavage de voiture, lavage auto, nettoyage de voiture | car cleaning, valeting
car-care | Entretien et soin de la carrosserie | Car care products | 1557 | polish, cire auto, produit d’entretien auto, detailing | car polish, wax, detailing
car-accessories | Accessoires automobiles | Car accessories | 1559 | accessoire auto, gps, autoradio, housse de siège, tapis de voiture | dashcam, car stereo, seat covers
roof-box | Coffre de toit | Roof box | 1559 | coffre de toit, barres de toit, porte-vélos, attelage | bike rack, roof rack, tow bar
car-insurance | Assurance auto | Car insurance | 1341 | assurance voiture, assurance automobile, assurance jeune conducteur | auto insurance, motor insurance
new-car | Voiture neuve | New car | 1554 | voiture neuve, automobile, voiture, concessionnaire, suv, citadine | car, cars, new vehicle, automobile, suv, car dealer
used-car | Voiture d’occasion | Used car | 1555 | voiture d’occasion, véhicule d’occasion, reprise de voiture | second-hand car, pre-owned car, car trade-in
electric-car | Voiture électrique | Electric car | 1571 | voiture hybride, véhicule électrique | electric vehicle, ev, hybrid car
car-rental | Location de voiture | Car rental | 1567 | location de voitures, louer une voiture, location de véhicule | car hire, rent a car
car-sharing | Autopartage | Car sharing | 1565 | covoiturage, autopartage, voiture partagée | carpooling, car club, ride sharing
bike-sharing | Vélo en libre-service | Bike sharing | 1565 | vélo partagé, vélib, location de vélos, vélos en libre-service | bike hire, bike rental, cycle hire
taxi | Taxi | Taxi | 1566 | vtc, taxi conventionné | cab, minicab, private hire
driving-lessons | Leçons de conduite | Driving lessons | 1296 | auto-école, permis de conduire, code de la route, conduite accompagnée, cours de conduite | driving school, driving licence, learn to drive
roadworthiness-test | Contrôle technique | Roadworthiness test | 1560 | contrôle technique auto, contre-visite | mot, vehicle inspection, car inspection
roadside-assistance | Assistance et dépannage routier | Roadside assistance | 1561 | dépannage auto, remorquage, dépanneuse | breakdown cover, towing, recovery
fuel | Carburant | Fuel | 1033 | essence, gazole, diesel, station-service, carburant | petrol, gas, diesel, gasoline
parking | Stationnement | Parking | 1560 | parking, stationner, place de parking, box à louer | car park, parking space
motorcycle | Moto et scooter | Motorcycle and scooter | 1575 | moto, scooter 125, mobylette, deux-roues, cyclomoteur | motorbike, moped
motorcycle-gear | Équipement du motard | Motorcycle gear | 1575 | casque de moto, blouson de moto, gants de moto | motorbike helmet, biker jacket
e-bike | Vélo électrique | Electric bicycle | 1575 | vélo à assistance électrique, vae, vélo cargo | electric bike, cargo bike, pedelec
campervan-rental | Location de camping-car | Campervan rental | 1574 | location de van, louer un camping-car, location de caravane | motorhome hire, rent a camper
pet-food | Alimentation animale | Pet food | 1226 | croquettes, pâtée, nourriture pour chien, nourriture pour chat | dog food, cat food, kibble
pet-accessories | Accessoires pour animaux | Pet accessories | 1227 | laisse, collier pour chien, panier pour chien, cage, accessoires animaux | leash, dog bed, cat basket, pet supplies
aquarium | Aquariophilie | Aquariums | 1227 | poisson rouge, bassin de jardin, reptiles, terrarium | fish tank, goldfish, reptiles
pet-grooming | Toilettage | Pet grooming | 1464 | toiletteur, toilettage canin, salon de toilettage | dog grooming, pet groomer, dog groomer
pet-insurance | Assurance animaux | Pet insurance | 1345 | assurance chien, assurance chat, mutuelle animaux, assurance animale | dog insurance, cat insurance
pet-boarding | Pension pour animaux | Pet boarding | 1465 | pension pour chien, chenil, pension chat, hôtel pour chien | kennel, cattery, dog boarding
pet-sitting | Garde d’animaux | Pet sitting | 1465 | garde de chien, promeneur de chien, garde de chat | dog walking, dog sitter, cat sitter
dog-training | Éducation canine | Dog training | 1460 | dressage, éducateur canin, école du chiot, comportementaliste | dog trainer, puppy class, dog behaviour
pet-adoption | Adoption d’animaux | Pet adoption | 1461 | refuge, spa animaux, adopter un chat, adopter un chien, élevage | animal shelter, adopt a dog, rescue cat, rehome
veterinary-care | Soins vétérinaires | Veterinary care | 1466 | vétérinaire, vaccin chien, stérilisation chat | vet, pet vaccination, animal clinic
household-goods | Articles pour la maison | Household goods | 1283 | bazar, article ménager, petit prix | homeware, housewares, bargain goods
cleaning-products | Produits d’entretien | Cleaning products | 1190 | produit ménager, détergent, éponge | detergent, cleaning supplies, household cleaner
vacuum-cleaner | Aspirateurs | Vacuum cleaners | 1289 | aspirateur robot, aspirateur balai | hoover, robot vacuum
washing-machine | Lave-linge et sèche-linge | Washing machines and dryers | 1289 | machine à laver, lave-vaisselle, sèche-linge | washer, tumble dryer, dishwasher
refrigerator | Réfrigérateurs et congélateurs | Fridges and freezers | 1289 | frigo, frigidaire, congélateur | fridge, freezer
air-purifier | Purificateurs et déshumidificateurs | Air purifiers and dehumidifiers | 1289 | ventilateur, déshumidificateur, humidificateur, radiateur d’appoint | fan, dehumidifier, heater
sofa | Canapés et fauteuils | Sofas and armchairs | 1269 | canapé, fauteuil, convertible | couch, settee, armchair
bed | Lits | Beds | 1279 | lit, tête de lit, lit superposé | bunk bed, bed frame
desk | Bureaux et chaises de travail | Desks and office chairs | 1269 | chaise de bureau, table de travail | office chair, writing desk
bath-and-towels | Linge de bain | Towels and bath linen | 1278 | serviette de bain, peignoir, tapis de bain | towel, bathrobe, bath mat
mirror-and-clock | Miroirs et horloges | Mirrors and clocks | 1282 | miroir, pendule, horloge murale | wall clock, mirror
wall-art | Tableaux et affiches | Prints and posters | 1282 | affiche, poster, toile, reproduction, tirage d’art | poster, art print, canvas, painting for the wall
christmas-decorations | Sapins et décorations de Noël | Christmas trees and decorations | 1282 | sapin de noël, guirlande, décoration de noël, crèche de noël | christmas tree, tinsel, fairy lights
fitted-wardrobe | Dressing et placards | Fitted wardrobes | 1269 | dressing, placard sur mesure, rangement, bibliothèque sur mesure | walk-in closet, built-in storage, shelving
furniture-restoration | Restauration de meubles | Furniture restoration | 1269 | restaurer un meuble, cannage, rempaillage | french polishing, chair caning, antique restoration
building-materials | Matériaux de construction | Building materials | 1274 | parpaing, ciment, plâtre, bois de construction, tuile | bricks, cement, timber, plasterboard
tiling | Carrelage et faïence | Tiles and tiling | 1399 | carrelage, faïence, carreleur, mosaïque | tiles, ceramic tiles, tiler
glazing | Vitrerie | Glazing | 1415 | vitrier, vitre cassée, double vitrage, survitrage | glazier, broken window, window pane
chimney-sweeping | Ramonage | Chimney sweeping | 1404 | ramoneur, conduit de cheminée | chimney sweep, flue cleaning
firewood | Bois de chauffage et granulés | Firewood and pellets | 1281 | pellets, granulés, bûches | pellets, logs
boiler | Chaudière et entretien | Boiler and servicing | 1404 | entretien de chaudière, chauffe-eau, chauffagiste, radiateur | boiler service, water heater, central heating
air-conditioning | Climatisation | Air conditioning | 1404 | climatiseur, clim réversible, froid | air conditioner, cooling
hot-tub | Spas et jacuzzis | Hot tubs | 1412 | jacuzzi, bain à remous, spa gonflable, sauna privé | jacuzzi, whirlpool, home sauna
roofing | Toiture et couverture | Roofing | 1404 | couvreur, réfection de toit, gouttière, tuiles, zingueur | roofer, roof repair, gutters
house-painting | Peinture intérieure et façade | House painting | 1404 | peintre en bâtiment, ravalement, façade | house painter, decorator, rendering
veranda | Vérandas et pergolas | Conservatories and pergolas | 1413 | véranda, pergola, store banne, abri de terrasse | conservatory, awning, sunroom
garage-door | Portails et portes de garage | Gates and garage doors | 1415 | portail, porte de garage, clôture, grillage, motorisation | gate, fence, driveway gate
garden-shed | Abris de jardin | Garden sheds | 1285 | cabane de jardin, serre, poulailler, composteur | shed, greenhouse, chicken coop, compost bin
lawn-mower | Tondeuses et motoculture | Lawn mowers | 1285 | tondeuse à gazon, robot tondeuse, débroussailleuse, taille-haie, tronçonneuse | lawnmower, strimmer, hedge trimmer, chainsaw
tree-surgery | Élagage et abattage | Tree surgery | 1409 | élagueur, abattage d’arbre, taille de haie, dessouchage | tree surgeon, hedge cutting, stump removal
septic-tank | Assainissement et débouchage | Drains and septic tanks | 1414 | fosse septique, débouchage, vidange, canalisation bouchée, curage | drain unblocking, sewage, septic tank emptying
water-softener | Adoucisseurs et filtres à eau | Water softeners and filters | 1256 | adoucisseur, carafe filtrante, filtre à eau | water filter, water treatment
pest-control | Désinsectisation et dératisation | Pest control | 1410 | punaises de lit, cafards, rats, souris, frelons, termites, nuisibles | bed bugs, rats, wasps, exterminator
waste-removal | Débarras et enlèvement d’encombrants | House clearance and rubbish removal | 1048 | débarras, encombrants, vide-maison, location de benne | skip hire, junk removal, clearance
security-guard | Gardiennage | Security guards | 1024 | vigile, agent de sécurité, surveillance | guarding, watchman
smart-home | Domotique | Smart home devices | 1117 | maison connectée, caméra de surveillance, sonnette connectée, thermostat connecté | home automation, doorbell camera, smart thermostat
energy-contract | Contrat d’électricité et de gaz | Electricity and gas contract | 1030 | fournisseur d’électricité, abonnement edf, offre de gaz, électricité verte | power supplier, energy tariff, green electricity
stairlift | Monte-escaliers et douches de plain-pied | Stairlifts and walk-in showers | 1378 | monte-escalier, douche sénior, fauteuil monte escalier, adaptation du logement | stair lift, walk-in bath, home adaptation
second-hand-goods | Objets d’occasion | Second-hand goods | 1507 | vide-grenier, dépôt-vente, ressourcerie, troc, reconditionné, recyclerie | used goods, thrift, flea market, refurbished, car boot sale
furniture-removal-van | Location d’utilitaire | Van hire | 1567 | camion de déménagement, location de camionnette, fourgon | van rental, removal van, truck hire
packing-supplies | Cartons et fournitures de déménagement | Boxes and packing supplies | 1019 | carton de déménagement, papier bulle, ruban adhésif | moving boxes, bubble wrap, packing tape
new-home | Programme immobilier neuf | New-build homes | 1485 | appartement neuf, promoteur, constructeur de maisons, maison neuve, terrain à bâtir | new development, house builder, off-plan flat
architecture | Architecte | Architect | 1413 | permis de construire, plans de maison, maître d’œuvre | building plans, planning permission
commercial-property | Locaux commerciaux et bureaux | Shops and offices to let | 1483 | bail commercial, fonds de commerce, local commercial, bureaux à louer | commercial lease, office space, business for sale
wealth-management | Gestion de patrimoine | Wealth management | 1351 | placement, investissement, conseiller en patrimoine, scpi, défiscalisation | financial planning, investment advice, portfolio
retirement-savings | Épargne retraite | Retirement savings | 1350 | plan épargne retraite, per, préparer sa retraite | pension plan, pension savings
currency-exchange | Change de devises | Currency exchange | 1337 | bureau de change, dollars, livres sterling, devises | foreign currency, travel money
money-transfer | Transfert d’argent | Money transfer | 1337 | envoi d’argent, mandat, western union | remittance, send money abroad
tax-advice | Conseil fiscal et déclaration d’impôts | Tax advice | 1354 | impôts, déclaration de revenus, fiscaliste | tax return, tax preparation, tax prep, tax adviser
inheritance-advice | Succession et testament | Wills and inheritance | 1416 | testament, donation, héritage, succession | will writing, estate planning, probate
divorce-lawyer | Avocat en droit de la famille | Family lawyer | 1417 | divorce, avocat divorce, pension alimentaire, garde des enfants | divorce lawyer, custody
debt-advice | Conseil en surendettement | Debt advice | 1338 | surendettement, dettes, regroupement de crédits, faillite | debt help, credit repair, bankruptcy
legal-insurance | Protection juridique | Legal cover | 1340 | assurance juridique, responsabilité civile | legal expenses insurance, liability insurance
phone-insurance | Assurance mobile | Phone insurance | 1340 | assurance téléphone, assurance smartphone, casse écran | gadget insurance, mobile insurance
recruitment | Recrutement | Recruitment | 1016 | offre d’emploi, chasseur de têtes, embauche, on recrute | job offer, hiring, headhunter
signage | Enseignes et signalétique | Shop signs | 1046 | enseigne lumineuse, panneau, plaque professionnelle, vitrophanie | shopfront sign, nameplate
graphic-design | Graphisme et communication | Graphic design and communication | 1011 | logo, graphiste, publicité, agence de communication, flyer | logo design, advertising agency, branding
it-support | Assistance informatique aux entreprises | IT support | 1017 | infogérance, maintenance informatique, serveur, cybersécurité | managed services, network, cybersecurity
software | Logiciels et antivirus | Software and antivirus | 1086 | logiciel, antivirus, logiciel de caisse, application | app, till software, computer program
workwear | Vêtements professionnels | Workwear | 1059 | bleu de travail, uniforme, chaussures de sécurité, tenue de cuisine | uniforms, safety shoes, chef’s jacket, scrubs
engraving | Gravure et personnalisation | Engraving and personalised gifts | 1371 | graveur, objet gravé, cadeau personnalisé, mug personnalisé, t-shirt imprimé | engraved gift, personalised gift, custom mug, t-shirt printing
conference | Salles de séminaire et conférences | Conferences and seminar rooms | 1320 | séminaire, congrès, salle de réunion, colloque | seminar, meeting room, congress
trade-fair | Salons et foires | Trade fairs | 1321 | salon professionnel, foire expo, salon du livre | trade show, book fair
car-battery | Batteries et pièces auto | Car batteries and parts | 1558 | batterie de voiture, plaquettes de frein, pare-choc, pièce détachée, huile moteur | spare parts, brake pads, engine oil, car part
car-body-repair | Carrosserie et peinture | Body and paint repair | 1562 | carrossier, débosselage, rayure, bosse | dent repair, body shop, respray
oil-change | Vidange et révision | Oil change and servicing | 1562 | entretien voiture, révision auto, freins, courroie | brakes, car maintenance
car-leasing | Location longue durée | Car leasing | 1552 | leasing, loa, lld | car lease, contract hire
company-cars | Véhicules utilitaires | Vans and company vehicles | 1554 | utilitaire, camionnette, flotte d’entreprise, camion | commercial vehicle, fleet, truck
motorhome | Camping-cars et caravanes | Motorhomes and caravans | 1574 | camping-car, caravane, van aménagé, fourgon aménagé | camper van, caravan, rv
boat | Bateaux et accastillage | Boats and chandlery | 1569 | bateau, voilier, hors-bord, accastillage, jet-ski, canoë | yacht, sailing boat, jet ski, canoe
boat-licence | Permis bateau | Boat licence | 1296 | permis côtier, permis plaisance | boating licence, skipper course
scooter | Trottinettes électriques | Electric scooters | 1575 | trottinette, gyroroue, monocycle | e-scooter, kick scooter
motorcycle-insurance | Assurance moto | Motorcycle insurance | 1341 | assurance scooter, assurance deux roues | scooter insurance, bike insurance
cat-litter | Litière et hygiène animale | Litter and pet hygiene | 1225 | litière pour chat, antiparasitaire, shampoing chien, collier antipuces | flea treatment, cat litter, dog shampoo
pet-treats | Friandises et jouets pour animaux | Pet treats and toys | 1228 | os à mâcher, jouet pour chien, griffoir, arbre à chat | dog toy, chew, scratching post
horse-feed | Alimentation et soins du cheval | Horse feed and care | 1227 | foin, maréchal-ferrant, pension de chevaux | hay, farrier, livery
riding-gear | Équipement d’équitation | Riding gear | 1528 | selle, bombe, bottes d’équitation, cravache | saddle, riding hat, jodhpurs
`;
