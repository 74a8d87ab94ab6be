/** Trades of fashion, beauty, care and animals; columns as in `activities-food.ts`. */
export const STYLE_ACTIVITIES = `
jeweller | Bijouterie | Jeweller | 210 205 | shop=jewelry shop=jewellery craft=jeweller | 47.77Z 32.12Z | bijoutier, joaillier, joaillerie, bijouterie-joaillerie, orfèvre | jewelry store, jewellery shop, goldsmith | engagement-ring wedding-ring jewellery watch jewellery-repair watch-repair gold-buying
watchmaker | Horlogerie | Watchmaker | 210 205 | shop=watches craft=watchmaker craft=clockmaker | 95.25Z 26.52Z | horloger, montres, réparation de montres | watch shop, clock repair | watch-repair watch jewellery jewellery-repair
women-clothing-shop | Boutique de mode femme | Women's clothing shop | 210 205 | shop=boutique | | prêt-à-porter féminin, magasin de robes, robes | dress shop, women's fashion | women-fashion evening-wear scarf handbag
men-clothing-shop | Boutique de mode homme | Men's clothing shop | 210 205 | | | prêt-à-porter masculin, chemisier | menswear shop, men's fashion | men-fashion tailored-suit
children-clothing-shop | Boutique de mode enfant | Children's clothing shop | 210 205 | |  | vêtements enfant, layette | kids' clothes shop | children-fashion baby-equipment maternity-fashion
clothing-shop | Magasin de vêtements | Clothing shop | 210 205 | shop=clothes shop=fashion shop=fashion_accessories | 47.71Z | prêt-à-porter, vêtements, mode | fashion shop, clothes shop | women-fashion men-fashion children-fashion scarf hat
wedding-dress-shop | Boutique de robes de mariée | Wedding dress shop | 210 205 | shop=wedding | | robes de mariée, mariage, couturière de mariage | bridal shop, dress-maker | wedding-dress wedding-suit evening-wear
lingerie-shop | Boutique de lingerie | Lingerie shop | 210 205 | shop=lingerie shop=underwear | | lingerie, corseterie | underwear shop | lingerie swimwear
shoe-shop | Magasin de chaussures | Shoe shop | 210 205 | shop=shoes | 47.72A | chausseur, chaussures | footwear shop | shoes children-shoes
leather-goods-shop | Maroquinerie | Leather goods shop | 210 205 | shop=bag shop=leather | 47.72B | maroquinier, sacs, bagagerie | bag shop, luggage shop | leather-goods handbag luggage
second-hand-clothing-shop | Friperie | Second-hand clothing shop | 210 205 | | | dépôt-vente, vintage, seconde main | thrift shop, vintage shop | second-hand-fashion women-fashion men-fashion
sports-shop | Magasin de sport | Sports shop | 217 205 | shop=sports shop=outdoor | 47.64Z | articles de sport, randonnée | sporting goods shop, outdoor shop | sports-equipment sportswear running-shoes hiking-gear
tailor | Tailleur et retouches | Tailor and alterations | 210 205 | shop=tailor craft=tailor craft=dressmaker shop=sewing_alterations | 95.29Z 14.13Z | tailleur, couturier, retoucheur, retouches | tailor, dressmaker, alterations | clothing-alteration tailored-suit
haberdashery | Mercerie | Haberdashery | 216 205 | shop=haberdashery shop=fabric shop=sewing shop=wool | 47.51Z | mercier, tissus, laines | fabric shop, wool shop | fabric knitting-wool craft-supplies
cobbler | Cordonnerie | Cobbler | 216 205 | shop=shoe_repair craft=shoemaker | 95.23Z | cordonnier, clés minute, réparation de chaussures | shoe repair, key cutting | shoe-repair key-cutting
dry-cleaner | Pressing | Dry cleaner | 212 205 | shop=dry_cleaning | 96.01B | teinturier, blanchisserie-teinturerie, nettoyage à sec | dry cleaning | dry-cleaning ironing-service laundry-service
launderette | Laverie | Launderette | 212 205 | shop=laundry | 96.01A | laverie automatique, lavomatique, blanchisserie | laundromat, coin laundry | laundry-service
hairdresser | Salon de coiffure | Hairdresser | 402 402 | shop=hairdresser | 96.02A | coiffeur, coiffeuse, coiffure | hair salon, hair stylist | haircut hair-colouring bridal-hairstyle hair-care
barber | Barbier | Barber | 402 402 | shop=barber | | barbershop, coiffeur homme | barbershop, men's hairdresser | shave haircut beard-care
beauty-salon | Institut de beauté | Beauty salon | 402 402 | shop=beauty | 96.02B | esthéticienne, soins esthétiques, esthétique | beautician, beauty parlour | beauty-treatment waxing manicure bridal-makeup make-up-lesson skincare
nail-salon | Bar à ongles | Nail salon | 402 402 | shop=nails beauty=nails | | onglerie, prothésiste ongulaire, manucure | nail bar, manicure | manicure
spa | Spa | Spa | 403 403 | leisure=spa leisure=sauna | 96.04Z | hammam, bains | wellness centre, massage parlour | spa-day massage beauty-treatment
perfumery | Parfumerie | Perfume and cosmetics shop | 216 205 | shop=perfumery shop=cosmetics | 47.75Z | cosmétique, cosmétiques, parfumeur | cosmetics shop, perfume shop | perfume make-up skincare soap organic-cosmetics sunscreen
tattoo-studio | Salon de tatouage | Tattoo studio | 404 402 | shop=tattoo | | tatoueur, tatouage | tattoo parlour | tattoo
pharmacy | Pharmacie | Pharmacy | 207 207 | amenity=pharmacy shop=chemist | 47.73Z | pharmacien, parapharmacie, pharmacies et parapharmacies | chemist, drugstore | over-the-counter vitamins skincare sunscreen organic-cosmetics dental-hygiene medical-equipment
optician | Opticien | Optician | 216 205 | shop=optician | 47.78A | optique, lunettes, lunetier | optometrist, eyewear shop | glasses sunglasses contact-lenses eye-test
hearing-aid-centre | Centre auditif | Hearing-aid centre | 216 205 | shop=hearing_aids | | audioprothésiste, audition, appareils auditifs | audiologist, hearing care | hearing-aids hearing-test
medical-supplies-shop | Matériel médical | Medical supplies shop | 216 205 | shop=medical_supply | 47.74Z | orthopédie, orthopédiste, articles médicaux et orthopédiques | orthopaedic shop, mobility shop | medical-equipment
dentist | Cabinet dentaire | Dentist | 503 501 | amenity=dentist healthcare=dentist | 86.23Z | dentiste, chirurgien-dentiste, orthodontiste | dental practice, orthodontist | dental-care
doctor | Cabinet médical | Doctor's surgery | 501 501 | amenity=doctors amenity=clinic healthcare=doctor | 86.21Z 86.22A 86.22C | médecin, médecin généraliste, salle d'attente médicale, maison de santé | general practitioner, medical waiting room, health centre | general-medicine
hospital | Hôpital | Hospital | 504 501 | amenity=hospital | 86.10Z | clinique, centre hospitalier | clinic, medical centre | general-medicine
medical-laboratory | Laboratoire d'analyses | Medical laboratory | 501 501 | healthcare=laboratory | 86.90B | analyses médicales, laboratoire | test laboratory, blood test centre | general-medicine
physiotherapist | Cabinet de kinésithérapie | Physiotherapist | 506 501 | healthcare=physiotherapist | 86.90E | kinésithérapeute, kiné, rééducation | physical therapist, physio | physiotherapy
osteopath | Cabinet d'ostéopathie | Osteopath | 501 501 | healthcare=osteopath healthcare=alternative | | ostéopathe, chiropracteur | osteopathy practice, chiropractor | osteopathy
veterinarian | Clinique vétérinaire | Veterinary practice | 502 502 | amenity=veterinary | 75.00Z | vétérinaire, cabinet vétérinaire | vet, animal clinic | veterinary-care
pet-shop | Animalerie | Pet shop | 218 205 | shop=pet | 47.76Z | animaux, aquariophilie | pet store, aquarium shop | pet-food pet-accessories aquarium
pet-groomer | Salon de toilettage | Pet groomer | 218 205 | shop=pet_grooming | 96.09Z | toiletteur, toilettage | dog grooming, dog groomer | pet-grooming
baby-shop | Magasin de puériculture | Baby shop | 216 205 | shop=baby_goods shop=baby | | puériculture, univers du bébé, articles pour bébé, liste de naissance | baby goods shop, nursery shop | baby-equipment child-car-seat birth-list baby-clothes
massage-parlour | Salon de massage | Massage salon | 403 403 | shop=massage | | massage, massages, réflexologie | massage therapist, massage studio | massage reflexology
herbalist | Herboristerie | Herbalist | 216 205 | shop=herbalist shop=nutrition_supplements shop=health | | herboriste, plantes médicinales, compléments alimentaires, huiles essentielles | herbal shop, food supplements shop | herbal-tea essential-oils vitamins organic-cosmetics
cbd-shop | Boutique de CBD | CBD shop | 206 206 | shop=cannabis shop=hemp shop=cbd | | cbd, chanvre, chanvre bien-être | hemp shop, cannabis shop |
adult-shop | Boutique pour adultes | Adult shop | 216 205 | shop=erotic shop=adult | | sex-shop, love shop, sexshop | sex shop, erotic shop |
psychologist | Cabinet de psychologue | Psychologist | 501 501 | healthcare=psychotherapist healthcare=counselling healthcare=psychologist office=therapist | 86.90F | psychologue, psychothérapeute, thérapeute, psy | psychotherapist, counsellor, therapist | psychology
nurse-office | Cabinet infirmier | Nursing practice | 501 501 | healthcare=nurse healthcare=vaccination_centre healthcare=sample_collection | 86.90D | infirmier, infirmière, soins infirmiers | nurse, vaccination centre | nursing-care
midwife | Cabinet de sage-femme | Midwife | 501 501 | healthcare=midwife healthcare=birthing_centre healthcare=birthing_center | | sage-femme, préparation à la naissance | midwifery practice | midwifery
speech-therapist | Cabinet d’orthophonie | Speech therapist | 501 501 | healthcare=speech_therapist healthcare=occupational_therapist | | orthophoniste, ergothérapeute, psychomotricien | speech therapy, occupational therapist | speech-therapy
podiatrist | Cabinet de podologie | Podiatrist | 501 501 | healthcare=podiatrist | | podologue, pédicure-podologue, semelles orthopédiques | chiropodist, foot clinic | podiatry
dietitian | Cabinet de diététique | Dietitian | 501 501 | healthcare=dietitian healthcare=nutrition_counselling healthcare=nutritionist | | diététicien, diététicienne, nutritionniste | nutritionist | nutrition-advice
radiology-centre | Centre de radiologie | Radiology centre | 501 501 | healthcare=radiology healthcare=medical_imaging | 86.22B | radiologie, imagerie médicale, radiologue, échographie | medical imaging centre, x-ray centre | medical-imaging
retirement-home | Maison de retraite | Retirement home | 1101 1101 | amenity=nursing_home amenity=social_facility social_facility=nursing_home healthcare=hospice | 87.10A 87.30A | ehpad, résidence seniors, résidence autonomie | nursing home, care home | senior-residence
pet-boarding-kennel | Pension et refuge pour animaux | Boarding kennel and shelter | 218 205 | amenity=animal_boarding amenity=animal_training amenity=animal_breeding amenity=animal_shelter | | pension canine, chenil, pension pour chats, éducateur canin, refuge | kennel, cattery, dog hotel, animal shelter | pet-boarding dog-training pet-adoption
fishing-shop | Magasin de pêche | Fishing tackle shop | 217 205 | shop=fishing | | articles de pêche, pêche, appâts | angling shop, bait shop | fishing-tackle
hunting-shop | Armurerie | Gun and hunting shop | 217 205 | shop=hunting shop=weapons shop=military_surplus | | chasse, armurier, surplus militaire, coutelier de chasse | gunsmith, hunting shop, army surplus | outdoor-clothing
board-sports-shop | Magasin de glisse | Ski and board-sports shop | 217 205 | shop=ski shop=surf shop=skate shop=snowboard amenity=ski_rental shop=ski_rental | | location de skis, skis, surf, skate, glisse | ski rental, surf shop, skate shop | ski-equipment ski-hire skateboard
`;
