/**
 * What goes with the trades of food and drink. A line with `@` opens an activity and says what the shop is; the lines
 * below it are product | kind[:occasion] | strength | season | French clause | English clause. Written by hand, one by one.
 */
export const FOOD_COMPLEMENTS = `
@bakery | Cette boutique est une boulangerie | This shop is a bakery
cheese | goes-with | .95 | | le fromage attend le bon pain | cheese is waiting for good bread
honey-and-jam | goes-with | .9 | | une confiture fait honneur à la tartine | jam does justice to a slice of bread
coffee-beans | same-occasion | .8 | | le café du matin accompagne les croissants | morning coffee goes with croissants
tea | same-occasion | .75 | | un thé accompagne la brioche du goûter | tea goes with an afternoon brioche
charcuterie | goes-with | .75 | | un bon jambon fait la moitié du sandwich | good ham is half of the sandwich
pastry-class | next-step | .7 | | on peut apprendre à faire ce que l'on aime manger | you can learn to make what you love to eat
picnic-hamper | same-occasion | .65 | | une baguette fraîche donne envie de pique-niquer | a fresh baguette makes you want a picnic
children-party | same-occasion | .55 | | le gâteau est là, la fête peut suivre | the cake is here, the party can follow
@pastry-shop | Cette boutique est une pâtisserie | This shop is a pastry shop
tea | goes-with | .95 | | un thé accompagne bien un gâteau | tea goes well with cake
coffee-beans | goes-with | .8 | | un bon café termine bien le dessert | good coffee ends dessert nicely
children-party | same-occasion | .8 | | le gâteau d'anniversaire appelle une fête | a birthday cake calls for a party
party-supplies | same-occasion | .7 | | il faut des bougies sur le gâteau | a cake needs its candles
pastry-class | next-step | .75 | | un atelier apprend les gestes du pâtissier | a class teaches the pastry chef's craft
cut-flowers | same-occasion | .6 | | on arrive volontiers avec un dessert et des fleurs | people like to arrive with dessert and flowers
wedding-venue | same-occasion | .6 | | la pièce montée mérite une belle salle | a wedding cake needs a fine room
@chocolate-shop | Cette boutique est une chocolaterie | This shop is a chocolate maker
tea | goes-with | .85 | | certains thés se marient avec le chocolat noir | some teas pair with dark chocolate
coffee-beans | goes-with | .85 | | le café et le chocolat viennent de pays voisins | coffee and chocolate come from neighbouring lands
cut-flowers | same-occasion | .85 | | un bouquet et des chocolats font un cadeau complet | a bouquet and chocolates make a complete gift
gift-box | same-occasion | .6 | | on vient souvent ici pour offrir | people often come here to give
pastry-class | next-step | .65 | | un atelier apprend à travailler le chocolat | a class teaches how to work with chocolate
theatre-season | same-occasion | .5 | | une boîte de chocolats accompagne une soirée au théâtre | a box of chocolates suits an evening at the theatre
greeting-card | goes-with | .6 | | un mot accompagne le ballotin | a note goes with the box
@confectioner | Cette boutique est une confiserie | This shop is a sweet shop
children-party | same-occasion | .85 | | les bonbons sont de toutes les fêtes d'enfants | sweets are part of every children's party
party-supplies | same-occasion | .75 | | on décore la table autour des bonbons | the table is decorated around the sweets
toy | same-occasion | .6 | | une gourmandise et un jouet font un joli cadeau | a treat and a toy make a fine gift
ice-cream | same-universe | .6 | | les glaces sont une autre gourmandise | ice cream is another treat
amusement-park | same-occasion | .6 | | les sucreries ont un goût de fête foraine | sweets taste of the funfair
cinema-ticket | same-occasion | .6 | | un film se regarde bien avec des bonbons | a film goes down well with sweets
dental-hygiene | next-step | .4 | | après les bonbons, un bon brossage | after sweets, a good brushing
@butcher | Cette boutique est une boucherie | This shop is a butcher's
barbecue | goes-with | .9 | | une belle viande mérite de belles braises | fine meat deserves fine embers
kitchen-knives | goes-with | .8 | | une bonne lame respecte la viande | a good blade respects the meat
vegetables | goes-with | .75 | | des légumes de saison complètent le plat | seasonal vegetables complete the dish
spices | goes-with | .7 | | une épice juste relève la cuisson | the right spice lifts the roast
cooking-class | next-step | .7 | | un cours de cuisine apprend les bonnes cuissons | a cooking class teaches how to roast
kitchenware | goes-with | .65 | | une cocotte attend son pot-au-feu | a casserole is waiting for its stew
bread | same-occasion | .6 | | il faut du pain pour la sauce | the sauce calls for bread
@fishmonger | Cette boutique est une poissonnerie | This shop is a fishmonger
vegetables | goes-with | .75 | | des légumes de saison accompagnent le poisson | seasonal vegetables go with fish
olive-oil | goes-with | .75 | | un filet d'huile d'olive suffit au poisson frais | fresh fish asks only for olive oil
kitchen-knives | goes-with | .7 | | il faut une bonne lame pour lever les filets | filleting takes a good blade
cooking-class | next-step | .75 | | on peut apprendre à cuire le poisson | you can learn to cook fish
boat-trip | same-universe | .6 | | la mer se découvre aussi en bateau | the sea can be discovered by boat too
bread | same-occasion | .6 | | du pain de seigle va avec les huîtres | rye bread goes with oysters
tableware | goes-with | .5 | | un plateau de fruits de mer mérite une belle table | a seafood platter wants a fine table
@greengrocer | Vous êtes chez un primeur | This shop is a greengrocer
cooking-class | next-step | .8 | | un cours de cuisine donne des idées de saison | a cooking class gives ideas for the season
cookbook | next-step | .8 | | un livre de cuisine met les légumes en valeur | a cookbook makes the most of vegetables
olive-oil | goes-with | .8 | | une bonne huile assaisonne la salade | good oil dresses the salad
cheese | same-occasion | .7 | | du fromage et un fruit finissent le repas | cheese and fruit end the meal
garden-tools | next-step | .65 | | on peut aussi faire pousser ses tomates | you can also grow your own tomatoes
kitchenware | goes-with | .6 | | une bonne cocotte attend les légumes | a good pot is waiting for vegetables
spices | goes-with | .65 | | les épices changent un plat de légumes | spices transform a dish of vegetables
@cheese-shop | Cette boutique est une fromagerie | This shop is a cheese shop
bread | goes-with | .95 | | le fromage demande un bon pain | cheese asks for good bread
wine | goes-with | .9 | | un vin bien choisi accompagne le fromage | a well-chosen wine goes with cheese
honey-and-jam | goes-with | .8 | | une confiture de cerises noires va avec la tomme de brebis | black cherry jam goes with sheep's cheese
charcuterie | goes-with | .75 | | un plateau réunit fromages et charcuterie | a board brings cheese and cured meats together
fruit | goes-with | .65 | | une poire accompagne le roquefort | a pear goes with blue cheese
tableware | goes-with | .6 | | un beau plateau présente les fromages | a fine board shows off the cheese
ski-holiday | same-universe | .55 | | ces fromages viennent souvent des alpages | these cheeses often come from mountain pastures
farm-shop | same-universe | .6 | | les producteurs se rencontrent aussi à la ferme | you can also meet the producers at the farm
@delicatessen | Cette boutique est une épicerie fine | This shop is a delicatessen
wine | goes-with | .85 | | un vin choisi accompagne un bon produit | a chosen wine goes with fine produce
cooking-class | next-step | .8 | | un cours de cuisine donne envie de bons produits | a cooking class makes the most of good produce
bread | goes-with | .75 | | un bon pain met en valeur une terrine | good bread brings out a terrine
cookbook | next-step | .7 | | un livre de cuisine donne des idées | a cookbook gives ideas
cheese | same-universe | .75 | | le fromage est de la même table | cheese belongs to the same table
tableware | goes-with | .65 | | une belle table accueille les bons produits | a fine table welcomes fine food
gastronomic-dinner | same-universe | .65 | | les gourmets aiment aussi se faire servir | food lovers also like to be served
train-travel | same-universe | .4 | | ces saveurs donnent envie d'aller voir d'où elles viennent | these flavours make you want to see where they come from
@convenience-store | Cette boutique est une épicerie de quartier | This shop is a neighbourhood grocer
bread | goes-with | .75 | | le pain frais complète les courses | fresh bread completes the shopping
cheese | goes-with | .65 | | un fromage à la coupe complète les courses | cut cheese completes the shopping
cut-flowers | same-occasion | .55 | | un bouquet se rapporte avec les courses | a bouquet comes home with the shopping
cleaning-service | next-step | .5 | | une aide à la maison libère du temps | help at home frees some time
local-association | same-universe | .55 | | les voisins se retrouvent aussi ailleurs | neighbours also meet elsewhere
dry-cleaning | same-occasion | .5 | | le pressing se fait sur le même chemin | the dry cleaner is on the same errand
cooking-class | next-step | .55 | | un cours de cuisine change du quotidien | a cooking class makes a change from routine
@supermarket | Ce magasin est un supermarché | This shop is a supermarket
cooking-class | next-step | .65 | | un cours de cuisine renouvelle le menu de la semaine | a cooking class renews the week's menu
kitchenware | goes-with | .65 | | un bon ustensile fait honneur aux courses du jour | a good utensil does justice to today's shopping
cut-flowers | same-occasion | .55 | | un bouquet se rapporte avec les courses | a bouquet comes home with the shopping
cleaning-service | next-step | .6 | | une aide à la maison libère du temps | help at home frees some time
babysitting | next-step | .5 | | une garde d'enfants rend les courses plus simples | childcare makes shopping simpler
amusement-park | same-occasion | .5 | | la sortie du week-end se prépare en famille | the weekend outing is a family matter
cheese | same-universe | .55 | | le fromager du quartier complète les courses | the local cheesemonger completes the shopping
cinema-ticket | next-step | .5 | | après les courses, une séance de cinéma | after shopping, a film
@organic-shop | Ce magasin est une épicerie bio | This shop sells organic food
yoga-class | same-universe | .75 | | le yoga est une autre façon de prendre soin de soi | yoga is another way of taking care of oneself
zero-waste-products | same-universe | .8 | | le zéro déchet va avec le bio | zero waste goes with organic food
cooking-class | next-step | .75 | | un cours de cuisine végétale donne des idées | a plant-based cooking class gives ideas
bicycle-repair | same-universe | .55 | | on vient souvent au marché bio à vélo | people often come by bicycle
garden-tools | next-step | .65 | | un potager commence par quelques graines | a kitchen garden starts with a few seeds
solar-panels | same-universe | .5 | | le soleil nourrit aussi la maison | the sun can feed the house too
cookbook | next-step | .65 | | un livre de cuisine met les légumes en valeur | a cookbook makes the most of vegetables
@bulk-shop | Cette boutique vend en vrac | This shop sells without packaging
kitchenware | goes-with | .75 | | de beaux bocaux rangent le vrac | fine jars store bulk food
repair-cafe | same-universe | .75 | | réparer évite aussi des déchets | repairing avoids waste too
organic-cosmetics | same-universe | .65 | | les cosmétiques solides suivent la même idée | solid cosmetics follow the same idea
second-hand-fashion | same-universe | .65 | | la seconde main évite aussi le gaspillage | second-hand clothes avoid waste too
cooking-class | next-step | .65 | | un cours de cuisine aide à cuisiner les légumineuses | a cooking class helps with pulses
bicycle | same-universe | .55 | | le vélo va avec les courses sans emballage | cycling goes with shopping without packaging
@farm-shop | Ce magasin vend les produits des fermes voisines | This shop sells produce from nearby farms
bread | goes-with | .75 | | un pain de campagne va avec la tomme | country bread goes with farm cheese
cooking-class | next-step | .7 | | un cours de cuisine suit les saisons | a cooking class follows the seasons
guest-house | same-universe | .65 | | une chambre d'hôtes prolonge la campagne | a guest house prolongs the countryside
kitchenware | goes-with | .6 | | une cocotte attend les légumes de la ferme | a casserole is waiting for farm vegetables
garden-tools | next-step | .6 | | on peut aussi cultiver chez soi | you can also grow your own
horse-riding | same-universe | .5 | | la campagne se parcourt aussi à cheval | the countryside can be crossed on horseback
@frozen-food-shop | Ce magasin vend des surgelés | This shop sells frozen food
appliances | goes-with | .75 | | un bon congélateur garde les provisions | a good freezer keeps provisions
cheese | same-occasion | .55 | | un plateau de fromages complète le repas | a cheese board completes the meal
bread | same-occasion | .6 | | du pain frais complète le repas | fresh bread completes the meal
tableware | goes-with | .55 | | une jolie table fait le repas | a pretty table makes the meal
cooking-class | next-step | .5 | | un cours de cuisine varie les menus | a cooking class varies the menu
cut-flowers | same-occasion | .5 | | des fleurs sur la table font plaisir aux invités | flowers on the table please the guests
@wine-shop | Cette boutique est une cave à vins | This shop is a wine merchant
cheese | goes-with | .9 | | le fromage est le voisin du vin à table | cheese is wine's neighbour at the table
vineyard-visit | next-step | .85 | | le vin se découvre aussi là où il naît | wine can be discovered where it is born
charcuterie | goes-with | .75 | | une planche accompagne la bouteille | a board goes with the bottle
tableware | goes-with | .75 | | de beaux verres servent le vin | fine glasses serve the wine
gastronomic-dinner | same-occasion | .7 | | un chef accorde ses plats aux vins | a chef matches dishes with wine
guest-house | next-step | .6 | | une chambre d'hôtes dans les vignes prolonge le plaisir | a guest house among the vines prolongs the pleasure
taxi | next-step | .5 | | un taxi ramène après la dégustation | a taxi brings you home after the tasting
@tea-shop | Cette boutique est une maison de thé | This shop is a tea merchant
pastry | goes-with | .85 | | un gâteau accompagne la tasse | a cake goes with the cup
tableware | goes-with | .8 | | une belle théière fait un bon thé | a fine teapot makes good tea
book | same-occasion | .75 | | un thé et un livre font un après-midi | tea and a book make an afternoon
honey-and-jam | goes-with | .65 | | une cuillère de miel adoucit l'infusion | a spoonful of honey sweetens the infusion
yoga-class | same-universe | .6 | | le thé et le yoga invitent au calme | tea and yoga invite calm
pottery-class | same-universe | .6 | | on peut tourner son propre bol | you can throw your own bowl
travel-agency | same-universe | .5 | | ces thés viennent de pays à découvrir | these teas come from lands to discover
@coffee-roaster | Cette boutique torréfie le café | This shop roasts coffee
viennoiserie | goes-with | .85 | | un croissant accompagne l'espresso | a croissant goes with espresso
chocolate | goes-with | .8 | | un carré de chocolat suit le café | a square of chocolate follows coffee
tableware | goes-with | .7 | | une belle tasse tient le café au chaud | a good cup keeps coffee warm
book | same-occasion | .6 | | un café et un livre font une pause | coffee and a book make a break
coworking | same-occasion | .55 | | le café est le meilleur collègue de bureau | coffee is the best colleague
newspaper-subscription | same-occasion | .65 | | le journal se lit avec le premier café | the paper is read with the first coffee
@ice-cream-parlour | Vous êtes chez un glacier | This is an ice-cream parlour
cinema-ticket | next-step | .65 | | une glace, puis un film | an ice cream, then a film
swimming | same-occasion | .6 | | la piscine et les glaces font l'été | the pool and ice cream make summer
amusement-park | same-occasion | .65 | | les glaces sont de toutes les sorties en famille | ice cream is part of every family outing
sunglasses | same-occasion | .6 | | le soleil va avec les glaces | sunshine goes with ice cream
boat-trip | same-occasion | .6 | | une promenade en bateau prolonge la pause | a boat trip prolongs the break
children-party | same-occasion | .7 | | un anniversaire d'enfant se fête avec une glace | a child's birthday is celebrated with ice cream
@caterer | Vous êtes chez un traiteur | This shop is a caterer
wedding-venue | same-occasion | .9 | | il faut un beau lieu pour un beau buffet | a fine buffet needs a fine place
event-hire | goes-with | .85 | | la vaisselle se loue avec le buffet | tableware is hired along with the buffet
cut-flowers | same-occasion | .7 | | des fleurs décorent le buffet | flowers decorate the buffet
wedding-photography | same-occasion | .7 | | une belle réception mérite des photos | a fine reception deserves photographs
wedding-music | same-occasion | .7 | | une réception se fait en musique | a reception needs music
wedding-cake | same-occasion | .75 | | la pièce montée termine le repas | the wedding cake ends the meal
wine | goes-with | .7 | | un vin choisi accompagne le menu | a chosen wine goes with the menu
@restaurant | Cet endroit est un restaurant | This place is a restaurant
theatre-season | next-step | .8 | | après le dîner, le rideau se lève | after dinner, the curtain rises
cinema-ticket | next-step | .8 | | après le repas, une séance de cinéma | after the meal, a film
taxi | next-step | .65 | | un taxi ramène à la maison | a taxi takes you home
cooking-class | next-step | .75 | | on peut apprendre à refaire le plat | you can learn to make the dish
hotel-stay | next-step | .6 | | une chambre prolonge la soirée | a room prolongs the evening
concert | next-step | .65 | | un concert suit bien le repas | a concert follows a meal nicely
boat-trip | next-step | .55 | | une promenade sur l'eau suit bien le repas | a trip on the water goes well after a meal
tea | goes-with | .45 | | une infusion se prend en fin de repas | a herbal tea ends the meal
vineyard-visit | next-step | .6 | | les vins de la carte se découvrent à la propriété | the wines on the list can be discovered at the estate
museum | same-occasion | .5 | | après le repas, une visite au musée | after the meal, a visit to the museum
guided-tour | next-step | .55 | | après le repas, une visite de la ville | after the meal, a tour of the town
parking | goes-with | .45 | | une place réservée laisse le temps du dessert | a booked space leaves time for dessert
@fine-dining-restaurant | Cet endroit est un restaurant gastronomique | This place is a fine-dining restaurant
opera | same-occasion | .8 | | l'opéra et un grand dîner font une soirée | the opera and a fine dinner make an evening
theatre-season | same-occasion | .75 | | le théâtre va avec un beau dîner | the theatre goes with a fine dinner
weekend-getaway | same-occasion | .75 | | une belle table est souvent le but d'un week-end | a fine table is often the point of a weekend
tableware | goes-with | .65 | | on rapporte chez soi l'envie d'une belle table | one takes home the wish for a fine table
vineyard-visit | next-step | .75 | | les vins de la carte se découvrent à la propriété | the wines on the list can be discovered at the estate
jewellery | same-occasion | .6 | | un grand dîner fête souvent un événement | a fine dinner often celebrates something
cooking-class | next-step | .7 | | un cours de cuisine livre quelques secrets | a cooking class gives away some secrets
@pizzeria | Cet endroit est une pizzeria | This place is a pizzeria
cinema-ticket | next-step | .85 | | pizza puis cinéma, un classique | pizza then a film, a classic
olive-oil | goes-with | .7 | | un filet d'huile d'olive finit la pizza | olive oil finishes the pizza
ice-cream | goes-with | .75 | | une glace italienne finit le repas | gelato ends the meal
language-course | same-universe | .55 | | on peut aussi commander en italien | you can also order in Italian
cooking-class | next-step | .65 | | un cours apprend à pétrir la pâte | a class teaches how to knead the dough
bowling | next-step | .65 | | une partie de bowling suit la pizza | a game of bowling follows pizza
train-travel | same-universe | .45 | | l'Italie se rejoint aussi en train | Italy can be reached by train too
@japanese-restaurant | Cet endroit est un restaurant japonais | This place is a Japanese restaurant
comics | same-universe | .75 | | les mangas viennent du même pays | manga comes from the same country
tea | goes-with | .8 | | le thé vert accompagne les sushis | green tea goes with sushi
kitchen-knives | same-universe | .7 | | les couteaux japonais font rêver les cuisiniers | Japanese knives make cooks dream
travel-agency | next-step | .65 | | après l'assiette, le voyage | after the plate, the journey
cooking-class | next-step | .75 | | un cours apprend à rouler les makis | a class teaches how to roll maki
language-course | same-universe | .55 | | on peut apprendre quelques mots de japonais | you can learn a few words of Japanese
cinema-ticket | next-step | .65 | | après le repas, une séance de cinéma | after the meal, a film
@creperie | Cet endroit est une crêperie | This place is a crêperie
cinema-ticket | next-step | .7 | | après les crêpes, une séance de cinéma | after crêpes, a film
boat-trip | same-universe | .6 | | la Bretagne donne envie de bateau | Brittany makes you think of boats
museum | same-occasion | .6 | | un musée et des crêpes font un bel après-midi | a museum and crêpes make a fine afternoon
holiday-rental | same-universe | .6 | | les galettes ont un goût de vacances en Bretagne | galettes taste of holidays in Brittany
kitchenware | goes-with | .65 | | une bonne poêle fait de bonnes crêpes | a good pan makes good crêpes
children-party | same-occasion | .6 | | un goûter de crêpes fait une fête | a crêpe tea makes a party
honey-and-jam | goes-with | .65 | | une confiture maison garnit la crêpe | home-made jam fills the crêpe
@burger-restaurant | Cet endroit est un restaurant de burgers | This place is a burger restaurant
cinema-ticket | next-step | .8 | | burger puis film, la soirée est faite | a burger then a film makes the evening
concert | next-step | .7 | | un concert suit bien un burger | a concert follows a burger nicely
bowling | next-step | .75 | | une partie de bowling suit le burger | a game of bowling follows a burger
escape-game | next-step | .7 | | entre amis, un jeu d'évasion suit le repas | with friends, an escape room follows the meal
video-game | same-universe | .5 | | une partie se joue après le repas | a game is played after the meal
ice-cream | goes-with | .6 | | une glace finit le repas | ice cream ends the meal
@fast-food | Cet endroit est un restaurant rapide | This place is a quick-service restaurant
cinema-ticket | next-step | .75 | | on mange vite pour ne pas manquer le film | a quick bite before the film
coffee | goes-with | .65 | | un café finit la pause | a coffee ends the break
concert | next-step | .6 | | on mange vite avant le concert | a quick bite before the concert
bowling | next-step | .65 | | une partie de bowling suit le repas | a game of bowling follows the meal
public-transport-pass | same-occasion | .5 | | on mange souvent entre deux trajets | people often eat between two journeys
ice-cream | goes-with | .6 | | une glace finit le repas | ice cream ends the meal
@kebab-restaurant | Cet endroit sert des grillades | This place serves grills
cinema-ticket | next-step | .7 | | après le repas, une séance de cinéma | after the meal, a film
spices | same-universe | .65 | | les épices font le goût des grillades | spices make the taste of the grill
concert | next-step | .65 | | un concert suit bien le repas | a concert follows the meal nicely
sports-event | same-occasion | .65 | | on mange bien avant le match | people eat well before the match
tea | goes-with | .6 | | un thé à la menthe finit le repas | mint tea ends the meal
travel-agency | same-universe | .5 | | ces saveurs donnent envie de voyager | these flavours make you want to travel
@cafe | Cet endroit est un café | This place is a café
newspaper-subscription | same-occasion | .8 | | le journal se lit au comptoir | the paper is read at the counter
book | same-occasion | .75 | | un roman se lit bien en terrasse | a novel reads well on a terrace
cinema-ticket | next-step | .7 | | après le café, une séance de cinéma | after coffee, a film
coffee-beans | goes-with | .75 | | le même plaisir se prépare chez soi | the same pleasure can be made at home
guided-tour | next-step | .6 | | après la pause, une visite de la ville | after the break, a tour of the town
museum | next-step | .65 | | une exposition suit bien un café | an exhibition follows a coffee nicely
theatre-season | next-step | .65 | | on se retrouve au café avant le spectacle | people meet at the café before the show
coworking | same-universe | .5 | | on travaille aussi très bien à côté | there is a good place to work nearby
exhibition | next-step | .6 | | une exposition prolonge la conversation | an exhibition prolongs the conversation
concert | next-step | .6 | | on prend un verre avant le concert | people meet for a drink before the concert
@tea-room | Cet endroit est un salon de thé | This place is a tea room
book | same-occasion | .85 | | un thé et un livre font un après-midi | tea and a book make an afternoon
reading-club | same-universe | .75 | | on aime parler de livres autour d'une tasse | people like to talk books over a cup
tableware | goes-with | .7 | | une belle tasse change le goût du thé | a fine cup changes the taste of tea
museum | same-occasion | .7 | | le musée, puis le thé | the museum, then tea
pastry-class | next-step | .7 | | on peut apprendre à faire le gâteau | you can learn to make the cake
cut-flowers | same-occasion | .6 | | un bouquet prolonge l'après-midi | a bouquet prolongs the afternoon
@bar | Cet endroit est un bar | This place is a bar
concert | next-step | .85 | | un verre, puis un concert | a drink, then a concert
taxi | next-step | .8 | | un taxi ramène tout le monde | a taxi takes everyone home
comedy-show | next-step | .75 | | on rit bien entre amis | a good laugh goes with friends
cinema-ticket | next-step | .65 | | un verre, puis un film | a drink, then a film
vineyard-visit | next-step | .65 | | le vin se découvre aussi à la propriété | wine can be discovered at the estate too
restaurant-meal | next-step | .65 | | après l'apéritif, on passe à table | after drinks, dinner
vinyl-record | same-universe | .55 | | la musique du bar s'écoute aussi chez soi | the bar's music can be played at home
festival | same-universe | .65 | | on parle des festivals au comptoir | festivals are talked about at the bar
charcuterie | goes-with | .5 | | une planche accompagne le verre | a board goes with the glass
@pub | Cet endroit est un pub | This place is a pub
sports-event | same-occasion | .8 | | le match se vit aussi au stade | the match can also be lived at the stadium
concert | next-step | .8 | | un verre, puis un concert | a drink, then a concert
taxi | next-step | .8 | | un taxi ramène tout le monde | a taxi takes everyone home
language-course | same-universe | .65 | | l'anglais appris en cours se pratique au comptoir | English lessons can be practised at the bar
comedy-show | next-step | .65 | | on rit bien entre amis | a good laugh goes with friends
festival | same-universe | .6 | | on parle des festivals au comptoir | festivals are talked about at the bar
train-travel | same-universe | .4 | | Londres se rejoint aussi en train | London can be reached by train too
@nightclub | Cet endroit est une discothèque | This place is a nightclub
taxi | next-step | .9 | | un taxi ramène tout le monde | a taxi takes everyone home
concert | same-universe | .8 | | la musique s'écoute aussi en concert | music can be heard in concert too
festival | same-universe | .85 | | les festivals prolongent la fête | festivals prolong the party
headphones | same-universe | .6 | | la musique continue au casque | the music goes on in headphones
dance-class | same-universe | .65 | | la danse s'apprend aussi | dancing can be learnt
brunch | next-step | .6 | | le lendemain, un brunch | the morning after, brunch
`;
