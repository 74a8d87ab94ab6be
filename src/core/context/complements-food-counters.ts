/** What goes with the counters of the market street: meat, fish, cheese, fruit and fine food; laid out as in `complements-food-baked.ts`. */
export const COUNTER_FOOD_COMPLEMENTS = `
@butcher | Cette boutique est une boucherie | This shop is a butcher’s
barbecue | goes-with | .9 | summer | une belle viande mérite de belles braises | fine meat deserves fine embers
wine | goes-with | .8 | | un rouge charpenté tient tête à l’entrecôte | a sturdy red stands up to a rib steak
kitchen-knives | goes-with | .8 | | une bonne lame respecte la viande | a good blade respects the meat
vegetables | goes-with | .75 | | des légumes de saison complètent le plat | seasonal vegetables complete the dish
spices | goes-with | .7 | | une épice juste relève la cuisson | the right spice lifts the roast
cooking-class | next-step | .7 | | un cours apprend à saisir, puis à laisser reposer | a class teaches when to sear and when to rest
kitchenware | goes-with | .65 | winter | une cocotte attend son pot-au-feu | a casserole is waiting for its stew
cheese | same-universe | .65 | | sur la planche, la tomme tient compagnie au saucisson | on the board, tomme keeps the dry sausage company
bread | goes-with | .6 | | il faut du pain pour la sauce | the sauce calls for bread
cookbook | next-step | .55 | | un livre de cuisine rend le paleron aussi tentant que le filet | a cookbook makes the chuck as tempting as the fillet
farm-shop | same-universe | .55 | | l’élevage se visite aussi, côté ferme | the herd can be met too, down at the farm
garden-furniture | next-step | .45 | summer | les grillades se partagent autour d’une table au jardin | a barbecue is shared round a garden table
@fishmonger | Cette boutique est une poissonnerie | This shop is a fishmonger
wine | goes-with | .85 | | un blanc sec met en valeur le poisson | a dry white brings out the fish
vegetables | goes-with | .75 | | le fenouil et le poireau aiment le cabillaud | fennel and leek are fond of cod
olive-oil | goes-with | .75 | | un filet d’huile d’olive suffit au poisson frais | fresh fish asks only for olive oil
kitchen-knives | goes-with | .7 | | il faut une bonne lame pour lever les filets | filleting takes a good blade
cooking-class | next-step | .75 | | on peut apprendre à cuire le poisson | you can learn to cook fish
boat-trip | same-universe | .6 | summer | la mer se découvre aussi en bateau | the sea can be discovered by boat too
bread | goes-with | .6 | end-of-year | du pain de seigle va avec les huîtres | rye bread goes with oysters
tableware | goes-with | .5 | end-of-year | un plateau de fruits de mer mérite une belle table | a seafood platter wants a fine table
champagne | goes-with | .6 | end-of-year | quelques bulles accompagnent les huîtres du réveillon | a few bubbles go with New Year’s oysters
spices | goes-with | .55 | | safran et piment doux font la soupe de poisson | saffron and sweet pepper make a fish soup
cookbook | next-step | .5 | | un livre de cuisine apprivoise le merlu et la lotte | a cookbook tames hake and monkfish
pasta | goes-with | .5 | | des linguine attendent les palourdes | linguine are waiting for the clams
holiday-rental | same-occasion:holiday | .4 | summer-holidays | le goût des embruns appelle une semaine au bord de l’eau | a taste of sea spray calls for a week on the coast
@greengrocer | Vous êtes chez un primeur | This shop is a greengrocer
cooking-class | next-step | .8 | | un cours de cuisine donne des idées de saison | a cooking class gives ideas for the season
cookbook | next-step | .8 | | un livre de cuisine met les légumes en valeur | a cookbook makes the most of vegetables
olive-oil | goes-with | .8 | | une bonne huile assaisonne la salade | good oil dresses the salad
cheese | goes-with | .7 | | du fromage et un fruit finissent le repas | cheese and fruit end the meal
kitchenware | goes-with | .6 | | une mandoline vient à bout des courgettes | a mandoline makes short work of courgettes
spices | goes-with | .65 | | un peu de cumin change tout aux carottes | a little cumin changes everything for carrots
garden-tools | next-step | .6 | gardening | on peut aussi faire pousser ses tomates | you can also grow your own tomatoes
honey-and-jam | same-universe | .6 | summer | les abricots d’aujourd’hui sont les confitures de demain | today’s apricots are tomorrow’s jam
fish | goes-with | .6 | | un citron et quelques herbes attendent la sardine | a lemon and some herbs await the sardines
meat | goes-with | .55 | | les pommes de terre nouvelles tournent autour du gigot | new potatoes gather round the leg of lamb
zero-waste-products | goes-with | .55 | | un filet à provisions remplace bien des sachets | a string bag replaces plenty of paper ones
ice-cream | same-universe | .45 | summer | la fraise se mange aussi en sorbet | strawberries are eaten as sorbet too
@cheese-shop | Cette boutique est une fromagerie | This shop is a cheese shop
bread | goes-with | .95 | | le fromage demande un bon pain | cheese asks for good bread
wine | goes-with | .9 | | un vin bien choisi accompagne le fromage | a well-chosen wine goes with cheese
honey-and-jam | goes-with | .8 | | une confiture de cerises noires va avec la tomme de brebis | black cherry jam goes with sheep’s cheese
charcuterie | goes-with | .75 | | un plateau réunit fromages et charcuterie | a board brings cheese and cured meats together
fruit | goes-with | .65 | | une poire accompagne le roquefort | a pear goes with blue cheese
beer | goes-with | .6 | | une bière brune réchauffe le maroilles | a dark ale warms to a washed-rind cheese
tableware | goes-with | .6 | | un beau plateau présente les fromages | a fine board shows off the cheese
farm-shop | same-universe | .6 | | les producteurs se rencontrent aussi à la ferme | you can also meet the producers at the farm
wine-tasting | next-step | .6 | | une dégustation apprend à marier vins et fromages | a tasting teaches you to pair wine with cheese
ski-holiday | same-occasion:holiday | .5 | ski | une raclette donne déjà l’air de la montagne | raclette already tastes of mountain air
appliances | goes-with | .5 | winter | un appareil à raclette rassemble huit couteaux et un fromage | a raclette grill gathers eight knives and one cheese
event-hire | same-occasion:party | .45 | | pour un grand buffet, les plateaux se louent | for a big buffet, the platters can be hired
@delicatessen | Cette boutique est une épicerie fine | This shop is a delicatessen
wine | goes-with | .85 | | un vin choisi accompagne un bon produit | a chosen wine goes with fine produce
cooking-class | next-step | .8 | | un cours montre que faire d’une truffe ou d’un citron confit | a class shows what to do with a truffle or preserved lemon
bread | goes-with | .75 | | un bon pain met en valeur une terrine | good bread brings out a terrine
cookbook | next-step | .7 | | un livre de recettes voyage aussi loin que ces étagères | a recipe book travels as far as these shelves
cheese | same-universe | .75 | | un parmesan de deux ans a sa place parmi ces trésors | a two-year-old parmesan belongs among these treasures
charcuterie | same-universe | .7 | | un jambon de Bayonne ouvre bien le repas | a Bayonne ham is a fine way to start the meal
tableware | goes-with | .65 | | une belle table accueille les bons produits | a fine table welcomes fine food
gastronomic-dinner | same-universe | .65 | | les gourmets aiment aussi se faire servir | food lovers also like to be served
champagne | goes-with | .6 | end-of-year | le foie gras et quelques bulles ouvrent le réveillon | foie gras and a few bubbles open the feast
gift-box | same-universe | .6 | end-of-year | une huile rare s’offre dans un joli coffret | a rare oil makes a gift in a handsome box
tea | same-universe | .5 | | un grand thé se range près des bons miels | a great tea sits beside good honey
train-travel | same-occasion:holiday | .4 | | ces saveurs donnent envie d’aller voir d’où elles viennent | these flavours make you want to see where they come from
@convenience-store | Cette boutique est une épicerie de quartier | This shop is a neighbourhood grocer
bread | goes-with | .75 | | le pain frais complète les courses | fresh bread completes the shopping
cheese | goes-with | .65 | | un fromage à la coupe complète les courses | cut cheese completes the shopping
cut-flowers | goes-with | .5 | | quelques tulipes tiennent bien en haut du sac | a few tulips ride well at the top of the bag
local-association | same-universe | .6 | | les voisins se retrouvent aussi ailleurs | neighbours also meet elsewhere
dry-cleaning | next-step | .5 | | le manteau à nettoyer se dépose entre deux courses | the coat can be dropped off for cleaning between errands
cleaning-service | next-step | .5 | | une aide à la maison libère du temps | help at home frees some time
pet-food | goes-with | .5 | | le chat aussi attend ses courses | the cat is waiting for its shopping too
laundry-products | goes-with | .55 | | la lessive finit toujours un dimanche soir | the washing powder always runs out on a Sunday evening
parcel-delivery | goes-with | .55 | | le colis se retire en même temps que le lait | the parcel is picked up along with the milk
magazine | goes-with | .5 | | un magazine rentre avec les oranges | a magazine goes home with the oranges
babysitting | next-step | .4 | | une garde d’enfants du quartier dépanne les parents pressés | a local babysitter helps out parents in a hurry
@supermarket | Ce magasin est un supermarché | This shop is a supermarket
cooking-class | next-step | .6 | | un cours de cuisine renouvelle le menu de la semaine | a cooking class renews the week’s menu
kitchenware | goes-with | .65 | | une poêle qui n’accroche pas change le dîner | a pan that never sticks changes dinner
cut-flowers | goes-with | .5 | | un bouquet se rapporte avec les courses | a bouquet comes home with the shopping
cleaning-service | next-step | .6 | | après le grand plein de courses, le ménage peut se confier | once the big shop is done, the cleaning can be handed over
laundry-products | goes-with | .65 | | la lessive et l’adoucissant terminent la liste | detergent and softener end the list
pet-food | goes-with | .65 | | les croquettes pèsent lourd mais manquent vite | kibble weighs a lot and runs out fast
babysitting | next-step | .45 | | à deux bras et un caddie, une garde d’enfants soulage | with two arms and a trolley, childcare is a relief
amusement-park | next-step | .5 | | la sortie du week-end se prépare en famille | the weekend outing is a family matter
party-supplies | same-occasion:party | .55 | | ballons et serviettes manquent toujours à la liste | balloons and napkins are always missing from the list
school-supplies | same-occasion:back-to-school | .6 | back-to-school | les cahiers s’ajoutent au chariot de fin d’août | notebooks join the late-August trolley
cheese | same-universe | .5 | | le fromager du quartier complète les courses | the local cheesemonger completes the shopping
fuel | next-step | .5 | | le plein se fait souvent en repartant | the tank is often filled on the way out
barbecue | goes-with | .5 | summer | les brochettes du samedi attendent leurs braises | Saturday’s skewers are waiting for their coals
moving-service | same-occasion:moving-home | .35 | | premier plein du frigo, dernier carton du déménagement | the first full fridge means the last moving box
@organic-shop | Ce magasin est une épicerie bio | This shop sells organic food
zero-waste-products | same-universe | .8 | | le zéro déchet va avec le bio | zero waste goes with organic food
cooking-class | next-step | .75 | | un cours de cuisine végétale donne des idées | a plant-based cooking class gives ideas
yoga-class | same-universe | .7 | | le yoga est une autre façon de prendre soin de soi | yoga is another way of taking care of oneself
bread | goes-with | .7 | | un pain au levain va avec un houmous maison | sourdough goes with home-made hummus
garden-tools | next-step | .65 | gardening | un potager commence par quelques graines | a kitchen garden starts with a few seeds
cookbook | next-step | .65 | | un livre de cuisine apprend à aimer le topinambour | a cookbook teaches you to love the Jerusalem artichoke
farm-shop | same-universe | .65 | | la ferme voisine ouvre aussi sa cour le samedi | the farm nearby opens its yard on Saturdays
bicycle-repair | same-universe | .55 | | on vient souvent au marché bio à vélo | people often come by bicycle
second-hand-fashion | same-universe | .55 | | un pull de seconde main n’a pas coûté un litre d’eau de plus | a second-hand jumper costs not one litre more of water
repair-cafe | same-universe | .55 | | le grille-pain mérite la même attention que la planète | a toaster deserves the same care as the planet
solar-panels | same-universe | .5 | | le soleil nourrit aussi la maison | the sun can feed the house too
train-travel | same-occasion:holiday | .45 | summer-holidays | les vacances en train laissent une trace légère | a holiday by train treads lightly
@bulk-shop | Cette boutique vend en vrac | This shop sells without packaging
kitchenware | goes-with | .75 | | de beaux bocaux rangent le vrac | fine jars store bulk food
repair-cafe | same-universe | .75 | | réparer évite aussi des déchets | repairing avoids waste too
organic-cosmetics | same-universe | .65 | | les cosmétiques solides suivent la même idée | solid cosmetics follow the same idea
second-hand-fashion | same-universe | .65 | | la seconde main évite aussi le gaspillage | second-hand clothes avoid waste too
cooking-class | next-step | .6 | | un cours de cuisine aide à cuisiner les légumineuses | a cooking class helps with pulses
bicycle | same-universe | .55 | | le vélo va avec les courses sans emballage | cycling goes with shopping without packaging
soap | goes-with | .65 | | un savon nu se range à côté des pois chiches | an unwrapped soap sits next to the chickpeas
vegetable-box | goes-with | .65 | | le panier de légumes arrive aussi sans emballage | the vegetable box comes unwrapped too
coffee-beans | goes-with | .6 | | le café en grains remplit le bocal du matin | coffee beans fill the morning jar
bread | goes-with | .55 | | le pain se met dans le même sac en tissu | bread goes into the same cloth bag
laundry-products | goes-with | .55 | | la lessive aussi se recharge au litre | detergent can be refilled by the litre too
sewing-class | next-step | .45 | | un atelier couture transforme un drap en sacs à vrac | a sewing class turns a sheet into shopping bags
@farm-shop | Ce magasin vend les produits des fermes voisines | This shop sells produce from nearby farms
bread | goes-with | .75 | | un pain de campagne va avec la tomme | country bread goes with farm cheese
cooking-class | next-step | .65 | | un cours de cuisine suit les saisons | a cooking class follows the seasons
guest-house | next-step | .65 | | une chambre d’hôtes prolonge la campagne | a guest house prolongs the countryside
wine | goes-with | .6 | | un vigneron voisin complète le panier | a neighbouring winemaker completes the basket
kitchenware | goes-with | .6 | | un moulin à légumes donne vite une bonne soupe | a food mill soon makes a good soup
garden-tools | next-step | .6 | gardening | on peut aussi cultiver chez soi | you can also grow your own
charcuterie | same-universe | .6 | | un saucisson fermier va avec la miche | farmhouse sausage goes with the loaf
horse-riding | same-universe | .5 | | la campagne se parcourt aussi à cheval | the countryside can be crossed on horseback
picnic-hamper | goes-with | .6 | summer | tomates, œufs durs et fromage de chèvre se mangent sur l’herbe | tomatoes, boiled eggs and goat’s cheese are for eating on the grass
hiking-gear | same-universe | .45 | | le sentier passe souvent devant la ferme | the footpath often runs past the farm
zero-waste-products | goes-with | .5 | | les œufs se rapportent dans leur boîte, les carottes dans un filet | eggs go home in their box, carrots in a net
children-book | same-universe | .4 | | les petits reconnaissent les bêtes de leur imagier | little ones spot the animals from their picture book
@frozen-food-shop | Ce magasin vend des surgelés | This shop sells frozen food
appliances | goes-with | .75 | | un bon congélateur garde les provisions | a good freezer keeps provisions
bread | goes-with | .6 | | du pain frais complète le repas | fresh bread completes the meal
cheese | goes-with | .55 | | un plateau de fromages complète le repas | a cheese board completes the meal
wine | goes-with | .5 | | les invités s’annoncent, la bouteille aussi se prévoit | when guests announce themselves, a bottle is planned too
tableware | goes-with | .55 | | une jolie table fait oublier qu’on n’a pas cuisiné | a pretty table hides the fact that nobody cooked
cut-flowers | same-occasion:party | .5 | | des fleurs sur la table font plaisir aux invités | flowers on the table please the guests
vegetables | same-universe | .5 | | une salade fraîche équilibre la quiche | a fresh salad balances the quiche
children-party | same-occasion:party | .5 | | les mini-pizzas nourrissent dix enfants d’un coup | mini pizzas feed ten children at once
kitchenware | goes-with | .5 | | un plat à gratin va du congélateur au four | a gratin dish goes from freezer to oven
babysitting | next-step | .45 | | le dîner est prêt, une garde d’enfants libère la soirée | dinner is ready, and a babysitter frees the evening
appliance-repair | next-step | .4 | | un congélateur qui givre se répare souvent | a freezer that frosts over can often be mended
`;
