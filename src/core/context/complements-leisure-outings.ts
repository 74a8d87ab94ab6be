/** What goes with clubs, parks, castles and days out; laid out as in `complements-food-baked.ts`. */
export const OUTING_COMPLEMENTS = `
@casino | Cet endroit accueille spectacles et soirées | This place holds shows and evenings out
restaurant-meal | goes-with | .8 | | un dîner précède le spectacle | dinner comes before the show
concert | same-universe | .8 | | d’une soirée à l’autre, la musique garde la scène | from one evening to the next, music keeps the stage
hotel-stay | next-step | .7 | | une chambre avec vue termine bien la soirée | a room with a view ends the evening well
taxi | next-step | .7 | | un taxi réservé est à la porte à la fin du spectacle | a booked taxi is at the door when the show ends
comedy-show | same-universe | .7 | | un humoriste suffit à faire une belle soirée | one comedian is enough for a good evening
evening-wear | goes-with | .65 | | une soirée habillée mérite sa tenue | a dressy evening deserves its outfit
theatre-season | same-universe | .6 | | au théâtre aussi, il y a des soirs de gala | the theatre has its gala nights too
spa-day | next-step | .45 | | le lendemain, quelques heures de spa | the day after, a few hours at a spa
parking | goes-with | .5 | | une place couverte se réserve les soirs de gala | a covered bay is booked on gala nights
weekend-getaway | same-occasion:holiday | .55 | | spectacle, plage et bonne table font deux jours complets | show, beach and a good table make two full days
cinema-ticket | same-universe | .45 | | les soirs sans concert, il y a le cinéma | on nights without a concert there is the cinema
@sports-centre | Cet endroit est un complexe sportif | This place is a sports centre
sports-equipment | goes-with | .9 | | raquettes et ballons à soi évitent la file du prêt | rackets and balls of one’s own save the queue
sportswear | goes-with | .85 | | une tenue respirante se change après le match | breathable kit is changed after the match
football-gear | goes-with | .85 | back-to-school | crampons et protège-tibias s’achètent à la reprise | boots and shin pads are bought as the season starts
physiotherapy | next-step | .6 | | une cheville tournée retrouve le terrain avec un kinésithérapeute | a turned ankle gets back on the pitch with a physiotherapist
running-club | same-universe | .7 | | un club de course prolonge l’entraînement dehors | a running club takes training outdoors
swimming | same-universe | .7 | | quelques longueurs détendent après le match | a few lengths relax after the match
holiday-camp | same-occasion:holiday | .7 | summer-holidays | un stage multisport occupe les vacances | a multi-sport course fills the holidays
first-aid-course | same-universe | .65 | | un entraîneur formé aux premiers secours rassure tout le monde | a coach trained in first aid reassures everyone
engraving | goes-with | .6 | | la coupe du tournoi se grave avant la finale | the tournament cup is engraved before the final
mineral-water | goes-with | .5 | | une gourde pleine pour chaque mi-temps | a full bottle for every half-time
children-party | same-occasion:party | .5 | | un anniversaire peut se jouer à onze | a birthday can be played eleven a side
local-association | same-universe | .65 | back-to-school | au forum des associations, chaque club tient sa table | at the clubs’ forum, each has its table
first-aid-kit | goes-with | .6 | | bande et poche de froid restent dans le sac de l’équipe | a bandage and a cold pack stay in the team bag
coach-travel | goes-with | .45 | | un autocar emmène l’équipe au match retour | a coach takes the team to the away match
personal-trainer | same-universe | .55 | | un coach prépare la saison en quelques séances | a coach prepares the season in a few sessions
osteopathy | next-step | .45 | | un ostéopathe aide à retrouver de bons appuis | an osteopath helps to find good footing again
massage | next-step | .45 | | un massage suit bien un tournoi | a massage follows a tournament well
@golf-course | Cet endroit est un golf | This place is a golf course
weekend-getaway | same-occasion:holiday | .75 | | deux parcours en deux jours font un beau week-end | two courses in two days make a fine weekend
hotel-stay | next-step | .75 | | une nuit près du parcours permet de partir le premier | a night near the course lets you tee off first
sportswear | goes-with | .8 | | un polo et un pantalon souples suivent le swing | a supple polo and trousers follow the swing
restaurant-meal | next-step | .7 | | le dix-neuvième trou se joue à table | the nineteenth hole is played at table
massage | next-step | .6 | | après dix-huit trous, un massage délie les épaules | after eighteen holes, a massage loosens the shoulders
sunglasses | goes-with | .7 | summer | des verres adaptés suivent la balle dans le ciel | the right lenses follow the ball in the sky
sunscreen | goes-with | .6 | summer | quatre heures dehors demandent de la crème solaire | four hours outdoors call for sun cream
hat | goes-with | .65 | summer | une casquette à visière longue aide au putting | a long-peaked cap helps with putting
outdoor-clothing | goes-with | .65 | autumn | un coupe-vent silencieux ne gêne pas le geste | a quiet windcheater does not spoil the swing
spa-day | same-universe | .55 | | l’un joue, l’autre est au spa, on se retrouve à cinq heures | one plays, the other is at the spa, and both meet at five
osteopathy | same-universe | .55 | | un ostéopathe connaît les rotations du swing | an osteopath knows the rotation of a swing
engraving | goes-with | .5 | | un trophée de club se grave au nom du vainqueur | a club trophy carries the winner’s name
travel-agency | same-occasion:holiday | .5 | winter | l’hiver, on joue au soleil | in winter, one plays in the sun
@martial-arts-dojo | Cet endroit est un dojo | This place is a dojo
sports-equipment | goes-with | .9 | | une ceinture neuve se noue le jour du passage de grade | a new belt is tied on grading day
kids-sport-club | same-universe | .7 | back-to-school | les petits progressent en jouant dans un club | little ones come on by playing in a club
yoga-class | same-universe | .7 | | le yoga enseigne le même calme | yoga teaches the same calm
physiotherapy | next-step | .6 | | un kinésithérapeute remet une épaule sur le tatami | a physiotherapist gets a shoulder back on the mat
gym-membership | same-universe | .65 | | la salle renforce les jambes du judoka | the gym strengthens a judoka’s legs
osteopathy | next-step | .5 | | après une chute, un ostéopathe vérifie le dos | after a fall, an osteopath checks the back
language-course | same-universe | .5 | | compter en japonais donne envie d’aller plus loin | counting in Japanese makes you want more
tea | goes-with | .5 | | un thé vert se partage après l’entraînement | green tea is shared after training
holiday-camp | same-occasion:holiday | .6 | summer-holidays | un stage d’été réunit plusieurs dojos | a summer course brings several dojos together
first-aid-kit | goes-with | .5 | | du ruban et une poche de froid suivent le sac | tape and a cold pack go with the bag
laundry-products | goes-with | .4 | | un kimono blanc le reste avec une bonne lessive | a white kimono stays so with good detergent
@riding-school | Cet endroit est un centre équestre | This place is a riding school
horse-feed | goes-with | .75 | | du bon foin et une pierre à sel font un cheval content | good hay and a salt lick make a happy horse
outdoor-clothing | goes-with | .85 | | une veste huilée ne craint ni pluie ni foin | a waxed jacket fears neither rain nor hay
veterinary-care | goes-with | .7 | | un cheval a son vétérinaire attitré | a horse has a vet of its own
holiday-camp | same-occasion:holiday | .8 | summer-holidays | une semaine de stage fait passer un galop | a week’s course earns a riding grade
boots | goes-with | .75 | | des bottes lisses glissent bien de l’étrier | smooth boots slip easily from the stirrup
children-party | same-occasion:party | .65 | | un anniversaire à poney ne s’oublie pas | a pony birthday is not forgotten
kids-sport-club | same-universe | .55 | | l’équilibre appris à cheval sert à tous les sports | balance learnt on horseback serves every sport
osteopathy | next-step | .5 | | un ostéopathe soulage le dos du cavalier | an osteopath eases a rider’s back
weekend-getaway | same-occasion:holiday | .5 | | une randonnée à cheval se fait d’étape en étape | a riding trek goes from stop to stop
vegetables | goes-with | .4 | | des carottes en botte ne rentrent jamais à la maison | a bunch of carrots never makes it home
leather-goods | same-universe | .55 | | la sellerie et la maroquinerie ont le même cuir | saddlery and leather goods share the same hide
sports-event | same-universe | .65 | | un concours hippique se suit du bord de carrière | a show-jumping event is watched from the rail
farm-shop | same-universe | .45 | | la ferme qui fait le foin vend souvent des œufs | the farm that makes the hay often sells eggs
sportswear | goes-with | .5 | | une première veste de sport suffit pour l’initiation | an ordinary sports jacket will do for a first lesson
@water-sports-centre | Cet endroit est un centre nautique | This place is a water-sports centre
swimwear | goes-with | .85 | | un maillot qui tient se porte sous la combinaison | a swimsuit that stays put goes under the wetsuit
sunscreen | goes-with | .8 | summer | une crème résistante à l’eau tient la matinée | a water-resistant cream lasts the morning
skateboard | goes-with | .75 | | une planche et une combinaison à soi connaissent votre taille | a board and wetsuit of your own know your size
sunglasses | goes-with | .7 | summer | un cordon sauve les lunettes d’un bain | a strap saves glasses from a dip
boat-licence | next-step | .75 | | le permis bateau se passe en quelques soirées | the boat licence takes a few evenings
swimming-lessons | same-universe | .7 | | un brevet de natation ouvre toutes les activités | a swimming certificate opens every activity
campsite | same-occasion:holiday | .7 | summer-holidays | un camping près de la plage évite la voiture | a campsite by the beach saves the car
ice-cream | next-step | .6 | summer | une glace au retour réchauffe le moral | an ice cream on return warms the spirits
holiday-camp | same-occasion:holiday | .7 | summer-holidays | une colonie de voile se termine en petit équipage | a sailing camp ends as a small crew
outdoor-clothing | goes-with | .6 | | un coupe-vent sec réchauffe dès la sortie de l’eau | a dry windcheater warms you as you leave the water
fish | next-step | .5 | | après la mer, un plateau du poissonnier | after the sea, a platter from the fishmonger
drone | goes-with | .5 | | une caméra étanche filme la première vague | a waterproof camera films the first wave
crepes | next-step | .5 | summer | une crêpe au sucre fait oublier l’eau froide | a sugar crêpe makes up for the cold water
first-aid-course | same-universe | .5 | | les moniteurs révisent les premiers secours chaque printemps | instructors refresh their first aid each spring
@soft-play-centre | Cet endroit est un parc de jeux pour enfants | This place is an indoor play centre
birthday-cake | same-occasion:party | .9 | | le gâteau arrive quand les joues sont bien rouges | the cake arrives when cheeks are good and red
party-supplies | same-occasion:party | .75 | | pochettes et ballons se préparent la veille | party bags and balloons are readied the day before
toy | same-occasion:party | .75 | | un jouet choisi tôt évite de courir avant le goûter | a toy chosen early saves running before the party
children-book | next-step | .7 | | une histoire ramène au calme dans la voiture | a story brings back calm in the car
kids-sport-club | same-universe | .7 | back-to-school | qui grimpe partout aimera la gymnastique | those who climb everything will love gymnastics
children-fashion | goes-with | .6 | | un legging solide résiste aux toboggans | sturdy leggings stand up to the slides
socks-and-tights | goes-with | .6 | | des chaussettes antidérapantes sont demandées à l’entrée | non-slip socks are asked for at the door
coffee | goes-with | .65 | | les parents soufflent autour d’un café | parents get their breath back over a coffee
zoo-visit | same-universe | .6 | | quand il fait beau, on va voir les girafes | in fine weather, go and see the giraffes
babysitting | goes-with | .55 | | une baby-sitter accompagne aussi au parc de jeux | a babysitter can bring them along too
circus | same-universe | .6 | | après les acrobaties, celles des artistes | after the acrobatics, those of the artists
family-photography | same-universe | .45 | | un portrait des cousins se fait quand tous sont réunis | a picture of the cousins is taken when all are there
outdoor-toys | next-step | .55 | spring | un petit toboggan continue le jeu au jardin | a small slide continues the game in the garden
soft-toy | goes-with | .45 | | un doudou patiente très bien dans le vestiaire | a teddy waits very well in the cloakroom
@amusement-arcade | Cet endroit est un centre de loisirs | This place is a leisure centre
pizza | next-step | .8 | | après trois parties, une pizza remet tout le monde d’accord | after three games, a pizza brings everyone round
bowling | same-universe | .8 | | les perdants prennent leur revanche au bowling | losers take revenge at the bowling alley
escape-game | same-universe | .75 | | après le laser, une énigme à résoudre ensemble | after the laser, a puzzle to solve together
children-party | same-occasion:party | .8 | | un anniversaire de dix ans se fête gilet clignotant sur le dos | a tenth birthday is celebrated in a flashing vest
birthday-cake | same-occasion:party | .75 | | on souffle les bougies entre deux manches | candles are blown out between two rounds
video-game | same-universe | .75 | | la borne d’arcade a sa version de salon | the arcade machine has a home version
cinema-ticket | next-step | .65 | | la bande finit au cinéma | the gang ends up at the cinema
hen-party | same-occasion:engagement | .65 | | un enterrement de vie de célibataire se court aussi en kart | a stag or hen day can be raced in karts
karaoke | same-universe | .6 | | après le jeu, quelques chansons | after the game, a few songs
burger | next-step | .7 | | un burger se dispute au meilleur score | a burger goes to the best score
amusement-park | same-universe | .65 | summer-holidays | l’été, les mêmes amis font la queue au grand huit | in summer, the same friends queue for the roller coaster
driving-lessons | next-step | .45 | | du kart à la conduite, il y a un permis | between karting and driving there is a licence
soft-drinks | goes-with | .6 | | une limonade fraîche suit la course | a cold lemonade follows the race
gift-card | same-occasion:party | .5 | | trois parties en carte cadeau plaisent aux adolescents | three games on a gift card please teenagers
@game-cafe | Cet endroit est un bar à jeux | This place is a games café
board-game | next-step | .9 | | le jeu de ce soir peut rentrer avec vous | tonight’s game can go home with you
escape-game | same-universe | .8 | | la même table tient bon dans une salle d’évasion | the same table does well in an escape room
puzzle | same-universe | .65 | | les patients du plateau aiment les puzzles | those with patience at the board like puzzles
comics | same-universe | .75 | | bien des univers de jeu viennent de la bande dessinée | many game worlds come from comics
model-kit | same-universe | .65 | | peindre ses figurines est un jeu avant le jeu | painting figures is a game before the game
video-game | same-universe | .65 | | certains plateaux ont leur version à l’écran | some board games have a screen version
pizza | goes-with | .65 | | une pizza se mange d’une main, l’autre tient les cartes | pizza takes one hand, the cards the other
crisps | goes-with | .55 | | un bol de chips fait le tour de la table | a bowl of crisps goes round the table
laser-game | same-universe | .5 | | pour bouger davantage, un laser game | to move more, laser tag
theatre-class | next-step | .5 | | le jeu de rôle prépare à l’improvisation | role-play prepares for improvisation
gift-card | same-occasion:party | .5 | | une soirée jeux s’offre pour un anniversaire | a games evening makes a birthday present
local-association | same-universe | .6 | | une ludothèque prête des jeux comme des livres | a toy library lends games like books
hen-party | same-occasion:engagement | .4 | | un enterrement de vie de célibataire commence bien autour d’un quiz | a hen or stag night starts well with a quiz
collectible | same-universe | .6 | | les cartes rares se collectionnent et s’échangent | rare cards are collected and swapped
festival | same-universe | .4 | | les festivals de jeux se tiennent un peu partout au printemps | games festivals are held all over in spring
@theme-park | Cet endroit est un parc d’attractions | This place is a theme park
hotel-stay | same-occasion:holiday | .9 | | une nuit sur place donne deux jours de manèges | a night on the spot gives two days of rides
ice-cream | goes-with | .8 | summer | une glace se mange en regardant le grand huit | an ice cream is eaten watching the roller coaster
sunscreen | goes-with | .7 | summer | les files au soleil demandent de la crème | queues in the sun call for cream
burger | goes-with | .65 | | un burger se prend avant, jamais juste avant le looping | a burger is for before, never just before the loop
toy | goes-with | .65 | | une peluche gagnée fait tout le trajet du retour | a soft toy won travels all the way home
zoo-visit | same-universe | .75 | | un parc animalier est l’autre grande sortie de l’année | a zoo is the other great outing of the year
umbrella | goes-with | .5 | | une averse passe vite sous un poncho | a shower soon passes under a poncho
photo-prints | next-step | .65 | | la photo de la descente mérite d’être tirée | the picture of the drop deserves printing
family-photography | same-universe | .4 | | pour une photo sans grimace, il y a le studio | for a picture without faces there is the studio
children-shoes | goes-with | .55 | | de bonnes baskets font vingt mille pas | good trainers walk twenty thousand steps
circus | same-universe | .65 | | un spectacle sous chapiteau garde la même magie | a show in a big top keeps the same magic
holiday-rental | same-occasion:holiday | .6 | summer-holidays | un gîte à vingt minutes loge deux familles | a cottage twenty minutes away sleeps two families
camping-gear | goes-with | .4 | summer | une glacière souple garde le goûter au frais | a soft cool box keeps the snack fresh
car-rental | goes-with | .4 | | sept places louées pour le week-end emmènent les cousins | seven seats hired for the weekend bring the cousins
donuts | goes-with | .65 | | une gaufre chaude sent jusqu’à la grande roue | a hot waffle can be smelt from the big wheel
@zoo | Cet endroit est un parc animalier | This place is a zoo
ice-cream | goes-with | .75 | summer | une glace se mange entre les singes et les girafes | an ice cream goes between monkeys and giraffes
children-book | next-step | .8 | | un album sur les animaux rejoue la visite le soir | a book on animals replays the visit at bedtime
soft-toy | goes-with | .8 | | un petit panda rentre presque toujours avec quelqu’un | a little panda nearly always goes home with someone
amusement-park | same-universe | .7 | summer-holidays | une sortie par mois, animaux puis manèges | an outing a month, animals then rides
museum | same-universe | .65 | | au muséum, les dinosaures complètent la famille | at the natural history museum, dinosaurs complete the family
picnic-hamper | goes-with | .75 | | un pique-nique se pose sur les pelouses du parc | a picnic is laid on the park lawns
hotel-stay | same-occasion:holiday | .7 | summer-holidays | dormir près du parc laisse voir le réveil des animaux | sleeping nearby shows the animals waking
camera | goes-with | .65 | | un bon zoom rapproche le guépard | a good zoom brings the cheetah closer
charity-donation | same-universe | .55 | | un parrainage aide à protéger l’espèce préférée | a sponsorship helps protect a favourite species
botanical-garden | same-universe | .7 | spring | les serres tropicales gardent les plantes de ces animaux | tropical glasshouses keep the plants of these animals
aquarium | next-step | .5 | | quelques poissons à la maison apprennent à soigner | a few fish at home teach care
baby-equipment | goes-with | .55 | | une poussette légère fait tout le tour sans dormir debout | a light pushchair does the whole round
holiday-camp | same-occasion:holiday | .55 | summer-holidays | apprenti soigneur pendant une semaine, un stage qui marque | a week as an apprentice keeper is one to remember
toy | next-step | .55 | | des animaux en bois rejouent le parc sur le tapis | wooden animals replay the park on the rug
@castle | Cet endroit est un château | This place is a castle
wedding-venue | same-occasion:engagement | .85 | | un château fait un grand décor de mariage | a castle is a grand setting for a wedding
museum | same-universe | .8 | | au musée, on retrouve ce que les châteaux ont perdu | in museums one finds what castles have lost
hotel-stay | same-occasion:holiday | .75 | | une nuit dans la région laisse voir deux châteaux | a night in the region leaves time for two castles
novel | next-step | .75 | | un roman historique repeuple les salles | a historical novel fills the rooms again
botanical-garden | same-universe | .75 | spring | les jardins à la française se visitent en mai | formal gardens are at their best in May
vineyard-visit | same-occasion:holiday | .75 | | châteaux et vignobles se visitent le même jour | castles and vineyards are seen on the same day
antiques | same-universe | .7 | | l’antiquaire vend ce que l’on vient d’admirer, en plus petit | the antique dealer sells what you have just admired, in small
tea-room | next-step | .7 | | après les salles d’apparat, un salon de thé | after the state rooms, a tea room
children-book | next-step | .6 | | chevaliers et princesses continuent dans un album | knights and princesses go on in a picture book
costume | goes-with | .55 | | une cape et une épée de bois rejouent la visite | a cape and a wooden sword replay the visit
wedding-photography | same-occasion:engagement | .7 | | une photo de mariage sur le grand escalier se garde | a wedding picture on the great staircase is one to keep
concert | same-universe | .6 | summer | un concert d’été sonne bien entre de vieux murs | a summer concert sounds well between old walls
genealogy | same-universe | .45 | | retrouver ses aïeux est un voyage qui commence ici | tracing forebears is a journey that starts here
bicycle | goes-with | .5 | summer | à vélo, on arrive au château par les petites routes | by bicycle, you reach the castle by back roads
`;
