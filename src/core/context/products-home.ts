/** Home, garden, property, money, vehicles and pets: id | French | English | IAB Ad Product 2.0 category. */
export const HOME_PRODUCTS = `
furniture | Mobilier | Furniture | 1269
bespoke-furniture | Mobilier sur mesure | Made-to-measure furniture | 1269
upholstery | Tapisserie d'ameublement | Upholstery | 1269
garden-furniture | Mobilier de jardin | Garden furniture | 1270
mattress | Matelas et sommiers | Mattresses and bed bases | 1279
bedding | Linge de lit | Bed linen | 1287
curtains | Rideaux et stores | Curtains and blinds | 1415
carpet | Tapis | Rugs | 1280
lighting | Luminaires | Lighting | 1286
home-decor | Décoration de la maison | Home decoration | 1282
picture-framing | Encadrement | Picture framing | 1282
candles | Bougies parfumées | Scented candles | 1282
tableware | Arts de la table | Tableware | 1284
kitchenware | Ustensiles de cuisine | Kitchenware | 1284
kitchen-knives | Couteaux de cuisine | Kitchen knives | 1284
picnic-hamper | Panier de pique-nique | Picnic hamper | 1284
fitted-kitchen | Cuisine équipée | Fitted kitchen | 1413
bathroom-renovation | Rénovation de salle de bains | Bathroom renovation | 1413
home-renovation | Travaux de rénovation | Home renovation | 1413
interior-design | Architecture d'intérieur | Interior design | 1413
insulation | Isolation | Insulation | 1404
heat-pump | Pompe à chaleur | Heat pump | 1404
ev-charger | Borne de recharge à domicile | Home charging point | 1404
painting-and-wallpaper | Peinture et papier peint | Paint and wallpaper | 1404
solar-panels | Panneaux solaires | Solar panels | 1032
windows-and-shutters | Fenêtres et volets | Windows and shutters | 1415
flooring | Parquet et revêtements de sol | Flooring | 1399
tools | Outillage | Tools | 1275
tool-hire | Location d'outillage | Tool hire | 1275
plumbing | Plomberie | Plumbing | 1411
electrician | Électricité | Electrical work | 1403
locksmith | Serrurerie | Locksmith | 1398
key-cutting | Reproduction de clés | Key cutting | 1398
alarm-system | Alarme et protection de la maison | Home alarm | 1398
appliances | Électroménager | Household appliances | 1289
coffee-machine | Machine à café | Coffee machine | 1289
appliance-repair | Réparation d'électroménager | Appliance repair | 1397
moving-service | Déménagement | Moving service | 1019
parcel-delivery | Envoi et retrait de colis | Parcel service | 1019
storage-unit | Garde-meuble | Self-storage | 1025
cleaning-service | Ménage à domicile | Home cleaning | 1407
gardening-service | Entretien du jardin | Garden upkeep | 1409
landscape-garden | Création de jardins | Landscape gardening | 1408
plants | Plantes | Plants | 1288
garden-tools | Outils et graines de jardin | Garden tools and seeds | 1285
swimming-pool-building | Construction de piscine | Swimming-pool building | 1412
fireplace | Poêles et cheminées | Stoves and fireplaces | 1281
antiques | Antiquités | Antiques | 1076
property-sale | Vente immobilière | Property sales | 1485
property-rental | Location immobilière | Property rental | 1484
student-housing | Logement étudiant | Student housing | 1484
property-management | Gestion locative | Property management | 1486
coworking | Espace de travail partagé | Coworking space | 1483
mortgage-broker | Courtage en prêt immobilier | Mortgage broker | 1348
home-insurance | Assurance habitation | Home insurance | 1342
bank-account | Compte bancaire | Bank account | 1337
savings | Épargne | Savings | 1350
life-insurance | Assurance vie | Life insurance | 1343
travel-insurance | Assurance voyage | Travel insurance | 1346
business-insurance | Assurance professionnelle | Business insurance | 1340
health-top-up-insurance | Complémentaire santé | Health top-up insurance | 1344
accounting | Expertise comptable | Accounting | 1336
legal-advice | Conseil juridique | Legal advice | 1417
notary-service | Notariat | Notary service | 1416
office-furniture | Mobilier et fournitures de bureau | Office furniture and supplies | 1020
printing-service | Impression et reprographie | Printing service | 1022
payment-terminal | Terminal de paiement | Payment terminal | 1012
website-creation | Création de site internet | Website creation | 1017
computer-repair | Dépannage informatique | Computer repair | 1017
car-repair | Réparation automobile | Car repair | 1562
windscreen-repair | Réparation de pare-brise | Windscreen repair | 1562
tyres | Pneus | Tyres | 1558
winter-tyres | Pneus hiver | Winter tyres | 1558
car-wash | Lavage automobile | Car wash | 1563
car-care | Entretien et soin de la carrosserie | Car care products | 1557
car-accessories | Accessoires automobiles | Car accessories | 1559
roof-box | Coffre de toit | Roof box | 1559
car-insurance | Assurance auto | Car insurance | 1341
new-car | Voiture neuve | New car | 1554
used-car | Voiture d'occasion | Used car | 1555
electric-car | Voiture électrique | Electric car | 1571
car-rental | Location de voiture | Car rental | 1567
car-sharing | Autopartage | Car sharing | 1565
bike-sharing | Vélo en libre-service | Bike sharing | 1565
taxi | Taxi | Taxi | 1566
driving-lessons | Leçons de conduite | Driving lessons | 1296
roadworthiness-test | Contrôle technique | Roadworthiness test | 1560
roadside-assistance | Assistance et dépannage routier | Roadside assistance | 1561
fuel | Carburant | Fuel | 1033
parking | Stationnement | Parking | 1560
motorcycle | Moto et scooter | Motorcycle and scooter | 1575
motorcycle-gear | Équipement du motard | Motorcycle gear | 1575
e-bike | Vélo électrique | Electric bicycle | 1575
campervan-rental | Location de camping-car | Campervan rental | 1574
pet-food | Alimentation animale | Pet food | 1226
pet-accessories | Accessoires pour animaux | Pet accessories | 1227
aquarium | Aquariophilie | Aquariums | 1227
pet-grooming | Toilettage | Pet grooming | 1464
pet-insurance | Assurance animaux | Pet insurance | 1345
pet-boarding | Pension pour animaux | Pet boarding | 1465
pet-sitting | Garde d'animaux | Pet sitting | 1465
dog-training | Éducation canine | Dog training | 1460
pet-adoption | Adoption d'animaux | Pet adoption | 1461
veterinary-care | Soins vétérinaires | Veterinary care | 1466
`;
