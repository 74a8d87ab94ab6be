/** What goes with sport, shows and culture; laid out as in `complements-food-baked.ts`. */
export const LEISURE_COMPLEMENTS = `
@gym | Cet endroit est une salle de sport | This place is a gym
running-shoes | goes-with | .9 | | une bonne paire amortit chaque foulée sur le tapis | a good pair softens every stride on the treadmill
sportswear | goes-with | .85 | | un tee-shirt qui sèche vite change la séance | a quick-drying shirt changes a workout
headphones | goes-with | .75 | | avec un casque, la dernière série passe en musique | with headphones, the last set goes to music
running-club | same-universe | .75 | | un club de course donne rendez-vous dehors le dimanche | a running club meets outdoors on Sundays
yoga-class | same-universe | .75 | | le yoga rend en souplesse ce que les poids donnent en force | yoga gives in suppleness what weights give in strength
physiotherapy | next-step | .6 | | un kinésithérapeute sait remettre une épaule en mouvement | a physiotherapist knows how to get a shoulder moving
spa-day | next-step | .65 | | après l’effort, un bain chaud au spa | after the effort, a hot bath at the spa
swimming | same-universe | .65 | | une heure de nage repose les articulations | an hour’s swim rests the joints
martial-arts | same-universe | .6 | | au dojo, la condition physique se travaille à deux | at the dojo, fitness is worked on in pairs
fruit-juice | next-step | .6 | | un jus pressé se boit bien à la sortie du vestiaire | fresh juice goes down well outside the changing room
climbing | same-universe | .55 | | l’escalade fait travailler tout le corps sans y penser | climbing works the whole body without noticing
vegetable-box | same-universe | .45 | | un panier de légumes simplifie les dîners d’après séance | a vegetable box simplifies dinner after training
swimwear | goes-with | .4 | | un maillot dans le sac, et la journée finit à la piscine | a swimsuit in the bag and the day ends at the pool
pilates-class | same-universe | .65 | | le pilates renforce le dos en douceur | pilates strengthens the back gently
fitness-equipment | next-step | .6 | | deux haltères chez soi entretiennent entre deux séances | two dumbbells at home keep you going between sessions
smartwatch | goes-with | .6 | | une montre connectée suit le pouls et les tours de piste | a smartwatch follows pulse and laps
protein-supplements | goes-with | .45 | | une barre protéinée se croque en sortant du vestiaire | a protein bar is eaten on leaving the changing room
smoothie | next-step | .6 | | un smoothie rafraîchit après la douche | a smoothie refreshes after the shower
massage | next-step | .6 | | un massage dénoue les mollets du lundi | a massage unties Monday’s calves
poke-bowl | next-step | .45 | | un bol frais fait un déjeuner vite prêt | a fresh bowl makes a quick lunch
sports-equipment | goes-with | .6 | | des gants et une corde à sauter tiennent dans le casier | gloves and a skipping rope fit in the locker
bicycle | same-universe | .5 | | venir à vélo vaut un échauffement | coming by bicycle counts as a warm-up
osteopathy | next-step | .5 | | un ostéopathe regarde ce que la barre a contrarié | an osteopath looks at what the bar has upset
dance-class | same-universe | .5 | | une heure de danse fait transpirer sans compter | an hour’s dancing is exercise without counting
tennis-club | same-universe | .45 | | sur un court, les jambes musclées trouvent un partenaire | on a court, strong legs find a partner
@yoga-studio | Cet endroit est un studio de yoga | This place is a yoga studio
tea | goes-with | .85 | | une infusion chaude accompagne la fin du cours | a hot infusion goes with the end of class
massage | next-step | .75 | | un massage poursuit ce que le dernier étirement a commencé | a massage carries on what the last stretch began
organic-food | same-universe | .7 | | légumes et graines bio plaisent à beaucoup de pratiquants | organic vegetables and seeds please many who practise
sportswear | goes-with | .75 | | un legging bien taillé ne bouge pas en posture | well-cut leggings stay put in a pose
spa-hotel | same-occasion:holiday | .65 | | un séjour bien-être allonge la séance à tout un week-end | a wellness stay stretches the class to a whole weekend
osteopathy | next-step | .6 | | un ostéopathe regarde ce que la posture ne dénoue pas | an osteopath looks at what the pose does not loosen
candles | goes-with | .5 | | une bougie à la lavande fait un coin calme chez soi | a lavender candle makes a calm corner at home
dance-class | same-universe | .5 | | la danse garde la même attention au souffle | dance keeps the same care for the breath
organic-cosmetics | same-universe | .5 | | une huile de soin simple suffit après la douche | a simple body oil is enough after the shower
hiking-gear | same-universe | .4 | | une marche en forêt fait respirer autrement | a walk in the woods is another way to breathe
weekend-getaway | same-occasion:holiday | .4 | | un week-end au vert se passe bien tapis sous le bras | a weekend in the country goes well with a mat under the arm
retreat | same-occasion:holiday | .75 | | une retraite de trois jours pose le téléphone et le reste | a three-day retreat puts down the phone and the rest
herbal-tea | goes-with | .65 | | verveine et mélisse font une tisane de fin de cours | verbena and lemon balm make an after-class tea
essential-oils | goes-with | .5 | | deux gouttes de lavande parfument le tapis roulé | two drops of lavender scent the rolled mat
vegetarian-food | same-universe | .55 | | une table végétarienne suit bien le cours du midi | a vegetarian table follows the noon class well
reflexology | same-universe | .5 | | la réflexologie détend par la plante des pieds | reflexology relaxes through the soles of the feet
spa-day | next-step | .6 | | un après-midi au spa suit bien le cours du samedi | a spa afternoon follows the Saturday class well
sports-equipment | goes-with | .75 | | un tapis à soi ne glisse pas et sent bon | a mat of one’s own does not slip
@dance-school | Cet endroit est une école de danse | This place is a dance school
opera | same-universe | .85 | | voir danser un ballet donne des ailes à l’échauffement | seeing a ballet gives the warm-up wings
sportswear | goes-with | .75 | | un justaucorps et des collants suivent chaque mouvement | leotard and tights follow every movement
shoes | goes-with | .7 | | des chaussures à semelle souple tournent mieux | shoes with a supple sole turn better
concert | same-universe | .7 | | qui danse écoute mieux un concert | dancers listen better at a concert
theatre-season | same-universe | .7 | | la saison du théâtre compte toujours quelques spectacles de danse | the theatre season always holds some dance
music-lessons | same-universe | .65 | | le solfège aide à compter ses temps | learning to read music helps to count the beats
osteopathy | next-step | .5 | | un ostéopathe connaît les chevilles des danseurs | an osteopath knows dancers’ ankles
costume | goes-with | .65 | spring | le gala de juin se prépare avec les costumes | the June gala starts with the costumes
holiday-camp | same-occasion:holiday | .5 | summer-holidays | un stage d’été fait danser toute la journée | a summer course means dancing all day
wedding-music | same-occasion:engagement | .5 | weddings | les mariés répètent leur ouverture de bal avec leur musique | the couple rehearse their first dance to their music
yoga-class | same-universe | .55 | | le yoga affine l’équilibre | yoga sharpens balance
evening-wear | same-occasion:party | .45 | | une robe qui tourne sert aux soirées de tango | a dress that swirls is for tango evenings
hair-care | goes-with | .4 | | un chignon qui tient demande un bon gel et des épingles | a bun that holds takes good gel and pins
pilates-class | same-universe | .5 | | le pilates tient le centre, la danse le déplace | pilates holds the centre, dance moves it
event-tickets | next-step | .45 | | les billets des grands ballets partent dès l’ouverture | tickets for the great ballets go as soon as they open
physiotherapy | next-step | .5 | | un kinésithérapeute suit les genoux avant le gala | a physiotherapist follows the knees before the gala
@music-school | Cet endroit est une école de musique | This place is a music school
musical-instrument | goes-with | .95 | | avec son propre instrument, on joue aussi entre les cours | with your own instrument, you can play between lessons
concert | same-universe | .9 | | entendre jouer les grands fait avancer d’une année | hearing the great ones play is worth a year’s lessons
opera | same-universe | .75 | | à l’opéra, on suit enfin la ligne du hautbois | at the opera, one can at last follow the oboe
dance-class | same-universe | .6 | | la danse fait entrer le rythme par les pieds | dance brings rhythm in through the feet
theatre-class | same-universe | .55 | | jouer la comédie aide à jouer en public | acting helps with playing in public
holiday-camp | same-occasion:holiday | .55 | summer-holidays | une semaine d’orchestre en juillet soude un pupitre | a week of orchestra in July makes a section
vinyl-record | same-universe | .65 | | on écoute dix versions avant de trouver la sienne | listen to ten versions before finding your own
headphones | goes-with | .55 | | avec un casque, on rejoue le passage sans fin | with headphones, the passage can be played without end
festival | same-universe | .65 | summer | un festival d’été fait entendre dix maîtres en trois jours | a summer festival is ten masters in three days
stationery | goes-with | .45 | back-to-school | un cahier de musique et un crayon gras suffisent | a music notebook and a soft pencil are enough
kids-sport-club | same-occasion:back-to-school | .5 | back-to-school | en septembre, on répartit les mercredis entre sport et musique | in September, Wednesdays are shared between sport and music
local-association | next-step | .45 | | une harmonie municipale accueille les musiciens dès la deuxième année | the town band takes players from their second year
theatre-season | same-universe | .55 | | comédies musicales et opérettes se jouent au théâtre | musicals and operettas are played at the theatre
piano | goes-with | .8 | | un piano accordé donne envie de s’asseoir | a tuned piano invites you to sit down
guitar | goes-with | .8 | | une guitare à la taille de l’élève facilite les barrés | a guitar the pupil’s size makes chords easier
@swimming-pool | Cet endroit est une piscine | This place is a swimming pool
swimwear | goes-with | .9 | | un maillot à sa taille se fait oublier dans l’eau | a swimsuit that fits is forgotten in the water
sports-equipment | goes-with | .75 | | lunettes et bonnet se rangent dans le sac de piscine | goggles and cap live in the swimming bag
spa-day | same-universe | .65 | | après les longueurs, un bain bouillonnant délasse | after lengths, a whirlpool bath relaxes
kids-sport-club | same-universe | .65 | back-to-school | un club fait progresser les enfants toute l’année | a club brings children on all year
gym-membership | same-universe | .6 | | la salle renforce le dos des nageurs | the gym strengthens a swimmer’s back
physiotherapy | same-universe | .5 | | la rééducation se fait souvent dans l’eau | rehabilitation is often done in water
hair-care | goes-with | .6 | | un bon après-shampooing rince le chlore | a good conditioner rinses the chlorine out
soap | goes-with | .45 | | un savon doux suit la baignade | a mild soap follows the swim
boat-trip | next-step | .5 | summer | bon nageur, on profite mieux d’une sortie en mer | good swimmers enjoy a day at sea all the more
campsite | same-occasion:holiday | .5 | summer-holidays | en vacances, on nage dans le lac du camping | on holiday, one swims in the campsite lake
children-book | goes-with | .4 | | au bord du bassin, une histoire occupe le petit frère | by the poolside, a story keeps little brother busy
first-aid-course | next-step | .5 | | surveiller la baignade s’apprend avec les premiers secours | watching over swimmers is learnt with first aid
diving | next-step | .55 | | le premier baptême de plongée se fait souvent en piscine | the first dive is often in a pool
sailing-lessons | same-occasion:holiday | .5 | summer-holidays | à l’aise dans l’eau, on essaie la voile aux vacances | at ease in water, one tries sailing in the holidays
bath-and-towels | goes-with | .55 | | une serviette qui sèche vite ne pèse rien dans le sac | a quick-drying towel weighs nothing in the bag
yoga-class | same-universe | .5 | | le souffle du yoga sert sous l’eau | the breath of yoga serves under water
holiday-camp | same-occasion:holiday | .5 | summer-holidays | un stage d’été apprend la brasse en deux semaines | a summer course teaches breaststroke in two weeks
@climbing-gym | Cet endroit est une salle d’escalade | This place is a climbing gym
hiking-gear | goes-with | .85 | | des chaussures d’approche mènent au pied des voies | approach shoes lead to the foot of the routes
ski-holiday | same-occasion:holiday | .7 | | la montagne d’été appelle celle d’hiver | summer mountains call for winter ones
yoga-class | same-universe | .7 | | le yoga allonge le geste et calme les doigts | yoga lengthens the reach and calms the fingers
sportswear | goes-with | .7 | | un pantalon extensible laisse lever le genou | stretch trousers let the knee rise
physiotherapy | next-step | .55 | | un kinésithérapeute soigne bien les poulies des doigts | a physiotherapist looks after finger pulleys
campsite | same-occasion:holiday | .65 | summer | l’été, on plante la tente au pied des falaises | in summer, the tent goes up below the cliffs
burger | next-step | .5 | | après quatre voies, un burger est mérité | after four routes, a burger is earned
sports-equipment | goes-with | .75 | | un baudrier et un sac à magnésie à soi évitent la location | a harness and chalk bag of one’s own save hiring
travel-guide | next-step | .55 | | un topo-guide indique les falaises du week-end | a climbing guide shows the crags for the weekend
children-party | same-occasion:party | .5 | | les murs pour enfants font de beaux anniversaires | children’s walls make fine birthdays
first-aid-course | same-universe | .45 | | en falaise, savoir porter secours fait partie du sac | on the crag, first-aid skills belong in the pack
massage | next-step | .4 | | les avant-bras remercient le masseur | forearms are grateful for a massage
camping-gear | goes-with | .6 | summer | un matelas léger et un réchaud suivent au bivouac | a light mat and a stove come along to the bivouac
dried-fruit-and-nuts | goes-with | .5 | | une poignée d’amandes se grignote entre deux voies | a handful of almonds is nibbled between two routes
osteopathy | next-step | .5 | | un ostéopathe détend les épaules des grimpeurs | an osteopath eases climbers’ shoulders
@bowling-alley | Cet endroit est un bowling | This place is a bowling alley
pizza | goes-with | .8 | | entre deux lancers, une pizza se partage à quatre | between two throws, a pizza is shared by four
escape-game | same-universe | .75 | | l’équipe du bowling sait aussi ouvrir des cadenas | the bowling team can open padlocks too
cinema-ticket | next-step | .75 | | la partie finie, il reste une séance de cinéma | game over, and there is still a film to catch
birthday-cake | same-occasion:party | .65 | | le gâteau arrive après le dernier strike | the cake arrives after the last strike
children-party | same-occasion:party | .75 | | douze enfants, deux pistes, un animateur, et c’est la fête | twelve children, two lanes, an entertainer: a party
burger | next-step | .7 | | un burger remet d’une partie perdue | a burger makes up for a lost game
amusement-park | same-universe | .6 | | par beau temps, la bande se retrouve au parc de loisirs | in fine weather, the gang meets at the fun park
video-game | same-universe | .55 | | la revanche se joue aussi à la console | the return match can be played on a console
comedy-show | same-universe | .5 | | la bonne humeur se garde pour un spectacle d’humour | the good mood keeps for a comedy show
gift-card | same-occasion:party | .45 | | une carte cadeau emmène des amis jouer | a gift card takes friends out to play
soft-drinks | goes-with | .55 | | une limonade fraîche se pose au bord de la piste | a cold lemonade stands beside the lane
laser-game | same-universe | .75 | | après les quilles, la bande se retrouve au laser game | after the pins, the gang meets at laser tag
arcade-games | same-universe | .7 | | un flipper fait patienter jusqu’à la piste libre | a pinball machine fills the wait for a lane
billiards | same-universe | .6 | | le billard demande la même main calme | billiards asks for the same steady hand
karaoke | same-universe | .55 | | quand les quilles résistent, on se console en chantant | when the pins hold out, singing makes up for it
@escape-room | Cet endroit est une salle de jeu d’évasion | This place is an escape room
board-game | next-step | .9 | | un jeu d’enquête fait durer le plaisir à la maison | a mystery game keeps the pleasure going at home
novel | same-universe | .65 | | un bon policier cache aussi son dernier indice | a good crime novel also hides its last clue
bowling | same-universe | .65 | | la même équipe se mesure bien au bowling | the same team can take on the bowling alley
restaurant-meal | next-step | .65 | | on refait toute l’enquête au restaurant | the whole case is retold at the restaurant
comedy-show | same-universe | .5 | | après le suspense, une heure pour rire | after the suspense, an hour to laugh
castle-visit | same-universe | .45 | | certains châteaux proposent des enquêtes dans leurs salles | some castles set mysteries in their rooms
video-game | same-universe | .55 | | les énigmes à l’écran entraînent l’œil | puzzles on screen train the eye
puzzle | same-universe | .6 | | qui aime les serrures aime les casse-tête | those who like locks like puzzles
children-party | same-occasion:party | .65 | | dès dix ans, un anniversaire se joue en équipe | from the age of ten, a birthday is a team game
birthday-cake | same-occasion:party | .45 | | la porte ouverte, on souffle les bougies | the door open, the candles are blown out
guided-tour | same-universe | .5 | | une visite guidée révèle aussi des passages secrets | a guided tour reveals secret passages too
theatre-class | next-step | .45 | | qui a aimé jouer son rôle peut monter sur scène | those who liked playing their part can go on stage
costume | goes-with | .45 | | un chapeau de détective met dans l’ambiance | a detective’s hat sets the mood
board-game-evening | same-universe | .7 | | au bar à jeux, l’équipe trouve cent autres énigmes | at the games café, the team finds a hundred more puzzles
laser-game | same-universe | .6 | | un laser game fait courir après avoir réfléchi | laser tag is for running after thinking
hen-party | same-occasion:engagement | .5 | | un enterrement de vie de célibataire se joue bien en équipe | a hen or stag day is well spent as a team
cinema-ticket | next-step | .5 | | un bon thriller au cinéma fait durer le frisson | a good thriller at the cinema makes the shiver last
@cinema | Cet endroit est un cinéma | This place is a cinema
restaurant-meal | next-step | .8 | | le film continue toute la soirée autour d’une table | the film goes on all evening around a table
book | next-step | .7 | | le roman dit ce que le film a coupé | the novel tells what the film left out
ice-cream | goes-with | .7 | | une glace en salle a le goût des premières séances | ice cream at the cinema tastes of first films
theatre-season | same-universe | .7 | | au théâtre, les comédiens respirent le même air que vous | at the theatre, the actors breathe the air you do
confectionery | goes-with | .7 | | un sachet de bonbons dure jusqu’au générique | a bag of sweets lasts to the credits
comics | same-universe | .6 | | bien des scénarios sont nés dans une bulle | many a script was born in a speech bubble
festival | same-universe | .5 | | les bandes originales se jouent aussi en festival | film scores are played at festivals too
television | same-universe | .45 | | pour revoir un classique, un bel écran chez soi | to see a classic again, a fine screen at home
theatre-class | next-step | .55 | | un cours de théâtre fait passer de l’autre côté | a drama class takes you to the other side
pizza | goes-with | .65 | | une pizza avant la séance de 20 heures, c’est vite fait | a pizza before the eight o’clock film is quickly done
taxi | next-step | .5 | | la dernière séance finie, un taxi se prend à la porte | after the last screening, a taxi waits at the door
parking | goes-with | .55 | | la place de parking trouvée, la bande-annonce peut commencer | once parked, the trailers may begin
collectible | next-step | .5 | | une figurine garde le héros sur l’étagère | a figurine keeps the hero on the shelf
babysitting | goes-with | .5 | | une baby-sitter, et la séance du soir redevient possible | a babysitter makes the evening film possible again
birthday-cake | same-occasion:party | .4 | | film puis gâteau, l’anniversaire est complet | film then cake, and the birthday is complete
vinyl-record | next-step | .45 | | la musique du film se réécoute sur disque | the film music can be heard again on record
crisps | goes-with | .55 | | un cornet de pop-corn fait partie du film | a cone of popcorn is part of the film
dvd | next-step | .4 | | le film aimé se garde en DVD | a film one loved is kept on DVD
burger | next-step | .55 | | un burger à 23 heures, et l’on refait la fin | a burger at eleven, and you rewrite the ending
video-game | same-universe | .45 | | certains univers se visitent au cinéma, puis manette en main | some worlds are visited at the cinema, then with a controller
@theatre | Cet endroit est un théâtre | This place is a theatre
restaurant-meal | goes-with | .85 | | on dîne après la pièce en jouant les critiques | dinner after the play is for playing the critic
theatre-class | next-step | .85 | | un atelier amateur commence chaque automne | an amateur workshop begins every autumn
opera | same-universe | .85 | | un opéra est du théâtre qui chante | an opera is theatre that sings
book | next-step | .75 | | lire la pièce après l’avoir vue, c’est la revoir | to read the play after seeing it is to see it again
taxi | next-step | .65 | | à la sortie, un taxi épargne le manteau sous la pluie | at the exit, a taxi spares the coat in the rain
hotel-stay | same-occasion:holiday | .5 | | une chambre en ville fait d’une pièce un petit voyage | a room in town makes a play a little journey
evening-wear | same-occasion:party | .5 | | une première est l’occasion de sortir sa belle tenue | an opening night is a chance for fine clothes
hearing-aids | goes-with | .45 | | chaque réplique compte, une aide auditive bien réglée les rend toutes | every line counts, and a well-set hearing aid catches them all
babysitting | goes-with | .55 | | quand la baby-sitter arrive, la soirée commence | when the babysitter arrives, the evening begins
concert | same-universe | .65 | | une salle change de voix les soirs de concert | a house changes its voice on concert nights
cinema-pass | same-universe | .55 | | bien des comédiens passent de la scène à l’écran | many actors move from stage to screen
parking | goes-with | .5 | | la voiture garée tôt laisse lire le programme | parked early, there is time to read the programme
costume | same-universe | .35 | | un habit d’époque change la démarche | period dress changes the way you walk
circus | same-universe | .5 | | le cirque joue sans paroles et fait rire pareil | the circus plays without words and gets the same laugh
gastronomic-dinner | same-occasion:party | .5 | | pour un anniversaire, une pièce et une grande table | for a birthday, a play and a great table
@concert-hall | Cet endroit est une salle de concert | This place is a concert hall
vinyl-record | next-step | .9 | | le disque dédicacé fait réentendre le rappel | a signed record brings back the encore
festival | same-universe | .9 | summer | l’été, les mêmes groupes jouent sous les étoiles | in summer, the same bands play under the stars
musical-instrument | next-step | .75 | | on rentre chez soi et l’on rouvre l’étui | you go home and open the case again
music-lessons | next-step | .75 | | il n’est jamais trop tard pour prendre un premier cours | it is never too late for a first lesson
choir | same-universe | .65 | | chanter dans un chœur, c’est entendre de l’intérieur | to sing in a choir is to hear from the inside
headphones | goes-with | .6 | | dans le tramway du retour, le casque rejoue le concert | on the tram home, headphones play the concert again
restaurant-meal | goes-with | .65 | | on dîne tôt, pour être assis à l’accord des violons | dine early, to be seated when the violins tune
taxi | next-step | .6 | | les oreilles pleines de musique, on rentre en taxi | ears full of music, you go home by taxi
hotel-stay | same-occasion:holiday | .5 | | pour une tête d’affiche, on vient de loin et l’on dort sur place | for a great name, one comes from afar and stays the night
opera | same-universe | .7 | | de la symphonie à l’opéra, il n’y a qu’un lever de rideau | from symphony to opera is but a rising curtain
parking | goes-with | .5 | | une place réservée, et l’on arrive avant les trois coups | a space booked, and you arrive before the first note
turntable | next-step | .55 | | chez soi, une platine rend un peu de la salle | at home, a turntable gives back a little of the hall
evening-wear | same-occasion:party | .4 | | un soir de gala se fête en belle tenue | a gala evening calls for fine clothes
hearing-protection | goes-with | .65 | | des bouchons filtrants font durer le plaisir de l’oreille | filter plugs make the ear’s pleasure last
guitar | next-step | .6 | | une première guitare se choisit en rentrant d’un concert | a first guitar is chosen coming home from a concert
event-tickets | next-step | .6 | | les dates de la saison suivante sont déjà en vente | next season’s dates are already on sale
radio-and-podcast | same-universe | .5 | | bien des concerts sont rediffusés à la radio | many concerts are broadcast again on the radio
@museum | Cet endroit est un musée | This place is a museum
guided-tour | same-universe | .85 | | dehors aussi, un guide fait parler les pierres | outdoors too, a guide makes the stones speak
book | next-step | .75 | | le catalogue permet de revenir sans billet | the catalogue lets you return without a ticket
painting-class | next-step | .8 | | un carnet de croquis donne envie de prendre un cours | a sketchbook makes you want lessons
tea-room | next-step | .75 | | après trois salles, une théière et une chaise | after three rooms, a teapot and a chair
art-gallery | same-universe | .75 | | en galerie, on rencontre les artistes d’aujourd’hui | in a gallery, you meet artists of today
theatre-season | same-universe | .6 | | peinture, puis théâtre, une belle journée de curieux | painting, then theatre: a fine day for the curious
train-travel | same-occasion:holiday | .6 | | une grande exposition vaut un aller-retour en train | a great show is worth a return trip by train
boat-trip | same-occasion:holiday | .5 | summer-holidays | vue de l’eau, la ville raconte une autre histoire | seen from the water, the town tells another story
concert | same-universe | .55 | | la musique et la peinture d’une époque s’éclairent | the music and painting of an age explain each other
children-book | next-step | .55 | | un album prolonge la chasse au détail des enfants | a picture book continues the children’s hunt for details
picture-framing | next-step | .5 | | une reproduction mérite un vrai cadre | a reproduction deserves a real frame
craft-market | same-universe | .5 | | la céramique ancienne donne le goût des potiers d’à présent | old ceramics give a taste for today’s potters
hotel-stay | same-occasion:holiday | .5 | | une seule journée ne suffit pas aux collections | one day is not enough for the collections
photography-class | next-step | .45 | | les portraits anciens apprennent la lumière aux photographes | old portraits teach photographers about light
castle-visit | same-universe | .8 | | au château, les tableaux ont gardé leurs murs | in the castle, the paintings still have their walls
botanical-garden | same-universe | .55 | spring | après les herbiers peints, les plantes du jardin botanique | after painted herbals, the plants of the botanical garden
art-supplies | next-step | .6 | | on rentre avec l’envie d’une boîte de pastels | you go home wanting a box of pastels
opera | same-universe | .5 | | mythes et héros des tableaux chantent à l’opéra | the myths and heroes of the paintings sing at the opera
restaurant-meal | next-step | .55 | | le déjeuner se prend quand les salles se remplissent | lunch is for when the rooms fill up
@library | Cet endroit est une bibliothèque | This place is a library
reading-club | next-step | .85 | | un club de lecture se réunit autour d’un livre par mois | a reading club gathers around one book a month
writing-workshop | next-step | .8 | | à l’atelier d’écriture, chacun repart avec sa page | at the writing workshop, everyone leaves with a page
theatre-season | same-universe | .75 | | une pièce lue se voit mieux jouer | a play read is better seen played
language-course | same-universe | .7 | | le rayon langues se travaille mieux avec un professeur | the language shelf goes further with a teacher
museum | same-universe | .7 | | après les beaux livres, les œuvres elles-mêmes | after the art books, the works themselves
local-association | same-universe | .65 | | conteurs et bénévoles viennent souvent d’une association | storytellers and volunteers often come from an association
tutoring | same-occasion:back-to-school | .6 | back-to-school | une aide aux devoirs trouve ici tous ses livres | homework help finds all its books here
glasses | goes-with | .55 | | de bons verres font lire une heure de plus | good lenses earn an hour’s more reading
e-reader | goes-with | .55 | | bien des bibliothèques prêtent aussi des livres numériques | many libraries lend e-books too
audiobook | same-universe | .6 | | un livre audio se prête pour les longs trajets | an audiobook is borrowed for long journeys
higher-education | next-step | .45 | | entre ces rayons se préparent bien des examens | many an exam is prepared between these shelves
tea-room | next-step | .45 | | trois livres empruntés, un salon de thé pour commencer le premier | three books borrowed, and a tea room to start the first
stationery | goes-with | .5 | | un carnet et des marque-pages suivent la pile | a notebook and bookmarks go with the pile
second-hand-books | same-universe | .5 | | le livre rendu à regret se retrouve d’occasion | a book returned with regret can be found second-hand
computer-class | same-universe | .55 | | un atelier numérique se tient près des ordinateurs publics | a digital workshop is held near the public computers
exam-preparation | same-occasion:back-to-school | .5 | | un stage de révision complète les après-midi de travail ici | a revision course completes afternoons of study here
genealogy | same-universe | .5 | | les vieux journaux locaux renseignent les généalogistes | old local papers tell genealogists much
book | same-universe | .6 | | le livre emprunté trois fois mérite d’être à soi | a book borrowed three times deserves to be yours
comics | same-universe | .5 | | une bande dessinée se dévore sur place puis se relit chez soi | a comic is devoured on the spot and reread at home
newspaper-subscription | next-step | .45 | | un journal feuilleté ici peut venir à la maison | a paper leafed through here can come home
school-supplies | same-occasion:back-to-school | .45 | back-to-school | fiches et surligneurs suivent la carte de lecteur | index cards and highlighters follow the library card
`;
