/** What goes with cars, motorcycles and bicycles; laid out as in `complements-food-baked.ts`. */
export const VEHICLE_COMPLEMENTS = `
@garage | Cet endroit est un garage | This place is a garage
roadworthiness-test | next-step | .9 | | après la révision, le contrôle technique se passe l’esprit tranquille | after a service, the roadworthiness test holds no surprises
car-insurance | goes-with | .85 | | réparations et assurance se regardent ensemble | repairs and insurance are looked at together
car-rental | goes-with | .8 | | une voiture de location remplace la vôtre pendant les travaux | a rental car stands in for yours during the work
car-wash | next-step | .75 | | une voiture révisée repart encore mieux propre | a serviced car drives off all the better clean
roadside-assistance | same-universe | .75 | | une assistance prend le relais loin de votre garagiste | breakdown cover takes over far from your own garage
car-accessories | goes-with | .75 | | un attelage ou un porte-vélos se monte à l’atelier | a tow bar or a bike rack is fitted in the workshop
electric-car | next-step | .55 | | pour la prochaine, on peut essayer une électrique | for the next one, you could try electric
child-car-seat | goes-with | .55 | | le siège enfant se vérifie quand la voiture est sur le pont | the child seat can be checked while the car is in
bike-sharing | goes-with | .55 | | un vélo en libre-service ramène à la maison après le dépôt des clés | a shared bicycle takes you home once the keys are dropped
roof-box | same-occasion:holiday | .55 | summer-holidays | avant le départ en vacances, on fait la vidange et l’on pose le coffre de toit | before the holidays come an oil change and a roof box
public-transport-pass | goes-with | .4 | | quelques jours sans voiture se passent bien en tramway | a few days without the car go well by tram
car-battery | goes-with | .6 | winter | une batterie se teste en deux minutes à l’atelier | a battery is tested in two minutes at the workshop
used-car | next-step | .55 | | quand les réparations s’ajoutent, une occasion révisée se regarde | when repairs add up, a serviced used car is worth a look
car-body-repair | same-universe | .65 | | mécanique et carrosserie se prévoient sur le même rendez-vous | engine and bodywork can share one appointment
new-car | next-step | .45 | | quand le devis dépasse la voiture, on va en essayer une neuve | when the quote outgrows the car, a new one is worth a test drive
@tyre-centre | Cet endroit est un centre de pneumatiques | This place is a tyre centre
ski-holiday | same-occasion:holiday | .75 | ski | la route des stations se monte avec de bons pneus | the road to the ski resorts takes good tyres
car-insurance | goes-with | .75 | | voiture bien chaussée, contrat bien choisi | a well-shod car, a well-chosen policy
roadworthiness-test | next-step | .8 | | les pneus sont regardés de près au contrôle technique | tyres are looked at closely in the roadworthiness test
car-wash | same-universe | .7 | | des jantes propres font ressortir des pneus neufs | clean wheels set off new tyres
roadside-assistance | same-universe | .7 | | pour une crevaison loin de tout, une assistance se déplace | for a puncture far from anywhere, assistance comes out
car-accessories | goes-with | .7 | | un manomètre et un gonfleur tiennent dans le coffre | a gauge and a pump fit in the boot
windscreen-repair | same-universe | .6 | | l’éclat du pare-brise se répare pendant la pose des pneus | the chip in the windscreen is mended while the tyres go on
roof-box | same-occasion:holiday | .55 | ski | skis sur le toit, pneus hiver dessous | skis on top, winter tyres below
car-care | goes-with | .5 | | une jante brossée demande un produit doux | a brushed wheel needs a gentle cleaner
used-car | next-step | .4 | | avant d’acheter d’occasion, on regarde d’abord les pneus | buying used, the tyres are the first thing to check
storage-unit | goes-with | .35 | | les roues d’été passent l’hiver au sec | summer wheels spend the winter in the dry
car-battery | goes-with | .6 | winter | une batterie fatiguée se teste le jour des pneus | a tired battery is tested on tyre day
@car-dealer | Cet endroit est une concession automobile | This place is a car dealership
car-insurance | next-step | .95 | | la voiture s’assure avant de quitter le parc | the car is insured before it leaves the forecourt
ev-charger | goes-with | .85 | | une borne à la maison recharge la voiture pendant la nuit | a charger at home fills the car overnight
car-care | goes-with | .7 | | un traitement garde à la peinture son éclat du premier jour | a treatment keeps the paint as on the first day
roadside-assistance | goes-with | .65 | | une assistance accompagne les premiers longs trajets | breakdown cover rides along on the first long trips
child-car-seat | same-occasion:birth | .7 | | la famille s’agrandit, la voiture et le siège auto se choisissent ensemble | the family grows, and car and child seat are chosen together
winter-tyres | goes-with | .6 | heating | on peut commander les pneus hiver avec la voiture | winter tyres can be ordered with the car
roof-box | same-occasion:holiday | .6 | summer-holidays | un coffre de toit double le bagage des vacances | a roof box doubles the holiday luggage
car-accessories | goes-with | .75 | | tapis et porte-vélos se choisissent au modèle exact | mats and bike racks are chosen for the exact model
driving-lessons | same-universe | .55 | | quelques heures de conduite aident à prendre en main une automatique | a few lessons help in mastering an automatic
weekend-getaway | next-step | .5 | | une voiture neuve s’étrenne sur une petite route | a new car is best christened on a country road
solar-panels | same-universe | .5 | | avec un toit solaire, une électrique roule au soleil de midi | with a solar roof, an electric car runs on midday sun
car-sharing | same-universe | .4 | | avant de choisir un modèle, l’autopartage permet de l’essayer | before choosing a model, car sharing lets you try one
car-leasing | goes-with | .75 | | la location longue durée fixe un loyer, entretien compris | leasing sets one payment, servicing included
company-cars | same-universe | .5 | | un utilitaire s’essaie comme une berline | a van is test-driven like a saloon
car-wash | goes-with | .5 | | un abonnement au lavage garde l’effet du premier jour | a washing plan keeps that first-day look
car-repair | next-step | .55 | | l’atelier suit la voiture de la première révision à la revente | the workshop follows the car from first service to resale
roadworthiness-test | goes-with | .45 | | une occasion se vend avec un contrôle technique récent | a used car is sold with a recent roadworthiness test
@car-wash | Cet endroit est une station de lavage | This place is a car wash
car-accessories | goes-with | .8 | | l’intérieur aspiré, on peut changer les tapis | once vacuumed, it is time for new mats
windscreen-repair | same-universe | .7 | | c’est sur un pare-brise propre que l’on voit l’éclat | it is on a clean windscreen that the chip shows
car-repair | same-universe | .7 | | la carrosserie brille, le garage s’occupe du reste | the bodywork shines, the garage sees to the rest
tyres | same-universe | .7 | | les flancs lavés montrent l’usure des pneus | washed sidewalls show how worn the tyres are
used-car | next-step | .65 | | une voiture à vendre se photographie bien propre | a car for sale is photographed clean
car-insurance | same-universe | .5 | | entretenir et bien assurer sa voiture vont de pair | keeping a car and insuring it well go together
roadworthiness-test | next-step | .55 | | un châssis propre facilite le contrôle technique | a clean chassis makes the roadworthiness test easier
wedding-car | same-occasion:engagement | .4 | weddings | la voiture des mariés se lave le matin même | the wedding car is washed that very morning
campsite | same-occasion:holiday | .4 | summer-holidays | au retour du camping, le sable part au lavage | back from the campsite, the sand is washed away
coffee | goes-with | .45 | | un programme complet laisse le temps d’un café | a full programme leaves time for a coffee
dry-cleaning | same-universe | .4 | | les plaids de la banquette se confient au pressing | the rugs from the back seat go to the dry cleaner
car-body-repair | next-step | .65 | | la rayure que le lavage révèle se reprend en carrosserie | the scratch the wash reveals is a job for the body shop
@vehicle-inspection-centre | Cet endroit est un centre de contrôle technique | This place is a vehicle inspection centre
car-repair | next-step | .95 | | un garage reprend la liste, point par point | a garage works through the list, item by item
tyres | next-step | .85 | | des pneus à la limite se changent avant la contre-visite | borderline tyres are changed before the retest
windscreen-repair | next-step | .8 | | un impact devant le conducteur se répare en une heure | a chip in front of the driver is mended in an hour
car-insurance | same-universe | .7 | | procès-verbal, carte grise et contrat se rangent ensemble | test report, registration and policy are kept together
used-car | next-step | .7 | | pour vendre d’occasion, le procès-verbal doit être récent | to sell used, the test report must be recent
car-wash | goes-with | .65 | | une plaque et des phares propres se lisent mieux | clean plates and headlamps are easier to read
car-accessories | goes-with | .6 | | une ampoule ou un balai d’essuie-glace se change sur place | a bulb or a wiper blade is changed on the spot
roadside-assistance | same-universe | .5 | | une voiture contrôlée voyage loin, une assistance la suit | a tested car travels far, and breakdown cover follows
electric-car | next-step | .5 | | quand la liste est longue, on pense à la suivante | when the list is long, one thinks of the next car
campervan-rental | same-occasion:holiday | .4 | summer-holidays | avant l’été, certains préfèrent louer un fourgon aménagé | before summer, some would rather hire a campervan
car-sharing | same-universe | .45 | | l’autopartage roule sans contrôle à prévoir | car sharing drives with no test to plan
winter-tyres | next-step | .55 | heating | le contrôle d’automne est le moment de penser à l’hiver | an autumn test is the time to think of winter
oil-change | same-universe | .6 | | une vidange récente aide au test de pollution | a recent oil change helps with the emissions test
car-battery | goes-with | .5 | | une batterie faible se remplace avant l’hiver | a weak battery is replaced before winter
car-body-repair | next-step | .5 | | un pare-chocs mal fixé se reprend en carrosserie | a loose bumper is put right at the body shop
@petrol-station | Cet endroit est une station-service | This place is a petrol station
roadside-assistance | same-universe | .75 | | sur un long trajet, une assistance voyage avec vous | on a long drive, breakdown cover travels with you
coffee | goes-with | .75 | | toutes les deux heures, une pause et un café | every two hours, a break and a coffee
tyres | goes-with | .7 | | à la borne de gonflage, on voit l’état des pneus | at the air pump you see how the tyres are
sandwich | goes-with | .65 | | un bon sandwich se mange debout, face à la route | a good sandwich is eaten standing, facing the road
audiobook | goes-with | .65 | | une histoire bien lue raccourcit l’autoroute | a well-read story shortens the motorway
car-insurance | same-universe | .55 | | plein fait, pneus gonflés, contrat à jour | tank full, tyres pumped, policy up to date
car-accessories | goes-with | .65 | | lave-glace, raclette et chargeur tiennent dans la boîte à gants | screenwash, scraper and charger live in the glove box
hotel-stay | next-step | .6 | | une nuit d’étape coupe un long voyage | a night’s stop breaks a long journey
amusement-park | same-occasion:holiday | .5 | summer-holidays | les panneaux bruns annoncent parfois un parc de loisirs | the brown signs sometimes point to a fun park
winter-tyres | next-step | .5 | heating | aux premières gelées, on regarde ses gommes | with the first frosts, one checks the rubber
campsite | same-occasion:holiday | .55 | summer-holidays | le plein fait, le camping est au bout de la route | tank full, and the campsite is at the end of the road
travel-guide | same-occasion:holiday | .5 | summer-holidays | un guide propose un détour qui vaut l’arrêt | a guide suggests a detour worth the stop
electric-car | next-step | .4 | | le prochain plein sera peut-être une recharge | the next fill-up may be a charge
oil-change | same-universe | .55 | | la jauge d’huile se regarde moteur froid, la vidange se réserve | check the oil with a cold engine, book the change
mineral-water | goes-with | .5 | summer | une bouteille d’eau par passager les jours de chaleur | a bottle of water each on hot days
car-care | goes-with | .5 | | une raclette et un chiffon rendent le pare-brise | a squeegee and a cloth give the windscreen back
car-repair | next-step | .5 | | un voyant allumé se montre au garage | a warning light is shown to the garage
@charging-station | Cet endroit est une station de recharge | This place is a charging station
ev-charger | next-step | .9 | | à la maison, une borne charge pendant que l’on dort | at home, a charger works while you sleep
coffee | goes-with | .8 | | vingt minutes de charge, c’est la durée d’un café | twenty minutes on charge is the length of a coffee
solar-panels | same-universe | .75 | | des panneaux sur le toit font rouler une partie de l’année | panels on the roof drive you part of the year
electric-car | same-universe | .7 | | la génération suivante charge encore plus vite | the next generation charges even faster
car-wash | goes-with | .5 | | pleine et propre, la voiture repart en beauté | charged and clean, the car leaves in style
novel | goes-with | .65 | | une charge rapide donne deux bons chapitres | a rapid charge gives two good chapters
restaurant-meal | goes-with | .65 | | le plat du jour tient dans une charge complète | the dish of the day fits in a full charge
car-insurance | same-universe | .5 | | certains contrats couvrent aussi la batterie et le câble | some policies cover battery and cable too
car-sharing | same-universe | .5 | | une électrique s’essaie bien en autopartage | an electric car is easily tried through car sharing
audiobook | goes-with | .45 | | moteur éteint, un livre audio s’écoute dans un vrai silence | with the motor off, an audiobook has true silence
weekend-getaway | same-occasion:holiday | .45 | | une escapade se trace de borne en borne | a short break is plotted from charger to charger
guided-tour | next-step | .4 | | le temps d’une charge, une visite à pied est possible | a charge leaves time for a walking tour
e-bike | same-universe | .5 | | pour les petits trajets, le vélo électrique se branche aussi | for short trips, an electric bicycle plugs in too
car-leasing | next-step | .5 | | une électrique se prend souvent en location longue durée | electric cars are often leased
streaming-subscription | goes-with | .4 | | un épisode de vingt minutes, une charge de vingt minutes | a twenty-minute episode, a twenty-minute charge
@car-rental-agency | Cet endroit loue des voitures | This place rents cars
hotel-stay | next-step | .85 | | la première étape se réserve avant le départ | the first stop is booked before setting off
travel-insurance | goes-with | .8 | | une assurance voyage complète celle de la location | travel insurance completes the rental cover
guided-tour | next-step | .65 | | garez-vous, un guide vous raconte le reste | park, and a guide will tell you the rest
moving-service | same-occasion:moving-home | .65 | | pour un piano ou un troisième étage, mieux vaut des déménageurs que l’utilitaire | for a piano or a third floor, movers beat a hired van
child-car-seat | goes-with | .65 | | le siège enfant se réserve avec la voiture | the child seat is booked with the car
travel-guide | same-occasion:holiday | .65 | | un guide de la région connaît les petites routes | a regional guide knows the back roads
holiday-rental | same-occasion:holiday | .6 | | une maison de vacances loin de la gare va avec une voiture | a holiday house far from the station goes with a car
train-travel | goes-with | .6 | | le train jusqu’à la ville, puis la voiture jusqu’à la mer | the train to the town, then the car to the sea
storage-unit | same-occasion:moving-home | .5 | | l’utilitaire loué, il reste à trouver où poser les cartons | with the van hired, the boxes still need a place
luggage | same-occasion:holiday | .5 | summer-holidays | deux valises souples remplissent mieux un coffre inconnu | two soft cases fill an unknown boot better
ski-holiday | same-occasion:holiday | .5 | ski | la station se rejoint en voiture équipée | the resort is reached in an equipped car
campsite | same-occasion:holiday | .5 | summer-holidays | le fourgon loué cherche sa place sous les pins | the hired van looks for a pitch under the pines
car-sharing | same-universe | .45 | | pour une heure plutôt qu’un jour, l’autopartage suffit | for an hour rather than a day, car sharing will do
packing-supplies | same-occasion:moving-home | .6 | | avec l’utilitaire, on pense aux cartons et aux couvertures | with the van go boxes and blankets
airport-transfer | goes-with | .5 | | une navette relie le terminal à l’agence | a shuttle links the terminal and the desk
beach-holiday | same-occasion:holiday | .55 | summer-holidays | la plage du bout de l’île se mérite en voiture | the beach at the end of the island takes a car
castle-visit | same-occasion:holiday | .45 | | trois châteaux en un jour, cela se fait en voiture | three castles in a day can be done by car
fuel | next-step | .45 | | le plein se fait juste avant de rendre les clés | fill up just before returning the keys
roadside-assistance | goes-with | .6 | | une assistance ajoutée au contrat suit partout | assistance added to the contract follows everywhere
@parking-garage | Cet endroit est un parking | This place is a car park
car-wash | goes-with | .8 | | pendant vos courses, la voiture peut passer au lavage | while you shop, the car can be washed
ev-charger | same-universe | .6 | | une voiture garée toute la nuit a tout son temps pour charger | a car parked all night has time to charge
car-sharing | same-universe | .65 | | les voitures partagées ont leurs places réservées | shared cars have bays of their own
theatre-season | next-step | .6 | | la voiture posée, le lever de rideau est à quelques pas | car parked, the curtain is a short walk away
cinema-ticket | next-step | .6 | | garé à l’heure, on ne manque pas le début du film | parked in time, you do not miss the start of the film
restaurant-meal | next-step | .6 | | une place trouvée, la table est vite rejointe | a space found, the table is soon reached
public-transport-pass | same-universe | .55 | | on laisse la voiture ici et l’on finit en tramway | leave the car here and finish by tram
bike-sharing | next-step | .55 | | le dernier kilomètre se fait gaiement à vélo | the last kilometre is a cheerful bicycle ride
car-insurance | same-universe | .45 | | une voiture qui dort au garage s’assure parfois moins cher | a car kept in a garage is sometimes cheaper to insure
car-care | goes-with | .45 | | un coup de chiffon sur les poignées, et la voiture paraît neuve | a wipe of the handles and the car looks new
scooter | next-step | .5 | | une trottinette pliée dans le coffre finit le trajet | a scooter folded in the boot finishes the journey
event-tickets | next-step | .4 | | les soirs de match, place de parking et billet se prennent ensemble | on match nights, bay and ticket are booked together
@bicycle-shop | Ce magasin vend et répare des vélos | This shop sells and mends bicycles
bicycle-insurance | goes-with | .85 | | un vélo neuf s’assure contre le vol dès la sortie du magasin | a new bicycle is best insured against theft from its first ride
campsite | same-occasion:holiday | .75 | | une véloroute mène de camping en camping | a cycle route leads from campsite to campsite
sportswear | goes-with | .75 | | un cuissard bien coupé se remercie au trentième kilomètre | well-cut shorts are welcome at the thirtieth kilometre
hiking-gear | same-universe | .6 | | une veste imperméable sert à vélo comme à pied | a waterproof jacket serves on the bike as on foot
train-travel | same-occasion:holiday | .65 | | le train emmène le vélo jusqu’au début de la balade | the train takes the bicycle to the start of the ride
travel-guide | same-occasion:holiday | .6 | summer-holidays | un guide à vélo indique les côtes et les cafés | a cycling guide marks the climbs and the cafés
guided-tour | next-step | .55 | | une ville visitée à vélo se retient mieux | a town toured by bicycle is better remembered
repair-cafe | same-universe | .6 | | au café réparation, on apprend à changer une chambre à air | at the repair café you learn to change an inner tube
home-insurance | next-step | .45 | | un beau vélo peut s’ajouter au contrat de la maison | a good bicycle can be added to the home policy
picnic-hamper | goes-with | .5 | summer | un pique-nique tient dans une sacoche | a picnic fits in a pannier
phone-accessories | goes-with | .5 | | un support sur le guidon montre l’itinéraire | a mount on the handlebar shows the way
school-supplies | same-occasion:back-to-school | .45 | back-to-school | à la rentrée, le vélo, le cartable et l’antivol sortent ensemble | in September, bicycle, school bag and lock come out together
sunglasses | goes-with | .45 | | des verres enveloppants coupent le vent | wrap-around lenses keep the wind out
public-transport-pass | same-universe | .4 | winter | les jours de pluie, le tramway relaie le vélo | on rainy days the tram relieves the bicycle
kids-sport-club | same-universe | .45 | | l’école de cyclisme apprend le virage aux enfants | cycling school teaches children how to corner
massage | next-step | .4 | | après cent kilomètres, un massage est le bienvenu | after a hundred kilometres, a massage is welcome
camping-gear | same-occasion:holiday | .6 | summer-holidays | une tente de deux kilos tient sur le porte-bagages | a two-kilo tent fits on the rack
scooter | same-universe | .5 | | pour le dernier kilomètre, certains préfèrent la trottinette | for the last kilometre, some prefer a scooter
first-aid-kit | goes-with | .45 | | quelques pansements voyagent sous la selle | a few plasters travel under the saddle
sports-event | next-step | .5 | spring | une course du dimanche se regarde ou se court | a Sunday race is for watching or riding
physiotherapy | same-universe | .4 | | un kinésithérapeute aide à régler sa position | a physiotherapist helps with riding position
weekend-getaway | same-occasion:holiday | .55 | | un week-end au fil d’un canal se fait à deux roues | a weekend along a canal is done on two wheels
@motorcycle-shop | Ce magasin vend des motos et des scooters | This shop sells motorcycles and scooters
driving-lessons | next-step | .85 | | le permis moto se prépare en quelques semaines | the motorcycle licence takes a few weeks
roadside-assistance | goes-with | .7 | | une assistance sait aussi rapatrier un deux-roues | breakdown cover can bring a motorcycle home too
leather-goods | goes-with | .65 | | des gants et une sacoche de cuir vieillissent bien sur la route | leather gloves and a bag age well on the road
guest-house | same-occasion:holiday | .55 | | les petites routes mènent à de bonnes chambres d’hôtes | back roads lead to good guest houses
travel-guide | same-occasion:holiday | .5 | summer-holidays | un guide des cols trace l’été | a guide to mountain passes maps out the summer
tyres | goes-with | .55 | | un train de pneus change la tenue en courbe | a set of tyres changes how it corners
campsite | same-occasion:holiday | .5 | summer-holidays | une tente légère se roule derrière la selle | a light tent rolls up behind the saddle
phone-accessories | goes-with | .5 | | un téléphone bien fixé guide sans que l’on s’arrête | a well-fixed phone guides you without a stop
first-aid-course | next-step | .5 | | les gestes de premiers secours se partagent entre motards | first-aid skills are shared among riders
parking | goes-with | .45 | | une place fermée la nuit convient à une belle machine | a closed bay at night suits a fine machine
car-care | goes-with | .5 | | un bon polish ravive le réservoir | a good polish brightens the tank
motorcycle-insurance | next-step | .95 | | la moto s’assure avant le premier tour de clé | the motorcycle is insured before the first turn of the key
hearing-protection | goes-with | .5 | | des bouchons moulés adoucissent le bruit du vent | moulded plugs soften the noise of the wind
karting | same-universe | .45 | | une session de karting apprend les trajectoires | a karting session teaches the racing line
camping-gear | same-occasion:holiday | .5 | summer-holidays | réchaud, duvet et popote tiennent dans une sacoche | stove, sleeping bag and pans fit in one pannier
@driving-school | Cet endroit est une auto-école | This place is a driving school
car-insurance | next-step | .95 | | le permis en poche, vient la première assurance | licence in hand, the first insurance comes next
used-car | next-step | .9 | | une première voiture s’achète souvent d’occasion | a first car is often bought used
first-aid-course | same-universe | .75 | | les premiers secours s’apprennent avant de prendre la route | first aid is well learnt before taking to the road
eye-test | goes-with | .7 | | une vue contrôlée, et les panneaux se lisent de loin | eyes tested, and signs are read from afar
car-sharing | next-step | .65 | | un jeune permis s’entretient en autopartage | a new licence stays fresh with car sharing
public-transport-pass | same-universe | .45 | | d’ici l’examen, le tramway emmène à l’heure | until the test, the tram gets you there on time
bicycle | same-universe | .5 | | qui roule à vélo comprend mieux la rue | those who cycle understand the street better
bank-account | next-step | .4 | | un premier budget de voiture se prépare à la banque | a first car budget is planned at the bank
student-housing | same-occasion:back-to-school | .45 | back-to-school | le permis l’été, le logement étudiant à la rentrée | the licence in summer, student housing in September
identity-photo | goes-with | .6 | | le dossier du permis demande une photo récente | the licence form asks for a recent photo
car-accessories | goes-with | .4 | | un disque A et un rétroviseur d’apprenti équipent la voiture familiale | learner plates and a second mirror equip the family car
car-leasing | next-step | .5 | | une première voiture se loue aussi au mois | a first car can be leased by the month
scooter | same-universe | .35 | | en attendant le permis, la trottinette dépanne | until the licence, a scooter helps out
motorcycle | next-step | .5 | | le permis moto mène tout droit chez le concessionnaire | the motorcycle licence leads straight to the dealer
new-car | next-step | .5 | | une petite neuve facile à garer plaît aux jeunes conducteurs | a small new car, easy to park, pleases young drivers
electric-car | next-step | .5 | | conduire sans embrayage s’apprend vite en électrique | driving without a clutch is quickly learnt in an electric car
glasses | goes-with | .5 | | une paire de lunettes reste dans la boîte à gants | a pair of glasses stays in the glove box
roadside-assistance | next-step | .55 | | une assistance accompagne les premiers kilomètres seul | breakdown cover comes along on the first miles alone
@car-parts-shop | Ce magasin vend des pièces pour l’automobile | This shop sells car parts
car-repair | next-step | .85 | | une pièce se monte aussi au garage, devis à l’appui | a part can be fitted at the garage, on a quote
tools | goes-with | .75 | | une clé dynamométrique serre juste | a torque wrench tightens just right
oil-change | goes-with | .75 | | filtre et huile achetés, la vidange prend une heure | filter and oil bought, the change takes an hour
roadworthiness-test | next-step | .65 | | deux ampoules changées, et le contrôle technique passe mieux | two bulbs changed and the test goes better
tyres | same-universe | .7 | | les pneus se regardent quand la voiture est levée | tyres are looked at while the car is up
car-wash | same-universe | .6 | | un polish se passe sur une carrosserie lavée | polish goes on washed bodywork
roof-box | same-occasion:holiday | .65 | summer-holidays | barres et coffre de toit se choisissent avant le grand départ | bars and roof box are chosen before the great departure
child-car-seat | goes-with | .55 | | une protection de banquette va sous le siège enfant | a seat cover goes under the child seat
winter-tyres | goes-with | .6 | heating | chaînes, dégivrant et pneus hiver se prennent avant la neige | chains, de-icer and winter tyres are bought before the snow
car-body-repair | next-step | .6 | | pour une aile froissée, le carrossier fait mieux que la bombe | for a crumpled wing, the body shop beats the spray can
used-car | same-universe | .5 | | une bonne occasion se juge avec quelques pièces en tête | a good used car is judged knowing the price of parts
diy-class | next-step | .4 | | un atelier apprend à changer ses plaquettes | a workshop teaches changing your brake pads
bicycle-accessories | same-universe | .4 | | un porte-vélos demande des sangles neuves | a bike rack asks for new straps
@caravan-dealer | Ce magasin vend des camping-cars et des caravanes | This shop sells motorhomes and caravans
campsite | same-occasion:holiday | .9 | summer-holidays | un camping ombragé se réserve avant l’été | a shaded campsite is booked before summer
car-insurance | next-step | .85 | | un camping-car s’assure avec son aménagement | a motorhome is insured with its fittings
camping-gear | goes-with | .85 | | table pliante et auvent doublent la surface | a folding table and an awning double the space
travel-guide | goes-with | .75 | | un guide des aires indique où dormir et faire le plein d’eau | a stopover guide shows where to sleep and fill the tank
bicycle | goes-with | .7 | | deux vélos à l’arrière évitent de déplacer la maison | two bicycles on the back save moving house
roadside-assistance | goes-with | .7 | | une assistance qui accepte les grands gabarits se vérifie avant | check that breakdown cover takes large vehicles
solar-panels | goes-with | .55 | | un panneau sur le toit recharge la lampe et le frigo | a panel on the roof feeds lamp and fridge
barbecue | goes-with | .55 | summer | un petit barbecue se range sous la banquette | a small barbecue fits under the bench
pet-accessories | goes-with | .45 | | le chien voyage dans sa corbeille, ceinture mise | the dog travels in its basket, belt fastened
storage-unit | next-step | .5 | winter | une place couverte garde la caravane l’hiver | a covered bay keeps the caravan through winter
farm-shop | same-universe | .55 | | certaines fermes accueillent une nuit et vendent leurs fromages | some farms host you for a night and sell their cheese
ski-holiday | same-occasion:holiday | .45 | ski | un fourgon bien isolé va aussi à la neige | a well-insulated van goes to the snow too
castle-visit | same-occasion:holiday | .5 | summer-holidays | on se gare le soir au pied du château que l’on visitera | park at night below the castle you will visit
@boat-dealer | Ce magasin vend et équipe des bateaux | This shop sells and fits out boats
sailing-lessons | next-step | .9 | | quelques heures de voile apprennent à lire le vent | a few hours of sailing teach reading the wind
boat-trip | same-universe | .75 | | une sortie en mer se fait aussi en passager | a day at sea can be had as a passenger
fishing-tackle | goes-with | .8 | | une ligne de traîne sort avec le bateau | a trolling line goes out with the boat
diving | same-universe | .65 | summer | sous la coque commence la plongée | below the hull diving begins
outdoor-clothing | goes-with | .75 | | un ciré se met avant la pluie | oilskins go on before the rain
sunglasses | goes-with | .7 | summer | des verres polarisés effacent le reflet de l’eau | polarised lenses remove the glare from water
sunscreen | goes-with | .6 | summer | la réverbération double le soleil, la crème aussi | glare doubles the sun, so should the cream
first-aid-course | next-step | .55 | | à bord, les premiers secours dépendent de vous | on board, first aid is up to you
swimwear | goes-with | .5 | summer | au mouillage, on se baigne avant le déjeuner | at anchor, one swims before lunch
fish | same-universe | .5 | | les jours sans prise, le poissonnier dépanne | on days without a catch, the fishmonger helps out
holiday-rental | same-occasion:holiday | .6 | summer-holidays | une maison près du ponton, et la journée commence sur l’eau | a house near the jetty, and the day begins on the water
`;
