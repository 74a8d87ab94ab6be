/** What goes with restaurants, caterers and meals to take away; laid out as in `complements-food-baked.ts`. */
export const TABLE_COMPLEMENTS = `
@caterer | Vous êtes chez un traiteur | This shop is a caterer
wedding-venue | same-occasion:engagement | .9 | weddings | il faut un beau lieu pour un beau buffet | a fine buffet needs a fine place
event-hire | goes-with | .85 | | la vaisselle se loue avec le buffet | tableware is hired along with the buffet
wedding-cake | same-occasion:engagement | .75 | weddings | la pièce montée termine le repas | the wedding cake ends the meal
wedding-planning | same-occasion:engagement | .75 | weddings | une organisatrice règle l’heure des entrées et celle des discours | a planner times the starters and the speeches
wedding-photography | same-occasion:engagement | .7 | weddings | une belle réception mérite des photos | a fine reception deserves photographs
wedding-music | same-occasion:engagement | .7 | weddings | une réception se fait en musique | a reception needs music
wedding-flowers | same-occasion:engagement | .65 | weddings | les centres de table fleurissent entre les assiettes | centrepieces bloom between the plates
cut-flowers | goes-with | .65 | | des fleurs décorent le buffet | flowers decorate the buffet
wine | goes-with | .7 | | un vin choisi accompagne le menu | a chosen wine goes with the menu
champagne | same-occasion:party | .65 | | les petits fours appellent une coupe | canapés call for a glass of bubbles
birthday-cake | same-occasion:party | .6 | | pour des quarante ans, le gâteau arrive après le buffet | for a fortieth, the cake comes after the buffet
bread | goes-with | .55 | | des pains surprise et des miches tranchées complètent le buffet | filled loaves and sliced country bread complete the buffet
cleaning-service | next-step | .45 | | après la fête, le ménage peut se confier | after the party, the tidying can be left to others
@restaurant | Cet endroit est un restaurant | This place is a restaurant
theatre-season | next-step | .8 | | après le dîner, le rideau se lève | after dinner, the curtain rises
cinema-ticket | next-step | .8 | | après le repas, une séance de cinéma | after the meal, a film
cooking-class | next-step | .75 | | on peut apprendre à refaire le plat | you can learn to make the dish
taxi | next-step | .65 | | un taxi ramène à la maison | a taxi takes you home
concert | next-step | .65 | | un concert suit bien le repas | a concert follows a meal nicely
hotel-stay | next-step | .6 | | une chambre prolonge la soirée | a room prolongs the evening
vineyard-visit | next-step | .6 | | les vins de la carte se découvrent à la propriété | the wines on the list can be discovered at the estate
boat-trip | next-step | .55 | | une promenade sur l’eau suit bien le repas | a trip on the water goes well after a meal
guided-tour | next-step | .55 | | après le repas, une visite de la ville | after the meal, a tour of the town
museum | next-step | .5 | | le musée ferme tard, le déjeuner peut durer | the museum closes late, so lunch may linger
tea | goes-with | .45 | | une infusion se prend en fin de repas | a herbal tea ends the meal
parking | goes-with | .45 | | une place réservée laisse le temps du dessert | a booked space leaves time for dessert
cut-flowers | same-occasion:party | .5 | valentine | un bouquet attend parfois sur la table réservée | a bouquet sometimes waits on the reserved table
ice-cream | goes-with | .45 | | un sorbet du glacier remplace volontiers le dessert | a sorbet from the ice-cream maker happily replaces pudding
comedy-show | next-step | .55 | | le spectacle d’humour commence quand les assiettes sont vides | the comedy starts once the plates are empty
babysitting | goes-with | .45 | | une garde d’enfants permet de prendre un dessert sans regarder l’heure | a babysitter means pudding without watching the clock
@fine-dining-restaurant | Cet endroit est un restaurant gastronomique | This place is a fine-dining restaurant
opera | next-step | .8 | | l’opéra et un grand dîner font une soirée | the opera and a fine dinner make an evening
theatre-season | next-step | .75 | | le théâtre va avec un beau dîner | the theatre goes with a fine dinner
weekend-getaway | same-universe | .75 | | une belle table est souvent le but d’un week-end | a fine table is often the point of a weekend
vineyard-visit | next-step | .75 | | le sommelier vous dirait quel domaine aller voir | the sommelier could tell you which estate to visit
jewellery | same-occasion:engagement | .6 | | un grand dîner fête souvent une promesse | a fine dinner often celebrates a promise
engagement-ring | same-occasion:engagement | .65 | valentine | la question se pose souvent entre le fromage et le dessert | the question is often popped between cheese and pudding
tableware | goes-with | .65 | | on rapporte chez soi l’envie d’une belle table | one takes home the wish for a fine table
cooking-class | next-step | .7 | | un cours de cuisine livre quelques secrets | a cooking class gives away some secrets
spa-hotel | next-step | .55 | | une nuit au calme et un soin prolongent le dîner | a quiet night and a treatment prolong dinner
wedding-venue | same-occasion:engagement | .5 | weddings | les repas de noces se rêvent parfois à cette table | wedding feasts are sometimes dreamt up at this table
fine-food | same-universe | .6 | | le sel fumé et le vinaigre du chef s’achètent aussi | the chef’s smoked salt and vinegar are for sale too
champagne | goes-with | .6 | | quelques bulles ouvrent le menu | a few bubbles open the menu
taxi | next-step | .6 | | un taxi laisse savourer le dernier verre | a taxi lets you savour the last glass
evening-wear | goes-with | .5 | | une table étoilée donne une occasion à la robe | a starred table gives the dress an occasion
@pizzeria | Cet endroit est une pizzeria | This place is a pizzeria
cinema-ticket | next-step | .85 | | pizza puis cinéma, un classique | pizza then a film, a classic
olive-oil | goes-with | .7 | | un filet d’huile d’olive finit la pizza | olive oil finishes the pizza
ice-cream | goes-with | .75 | | une glace italienne finit le repas | gelato ends the meal
bowling | next-step | .65 | | une partie de bowling suit la pizza | a game of bowling follows pizza
cooking-class | next-step | .6 | | un cours apprend à pétrir la pâte | a class teaches how to knead the dough
language-course | same-universe | .55 | | on peut aussi commander en italien | you can also order in Italian
coffee-beans | goes-with | .55 | | un ristretto se réussit aussi à la maison | a ristretto can be mastered at home too
fine-food | same-universe | .55 | | mozzarella, tomates séchées et basilic se rapportent chez soi | mozzarella, dried tomatoes and basil can come home with you
children-party | same-occasion:party | .6 | | une tablée de huit ans partage trois margheritas | a table of eight-year-olds shares three margheritas
sports-event | next-step | .5 | | le coup d’envoi est à vingt et une heures, la pizza à vingt | kick-off is at nine, pizza is at eight
escape-game | next-step | .5 | | l’équipe se forme à table, l’énigme attend | the team forms at the table, the puzzle awaits
train-travel | same-occasion:holiday | .45 | | l’Italie se rejoint aussi en train | Italy can be reached by train too
moving-service | same-occasion:moving-home | .35 | | le soir du déménagement finit souvent dans un carton à pizza | moving day often ends in a pizza box
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
plants | same-universe | .4 | | un bonsaï demande autant de patience qu’un bouillon | a bonsai takes as much patience as a broth
fish | same-universe | .45 | | le saumon cru se choisit chez un bon poissonnier | raw salmon is chosen at a good fishmonger’s
@creperie | Cet endroit est une crêperie | This place is a crêperie
cinema-ticket | next-step | .65 | | une complète, une sucrée, puis un film | a savoury one, a sweet one, then a film
boat-trip | same-universe | .6 | summer | la Bretagne donne envie de bateau | Brittany makes you think of boats
holiday-rental | same-occasion:holiday | .6 | summer-holidays | les galettes ont un goût de vacances en Bretagne | galettes taste of holidays in Brittany
kitchenware | goes-with | .65 | | une bonne poêle fait de bonnes crêpes | a good pan makes good crêpes
honey-and-jam | goes-with | .65 | | une confiture maison garnit la crêpe | home-made jam fills the crêpe
children-party | same-occasion:party | .6 | | un goûter de crêpes fait une fête | a crêpe tea makes a party
museum | next-step | .55 | | un musée et des crêpes font un bel après-midi | a museum and crêpes make a fine afternoon
train-travel | same-occasion:holiday | .45 | summer-holidays | Quimper et Saint-Malo sont au bout de la ligne | Quimper and Saint-Malo are at the end of the line
ice-cream | goes-with | .6 | | une boule de caramel au beurre salé coiffe la crêpe | a scoop of salted caramel tops the crêpe
cheese | goes-with | .5 | | l’emmental de la complète a de grands cousins | the cheese in the galette has grand cousins
zoo-visit | next-step | .45 | | les enfants ont droit au sucre, puis aux manchots | the children get sugar, then penguins
umbrella | same-universe | .35 | | en Bretagne, dit-on, il ne pleut que sur ceux qui oublient leur parapluie | in Brittany, they say, it only rains on those without umbrellas
@burger-restaurant | Cet endroit est un restaurant de burgers | This place is a burger restaurant
cinema-ticket | next-step | .8 | | burger puis film, la soirée est faite | a burger then a film makes the evening
bowling | next-step | .75 | | une partie de bowling suit le burger | a game of bowling follows a burger
concert | next-step | .7 | | un concert suit bien un burger | a concert follows a burger nicely
escape-game | next-step | .7 | | entre amis, un jeu d’évasion suit le repas | with friends, an escape room follows the meal
ice-cream | goes-with | .6 | | un sundae se partage à deux cuillères | a sundae is shared with two spoons
soft-drinks | goes-with | .6 | | une limonade artisanale fait glisser la dernière frite | a craft lemonade refreshes the last chip
video-game | same-universe | .5 | | une partie se joue après le repas | a game is played after the meal
comedy-show | next-step | .5 | | un plateau d’humoristes digère mieux qu’une série | a stand-up night beats a series after dinner
sports-event | next-step | .55 | | le stade n’est plus très loin | the stadium is not far now
bread | same-universe | .45 | | le bun brioché est aussi une affaire de boulanger | a brioche bun is a baker’s business too
barbecue | next-step | .5 | summer | un steak bien grillé se réussit aussi au jardin | a well-seared patty works in the garden too
birthday-cake | same-occasion:party | .45 | | les bougies arrivent après le cheeseburger | the candles come after the cheeseburger
@fast-food | Cet endroit est un restaurant rapide | This place is a quick-service restaurant
cinema-ticket | next-step | .75 | | on mange vite pour ne pas manquer le film | a quick bite before the film
coffee | goes-with | .65 | | un café finit la pause | a coffee ends the break
concert | next-step | .6 | | on mange vite avant le concert | a quick bite before the concert
bowling | next-step | .65 | | les pistes sont libres, la commande est prête | the lanes are free and the order is ready
public-transport-pass | same-universe | .5 | | on mange souvent entre deux trajets | people often eat between two journeys
ice-cream | goes-with | .6 | | un cornet suit le cornet de frites | one cone follows another
fruit-juice | goes-with | .55 | | un jus d’orange pressé accompagne la salade | a pressed orange juice goes with the salad
guided-tour | next-step | .45 | | la visite guidée repart à quatorze heures | the guided tour sets off again at two
gym-membership | next-step | .4 | | une pause courte laisse le temps d’une séance | a short lunch leaves time for a workout
headphones | goes-with | .45 | | un podcast tient compagnie à la pause de midi | a podcast keeps the lunch break company
amusement-park | next-step | .5 | | la file des montagnes russes avance mieux le ventre plein | the rollercoaster queue goes faster on a full stomach
train-travel | goes-with | .45 | | le sandwich se mange à bord, côté fenêtre | the sandwich is eaten on board, by the window
@kebab-restaurant | Cet endroit sert des grillades | This place serves grills
spices | same-universe | .65 | | les épices font le goût des grillades | spices make the taste of the grill
concert | next-step | .6 | | la salle de concert ouvre ses portes à vingt heures | the concert hall opens its doors at eight
sports-event | next-step | .65 | | on mange bien avant le match | people eat well before the match
tea | goes-with | .65 | | un thé à la menthe finit le repas | mint tea ends the meal
travel-agency | next-step | .5 | | ces saveurs donnent envie de voyager | these flavours make you want to travel
soft-drinks | goes-with | .55 | | un soda au gingembre apaise la sauce piquante | a ginger ale calms the hot sauce
pastry | goes-with | .55 | | un baklava conclut en douceur | a baklava ends things sweetly
video-game | same-universe | .45 | | la revanche se joue manette en main | the rematch is played with a controller
bowling | next-step | .55 | | les quilles attendent la fin des frites | the pins wait for the last chip
vegetables | same-universe | .4 | | tomates, oignons rouges et salade viennent du marché | tomatoes, red onions and lettuce come from the market
gym-membership | same-universe | .4 | | le poulet grillé et la salle de sport s’entendent bien | grilled chicken and the gym get on well
`;
