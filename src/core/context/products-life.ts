/** Celebrations, fashion, beauty and care: id | French | English | IAB Ad Product 2.0 category. */
export const LIFE_PRODUCTS = `
wedding-photography | Photographie de mariage | Wedding photography | 1021
wedding-video | Film de mariage | Wedding film | 1021
wedding-dress | Robe de mariée | Wedding dress | 1066
wedding-suit | Costume de marié | Wedding suit | 1066
wedding-venue | Lieu de réception | Wedding venue | 1015
wedding-planning | Organisation de mariage | Wedding planning | 1015
wedding-music | Musiciens et DJ de mariage | Wedding musicians and DJ | 1015
event-hire | Location de vaisselle et de mobilier de fête | Party equipment hire | 1015
wedding-catering | Traiteur de mariage | Wedding catering | 1357
wedding-flowers | Fleurs de mariage | Wedding flowers | 1372
wedding-cake | Pièce montée | Wedding cake | 1356
wedding-stationery | Faire-part | Wedding stationery | 1376
wedding-registry | Liste de mariage | Wedding list | 1371
honeymoon-travel | Voyage de noces | Honeymoon travel | 1542
bridal-hairstyle | Coiffure de mariée | Bridal hairstyle | 1090
bridal-makeup | Maquillage de mariée | Bridal make-up | 1089
engagement-ring | Bague de fiançailles | Engagement ring | 1073
wedding-ring | Alliance | Wedding ring | 1073
jewellery | Bijoux | Jewellery | 1073
watch | Montres | Watches | 1073
watch-repair | Réparation de montres | Watch repair | 1073
jewellery-repair | Réparation de bijoux | Jewellery repair | 1073
gold-buying | Rachat d'or | Gold buying | 1445
cut-flowers | Bouquets | Bouquets | 1372
gift-card | Carte cadeau | Gift card | 1374
greeting-card | Cartes de vœux | Greeting cards | 1376
gift-box | Coffret cadeau | Gift box | 1371
party-supplies | Articles de fête | Party supplies | 1377
children-party | Anniversaire d'enfant | Children's party | 1333
portrait-photography | Portrait photographique | Portrait photography | 1021
maternity-photography | Photographie de grossesse et de naissance | Maternity photography | 1021
family-photography | Photographie de famille | Family photography | 1021
pet-photography | Portrait d'animaux | Pet portrait | 1021
identity-photo | Photo d'identité | Identity photo | 1021
women-fashion | Mode femme | Women's fashion | 1067
evening-wear | Tenue de soirée | Evening wear | 1067
men-fashion | Mode homme | Men's fashion | 1062
tailored-suit | Costume sur mesure | Tailored suit | 1062
children-fashion | Mode enfant | Children's fashion | 1060
maternity-fashion | Mode grossesse | Maternity fashion | 1061
lingerie | Lingerie | Lingerie | 1065
sportswear | Vêtements de sport | Sportswear | 1063
swimwear | Maillots de bain | Swimwear | 1064
shoes | Chaussures | Shoes | 1070
children-shoes | Chaussures d'enfant | Children's shoes | 1070
running-shoes | Chaussures de course | Running shoes | 1070
shoe-repair | Cordonnerie | Shoe repair | 1071
handbag | Sacs à main | Handbags | 1072
leather-goods | Maroquinerie | Leather goods | 1072
luggage | Bagages | Luggage | 1290
travel-accessories | Accessoires de voyage | Travel accessories | 1290
hat | Chapeaux | Hats | 1068
scarf | Foulards et écharpes | Scarves | 1068
umbrella | Parapluies | Umbrellas | 1068
costume | Costumes et déguisements | Costumes | 1069
sunglasses | Lunettes de soleil | Sunglasses | 1074
second-hand-fashion | Mode de seconde main | Second-hand fashion | 1497
clothing-alteration | Retouches et couture | Clothing alterations | 1497
fabric | Tissus et mercerie | Fabric and haberdashery | 1495
knitting-wool | Laine à tricoter | Knitting wool | 1495
dry-cleaning | Pressing | Dry cleaning | 1018
laundry-service | Blanchisserie | Laundry service | 1018
ironing-service | Repassage à domicile | Ironing at home | 1018
laundry-products | Produits pour le linge | Laundry products | 1191
haircut | Coupe de cheveux | Haircut | 1090
hair-colouring | Coloration | Hair colouring | 1090
shave | Taille de barbe et rasage | Beard trim and shave | 1090
hair-care | Soins capillaires | Hair care | 1179
beard-care | Soins de la barbe | Beard care | 1178
beauty-treatment | Soins du visage et du corps | Beauty treatments | 1089
spa-day | Journée au spa | Spa day | 1089
massage | Massage bien-être | Wellness massage | 1089
make-up-lesson | Leçon de maquillage | Make-up lesson | 1089
manicure | Manucure | Manicure | 1093
waxing | Épilation | Waxing | 1091
tattoo | Tatouage | Tattoo | 1095
make-up | Maquillage | Make-up | 1138
organic-cosmetics | Cosmétiques bio | Organic cosmetics | 1138
skincare | Soins de la peau | Skincare | 1246
sunscreen | Protection solaire | Sun protection | 1247
perfume | Parfums | Perfume | 1152
soap | Savons | Soap | 1220
glasses | Lunettes de vue | Prescription glasses | 1395
contact-lenses | Lentilles de contact | Contact lenses | 1395
eye-test | Examen de vue | Eye test | 1395
hearing-aids | Aides auditives | Hearing aids | 1378
hearing-test | Bilan auditif | Hearing test | 1378
medical-equipment | Matériel médical | Medical equipment | 1378
general-medicine | Consultation médicale | Medical consultation | 1388
dental-care | Soins dentaires | Dental care | 1384
dental-hygiene | Brosses à dents et hygiène dentaire | Toothbrushes and dental hygiene | 1214
physiotherapy | Kinésithérapie | Physiotherapy | 1392
osteopathy | Ostéopathie | Osteopathy | 1379
over-the-counter | Parapharmacie | Over-the-counter care | 1208
vitamins | Vitamines | Vitamins | 1253
home-care | Aide et soins à domicile | Home care | 1389
senior-residence | Résidence pour seniors | Senior residence | 1334
baby-equipment | Poussettes et équipement de bébé | Baby equipment | 1124
child-car-seat | Siège auto enfant | Child car seat | 1124
day-nursery | Crèche | Day nursery | 1330
babysitting | Garde d'enfants | Childcare at home | 1331
holiday-camp | Colonies et stages de vacances | Holiday camps | 1333
kids-sport-club | Club de sport pour enfants | Children's sports club | 1333
amusement-park | Parc de loisirs | Amusement park | 1333
zoo-visit | Parc animalier et aquarium | Zoo and aquarium | 1333
`;
