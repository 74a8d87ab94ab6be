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
foie-gras | same-universe | .55 | end-of-year | avant la volaille farcie, une tranche de foie gras | before the stuffed bird, a slice of foie gras
firewood | goes-with | .45 | summer | un feu de sarments parfume la côte de bœuf | vine-cutting embers scent a rib of beef
private-chef | next-step | .45 | | un chef à domicile cuit le gigot pendant que l’on trinque | a private chef cooks the lamb while you raise a glass
steak | same-universe | .5 | | une table de viande sait aussi saisir l’entrecôte | a steak house knows how to sear a rib-eye too
pasta | goes-with | .45 | | le haché du matin finit en bolognaise sur des pâtes fraîches | this morning’s mince becomes bolognese on fresh pasta
@fishmonger | Cette boutique est une poissonnerie | This shop is a fishmonger
wine | goes-with | .85 | | un blanc sec met en valeur le poisson | a dry white brings out the fish
vegetables | goes-with | .75 | | le fenouil et le poireau aiment le cabillaud | fennel and leek are fond of cod
olive-oil | goes-with | .75 | | un filet d’huile d’olive suffit au poisson frais | fresh fish asks only for olive oil
kitchen-knives | goes-with | .7 | | il faut une bonne lame pour lever les filets | filleting takes a good blade
cooking-class | next-step | .75 | | un cours apprend à saisir la peau sans sécher la chair | a class teaches a crisp skin and moist flesh
boat-trip | same-universe | .6 | summer | la mer se découvre aussi en bateau | the sea can be discovered by boat too
bread | goes-with | .6 | end-of-year | du pain de seigle va avec les huîtres | rye bread goes with oysters
tableware | goes-with | .5 | | un plateau de fruits de mer mérite une belle table | a seafood platter wants a fine table
champagne | goes-with | .6 | end-of-year | quelques bulles accompagnent les huîtres du réveillon | a few bubbles go with New Year’s oysters
spices | goes-with | .55 | | safran et piment doux font la soupe de poisson | saffron and sweet pepper make a fish soup
cookbook | next-step | .5 | | un livre de cuisine apprivoise le merlu et la lotte | a cookbook tames hake and monkfish
pasta | goes-with | .5 | | des linguine attendent les palourdes | linguine are waiting for the clams
holiday-rental | same-occasion:holiday | .4 | summer-holidays | le goût des embruns appelle une semaine au bord de l’eau | a taste of sea spray calls for a week on the coast
fishing-tackle | same-universe | .45 | | le bar se pêche aussi, avec un peu de patience | bass can be caught too, with a little patience
sailing-lessons | same-universe | .4 | summer | un matin de voile ouvre l’appétit | a morning under sail sharpens the appetite
barbecue | goes-with | .55 | summer | les sardines préfèrent la braise | sardines prefer embers
sushi | same-universe | .5 | | le thon se découpe aussi au comptoir à sushis | tuna is carved at the sushi counter too
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
smoothie | same-universe | .6 | | mangue et banane mûres se boivent aussi à la paille | ripe mango and banana can be drunk through a straw
eggs-and-dairy | goes-with | .6 | | les asperges et les épinards réclament des œufs frais | asparagus and spinach call for fresh eggs
dried-fruit-and-nuts | same-universe | .55 | winter | l’hiver, figues et noix prennent le relais des pêches | in winter, figs and walnuts take over from peaches
barbecue | goes-with | .45 | summer | poivrons et maïs grillent aussi très bien | peppers and corn grill beautifully too
roast-chicken | goes-with | .5 | | des grenailles dorent sous le poulet rôti | baby potatoes brown under the roast chicken
pasta | goes-with | .45 | | des tomates bien mûres attendent les pâtes | ripe tomatoes are waiting for pasta
@cheese-shop | Cette boutique est une fromagerie | This shop is a cheese shop
bread | goes-with | .95 | | sans une bonne croûte, le camembert s’ennuie | without a good crust, camembert gets bored
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
dried-fruit-and-nuts | goes-with | .7 | | quelques noix et des figues sèches finissent le plateau | a few walnuts and dried figs complete the board
biscuits | goes-with | .5 | | un cracker aux graines laisse parler le chèvre | a seeded cracker lets the goat’s cheese speak
pasta | goes-with | .5 | | le gorgonzola fond sur les gnocchis | gorgonzola melts over gnocchi
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
gift-box | same-universe | .6 | | une huile rare s’offre dans un joli coffret | a rare oil makes a gift in a handsome box
tea | same-universe | .5 | | un grand thé se range près des bons miels | a great tea sits beside good honey
train-travel | same-occasion:holiday | .4 | | ces saveurs donnent envie d’aller voir d’où elles viennent | these flavours make you want to see where they come from
private-chef | next-step | .6 | | un chef à domicile compose le repas avec ces trouvailles | a private chef builds the meal from these finds
biscuits | same-universe | .5 | | des cantucci attendent le vin doux | cantucci are waiting for the sweet wine
dried-fruit-and-nuts | same-universe | .55 | | pistaches d’Iran et abricots moelleux s’offrent aussi | Iranian pistachios and soft apricots make gifts too
wine-tasting | next-step | .55 | | une dégustation donne soif de terrines et d’olives | a tasting builds an appetite for terrines and olives
beer | goes-with | .5 | | une bière de garde tient compagnie aux rillettes | a farmhouse ale keeps the rillettes company
spirits | same-universe | .45 | end-of-year | un vieil armagnac clôt le repas de fête | an old Armagnac closes the festive meal
@convenience-store | Cette boutique est une épicerie de quartier | This shop is a neighbourhood grocer
bread | goes-with | .75 | | le pain frais complète les courses | fresh bread completes the shopping
cheese | goes-with | .65 | | un comté coupé à la demande attend la fin des courses | a comté cut to order awaits the end of the shopping
cut-flowers | goes-with | .5 | | quelques tulipes tiennent bien en haut du sac | a few tulips ride well at the top of the bag
local-association | same-universe | .6 | | les voisins se retrouvent aussi ailleurs | neighbours also meet elsewhere
dry-cleaning | next-step | .5 | | le manteau à nettoyer se dépose entre deux courses | the coat can be dropped off for cleaning between errands
cleaning-service | next-step | .5 | | une aide à la maison libère du temps | help at home frees some time
pet-food | goes-with | .5 | | le chat aussi attend ses courses | the cat is waiting for its shopping too
laundry-products | goes-with | .55 | | la lessive finit toujours un dimanche soir | the washing powder always runs out on a Sunday evening
parcel-delivery | goes-with | .55 | | le colis se retire en même temps que le lait | the parcel is picked up along with the milk
magazine | goes-with | .5 | | un magazine rentre avec les oranges | a magazine goes home with the oranges
babysitting | next-step | .4 | | une garde d’enfants du quartier dépanne les parents pressés | a local babysitter helps out parents in a hurry
cat-litter | goes-with | .5 | | la litière se porte mieux sur cent mètres que sur mille | litter is better carried a hundred yards than a thousand
city-event | same-universe | .5 | | la fête de la rue s’annonce sur la porte | the street party is announced on the door
ready-meals | goes-with | .45 | | un plat mijoté sauve le soir où l’on rentre tard | a simmered dish saves a late evening
@supermarket | Ce magasin est un supermarché | This shop is a supermarket
kitchenware | goes-with | .65 | | une poêle qui n’accroche pas change le dîner | a pan that never sticks changes dinner
cut-flowers | goes-with | .5 | | un bouquet sort du coffre avant les packs d’eau | a bouquet leaves the boot before the water packs
cleaning-service | next-step | .6 | | après le grand plein de courses, le ménage peut se confier | once the big shop is done, the cleaning can be handed over
laundry-products | goes-with | .65 | | la lessive et l’adoucissant terminent la liste | detergent and softener end the list
pet-food | goes-with | .65 | | les croquettes pèsent lourd mais manquent vite | kibble weighs a lot and runs out fast
babysitting | next-step | .45 | | à deux bras et un caddie, une garde d’enfants soulage | with two arms and a trolley, childcare is a relief
amusement-park | next-step | .5 | | la sortie du week-end se prépare en famille | the weekend outing is a family matter
party-supplies | same-occasion:party | .55 | | ballons et serviettes manquent toujours à la liste | balloons and napkins are always missing from the list
school-supplies | same-occasion:back-to-school | .6 | back-to-school | les cahiers s’ajoutent au chariot de fin d’août | notebooks join the late-August trolley
cheese | same-universe | .5 | | un fromage affiné à point se trouve chez le fromager | a perfectly aged cheese is found at the cheesemonger’s
fuel | next-step | .5 | | le plein se fait souvent en repartant | the tank is often filled on the way out
barbecue | goes-with | .5 | summer | des brochettes attendent leurs braises | the skewers are waiting for their coals
meal-kit | same-universe | .5 | | une box à cuisiner remplace un soir de liste | a meal kit replaces one evening’s list
water-softener | next-step | .45 | | une carafe filtrante allège le chariot de trois packs | a filter jug lightens the trolley by three packs
refrigerator | next-step | .55 | | un grand réfrigérateur range la semaine d’un coup | a big fridge stores the week in one go
cooking-class | next-step | .55 | | un cours de cuisine renouvelle le menu de la semaine | a cooking class renews the week’s menu
@organic-shop | Ce magasin est une épicerie bio | This shop sells organic food
zero-waste-products | same-universe | .8 | | le zéro déchet va avec le bio | zero waste goes with organic food
cooking-class | next-step | .75 | | pois cassés et algues s’apprivoisent en cuisine | split peas and seaweed are tamed in the kitchen
yoga-class | same-universe | .7 | | le yoga est une autre façon de prendre soin de soi | yoga is another way of taking care of oneself
bread | goes-with | .7 | | un pain au levain va avec un houmous maison | sourdough goes with home-made hummus
garden-tools | next-step | .65 | gardening | un potager commence par quelques graines | a kitchen garden starts with a few seeds
cookbook | next-step | .65 | | un livre de cuisine apprend à aimer le topinambour | a cookbook teaches you to love the Jerusalem artichoke
farm-shop | same-universe | .65 | | à la ferme, on voit pousser ce que l’on mange | at the farm, you see your food growing
bicycle-repair | same-universe | .55 | | on vient souvent au marché bio à vélo | people often come by bicycle
second-hand-fashion | same-universe | .55 | | un pull de seconde main n’a pas coûté un litre d’eau de plus | a second-hand jumper costs not one litre more of water
repair-cafe | same-universe | .55 | | le grille-pain mérite la même attention que la planète | a toaster deserves the same care as the planet
solar-panels | same-universe | .5 | | le soleil nourrit aussi la maison | the sun can feed the house too
train-travel | same-occasion:holiday | .45 | summer-holidays | les vacances en train laissent une trace légère | a holiday by train treads lightly
herbal-tea | same-universe | .65 | | thym et romarin se boivent comme ils se cuisinent | thyme and rosemary are drunk as well as cooked
essential-oils | same-universe | .55 | | l’huile de lavande vient du même champ que le miel | lavender oil comes from the same field as the honey
vegetarian-food | same-universe | .65 | | un restaurant végétarien cuisine ces mêmes lentilles | a vegetarian restaurant cooks these very lentils
energy-contract | next-step | .45 | | une électricité verte prolonge le geste jusqu’à la prise | green electricity takes the gesture to the socket
e-bike | same-universe | .5 | | un vélo électrique monte la côte avec les courses | an electric bike climbs the hill with the shopping
@bulk-shop | Cette boutique vend en vrac | This shop sells without packaging
kitchenware | goes-with | .75 | | de beaux bocaux rangent le vrac | fine jars store bulk food
repair-cafe | same-universe | .75 | | réparer évite aussi des déchets | repairing avoids waste too
organic-cosmetics | same-universe | .65 | | les cosmétiques solides suivent la même idée | solid cosmetics follow the same idea
second-hand-fashion | same-universe | .65 | | la seconde main évite aussi le gaspillage | second-hand clothes avoid waste too
bicycle | same-universe | .55 | | le vélo va avec les courses sans emballage | cycling goes with shopping without packaging
soap | goes-with | .65 | | un savon nu se range à côté des pois chiches | an unwrapped soap sits next to the chickpeas
vegetable-box | goes-with | .65 | | le panier de légumes arrive aussi sans emballage | the vegetable box comes unwrapped too
coffee-beans | goes-with | .6 | | le café en grains remplit le bocal du matin | coffee beans fill the morning jar
bread | goes-with | .55 | | le pain se met dans le même sac en tissu | bread goes into the same cloth bag
laundry-products | goes-with | .55 | | la lessive aussi se recharge au litre | detergent can be refilled by the litre too
sewing-class | next-step | .45 | | un atelier couture transforme un drap en sacs à vrac | a sewing class turns a sheet into shopping bags
cleaning-products | goes-with | .6 | | vinaigre, savon noir et bicarbonate nettoient toute la maison | vinegar, black soap and bicarbonate clean the whole house
herbal-tea | same-universe | .5 | | la verveine se pèse à la pincée | verbena is weighed by the pinch
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
botanical-garden | same-universe | .45 | spring | les variétés anciennes se retrouvent au jardin conservatoire | heritage varieties grow in the botanical garden too
castle-visit | next-step | .4 | summer | le château se visite entre la ferme et le déjeuner | the castle fits between the farm and lunch
@frozen-food-shop | Ce magasin vend des surgelés | This shop sells frozen food
appliances | goes-with | .75 | | un bon congélateur garde les provisions | a good freezer keeps provisions
bread | goes-with | .6 | | une baguette fraîche ne se garde pas au congélateur ce soir | tonight a fresh baguette stays out of the freezer
cheese | goes-with | .55 | | un plateau de fromages attend derrière le gratin | a cheese board waits behind the gratin
wine | goes-with | .5 | | les invités s’annoncent, la bouteille aussi se prévoit | when guests announce themselves, a bottle is planned too
tableware | goes-with | .55 | | une jolie table fait oublier qu’on n’a pas cuisiné | a pretty table hides the fact that nobody cooked
cut-flowers | same-occasion:party | .5 | | des fleurs sur la table font plaisir aux invités | flowers on the table please the guests
vegetables | same-universe | .5 | | une salade fraîche équilibre la quiche | a fresh salad balances the quiche
children-party | same-occasion:party | .5 | | les mini-pizzas nourrissent dix enfants d’un coup | mini pizzas feed ten children at once
kitchenware | goes-with | .5 | | un plat à gratin va du congélateur au four | a gratin dish goes from freezer to oven
babysitting | next-step | .45 | | le dîner est prêt, une garde d’enfants libère la soirée | dinner is ready, and a babysitter frees the evening
appliance-repair | next-step | .4 | | un congélateur qui givre se répare souvent | a freezer that frosts over can often be mended
refrigerator | goes-with | .8 | | quatre tiroirs de congélateur valent un placard | four freezer drawers are as good as a larder
@pasta-shop | Cette boutique fait des pâtes fraîches | This shop makes fresh pasta
cheese | goes-with | .85 | | un parmesan attend d’être râpé sur les tagliatelles | a parmesan waits to be grated over the tagliatelle
wine | goes-with | .75 | | un chianti s’ouvre pendant que l’eau chauffe | a Chianti is opened while the water boils
bread | goes-with | .65 | | une focaccia va chercher la sauce au fond de l’assiette | focaccia goes after the last of the sauce
kitchenware | goes-with | .7 | | une grande casserole laisse danser les spaghettis | a big pan lets the spaghetti dance
cooking-class | next-step | .75 | | farine, œufs et deux heures d’atelier font des raviolis | flour, eggs and a two-hour class make ravioli
cookbook | next-step | .55 | | un livre italien compte plus de sauces que de jours | an Italian cookbook has more sauces than the month has days
vegetables | goes-with | .6 | | courgettes et basilic font une sauce en dix minutes | courgettes and basil make a sauce in ten minutes
charcuterie | goes-with | .6 | | la carbonara commence chez le charcutier | carbonara begins at the pork butcher’s
ice-cream | goes-with | .5 | | un gelato à la pistache clôt le repas | a pistachio gelato closes the meal
language-course | same-universe | .5 | | l’italien s’apprend aussi ailleurs que sur la carte | Italian can be learnt beyond the menu
train-travel | same-occasion:holiday | .45 | summer-holidays | Bologne est à une nuit de lecture en train | Bologna is a good book away by train
coffee-beans | same-universe | .55 | | l’espresso est de la même famille | espresso belongs to the same family
@world-grocery | Cette épicerie vend les saveurs du monde | This grocer sells flavours from around the world
cooking-class | next-step | .8 | | un cours apprend à doser le curry et le gingembre | a class teaches the right dose of curry and ginger
cookbook | next-step | .7 | | un livre de recettes thaïes donne un emploi à la citronnelle | a Thai cookbook gives the lemongrass a job
travel-agency | next-step | .65 | | d’un bocal à l’autre, on finit par vouloir partir | jar after jar, one ends up wanting to leave
language-course | same-universe | .55 | | les étiquettes sont déjà une première leçon de langue | the labels are already a first language lesson
kitchenware | goes-with | .7 | | un wok bien chaud attend les nouilles | a good hot wok awaits the noodles
fish | goes-with | .55 | | le dos de cabillaud aime le lait de coco | cod loin loves coconut milk
vegetables | goes-with | .6 | | le chou chinois et la patate douce complètent le panier | Chinese cabbage and sweet potato complete the basket
air-travel | same-occasion:holiday | .55 | | un billet d’avion mène au pays de la sauce | a plane ticket leads to where the sauce comes from
tableware | goes-with | .5 | | bols, baguettes et plats à tajine changent la table | bowls, chopsticks and tagines change the table
restaurant-meal | same-universe | .5 | | le même plat se déguste aussi servi à table | the same dish can be enjoyed served at table
festival | same-universe | .4 | | les festivals de musiques du monde sentent aussi le piment | world music festivals smell of chilli too
noodles-and-asian | same-universe | .55 | | un bol de nouilles bien servi donne des idées pour la cuisine | a good bowl of noodles gives ideas for the kitchen
indian-food | same-universe | .5 | | un dal goûté au restaurant se refait avec ces lentilles | a dal tasted out can be made again with these lentils
@spice-shop | Cette boutique vend des épices et des fruits secs | This shop sells spices and dried fruit
cooking-class | next-step | .8 | | un atelier explique quand griller le cumin | a workshop explains when to toast cumin
cookbook | next-step | .75 | | un livre d’Ottolenghi vide vite les bocaux | an Ottolenghi book soon empties the jars
meat | goes-with | .6 | | une épaule d’agneau attend le ras el-hanout | a shoulder of lamb is waiting for ras el hanout
fish | goes-with | .55 | | un bar grillé se contente de fenouil et de citron noir | grilled bass asks only for fennel and black lime
vegetables | goes-with | .6 | | un chou-fleur rôti réclame du curcuma | roast cauliflower calls for turmeric
couscous | same-universe | .6 | | un couscous raconte tout ce que contient l’étagère | a couscous tells what the whole shelf can do
kitchenware | goes-with | .65 | | un mortier réveille le poivre | a mortar wakes the pepper
travel-agency | next-step | .6 | | de Zanzibar à Madagascar, la route se parcourt encore | from Zanzibar to Madagascar, the route can still be travelled
gift-basket | goes-with | .55 | end-of-year | pain d’épices et dattes garnissent le panier de Noël | gingerbread and dates fill the Christmas hamper
honey-and-jam | same-universe | .6 | | le miel d’oranger côtoie les amandes | orange-blossom honey sits by the almonds
baking-ingredients | goes-with | .6 | winter | cannelle et farine font les petits gâteaux de l’Avent | cinnamon and flour make Advent biscuits
hiking-gear | next-step | .45 | | abricots secs et noix tiennent dans la poche du sac à dos | dried apricots and walnuts fit in the rucksack pocket
indian-food | same-universe | .55 | | un bon curry se goûte d’abord chez qui le connaît | a good curry is best tasted first with those who know it
@market-hall | Vous êtes dans un marché couvert | This place is a covered market
bread | goes-with | .8 | | une miche dépasse de tous les paniers | a loaf sticks out of every basket
cut-flowers | goes-with | .65 | | un bouquet du samedi se pose sur les poireaux | the Saturday bouquet rests on the leeks
cooking-class | next-step | .75 | | après les étals, un cours de cuisine pour tout essayer | after the stalls, a cooking class to try it all
wine | goes-with | .7 | | un panier de marché trouve son vin chez le caviste | a market basket finds its wine at the merchant’s
kitchen-knives | goes-with | .55 | | un couteau affûté fait la ratatouille plus vite | a sharp knife makes ratatouille faster
kitchenware | goes-with | .6 | | une sauteuse à la taille du panier simplifie dimanche | a pan as big as the basket simplifies Sunday
zero-waste-products | goes-with | .6 | | un cabas, trois filets et plus un seul sachet | one tote, three nets and not a bag more
cookbook | next-step | .55 | | un livre de saison met de l’ordre dans le panier | a seasonal cookbook puts order in the basket
brunch | same-universe | .55 | | un brunch prolonge bien la matinée de marché | brunch nicely prolongs a market morning
guided-tour | same-occasion:holiday | .5 | | un guide raconte les halles et ce qu’on y vendait | a guide tells the story of the halls and their trade
picnic-hamper | goes-with | .5 | summer | tout le pique-nique est là, sauf le panier | the whole picnic is here, except the hamper
local-association | same-universe | .45 | | les jardiniers du quartier y tiennent parfois un stand | the local gardeners sometimes hold a stall
roast-chicken | goes-with | .6 | | le poulet rôti parfume toute l’allée | the roast chicken scents the whole aisle
barbecue | goes-with | .45 | summer | côtes et brochettes attendent le jardin | chops and skewers are waiting for the garden
@shopping-mall | Cet endroit est un centre commercial | This place is a shopping mall
cinema-ticket | next-step | .8 | | une séance repose les jambes après les vitrines | a film rests the legs after the windows
restaurant-meal | next-step | .75 | | tant de pas donnent faim | so much walking makes you hungry
coffee | goes-with | .7 | | un café repose les bras | a coffee rests the arms
handbag | same-universe | .65 | | un nouveau sac se remplit dès la sortie | a new bag is filled on the way out
jewellery | same-universe | .6 | | une vitrine de bijoux arrête toujours | a jewellery window always stops you
clothing-alteration | next-step | .6 | | l’ourlet se fait pendant le déjeuner | the hem is done over lunch
bowling | next-step | .55 | | la sortie finit volontiers sur les pistes | the outing likes to end on the lanes
haircut | goes-with | .5 | | une coupe s’intercale entre deux boutiques | a haircut fits between two shops
amusement-park | same-universe | .45 | | les plus jeunes réclament déjà les manèges | the youngest are already asking for rides
gift-card | goes-with | .65 | | la carte cadeau règle le cas de l’oncle difficile | a gift card settles the difficult uncle
school-supplies | same-occasion:back-to-school | .65 | back-to-school | la liste de la maîtresse se coche rayon par rayon | the teacher’s list is ticked off aisle by aisle
luggage | same-occasion:holiday | .5 | summer-holidays | les vacances commencent au rayon valises | the holidays begin among the suitcases
parking | goes-with | .5 | | une place réservée évite trois tours d’étage | a booked space saves three turns of the level
phone-accessories | goes-with | .45 | | la batterie lâche toujours au deuxième magasin | the battery always dies in the second shop
@variety-store | Ce magasin est un bazar | This shop is a variety store
home-decor | same-universe | .6 | | un cadre et deux bougies changent une étagère | a frame and two candles change a shelf
kitchenware | same-universe | .6 | | l’économe égaré se remplace ici, la cocotte ailleurs | the lost peeler is replaced here, the casserole elsewhere
children-party | same-occasion:party | .65 | | ballons achetés, il reste à inviter | balloons bought, now for the guests
birthday-cake | same-occasion:party | .6 | | les bougies sont là, le gâteau est à commander | the candles are here, the cake is to order
costume | same-occasion:party | .55 | autumn | une cape de vampire se trouve toujours à temps | a vampire cape is always found in time
school-supplies | same-occasion:back-to-school | .6 | back-to-school | trousses et protège-cahiers manquent le jour même | pencil cases and book covers run short on the day
moving-service | same-occasion:moving-home | .5 | | cintres et passoires s’achètent la semaine des cartons | hangers and colanders are bought in moving week
cleaning-products | goes-with | .6 | | l’éponge et le seau appellent le produit | sponge and bucket call for the cleaner
christmas-decorations | goes-with | .6 | end-of-year | une guirlande s’ajoute toujours au panier de décembre | a string of lights always joins the December basket
craft-supplies | same-universe | .55 | | gommettes et pistolet à colle occupent un mercredi | stickers and a glue gun fill a Wednesday
repair-cafe | next-step | .45 | | avant de racheter, on peut aussi réparer | before replacing it, one can mend it
garden-tools | goes-with | .45 | gardening | un arrosoir et trois sachets de graines suffisent au balcon | a watering can and three seed packets do for a balcony
pet-accessories | goes-with | .45 | | une gamelle et une balle font un chien content | a bowl and a ball make a happy dog
@school-canteen | Vous êtes dans une cantine scolaire | You are in a school canteen
public-library | same-universe | .5 | | la bibliothèque prête aussi des livres de cuisine pour enfants | the library lends children’s cookbooks too
vegetable-box | same-universe | .5 | | le potiron de midi venait peut-être du même maraîcher | today’s pumpkin may have come from the same grower
kids-sport-club | next-step | .5 | back-to-school | après la cantine du mercredi, le club de sport | after Wednesday lunch, the sports club
holiday-camp | same-occasion:holiday | .45 | summer-holidays | en colonie, on met la table à tour de rôle | at camp, everyone lays the table in turn
garden-tools | next-step | .4 | gardening | un petit potager apprend d’où vient la soupe | a small vegetable plot shows where soup comes from
swimming-lessons | next-step | .45 | | savoir nager s’apprend à l’âge des dents de lait | swimming is learnt at the age of milk teeth
museum | next-step | .4 | | la faim passée, le musée s’écoute mieux | with hunger gone, the museum is better heard
school-supplies | same-occasion:back-to-school | .45 | back-to-school | cahiers, crayons et serviette brodée reprennent ensemble | exercise books, pencils and a named napkin start term together
bread | goes-with | .4 | | le quignon est toujours le premier morceau pris | the crust is always the first piece taken
fruit | goes-with | .5 | | une clémentine se partage quartier par quartier | a clementine is shared segment by segment
`;
