/**
 * Offers that the law or the network's policy refuses, or ties to conditions: id | French | English | IAB Ad Product 2.0
 * category | French synonyms | English synonyms. They are listed so that words for them are recognised and judged; no
 * activity sells one and no complement leads to one (CX9).
 */
export const REGULATED_PRODUCTS = `
cigarettes | Cigarettes | Cigarettes | 1546 | cigarette, tabac, tabac à rouler, paquet de cigarettes | cigarette, tobacco, rolling tobacco
cigars | Cigares | Cigars | 1545 | cigare, cigarillo, cave à cigares, pipe à tabac | cigar, cigarillo, pipe tobacco
smokeless-tobacco | Tabac à chiquer et sachets de nicotine | Snus and nicotine pouches | 1547 | snus, nicotine, sachet de nicotine, tabac à priser | snuff, chewing tobacco, nicotine, nicotine pouches
vape-liquid | E-liquides et vapotage | E-liquids and vaping | 1548 | e-liquide, vape, vapotage, vapoter, puff, liquide pour cigarette électronique | e-liquid, vape, vaping, vape juice, disposable vape
e-cigarette | Cigarettes électroniques | E-cigarettes | 1550 | cigarette électronique, vapoteuse, e-cigarette | e-cigarette, vaporiser, vape pen, electronic cigarette
hookah-tobacco | Chicha et narguilé | Hookah and shisha | 1544 | chicha, narguilé, tabac à chicha | hookah, shisha, waterpipe
casino-visit | Casino | Casino | 1362 | machines à sous, roulette, blackjack, salle de jeux, jeux d’argent | slot machines, roulette, blackjack, gambling, gaming house
online-casino | Casino et poker en ligne | Online casino and poker | 1367 | casino en ligne, poker, poker en ligne, bonus de casino | poker, online gambling, online slots, bingo online
sports-betting | Paris sportifs | Sports betting | 1366 | pari sportif, paris en ligne, parier, cotes, paris hippiques, tiercé, pmu, betclic, winamax | betting, sports bet, bookmaker, bet, odds, horse betting
lottery | Loterie et jeux à gratter | Lottery and scratch cards | 1365 | loto, loterie, jeu à gratter, euromillions, ticket à gratter, tombola payante | lotto, lottery ticket, scratch card, euromillions, raffle
cannabis-product | Cannabis | Cannabis | 1050 | marijuana, haschich, weed, herbe à fumer, résine de cannabis | marijuana, weed, hash, hashish
cannabis-seeds | Matériel et graines de cannabis | Cannabis seeds and equipment | 1053 | graines de cannabis, grinder, bang, growshop | grow shop, bong, grinder
cbd-oil | Huiles et fleurs de CBD | CBD oils and flowers | 1056 | cbd, huile de cbd, fleur de cbd, chanvre, résine de cbd | cbd, cbd oil, cbd flower, hemp
cbd-cosmetics | Cosmétiques au CBD | CBD cosmetics | 1057 | crème au cbd, baume au cbd | cbd cream, cbd balm
prescription-medicine | Médicaments sur ordonnance | Prescription medicines | 1473 | médicament, médicament sur ordonnance, antibiotique, traitement médical, insuline | medicine, prescription drug, prescription medicine, antibiotics, medication, insulin
antidepressants | Antidépresseurs et somnifères | Antidepressants and sleeping pills | 1473 | antidépresseur, anxiolytique, somnifère, tranquillisant, prozac, xanax, valium | antidepressant, sleeping pills, tranquilliser, prozac, xanax, valium
opioid-painkillers | Antidouleurs opioïdes | Opioid painkillers | 1473 | morphine, codéine, tramadol, opioïde | morphine, codeine, tramadol, opioid
slimming-injection | Médicaments pour maigrir | Slimming medicines | 1473 | ozempic, injection pour maigrir, wegovy | ozempic, weight-loss injection, wegovy
non-prescription-medicine | Médicaments sans ordonnance | Non-prescription medicines | 1208 | paracétamol, doliprane, ibuprofène, aspirine, sirop pour la toux, antihistaminique, médicament sans ordonnance, laxatif, crème contre les hémorroïdes, antidouleur | paracetamol, ibuprofen, aspirin, cough syrup, painkiller, antihistamine, laxative, haemorrhoid cream, pain reliever
impotence-medicine | Médicaments de l’érection | Erectile dysfunction medicines | 1521 | viagra, cialis, dysfonction érectile, impuissance | viagra, cialis, impotence, erectile dysfunction
sexual-stimulants | Stimulants sexuels | Sexual performance enhancers | 1523 | aphrodisiaque, stimulant sexuel, agrandissement du pénis | aphrodisiac, sexual enhancer, penis enlargement
contraceptives | Préservatifs et contraception | Condoms and contraception | 1520 | préservatif, contraception, pilule contraceptive, pilule du lendemain | condom, contraceptive, birth control, morning-after pill
cosmetic-surgery | Chirurgie et injections esthétiques | Cosmetic surgery and injections | 1383 | chirurgie esthétique, botox, acide hyaluronique, liposuccion, augmentation mammaire, médecine esthétique | plastic surgery, botox, fillers, liposuction, breast implants, facelift
hair-transplant | Greffe de cheveux | Hair transplant | 1092 | implants capillaires, greffe capillaire, calvitie | hair restoration, baldness
uv-tanning | Cabines de bronzage UV | UV tanning | 1096 | bronzage, solarium, cabine uv, banc solaire | tanning, sunbed, solarium
infant-formula | Lait infantile | Infant formula | 1126 | lait en poudre pour bébé, lait premier âge, lait maternisé, préparation pour nourrissons | baby formula, baby milk, formula milk, follow-on milk
weight-loss-pills | Compléments et pilules minceur | Diet pills | 1255 | pilule minceur, brûle-graisse, coupe-faim, maigrir vite, amincissant | diet pill, weight-loss pills, fat burner, appetite suppressant
slimming-programme | Programme d’amaigrissement | Slimming programme | 1293 | régime, régime minceur, perdre du poids, maigrir, cure d’amaigrissement | diet, weight loss, slimming, lose weight
political-party | Partis politiques | Political parties | 1474 | parti politique, adhésion à un parti, meeting politique, politique | political party, politics, political rally
political-candidate | Candidats et élections | Candidates and elections | 1479 | candidat, élection, voter pour, campagne électorale, législatives, municipales, présidentielle | candidate, election, vote for, election campaign
referendum-campaign | Référendum et cause politique | Referendum and political cause | 1481 | référendum, pétition, manifestation | ballot, petition, protest
political-donation | Don à un parti | Political donations | 1480 | financement politique, don politique | party donation, campaign donation
social-issue-campaign | Débats de société | Disputed social issues | 1262 | avortement, euthanasie, immigration, peine de mort, anti-vaccin | abortion, euthanasia, immigration, death penalty, anti-vaccine, gun control
dating-app | Applications et sites de rencontre | Dating apps and sites | 1259 | rencontre, site de rencontre, application de rencontre, tinder, meetic, speed dating, célibataires | dating, dating site, tinder, singles, matchmaking
marriage-agency | Agence matrimoniale | Marriage agency | 1261 | rencontre sérieuse, agence de rencontre | matrimonial agency, introduction agency
casual-dating | Rencontres sans lendemain | Casual encounters | 1260 | plan d’un soir, rencontre coquine, libertin, libertinage | hook-up, one-night stand, swingers
adult-toys | Articles érotiques | Sex toys | 1001 | sex-shop, sextoy, sex toy, vibromasseur, érotique | sex shop, sex toy, vibrator, erotic
pornography | Pornographie | Pornography | 1001 | porno, film pour adultes, contenu pour adultes, webcam érotique | porn, adult film, adult content, x-rated
escort-service | Escorte et strip-tease | Escorts and strip clubs | 1001 | escort girl, strip-tease, club de strip-tease, massage érotique, prostitution | escort, strip club, striptease, erotic massage, prostitution
firearms | Armes à feu et fusils de chasse | Firearms and hunting rifles | 1578 | arme, fusil, fusil de chasse, carabine, pistolet, revolver, armurerie | gun, rifle, hunting rifle, shotgun, pistol, weapon, firearm
ammunition | Munitions | Ammunition | 1577 | cartouche de chasse, munition, balles de fusil | bullets, cartridges, ammo
knives-as-weapons | Armes blanches | Fighting knives | 1581 | poignard, couteau de combat, machette, épée, matraque | dagger, combat knife, machete, sword, truncheon
self-defence-weapons | Armes de défense | Self-defence weapons | 1582 | bombe lacrymogène, taser, spray au poivre, poing électrique | taser, pepper spray, stun gun, tear gas
air-guns | Armes à air comprimé et répliques | Air guns and replicas | 1578 | carabine à plomb, réplique d’arme, airsoft réplique | air rifle, bb gun, replica gun
payday-loan | Crédit rapide et crédit revolving | Payday and revolving loans | 1349 | crédit revolving, crédit renouvelable, prêt rapide, mini-crédit, prêt d’urgence, crédit sans justificatif | payday loan, revolving credit, quick loan, instant loan, cash advance
consumer-loan | Crédit à la consommation | Consumer credit | 1337 | prêt personnel, crédit conso, crédit auto, emprunt, prêt à la consommation | personal loan, car loan, borrow money, consumer loan, loan
credit-card-offer | Carte de crédit | Credit card | 1339 | carte de crédit, carte de paiement à crédit | credit cards
crypto-currency | Cryptomonnaies | Cryptocurrency | 1449 | crypto, bitcoin, ethereum, cryptomonnaie, plateforme crypto | crypto, bitcoin, ethereum, crypto exchange
nft | NFT et jetons numériques | NFTs and tokens | 1451 | nft, jeton numérique, token | nft, token
speculative-trading | Trading et options binaires | Trading and binary options | 1351 | forex, cfd, trading en ligne, options binaires, day trading, bourse en ligne | forex, cfd, online trading, binary options, day trading
pyramid-selling | Vente pyramidale | Multi-level marketing | 1310 | vente multiniveau, argent facile, gagner de l’argent chez soi, marketing de réseau | mlm, pyramid scheme, get rich quick, work from home scheme
clairvoyance | Voyance et astrologie | Clairvoyance and astrology | 1488 | voyant, voyance, horoscope, tarot, médium, marabout | fortune teller, psychic, horoscope, tarot, medium
religious-items | Objets religieux | Religious items | 1239 | bible, coran, chapelet, icône, livre religieux | bible, koran, rosary, religious books
religious-service | Cultes et organisations religieuses | Religious services and organisations | 1490 | église, messe, mosquée, synagogue, prière, pèlerinage, secte | church, mass, mosque, synagogue, prayer, pilgrimage, cult
alcopops | Prémix et boissons alcoolisées sucrées | Alcopops and hard seltzers | 1005 | prémix, hard seltzer, alcopop | alcopop, hard seltzer, ready-to-drink cocktail
heating-oil | Fioul domestique | Heating oil | 1033 | fioul, mazout, gaz en bouteille, charbon | fuel oil, bottled gas, coal
counterfeit-goods | Contrefaçons et faux papiers | Counterfeits and forged papers | 1000 | contrefaçon, faux papiers, réplique de luxe, faux diplôme | counterfeit, fake id, replica watches, fake diploma
illegal-drugs | Stupéfiants | Illegal drugs | 1000 | drogue, cocaïne, ecstasy, héroïne, champignons hallucinogènes, gaz hilarant | drugs, cocaine, ecstasy, heroin, laughing gas
bail-bond | Caution judiciaire | Bail bonds | 1418 | caution pénale, libération sous caution | bail bondsman
`;
