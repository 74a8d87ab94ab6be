/** What goes with restaurants, caterers and meals to take away; laid out as in `complements-food-baked.ts`. */
export const TABLE_COMPLEMENTS = `
@caterer | Vous êtes chez un traiteur | This shop is a caterer
wedding-venue | same-occasion:engagement | .9 | | il faut un beau lieu pour un beau buffet | a fine buffet needs a fine place
event-hire | goes-with | .85 | | la vaisselle se loue avec le buffet | tableware is hired along with the buffet
wedding-cake | same-occasion:engagement | .75 | | la pièce montée termine le repas | the wedding cake ends the meal
wedding-planning | same-occasion:engagement | .75 | | une organisatrice règle l’heure des entrées et celle des discours | a planner times the starters and the speeches
wedding-photography | same-occasion:engagement | .7 | | une belle réception mérite des photos | a fine reception deserves photographs
wedding-music | same-occasion:engagement | .7 | | une réception se fait en musique | a reception needs music
wedding-flowers | same-occasion:engagement | .65 | | les centres de table fleurissent entre les assiettes | centrepieces bloom between the plates
cut-flowers | goes-with | .65 | | des fleurs décorent le buffet | flowers decorate the buffet
wine | goes-with | .7 | | une caisse de crus bien choisis suit le buffet | a well-chosen case follows the buffet
champagne | same-occasion:party | .65 | | les petits fours appellent une coupe | canapés call for a glass of bubbles
birthday-cake | same-occasion:party | .6 | | pour des quarante ans, le gâteau arrive après le buffet | for a fortieth, the cake comes after the buffet
bread | goes-with | .55 | | des pains surprise et des miches tranchées complètent le buffet | filled loaves and sliced country bread complete the buffet
cleaning-service | next-step | .45 | | après la fête, le ménage peut se confier | after the party, the tidying can be left to others
event-venue | same-occasion:party | .8 | | la salle se réserve avant le menu | the room is booked before the menu
event-entertainment | same-occasion:party | .65 | | un magicien passe entre les tables pendant le cocktail | a magician goes from table to table during drinks
conference | next-step | .6 | | un séminaire réussi se juge aussi à la pause | a good seminar is also judged by its break
wedding-car | same-occasion:engagement | .4 | | le buffet attend la voiture des mariés | the buffet waits for the couple’s car
wedding-stationery | same-occasion:engagement | .45 | | le menu imprimé reprend les couleurs du faire-part | the printed menu echoes the invitation
christening-gift | same-occasion:birth | .4 | | un baptême se fête à vingt, cadeaux sur la table | a christening is a lunch for twenty, presents on the table
@restaurant | Cet endroit est un restaurant | This place is a restaurant
theatre-season | next-step | .8 | | après le dîner, le rideau se lève | after dinner, the curtain rises
cinema-ticket | next-step | .8 | | un dîner tôt, un film à l’affiche, et la soirée est ronde | an early dinner, a film that is on, and the evening is complete
cooking-class | next-step | .75 | | on peut apprendre à refaire le plat | you can learn to make the dish
taxi | next-step | .65 | | un taxi ramène à la maison | a taxi takes you home
concert | next-step | .65 | | un concert après le dessert, et la soirée est complète | a concert after dessert makes the evening whole
hotel-stay | next-step | .6 | | une chambre prolonge la soirée | a room prolongs the evening
vineyard-visit | next-step | .6 | | les vins de la carte se découvrent à la propriété | the wines on the list can be discovered at the estate
boat-trip | next-step | .55 | | une promenade sur l’eau suit bien le repas | a trip on the water goes well after a meal
guided-tour | next-step | .55 | | après le repas, une visite de la ville | after the meal, a tour of the town
museum | next-step | .5 | | un musée se visite bien après un long déjeuner | a museum is a fine walk after a long lunch
tea | goes-with | .45 | | une infusion se prend en fin de repas | a herbal tea ends the meal
parking | goes-with | .45 | | une place réservée laisse le temps du dessert | a booked space leaves time for dessert
cut-flowers | same-occasion:party | .5 | valentine | un bouquet attend parfois sur la table réservée | a bouquet sometimes waits on the reserved table
ice-cream | goes-with | .45 | | un sorbet du glacier remplace volontiers le dessert | a sorbet from the ice-cream maker happily replaces pudding
comedy-show | next-step | .55 | | le spectacle d’humour commence quand les assiettes sont vides | the comedy starts once the plates are empty
babysitting | goes-with | .45 | | une garde d’enfants permet de prendre un dessert sans regarder l’heure | a babysitter means pudding without watching the clock
engagement-dinner | same-occasion:engagement | .6 | | une table au calme se réserve pour les grandes questions | a quiet table is booked for big questions
event-venue | same-occasion:party | .5 | | à partir de trente couverts, une salle s’impose | from thirty guests up, a room is needed
wine | goes-with | .55 | | la bouteille aimée à table se retrouve chez un caviste | a bottle enjoyed at table can be found at a wine merchant’s
bar-evening | next-step | .5 | | un dernier verre se prend au bar | a last drink is taken at the bar
wine-tasting | next-step | .45 | | une dégustation met des mots sur le verre du dîner | a tasting finds words for the wine at dinner
@fine-dining-restaurant | Cet endroit est un restaurant gastronomique | This place is a fine-dining restaurant
opera | next-step | .8 | | l’opéra et un grand dîner font une soirée | the opera and a fine dinner make an evening
theatre-season | next-step | .75 | | le théâtre va avec un beau dîner | the theatre goes with a fine dinner
weekend-getaway | same-universe | .75 | | une belle table est souvent le but d’un week-end | a fine table is often the point of a weekend
vineyard-visit | next-step | .75 | | le sommelier vous dirait quel domaine aller voir | the sommelier could tell you which estate to visit
jewellery | same-occasion:engagement | .6 | | un grand dîner fête souvent une promesse | a fine dinner often celebrates a promise
engagement-ring | same-occasion:engagement | .65 | | la question se pose souvent entre le fromage et le dessert | the question is often popped between cheese and pudding
tableware | goes-with | .65 | | on rapporte chez soi l’envie d’une belle table | one takes home the wish for a fine table
cooking-class | next-step | .7 | | un cours de cuisine livre quelques secrets | a cooking class gives away some secrets
spa-hotel | next-step | .55 | | une nuit au calme et un soin prolongent le dîner | a quiet night and a treatment prolong dinner
wedding-venue | same-occasion:engagement | .5 | weddings | les repas de noces se rêvent parfois à cette table | wedding feasts are sometimes dreamt up at this table
fine-food | same-universe | .6 | | sel fumé et vinaigres rares s’achètent aussi | smoked salt and rare vinegars are for sale too
champagne | goes-with | .6 | | quelques bulles ouvrent le menu | a few bubbles open the menu
taxi | next-step | .6 | | un taxi vous attend quand la cuisine s’éteint | a taxi awaits when the kitchen goes dark
evening-wear | goes-with | .5 | | une table étoilée donne une occasion à la robe | a starred table gives the dress an occasion
private-chef | same-universe | .55 | | un chef à domicile apporte la haute cuisine au salon | a private chef brings fine cooking home
engagement-dinner | same-occasion:engagement | .7 | | une table fleurie et un violon se commandent | a flowered table and a violin can be ordered
castle-visit | next-step | .5 | | un château se visite volontiers avant un grand dîner | a castle makes a fine visit before a grand dinner
wine-tasting | next-step | .55 | | une dégustation prolonge les accords du soir | a tasting prolongs the evening’s pairings
cocktail | next-step | .4 | | un bar à cocktails termine la soirée debout | a cocktail bar ends the evening on its feet
@pizzeria | Cet endroit est une pizzeria | This place is a pizzeria
cinema-ticket | next-step | .85 | | pizza puis cinéma, un classique | pizza then a film, a classic
olive-oil | goes-with | .7 | | un filet d’huile d’olive finit la pizza | olive oil finishes the pizza
ice-cream | goes-with | .75 | | une glace italienne finit le repas | gelato ends the meal
bowling | next-step | .65 | | la dernière part se joue aux quilles | the last slice is played for at the lanes
cooking-class | next-step | .6 | | un cours apprend à pétrir la pâte | a class teaches how to knead the dough
language-course | same-universe | .55 | | on peut aussi commander en italien | you can also order in Italian
coffee-beans | goes-with | .55 | | un ristretto se réussit aussi à la maison | a ristretto can be mastered at home too
fine-food | same-universe | .55 | | mozzarella, tomates séchées et basilic se rapportent chez soi | mozzarella, dried tomatoes and basil can come home with you
children-party | same-occasion:party | .6 | | une tablée de huit ans partage trois margheritas | a table of eight-year-olds shares three margheritas
sports-event | next-step | .5 | | une pizza, une écharpe, et l’on part au stade | a pizza, a scarf, and off to the stadium
escape-game | next-step | .5 | | l’équipe se forme à table, l’énigme attend | the team forms at the table, the puzzle awaits
train-travel | same-occasion:holiday | .45 | | l’Italie se rejoint aussi en train | Italy can be reached by train too
arcade-games | next-step | .5 | | une partie d’arcade tient entre la commande et la pizza | one arcade game fits between order and pizza
@japanese-restaurant | Cet endroit est un restaurant japonais | This place is a Japanese restaurant
comics | same-universe | .75 | | les mangas viennent du même pays | manga comes from the same country
tea | goes-with | .8 | | le thé vert accompagne les sushis | green tea goes with sushi
kitchen-knives | same-universe | .7 | | les couteaux japonais font rêver les cuisiniers | Japanese knives make cooks dream
travel-agency | next-step | .65 | | après l’assiette, le voyage | after the plate, the journey
cooking-class | next-step | .75 | | un cours apprend à rouler les makis | a class teaches how to roll maki
language-course | same-universe | .55 | | on peut apprendre quelques mots de japonais | you can learn a few words of Japanese
cinema-ticket | next-step | .6 | | un Kurosawa ou un Miyazaki termine la soirée | a Kurosawa or a Miyazaki ends the evening
tableware | goes-with | .6 | | un grès bleu et des baguettes laquées changent le riz | blue stoneware and lacquered chopsticks change the rice
martial-arts | same-universe | .5 | | le judo et l’aïkido se saluent dans la même langue | judo and aikido bow in the same language
pottery-class | next-step | .5 | | on façonne son propre bol à ramen en deux séances | two sessions are enough to shape your own ramen bowl
museum | same-universe | .45 | | les estampes d’Hokusai se regardent au musée | Hokusai’s prints are there to be seen in museums
fish | same-universe | .45 | | le saumon cru se choisit chez un bon poissonnier | raw salmon is chosen at a good fishmonger’s
manga | same-universe | .7 | | le tome suivant se lit au comptoir, baguettes posées | the next volume is read at the counter, chopsticks down
karaoke | next-step | .55 | | au Japon, la soirée finirait au karaoké | in Japan, the evening would end in karaoke
air-travel | same-occasion:holiday | .55 | | Tokyo vaut bien quatorze heures d’avion | Tokyo is worth fourteen hours in the air
world-food | goes-with | .55 | | miso, nori et riz rond se rangent au placard | miso, nori and short-grain rice keep in the cupboard
@creperie | Cet endroit est une crêperie | This place is a crêperie
cinema-ticket | next-step | .65 | | un film d’après-midi fait digérer la beurre-sucre | an afternoon film walks off the sugar crêpe
boat-trip | same-universe | .6 | | la Bretagne donne envie de bateau | Brittany makes you think of boats
holiday-rental | same-occasion:holiday | .6 | summer-holidays | les galettes ont un goût de vacances en Bretagne | galettes taste of holidays in Brittany
kitchenware | goes-with | .65 | | une crêpière en fonte rend les bords croustillants | a cast-iron pan makes the edges crisp
honey-and-jam | goes-with | .65 | | une confiture maison garnit la crêpe | home-made jam fills the crêpe
children-party | same-occasion:party | .6 | | un goûter de crêpes fait une fête | a crêpe tea makes a party
museum | next-step | .55 | | un musée et des crêpes font un bel après-midi | a museum and crêpes make a fine afternoon
train-travel | same-occasion:holiday | .45 | summer-holidays | Quimper et Saint-Malo sont au bout de la ligne | Quimper and Saint-Malo are at the end of the line
ice-cream | goes-with | .6 | | une boule de caramel au beurre salé coiffe la crêpe | a scoop of salted caramel tops the crêpe
cheese | goes-with | .5 | | l’emmental de la complète a de grands cousins | the cheese in the galette has grand cousins
zoo-visit | next-step | .45 | | les enfants ont droit au sucre, puis aux manchots | the children get sugar, then penguins
castle-visit | next-step | .45 | summer-holidays | le fort et ses remparts se visitent après la galette | the fort and its ramparts come after the galette
@burger-restaurant | Cet endroit est un restaurant de burgers | This place is a burger restaurant
cinema-ticket | next-step | .8 | | burger puis film, la soirée est faite | a burger then a film makes the evening
bowling | next-step | .75 | | sauce barbecue d’un côté, strike de l’autre | barbecue sauce on one side, a strike on the other
concert | next-step | .7 | | un burger avalé, les guitares peuvent commencer | burger eaten, let the guitars begin
escape-game | next-step | .7 | | entre amis, un jeu d’évasion suit le repas | with friends, an escape room follows the meal
ice-cream | goes-with | .6 | | un sundae se partage à deux cuillères | a sundae is shared with two spoons
soft-drinks | goes-with | .6 | | une limonade artisanale fait glisser la dernière frite | a craft lemonade refreshes the last chip
video-game | same-universe | .5 | | une partie se joue après le repas | a game is played after the meal
comedy-show | next-step | .5 | | un plateau d’humoristes finit la soirée en riant | a stand-up night ends the evening laughing
sports-event | next-step | .55 | | un burger se mange bien avant le coup d’envoi | a burger goes down well before kick-off
bread | same-universe | .45 | | le bun brioché est aussi une affaire de boulanger | a brioche bun is a baker’s business too
barbecue | next-step | .5 | summer | un steak bien grillé se réussit aussi au jardin | a well-seared patty works in the garden too
birthday-cake | same-occasion:party | .45 | | les bougies arrivent après le cheeseburger | the candles come after the cheeseburger
laser-game | next-step | .65 | | l’équipe rouge paie sa tournée après le laser game | the red team pays after laser tag
karting | next-step | .6 | | le dernier au karting offre les frites | last at the karting buys the chips
arcade-games | next-step | .55 | | un flipper rend la monnaie en boules | a pinball machine gives change in balls
@fast-food | Cet endroit est un restaurant rapide | This place is a quick-service restaurant
cinema-ticket | next-step | .75 | | on mange vite pour ne pas manquer le film | a quick bite before the film
coffee | goes-with | .65 | | un café finit la pause | a coffee ends the break
concert | next-step | .6 | | on mange vite avant le concert | a quick bite before the concert
bowling | next-step | .65 | | après les frites, une partie de bowling et sa revanche | after the chips, a game of bowling and a rematch
public-transport-pass | same-universe | .5 | | on mange souvent entre deux trajets | people often eat between two journeys
ice-cream | goes-with | .6 | | un cornet suit le cornet de frites | one cone follows another
fruit-juice | goes-with | .55 | | un jus d’orange pressé accompagne la salade | a pressed orange juice goes with the salad
headphones | goes-with | .45 | | un podcast tient compagnie à la pause de midi | a podcast keeps the lunch break company
amusement-park | next-step | .5 | | la journée au parc commence par un déjeuner vite servi | a day at the park starts with a quick lunch
train-travel | goes-with | .45 | | le sandwich se mange à bord, côté fenêtre | the sandwich is eaten on board, by the window
laser-game | next-step | .55 | | l’anniversaire enchaîne nuggets et laser game | the birthday runs from nuggets to laser tag
soft-play | next-step | .5 | | les chaussettes aux pieds, les petits filent au toboggan | in their socks, the little ones dash to the slide
@kebab-restaurant | Cet endroit sert des grillades | This place serves grills
spices | same-universe | .65 | | les épices font le goût des grillades | spices make the taste of the grill
concert | next-step | .6 | | on refait des forces avant la première partie | strength is gathered before the support act
sports-event | next-step | .65 | | on mange bien avant le match | people eat well before the match
tea | goes-with | .65 | | un thé à la menthe finit le repas | mint tea ends the meal
travel-agency | next-step | .5 | | ces saveurs donnent envie de voyager | these flavours make you want to travel
soft-drinks | goes-with | .55 | | un soda au gingembre apaise la sauce piquante | a ginger ale calms the hot sauce
pastry | goes-with | .55 | | un baklava conclut en douceur | a baklava ends things sweetly
video-game | same-universe | .45 | | la revanche se joue manette en main | the rematch is played with a controller
bowling | next-step | .55 | | les quilles attendent la fin des frites | the pins wait for the last chip
vegetables | same-universe | .4 | | tomates, oignons rouges et salade viennent du marché | tomatoes, red onions and lettuce come from the market
gym-membership | same-universe | .4 | | le poulet grillé et la salle de sport s’entendent bien | grilled chicken and the gym get on well
karting | next-step | .45 | | un tour de piste se dispute entre deux bouchées | a lap is argued over between two bites
@sandwich-bar | Cet endroit prépare des sandwichs | This place makes sandwiches
coffee | goes-with | .75 | | un café clôt la pause de midi | a coffee closes the lunch break
fruit-juice | goes-with | .65 | | un jus de pomme trouble rafraîchit la pause | a cloudy apple juice refreshes the break
crisps | goes-with | .6 | | un paquet de chips craque à côté du jambon-beurre | a bag of crisps crackles next to the ham baguette
pastry | goes-with | .6 | | un flan se glisse dans le même sac | a slice of custard tart slips into the same bag
ice-cream | goes-with | .45 | summer | une glace remplace le dessert sur le banc | an ice cream replaces pudding on the bench
picnic-hamper | goes-with | .5 | summer | quatre sandwichs et une nappe font un déjeuner dehors | four sandwiches and a cloth make lunch outdoors
public-transport-pass | same-universe | .5 | | on déjeune souvent entre deux stations | lunch is often had between two stations
magazine | goes-with | .5 | | un magazine tient dans l’autre main | a magazine fits in the other hand
train-travel | same-occasion:holiday | .5 | summer-holidays | un bon sandwich fait passer plus vite les kilomètres | a good sandwich makes the miles go faster
catering | same-universe | .5 | | pour vingt collègues, un plateau se commande | for twenty colleagues, a platter can be ordered
gym-membership | next-step | .4 | | un sandwich laisse le temps d’un cours entre midi et deux | a sandwich leaves time for a lunchtime class
zero-waste-products | goes-with | .45 | | une gourde et une boîte à goûter servent tous les midis | a flask and a lunch box serve every noon
@italian-restaurant | Cet endroit est un restaurant italien | This place is an Italian restaurant
wine | goes-with | .65 | | un barolo prolonge le souvenir des tagliatelles | a Barolo prolongs the memory of the tagliatelle
olive-oil | goes-with | .7 | | l’huile qui brillait dans l’assiette s’achète en bouteille | the oil that shone on the plate comes in bottles
ice-cream | goes-with | .7 | | la pistache de Bronte se mange aussi en cornet | Bronte pistachio comes in cones too
cooking-class | next-step | .7 | | rouler des gnocchis s’apprend en une soirée | rolling gnocchi can be learnt in one evening
language-course | same-universe | .65 | | commander en italien est déjà une leçon | ordering in Italian is already a lesson
opera | next-step | .65 | | après l’osso buco, du Verdi | after the osso buco, some Verdi
air-travel | same-occasion:holiday | .6 | | Rome n’est qu’à un déjeuner d’avion | Rome is only a lunch away by plane
travel-agency | next-step | .55 | | une semaine en Toscane commence par une table réservée | a week in Tuscany begins with a booked table
coffee-beans | goes-with | .6 | | un bon ristretto se refait chez soi, la moka sur le feu | a good ristretto can be made at home, moka pot on the stove
engagement-dinner | same-occasion:engagement | .6 | | deux bougies, une nappe à carreaux et une question | two candles, a checked cloth and a question
fine-food | same-universe | .6 | | burrata et bresaola existent aussi à emporter chez soi | burrata and bresaola can be had at home too
@asian-restaurant | Cet endroit est un restaurant asiatique | This place is an Asian restaurant
tea | goes-with | .75 | | un thé au jasmin accompagne les raviolis vapeur | jasmine tea goes with the dumplings
travel-agency | next-step | .7 | | la baie d’Along se visite à la bonne saison | Ha Long Bay is best seen in season
cooking-class | next-step | .7 | | plier un nem demande dix minutes et un professeur | rolling a spring roll takes ten minutes and a teacher
world-food | same-universe | .65 | | la sauce de poisson et les vermicelles s’achètent aussi pour la maison | fish sauce and vermicelli can be bought for home too
air-travel | same-occasion:holiday | .6 | | Bangkok et Hanoï valent la nuit d’avion | Bangkok and Hanoi are worth the night flight
martial-arts | same-universe | .5 | | le kung-fu se pratique aussi loin des écrans | kung fu is practised off screen too
language-course | same-universe | .5 | | dire merci en vietnamien est une première leçon | saying thank you in Vietnamese is a first lesson
kitchenware | goes-with | .55 | | un panier vapeur en bambou tient sur toutes les casseroles | a bamboo steamer sits on any pan
massage | same-universe | .5 | | un massage thaï délasse après le repas et avant la semaine | a Thai massage relaxes after the meal and before the week
karaoke | next-step | .55 | | un karaoké finit la soirée comme là-bas | karaoke ends the evening the way they do there
@indian-restaurant | Cet endroit est un restaurant indien | This place is an Indian restaurant
spices | goes-with | .8 | | cardamome et garam masala s’emportent en sachet | cardamom and garam masala can go home in a packet
cooking-class | next-step | .75 | | un cours livre le secret du naan au fromage | a class gives away the secret of cheese naan
tea | goes-with | .75 | | un thé chaï se prépare avec du lait et du gingembre | chai is made with milk and ginger
yoga-class | same-universe | .65 | | le yoga vient du même pays | yoga comes from the same country
air-travel | same-occasion:holiday | .6 | | Delhi et Bombay sont au bout de la piste | Delhi and Mumbai are at the end of the runway
travel-agency | next-step | .65 | | le Rajasthan se parcourt en dix jours | Rajasthan takes ten days to cross
dance-class | same-universe | .55 | | la danse bollywood s’apprend en riant | Bollywood dancing is learnt laughing
cookbook | next-step | .55 | | un livre de currys sépare le nord du sud | a curry book tells north from south
non-alcoholic-drinks | goes-with | .55 | | un lassi à la mangue apaise le vindaloo | a mango lassi calms the vindaloo
novel | same-universe | .45 | | un roman d’Arundhati Roy sent déjà la mousson | an Arundhati Roy novel already smells of the monsoon
massage | same-universe | .45 | | un massage ayurvédique vient de la même tradition | ayurvedic massage comes from the same tradition
world-food | goes-with | .55 | | riz basmati et chutneys se trouvent aussi en épicerie | basmati rice and chutneys can be bought too
@oriental-restaurant | Cet endroit est un restaurant oriental | This place is a Middle Eastern restaurant
spices | goes-with | .75 | | sumac et zaatar continuent le repas à la maison | sumac and za’atar continue the meal at home
pastry | goes-with | .7 | | un baklava à la fleur d’oranger attend près du thé | an orange-blossom baklava waits near the tea
tea | goes-with | .75 | | le thé à la menthe se sert trois fois | mint tea is served three times
travel-agency | next-step | .65 | | Marrakech et Beyrouth se racontent, puis se visitent | Marrakesh and Beirut are talked of, then visited
cooking-class | next-step | .7 | | un houmous lisse a un secret que l’on enseigne | smooth hummus has a secret that is taught
dance-class | same-universe | .5 | | la danse orientale a ses cours du soir | oriental dance has its evening classes
concert | next-step | .55 | | l’oud et le qanoun se découvrent aussi en salle | oud and qanun can be discovered in concert too
air-travel | same-occasion:holiday | .55 | | trois heures d’avion changent la couleur du ciel | three hours’ flight changes the colour of the sky
olive-oil | goes-with | .6 | | l’huile de l’oliveraie nappe encore le labneh | oil from the grove still coats the labneh
dried-fruit-and-nuts | goes-with | .6 | | dattes et pistaches se picorent au retour | dates and pistachios are nibbled on the way home
wedding-catering | same-occasion:engagement | .5 | weddings | couscous royal et pastilla nourrissent les grandes noces | royal couscous and pastilla feed great weddings
world-food | goes-with | .55 | | semoule fine et harissa se rapportent à la maison | fine semolina and harissa can come home
@seafood-restaurant | Cet endroit est un restaurant de la mer | This place is a seafood restaurant
wine | goes-with | .75 | | un muscadet accompagne les fruits de mer | a Muscadet goes with the shellfish
fish | same-universe | .65 | | le même turbot se choisit à l’étal | the same turbot can be chosen at the stall
boat-trip | next-step | .7 | | le large donne faim, et l’assiette donne envie du large | the sea makes you hungry, and the plate makes you want the sea
fishing-tackle | same-universe | .55 | | attraper son bar soi-même est un autre plaisir | catching your own bass is another pleasure
sailing-lessons | same-universe | .55 | summer | après le plateau, une heure de voile | after the platter, an hour under sail
beach-holiday | same-occasion:holiday | .6 | summer-holidays | une semaine les pieds dans l’eau suit bien les bulots | a week by the water goes well after whelks
champagne | goes-with | .6 | | des bulles brutes aiment l’iode | brut bubbles love the sea
tableware | goes-with | .45 | | une pince, une curette et la table est mise | crackers, a pick and the table is set
hotel-stay | next-step | .55 | | une chambre avec vue prolonge la marée | a room with a view prolongs the tide
taxi | next-step | .5 | | un taxi évite de chercher une place au port | a taxi saves looking for a space by the harbour
diving | same-universe | .4 | summer | un baptême de plongée montre le homard chez lui | a first dive shows the lobster at home
@brasserie | Cet endroit est une brasserie | This place is a brasserie
theatre-season | next-step | .8 | | on sert tard pour ceux qui sortent du théâtre | supper is served late for theatregoers
newspaper-subscription | goes-with | .65 | | un journal déplié va bien avec une banquette | an open paper goes well with a banquette
cinema-ticket | next-step | .7 | | un tartare, un film, un dernier café | steak tartare, a film, one last coffee
opera | next-step | .65 | | la choucroute d’après l’opéra est une tradition | sauerkraut after the opera is a tradition
seafood-platter | same-universe | .7 | end-of-year | un plateau de fruits de mer se commande aussi pour la maison | a seafood platter can be ordered for home too
taxi | next-step | .65 | | un taxi ramène ceux qui ont raté le dernier train | a taxi takes those who missed the last train
hotel-stay | next-step | .6 | | une chambre tout près fait durer la soirée | a room close by makes the evening last
train-travel | same-universe | .55 | | la brasserie et la gare se regardent depuis toujours | brasserie and station have always faced each other
guided-tour | next-step | .5 | | une visite raconte les miroirs et les banquettes d’autrefois | a tour tells of mirrors and banquettes of old
birthday-cake | same-occasion:party | .5 | | un fraisier commandé chez le pâtissier finit bien la tablée | a strawberry gateau from the pastry shop ends the party well
beer | goes-with | .6 | | une bière d’Alsace rappelle d’où viennent les brasseries | an Alsatian beer recalls where brasseries come from
parking | goes-with | .5 | | garée une fois pour toutes, la voiture laisse durer le dîner | parked once and for all, the car lets dinner linger
@staff-canteen | Vous êtes au restaurant d’entreprise | You are in the staff canteen
coffee-beans | goes-with | .65 | | un vrai café de grain réveille le début d’après-midi | real bean coffee wakes up the early afternoon
gym-membership | next-step | .65 | | une séance tient entre midi et deux | a workout fits into the lunch hour
vocational-training | next-step | .6 | | une formation se raconte entre le plat et le dessert | training is discussed between main and pudding
public-transport-pass | same-universe | .6 | | l’employeur rembourse souvent la moitié de la carte | employers often pay back half of the pass
fruit | goes-with | .55 | | une corbeille de fruits fait la pause de seize heures | a fruit basket makes the four o’clock break
bicycle | same-universe | .5 | | venir à vélo ouvre l’appétit avant midi | cycling in sharpens the appetite before noon
day-nursery | same-universe | .55 | | entre collègues, on s’échange les adresses de crèche | colleagues swap nursery addresses
dry-cleaning | next-step | .45 | | la chemise se dépose sur le chemin du bureau | the shirt is dropped off on the way to work
health-top-up-insurance | same-universe | .5 | | la complémentaire de l’entreprise a peut-être une option utile | the company’s top-up cover may have a useful option
holiday-rental | same-occasion:holiday | .55 | summer-holidays | les congés se posent, il reste à trouver la maison | leave is booked, now to find the house
school-supplies | same-occasion:back-to-school | .4 | back-to-school | la liste de rentrée circule de table en table | the school list goes round from table to table
meal-kit | next-step | .45 | | un dîner prêt à cuisiner attend les retours tardifs | a ready-to-cook dinner awaits those home late
theatre-season | next-step | .45 | | entre collègues, on prend des places pour la saison | colleagues book seats for the season together
`;
