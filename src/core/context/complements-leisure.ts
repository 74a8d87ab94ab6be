/** What goes with sport, culture, travel and learning; laid out as in `complements-food.ts`. */
export const LEISURE_COMPLEMENTS = `
@gym | Cet endroit est une salle de sport | This place is a gym
running-shoes | goes-with | .9 | | de bonnes chaussures soutiennent l'effort | good shoes support the effort
sportswear | goes-with | .85 | | une tenue confortable aide à bouger | comfortable clothing helps you move
yoga-class | same-universe | .75 | | le yoga complète la musculation | yoga complements weights
physiotherapy | same-universe | .65 | | un kinésithérapeute connaît les muscles | a physiotherapist knows muscles
running-club | same-universe | .75 | | un club de course fait sortir | a running club takes you outdoors
headphones | goes-with | .75 | | un casque donne le rythme | headphones set the pace
spa-day | next-step | .65 | | un spa récompense l'effort | a spa rewards the effort
swimming | same-universe | .65 | | la piscine délasse après la salle | the pool relaxes after the gym
fruit-juice | next-step | .6 | | un jus pressé suit la séance | fresh juice follows the session
martial-arts | same-universe | .65 | | les arts martiaux travaillent autrement | martial arts are another workout
vegetable-box | same-universe | .5 | | des légumes frais vont avec l'effort | fresh vegetables go with effort
coffee | next-step | .45 | | un café récompense la séance | a coffee rewards the session
@yoga-studio | Cet endroit est un studio de yoga | This place is a yoga studio
tea | goes-with | .85 | | une infusion prolonge le calme | a herbal tea prolongs the calm
organic-food | same-universe | .75 | | manger bio est une autre façon de prendre soin de soi | organic food is another way of taking care
massage | same-universe | .75 | | un massage prolonge la séance | a massage prolongs the session
sportswear | goes-with | .75 | | une tenue souple aide à bouger | soft clothing helps you move
osteopathy | same-universe | .65 | | un ostéopathe connaît le dos | an osteopath knows the back
spa-hotel | next-step | .65 | | un séjour prolonge le calme | a stay prolongs the calm
candles | goes-with | .5 | | une bougie invite au calme | a candle invites calm
personal-trainer | same-universe | .5 | | un coach accompagne les progrès | a coach supports progress
@dance-school | Cet endroit est une école de danse | This place is a dance school
opera | same-universe | .85 | | un ballet montre le chemin | a ballet shows the way
sportswear | goes-with | .75 | | une tenue souple suit le mouvement | soft clothing follows the movement
shoes | goes-with | .7 | | de bonnes chaussures font danser | good shoes make you dance
concert | same-universe | .75 | | la musique se vit aussi en concert | music is lived in concert too
theatre-season | same-universe | .75 | | la scène attend les danseurs | the stage awaits dancers
osteopathy | same-universe | .55 | | un ostéopathe s'occupe du dos | an osteopath looks after the back
music-lessons | same-universe | .65 | | le rythme se travaille aussi à l'instrument | rhythm can be practised on an instrument too
@music-school | Cet endroit est une école de musique | This place is a music school
musical-instrument | goes-with | .95 | | un instrument à soi fait progresser | an instrument of one's own helps progress
concert | same-universe | .95 | | un concert donne envie de travailler | a concert makes you want to practise
opera | same-universe | .8 | | l'opéra réunit tous les musiciens | opera unites all musicians
dance-class | same-universe | .65 | | la danse suit la musique | dance follows music
theatre-class | same-universe | .6 | | la scène s'apprend aussi | the stage can be learnt too
holiday-camp | same-universe | .5 | | un stage d'été prolonge l'année | a summer course prolongs the year
vinyl-record | same-universe | .65 | | un disque montre le chemin | a record shows the way
theatre-season | same-universe | .7 | | la musique monte aussi sur les planches | music goes on stage too
festival | same-universe | .7 | | un festival réunit les musiciens | a festival brings musicians together
museum | same-universe | .4 | | un musée expose d'autres harmonies | a museum shows other harmonies
@swimming-pool | Cet endroit est une piscine | This place is a swimming pool
swimwear | goes-with | .9 | | un maillot à sa taille aide à nager | a well-fitting swimsuit helps you swim
spa-day | same-universe | .7 | | un spa prolonge la baignade | a spa prolongs the swim
sports-equipment | goes-with | .75 | | des lunettes protègent les yeux | goggles protect the eyes
kids-sport-club | same-universe | .65 | | un club fait bouger les enfants | a club gets children moving
gym-membership | same-universe | .65 | | la salle complète la piscine | the gym complements the pool
viennoiserie | next-step | .55 | | un goûter récompense les nageurs | a snack rewards swimmers
boat-trip | same-universe | .5 | | l'eau se découvre aussi en bateau | water can be discovered by boat too
@climbing-gym | Cet endroit est une salle d'escalade | This place is a climbing gym
hiking-gear | goes-with | .85 | | la montagne attend l'équipement | the mountains await the gear
ski-holiday | next-step | .75 | | la montagne prolonge la salle | the mountains prolong the gym
yoga-class | same-universe | .75 | | le yoga donne de la souplesse | yoga gives suppleness
sportswear | goes-with | .7 | | une tenue souple aide à grimper | soft clothing helps you climb
physiotherapy | same-universe | .6 | | un kinésithérapeute connaît les doigts fatigués | a physiotherapist knows tired fingers
campsite | next-step | .6 | | un camping attend au pied des falaises | a campsite awaits below the cliffs
burger | next-step | .5 | | un burger récompense les grimpeurs | a burger rewards climbers
@bowling-alley | Cet endroit est un bowling | This place is a bowling alley
pizza | next-step | .8 | | une pizza suit la partie | pizza follows the game
escape-game | same-universe | .8 | | une énigme se résout à plusieurs | a riddle is solved together
cinema-ticket | same-universe | .75 | | une partie, puis un film | a game, then a film
children-party | same-occasion | .75 | | un anniversaire se fête autour d'une partie | a birthday is celebrated with a game
amusement-park | same-universe | .65 | | un parc de loisirs change d'air | a fun park is a change of air
burger | next-step | .75 | | un burger suit la partie | a burger follows the game
birthday-cake | same-occasion | .5 | | un gâteau finit la partie | a cake ends the game
@escape-room | Cet endroit est une salle de jeu d'évasion | This place is an escape room
board-game | same-universe | .9 | | un jeu d'enquête se continue à la maison | a mystery game goes on at home
book | same-universe | .7 | | un roman policier prolonge l'énigme | a crime novel prolongs the riddle
bowling | same-universe | .7 | | une partie de bowling réunit les amis | a game of bowling brings friends together
restaurant-meal | next-step | .65 | | on raconte la partie autour d'une table | the game is retold around a table
comedy-show | same-universe | .6 | | un spectacle fait rire ensemble | a show makes friends laugh together
museum | same-universe | .5 | | un musée cache aussi des énigmes | a museum hides riddles too
video-game | same-universe | .6 | | une énigme se joue aussi à l'écran | a riddle can be played on screen too
@cinema | Cet endroit est un cinéma | This place is a cinema
restaurant-meal | next-step | .8 | | on parle du film à table | the film is discussed at the table
book | same-universe | .75 | | le roman a souvent précédé le film | the novel often came before the film
ice-cream | same-occasion | .7 | | une glace se mange à l'entracte | ice cream is for the interval
theatre-season | same-universe | .75 | | au théâtre, les comédiens jouent devant vous | at the theatre, the actors play before you
festival | same-universe | .65 | | un festival réunit les curieux | a festival brings the curious together
comics | same-universe | .65 | | bien des héros viennent de la bande dessinée | some heroes come from comics
taxi | next-step | .6 | | un taxi ramène après le film | a taxi takes you home after the film
theatre-class | next-step | .6 | | on peut apprendre à jouer la comédie | acting can be learnt
television | same-universe | .45 | | un bel écran prolonge le cinéma à la maison | a fine screen prolongs cinema at home
pizza | next-step | .7 | | une pizza suit la séance | pizza follows the film
parking | goes-with | .55 | | on se gare avant le film | people park before the film
@theatre | Cet endroit est un théâtre | This place is a theatre
restaurant-meal | same-occasion | .85 | | on dîne avant ou après la pièce | dinner comes before or after the play
book | same-universe | .8 | | le texte se lit après la pièce | the text is read after the play
opera | same-universe | .85 | | l'opéra est une autre scène | opera is another stage
theatre-class | next-step | .85 | | on peut monter à son tour sur les planches | you can go on stage in turn
taxi | next-step | .7 | | un taxi ramène après la pièce | a taxi takes you home after the play
museum | same-universe | .65 | | un musée prolonge la soirée un autre jour | a museum prolongs the evening another day
hotel-stay | next-step | .55 | | une chambre prolonge la soirée | a room prolongs the evening
evening-wear | same-occasion | .5 | | une première se fête en belle tenue | an opening night is for fine clothes
hearing-aids | goes-with | .5 | | chaque réplique mérite d'être entendue | every line deserves to be heard
parking | goes-with | .6 | | on se gare avant le lever du rideau | people park before the curtain rises
costume | same-universe | .35 | | un costume fait le personnage | a costume makes the character
@concert-hall | Cet endroit est une salle de concert | This place is a concert hall
vinyl-record | next-step | .9 | | le disque prolonge le concert | the record prolongs the concert
festival | same-universe | .9 | | un festival prolonge le concert | a festival prolongs the concert
musical-instrument | next-step | .75 | | un concert donne envie de jouer | a concert makes you want to play
music-lessons | next-step | .75 | | on peut passer de l'écoute au jeu | you can go from listening to playing
taxi | next-step | .7 | | un taxi ramène après le concert | a taxi takes you home after the concert
headphones | goes-with | .65 | | un bon casque prolonge le concert | good headphones prolong the concert
restaurant-meal | same-occasion | .65 | | on dîne avant le concert | dinner comes before the concert
choir | same-universe | .65 | | on peut chanter à son tour | you can sing in turn
@museum | Cet endroit est un musée | This place is a museum
book | next-step | .8 | | un livre prolonge la visite | a book prolongs the visit
guided-tour | same-universe | .85 | | une visite raconte la ville | a tour tells the town's story
painting-class | next-step | .8 | | un cours fait passer de l'œil à la main | a class goes from eye to hand
tea-room | next-step | .75 | | un salon de thé repose de la visite | a tea room rests the visitor
theatre-season | same-universe | .7 | | le théâtre est un autre art | theatre is another art
train-travel | same-universe | .55 | | un train mène à d'autres musées | a train takes you to other museums
art-gallery | same-universe | .8 | | une galerie montre l'art d'aujourd'hui | a gallery shows today's art
boat-trip | next-step | .55 | | un bateau montre le pays autrement | a boat shows the country another way
language-course | same-universe | .45 | | une langue ouvre d'autres cultures | a language opens other cultures
@library | Cet endroit est une bibliothèque | This place is a library
theatre-season | same-universe | .8 | | le théâtre fait entendre les textes | theatre lets texts be heard
writing-workshop | next-step | .8 | | on peut passer de la lecture à l'écriture | you can go from reading to writing
reading-club | same-universe | .85 | | un club de lecture prolonge le livre | a reading club prolongs the book
language-course | same-universe | .75 | | une langue ouvre d'autres livres | a language opens other books
museum | same-universe | .75 | | un musée prolonge les lectures | a museum prolongs reading
local-association | same-universe | .65 | | les associations du quartier se retrouvent ici | local associations meet here
tutoring | same-universe | .6 | | un soutien scolaire aide avant l'examen | tutoring helps before the exam
glasses | goes-with | .55 | | de bonnes lunettes rendent la lecture douce | good glasses make reading easy
higher-education | same-universe | .5 | | une école ouvre ses portes aux curieux | a college opens its doors to the curious
@hotel | Cet endroit est un hôtel | This place is a hotel
guided-tour | next-step | .9 | | une visite commence au pied de l'hôtel | a tour starts at the hotel's door
museum | next-step | .85 | | un musée attend les visiteurs | a museum awaits visitors
restaurant-meal | same-occasion | .85 | | une bonne table complète le séjour | a good table completes the stay
boat-trip | next-step | .75 | | un bateau montre le pays autrement | a boat shows the country another way
taxi | goes-with | .75 | | un taxi mène à la gare | a taxi takes you to the station
theatre-season | same-occasion | .65 | | une soirée au théâtre complète le séjour | an evening at the theatre completes the stay
bike-sharing | goes-with | .65 | | la ville se parcourt à vélo | the town can be explored by bicycle
vineyard-visit | next-step | .75 | | une visite des vignes complète le séjour | a vineyard visit completes the stay
wedding-venue | same-universe | .5 | | les invités d'un mariage logent aussi ici | wedding guests stay here too
spa-day | same-occasion | .65 | | un spa repose du voyage | a spa rests the traveller
car-rental | goes-with | .6 | | une voiture mène aux environs | a car takes you to the surroundings
@campsite | Cet endroit est un camping | This place is a campsite
bicycle | goes-with | .8 | | les environs se découvrent à vélo | the surroundings are discovered by bicycle
boat-trip | next-step | .8 | | une promenade en bateau fait une belle journée | a boat trip makes a fine day
hiking-gear | goes-with | .75 | | les sentiers attendent de bonnes chaussures | the paths await good shoes
guided-tour | next-step | .75 | | une visite raconte la région | a tour tells the region's story
amusement-park | next-step | .7 | | un parc de loisirs occupe une belle journée | a fun park fills a fine day
farm-shop | same-universe | .7 | | les fermes vendent aussi leurs produits | farms sell their produce too
barbecue | goes-with | .65 | | un barbecue réunit les voisins | a barbecue brings neighbours together
horse-riding | next-step | .65 | | une balade à cheval traverse la campagne | a ride crosses the countryside
sunscreen | goes-with | .6 | | le soleil se prévoit | the sun must be planned for
campervan-rental | same-universe | .55 | | un camping-car va d'étape en étape | a campervan goes from stop to stop
@train-station | Vous êtes dans une gare | You are in a train station
book | same-occasion | .85 | | un trajet en train laisse lire trois chapitres | a train journey leaves time for three chapters
coffee | same-occasion | .85 | | un café se boit avant le départ | a coffee is drunk before departure
hotel-stay | next-step | .8 | | un hôtel attend à l'arrivée | a hotel awaits on arrival
taxi | next-step | .8 | | un taxi continue le trajet | a taxi continues the journey
sandwich | same-occasion | .8 | | un sandwich se mange dans le train | a sandwich is eaten on the train
luggage | goes-with | .75 | | une valise légère voyage mieux | a light suitcase travels better
museum | next-step | .65 | | un musée attend à l'arrivée | a museum awaits on arrival
headphones | goes-with | .65 | | un casque isole pendant le trajet | headphones give peace on the way
magazine | same-occasion | .75 | | un magazine se lit dans le train | a magazine is read on the train
bike-sharing | next-step | .65 | | un vélo continue le trajet | a bicycle continues the journey
@university | Cet endroit est une université | This place is a university
student-housing | goes-with | .9 | | un logement près du campus facilite les études | a home near the campus helps studies
public-transport-pass | goes-with | .85 | | un abonnement mène au campus | a pass takes you to campus
laptop | goes-with | .8 | | un ordinateur suit les cours | a computer follows the lectures
book | goes-with | .8 | | un livre complète le cours | a book completes the lecture
language-course | same-universe | .75 | | une langue permet un semestre à l'étranger | a language makes a term abroad possible
bicycle-repair | goes-with | .6 | | le campus se traverse à vélo | the campus is crossed by bicycle
cinema-pass | same-universe | .6 | | une carte de cinéma occupe les soirées | a cinema pass fills the evenings
concert | same-universe | .6 | | un concert change les idées | a concert is a change of scene
theatre-class | same-universe | .55 | | une troupe répète sur le campus | a company rehearses on campus
employment-agency | next-step | .5 | | un premier emploi se cherche | a first job is looked for
`;
