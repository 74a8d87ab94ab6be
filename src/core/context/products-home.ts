/** Home, garden, property, money, vehicles and pets: id | French | English | IAB Ad Product 2.0 category |
 * French synonyms | English synonyms. */
export const HOME_PRODUCTS = `
furniture | Mobilier | Furniture | 1269 | |
bespoke-furniture | Mobilier sur mesure | Made-to-measure furniture | 1269 | |
upholstery | Tapisserie d'ameublement | Upholstery | 1269 | |
garden-furniture | Mobilier de jardin | Garden furniture | 1270 | |
mattress | Matelas et sommiers | Mattresses and bed bases | 1279 | |
bedding | Linge de lit | Bed linen | 1287 | |
curtains | Rideaux et stores | Curtains and blinds | 1415 | |
carpet | Tapis | Rugs | 1280 | |
lighting | Luminaires | Lighting | 1286 | |
home-decor | Décoration de la maison | Home decoration | 1282 | |
picture-framing | Encadrement | Picture framing | 1282 | |
candles | Bougies parfumées | Scented candles | 1282 | |
tableware | Arts de la table | Tableware | 1284 | |
kitchenware | Ustensiles de cuisine | Kitchenware | 1284 | |
kitchen-knives | Couteaux de cuisine | Kitchen knives | 1284 | |
picnic-hamper | Panier de pique-nique | Picnic hamper | 1284 | |
fitted-kitchen | Cuisine équipée | Fitted kitchen | 1413 | |
bathroom-renovation | Rénovation de salle de bains | Bathroom renovation | 1413 | |
home-renovation | Travaux de rénovation | Home renovation | 1413 | |
interior-design | Architecture d'intérieur | Interior design | 1413 | |
insulation | Isolation | Insulation | 1404 | |
heat-pump | Pompe à chaleur | Heat pump | 1404 | |
ev-charger | Borne de recharge à domicile | Home charging point | 1404 | |
painting-and-wallpaper | Peinture et papier peint | Paint and wallpaper | 1404 | |
solar-panels | Panneaux solaires | Solar panels | 1032 | |
windows-and-shutters | Fenêtres et volets | Windows and shutters | 1415 | |
flooring | Parquet et revêtements de sol | Flooring | 1399 | |
tools | Outillage | Tools | 1275 | |
tool-hire | Location d'outillage | Tool hire | 1275 | |
plumbing | Plomberie | Plumbing | 1411 | |
electrician | Électricité | Electrical work | 1403 | |
locksmith | Serrurerie | Locksmith | 1398 | |
key-cutting | Reproduction de clés | Key cutting | 1398 | |
alarm-system | Alarme et protection de la maison | Home alarm | 1398 | |
appliances | Électroménager | Household appliances | 1289 | |
coffee-machine | Machine à café | Coffee machine | 1289 | |
appliance-repair | Réparation d'électroménager | Appliance repair | 1397 | |
moving-service | Déménagement | Moving service | 1019 | |
parcel-delivery | Envoi et retrait de colis | Parcel service | 1019 | |
storage-unit | Garde-meuble | Self-storage | 1025 | |
cleaning-service | Ménage à domicile | Home cleaning | 1407 | |
gardening-service | Entretien du jardin | Garden upkeep | 1409 | |
landscape-garden | Création de jardins | Landscape gardening | 1408 | |
plants | Plantes | Plants | 1288 | |
garden-tools | Outils et graines de jardin | Garden tools and seeds | 1285 | |
swimming-pool-building | Construction de piscine | Swimming-pool building | 1412 | |
fireplace | Poêles et cheminées | Stoves and fireplaces | 1281 | |
antiques | Antiquités | Antiques | 1076 | |
property-sale | Vente immobilière | Property sales | 1485 | |
property-rental | Location immobilière | Property rental | 1484 | |
student-housing | Logement étudiant | Student housing | 1484 | |
property-management | Gestion locative | Property management | 1486 | |
coworking | Espace de travail partagé | Coworking space | 1483 | |
mortgage-broker | Courtage en prêt immobilier | Mortgage broker | 1348 | |
home-insurance | Assurance habitation | Home insurance | 1342 | |
bank-account | Compte bancaire | Bank account | 1337 | |
savings | Épargne | Savings | 1350 | |
life-insurance | Assurance vie | Life insurance | 1343 | |
travel-insurance | Assurance voyage | Travel insurance | 1346 | |
business-insurance | Assurance professionnelle | Business insurance | 1340 | |
health-top-up-insurance | Complémentaire santé | Health top-up insurance | 1344 | |
accounting | Expertise comptable | Accounting | 1336 | |
legal-advice | Conseil juridique | Legal advice | 1417 | |
notary-service | Notariat | Notary service | 1416 | |
office-furniture | Mobilier et fournitures de bureau | Office furniture and supplies | 1020 | |
printing-service | Impression et reprographie | Printing service | 1022 | |
payment-terminal | Terminal de paiement | Payment terminal | 1012 | |
website-creation | Création de site internet | Website creation | 1017 | |
computer-repair | Dépannage informatique | Computer repair | 1017 | |
car-repair | Réparation automobile | Car repair | 1562 | |
windscreen-repair | Réparation de pare-brise | Windscreen repair | 1562 | |
tyres | Pneus | Tyres | 1558 | |
winter-tyres | Pneus hiver | Winter tyres | 1558 | |
car-wash | Lavage automobile | Car wash | 1563 | |
car-care | Entretien et soin de la carrosserie | Car care products | 1557 | |
car-accessories | Accessoires automobiles | Car accessories | 1559 | |
roof-box | Coffre de toit | Roof box | 1559 | |
car-insurance | Assurance auto | Car insurance | 1341 | |
new-car | Voiture neuve | New car | 1554 | |
used-car | Voiture d'occasion | Used car | 1555 | |
electric-car | Voiture électrique | Electric car | 1571 | |
car-rental | Location de voiture | Car rental | 1567 | |
car-sharing | Autopartage | Car sharing | 1565 | |
bike-sharing | Vélo en libre-service | Bike sharing | 1565 | |
taxi | Taxi | Taxi | 1566 | |
driving-lessons | Leçons de conduite | Driving lessons | 1296 | |
roadworthiness-test | Contrôle technique | Roadworthiness test | 1560 | |
roadside-assistance | Assistance et dépannage routier | Roadside assistance | 1561 | |
fuel | Carburant | Fuel | 1033 | |
parking | Stationnement | Parking | 1560 | |
motorcycle | Moto et scooter | Motorcycle and scooter | 1575 | |
motorcycle-gear | Équipement du motard | Motorcycle gear | 1575 | |
e-bike | Vélo électrique | Electric bicycle | 1575 | |
campervan-rental | Location de camping-car | Campervan rental | 1574 | |
pet-food | Alimentation animale | Pet food | 1226 | |
pet-accessories | Accessoires pour animaux | Pet accessories | 1227 | |
aquarium | Aquariophilie | Aquariums | 1227 | |
pet-grooming | Toilettage | Pet grooming | 1464 | |
pet-insurance | Assurance animaux | Pet insurance | 1345 | |
pet-boarding | Pension pour animaux | Pet boarding | 1465 | |
pet-sitting | Garde d'animaux | Pet sitting | 1465 | |
dog-training | Éducation canine | Dog training | 1460 | |
pet-adoption | Adoption d'animaux | Pet adoption | 1461 | |
veterinary-care | Soins vétérinaires | Veterinary care | 1466 | |
household-goods | Articles pour la maison | Household goods | 1283 | bazar, article ménager, petit prix | homeware, housewares, bargain goods
cleaning-products | Produits d’entretien | Cleaning products | 1190 | produit ménager, détergent, éponge | detergent, cleaning supplies, household cleaner
vacuum-cleaner | Aspirateurs | Vacuum cleaners | 1289 | aspirateur robot, aspirateur balai | hoover, robot vacuum
washing-machine | Lave-linge et sèche-linge | Washing machines and dryers | 1289 | machine à laver, lave-vaisselle, sèche-linge | washer, tumble dryer, dishwasher
refrigerator | Réfrigérateurs et congélateurs | Fridges and freezers | 1289 | frigo, frigidaire, congélateur | fridge, freezer
air-purifier | Purificateurs et déshumidificateurs | Air purifiers and dehumidifiers | 1289 | ventilateur, déshumidificateur, humidificateur, radiateur d’appoint | fan, dehumidifier, heater
sofa | Canapés et fauteuils | Sofas and armchairs | 1269 | canapé, fauteuil, convertible | couch, settee, armchair
bed | Lits | Beds | 1279 | lit, tête de lit, sommier, lit superposé | bunk bed, bed frame
desk | Bureaux et chaises de travail | Desks and office chairs | 1269 | chaise de bureau, table de travail | office chair, writing desk
bath-and-towels | Linge de bain | Towels and bath linen | 1278 | serviette de bain, peignoir, tapis de bain | towel, bathrobe, bath mat
mirror-and-clock | Miroirs et horloges | Mirrors and clocks | 1282 | miroir, pendule, horloge murale | wall clock, mirror
wall-art | Tableaux et affiches | Prints and posters | 1282 | affiche, poster, toile, reproduction, tirage d’art | poster, art print, canvas, painting for the wall
christmas-decorations | Sapins et décorations de Noël | Christmas trees and decorations | 1282 | sapin de noël, guirlande, décoration de noël, crèche de noël | christmas tree, tinsel, fairy lights
fitted-wardrobe | Dressing et placards | Fitted wardrobes | 1269 | dressing, placard sur mesure, rangement, bibliothèque sur mesure | walk-in closet, built-in storage, shelving
furniture-restoration | Restauration de meubles | Furniture restoration | 1269 | restaurer un meuble, cannage, rempaillage, ébéniste | french polishing, chair caning, antique restoration
building-materials | Matériaux de construction | Building materials | 1274 | parpaing, ciment, plâtre, bois de construction, tuile | bricks, cement, timber, plasterboard
tiling | Carrelage et faïence | Tiles and tiling | 1399 | carrelage, faïence, carreleur, mosaïque | tiles, ceramic tiles, tiler
glazing | Vitrerie | Glazing | 1415 | vitrier, vitre cassée, double vitrage, survitrage | glazier, broken window, window pane
chimney-sweeping | Ramonage | Chimney sweeping | 1404 | ramoneur, conduit de cheminée | chimney sweep, flue cleaning
firewood | Bois de chauffage et granulés | Firewood and pellets | 1281 | pellets, granulés, bûches, fioul | pellets, logs, heating oil
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
security-guard | Gardiennage | Security guards | 1024 | vigile, agent de sécurité, télésurveillance, surveillance | guarding, watchman
smart-home | Domotique | Smart home devices | 1117 | maison connectée, caméra de surveillance, sonnette connectée, thermostat connecté | home automation, doorbell camera, smart thermostat
energy-contract | Contrat d’électricité et de gaz | Electricity and gas contract | 1030 | fournisseur d’électricité, abonnement edf, offre de gaz, électricité verte | power supplier, energy tariff, green electricity
stairlift | Monte-escaliers et douches de plain-pied | Stairlifts and walk-in showers | 1378 | monte-escalier, douche sénior, fauteuil monte escalier, adaptation du logement | stair lift, walk-in bath, home adaptation
second-hand-goods | Objets d’occasion | Second-hand goods | 1507 | brocante, vide-grenier, dépôt-vente, ressourcerie, troc, reconditionné, recyclerie | used goods, thrift, flea market, refurbished, car boot sale
furniture-removal-van | Location d’utilitaire | Van hire | 1567 | camion de déménagement, location de camionnette, fourgon | van rental, removal van, truck hire
packing-supplies | Cartons et fournitures de déménagement | Boxes and packing supplies | 1019 | carton de déménagement, papier bulle, ruban adhésif | moving boxes, bubble wrap, packing tape
new-home | Programme immobilier neuf | New-build homes | 1485 | appartement neuf, promoteur, constructeur de maisons, maison neuve, terrain à bâtir | new development, house builder, off-plan flat
architecture | Architecte | Architect | 1413 | permis de construire, plans de maison, maître d’œuvre | building plans, planning permission
commercial-property | Locaux commerciaux et bureaux | Shops and offices to let | 1483 | bail commercial, fonds de commerce, local commercial, bureaux à louer | commercial lease, office space, business for sale
wealth-management | Gestion de patrimoine | Wealth management | 1351 | placement, investissement, conseiller en patrimoine, scpi, défiscalisation | financial planning, investment advice, portfolio
retirement-savings | Épargne retraite | Retirement savings | 1350 | plan épargne retraite, per, préparer sa retraite | pension plan, pension savings
currency-exchange | Change de devises | Currency exchange | 1337 | bureau de change, dollars, livres sterling, devises | foreign currency, travel money
money-transfer | Transfert d’argent | Money transfer | 1337 | envoi d’argent, mandat, western union | remittance, send money abroad
tax-advice | Conseil fiscal et déclaration d’impôts | Tax advice | 1354 | impôts, déclaration de revenus, fiscaliste | tax return, tax preparation
inheritance-advice | Succession et testament | Wills and inheritance | 1416 | testament, donation, héritage, succession | will writing, estate planning, probate
divorce-lawyer | Avocat en droit de la famille | Family lawyer | 1417 | divorce, avocat divorce, pension alimentaire, garde des enfants | divorce lawyer, custody
debt-advice | Conseil en surendettement | Debt advice | 1338 | surendettement, dettes, regroupement de crédits | debt help, credit repair
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
trade-fair | Salons et foires | Trade fairs | 1321 | salon professionnel, foire expo, salon du livre | trade show, expo, book fair
car-battery | Batteries et pièces auto | Car batteries and parts | 1558 | batterie de voiture, plaquettes de frein, pare-choc, pièce détachée, huile moteur | spare parts, brake pads, engine oil, car part
car-body-repair | Carrosserie et peinture | Body and paint repair | 1562 | carrossier, débosselage, rayure, bosse | dent repair, body shop, respray
oil-change | Vidange et révision | Oil change and servicing | 1562 | entretien voiture, révision auto, freins, courroie | car service, brakes, car maintenance
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
