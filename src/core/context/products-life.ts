/** Celebrations, fashion, beauty and care: id | French | English | IAB Ad Product 2.0 category |
 * French synonyms | English synonyms. */
export const LIFE_PRODUCTS = `
wedding-photography | Photographie de mariage | Wedding photography | 1021 | photographe de mariage, photo de mariage, reportage de mariage | wedding photographer, wedding photos
wedding-video | Film de mariage | Wedding film | 1021 | vidéo de mariage, vidéaste, vidéaste de mariage | wedding videographer, wedding video
wedding-dress | Robe de mariée | Wedding dress | 1066 | robes de mariée, tenue de mariée, voile de mariée | bridal gown, bridal wear, bridal dress
wedding-suit | Costume de marié | Wedding suit | 1066 | smoking, costume de mariage | tuxedo, groom suit, morning suit
wedding-venue | Lieu de réception | Wedding venue | 1015 | salle de mariage, lieu de mariage, domaine de mariage, château pour mariage | wedding hall, wedding reception, castle to marry in
wedding-planning | Organisation de mariage | Wedding planning | 1015 | organisatrice de mariage, wedding planner | wedding planner, wedding organiser
wedding-music | Musiciens et DJ de mariage | Wedding musicians and DJ | 1015 | dj mariage, orchestre de mariage, groupe de musique mariage | wedding dj
event-hire | Location de vaisselle et de mobilier de fête | Party equipment hire | 1015 | location de vaisselle, location de chapiteau, location de barnum, location de tables | marquee hire, party rental, tableware hire
wedding-catering | Traiteur de mariage | Wedding catering | 1357 | traiteur mariage, vin d’honneur, repas de noces | wedding caterer, wedding breakfast
wedding-flowers | Fleurs de mariage | Wedding flowers | 1372 | bouquet de mariée, fleuriste mariage, décoration florale de mariage | bridal bouquet, wedding florist
wedding-cake | Pièce montée | Wedding cake | 1356 | gâteau de mariage, croquembouche | wedding cakes, tiered cake
wedding-stationery | Faire-part | Wedding stationery | 1376 | faire-part de mariage, invitation, faire-part de naissance, carton d’invitation | wedding invitations, birth announcement, invitations
wedding-registry | Liste de mariage | Wedding list | 1371 | cadeaux de mariage, cagnotte | wedding gifts, wedding registry, gift registry
honeymoon-travel | Voyage de noces | Honeymoon travel | 1542 | lune de miel, voyage de mariage | honeymoon, wedding trip
bridal-hairstyle | Coiffure de mariée | Bridal hairstyle | 1090 | coiffure de mariage, chignon | wedding hair, updo
bridal-makeup | Maquillage de mariée | Bridal make-up | 1089 | maquillage mariage, maquilleuse | wedding make-up, make-up artist
engagement-ring | Bague de fiançailles | Engagement ring | 1073 | bague de fiançaille, solitaire | diamond ring, solitaire
wedding-ring | Alliance | Wedding ring | 1073 | alliances, anneau de mariage | wedding band, wedding rings
jewellery | Bijoux | Jewellery | 1073 | bijou, bijouterie, joaillerie, bague, pendentif, gourmette | jewelry, jewels, ring, pendant, signet ring
watch | Montres | Watches | 1073 | montre, horlogerie, chronographe | wristwatch, timepiece
watch-repair | Réparation de montres | Watch repair | 1073 | pile de montre, horloger, réparation d’horloge, bracelet de montre | watch battery, watchmaker, clock repair
jewellery-repair | Réparation de bijoux | Jewellery repair | 1073 | réparation de bijou, mise à taille de bague, transformation de bijoux | ring resizing, jewelry repair
gold-buying | Rachat d’or | Gold buying | 1445 | achat d’or, vendre son or, rachat de bijoux | sell gold, cash for gold
cut-flowers | Bouquets | Bouquets | 1372 | bouquet, fleurs, fleurs coupées, roses, fleuriste, composition florale, fleurs séchées | flowers, flower delivery, roses, florist, dried flowers
gift-card | Carte cadeau | Gift card | 1374 | chèque cadeau, bon d’achat, carte-cadeau | voucher, gift voucher
greeting-card | Cartes de vœux | Greeting cards | 1376 | carte de vœux, carte postale, carte d’anniversaire, carterie | postcard, birthday card
gift-box | Coffret cadeau | Gift box | 1371 | coffret, cadeau, idées cadeaux, box cadeau, souvenirs | present, gift, gift set, souvenirs
party-supplies | Articles de fête | Party supplies | 1377 | ballons, décoration de fête, feux d’artifice, cotillons, gobelets | balloons, fireworks, party decorations, confetti
children-party | Anniversaire d’enfant | Children’s party | 1333 | anniversaire enfant, goûter d’anniversaire, fête d’enfants | birthday party, kids’ party
portrait-photography | Portrait photographique | Portrait photography | 1021 | photographe, portrait, shooting photo, studio photo, séance photo, book photo | photographer, portrait, photo shoot, photo studio, headshot
maternity-photography | Photographie de grossesse et de naissance | Maternity photography | 1021 | photo de grossesse, photo de naissance, photographe bébé, photo nouveau-né | newborn photography, pregnancy photos, baby photographer
family-photography | Photographie de famille | Family photography | 1021 | photo de famille, photographe famille | family portrait, family photos
pet-photography | Portrait d’animaux | Pet portrait | 1021 | photographe animalier, photo de chien | dog portrait, pet photographer
identity-photo | Photo d’identité | Identity photo | 1021 | photo d’identité, photomaton, photo passeport, e-photo | passport photo, id photo
women-fashion | Mode femme | Women’s fashion | 1067 | vêtements femme, mode féminine, prêt-à-porter féminin, prêt-à-porter | womenswear, ladies’ clothes, women’s clothing
evening-wear | Tenue de soirée | Evening wear | 1067 | robe de soirée, robe de cocktail, tenue de gala, robe de bal | evening dress, prom dress, ball gown
men-fashion | Mode homme | Men’s fashion | 1062 | vêtements homme, mode masculine, prêt-à-porter masculin, grande taille homme | menswear, men’s clothing, big and tall
tailored-suit | Costume sur mesure | Tailored suit | 1062 | costume homme, tailleur, couture sur mesure, costume cravate | bespoke suit, tailor, suit
children-fashion | Mode enfant | Children’s fashion | 1060 | vêtements enfant, mode enfantine, vêtements pour enfants | kids’ clothes, children’s clothing
maternity-fashion | Mode grossesse | Maternity fashion | 1061 | vêtements de grossesse, femme enceinte | maternity clothes, pregnancy clothes
lingerie | Lingerie | Lingerie | 1065 | sous-vêtements, soutien-gorge, culotte, corset | underwear, bra, knickers
sportswear | Vêtements de sport | Sportswear | 1063 | tenue de sport, survêtement, legging | sports clothes, activewear, tracksuit
swimwear | Maillots de bain | Swimwear | 1064 | maillot de bain, bikini | swimsuit, bikini, swimming costume
shoes | Chaussures | Shoes | 1070 | chaussure, baskets, escarpins, mocassins, sandales, espadrilles | footwear, trainers, sneakers, sandals, heels
children-shoes | Chaussures d’enfant | Children’s shoes | 1070 | chaussures enfant, premiers pas | kids’ shoes, baby shoes
running-shoes | Chaussures de course | Running shoes | 1070 | chaussures de running, baskets de course | running trainers, jogging shoes
shoe-repair | Cordonnerie | Shoe repair | 1071 | cordonnier, ressemelage, talon, réparation de chaussures | cobbler, resoling, heel repair
handbag | Sacs à main | Handbags | 1072 | sac à main, sac, cabas, pochette | bag, purse, tote bag, clutch
leather-goods | Maroquinerie | Leather goods | 1072 | maroquinier, portefeuille, cuir, porte-monnaie | wallet, leather
luggage | Bagages | Luggage | 1290 | valise, bagagerie, sac de voyage | suitcase, travel bag
travel-accessories | Accessoires de voyage | Travel accessories | 1290 | adaptateur de voyage, trousse de toilette, oreiller de voyage | travel adaptor, neck pillow, wash bag
hat | Chapeaux | Hats | 1068 | chapeau, casquette, bonnet, béret, chapellerie | cap, beanie, beret, millinery
scarf | Foulards et écharpes | Scarves | 1068 | foulard, écharpe, châle, étole, carré de soie | shawl, stole, silk scarf
umbrella | Parapluies | Umbrellas | 1068 | parapluie, ombrelle | brolly, parasol umbrella
costume | Costumes et déguisements | Costumes | 1069 | déguisement, costume de carnaval, location de costume, perruque de déguisement, masque | fancy dress, halloween costume, mask
sunglasses | Lunettes de soleil | Sunglasses | 1074 | lunettes de soleil, solaires | shades, sun glasses
second-hand-fashion | Mode de seconde main | Second-hand fashion | 1497 | friperie, vêtements d’occasion, dépôt-vente de vêtements, fripes, vintage | vintage clothes, thrift clothes, pre-loved fashion
clothing-alteration | Retouches et couture | Clothing alterations | 1497 | retouche, couturière, ourlet, couturier, retoucheur | alterations, hem, seamstress, dressmaking
fabric | Tissus et mercerie | Fabric and haberdashery | 1495 | tissu, mercerie, boutons, patron de couture, rubans, textile | fabrics, haberdashery, sewing patterns, buttons
knitting-wool | Laine à tricoter | Knitting wool | 1495 | laine, tricot, pelote, crochet | yarn, knitting, crochet
dry-cleaning | Pressing | Dry cleaning | 1018 | nettoyage à sec, teinturerie, teinturier, pressing | dry cleaner, dry cleaning
laundry-service | Blanchisserie | Laundry service | 1018 | laverie, lavage de linge, linge, lavomatic, blanchisserie | launderette, laundromat, washing
ironing-service | Repassage à domicile | Ironing at home | 1018 | repassage, repasseuse | ironing
laundry-products | Produits pour le linge | Laundry products | 1191 | lessive, adoucissant, détachant | washing powder, fabric softener
haircut | Coupe de cheveux | Haircut | 1090 | coiffeur, coiffure, coupe, brushing, coupe femme, coupe homme | hairdresser, hair salon, blow-dry, barber
hair-colouring | Coloration | Hair colouring | 1090 | couleur de cheveux, mèches, balayage, coloration végétale | hair colour, highlights, hair dye
shave | Taille de barbe et rasage | Beard trim and shave | 1090 | barbier, rasage, taille de barbe, barbe | barber shave, beard trim
hair-care | Soins capillaires | Hair care | 1179 | shampooing, soin des cheveux, après-shampooing, soin capillaire | shampoo, conditioner, hair products
beard-care | Soins de la barbe | Beard care | 1178 | huile à barbe, baume à barbe, après-rasage | beard oil, aftershave
beauty-treatment | Soins du visage et du corps | Beauty treatments | 1089 | institut de beauté, esthéticienne, soin du visage, soin du corps, gommage, esthétique | facial, beauty salon, beautician, body scrub
spa-day | Journée au spa | Spa day | 1089 | spa, hammam, sauna, journée spa, bien-être, bains | spa, sauna, steam room, wellness day
massage | Massage bien-être | Wellness massage | 1089 | massage, massage relaxant, masseur, shiatsu, massage thaï | relaxing massage, masseuse, thai massage, shiatsu
make-up-lesson | Leçon de maquillage | Make-up lesson | 1089 | cours de maquillage, atelier maquillage, relooking | makeover, make-up class
manicure | Manucure | Manicure | 1093 | manucure, ongles, onglerie, vernis, prothésiste ongulaire | nails, nail bar, nail salon, pedicure
waxing | Épilation | Waxing | 1091 | épilation à la cire, épilation laser, épilation définitive, fil | hair removal, laser hair removal, threading
tattoo | Tatouage | Tattoo | 1095 | tatoueur, tattoo, flash tattoo, tatouages | tattoos, tattooist, ink
make-up | Maquillage | Make-up | 1138 | rouge à lèvres, cosmétique, fard, fond de teint, mascara | makeup, lipstick, cosmetics, foundation, mascara
organic-cosmetics | Cosmétiques bio | Organic cosmetics | 1138 | cosmétiques naturels, cosmétique bio, beauté bio, savon naturel | natural cosmetics, organic beauty
skincare | Soins de la peau | Skincare | 1246 | crème de jour, crème hydratante, soin de la peau, sérum, dermo-cosmétique | face cream, moisturiser, skin care, serum
sunscreen | Protection solaire | Sun protection | 1247 | crème solaire, écran solaire, après-soleil | sun cream, sun lotion, after-sun
perfume | Parfums | Perfume | 1152 | parfum, eau de toilette, parfumerie, fragrance | fragrance, cologne, eau de parfum, scent
soap | Savons | Soap | 1220 | savon, savon de marseille, savonnerie | soaps, bath products
glasses | Lunettes de vue | Prescription glasses | 1395 | lunettes, opticien, monture, verres correcteurs, lunettes de vue | spectacles, eyewear, optician, frames, prescription lenses
contact-lenses | Lentilles de contact | Contact lenses | 1395 | lentille de contact, lentilles | contacts, lenses, contact lens
eye-test | Examen de vue | Eye test | 1395 | ophtalmologue, contrôle de la vue, test de vue | eye exam, sight test, optometrist
hearing-aids | Aides auditives | Hearing aids | 1378 | appareil auditif, audioprothésiste, prothèse auditive, sonotone, malentendant | hearing aid, audiologist
hearing-test | Bilan auditif | Hearing test | 1378 | test auditif, test d’audition, audition | hearing check
medical-equipment | Matériel médical | Medical equipment | 1378 | matériel médical, location de lit médicalisé, tensiomètre, orthopédie | medical supplies, mobility aids
general-medicine | Consultation médicale | Medical consultation | 1388 | médecin, médecin généraliste, docteur, téléconsultation, consultation | doctor, gp, physician, online doctor
dental-care | Soins dentaires | Dental care | 1384 | dentiste, détartrage, soin dentaire, chirurgien-dentiste, prothèse dentaire | dentist, teeth cleaning, crown, dentures
dental-hygiene | Brosses à dents et hygiène dentaire | Toothbrushes and dental hygiene | 1214 | brosse à dents, dentifrice, fil dentaire | toothbrush, toothpaste, dental floss
physiotherapy | Kinésithérapie | Physiotherapy | 1392 | kiné, kinésithérapeute, rééducation | physiotherapist, physio, rehabilitation
osteopathy | Ostéopathie | Osteopathy | 1379 | ostéopathe, ostéo | osteopath
over-the-counter | Parapharmacie | Over-the-counter care | 1208 | parapharmacie, pharmacie, spray nasal, pastilles pour la gorge, crème apaisante | pharmacy care, throat lozenges, nasal spray, drugstore
vitamins | Vitamines | Vitamins | 1253 | vitamine, complément alimentaire, magnésium, probiotiques | supplements, food supplements, probiotics
home-care | Aide et soins à domicile | Home care | 1389 | aide à domicile, auxiliaire de vie, maintien à domicile, soins à domicile | home help, carer, elderly care
senior-residence | Résidence pour seniors | Senior residence | 1334 | maison de retraite, ehpad, résidence services | retirement home, care home, nursing home, assisted living
baby-equipment | Poussettes et équipement de bébé | Baby equipment | 1124 | poussette, puériculture, lit bébé, porte-bébé, biberon, chaise haute | pram, stroller, baby gear, cot, high chair, baby bottle
child-car-seat | Siège auto enfant | Child car seat | 1124 | siège auto, siège bébé, rehausseur | car seat, booster seat
day-nursery | Crèche | Day nursery | 1330 | crèche, micro-crèche, halte-garderie, assistante maternelle, nounou agréée | daycare, creche, childminder, kindergarten
babysitting | Garde d’enfants | Childcare at home | 1331 | baby-sitter, nounou, garde d’enfant, baby-sitting, sortie d’école | babysitter, nanny, au pair
holiday-camp | Colonies et stages de vacances | Holiday camps | 1333 | colonie de vacances, centre aéré, stage enfant | summer camp, kids’ camp
kids-sport-club | Club de sport pour enfants | Children’s sports club | 1333 | sport enfant, baby-gym, club enfants | children’s sports, kids’ gym
amusement-park | Parc de loisirs | Amusement park | 1333 | parc d’attractions, manège, fête foraine, accrobranche | theme park, funfair, adventure park
zoo-visit | Parc animalier et aquarium | Zoo and aquarium | 1333 | zoo, parc animalier, aquarium à visiter, ferme pédagogique | zoo, safari park, sea life
engagement-dinner | Demande en mariage et soirée romantique | Proposal and romantic evening | 1015 | demande en mariage, saint-valentin, dîner aux chandelles | marriage proposal, valentine’s dinner
wedding-car | Voiture de mariage et limousine | Wedding car and limousine | 1566 | limousine, voiture avec chauffeur, chauffeur privé | limo, chauffeur, private driver
hen-party | Enterrement de vie de célibataire | Hen and stag party | 1015 | evjf, evg, enterrement de vie de jeune fille | bachelorette party, bachelor party, stag do
christening-gift | Cadeau de naissance et de baptême | Christening and birth gift | 1371 | médaille de baptême, cadeau de naissance, dragées, baptême | baptism gift, birth gift, sugared almonds
event-venue | Salle de réception à louer | Function room hire | 1015 | salle des fêtes, location de salle, salle d’anniversaire | party room, venue hire, reception room
event-entertainment | Animation de soirée | Party entertainment | 1015 | dj, magicien, orchestre, photobooth, animation d’anniversaire, karaoké à domicile | disc jockey, magician, live band, photo booth
sympathy-flowers | Fleurs de deuil | Funeral flowers | 1372 | couronne mortuaire, gerbe, fleurs d’enterrement | funeral wreath, sympathy wreath
funeral-service | Obsèques | Funeral service | 1507 | enterrement, crémation, pompes funèbres, cercueil, inhumation | burial, cremation, undertaker, coffin, funeral, funeral director
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
outdoor-clothing | Vêtements d’extérieur et bottes | Country and outdoor clothing | 1063 | veste de chasse, treillis, vêtement de pluie | rainwear, camouflage jacket, country wear
nail-art | Pose d’ongles et nail art | Nail extensions and nail art | 1093 | faux ongles, gel, vernis semi-permanent, french manucure | gel nails, acrylic nails, nail polish
eyelash-extensions | Extensions de cils et sourcils | Eyelash extensions and brows | 1089 | rehaussement de cils, microblading, sourcils, maquillage permanent | lash lift, brow bar, permanent make-up
hair-extensions | Perruques et extensions | Wigs and hair extensions | 1180 | perruque, extensions de cheveux, postiche, tresses | wig, hairpiece, braids
children-haircut | Coupe enfant | Children’s haircut | 1090 | coiffeur pour enfants, première coupe | kids’ haircut, first haircut
hair-dryer | Sèche-cheveux et lisseurs | Hair dryers and straighteners | 1273 | lisseur, fer à boucler, tondeuse à barbe, rasoir électrique, épilateur | straighteners, curling tongs, electric shaver
deodorant | Déodorants et gels douche | Deodorants and shower gels | 1218 | gel douche, shampoing, bain moussant | shower gel, bubble bath
piercing | Piercing | Piercing | 1095 | percer les oreilles, bijou de piercing | ear piercing, body jewellery
tattoo-removal | Détatouage au laser | Tattoo removal | 1094 | effacer un tatouage, laser | laser removal
teeth-whitening | Blanchiment dentaire | Teeth whitening | 1384 | dents blanches, blanchiment des dents | whiter teeth
orthodontics | Orthodontie et implants | Orthodontics and implants | 1384 | appareil dentaire, bagues dentaires, implant dentaire, aligneur | braces, dental implants, aligners
essential-oils | Huiles essentielles | Essential oils | 1379 | aromathérapie, diffuseur d’huiles | aromatherapy, diffuser oils
herbal-tea | Plantes et tisanes | Herbs and herbal teas | 1379 | tisane, plantes médicinales, phytothérapie, herboriste | herbal remedy, medicinal plants
reflexology | Réflexologie et médecines douces | Reflexology and complementary therapies | 1379 | acupuncture, naturopathie, homéopathie, sophrologie, hypnose, reiki | acupuncture, naturopath, homeopathy, hypnotherapy
chiropractic | Chiropraxie | Chiropractic | 1381 | chiropracteur, mal de dos | chiropractor, back pain
psychology | Consultation de psychologue | Psychologist | 1391 | psychothérapie, psychanalyse, thérapie de couple, psy, soutien psychologique | therapy, counselling, couples therapy, mental health
nursing-care | Soins infirmiers | Nursing care | 1389 | infirmière à domicile, prise de sang, vaccination | district nurse, blood test, vaccination
speech-therapy | Orthophonie | Speech therapy | 1378 | orthophoniste, rééducation de la parole, bégaiement, ergothérapie | speech therapist, occupational therapy, stammering
podiatry | Podologie et semelles | Podiatry and insoles | 1378 | podologue, semelles orthopédiques, ongle incarné | podiatrist, chiropodist, insoles
nutrition-advice | Conseil en nutrition | Nutrition advice | 1378 | diététicien, rééquilibrage alimentaire, nutritionniste | dietitian, healthy eating
medical-imaging | Imagerie médicale | Medical imaging | 1378 | radio, scanner, irm, échographie, mammographie | x-ray, scan, mri, ultrasound
dermatology | Dermatologie | Dermatology | 1385 | dermatologue, acné, eczéma, grain de beauté | dermatologist, skin doctor, acne
fertility-clinic | Fertilité et planning familial | Fertility and family planning | 1387 | pma, fiv, fécondation in vitro, planning familial, vasectomie, stérilisation | ivf, fertility treatment, vasectomy
hospital-care | Hôpital et clinique | Hospital and clinic | 1390 | hospitalisation, clinique, chirurgie, urgences | surgery, inpatient, emergency department
blood-donation | Don du sang | Blood donation | 1458 | donner son sang, collecte de sang | give blood, blood drive
wheelchair | Fauteuils roulants et aides à la marche | Wheelchairs and walking aids | 1378 | déambulateur, canne, béquilles, scooter pmr, lit médicalisé | walker, walking stick, crutches, mobility scooter
incontinence-products | Protections et hygiène intime | Incontinence and intimate care | 1214 | protection urinaire, serviettes hygiéniques, tampons, fuites | sanitary pads, tampons, incontinence pads
first-aid-kit | Pansements et premiers secours | Plasters and first-aid kits | 1208 | pansement, trousse de secours, thermomètre, désinfectant | first aid, thermometer, blood-pressure monitor, bandage
orthopaedic-aids | Orthèses et bas de contention | Orthopaedic supports | 1378 | attelle, ceinture lombaire, bas de contention, genouillère | splint, knee brace, compression socks
hearing-protection | Bouchons d’oreilles sur mesure | Custom ear plugs | 1378 | protection auditive, bouchons d’oreilles | ear protection, earplugs
glasses-accessories | Étuis et produits pour lunettes | Glasses cases and care | 1395 | étui à lunettes, cordon de lunettes, loupe | glasses cord, magnifier
emergency-call | Téléassistance | Personal alarm for seniors | 1389 | téléalarme, bouton d’urgence, médaillon d’alerte | medical alert, panic button
meals-on-wheels | Portage de repas | Meals on wheels | 1359 | repas à domicile pour seniors, portage de repas à domicile | delivered meals for the elderly
soft-play | Parc de jeux couvert et trampoline | Soft play and trampoline park | 1333 | plaine de jeux, structures gonflables, trampoline | indoor playground, bouncy castle, ball pit
genealogy | Généalogie | Genealogy | 1332 | arbre généalogique, ancêtres | family tree, ancestry
medical-test | Dépistage et tests médicaux | Medical tests and screening | 1378 | test de grossesse, test covid, autotest, dépistage, test de dépistage du sida | pregnancy test, std test, hiv test, drug test, covid test
addiction-treatment | Traitement des addictions | Addiction treatment | 1391 | désintoxication, cure de désintoxication, arrêter de fumer, sevrage, alcoolisme | rehab clinic, detox clinic, stop smoking, alcoholism
`;
