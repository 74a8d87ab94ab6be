/** What goes with stays, travel and places of learning; laid out as in `complements-food.ts`. */
export const TRAVEL_COMPLEMENTS = `
@hotel | Cet endroit est un hôtel | This place is a hotel
guided-tour | next-step | .9 | | une visite guidée donne les clés de la ville dès le premier jour | a guided tour gives the keys of the town on day one
restaurant-meal | goes-with | .85 | | demandez la bonne table du quartier, elle n’est pas loin | ask for the good local table, it is never far
museum | next-step | .85 | | une matinée au musée tient avant le départ | a morning at the museum fits in before leaving
boat-trip | same-occasion:holiday | .75 | summer | une promenade en bateau repose les jambes des marcheurs | a boat trip rests walkers’ legs
taxi | goes-with | .75 | | la réception appelle un taxi pour le train du matin | reception calls a taxi for the early train
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
@campsite | Cet endroit est un camping | This place is a campsite
bicycle | goes-with | .8 | | le pain du matin se cherche à vélo | the morning bread is fetched by bicycle
boat-trip | next-step | .75 | summer | une journée en bateau change du bord de l’eau | a day on a boat is a change from the shore
hiking-gear | goes-with | .75 | | les sentiers partent de l’entrée, chaussures aux pieds | the paths start at the gate, boots on
guided-tour | same-occasion:holiday | .65 | summer-holidays | un village voisin se visite avec quelqu’un du pays | a nearby village is best seen with a local
amusement-park | same-occasion:holiday | .7 | summer-holidays | les enfants ont déjà repéré le parc de loisirs | the children have already spotted the fun park
farm-shop | same-universe | .7 | | melons et fromages viennent de la ferme au bout du chemin | melons and cheese come from the farm down the lane
barbecue | goes-with | .7 | summer | un barbecue fait vite connaissance avec les voisins | a barbecue soon makes friends of neighbours
horse-riding | next-step | .6 | | une balade à cheval se réserve pour la fraîche | a ride is booked for the cool of the day
sunscreen | goes-with | .65 | summer | un tube de crème solaire vit dans le sac de plage | a tube of sun cream lives in the beach bag
campervan-rental | same-universe | .55 | | l’an prochain, peut-être un camping-car | next year, perhaps a campervan
swimwear | goes-with | .6 | summer | deux maillots valent mieux qu’un qui sèche mal | two swimsuits beat one that dries badly
board-game | goes-with | .55 | | un jeu de société sauve une soirée de pluie sous l’auvent | a board game saves a rainy evening under the awning
ice-cream | goes-with | .55 | summer | une glace conclut la baignade de cinq heures | an ice cream ends the five o’clock swim
laundry-service | goes-with | .5 | | une machine lancée le matin sèche avant midi | a wash put on in the morning is dry by noon
climbing | next-step | .45 | | un moniteur emmène les débutants sur le rocher | an instructor takes beginners up the rock
zoo-visit | same-occasion:holiday | .5 | summer-holidays | un parc animalier occupe une journée sans plage | a zoo fills a day away from the beach
@train-station | Vous êtes dans une gare | You are in a train station
coffee | goes-with | .85 | | il reste dix minutes, le temps d’un café | ten minutes left, time for a coffee
book | goes-with | .85 | | un roman de poche tient de Paris à Marseille | a paperback lasts from one end of the line to the other
sandwich | goes-with | .8 | | un bon sandwich se déplie après le premier tunnel | a good sandwich is unwrapped after the first tunnel
hotel-stay | next-step | .8 | | une chambre réservée rend l’arrivée tardive plus douce | a room booked makes a late arrival gentler
taxi | next-step | .8 | | à la descente du train, un taxi finit le trajet | off the train, a taxi finishes the journey
luggage | goes-with | .7 | | une valise à quatre roues suit dans tous les couloirs | a four-wheeled case follows down every corridor
magazine | goes-with | .7 | | un magazine se laisse lire entre deux gares | a magazine reads well between two stations
headphones | goes-with | .65 | | un casque transforme un wagon en salon | headphones turn a carriage into a living room
bike-sharing | next-step | .6 | | les vélos en libre-service sont souvent sur le parvis | shared bicycles often stand on the forecourt
museum | same-occasion:holiday | .5 | | une correspondance de trois heures suffit pour un musée | a three-hour connection is enough for a museum
public-transport-pass | goes-with | .7 | | un abonnement enchaîne le train et le tramway | a pass links train and tram
car-rental | next-step | .65 | | une voiture réservée prend le relais du train | a booked car takes over from the train
viennoiserie | goes-with | .6 | | un croissant chaud console d’un départ à six heures | a warm croissant makes up for a six o’clock start
cut-flowers | goes-with | .45 | | on offre volontiers des fleurs à qui descend du train | flowers are a fine thing to hand someone off the train
travel-insurance | same-occasion:holiday | .45 | summer-holidays | pour un long voyage, l’assurance se prend avant le quai | for a long journey, insurance comes before the platform
holiday-camp | same-occasion:holiday | .4 | summer-holidays | c’est d’ici que partent les colonies | this is where summer camps set off
@university | Cet endroit est une université | This place is a university
student-housing | same-occasion:back-to-school | .9 | back-to-school | une chambre près du campus fait gagner une heure par jour | a room near campus saves an hour a day
public-transport-pass | goes-with | .85 | | l’abonnement étudiant se rentabilise en deux semaines | a student pass pays for itself in two weeks
laptop | goes-with | .8 | | un ordinateur léger tient toute une journée d’amphi | a light computer lasts a day of lectures
book | goes-with | .8 | | la bibliographie commence toujours par un livre | a reading list always starts with one book
language-course | next-step | .75 | | quelques mois de langue préparent un semestre ailleurs | a few months of lessons prepare a term abroad
bicycle-repair | goes-with | .6 | | le vélo du campus a besoin d’un bon freinage | the campus bicycle needs good brakes
cinema-pass | same-universe | .6 | | une carte de cinéma remplit les soirs sans révision | a cinema pass fills evenings without revision
concert | same-universe | .55 | | le jeudi soir, il y a toujours un concert étudiant | on Thursday evenings there is always a student gig
theatre-class | same-universe | .55 | | la troupe du campus cherche des comédiens | the campus company is looking for actors
employment-agency | next-step | .55 | | un emploi de fin de semaine se trouve aussi en agence | a weekend job can be found through an agency
printing-service | goes-with | .6 | | un mémoire relié a meilleure allure le jour J | a bound dissertation looks better on the day
stationery | goes-with | .6 | back-to-school | un bon bloc survit à tout un semestre | a good pad lasts a whole term
furniture | same-occasion:moving-home | .5 | back-to-school | un bureau et une étagère suffisent à une première chambre | a desk and a shelf furnish a first room
driving-lessons | same-occasion:holiday | .45 | summer-holidays | le permis se passe bien pendant l’été | summer is a good time to learn to drive
coffee | goes-with | .55 | | un café court sépare deux heures de cours | a short coffee divides two hours of lectures
bank-account | next-step | .45 | back-to-school | un premier compte à son nom accompagne les études | a first account of one’s own goes with studying
repair-cafe | same-universe | .4 | | au café réparation, les étudiants en mécanique aident | at the repair café, engineering students lend a hand
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
swimming | next-step | .45 | | les bébés nageurs ont leur créneau du samedi | baby swimmers have their Saturday slot
kids-sport-club | next-step | .4 | back-to-school | l’éveil sportif commence vers trois ans | first sports classes begin at about three
`;
