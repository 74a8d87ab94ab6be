/** Celebrations, fashion, beauty and care: id | French | English | IAB Ad Product 2.0 category |
 * French synonyms | English synonyms. */
export const LIFE_PRODUCTS = `
wedding-photography | Photographie de mariage | Wedding photography | 1021 | |
wedding-video | Film de mariage | Wedding film | 1021 | |
wedding-dress | Robe de mariée | Wedding dress | 1066 | |
wedding-suit | Costume de marié | Wedding suit | 1066 | |
wedding-venue | Lieu de réception | Wedding venue | 1015 | |
wedding-planning | Organisation de mariage | Wedding planning | 1015 | |
wedding-music | Musiciens et DJ de mariage | Wedding musicians and DJ | 1015 | |
event-hire | Location de vaisselle et de mobilier de fête | Party equipment hire | 1015 | |
wedding-catering | Traiteur de mariage | Wedding catering | 1357 | |
wedding-flowers | Fleurs de mariage | Wedding flowers | 1372 | |
wedding-cake | Pièce montée | Wedding cake | 1356 | |
wedding-stationery | Faire-part | Wedding stationery | 1376 | |
wedding-registry | Liste de mariage | Wedding list | 1371 | |
honeymoon-travel | Voyage de noces | Honeymoon travel | 1542 | |
bridal-hairstyle | Coiffure de mariée | Bridal hairstyle | 1090 | |
bridal-makeup | Maquillage de mariée | Bridal make-up | 1089 | |
engagement-ring | Bague de fiançailles | Engagement ring | 1073 | |
wedding-ring | Alliance | Wedding ring | 1073 | |
jewellery | Bijoux | Jewellery | 1073 | |
watch | Montres | Watches | 1073 | |
watch-repair | Réparation de montres | Watch repair | 1073 | |
jewellery-repair | Réparation de bijoux | Jewellery repair | 1073 | |
gold-buying | Rachat d'or | Gold buying | 1445 | |
cut-flowers | Bouquets | Bouquets | 1372 | |
gift-card | Carte cadeau | Gift card | 1374 | |
greeting-card | Cartes de vœux | Greeting cards | 1376 | |
gift-box | Coffret cadeau | Gift box | 1371 | |
party-supplies | Articles de fête | Party supplies | 1377 | |
children-party | Anniversaire d'enfant | Children's party | 1333 | |
portrait-photography | Portrait photographique | Portrait photography | 1021 | |
maternity-photography | Photographie de grossesse et de naissance | Maternity photography | 1021 | |
family-photography | Photographie de famille | Family photography | 1021 | |
pet-photography | Portrait d'animaux | Pet portrait | 1021 | |
identity-photo | Photo d'identité | Identity photo | 1021 | |
women-fashion | Mode femme | Women's fashion | 1067 | |
evening-wear | Tenue de soirée | Evening wear | 1067 | |
men-fashion | Mode homme | Men's fashion | 1062 | |
tailored-suit | Costume sur mesure | Tailored suit | 1062 | |
children-fashion | Mode enfant | Children's fashion | 1060 | |
maternity-fashion | Mode grossesse | Maternity fashion | 1061 | |
lingerie | Lingerie | Lingerie | 1065 | |
sportswear | Vêtements de sport | Sportswear | 1063 | |
swimwear | Maillots de bain | Swimwear | 1064 | |
shoes | Chaussures | Shoes | 1070 | |
children-shoes | Chaussures d'enfant | Children's shoes | 1070 | |
running-shoes | Chaussures de course | Running shoes | 1070 | |
shoe-repair | Cordonnerie | Shoe repair | 1071 | |
handbag | Sacs à main | Handbags | 1072 | |
leather-goods | Maroquinerie | Leather goods | 1072 | |
luggage | Bagages | Luggage | 1290 | |
travel-accessories | Accessoires de voyage | Travel accessories | 1290 | |
hat | Chapeaux | Hats | 1068 | |
scarf | Foulards et écharpes | Scarves | 1068 | |
umbrella | Parapluies | Umbrellas | 1068 | |
costume | Costumes et déguisements | Costumes | 1069 | |
sunglasses | Lunettes de soleil | Sunglasses | 1074 | |
second-hand-fashion | Mode de seconde main | Second-hand fashion | 1497 | |
clothing-alteration | Retouches et couture | Clothing alterations | 1497 | |
fabric | Tissus et mercerie | Fabric and haberdashery | 1495 | |
knitting-wool | Laine à tricoter | Knitting wool | 1495 | |
dry-cleaning | Pressing | Dry cleaning | 1018 | |
laundry-service | Blanchisserie | Laundry service | 1018 | |
ironing-service | Repassage à domicile | Ironing at home | 1018 | |
laundry-products | Produits pour le linge | Laundry products | 1191 | |
haircut | Coupe de cheveux | Haircut | 1090 | |
hair-colouring | Coloration | Hair colouring | 1090 | |
shave | Taille de barbe et rasage | Beard trim and shave | 1090 | |
hair-care | Soins capillaires | Hair care | 1179 | |
beard-care | Soins de la barbe | Beard care | 1178 | |
beauty-treatment | Soins du visage et du corps | Beauty treatments | 1089 | |
spa-day | Journée au spa | Spa day | 1089 | |
massage | Massage bien-être | Wellness massage | 1089 | |
make-up-lesson | Leçon de maquillage | Make-up lesson | 1089 | |
manicure | Manucure | Manicure | 1093 | |
waxing | Épilation | Waxing | 1091 | |
tattoo | Tatouage | Tattoo | 1095 | |
make-up | Maquillage | Make-up | 1138 | |
organic-cosmetics | Cosmétiques bio | Organic cosmetics | 1138 | |
skincare | Soins de la peau | Skincare | 1246 | |
sunscreen | Protection solaire | Sun protection | 1247 | |
perfume | Parfums | Perfume | 1152 | |
soap | Savons | Soap | 1220 | |
glasses | Lunettes de vue | Prescription glasses | 1395 | |
contact-lenses | Lentilles de contact | Contact lenses | 1395 | |
eye-test | Examen de vue | Eye test | 1395 | |
hearing-aids | Aides auditives | Hearing aids | 1378 | |
hearing-test | Bilan auditif | Hearing test | 1378 | |
medical-equipment | Matériel médical | Medical equipment | 1378 | |
general-medicine | Consultation médicale | Medical consultation | 1388 | |
dental-care | Soins dentaires | Dental care | 1384 | |
dental-hygiene | Brosses à dents et hygiène dentaire | Toothbrushes and dental hygiene | 1214 | |
physiotherapy | Kinésithérapie | Physiotherapy | 1392 | |
osteopathy | Ostéopathie | Osteopathy | 1379 | |
over-the-counter | Parapharmacie | Over-the-counter care | 1208 | |
vitamins | Vitamines | Vitamins | 1253 | |
home-care | Aide et soins à domicile | Home care | 1389 | |
senior-residence | Résidence pour seniors | Senior residence | 1334 | |
baby-equipment | Poussettes et équipement de bébé | Baby equipment | 1124 | |
child-car-seat | Siège auto enfant | Child car seat | 1124 | |
day-nursery | Crèche | Day nursery | 1330 | |
babysitting | Garde d'enfants | Childcare at home | 1331 | |
holiday-camp | Colonies et stages de vacances | Holiday camps | 1333 | |
kids-sport-club | Club de sport pour enfants | Children's sports club | 1333 | |
amusement-park | Parc de loisirs | Amusement park | 1333 | |
zoo-visit | Parc animalier et aquarium | Zoo and aquarium | 1333 | |
engagement-dinner | Demande en mariage et soirée romantique | Proposal and romantic evening | 1015 | demande en mariage, saint-valentin, dîner aux chandelles | marriage proposal, valentine’s dinner
wedding-car | Voiture de mariage et limousine | Wedding car and limousine | 1566 | limousine, voiture avec chauffeur, vtc, chauffeur privé | limo, chauffeur, private driver
hen-party | Enterrement de vie de célibataire | Hen and stag party | 1015 | evjf, evg, enterrement de vie de jeune fille | bachelorette party, bachelor party, stag do
christening-gift | Cadeau de naissance et de baptême | Christening and birth gift | 1371 | médaille de baptême, cadeau de naissance, dragées, baptême | baptism gift, birth gift, sugared almonds
event-venue | Salle de réception à louer | Function room hire | 1015 | salle des fêtes, location de salle, salle d’anniversaire | party room, venue hire, reception room
event-entertainment | Animation de soirée | Party entertainment | 1015 | dj, magicien, orchestre, photobooth, animation d’anniversaire, karaoké à domicile | disc jockey, magician, live band, photo booth
sympathy-flowers | Fleurs de deuil | Funeral flowers | 1372 | couronne mortuaire, gerbe, fleurs d’enterrement | funeral wreath, sympathy wreath
funeral-service | Obsèques | Funeral service | 1507 | enterrement, crémation, pompes funèbres, cercueil, inhumation | burial, cremation, undertaker, coffin
funeral-plan | Contrat obsèques | Funeral plan | 1343 | assurance obsèques, prévoyance obsèques, convention obsèques | funeral insurance, burial insurance, prepaid funeral
tombstone | Pierres tombales et marbrerie | Tombstones and memorials | 1507 | monument funéraire, plaque funéraire, marbrier, caveau, urne | gravestone, headstone, memorial, urn
pearl-and-diamond | Perles et diamants | Pearls and diamonds | 1073 | diamant, perle, pierre précieuse, pierres fines, émeraude, saphir | gemstone, diamond, precious stones
costume-jewellery | Bijoux fantaisie | Costume jewellery | 1073 | bijou fantaisie, boucles d’oreilles, bracelet, collier, bijoux de créateur | earrings, bracelet, necklace, fashion jewellery
smartwatch | Montres connectées | Smartwatches | 1073 | bracelet connecté, montre de sport | fitness tracker, sports watch
baby-clothes | Vêtements de bébé | Baby clothes | 1060 | layette, body bébé, gigoteuse, pyjama bébé, naissance | babygrow, baby wear, sleepsuit
birth-list | Liste de naissance | Baby gift list | 1124 | cadeaux de naissance, liste bébé | baby shower, baby registry
diapers | Couches et lingettes | Nappies and wipes | 1125 | couche-culotte, couches lavables, lingette | diapers, baby wipes, pampers
baby-food | Petits pots pour bébé | Baby food | 1166 | alimentation infantile, purée bébé, compote bébé | weaning food, baby jars
midwifery | Sage-femme et préparation à la naissance | Midwife and antenatal classes | 1378 | accouchement, préparation à l’accouchement, suivi de grossesse, maternité, allaitement | birth preparation, pregnancy care, childbirth class, breastfeeding
coat | Manteaux et vestes | Coats and jackets | 1059 | doudoune, imperméable, blouson, parka, fourrure | down jacket, raincoat, parka, anorak
jeans-and-t-shirts | Jeans et tee-shirts | Jeans and T-shirts | 1059 | jean, tee-shirt, sweat, pull, denim | denim, tee, sweater, hoodie, jumper
dress | Robes | Dresses | 1067 | robe d’été, jupe, tailleur femme, chemisier | skirt, gown, blouse
shirt-and-tie | Chemises et cravates | Shirts and ties | 1062 | chemise sur mesure, nœud papillon, boutons de manchette | bow tie, cufflinks, dress shirt
socks-and-tights | Chaussettes et collants | Socks and tights | 1192 | bas, chaussette, collant | stockings, hosiery
nightwear | Pyjamas | Nightwear | 1059 | pyjama, robe de chambre, chemise de nuit | pyjamas, dressing gown, slippers
gloves-and-belts | Gants et ceintures | Gloves and belts | 1068 | gant, ceinture, bretelles | belt, mittens
boots | Bottes et bottines | Boots | 1070 | bottine, après-ski, botte de pluie | ankle boots, wellingtons
school-uniform | Tenue scolaire et blouses | School clothes | 1060 | uniforme scolaire, tablier d’école, tenue de rentrée | school uniform, gym kit
designer-goods | Pièces de créateurs | Designer pieces | 1507 | créateur, made in france, fabriqué à paris, série limitée, concept store | handmade goods, independent designers, limited edition
outdoor-clothing | Vêtements d’extérieur et bottes | Country and outdoor clothing | 1063 | veste de chasse, treillis, vêtement de pluie, randonnée | rainwear, camouflage jacket, country wear
nail-art | Pose d’ongles et nail art | Nail extensions and nail art | 1093 | faux ongles, gel, vernis semi-permanent, french manucure | gel nails, acrylic nails, nail polish
eyelash-extensions | Extensions de cils et sourcils | Eyelash extensions and brows | 1089 | rehaussement de cils, microblading, sourcils, maquillage permanent | lash lift, brow bar, permanent make-up
hair-extensions | Perruques et extensions | Wigs and hair extensions | 1180 | perruque, extensions de cheveux, postiche, tresses | wig, hairpiece, braids
children-haircut | Coupe enfant | Children’s haircut | 1090 | coiffeur pour enfants, première coupe | kids’ haircut, first haircut
hair-dryer | Sèche-cheveux et lisseurs | Hair dryers and straighteners | 1273 | lisseur, fer à boucler, tondeuse à barbe, rasoir électrique, épilateur | straighteners, curling tongs, electric shaver
deodorant | Déodorants et gels douche | Deodorants and shower gels | 1218 | gel douche, shampoing, bain moussant | shower gel, shampoo, bubble bath
piercing | Piercing | Piercing | 1095 | percer les oreilles, bijou de piercing | ear piercing, body jewellery
tattoo-removal | Détatouage au laser | Tattoo removal | 1094 | effacer un tatouage, laser | laser removal
teeth-whitening | Blanchiment dentaire | Teeth whitening | 1384 | dents blanches, blanchiment des dents | whiter teeth
orthodontics | Orthodontie et implants | Orthodontics and implants | 1384 | appareil dentaire, bagues dentaires, implant dentaire, aligneur | braces, dental implants, aligners
essential-oils | Huiles essentielles | Essential oils | 1379 | aromathérapie, diffuseur d’huiles | aromatherapy, diffuser oils
herbal-tea | Plantes et tisanes | Herbs and herbal teas | 1379 | tisane, infusion, plantes médicinales, phytothérapie, herboriste | infusion, herbal remedy, medicinal plants
reflexology | Réflexologie et médecines douces | Reflexology and complementary therapies | 1379 | acupuncture, naturopathie, homéopathie, sophrologie, hypnose, reiki | acupuncture, naturopath, homeopathy, hypnotherapy
chiropractic | Chiropraxie | Chiropractic | 1381 | chiropracteur, mal de dos | chiropractor, back pain
psychology | Consultation de psychologue | Psychologist | 1391 | psychothérapie, psychanalyse, thérapie de couple, psy, soutien psychologique | therapy, counselling, couples therapy, mental health
nursing-care | Soins infirmiers | Nursing care | 1389 | infirmière à domicile, prise de sang, vaccination | district nurse, blood test, vaccination
speech-therapy | Orthophonie | Speech therapy | 1378 | orthophoniste, rééducation de la parole, bégaiement, ergothérapie | speech therapist, occupational therapy, stammering
podiatry | Podologie et semelles | Podiatry and insoles | 1378 | pédicure, podologue, semelles orthopédiques, ongle incarné | podiatrist, chiropodist, insoles
nutrition-advice | Conseil en nutrition | Nutrition advice | 1378 | diététicien, rééquilibrage alimentaire, nutritionniste | dietitian, healthy eating
medical-imaging | Imagerie médicale | Medical imaging | 1378 | radio, scanner, irm, échographie, mammographie | x-ray, scan, mri, ultrasound
dermatology | Dermatologie | Dermatology | 1385 | dermatologue, acné, eczéma, grain de beauté | dermatologist, skin doctor, acne
fertility-clinic | Fertilité et planning familial | Fertility and family planning | 1387 | pma, fiv, fécondation in vitro, planning familial | ivf, fertility treatment
hospital-care | Hôpital et clinique | Hospital and clinic | 1390 | hospitalisation, clinique, chirurgie, urgences | surgery, inpatient, emergency department
blood-donation | Don du sang | Blood donation | 1458 | donner son sang, collecte de sang | give blood, blood drive
wheelchair | Fauteuils roulants et aides à la marche | Wheelchairs and walking aids | 1378 | déambulateur, canne, béquilles, scooter pmr, lit médicalisé | walker, walking stick, crutches, mobility scooter
incontinence-products | Protections et hygiène intime | Incontinence and intimate care | 1214 | protection urinaire, serviettes hygiéniques, tampons, fuites | sanitary pads, tampons, incontinence pads
first-aid-kit | Pansements et premiers secours | Plasters and first-aid kits | 1208 | pansement, trousse de secours, thermomètre, tensiomètre, désinfectant | first aid, thermometer, blood-pressure monitor, bandage
orthopaedic-aids | Orthèses et bas de contention | Orthopaedic supports | 1378 | attelle, ceinture lombaire, bas de contention, genouillère | splint, knee brace, compression socks
hearing-protection | Bouchons d’oreilles sur mesure | Custom ear plugs | 1378 | protection auditive, bouchons d’oreilles | ear protection, earplugs
glasses-accessories | Étuis et produits pour lunettes | Glasses cases and care | 1395 | étui à lunettes, cordon de lunettes, loupe | glasses cord, magnifier
emergency-call | Téléassistance | Personal alarm for seniors | 1389 | téléalarme, bouton d’urgence, médaillon d’alerte | medical alert, panic button
meals-on-wheels | Portage de repas | Meals on wheels | 1359 | repas à domicile pour seniors, portage de repas à domicile | delivered meals for the elderly
soft-play | Parc de jeux couvert et trampoline | Soft play and trampoline park | 1333 | plaine de jeux, structures gonflables, trampoline | indoor playground, bouncy castle, ball pit
genealogy | Généalogie | Genealogy | 1332 | arbre généalogique, ancêtres | family tree, ancestry
`;
