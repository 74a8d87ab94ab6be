/** What goes with vehicles, services and public desks; laid out as in `complements-food.ts`. */
export const SERVICE_COMPLEMENTS = `
@garage | Cet endroit est un garage | This place is a garage
car-insurance | goes-with | .9 | | une bonne assurance suit la voiture | good insurance follows the car
roadworthiness-test | next-step | .9 | | le contrôle technique se prépare au garage | the roadworthiness test is prepared at the garage
car-wash | same-universe | .8 | | une voiture révisée aime être propre | a serviced car likes to be clean
car-rental | same-occasion | .8 | | une voiture de location dépanne pendant la réparation | a rental car helps during the repair
roadside-assistance | same-universe | .75 | | une assistance rassure sur la route | assistance reassures on the road
car-accessories | goes-with | .75 | | un accessoire utile se pose à l'atelier | a useful accessory is fitted at the workshop
electric-car | next-step | .6 | | la prochaine sera peut-être électrique | the next one may be electric
bike-sharing | same-occasion | .55 | | un vélo dépanne pendant la réparation | a bicycle helps during the repair
child-car-seat | goes-with | .55 | | un siège auto protège les enfants | a car seat protects children
campsite | next-step | .45 | | une voiture prête donne envie de partir | a car in order makes you want to leave
ev-charger | next-step | .45 | | une borne chez soi prépare l'électrique | a charging point at home prepares for electric
@tyre-centre | Cet endroit est un centre de pneumatiques | This place is a tyre centre
car-insurance | goes-with | .85 | | une bonne assurance suit la voiture | good insurance follows the car
ski-holiday | same-occasion | .75 | | la route de la montagne demande de bons pneus | mountain roads ask for good tyres
car-wash | same-universe | .75 | | une voiture bien chaussée aime être propre | a well-shod car likes to be clean
roadside-assistance | same-universe | .75 | | une assistance rassure sur la route | assistance reassures on the road
roadworthiness-test | next-step | .8 | | les pneus se vérifient au contrôle technique | tyres are checked at the roadworthiness test
car-accessories | goes-with | .7 | | des chaînes se rangent dans le coffre | chains go in the boot
bicycle | same-universe | .35 | | le vélo a aussi ses pneus | bicycles have tyres too
@car-dealer | Cet endroit est une concession automobile | This place is a car dealership
car-insurance | next-step | .95 | | une voiture neuve s'assure le jour même | a new car is insured the same day
ev-charger | goes-with | .85 | | une borne à la maison va avec la voiture électrique | a charger at home goes with an electric car
car-care | goes-with | .75 | | un soin garde la carrosserie neuve | care keeps the bodywork new
child-car-seat | goes-with | .7 | | un siège auto protège les enfants | a car seat protects children
roof-box | goes-with | .65 | | un coffre de toit prépare les vacances | a roof box prepares the holidays
hotel-stay | next-step | .55 | | une belle route mène à une étape | a fine road leads to a stopover
solar-panels | same-universe | .5 | | le soleil charge aussi la voiture | the sun can charge the car
driving-lessons | same-universe | .5 | | un perfectionnement rassure au volant | further lessons reassure at the wheel
winter-tyres | goes-with | .65 | | des pneus hiver attendent la saison froide | winter tyres await the cold season
@car-wash | Cet endroit est une station de lavage | This place is a car wash
car-accessories | goes-with | .8 | | un intérieur propre appelle des tapis neufs | a clean interior calls for new mats
car-repair | same-universe | .75 | | un garage s'occupe du moteur | a garage takes care of the engine
tyres | same-universe | .75 | | les pneus se regardent une fois propres | clean tyres are easier to check
car-insurance | same-universe | .65 | | une bonne assurance suit la voiture | good insurance follows the car
windscreen-repair | same-universe | .7 | | un éclat se voit sur un pare-brise propre | a chip shows on a clean windscreen
coffee | same-occasion | .5 | | un café attend pendant le lavage | a coffee lasts the wash
roadworthiness-test | same-universe | .55 | | le contrôle technique revient régulièrement | the roadworthiness test comes round again
winter-tyres | next-step | .65 | | l'hiver se prépare avant la neige | winter is prepared before the snow
@vehicle-inspection-centre | Cet endroit est un centre de contrôle technique | This place is a vehicle inspection centre
car-repair | next-step | .95 | | un garage règle les défauts relevés | a garage mends the faults found
tyres | next-step | .85 | | des pneus usés se remplacent | worn tyres are replaced
windscreen-repair | next-step | .8 | | un pare-brise fêlé se répare | a cracked windscreen is repaired
car-insurance | same-universe | .75 | | une bonne assurance suit la voiture | good insurance follows the car
used-car | next-step | .7 | | une voiture d'occasion se vend avec son contrôle | a used car is sold with its test
car-wash | same-universe | .6 | | une voiture propre se présente mieux | a clean car makes a better impression
coffee | same-occasion | .5 | | un café fait oublier l'attente | a coffee passes the wait
winter-tyres | next-step | .65 | | l'hiver se prépare avec de bons pneus | good tyres prepare for winter
@petrol-station | Cet endroit est une station-service | This place is a petrol station
coffee | same-occasion | .75 | | un café coupe la route | a coffee breaks the journey
hotel-stay | next-step | .65 | | une étape repose du voyage | a stopover rests the traveller
tyres | same-universe | .7 | | la pression se vérifie ici | tyre pressure is checked here
roadside-assistance | same-universe | .75 | | une assistance rassure sur la route | assistance reassures on the road
car-insurance | same-universe | .65 | | une bonne assurance suit la voiture | good insurance follows the car
audiobook | same-occasion | .65 | | un livre audio raccourcit la route | an audiobook shortens the road
sandwich | same-occasion | .6 | | un sandwich se mange en route | a sandwich is eaten on the way
amusement-park | next-step | .45 | | la route mène aussi aux loisirs | the road leads to fun too
winter-tyres | next-step | .6 | | l'hiver se prépare avec de bons pneus | good tyres prepare for winter
@charging-station | Cet endroit est une station de recharge | This place is a charging station
coffee | same-occasion | .8 | | un café dure le temps d'une charge | a coffee lasts a charge
ev-charger | next-step | .9 | | une borne à la maison charge la nuit | a charger at home works at night
solar-panels | same-universe | .75 | | le soleil charge aussi la voiture | the sun can charge the car
book | same-occasion | .65 | | une charge laisse lire deux chapitres | one charge leaves time for two chapters
restaurant-meal | same-occasion | .65 | | un repas dure le temps d'une charge | a meal lasts a charge
car-insurance | same-universe | .55 | | une bonne assurance suit la voiture | good insurance follows the car
guided-tour | same-occasion | .45 | | une visite dure le temps d'une charge | a tour lasts a charge
@car-rental-agency | Cet endroit loue des voitures | This place rents cars
hotel-stay | next-step | .85 | | un hôtel attend à l'arrivée | a hotel awaits on arrival
guided-tour | next-step | .75 | | une visite attend à l'arrivée | a tour awaits on arrival
campsite | next-step | .65 | | un camping attend à l'arrivée | a campsite awaits on arrival
travel-insurance | goes-with | .8 | | une assurance rassure le voyageur | insurance reassures the traveller
moving-service | same-universe | .6 | | un déménagement se confie aussi à des professionnels | a move can be left to professionals
child-car-seat | goes-with | .6 | | un siège auto protège les enfants | a car seat protects children
museum | next-step | .55 | | un musée attend au bout de la route | a museum awaits down the road
@parking-garage | Cet endroit est un parking | This place is a car park
car-wash | same-occasion | .8 | | une voiture garée se lave en attendant | a parked car can be washed meanwhile
restaurant-meal | next-step | .65 | | on se gare, puis on passe à table | you park, then sit down to eat
theatre-season | next-step | .65 | | on se gare avant le lever du rideau | people park before the curtain rises
cinema-ticket | next-step | .65 | | on se gare avant le film | people park before the film
public-transport-pass | same-universe | .55 | | le tramway continue le trajet | the tram continues the journey
car-sharing | same-universe | .6 | | une voiture se partage aussi | a car can be shared too
car-insurance | same-universe | .5 | | une bonne assurance suit la voiture | good insurance follows the car
ev-charger | same-universe | .5 | | une borne recharge la voiture à l'arrêt | a charger fills the car while it is parked
@bicycle-shop | Ce magasin vend et répare des vélos | This shop sells and mends bicycles
hiking-gear | same-universe | .65 | | une bonne veste sert aussi à vélo | a good jacket serves the rider too
train-travel | goes-with | .6 | | le train emmène le vélo plus loin | the train takes the bicycle further
campsite | next-step | .75 | | un camping attend au bout de la véloroute | a campsite awaits at the end of the cycleway
guided-tour | next-step | .65 | | la ville se visite à vélo | the town can be toured by bicycle
sportswear | goes-with | .75 | | une bonne tenue rend la route plus douce | good clothing makes the road easier
travel-guide | next-step | .65 | | un guide trace l'itinéraire | a guide traces the route
physiotherapy | same-universe | .4 | | un kinésithérapeute conseille sur la posture | a physiotherapist advises on posture
home-insurance | goes-with | .4 | | une assurance couvre parfois le vélo | insurance sometimes covers the bicycle
picnic-hamper | same-occasion | .55 | | un pique-nique récompense la balade | a picnic rewards the ride
@motorcycle-shop | Ce magasin vend des motos et des scooters | This shop sells motorcycles and scooters
driving-lessons | next-step | .8 | | un permis ou un stage précède la route | a licence or a course comes before the road
roadside-assistance | same-universe | .75 | | une assistance rassure sur la route | assistance reassures on the road
leather-goods | goes-with | .65 | | le cuir va avec la moto | leather goes with the motorcycle
hotel-stay | next-step | .55 | | une belle route mène à une étape | a fine road leads to a stopover
campsite | next-step | .5 | | un camping attend au bout de la route | a campsite awaits at the end of the road
festival | same-universe | .45 | | un festival attend au bout de la route | a festival awaits at the end of the road
@driving-school | Cet endroit est une auto-école | This place is a driving school
car-insurance | next-step | .95 | | une première assurance suit le permis | a first insurance follows the licence
used-car | next-step | .9 | | une première voiture est souvent d'occasion | a first car is often second-hand
first-aid-course | same-universe | .75 | | les premiers secours servent sur la route | first aid serves on the road
eye-test | goes-with | .7 | | une bonne vue se vérifie avant de conduire | eyesight is checked before driving
car-sharing | next-step | .65 | | une voiture se partage aussi | a car can be shared too
student-housing | same-universe | .45 | | l'indépendance commence par un logement | independence starts with a place to live
public-transport-pass | same-universe | .4 | | en attendant le permis, le tramway | until the licence, the tram
bank-account | same-universe | .4 | | une première voiture se prépare à la banque | a first car is planned at the bank
bicycle | same-universe | .5 | | la ville se partage avec les vélos | the town is shared with bicycles
winter-tyres | same-universe | .5 | | bien rouler l'hiver commence par les pneus | driving well in winter starts with the tyres
book | same-occasion | .4 | | un livre fait oublier l'attente avant la leçon | a book passes the wait before the lesson
@estate-agent | Cet endroit est une agence immobilière | This place is an estate agency
mortgage-broker | next-step | .95 | | un courtier cherche le bon prêt | a broker looks for the right loan
moving-service | next-step | .95 | | un déménageur prend la suite | a mover takes over
home-insurance | next-step | .85 | | un logement s'assure à la remise des clés | a home is insured when keys are handed over
home-renovation | next-step | .85 | | un artisan rafraîchit le logement | a builder freshens up the home
notary-service | next-step | .8 | | la vente se signe chez le notaire | the sale is signed at the notary's
fitted-kitchen | next-step | .75 | | une cuisine se refait en arrivant | kitchens are redone on moving in
interior-design | next-step | .75 | | un architecte d'intérieur révèle les volumes | an interior designer reveals the space
furniture | next-step | .7 | | un nouveau logement se meuble | a new home is furnished
fibre-internet | next-step | .65 | | une connexion s'ouvre avant les cartons | a connection is opened before the boxes
storage-unit | same-occasion | .65 | | un garde-meuble aide entre deux logements | storage helps between two homes
life-insurance | next-step | .35 | | un projet de famille se protège | a family project is protected
@bank | Cet endroit est une banque | This place is a bank
property-sale | next-step | .75 | | un projet de maison commence par un prêt | a house project starts with a loan
notary-service | next-step | .65 | | un notaire accompagne les grands projets | a notary goes with great projects
accounting | same-universe | .65 | | un comptable suit les chiffres d'une entreprise | an accountant follows a firm's figures
home-renovation | next-step | .6 | | des travaux se financent | works are financed
electric-car | next-step | .5 | | une voiture se finance aussi | a car is financed too
vocational-training | next-step | .45 | | une formation est un projet | training is a project
legal-advice | same-universe | .5 | | un conseil éclaire une décision | advice sheds light on a decision
@insurance-agency | Cet endroit est une agence d'assurances | This place is an insurance agency
alarm-system | goes-with | .85 | | une alarme protège ce que l'on assure | an alarm protects what is insured
roadworthiness-test | same-universe | .6 | | une voiture sûre passe son contrôle | a safe car passes its test
locksmith | goes-with | .7 | | une bonne serrure protège le logement | a good lock protects the home
new-car | next-step | .6 | | une nouvelle voiture s'assure | a new car is insured
first-aid-course | same-universe | .65 | | les premiers secours s'apprennent | first aid can be learnt
property-sale | same-occasion | .55 | | un nouveau logement s'assure | a new home is insured
roadside-assistance | goes-with | .65 | | une assistance rassure sur la route | assistance reassures on the road
@notary-office | Vous êtes dans une étude notariale | You are at a notary's office
moving-service | next-step | .85 | | après la signature, le déménagement | after the signature, the move
home-renovation | next-step | .85 | | après la signature, les travaux | after the signature, the works
home-insurance | next-step | .8 | | un logement s'assure à la remise des clés | a home is insured when keys are handed over
mortgage-broker | goes-with | .7 | | un courtier cherche le bon prêt | a broker looks for the right loan
interior-design | next-step | .65 | | un architecte d'intérieur révèle les volumes | an interior designer reveals the space
fitted-kitchen | next-step | .65 | | une cuisine se refait en arrivant | kitchens are redone on moving in
furniture | next-step | .55 | | un nouveau logement se meuble | a new home is furnished
life-insurance | same-universe | .45 | | un patrimoine se prépare | an estate is prepared
@accountant-office | Vous êtes dans un cabinet comptable | You are at an accountant's office
business-insurance | goes-with | .85 | | une assurance protège l'entreprise | insurance protects the business
legal-advice | same-universe | .85 | | un avocat complète le comptable | a lawyer complements the accountant
coworking | same-universe | .7 | | un bureau partagé accueille les indépendants | a shared office welcomes the self-employed
website-creation | next-step | .65 | | un site fait connaître l'entreprise | a website makes a business known
payment-terminal | next-step | .65 | | un terminal encaisse les clients | a terminal takes customers' payments
office-furniture | goes-with | .6 | | un bureau s'équipe | an office is equipped
printing-service | goes-with | .55 | | un imprimeur soigne les cartes de visite | a printer takes care of business cards
@travel-agency | Cet endroit est une agence de voyages | This place is a travel agency
luggage | next-step | .9 | | une valise attend le départ | a suitcase awaits departure
travel-insurance | next-step | .9 | | une assurance rassure le voyageur | insurance reassures the traveller
travel-guide | next-step | .85 | | un guide fait rêver avant le départ | a guide makes you dream before leaving
language-course | next-step | .8 | | quelques mots de la langue ouvrent des portes | a few words of the language open doors
swimwear | next-step | .65 | | un maillot se glisse dans la valise | a swimsuit slips into the suitcase
sunscreen | next-step | .65 | | le soleil se prépare aussi | the sun must be prepared for too
pet-boarding | next-step | .6 | | une pension accueille votre compagnon pendant le voyage | boarding welcomes your companion during the journey
camera | next-step | .7 | | un appareil garde les souvenirs | a camera keeps the memories
sunglasses | next-step | .65 | | des lunettes de soleil partent en voyage | sunglasses go travelling
taxi | next-step | .5 | | un taxi mène à la gare | a taxi takes you to the station
travel-accessories | next-step | .8 | | un adaptateur se glisse dans la valise | an adapter slips into the suitcase
@post-office | Vous êtes au bureau de poste | You are at the post office
greeting-card | goes-with | .85 | | une carte attend son timbre | a card awaits its stamp
stationery | goes-with | .8 | | un beau papier fait une belle lettre | fine paper makes a fine letter
fountain-pen | goes-with | .65 | | une lettre s'écrit à la plume | a letter is written in ink
book | same-occasion | .55 | | un livre s'envoie à qui l'on aime | a book is sent to someone dear
moving-service | same-occasion | .65 | | on change d'adresse à la poste | addresses are changed at the post office
newspaper-subscription | same-universe | .55 | | le journal arrive avec le courrier | the paper comes with the mail
printing-service | goes-with | .5 | | un document s'imprime avant l'envoi | a document is printed before sending
@parcel-point | Cet endroit garde vos colis | This place keeps your parcels
clothing-alteration | next-step | .7 | | une retouche ajuste ce qui arrive | an alteration fits what arrives
second-hand-fashion | same-universe | .75 | | la seconde main voyage en colis | second-hand clothes travel by parcel
printing-service | goes-with | .65 | | une étiquette s'imprime avant l'envoi | a label is printed before sending
coffee | same-occasion | .55 | | un café se prend au passage | a coffee can be had in passing
bread | same-occasion | .45 | | le pain se prend sur le chemin | bread is bought on the way
stationery | goes-with | .5 | | un mot se glisse dans le colis | a note slips into the parcel
@town-hall | Vous êtes à la mairie | You are at the town hall
local-association | same-universe | .9 | | les associations font vivre la commune | associations bring the town to life
public-library | same-universe | .9 | | la bibliothèque municipale vous attend | the public library awaits you
identity-photo | goes-with | .85 | | une photo d'identité accompagne le dossier | an identity photo goes with the file
public-transport-pass | same-universe | .75 | | les transports se prennent au quotidien | public transport is for every day
museum | same-universe | .75 | | un musée raconte la ville | a museum tells the town's story
swimming | same-universe | .65 | | la piscine est à tout le monde | the pool is for everyone
theatre-season | same-universe | .65 | | la saison culturelle fait vivre la commune | the cultural season brings the town to life
wedding-photography | same-occasion | .65 | | on se marie aussi à la mairie | people marry at the town hall too
wedding-flowers | same-occasion | .55 | | un bouquet accompagne les mariés à la mairie | a bouquet goes with the couple to the town hall
moving-service | same-occasion | .5 | | on s'inscrit à la mairie en arrivant | newcomers register at the town hall
senior-residence | same-universe | .4 | | une résidence accueille les aînés de la commune | a residence welcomes the town's elders
@employment-office | Vous êtes dans une agence pour l'emploi | You are at an employment office
vocational-training | next-step | .95 | | une formation ouvre un métier | training opens a trade
language-course | next-step | .75 | | une langue ouvre des portes | a language opens doors
identity-photo | goes-with | .6 | | une photo accompagne parfois le dossier | a photo sometimes goes with the file
public-transport-pass | goes-with | .75 | | un abonnement mène au travail | a pass takes you to work
driving-lessons | next-step | .75 | | un permis est souvent demandé | a licence is often asked for
coworking | same-universe | .5 | | un bureau partagé accueille les indépendants | a shared office welcomes the self-employed
printing-service | goes-with | .6 | | un dossier s'imprime avec soin | a file is printed with care
@print-shop | Cet endroit imprime et copie | This place prints and copies
stationery | goes-with | .75 | | un beau papier fait un beau document | fine paper makes a fine document
website-creation | same-universe | .75 | | un site complète les cartes de visite | a website completes business cards
picture-framing | next-step | .7 | | une affiche mérite un cadre | a poster deserves a frame
coworking | same-universe | .6 | | un bureau partagé réunit ceux qui impriment | a shared office brings together people who print
wedding-photography | same-occasion | .55 | | après les faire-part, les photos du mariage | after the invitations, the wedding photographs
photo-prints | same-universe | .7 | | un album garde les photos | an album keeps pictures
accounting | same-universe | .4 | | un comptable suit les chiffres d'une entreprise | an accountant follows a firm's figures
@coworking-space | Cet endroit est un espace de travail partagé | This place is a coworking space
accounting | goes-with | .85 | | un comptable libère les indépendants | an accountant frees the self-employed
coffee-beans | goes-with | .75 | | un bon café fait une bonne matinée | good coffee makes a good morning
business-insurance | goes-with | .75 | | une assurance protège l'entreprise | insurance protects the business
website-creation | goes-with | .75 | | un site fait connaître l'entreprise | a website makes a business known
headphones | goes-with | .7 | | un casque aide à se concentrer | headphones help to focus
yoga-class | same-occasion | .6 | | le yoga délie les épaules | yoga loosens the shoulders
vocational-training | next-step | .65 | | une formation fait avancer | training moves you on
meal-delivery | same-occasion | .65 | | un déjeuner livré gagne du temps | a delivered lunch saves time
bicycle | same-universe | .5 | | on vient souvent à vélo | people often come by bicycle
@locksmith | Cet endroit est une serrurerie | This place is a locksmith's
alarm-system | goes-with | .9 | | une alarme complète la serrure | an alarm completes the lock
home-insurance | next-step | .85 | | une assurance complète la serrure | insurance completes the lock
windows-and-shutters | same-universe | .7 | | de bons volets protègent aussi | good shutters protect too
moving-service | same-occasion | .65 | | on change la serrure en emménageant | locks are changed on moving in
electrician | same-universe | .55 | | un électricien pose l'interphone | an electrician fits the intercom
shoe-repair | same-universe | .4 | | le cordonnier connaît aussi les clés | the cobbler knows keys too
`;
