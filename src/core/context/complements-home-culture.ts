/** What goes with books, games, music, pictures and electronics; laid out as in `complements-food-baked.ts`. */
export const CULTURE_COMPLEMENTS = `
@bookshop | Cette boutique est une librairie | This shop is a bookshop
reading-club | next-step | .9 | | un club de lecture donne à qui parler du dernier chapitre | a reading club is someone to discuss the last chapter with
theatre-season | same-universe | .8 | | au théâtre, les textes se lèvent de la page | at the theatre, words get up from the page
writing-workshop | next-step | .8 | | à force de lire, on a parfois envie d’écrire | read enough and you may want to write
tea | goes-with | .75 | | un thé chaud, un livre neuf, et l’après-midi est trouvé | hot tea, a new book, and the afternoon is settled
train-travel | same-occasion:holiday | .65 | | un trajet en train donne trois heures de lecture au calme | a train journey gives three quiet hours of reading
school-supplies | same-occasion:back-to-school | .65 | back-to-school | avec les manuels, il faut des cahiers et des crayons | with the textbooks come exercise books and pencils
cinema-ticket | same-universe | .65 | | on aime comparer le film au roman | it is fun to compare the film with the novel
stationery | same-universe | .65 | | un carnet recueille les phrases que l’on souligne | a notebook keeps the sentences you underline
glasses | goes-with | .65 | | de bonnes lunettes rendent les petits caractères agréables | good glasses make small print pleasant
public-library | same-universe | .65 | | la bibliothèque fait découvrir les auteurs que l’on achètera | the library introduces authors you will want to own
museum | same-universe | .6 | | un livre d’art donne envie de voir les tableaux en vrai | an art book makes you want to see the real paintings
language-course | same-universe | .6 | | avec quelques cours, on lit en version originale | a few lessons, and you read in the original
lighting | goes-with | .5 | | une liseuse au-dessus du lit épargne le plafonnier | a reading lamp over the bed spares the ceiling light
furniture | next-step | .45 | | quand les piles montent, il est temps d’ajouter une étagère | when the piles grow tall, it is time for another shelf
second-hand-books | same-universe | .6 | | un titre épuisé se retrouve chez le bouquiniste | an out-of-print title turns up at the second-hand bookseller’s
radio-and-podcast | same-universe | .45 | | une émission littéraire souffle la prochaine lecture | a books programme suggests the next read
coffee | goes-with | .6 | | les premières pages se lisent au café | the first pages are read at the café
audiobook | same-universe | .55 | | le même roman s’écoute en cuisinant | the same novel can be heard while cooking
magazine | same-universe | .55 | | une revue littéraire dit les livres du mois | a literary review tells the books of the month
board-game | same-universe | .55 | | jeux et livres partagent le dimanche après-midi | games and books share a Sunday afternoon
fountain-pen | goes-with | .5 | | un stylo plume dédicace mieux une page de garde | a fountain pen inscribes a flyleaf best
exhibition | same-universe | .5 | | un catalogue bien fait donne envie de l’exposition | a good catalogue makes you want the exhibition
e-reader | same-universe | .45 | | une liseuse allège les vacances, le papier garde la maison | an e-reader lightens holidays, paper keeps the home
tutoring | same-occasion:back-to-school | .45 | back-to-school | le roman au programme se comprend mieux à deux | the set novel is better understood in company
newspaper-subscription | same-universe | .5 | | le supplément livres du journal fait la liste d’achats | the paper’s books pages make the shopping list
cooking-class | next-step | .4 | | le beau livre de cuisine se met en pratique en cours | the fine cookbook is put to use in a class
toy | same-universe | .45 | end-of-year | un album et une peluche du même héros vont ensemble | a picture book and a toy of its hero go together
@comic-shop | Cette boutique vend des bandes dessinées | This shop sells comics
cinema-ticket | same-universe | .8 | | les héros de papier remplissent aussi les salles | paper heroes fill cinemas too
painting-class | next-step | .75 | | un cours de dessin mène de la lecture à la planche | a drawing class leads from reading to drawing panels
video-game | same-universe | .75 | | bien des séries se continuent manette en main | many a series goes on with a controller in hand
board-game | same-universe | .7 | | un jeu de société fait vivre l’aventure à quatre | a board game lets four share the adventure
costume | same-universe | .6 | | un costume de héros se porte aux conventions | a hero’s costume is worn at conventions
art-supplies | next-step | .65 | | feutres et encres servent à dessiner ses propres cases | markers and inks draw panels of your own
exhibition | same-universe | .65 | | les planches originales s’exposent parfois | original plates are sometimes exhibited
picture-framing | next-step | .6 | | une affiche dédicacée se garde sous cadre | a signed poster is kept in a frame
language-course | next-step | .55 | | le japonais s’apprend volontiers entre deux mangas | Japanese is gladly learnt between two manga
toy | same-occasion:party | .45 | | pour un anniversaire, l’album et la figurine vont par deux | for a birthday, album and toy go in pairs
escape-game | same-universe | .5 | | résoudre une énigme à plusieurs, c’est entrer dans l’histoire | solving a riddle together is stepping into the story
model-kit | same-universe | .55 | | une maquette du vaisseau se monte entre deux tomes | a model of the spaceship is built between two volumes
streaming-subscription | same-universe | .45 | | la série tirée de l’album se regarde le soir même | the series made from the album can be watched tonight
arcade-games | same-universe | .45 | | les bornes d’arcade parlent aux lecteurs de mangas | arcade machines speak to manga readers
@record-shop | Vous êtes chez un disquaire | This shop is a record shop
turntable | goes-with | .95 | | une bonne platine rend justice au vinyle | a good turntable does justice to vinyl
concert | same-universe | .95 | | la musique s’aime aussi debout, dans une salle | music is loved standing up in a hall, too
festival | same-universe | .9 | | un festival fait découvrir dix groupes en un week-end | a festival brings ten new bands in a weekend
headphones | goes-with | .8 | | un bon casque fait entendre le souffle du chanteur | good headphones let you hear the singer breathe
music-lessons | next-step | .75 | | à force d’écouter, on a envie de jouer | listen long enough and you want to play
musical-instrument | next-step | .7 | | la guitare de ce disque est peut-être la prochaine étape | the guitar on that record may be the next step
second-hand-fashion | same-universe | .55 | | l’amateur de vinyles fouille aussi les portants vintage | the vinyl hunter searches vintage rails too
furniture | goes-with | .45 | | un meuble solide supporte trois cents disques | a sturdy unit carries three hundred records
magazine | same-universe | .5 | | la presse musicale signale les rééditions | music magazines point out the reissues
gift-card | same-occasion:party | .5 | | quand on ne connaît pas ses goûts, une carte laisse choisir le disque | when you do not know their taste, a card lets them pick the record
picture-framing | goes-with | .5 | | certaines pochettes méritent d’être au mur | some sleeves deserve a place on the wall
dance-class | same-universe | .5 | | le rock et le swing se dansent, il suffit d’apprendre | rock and swing are for dancing, one only has to learn
choir | same-universe | .4 | | une chorale reprend volontiers les refrains des disques | a choir gladly takes up a record’s refrains
smart-speaker | goes-with | .6 | | de bonnes enceintes font danser le salon | good speakers set the living room dancing
guitar | next-step | .6 | | une guitare d’étude permet de rejouer ses morceaux préférés | a starter guitar lets you play your favourite songs
event-tickets | next-step | .6 | | quand le groupe passe en ville, on prend ses billets tôt | when the band is in town, tickets are bought early
radio-and-podcast | same-universe | .5 | | une bonne émission fait découvrir un disque par semaine | a good programme brings one new record a week
@toy-shop | Ce magasin vend des jouets | This shop sells toys
children-party | same-occasion:party | .9 | | un animateur fait du goûter d’anniversaire une vraie fête | an entertainer turns a birthday tea into a real party
children-book | same-universe | .85 | | après le jeu, une histoire calme tout le monde | after play, a story calms everyone down
birthday-cake | same-occasion:party | .8 | | un paquet à déballer, un gâteau à souffler, le compte y est | a parcel to open, a cake to blow out, and all is there
amusement-park | same-universe | .7 | | un parc de loisirs promet une journée de rires | a fun park promises a day of laughter
zoo-visit | same-universe | .65 | | après la girafe en peluche, la vraie impressionne | after the plush giraffe, the real one impresses
baby-equipment | same-occasion:birth | .6 | | avec le premier hochet vient la poussette | with the first rattle comes the pushchair
holiday-camp | same-occasion:holiday | .6 | summer-holidays | une colonie remplit l’été de copains | a summer camp fills the holidays with friends
children-fashion | same-universe | .55 | | un pyjama et une peluche consolent de tout | pyjamas and a soft toy make everything better
kids-sport-club | same-universe | .55 | back-to-school | à la rentrée, un club de sport complète le coffre à jouets | in September, a sports club adds to the toy chest
music-lessons | next-step | .5 | | le tambour d’enfant annonce parfois un batteur | a toy drum sometimes announces a drummer
craft-supplies | same-universe | .55 | | perles, pâte et colle occupent un dimanche de pluie | beads, clay and glue fill a rainy Sunday
babysitting | goes-with | .45 | | une bonne baby-sitter sait aussi jouer | a good babysitter knows how to play
theatre-season | next-step | .45 | end-of-year | une marionnette à la maison, puis un spectacle en famille | a puppet at home, then a family show
family-photography | same-universe | .4 | | les enfants grandissent vite, une photo retient leur âge | children grow fast, and a picture holds their age
circus | same-universe | .6 | | après le nez rouge, le vrai chapiteau | after the red nose, the real big top
soft-play | same-universe | .6 | | un parc de jeux couvert défoule les jours de pluie | an indoor play park burns off rainy days
birth-list | same-occasion:birth | .6 | | une liste de naissance évite trois fois le même doudou | a birth list avoids the same teddy three times
party-supplies | same-occasion:party | .65 | | les cotillons se choisissent avec le cadeau | party favours are chosen with the present
costume | same-universe | .6 | | une panoplie de pirate sert tous les mercredis | a pirate outfit is worn every Wednesday
school-supplies | same-occasion:back-to-school | .5 | back-to-school | un cartable neuf console de ranger les jouets | a new school bag makes up for putting the toys away
bicycle | goes-with | .5 | spring | après la draisienne vient le premier vélo | after the balance bike comes the first bicycle
confectionery | goes-with | .5 | | un sachet de bonbons accompagne volontiers le cadeau | a bag of sweets happily goes with the present
video-game | same-universe | .5 | | vers huit ans, la manette rejoint les petites voitures | around eight, the controller joins the toy cars
cinema-ticket | same-universe | .5 | end-of-year | le dessin animé de l’hiver a ses figurines | the winter cartoon has its figures
@video-game-shop | Ce magasin vend des jeux vidéo | This shop sells video games
headphones | goes-with | .85 | | avec un bon casque, on entend venir l’adversaire | with good headphones you hear your rival coming
television | goes-with | .75 | | un grand écran change une partie à plusieurs | a big screen changes a game with friends
fibre-internet | goes-with | .75 | | en ligne, la fibre évite les parties figées | online, fibre keeps games from freezing
comics | same-universe | .75 | | les mondes du jeu se lisent aussi en bande dessinée | game worlds can be read as comics too
cinema-ticket | same-universe | .7 | | les grands jeux finissent souvent sur grand écran | the great games often end up on the big screen
laptop | goes-with | .7 | | un ordinateur bien équipé ouvre d’autres jeux | a well-equipped computer opens up other games
escape-game | same-universe | .7 | | en salle d’évasion, l’énigme se joue en vrai | in an escape room, the puzzle is real
board-game | same-universe | .65 | | un jeu de plateau se joue les soirs sans écran | a board game is for evenings without a screen
furniture | goes-with | .45 | | un bon siège compte dès la deuxième heure | a good chair matters from the second hour
pizza | same-occasion:party | .5 | | un tournoi entre amis se dispute autour d’une pizza | a tournament among friends is fought over pizza
gift-card | same-occasion:party | .55 | end-of-year | une carte cadeau évite d’offrir le jeu déjà fini | a gift card avoids the game already finished
concert | same-universe | .45 | | les musiques de jeux se jouent aussi à l’orchestre | game music is played by orchestras too
arcade-games | same-universe | .65 | | la salle d’arcade garde les bornes d’autrefois | the arcade keeps the machines of old
smart-speaker | goes-with | .45 | | une barre de son donne du relief aux courses | a soundbar gives depth to a race
streaming-subscription | same-universe | .45 | | une partie finie, un épisode adapté du jeu | game over, an episode based on it
manga | same-universe | .6 | | bien des héros de jeux sont nés dans un manga | many game heroes were born in manga
@newsagent | Cette boutique est une maison de la presse | This shop is a newsagent’s
book | same-universe | .85 | | un roman de poche complète le journal du dimanche | a paperback completes the Sunday paper
coffee | goes-with | .75 | | le journal se déplie bien en terrasse avec un café | the paper opens well at a café table
printing-service | same-universe | .5 | | entre deux magazines, on pense aux photocopies à faire | between two magazines, you remember the copies to make
puzzle | same-universe | .55 | | après les mots croisés, un puzzle de mille pièces | after the crossword, a thousand-piece puzzle
tutoring | same-occasion:back-to-school | .6 | back-to-school | cahiers neufs en main, un petit soutien donne confiance | with new exercise books, a little tutoring builds confidence
theatre-season | same-universe | .55 | | les critiques disent ce qui se joue de bon en ville | the reviews say what good is on in town
writing-workshop | next-step | .55 | | un beau stylo mène parfois à un atelier d’écriture | a fine pen sometimes leads to a writing workshop
exhibition | same-universe | .5 | | les revues d’art annoncent les grandes expositions | art magazines announce the great shows
gift-box | same-occasion:party | .45 | | la carte choisie, il reste à trouver le cadeau | the card chosen, the present remains to be found
parcel-delivery | goes-with | .55 | | une carte, une enveloppe, et le colis peut partir | a card, an envelope, and the parcel can go
public-transport-pass | same-universe | .4 | | le trajet du matin suffit à lire les nouvelles | the morning ride is long enough for the news
glasses | goes-with | .45 | | les petites lignes se lisent mieux avec de bons verres | small print reads better with good lenses
printer-ink | goes-with | .45 | | papier et cartouche manquent toujours le dimanche soir | paper and cartridge always run out on Sunday night
radio-and-podcast | same-universe | .45 | | après l’éditorial, le débat s’écoute à la radio | after the editorial, the debate is on the radio
comics | same-universe | .55 | | les albums en kiosque mènent à la librairie spécialisée | newsstand comics lead to the comic shop
children-book | same-universe | .5 | | un magazine d’enfant donne le goût des histoires longues | a children’s magazine gives a taste for long stories
@news-kiosk | Cet endroit est un kiosque à journaux | This place is a news kiosk
coffee | goes-with | .8 | | un café et les titres du jour, la matinée commence bien | a coffee and the headlines start the morning well
book | same-universe | .7 | | quand le journal est fini, un roman prend le relais | when the paper is finished, a novel takes over
viennoiserie | goes-with | .6 | | un croissant laisse quelques miettes sur les pages sport | a croissant leaves a few crumbs on the sports pages
public-transport-pass | same-universe | .55 | | deux stations suffisent pour lire la une | two stops are enough for the front page
theatre-season | next-step | .6 | | le programme des spectacles est dans les pages culture | the week’s shows are in the arts pages
cinema-ticket | next-step | .6 | | les sorties du mercredi se choisissent ici, puis en salle | the week’s films are chosen here, then at the cinema
guided-tour | same-occasion:holiday | .55 | | un plan de la ville en poche, une visite peut commencer | with a town map in the pocket, a tour can begin
exhibition | next-step | .5 | | une belle couverture donne envie de voir l’exposition | a fine cover makes you want to see the show
train-travel | same-occasion:holiday | .55 | | un magazine raccourcit un long trajet en train | a magazine shortens a long train ride
sunglasses | goes-with | .4 | summer | lire au soleil demande de bons verres | reading in the sun takes good lenses
e-reader | same-universe | .4 | | la presse se lit aussi sur liseuse, en voyage | papers can be read on an e-reader when travelling
board-game | same-universe | .4 | summer-holidays | cahiers de jeux et jeux de cartes vont à la plage ensemble | puzzle books and card games go to the beach together
@tobacconist | Cette boutique vend la presse | This shop sells newspapers
coffee | goes-with | .75 | | la presse et le petit noir se tiennent compagnie | the paper and an espresso keep each other company
newspaper-subscription | next-step | .7 | | un abonnement fait venir le journal à la maison | a subscription brings the paper home
greeting-card | goes-with | .65 | | le timbre est ici, il ne manque que la carte | the stamp is here, only the card is missing
stationery | goes-with | .6 | | une enveloppe et un stylo font une lettre avec le timbre | an envelope and a pen make a letter with the stamp
public-transport-pass | goes-with | .6 | | les tickets dépannent, l’abonnement simplifie | tickets help out, a pass makes it simple
novel | same-universe | .55 | | un livre de poche tient à côté du journal | a paperback fits beside the newspaper
parcel-delivery | goes-with | .5 | | on achète le timbre et l’on dépose le colis | buy the stamp and drop off the parcel
mobile-plan | next-step | .5 | | après plusieurs recharges, un forfait revient plus simple | after a few top-ups, a plan is simpler
puzzle | same-universe | .45 | | qui finit la grille du jour aime aussi les puzzles | those who finish the daily grid like puzzles too
confectionery | goes-with | .45 | | une douceur au comptoir se croque en lisant les titres | a sweet from the counter goes with the headlines
travel-guide | same-occasion:holiday | .4 | | pour une escapade, une carte et un guide suffisent | for a short trip, a map and a guide are enough
@vape-shop | Vous êtes dans un commerce spécialisé | This is a specialist shop
coffee | goes-with | .5 | | un café serré se prend bien entre deux courses | a strong coffee goes down well between errands
phone-accessories | goes-with | .5 | | un câble et un chargeur manquent toujours quand il faut | a cable and a charger are always missing when needed
headphones | same-universe | .45 | | les amateurs d’objets bien réglés aiment le beau son | those who like finely tuned things like good sound
vinyl-record | same-universe | .4 | | un disque choisi au bac occupe une soirée tranquille | a record from the racks fills a quiet evening
leather-goods | goes-with | .4 | | un étui de cuir garde les petits objets ensemble | a leather case keeps small things together
comedy-show | next-step | .4 | | rire une heure en salle fait du bien après le travail | an hour of laughter is good after work
phone-repair | goes-with | .4 | | un écran fendu se change pendant une course | a cracked screen is changed during an errand
watch | same-universe | .4 | | la petite mécanique a ses passionnés, montres en tête | fine mechanics have their fans, watches first
burger | next-step | .4 | | une petite faim, et un burger règle la question | a little hungry, and a burger settles it
board-game | same-universe | .4 | | un jeu de société se sort les soirs de pluie | a board game comes out on rainy evenings
@music-shop | Ce magasin vend des instruments de musique | This shop sells musical instruments
music-lessons | next-step | .95 | | un professeur évite les mauvais plis des débuts | a teacher saves you the bad habits of beginners
concert | same-universe | .85 | | un soir de concert donne du cœur à répéter | an evening at a concert gives heart to practise
choir | same-universe | .75 | | la voix est le seul instrument que l’on a toujours sur soi | the voice is the one instrument always with you
vinyl-record | same-universe | .75 | | on apprend beaucoup en écoutant les grands disques | much is learnt from listening to great records
opera | same-universe | .65 | | l’opéra met tout un orchestre au service des voix | opera puts a whole orchestra behind the voices
headphones | goes-with | .75 | | au casque, le piano numérique ne réveille personne | with headphones, a digital piano wakes nobody
festival | same-universe | .65 | summer | en festival, on regarde surtout les mains des guitaristes | at a festival, one mostly watches the guitarists’ hands
holiday-camp | same-occasion:holiday | .5 | summer-holidays | un stage de musique fait jouer ensemble tout l’été | a music camp is a summer of playing together
wedding-music | same-occasion:engagement | .45 | | pour un mariage, de vrais musiciens valent toutes les listes d’écoute | at a wedding, real musicians are worth any playlist
turntable | same-universe | .55 | | une bonne chaîne fait entendre chaque corde | good hi-fi lets you hear every string
moving-service | goes-with | .45 | | un piano ne se déménage pas à deux amis | a piano is not moved by two friends
theatre-class | same-universe | .4 | | la scène intimide moins quand on l’a apprise | the stage is less daunting once learnt
hearing-protection | goes-with | .65 | | des bouchons moulés laissent passer la musique, pas l’excès | moulded plugs let the music through, not the excess
karaoke | same-universe | .4 | | chanter entre amis est déjà faire de la musique | singing among friends is already making music
dance-class | same-universe | .5 | | un pied qui bat la mesure sait déjà danser | a foot that beats time can already dance
@photo-shop | Cette boutique est un magasin de photo | This shop is a photo shop
photography-class | next-step | .9 | | un cours apprend à sortir du mode automatique | a class teaches you to leave automatic mode
picture-framing | next-step | .85 | | un grand tirage demande une marge et un verre | a large print wants a mount and glass
travel-agency | same-occasion:holiday | .6 | | un voyage commence par une carte mémoire vide | a journey begins with an empty memory card
wedding-photography | same-universe | .7 | | pour un mariage, on confie l’appareil à un professionnel | for a wedding, leave the camera to a professional
exhibition | same-universe | .7 | | une exposition de photographies apprend à cadrer | a photography show teaches framing
family-photography | same-universe | .65 | | pour une fois, celui qui tient l’appareil sera sur la photo | for once, whoever holds the camera will be in the picture
travel-accessories | same-occasion:holiday | .55 | | un adaptateur recharge l’appareil à l’étranger | an adapter charges the camera abroad
leather-goods | goes-with | .55 | | une sacoche de cuir vieillit bien avec l’appareil | a leather bag ages well with the camera
laptop | goes-with | .55 | | les photos se trient mieux sur un grand écran | pictures are sorted best on a big screen
maternity-photography | same-occasion:birth | .55 | | les premiers jours passent vite, une séance les garde | the first days go fast, a session keeps them
guided-tour | same-universe | .45 | | une visite mène aux bons points de vue | a tour leads to the good viewpoints
pet-photography | same-universe | .45 | | photographier un chat est un métier de patience | photographing a cat is patient work
greeting-card | goes-with | .4 | end-of-year | une photo de famille fait une jolie carte de vœux | a family picture makes a fine New Year card
drone | same-universe | .6 | | vu d’en haut, le même paysage est un autre sujet | seen from above, the same landscape is another subject
castle-visit | next-step | .4 | | un château au petit matin offre une belle lumière | a castle at daybreak has fine light
travel-guide | same-occasion:holiday | .5 | summer-holidays | un guide indique l’heure où la place est vide | a guide tells when the square is empty
@photographer-studio | Cet endroit est un studio de photographie | This place is a photography studio
picture-framing | next-step | .9 | | un portrait réussi ne reste pas dans un tiroir | a good portrait does not stay in a drawer
wedding-dress | same-occasion:engagement | .8 | | la robe se choisit, puis se photographie sous son meilleur jour | the dress is chosen, then photographed at its best
bridal-makeup | same-occasion:engagement | .75 | | un maquillage de mariée tient jusqu’à la dernière photo | bridal make-up lasts to the last picture
bridal-hairstyle | same-occasion:engagement | .7 | | la coiffure de la mariée s’essaie avant le grand jour | the bride’s hair is tried before the great day
wedding-venue | same-occasion:engagement | .7 | | un beau lieu donne de belles photos sans effort | a fine place gives fine pictures without effort
wedding-video | same-universe | .7 | | le film garde les voix et les rires du mariage | the film keeps the voices and laughter of the wedding
photo-prints | next-step | .7 | | un album se feuillette à plusieurs sur le canapé | an album is leafed through together on the sofa
baby-equipment | same-occasion:birth | .55 | | autour d’une naissance, on prépare la photo et la poussette | around a birth, there is a picture and a pushchair to plan
photography-class | next-step | .6 | | un cours fait passer de l’autre côté de l’objectif | a class takes you to the other side of the lens
haircut | goes-with | .6 | | un passage chez le coiffeur la veille aide à sourire | a haircut the day before helps you smile
children-fashion | goes-with | .55 | | une tenue simple et gaie convient aux portraits d’enfants | plain, cheerful clothes suit children’s portraits
tailored-suit | goes-with | .5 | | pour un portrait professionnel, une veste bien coupée suffit | for a business portrait, a well-cut jacket is enough
website-creation | next-step | .45 | | un bon portrait ouvre bien un site professionnel | a good portrait opens a business site well
christening-gift | same-occasion:birth | .5 | | un tirage encadré fait un cadeau de baptême durable | a framed print makes a lasting christening gift
wedding-car | same-occasion:engagement | .5 | weddings | une voiture ancienne fait toujours une belle image de mariage | a vintage car always makes a fine wedding picture
make-up | goes-with | .45 | | une poudre légère évite les reflets du flash | a light powder avoids flash glare
wedding-ring | same-occasion:engagement | .5 | weddings | les alliances ont droit à leur gros plan | the rings get a close-up of their own
wedding-stationery | same-occasion:engagement | .55 | weddings | une photo de fiançailles ouvre le faire-part | an engagement picture opens the invitation
wedding-flowers | same-occasion:engagement | .65 | | les fleurs se livrent avant les premiers portraits | flowers are delivered before the first portraits
wedding-planning | same-occasion:engagement | .65 | | l’organisatrice réserve vingt minutes de belle lumière | the planner keeps twenty minutes of good light
@computer-shop | Ce magasin vend et répare des ordinateurs | This shop sells and mends computers
fibre-internet | goes-with | .85 | | une machine rapide mérite une ligne rapide | a fast machine deserves a fast line
office-furniture | goes-with | .75 | | un écran à la bonne hauteur commence par un bon bureau | a screen at the right height begins with a good desk
headphones | goes-with | .7 | | un casque avec micro simplifie les réunions à distance | a headset makes remote meetings simpler
website-creation | next-step | .65 | | un site se confie à quelqu’un dont c’est le métier | a website is left to someone whose trade it is
vocational-training | next-step | .65 | | une formation apprend enfin les tableurs | a course teaches spreadsheets at last
video-game | same-universe | .65 | | les devoirs finis, la même machine sait jouer | homework done, the same machine can play
school-supplies | same-occasion:back-to-school | .55 | back-to-school | cartable et ordinateur se préparent ensemble à la rentrée | school bag and computer are readied together
coworking | same-universe | .55 | | un portable bien réglé travaille aussi hors de chez soi | a well-tuned laptop works away from home too
printing-service | goes-with | .55 | | pour cent pages reliées, mieux vaut un imprimeur | for a hundred bound pages, a printer is best
repair-cafe | same-universe | .55 | | un vieil appareil trouve parfois une seconde vie au café réparation | an old device sometimes finds new life at the repair café
photo-prints | next-step | .5 | | les photos sauvegardées gagnent à être tirées | saved pictures are the better for printing
leather-goods | goes-with | .4 | | une sacoche bien faite protège un portable des années | a well-made bag protects a laptop for years
software | goes-with | .8 | | un antivirus et une suite bureautique s’installent le premier jour | antivirus and office software go on the first day
computer-class | next-step | .75 | | quelques heures d’initiation, et la machine devient familière | a few hours of lessons and the machine becomes familiar
printer-ink | goes-with | .7 | | l’imprimante se prend avec ses cartouches | the printer comes with its cartridges
it-support | next-step | .6 | | pour cinq postes et un réseau, un prestataire veille | for five machines and a network, a provider keeps watch
smartphone | same-universe | .5 | | téléphone et ordinateur partagent les mêmes photos | phone and computer share the same pictures
desk | goes-with | .65 | | un siège réglable se remarque au bout d’une heure | an adjustable chair is noticed after an hour
mobile-plan | same-universe | .45 | | un partage de connexion dépanne le portable | sharing the phone’s connection helps the laptop out
phone-accessories | goes-with | .45 | | un même câble charge désormais tout | one cable now charges everything
@internet-cafe | Cet endroit est un cybercafé | This place is an internet café
coffee | goes-with | .7 | | un café à portée de clavier aide à réfléchir | a coffee beside the keyboard helps thinking
mobile-plan | same-universe | .7 | | un forfait avec de l’international garde le lien avec les proches | a plan with international calls keeps loved ones close
stationery | goes-with | .45 | | un dossier imprimé se range dans une chemise | a printed file goes into a folder
computer-repair | next-step | .6 | | un ordinateur en panne a souvent peu de chose | a broken computer often has little wrong
language-course | same-universe | .6 | | quelques heures de cours ouvrent d’autres conversations | a few lessons open up other conversations
fibre-internet | next-step | .6 | | une bonne ligne à la maison se choisit tranquillement | a good line at home is chosen at leisure
video-game | same-universe | .65 | | entre deux messages, une partie en réseau | between two messages, a network game
phone-repair | same-universe | .55 | | un téléphone réparé fait économiser un téléphone neuf | a mended phone saves the price of a new one
parcel-delivery | goes-with | .45 | | on écrit d’ici, et le colis part au même moment | you write from here and the parcel leaves at the same time
travel-agency | same-occasion:holiday | .45 | | après avoir comparé en ligne, un conseiller répond de vive voix | after comparing online, an adviser answers in person
vocational-training | next-step | .5 | | une formation en ligne commence par une bonne connexion | online training begins with a good connection
identity-photo | goes-with | .4 | | une démarche en ligne demande souvent une photo | an online form often asks for a photo
computer-class | next-step | .65 | | un atelier apprend à faire ses démarches en ligne | a workshop teaches how to do paperwork online
money-transfer | same-universe | .45 | | on écrit aux siens, on leur envoie parfois un mandat | you write to family, and sometimes send a transfer
@phone-shop | Ce magasin vend et répare des téléphones | This shop sells and mends phones
headphones | goes-with | .9 | | un bon casque change la musique du téléphone | good headphones change the music on a phone
photo-prints | next-step | .65 | | les plus belles photos du téléphone tiennent dans un album | the best phone pictures fit in an album
tablet | same-universe | .65 | | une tablette est plus confortable pour lire et dessiner | a tablet is easier for reading and drawing
photography-class | next-step | .6 | | un cours apprend à bien photographier, même au téléphone | a class teaches good pictures, even with a phone
audiobook | goes-with | .55 | | un livre audio tient dans la poche avec le téléphone | an audiobook fits in the pocket with the phone
laptop | same-universe | .55 | | un ordinateur prend le relais pour les longs messages | a computer takes over for long messages
leather-goods | goes-with | .5 | | un étui de cuir protège l’écran et se patine | a leather case protects the screen and mellows
travel-accessories | same-occasion:holiday | .55 | summer-holidays | une batterie de secours évite la panne en voyage | a spare battery avoids going flat on the road
camera | same-universe | .5 | | quand le téléphone ne suffit plus, vient l’appareil photo | when the phone is not enough, a camera is next
repair-cafe | same-universe | .4 | | réparer ensemble un vieil appareil apprend beaucoup | mending an old device together teaches a lot
watch | same-universe | .4 | | une belle montre donne l’heure sans notification | a fine watch tells the time without notifications
e-reader | same-universe | .4 | | une liseuse repose les yeux après l’écran | an e-reader rests the eyes after the screen
phone-insurance | goes-with | .8 | | un écran se fend vite, une assurance le remplace | a screen cracks fast, insurance replaces it
smartwatch | goes-with | .8 | | une montre connectée laisse le téléphone dans la poche | a smartwatch leaves the phone in the pocket
smart-speaker | goes-with | .6 | | une enceinte sans fil emporte la musique au jardin | a wireless speaker takes the music into the garden
streaming-subscription | goes-with | .5 | | un abonnement musical suit le téléphone partout | a music subscription follows the phone everywhere
@electronics-shop | Ce magasin vend de l’image et du son | This shop sells sound and vision
vinyl-record | goes-with | .8 | | la platine installée, il faut de quoi la faire tourner | with the turntable in place, it needs something to play
fibre-internet | goes-with | .75 | | la fibre amène les films sans attente | fibre brings films without waiting
concert | same-universe | .7 | | aucune enceinte ne remplace tout à fait une salle | no loudspeaker quite replaces a hall
video-game | goes-with | .7 | | un beau téléviseur révèle les jeux | a fine television shows games at their best
cinema-pass | same-universe | .65 | | le plus grand des écrans reste celui du cinéma | the biggest of screens is still the cinema’s
furniture | goes-with | .65 | | un meuble bas cache les câbles et porte l’écran | a low unit hides the cables and carries the screen
electrician | next-step | .5 | | un électricien fait passer les fils dans le mur | an electrician runs the wires inside the wall
interior-design | next-step | .45 | | un salon se dessine autour du canapé autant que de l’écran | a living room is drawn around the sofa as much as the screen
musical-instrument | same-universe | .45 | | du bon son à l’instrument, il n’y a qu’un pas | from good sound to an instrument is but a step
festival | same-universe | .45 | summer | après le salon, le plein air, en festival | after the living room, the open air of a festival
sports-event | same-occasion:party | .45 | | un match se regarde entre amis, parfois au stade | a match is watched with friends, sometimes in the stadium
camera | same-universe | .55 | | les photos de vacances passent bien sur grand écran | holiday pictures look good on a big screen
curtains | goes-with | .4 | | un rideau épais supprime les reflets de l’après-midi | a thick curtain removes the afternoon glare
streaming-subscription | next-step | .7 | | le téléviseur branché, il reste à choisir ses plateformes | with the television plugged in, choose your platforms
smart-home | same-universe | .65 | | lumières et volets se commandent depuis l’enceinte | lights and shutters are controlled from the speaker
dvd | goes-with | .5 | | les films que l’on aime se gardent sur une étagère | films one loves are kept on a shelf
console | goes-with | .65 | | une console trouve vite sa place sous l’écran | a console soon finds its place below the screen
@department-store | Cet endroit est un grand magasin | This place is a department store
wedding-registry | same-occasion:engagement | .75 | | une liste de mariage se compose rayon par rayon | a wedding list is put together floor by floor
tea-room | next-step | .65 | | après trois étages, un salon de thé est bienvenu | after three floors, a tea room is welcome
clothing-alteration | next-step | .65 | | une retouche met l’ourlet à la bonne hauteur | an alteration sets the hem at the right height
shoes | goes-with | .65 | | une tenue neuve se juge avec les bonnes chaussures | a new outfit is judged with the right shoes
jewellery | same-universe | .65 | | un bijou discret achève une silhouette | a discreet jewel completes an outfit
luggage | same-occasion:holiday | .55 | summer-holidays | une garde-robe d’été demande une valise à sa taille | a summer wardrobe needs a suitcase to match
theatre-season | next-step | .5 | | la journée d’achats finit bien au théâtre | a day’s shopping ends well at the theatre
toy | same-universe | .6 | end-of-year | en décembre, on vient aussi pour voir les jouets | in December, people come to see the toys too
furniture | same-universe | .5 | | après le linge et la vaisselle, on pense au canapé | after linen and china, one thinks of the sofa
gift-card | same-occasion:party | .6 | end-of-year | une carte cadeau se dépense à tous les étages | a gift card is good on every floor
haircut | next-step | .45 | | une nouvelle tenue donne envie d’une nouvelle coupe | a new outfit makes you want a new haircut
baby-equipment | same-occasion:birth | .55 | | pour une naissance, la famille offre une poussette ou un trousseau | for a birth, the family gives a pushchair or a layette
parking | goes-with | .4 | | avec plusieurs paquets, on aime se garer près | with several parcels, one likes to park near
restaurant-meal | next-step | .5 | | les bras chargés, on déjeune avant de repartir | arms full, you lunch before leaving
coffee | next-step | .45 | | un café au dernier étage repose des rayons | a coffee on the top floor is a rest from the aisles
`;
