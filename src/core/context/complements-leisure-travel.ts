/** What goes with stays, travel and places of learning; laid out as in `complements-food-baked.ts`. */
export const TRAVEL_COMPLEMENTS = `
@hotel | Cet endroit est un hôtel | This place is a hotel
guided-tour | next-step | .9 | | une visite guidée le premier jour aide pour tous les autres | a guided tour on the first day helps with all the rest
restaurant-meal | goes-with | .85 | | une bonne table fait la moitié d’un séjour | a good table is half of a stay
museum | next-step | .85 | | une matinée au musée tient avant le départ | a morning at the museum fits in before leaving
boat-trip | same-occasion:holiday | .75 | | une promenade en bateau repose les jambes des marcheurs | a boat trip rests walkers’ legs
taxi | goes-with | .75 | | un taxi réservé la veille attrape le train du matin | a taxi booked the night before catches the early train
train-travel | goes-with | .65 | | l’étape suivante se rejoint souvent par le train | the next stop is often a train ride away
bike-sharing | goes-with | .65 | | la ville se comprend mieux au guidon d’un vélo | a town is best understood from a bicycle
spa-day | goes-with | .65 | | deux heures de spa effacent le voyage | two hours at a spa wipe out the journey
theatre-season | next-step | .6 | | un spectacle remplit bien un soir d’escale | a show fills an evening’s stop nicely
car-rental | goes-with | .6 | | une voiture pour la journée ouvre l’arrière-pays | a car for the day opens up the back country
wedding-venue | same-occasion:engagement | .55 | weddings | les invités de la noce dorment à deux pas de la salle | wedding guests sleep a short walk from the hall
vineyard-visit | same-occasion:holiday | .65 | autumn | à l’automne, les vignes se visitent en pleine couleur | in autumn, the vineyards are seen in full colour
dry-cleaning | goes-with | .5 | | une chemise confiée le matin revient pour le dîner | a shirt left in the morning is back for dinner
travel-accessories | goes-with | .5 | | l’adaptateur oublié se retrouve en ville | the forgotten adapter can be found in town
umbrella | goes-with | .4 | | un parapluie sauve une visite | an umbrella saves a visit
travel-guide | goes-with | .5 | | un guide de poche signale ce qui ferme le mardi | a pocket guide says what closes on Tuesdays
castle-visit | same-occasion:holiday | .75 | | un château se visite en une demi-journée | a castle takes half a day
airport-transfer | goes-with | .65 | | une navette réservée mène à l’aéroport sans changer | a booked shuttle goes straight to the airport
city-event | same-occasion:holiday | .5 | | une fête locale tombe parfois le bon week-end | a local festival sometimes falls on the right weekend
conference | same-universe | .5 | | un séminaire réussi se passe près des chambres | a good seminar is held near the bedrooms
public-transport-pass | goes-with | .5 | | un titre de deux jours suffit pour tout voir | a two-day pass is enough to see it all
parking | goes-with | .45 | | une place au chaud laisse la voiture jusqu’au départ | an indoor bay keeps the car until you leave
golf | same-occasion:holiday | .4 | | un départ au golf se réserve à la réception | a tee time is booked at reception
gastronomic-dinner | same-occasion:holiday | .6 | | une étape est l’occasion d’une grande table | a stopover is a chance for a great table
amusement-park | same-occasion:holiday | .5 | summer-holidays | avec des enfants, une journée au parc remplit le séjour | with children, a day at the park makes the stay
massage | goes-with | .5 | | un massage remet d’une journée de visites | a massage makes up for a day of sights
brunch | next-step | .45 | | le dimanche, la chambre se rend après un long brunch | on Sundays the room is left after a long brunch
laundry-service | goes-with | .45 | | une laverie allège la valise des longs séjours | a laundry lightens the case on long stays
@campsite | Cet endroit est un camping | This place is a campsite
bicycle | goes-with | .8 | | le pain du matin se cherche à vélo | the morning bread is fetched by bicycle
boat-trip | next-step | .75 | summer | une journée en bateau change du bord de l’eau | a day on a boat is a change from the shore
hiking-gear | goes-with | .75 | | de bonnes chaussures rendent les sentiers faciles | good boots make easy paths
guided-tour | same-occasion:holiday | .65 | summer-holidays | un village se visite mieux avec quelqu’un du pays | a village is best seen with a local
amusement-park | same-occasion:holiday | .7 | summer-holidays | un parc de loisirs fait la grande journée des enfants | a fun park is the children’s great day
farm-shop | same-universe | .7 | | melons et fromages s’achètent à la ferme | melons and cheese are bought at the farm
barbecue | goes-with | .7 | summer | un barbecue fait vite connaissance avec les voisins | a barbecue soon makes friends of neighbours
horse-riding | next-step | .6 | | une balade à cheval se réserve pour la fraîche | a ride is booked for the cool of the day
sunscreen | goes-with | .65 | summer | un tube de crème solaire vit dans le sac de plage | a tube of sun cream lives in the beach bag
campervan-rental | same-universe | .55 | | l’an prochain, peut-être un camping-car | next year, perhaps a campervan
swimwear | goes-with | .6 | summer | deux maillots valent mieux qu’un qui sèche mal | two swimsuits beat one that dries badly
board-game | goes-with | .55 | | un jeu de société sauve une soirée de pluie sous l’auvent | a board game saves a rainy evening under the awning
ice-cream | goes-with | .55 | summer | une glace conclut la baignade de cinq heures | an ice cream ends the five o’clock swim
laundry-service | goes-with | .5 | | une lessive lancée le matin sèche avant midi au soleil | a wash put on in the morning dries by noon in the sun
climbing | next-step | .45 | | un moniteur emmène les débutants sur le rocher | an instructor takes beginners up the rock
zoo-visit | same-occasion:holiday | .5 | summer-holidays | un parc animalier occupe une journée sans plage | a zoo fills a day away from the beach
camping-gear | goes-with | .85 | | une sardine de plus et une lampe frontale sauvent la première nuit | a spare peg and a head torch save the first night
fishing-tackle | goes-with | .6 | summer | une canne à pêche occupe le lever du jour | a fishing rod is for daybreak
sailing-lessons | same-occasion:holiday | .6 | summer-holidays | une école de voile fait de petits marins en une semaine | a sailing school makes small sailors in a week
fresh-market | goes-with | .6 | summer | un marché du matin remplit la glacière | a morning market fills the cool box
castle-visit | same-occasion:holiday | .55 | summer-holidays | un jour couvert se passe bien au château | an overcast day is well spent at the castle
first-aid-kit | goes-with | .45 | | une trousse de pansements vaut mieux qu’un aller-retour en ville | a box of plasters beats a trip to town
motorhome | same-universe | .5 | | l’emplacement d’à côté donne parfois envie d’un camping-car | the next pitch sometimes makes you want a motorhome
bread | goes-with | .55 | summer | il n’y a pas de petit déjeuner sous la tente sans pain frais | no breakfast in a tent without fresh bread
grocery | goes-with | .55 | summer | pâtes, eau et charbon, la liste du premier soir est courte | pasta, water and charcoal: the first evening’s list is short
picnic-hamper | goes-with | .55 | summer | un panier prêt attrape la journée avant la chaleur | a ready hamper catches the day before the heat
fish | goes-with | .45 | summer | des sardines grillent en cinq minutes | sardines grill in five minutes
pizza | goes-with | .5 | summer | le soir de l’arrivée, personne ne cuisine, vive la pizza | on arrival night nobody cooks, so pizza it is
@train-station | Vous êtes dans une gare | You are in a train station
coffee | goes-with | .85 | | il reste dix minutes, le temps d’un café | ten minutes left, time for a coffee
book | goes-with | .85 | | un roman de poche tient d’un bout de la ligne à l’autre | a paperback lasts from one end of the line to the other
sandwich | goes-with | .8 | | un bon sandwich se déplie après le premier tunnel | a good sandwich is unwrapped after the first tunnel
hotel-stay | next-step | .8 | | une chambre réservée rend l’arrivée tardive plus douce | a room booked makes a late arrival gentler
taxi | next-step | .8 | | à la descente du train, un taxi finit le trajet | off the train, a taxi finishes the journey
luggage | goes-with | .7 | | une valise à quatre roues suit dans tous les couloirs | a four-wheeled case follows down every corridor
magazine | goes-with | .7 | | un magazine se laisse lire entre deux gares | a magazine reads well between two stations
headphones | goes-with | .65 | | un casque transforme un wagon en salon | headphones turn a carriage into a living room
bike-sharing | next-step | .6 | | un vélo en libre-service finit le trajet au grand air | a shared bicycle finishes the trip in the open air
museum | same-occasion:holiday | .5 | | une correspondance de trois heures suffit pour un musée | a three-hour connection is enough for a museum
public-transport-pass | goes-with | .7 | | un abonnement enchaîne le train et le tramway | a pass links train and tram
car-rental | next-step | .65 | | une voiture réservée prend le relais du train | a booked car takes over from the train
viennoiserie | goes-with | .6 | | un croissant chaud console d’un départ à six heures | a warm croissant makes up for a six o’clock start
cut-flowers | goes-with | .45 | | on offre volontiers des fleurs à qui descend du train | flowers are a fine thing to hand someone off the train
travel-insurance | same-occasion:holiday | .45 | summer-holidays | pour un long voyage, l’assurance se prend avant le quai | for a long journey, insurance comes before the platform
holiday-camp | same-occasion:holiday | .4 | summer-holidays | un départ en colonie se fait souvent en train | summer camps often set off by train
airport-transfer | next-step | .5 | | une navette relie la gare à l’aéroport | a shuttle links the station and the airport
streaming-subscription | goes-with | .45 | | deux épisodes téléchargés font passer un tunnel | two downloaded episodes see you through a tunnel
beach-holiday | same-occasion:holiday | .5 | summer-holidays | le sable est parfois au bout de la ligne | sand is sometimes at the end of the line
coach-travel | same-universe | .4 | | là où le rail s’arrête, l’autocar continue | where the rails stop, the coach goes on
parking | goes-with | .6 | | une place près des quais laisse arriver à l’heure | a bay near the platforms lets you arrive on time
ski-holiday | same-occasion:holiday | .5 | ski | un train de nuit arrive au pied des pistes | a night train arrives at the foot of the slopes
audiobook | goes-with | .6 | | un livre audio laisse regarder défiler les champs | an audiobook leaves you free to watch the fields
e-reader | goes-with | .5 | | une liseuse se lit debout, d’une main | an e-reader is read standing, in one hand
phone-accessories | goes-with | .6 | | le chargeur oublié se rachète avant le départ | the forgotten charger is replaced before departure
car-sharing | next-step | .55 | | après le train, une voiture partagée va jusqu’au village | after the train, a shared car goes on to the village
travel-guide | same-occasion:holiday | .6 | summer-holidays | le guide s’ouvre au départ et se corne à l’arrivée | the guide is opened at departure and dog-eared on arrival
chocolate | goes-with | .4 | | une boîte de chocolats remercie ceux qui reçoivent | a box of chocolates thanks your hosts
@university | Cet endroit est une université | This place is a university
student-housing | same-occasion:back-to-school | .9 | back-to-school | une chambre près du campus laisse dormir un peu plus | a room near campus means a little more sleep
public-transport-pass | goes-with | .85 | | un abonnement étudiant coûte bien moins que des tickets | a student pass costs far less than tickets
laptop | goes-with | .8 | | un ordinateur léger tient toute une journée d’amphi | a light computer lasts a day of lectures
book | goes-with | .8 | | la bibliographie commence toujours par un livre | a reading list always starts with one book
language-course | next-step | .75 | | quelques mois de langue préparent un semestre ailleurs | a few months of lessons prepare a term abroad
bicycle-repair | goes-with | .6 | | un vélo qui sert tous les jours mérite de bons freins | a bicycle used daily deserves good brakes
cinema-pass | same-universe | .6 | | une carte de cinéma remplit les soirs sans révision | a cinema pass fills evenings without revision
concert | same-universe | .55 | | un concert entre amis coupe une semaine de cours | a gig with friends breaks a week of lectures
theatre-class | same-universe | .55 | | le théâtre aide à passer les oraux | drama helps with oral exams
employment-agency | next-step | .55 | | un emploi de fin de semaine se trouve aussi en agence | a weekend job can be found through an agency
printing-service | goes-with | .6 | | un mémoire relié a meilleure allure le jour J | a bound dissertation looks better on the day
stationery | goes-with | .6 | back-to-school | un bon bloc survit à tout un semestre | a good pad lasts a whole term
furniture | same-occasion:moving-home | .5 | back-to-school | un bureau et une étagère suffisent à une première chambre | a desk and a shelf furnish a first room
driving-lessons | same-occasion:holiday | .45 | summer-holidays | le permis se passe bien pendant l’été | summer is a good time to learn to drive
coffee | goes-with | .55 | | un café court sépare deux heures de cours | a short coffee divides two hours of lectures
bank-account | next-step | .45 | back-to-school | un premier compte à son nom accompagne les études | a first account of one’s own goes with studying
repair-cafe | same-universe | .4 | | au café réparation, les étudiants en mécanique aident | at the repair café, engineering students lend a hand
student-loan-aid | same-occasion:back-to-school | .75 | back-to-school | une demande de bourse se dépose avant la rentrée | a grant application goes in before term
exam-preparation | next-step | .65 | | un stage de révision remet un semestre en ordre | a revision course puts a term in order
software | goes-with | .6 | | les licences étudiantes coûtent souvent bien moins cher | student licences often cost far less
apprenticeship | next-step | .6 | | une année en alternance finit bien un diplôme | a work-study year finishes a degree well
scooter | goes-with | .45 | | du métro à l’amphi, une trottinette suffit | from metro to lecture hall, a scooter will do
blood-donation | same-universe | .45 | | un premier don du sang se fait souvent pendant les études | a first blood donation is often made while studying
sandwich | goes-with | .5 | | un sandwich tient entre deux amphis | a sandwich fits between two lectures
bicycle | goes-with | .6 | | un vélo d’occasion remplace bien des tickets | a second-hand bicycle replaces many a ticket
public-library | same-universe | .6 | | la bibliothèque municipale a aussi des tables pour réviser | the town library has tables for revision too
mobile-plan | goes-with | .55 | back-to-school | un forfait sans engagement suit jusqu’au stage à l’étranger | a plan without commitment follows you to the placement abroad
gym-membership | same-universe | .5 | | une heure de sport sépare bien cours et révisions | an hour of sport divides lectures from revision
pizza | next-step | .5 | | une pizza se partage à quatre sur un coin de table de révision | pizza is shared by four on a corner of the revision table
train-travel | same-occasion:holiday | .5 | | le vendredi soir, le train ramène à la maison | on Friday evening the train goes home
tutoring | next-step | .5 | | donner des cours particuliers fait aussi progresser | giving private lessons is progress too
@school | Cet endroit est une école | This place is a school
public-library | same-universe | .8 | | la bibliothèque prête des livres à tous les âges | the library lends books for every age
school-supplies | same-occasion:back-to-school | .8 | back-to-school | la liste de fournitures se prépare cahier par cahier | the supplies list is ticked off book by book
kids-sport-club | same-universe | .65 | back-to-school | un club de sport fait de bons mercredis | a sports club makes good Wednesdays
music-lessons | same-universe | .65 | | apprendre un instrument entraîne la mémoire | learning an instrument trains the memory
museum | same-universe | .65 | | un musée se visite bien en famille le dimanche | a museum makes a good family Sunday
theatre-class | same-universe | .55 | | le théâtre aide à prendre la parole | drama helps with speaking up
holiday-camp | same-occasion:holiday | .55 | summer-holidays | une colonie fait découvrir la mer ou la montagne entre copains | a summer camp means sea or mountains among friends
children-book | goes-with | .7 | | une histoire le soir prépare la lecture du matin | a story at night prepares the morning’s reading
tutoring | next-step | .5 | | une heure de soutien par semaine remet en confiance | an hour’s tutoring a week restores confidence
swimming | same-universe | .55 | | savoir nager s’apprend tôt et sert toujours | swimming is learnt early and is always useful
language-course | next-step | .5 | | un atelier de langue se suit en chansons | a language workshop can be done in songs
local-association | same-universe | .5 | | les associations de parents aiment les coups de main | parents’ associations like a helping hand
circus | same-universe | .5 | | un atelier cirque fait travailler l’équilibre et l’équipe | a circus workshop works on balance and teamwork
swimming-lessons | next-step | .5 | | des cours de natation complètent ceux de la classe | swimming lessons add to those at school
school-uniform | same-occasion:back-to-school | .45 | back-to-school | une blouse ou un survêtement marqués rentrent toujours | a labelled smock or tracksuit always comes home
book | goes-with | .55 | | un roman choisi par l’enfant est toujours lu jusqu’au bout | a novel the child chose is always read to the end
@nursery | Cet endroit est une crèche | This place is a day nursery
children-book | goes-with | .8 | | les tout-petits aiment la même histoire dix fois de suite | toddlers love the same story ten times running
baby-equipment | same-occasion:birth | .75 | | une poussette qui se plie d’une main simplifie le matin | a pushchair that folds with one hand makes mornings simpler
children-shoes | goes-with | .7 | | les premiers pas demandent une semelle souple | first steps ask for a supple sole
children-fashion | goes-with | .65 | | une tenue de rechange marquée au prénom vit dans le casier | a named change of clothes lives in the locker
toy | same-universe | .6 | | des cubes en bois plaisent autant ici qu’à la maison | wooden blocks please as much here as at home
child-car-seat | same-occasion:birth | .6 | | le siège auto grandit avec l’enfant, étape par étape | the car seat grows with the child, stage by stage
family-photography | same-universe | .5 | | un portrait chaque année montre le chemin parcouru | a portrait each year shows how far they have come
first-aid-course | next-step | .55 | | une matinée suffit pour apprendre les premiers gestes | one morning is enough to learn the first steps
public-library | same-universe | .6 | | la bibliothèque a un coin de tapis pour les bébés lecteurs | the library has a rug for baby readers
babysitting | next-step | .55 | | pour un soir, une baby-sitter du quartier prend la suite | for an evening, a local babysitter takes over
zoo-visit | next-step | .5 | | reconnaître les animaux, puis aller les voir | name the animals, then go and see them
swimming | next-step | .45 | | les bébés nageurs barbotent avec leurs parents | baby swimmers splash with their parents
kids-sport-club | next-step | .4 | back-to-school | l’éveil sportif commence vers trois ans | first sports classes begin at about three
soft-toy | goes-with | .65 | | un second doudou, le même, sauve bien des soirs | a second teddy, the same one, saves many evenings
diapers | goes-with | .65 | | un paquet de couches d’avance, et la semaine est tranquille | a spare pack of nappies makes a calm week
baby-clothes | same-occasion:birth | .65 | | à cet âge, on change de taille chaque saison | at this age, sizes change every season
birth-list | same-occasion:birth | .5 | | pour le petit frère, une liste de naissance évite les doublons | for the little brother, a birth list avoids duplicates
soft-play | next-step | .5 | | le samedi, on grimpe et on glisse au parc de jeux | on Saturdays, there is climbing and sliding at soft play
maternity-photography | same-occasion:birth | .5 | | les premières photos se font avant les premières dents | the first pictures come before the first teeth
@bus-station | Vous êtes dans une gare routière | You are in a bus station
coffee | goes-with | .8 | | un café dans un gobelet monte aussi dans l’autocar | a coffee in a cup can board the coach too
hotel-stay | next-step | .75 | | le car arrive tard, la chambre est déjà réservée | the coach gets in late, the room is already booked
sandwich | goes-with | .7 | | cinq heures de route demandent un bon sandwich | five hours on the road call for a good sandwich
luggage | goes-with | .7 | | un sac souple se cale mieux en soute | a soft bag fits better in the hold
headphones | goes-with | .7 | | avec un casque, la route défile en musique | with headphones, the road goes by to music
train-travel | same-universe | .65 | | sur certains trajets, le train arrive plus tôt | on some routes the train gets there first
audiobook | goes-with | .6 | | un livre audio s’écoute les yeux sur le paysage | an audiobook is heard with eyes on the landscape
travel-guide | same-occasion:holiday | .6 | summer-holidays | un guide ouvert en route, et l’on descend au bon arrêt | a guide opened on the way, and you get off at the right stop
amusement-park | same-occasion:holiday | .5 | summer-holidays | un parc de loisirs fait une belle excursion en car | a fun park makes a fine coach trip
airport-transfer | same-universe | .65 | | une navette mène à l’aéroport, valises en soute | a shuttle goes to the airport, cases in the hold
bike-sharing | next-step | .6 | | à l’arrivée, un vélo partagé trouve l’adresse | on arrival, a shared bicycle finds the address
phone-accessories | goes-with | .55 | | une batterie pleine vaut un siège côté fenêtre | a full battery is as good as a window seat
@airport | Vous êtes dans un aéroport | You are in an airport
travel-insurance | same-occasion:holiday | .8 | | une assurance se prend encore avant l’embarquement | cover can still be taken before boarding
luggage | goes-with | .8 | | une valise aux bonnes dimensions passe en cabine | a case of the right size goes in the cabin
hotel-stay | next-step | .8 | | l’hôtel à l’arrivée se réserve pendant l’attente | the hotel at the other end is booked while waiting
car-rental | next-step | .8 | | les clés de la voiture se prennent au comptoir d’arrivée | the car keys are picked up at the arrivals desk
airport-transfer | next-step | .8 | | une navette retenue, et l’arrivée se passe sans détour | with a shuttle booked, arrival is direct
currency-exchange | goes-with | .75 | | quelques devises servent dès le premier bus | some local cash serves from the first bus
travel-accessories | goes-with | .8 | | un coussin et un masque font dormir au-dessus des nuages | a pillow and a mask bring sleep above the clouds
headphones | goes-with | .75 | | un casque à réduction de bruit efface les réacteurs | noise-cancelling headphones wipe out the engines
novel | goes-with | .65 | | un roman épais convient aux longs-courriers | a thick novel suits a long flight
perfume | same-occasion:holiday | .5 | | un parfum rapporté de voyage en garde l’odeur | a perfume brought back keeps the scent of the trip
beach-holiday | same-universe | .65 | summer-holidays | tout compris, il ne reste qu’à choisir la plage | all-inclusive, only the beach is left to choose
train-travel | next-step | .6 | | le train prend la suite sous le terminal | the train takes over below the terminal
mobile-plan | goes-with | .55 | | un forfait voyage s’active avant le décollage | a travel plan is switched on before take-off
children-book | goes-with | .45 | summer-holidays | un livre à autocollants occupe un petit passager | a sticker book keeps a small passenger busy
coffee | goes-with | .6 | | la porte annoncée, on a le temps d’un café | gate announced, there is time for a coffee
parking | goes-with | .7 | | une place réservée à l’aéroport fait gagner le matin du départ | an airport bay booked ahead saves departure morning
taxi | next-step | .75 | | un taxi mène droit à la porte, valises comprises | a taxi goes straight to the door, cases and all
@metro-station | Vous êtes dans une station de métro | You are in a metro station
headphones | goes-with | .8 | | un casque fait de la rame un petit salon de musique | headphones make a small music room of the carriage
book | goes-with | .75 | | six stations, c’est un chapitre court | six stops make a short chapter
museum | next-step | .65 | | un musée se rejoint en métro, les mains dans les poches | a museum is reached by metro, hands in pockets
theatre-season | next-step | .65 | | le dernier métro ramène après le théâtre | the last metro brings you home from the theatre
cinema-ticket | next-step | .65 | | un film se rejoint en quelques stations | a film is a few stops away
bicycle | same-universe | .5 | spring | aux beaux jours, on rentre à vélo une fois sur deux | on fine days, every other trip home is by bicycle
viennoiserie | goes-with | .55 | | un croissant du matin tient dans une main | a morning croissant fits in one hand
radio-and-podcast | goes-with | .65 | | un podcast dure juste un trajet | a podcast lasts exactly one ride
exhibition | next-step | .6 | | les affiches des quais annoncent les expositions en cours | platform posters announce the current shows
train-travel | same-universe | .55 | | du métro au quai du train, il n’y a qu’un escalier | from metro to train platform is but a staircase
umbrella | goes-with | .5 | autumn | un parapluie pliant sert en haut de l’escalier | a folding umbrella is for the top of the stairs
student-housing | same-occasion:back-to-school | .5 | back-to-school | un logement étudiant se cherche le long de la ligne | student rooms are looked for along the line
property-rental | same-occasion:moving-home | .5 | | deux stations de plus, une pièce de plus | two stops further, one room more
city-event | same-occasion:holiday | .5 | | une fête en ville se rejoint mieux en métro | a festival in town is best reached by metro
@tourist-office | Cet endroit est un office de tourisme | This place is a tourist office
museum | next-step | .9 | | un musée d’histoire aide à comprendre tout le reste | a history museum helps with all the rest
castle-visit | next-step | .9 | | un château occupe une belle matinée | a castle fills a fine morning
boat-trip | next-step | .85 | | vue d’un bateau, la région change d’allure | seen from a boat, the region looks different
hotel-stay | same-occasion:holiday | .8 | | une chambre trouvée tôt laisse la journée libre | a room found early leaves the day free
restaurant-meal | next-step | .8 | | le plat du pays se goûte à table, pas sur la brochure | the local dish is tasted at table, not in the brochure
bike-sharing | goes-with | .65 | | un vélo et un plan suffisent à l’après-midi | a bicycle and a map do for the afternoon
fine-food | next-step | .65 | | une spécialité du pays se rapporte dans la valise | a local speciality goes home in the suitcase
vineyard-visit | same-occasion:holiday | .65 | autumn | un domaine ouvre ses caves sur rendez-vous | an estate opens its cellars by appointment
botanical-garden | next-step | .65 | spring | un grand jardin repose entre deux visites | a fine garden is a rest between two sights
city-event | goes-with | .75 | | une fête locale est le plus joyeux des souvenirs | a local festival is the happiest of souvenirs
hiking-gear | goes-with | .65 | | les boucles balisées demandent de vraies semelles | the marked loops ask for real soles
fresh-market | next-step | .65 | | le marché du matin est la meilleure visite du pays | the morning market is the best local visit
craft-market | next-step | .65 | summer | un marché d’artisans remplace bien les souvenirs d’usine | a makers’ market beats factory souvenirs
unusual-stay | same-occasion:holiday | .55 | | une nuit dans une cabane change de l’hôtel | a night in a treehouse is a change from the hotel
public-transport-pass | goes-with | .6 | | un titre de plusieurs jours évite de compter les trajets | a pass for several days saves counting trips
@guest-house | Vous êtes dans une maison d’hôtes | You are at a guest house
restaurant-meal | next-step | .8 | | vos hôtes connaissent une bonne auberge | your hosts know a good inn
castle-visit | same-occasion:holiday | .8 | | les châteaux sont plus calmes le matin | castles are quieter in the morning
farm-shop | same-universe | .8 | | les confitures du petit déjeuner ont un goût de ferme | the breakfast jams taste of the farm
hiking-gear | goes-with | .7 | | de bonnes chaussures font durer la promenade du matin | good shoes make the morning walk last
vineyard-visit | same-occasion:holiday | .75 | | un vigneron reçoit volontiers sur un coup de fil | a winegrower gladly receives after a call
horse-riding | next-step | .65 | | une heure à cheval suffit pour voir la vallée | an hour on horseback is enough to see the valley
fresh-market | next-step | .7 | | un marché de producteurs vaut qu’on se lève | a farmers’ market is worth getting up for
antiques | same-universe | .55 | | les belles maisons se meublent chez l’antiquaire | fine houses are furnished at the antique dealer’s
bicycle | goes-with | .65 | | deux vélos et un panier, la journée est faite | two bicycles and a basket make the day
massage | next-step | .5 | | après la marche, un massage se réserve au village | after walking, a massage can be booked in the village
wedding-venue | same-occasion:engagement | .6 | weddings | les invités d’une noce logent volontiers en maison d’hôtes | wedding guests like to stay in a guest house
novel | goes-with | .5 | | une chaise longue et un roman, c’est déjà le programme | a deckchair and a novel are programme enough
botanical-garden | same-universe | .55 | spring | les jardins remarquables de la région ouvrent au printemps | the region’s fine gardens open in spring
@thalasso-centre | Cet endroit est un centre de thalassothérapie | This place is a sea-water spa
swimwear | goes-with | .85 | | un maillot confortable passe la journée d’un bassin à l’autre | a comfortable swimsuit spends the day from pool to pool
skincare | next-step | .8 | | une crème aux algues prolonge les soins à la maison | a seaweed cream carries the care home
massage | same-universe | .7 | | un massage régulier entretient le bien-être du séjour | a regular massage keeps up the good of the stay
yoga-class | same-universe | .75 | | le yoga du matin se retrouve près de chez soi | morning yoga can be found near home
organic-cosmetics | goes-with | .65 | | des soins simples, aux plantes et au sel, se glissent dans la valise | simple care of plants and salt slips into the case
essential-oils | goes-with | .6 | | quelques gouttes d’eucalyptus rappellent le hammam | a few drops of eucalyptus recall the steam room
herbal-tea | goes-with | .65 | | une tisane se boit en peignoir face à la mer | a herbal tea is drunk in a robe, facing the sea
boat-trip | same-occasion:holiday | .65 | summer | la mer se voit aussi depuis un bateau | the sea can be seen from a boat too
restaurant-meal | goes-with | .6 | | un poisson grillé finit bien une journée de soins | grilled fish ends a day of care well
train-travel | same-occasion:holiday | .55 | | la côte se rejoint en train, sans fatigue | the coast is reached by train, rested
weekend-getaway | next-step | .6 | | deux jours à deux suffisent pour revenir reposés | two days for two are enough to come back rested
gift-card | same-occasion:party | .65 | parents-days | une journée de soins s’offre à la fête des mères | a day of care makes a Mother’s Day present
bath-and-towels | next-step | .5 | | un grand drap moelleux garde l’esprit du séjour | a big soft towel keeps the spirit of the stay
`;
