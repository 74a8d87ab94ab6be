/** What goes with schools of a craft or a language, congress halls and function rooms; laid out as in `complements-food-baked.ts`. */
export const LEARNING_COMPLEMENTS = `
@training-centre | Cet endroit est un centre de formation | This place is a training centre
career-coaching | goes-with | .85 | | un bilan de compétences aide à choisir le bon module | a skills review helps choose the right course
apprenticeship | same-universe | .8 | | l’alternance met la formation en pratique dès la première semaine | work-study puts training to use from week one
employment-agency | next-step | .75 | | le titre obtenu, une agence propose des missions | qualified, you are offered work by an agency
laptop | goes-with | .75 | | un portable à soi garde les exercices du cours | a laptop of your own keeps the exercises
online-course | same-universe | .65 | | un cours en ligne révise entre deux sessions | an online course revises between sessions
stationery | goes-with | .55 | | un grand cahier à spirale suit toute la formation | a big spiral notebook follows the whole course
public-transport-pass | goes-with | .65 | | un abonnement mensuel couvre la durée du stage | a monthly pass covers the length of the course
language-course | same-universe | .65 | | l’anglais professionnel ouvre des postes voisins | business English opens neighbouring jobs
accounting | next-step | .5 | | se mettre à son compte commence chez l’expert-comptable | setting up on your own starts at the accountant’s
driving-lessons | same-universe | .5 | | certains métiers demandent aussi le permis | some trades ask for a licence too
software | goes-with | .6 | | le logiciel appris en salle s’installe à la maison | the software learnt in class goes on at home
meal-delivery | goes-with | .45 | | un repas livré à midi laisse travailler le groupe | lunch delivered at noon lets the group work on
@language-school | Cet endroit est une école de langues | This place is a language school
travel-guide | next-step | .85 | | un guide donne où placer ses premières phrases | a guidebook gives places to try your first sentences
travel-agency | next-step | .75 | | quelques leçons, et l’on pense au voyage | a few lessons and you think of travelling
cinema-ticket | goes-with | .75 | | un film en version originale vaut une leçon | a film in the original is worth a lesson
book | goes-with | .75 | | un roman court en langue originale se lit crayon en main | a short novel in the language is read pencil in hand
air-travel | same-occasion:holiday | .6 | summer-holidays | un séjour linguistique commence par un billet d’avion | a language stay starts with a plane ticket
radio-and-podcast | same-universe | .7 | | écouter dix minutes par jour fait entrer l’accent | ten minutes’ listening a day brings the accent in
exam-preparation | next-step | .7 | | un diplôme de langue se prépare sur annales | a language certificate is prepared on past papers
streaming-subscription | goes-with | .55 | | une série sous-titrée apprend les mots de tous les jours | a subtitled series teaches everyday words
higher-education | next-step | .55 | | un bon niveau ouvre une année d’études à l’étranger | a good level opens a year of study abroad
headphones | goes-with | .5 | | un casque aide à saisir les fins de mots | headphones help catch the ends of words
restaurant-meal | next-step | .45 | | commander dans la langue est un bel exercice | ordering in the language is a fine exercise
theatre-class | same-universe | .5 | | jouer une scène délie la langue | playing a scene loosens the tongue
@tutoring-centre | Cet endroit est un centre de soutien scolaire | This place is a tutoring centre
school-supplies | same-occasion:back-to-school | .85 | back-to-school | un classeur par matière aide à s’y retrouver | a binder for each subject helps to find things
exam-preparation | next-step | .85 | | un stage de révision précède le brevet et le bac | a revision course comes before the exams
public-library | same-universe | .75 | | la bibliothèque offre une table calme pour réviser | the library offers a quiet table for revision
children-book | goes-with | .7 | | lire pour le plaisir fait progresser partout | reading for pleasure helps in every subject
language-course | same-universe | .7 | | un séjour ou un cours de langue débloque l’oral | a language course unlocks speaking
music-lessons | same-universe | .55 | | la musique apprend à s’appliquer sans y penser | music teaches care without noticing
tablet | goes-with | .55 | | une tablette sert aux exercices et aux cartes | a tablet serves for exercises and maps
board-game | goes-with | .55 | | certains jeux de société font calculer sans le dire | some board games make you count without saying so
desk | goes-with | .65 | back-to-school | un bureau à la bonne hauteur tient le dos et l’attention | a desk at the right height holds back and attention
holiday-camp | same-occasion:holiday | .55 | summer-holidays | un stage d’été mêle révisions et grand air | a summer course mixes revision and fresh air
kids-sport-club | same-universe | .55 | | une heure de sport fait mieux travailler ensuite | an hour of sport makes for better work after
castle-visit | same-universe | .5 | | une visite de château fait comprendre un chapitre d’histoire | a castle visit makes sense of a history chapter
higher-education | next-step | .6 | | les journées portes ouvertes aident à choisir ses études | open days help in choosing studies
glasses | goes-with | .4 | back-to-school | voir net le tableau compte autant que la leçon | seeing the board clearly counts as much as the lesson
@cooking-school | Cet endroit est une école de cuisine | This place is a cookery school
kitchen-knives | goes-with | .9 | | un bon couteau change l’épluchage en plaisir | a good knife turns peeling into pleasure
kitchenware | goes-with | .85 | | la sauteuse du cours se retrouve vite à la maison | the pan from the class soon finds its way home
fine-food | goes-with | .75 | | un plat simple demande de très bons produits | a simple dish asks for very good produce
cookbook | next-step | .8 | | un livre prend le relais du chef | a book takes over from the chef
vegetables | goes-with | .7 | | les légumes de saison font la leçon de la semaine | seasonal vegetables make the week’s lesson
spices | goes-with | .7 | | torréfier ses épices s’apprend et se sent | toasting your own spices is learnt and smelt
meat | goes-with | .55 | | un boucher coupe la pièce vue en cours | a butcher cuts the joint seen in class
fish | goes-with | .55 | | un poissonnier laisse volontiers lever un filet | a fishmonger will gladly let you see a fillet lifted
gastronomic-dinner | same-universe | .65 | | un grand restaurant montre jusqu’où va un geste | a great restaurant shows how far a gesture goes
appliances | next-step | .55 | | un robot pétrit pendant que l’on prépare la farce | a mixer kneads while you make the filling
gift-card | same-occasion:party | .6 | | un cours de cuisine s’offre à deux | a cooking class makes a gift for two
tableware | goes-with | .6 | | dresser compte autant que cuire | plating matters as much as cooking
fitted-kitchen | next-step | .5 | | un plan de travail assez long change la cuisine du soir | a long enough worktop changes evening cooking
private-chef | same-occasion:party | .45 | | pour un grand soir, un chef cuisine et vous regardez | for a great evening, a chef cooks and you watch
fresh-market | next-step | .65 | | la recette apprise, on fait son marché autrement | recipe learnt, you shop the market differently
hen-party | same-occasion:engagement | .45 | | un enterrement de vie de célibataire se régale en tablier | a hen or stag day goes deliciously in aprons
meal-kit | next-step | .5 | | une box à cuisiner fait réviser la leçon | a meal kit revises the lesson
@art-school | Cet endroit est un atelier d’art et de loisirs | This place is an art studio with classes
art-supplies | goes-with | .95 | | ses propres pinceaux se plient à la main | brushes of your own learn your hand
museum | same-universe | .8 | | dessiner au musée est le plus vieux des cours | drawing in a museum is the oldest class of all
picture-framing | next-step | .75 | | la première toile réussie s’encadre sans hésiter | the first good canvas is framed without a doubt
exhibition | same-universe | .75 | | une exposition donne dix idées pour l’atelier | an exhibition gives ten ideas for the studio
holiday-camp | same-occasion:holiday | .65 | summer-holidays | une semaine de vacances se passe bien les mains dans la terre | a holiday week is well spent with hands in clay
children-party | same-occasion:party | .65 | | un anniversaire d’artistes se fête en blouse | an artists’ birthday is celebrated in smocks
art-gallery | same-universe | .65 | | voir des œuvres en galerie nourrit les siennes | seeing work in galleries feeds your own
photography-class | same-universe | .6 | | la photographie apprend le cadre aux peintres | photography teaches painters to frame
craft-market | next-step | .6 | | les premières pièces se vendent au marché de créateurs | first pieces are sold at the makers’ market
higher-education | next-step | .55 | | un dossier solide ouvre les écoles d’art | a solid portfolio opens art colleges
local-association | same-universe | .5 | | les associations prêtent leurs murs aux élèves | associations lend their walls to students
tableware | next-step | .45 | | après dix bols, on regarde la vaisselle autrement | after ten bowls, crockery looks different
stationery | goes-with | .55 | | un carnet de poche recueille les croquis de la semaine | a pocket notebook gathers the week’s sketches
@convention-centre | Cet endroit est un palais des congrès | This place is a convention centre
hotel-stay | goes-with | .9 | | une chambre toute proche évite la navette du matin | a room close by saves the morning shuttle
taxi | goes-with | .8 | | à la clôture, un taxi réservé part le premier | at closing time, a booked taxi leaves first
train-travel | goes-with | .75 | | un congrès se rejoint en train, dossier sur les genoux | a congress is reached by train, file on your knees
restaurant-meal | next-step | .8 | | les affaires se concluent souvent au dîner | business is often settled over dinner
printing-service | goes-with | .8 | | les brochures manquantes s’impriment dans la journée | missing brochures are printed the same day
graphic-design | goes-with | .7 | | un stand se remarque à son visuel | a stand is noticed for its design
catering | goes-with | .7 | | un buffet soigné retient les visiteurs | a careful buffet keeps visitors
guided-tour | next-step | .6 | | une heure libre suffit pour voir la vieille ville | a free hour is enough to see the old town
business-insurance | same-universe | .45 | | exposer dehors demande une extension de contrat | exhibiting away asks for an extended policy
recruitment | same-universe | .55 | | un salon fait rencontrer ses futurs collègues | a fair is where future colleagues meet
software | same-universe | .5 | | les outils vus en démonstration s’essaient au bureau | tools seen in a demonstration are tried at the office
tailored-suit | goes-with | .5 | | une veste à sa mesure tient trois jours de stand | a made-to-measure jacket lasts three days on a stand
theatre-season | next-step | .5 | | après une journée de conférences, un spectacle repose l’attention | after a day of talks, a show rests the mind
weekend-getaway | same-occasion:holiday | .5 | | un congrès le jeudi, et l’on reste pour le week-end | a congress on Thursday, and you stay for the weekend
coworking | next-step | .55 | | une demi-journée entre deux conférences se travaille en bureau partagé | half a day between talks is well worked in a shared office
@events-venue | Cet endroit est une salle de réception | This place is a function room
wedding-catering | same-occasion:engagement | .95 | | la salle réservée, le traiteur vient goûter la cuisine | the room booked, the caterer comes to see the kitchen
wedding-photography | same-occasion:engagement | .9 | | un photographe repère la lumière avant le jour dit | a photographer checks the light before the day
wedding-music | same-occasion:engagement | .85 | | un groupe ou un DJ règle le son à la salle | a band or DJ tunes the sound to the room
wedding-flowers | same-occasion:engagement | .85 | | les fleurs se pensent avec les nappes | flowers are planned with the tablecloths
wedding-cake | same-occasion:engagement | .8 | | la pièce montée entre par la grande porte | the wedding cake comes in by the great door
wedding-stationery | same-occasion:engagement | .75 | | le lieu retenu, les faire-part peuvent partir | the place settled, the invitations can go
wedding-dress | same-occasion:engagement | .7 | | la traîne se choisit selon l’escalier | the train is chosen with the stairs in mind
event-entertainment | same-occasion:party | .85 | | un animateur tient la soirée jusqu’au dessert | an entertainer carries the evening to dessert
party-supplies | same-occasion:party | .75 | | ballons, nappes et photophores se comptent table par table | balloons, cloths and candle jars are counted table by table
birthday-cake | same-occasion:party | .75 | | pour cinquante ans, le gâteau se commande grand | for a fiftieth, the cake is ordered large
champagne | same-occasion:party | .6 | | le vin d’honneur se compte en bouteilles par table | the toast is counted in bottles per table
hotel-stay | goes-with | .75 | | les invités lointains dorment à l’hôtel | guests from afar sleep at the hotel
taxi | next-step | .65 | | un taxi ramène les danseurs de la dernière heure | a taxi takes the last dancers home
wedding-car | same-occasion:engagement | .65 | | une voiture ancienne dépose les mariés devant la salle | a vintage car sets the couple down at the door
evening-wear | goes-with | .6 | | une belle salle invite à s’habiller | a fine room invites dressing up
babysitting | goes-with | .55 | | une baby-sitter veille dans le petit salon | a babysitter watches over the small room
wedding-video | same-occasion:engagement | .65 | | un film retient les discours | a film keeps the speeches
wedding-suit | same-occasion:engagement | .6 | weddings | le costume s’accorde aux couleurs de la salle | the suit is matched to the colours of the room
honeymoon-travel | same-occasion:engagement | .6 | weddings | la fête finie, les valises sont déjà prêtes | the party over, the cases are already packed
security-guard | goes-with | .4 | | un agent à l’entrée laisse les hôtes à leurs invités | a guard at the door leaves hosts to their guests
catering | same-occasion:party | .85 | | un traiteur qui connaît la cuisine du lieu gagne une heure | a caterer who knows the kitchen saves an hour
`;
