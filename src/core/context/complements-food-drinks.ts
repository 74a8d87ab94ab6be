/** What goes with wine, tea and coffee, and the places where people drink them; laid out as in `complements-food-baked.ts`. */
export const DRINK_COMPLEMENTS = `
@wine-shop | Cette boutique est une cave à vins | This shop is a wine merchant
cheese | goes-with | .9 | | le fromage est le voisin du vin à table | cheese is wine’s neighbour at the table
vineyard-visit | next-step | .85 | | le vin se découvre aussi là où il naît | wine can be discovered where it is born
charcuterie | goes-with | .75 | | une planche accompagne la bouteille | a board goes with the bottle
tableware | goes-with | .75 | | de beaux verres servent le vin | fine glasses serve the wine
gastronomic-dinner | same-universe | .7 | | un chef accorde ses plats aux vins | a chef matches dishes with wine
fine-food | goes-with | .65 | | une terrine et quelques olives attendent l’ouverture | a terrine and some olives wait for the cork
chocolate | goes-with | .55 | | un chocolat noir se plaît avec un vin doux naturel | dark chocolate is at ease with a fortified wine
guest-house | next-step | .6 | | on dort bien au milieu des rangs de vigne | one sleeps well among the rows of vines
gift-basket | goes-with | .6 | | une bonne bouteille couronne un panier gourmand | a good bottle crowns a hamper
wedding-catering | same-occasion:engagement | .6 | | le vin d’honneur se choisit avec le traiteur | the wedding toast is chosen along with the caterer
event-hire | same-occasion:party | .5 | | cent flûtes se louent mieux qu’elles ne s’achètent | a hundred flutes are better hired than bought
cookbook | goes-with | .45 | | un bon livre de cuisine dit quel cru verser dans le bœuf bourguignon | a good cookbook says which bottle goes into the beef bourguignon
taxi | next-step | .5 | | un taxi ramène après la dégustation | a taxi brings you home after the tasting
foie-gras | goes-with | .6 | end-of-year | un jurançon moelleux appelle le foie gras | a sweet Jurançon calls for foie gras
private-chef | next-step | .5 | | un chef à domicile part de la bouteille pour écrire le menu | a private chef starts from the bottle to write the menu
non-alcoholic-drinks | same-universe | .5 | | un jus de raisin de cépage se sert dans les mêmes verres | varietal grape juice is served in the same glasses
appliances | next-step | .5 | | une cave de service garde les rouges à quinze degrés | a wine cabinet keeps the reds at fifteen degrees
seafood-platter | goes-with | .55 | end-of-year | le blanc est au frais, le plateau de la mer se réserve | the white is chilled, the seafood platter can be booked
brewery-visit | same-universe | .45 | | une brasserie ouvre ses cuves comme un domaine ses caves | a brewery opens its tanks as an estate opens its cellars
greeting-card | goes-with | .4 | | une carte se noue au goulot | a card is tied round the neck of the bottle
restaurant-meal | next-step | .6 | | un bon bistrot sert aussi ces vignerons au verre | a good bistro pours these growers by the glass
@tea-shop | Cette boutique est une maison de thé | This shop is a tea merchant
pastry | goes-with | .85 | | un gâteau accompagne la tasse | a cake goes with the cup
tableware | goes-with | .8 | | la théière de fonte garde la deuxième tasse chaude | a cast-iron teapot keeps the second cup warm
book | goes-with | .75 | | un thé et un livre font un après-midi | tea and a book make an afternoon
honey-and-jam | goes-with | .65 | | une cuillère de miel adoucit l’infusion | a spoonful of honey sweetens the infusion
chocolate | goes-with | .65 | | un carré à la bergamote répond à l’earl grey | a square of bergamot chocolate answers the Earl Grey
yoga-class | same-universe | .6 | | le thé et le yoga invitent au calme | tea and yoga invite calm
pottery-class | next-step | .6 | | on peut tourner son propre bol | you can throw your own bowl
gift-box | goes-with | .6 | | trois boîtes de thé font un coffret tout trouvé | three tea caddies make a ready-made gift box
travel-agency | next-step | .5 | | ces thés viennent de pays à découvrir | these teas come from lands to discover
candles | same-universe | .5 | winter | une bougie allumée tient compagnie à la théière | a lit candle keeps the teapot company
reading-club | same-universe | .5 | | un club de lecture vide bien des théières | a reading club empties many a teapot
biscuits | goes-with | .75 | | un sablé pur beurre se trempe trois secondes | an all-butter shortbread is dunked for three seconds
retreat | same-universe | .4 | | une retraite au calme laisse infuser les idées | a quiet retreat lets ideas steep
water-softener | goes-with | .45 | | une eau douce laisse parler le thé vert | soft water lets green tea speak
greeting-card | goes-with | .4 | | trois mots accompagnent la boîte que l’on offre | three words go with the tin you give
@coffee-roaster | Cette boutique torréfie le café | This shop roasts coffee
viennoiserie | goes-with | .85 | | un croissant accompagne l’espresso | a croissant goes with espresso
chocolate | goes-with | .8 | | un carré de chocolat suit le café | a square of chocolate follows coffee
tableware | goes-with | .7 | | une belle tasse tient le café au chaud | a good cup keeps coffee warm
appliances | goes-with | .55 | | un moulin électrique libère l’arôme au dernier moment | an electric grinder frees the aroma at the last moment
newspaper-subscription | goes-with | .65 | | le journal se lit avec le premier café | the paper is read with the first coffee
book | goes-with | .6 | | un café et un livre font une pause | coffee and a book make a break
coworking | same-universe | .55 | | le café est le meilleur collègue de bureau | coffee is the best colleague
pastry | goes-with | .6 | | un financier se trempe volontiers dans un moka | a financier is happily dipped in mocha
gift-basket | goes-with | .55 | end-of-year | un paquet fraîchement torréfié parfume tout le panier | a freshly roasted packet scents the whole hamper
travel-agency | next-step | .45 | | de l’Éthiopie au Guatemala, chaque sac est une invitation | from Ethiopia to Guatemala, every sack is an invitation
zero-waste-products | goes-with | .5 | | une tasse à emporter réutilisable suit partout | a reusable cup goes everywhere
office-furniture | same-universe | .4 | | au bureau, le coin café se meuble aussi | the office coffee corner needs furnishing too
biscuits | goes-with | .6 | | un spéculoos au bord de la soucoupe n’y reste pas | a speculoos on the saucer never stays there
donuts | goes-with | .5 | | un beignet au sucre et un café long font un matin | a sugared doughnut and a long coffee make a morning
eggs-and-dairy | goes-with | .5 | | un lait entier fait la mousse du cappuccino | whole milk makes the cappuccino’s foam
water-softener | goes-with | .45 | | une eau filtrée épargne le café et la machine | filtered water spares both coffee and machine
radio-and-podcast | same-universe | .4 | | la matinale s’écoute pendant que le café coule | morning radio plays while the coffee drips
@cafe | Cet endroit est un café | This place is a café
newspaper-subscription | goes-with | .8 | | le journal se déplie au comptoir | the paper is opened at the counter
book | goes-with | .75 | | un roman se lit bien en terrasse | a novel reads well on a terrace
cinema-ticket | next-step | .7 | | un film se discute devant un dernier crème | a film is talked over with a last white coffee
coffee-beans | goes-with | .75 | | le même plaisir se prépare chez soi | the same pleasure can be made at home
museum | next-step | .6 | | une salle de musée se commente mieux assis, tasse en main | a museum room is best discussed sitting down, cup in hand
theatre-season | next-step | .6 | | on se retrouve au café avant le spectacle | people meet at the café before the show
guided-tour | next-step | .6 | | la visite de la ville part quand les tasses sont vides | the town tour sets off once the cups are empty
exhibition | next-step | .55 | | une exposition prolonge la conversation | an exhibition prolongs the conversation
concert | next-step | .55 | | on prend un verre avant le concert | people meet for a drink before the concert
viennoiserie | goes-with | .7 | | une brioche tiède attend d’être trempée | a warm brioche waits to be dipped
coworking | same-universe | .5 | | le café du matin se boit aussi en bureau partagé | the morning coffee is drunk in shared offices too
local-association | same-universe | .5 | | bien des associations de quartier sont nées à une table | many a local club was born at a table
board-game | same-universe | .5 | | une partie se joue entre deux commandes | a game is played between two orders
language-course | same-universe | .4 | | la conversation en anglais se pratique devant un crème | English conversation is practised over a white coffee
board-game-evening | next-step | .55 | | une soirée jeux remplace les écrans par un plateau | a board-game evening trades screens for a board
second-hand-books | goes-with | .55 | | un vieux poche à deux euros tient un après-midi | an old two-euro paperback lasts an afternoon
city-event | same-universe | .5 | | la fête du quartier se prépare à la grande table | the neighbourhood party is planned at the big table
@tea-room | Cet endroit est un salon de thé | This place is a tea room
book | goes-with | .85 | | un roman anglais se marie au scone | an English novel goes with a scone
reading-club | same-universe | .75 | | on aime parler de livres autour d’une tasse | people like to talk books over a cup
tableware | goes-with | .7 | | une porcelaine fine change le goût du thé | fine china changes the taste of tea
museum | next-step | .65 | | le musée, puis le thé | the museum, then tea
pastry-class | next-step | .7 | | le biscuit du gâteau a ses secrets, un atelier les donne | the sponge has its secrets, and a class gives them away
cut-flowers | goes-with | .6 | | un bouquet prolonge l’après-midi | a bouquet prolongs the afternoon
chocolate | goes-with | .6 | | quelques orangettes rentrent bien à la maison | some orange sticks travel home well
honey-and-jam | goes-with | .55 | | la gelée de coings du goûter existe en pot | the quince jelly at tea-time comes in jars
theatre-season | next-step | .5 | | la matinée au théâtre finit à l’heure du thé | a theatre matinée ends in time for tea
floral-workshop | same-universe | .45 | | un atelier floral le matin, un darjeeling ensuite | a floral workshop in the morning, a Darjeeling after
knitting-wool | same-universe | .45 | | les tricoteuses tiennent salon autour d’une théière | knitters hold court around a teapot
novel | goes-with | .65 | | trois chapitres du roman de la rentrée font une théière | three chapters of the new novel make one teapot
botanical-garden | next-step | .5 | spring | les allées du jardin précèdent bien la théière | garden paths come nicely before the teapot
biscuits | goes-with | .45 | | les sablés de l’assiette existent en boîte de fer | the shortbread on the plate comes in a tin
@bar | Cet endroit est un bar | This place is a bar
concert | next-step | .85 | | un verre, puis un concert | a drink, then a concert
taxi | next-step | .8 | | un taxi ramène tout le monde | a taxi takes everyone home
comedy-show | next-step | .75 | | un humoriste continue ce que les copains ont commencé | a comedian carries on what friends began
cinema-ticket | next-step | .6 | | la dernière séance laisse le temps d’un verre | the late showing leaves time for a drink
vineyard-visit | next-step | .65 | | le verre du soir a poussé quelque part, et cela se visite | tonight’s glass grew somewhere you can visit
restaurant-meal | next-step | .65 | | après l’apéritif, on passe à table | after drinks, dinner
festival | same-universe | .65 | | on parle des festivals au comptoir | festivals are talked about at the bar
charcuterie | goes-with | .55 | | une planche accompagne le verre | a board goes with the glass
public-transport-pass | next-step | .6 | | le dernier métro ramène chacun sans volant à tenir | the last metro takes everyone home with no wheel to hold
vinyl-record | same-universe | .55 | | la musique du bar s’écoute aussi chez soi | the bar’s music can be played at home
board-game | same-universe | .45 | | une partie de dés se joue au coin du zinc | a game of dice is played at the corner of the bar
nightclub-evening | next-step | .65 | | quand le bar baisse le rideau, la piste ouvre | when the bar closes, the dance floor opens
karaoke | next-step | .6 | | la bande a déjà choisi sa chanson | the gang has already chosen its song
billiards | same-universe | .5 | | une queue de billard donne une contenance | a billiard cue gives you something to do
brewery-visit | next-step | .5 | | la pression se visite côté cuves | draught beer can be seen from the tank side
board-game-evening | same-universe | .5 | | une soirée jeux commence comme un apéritif | a board-game night starts like any drink with friends
hen-party | same-occasion:engagement | .45 | weddings | la tournée des futurs mariés commence au comptoir | the couple-to-be’s round starts at the bar
kebab | next-step | .45 | | un kebab attend la fin de la soirée | a kebab waits for the end of the evening
@pub | Cet endroit est un pub | This place is a pub
sports-event | next-step | .8 | | le match se vit aussi au stade | the match can also be lived at the stadium
concert | next-step | .8 | | violon, guitare et mandoline ont commencé dans les pubs | fiddle, guitar and mandolin began in pubs
taxi | next-step | .8 | | le taxi attend que la cloche ait sonné | the taxi waits for last orders
language-course | same-universe | .65 | | l’anglais appris en cours se pratique au comptoir | English lessons can be practised at the bar
comedy-show | next-step | .65 | | le rire anglais s’essaie aussi sur scène | British humour can be tried on stage too
festival | same-universe | .6 | | cornemuses et violons se retrouvent aux festivals d’été | pipes and fiddles meet at summer festivals
board-game | same-universe | .55 | | fléchettes, cartes ou plateau, la table est prise | darts, cards or a board game, the table is taken
burger | goes-with | .55 | | un burger tient compagnie à la pinte | a burger keeps the pint company
train-travel | same-occasion:holiday | .4 | | un week-end à Londres commence par un train sous la Manche | a weekend in London starts with a train under the Channel
vinyl-record | same-universe | .5 | | les Clash et les Pogues tournent aussi en vinyle | the Clash and the Pogues spin on vinyl too
public-transport-pass | next-step | .55 | | bus et tramway raccompagnent les supporters | buses and trams see the supporters home
musical-instrument | same-universe | .4 | | une guitare suffit à lancer la soirée irlandaise | one guitar is enough to start an Irish night
billiards | same-universe | .65 | | un triple vingt se prépare à l’entraînement | a treble twenty takes practice
karaoke | next-step | .55 | | passé onze heures, tout le monde connaît les paroles | after eleven, everyone knows the words
brewery-visit | next-step | .6 | | une stout se comprend mieux devant les cuves | a stout makes more sense in front of the tanks
board-game-evening | next-step | .45 | | une soirée jeux n’attend qu’une grande table | a board-game night only needs a big table
@nightclub | Cet endroit est une discothèque | This place is a nightclub
taxi | next-step | .9 | | un taxi attend à la sortie, l’esprit tranquille | a taxi waits at the door, for peace of mind
concert | same-universe | .8 | | la musique s’écoute aussi en concert | music can be heard in concert too
festival | same-universe | .85 | | les festivals prolongent la fête | festivals prolong the party
public-transport-pass | next-step | .7 | | le bus de nuit connaît la route de la maison | the night bus knows the way home
headphones | same-universe | .6 | | la musique continue au casque | the music goes on in headphones
dance-class | next-step | .65 | | la danse s’apprend aussi | dancing can be learnt
brunch | next-step | .65 | | le lendemain, un brunch | the morning after, brunch
evening-wear | goes-with | .6 | | les paillettes attendaient une piste de danse | the sequins were waiting for a dance floor
turntable | same-universe | .55 | | deux platines et un casque, c’est ainsi que commence un DJ | two decks and headphones, so a DJ begins
wedding-music | same-occasion:engagement | .5 | weddings | un bon DJ fait aussi danser les noces | a good DJ gets weddings dancing too
party-supplies | same-occasion:party | .45 | | boules à facettes et confettis existent aussi pour la maison | mirror balls and confetti come in home sizes too
hearing-protection | goes-with | .6 | | des bouchons sur mesure gardent la musique et l’ouïe | custom ear plugs keep the music and the hearing
karaoke | same-universe | .55 | | certains soirs, le micro change de mains | some nights, the microphone changes hands
event-tickets | same-universe | .6 | | les DJ jouent aussi en festival, billets en main | DJs play festivals too, ticket in hand
costume-jewellery | goes-with | .5 | | des boucles géantes attrapent les lumières | giant earrings catch the lights
hen-party | same-occasion:engagement | .55 | weddings | la dernière nuit de célibataire se danse | the last single night is for dancing
kebab | next-step | .5 | | à l’aube, une galette bien chaude | at dawn, a good hot wrap
costume | same-occasion:party | .5 | | une soirée années quatre-vingt demande un déguisement | an eighties night asks for a costume
@microbrewery | Cet endroit est une brasserie artisanale | This place is a craft brewery
cheese | goes-with | .75 | | une vieille mimolette tient tête à une bière ambrée | an old Mimolette stands up to an amber ale
charcuterie | goes-with | .7 | | le saucisson se coupe pendant que la mousse retombe | the sausage is sliced while the head settles
burger | goes-with | .7 | | un burger et une pale ale parlent la même langue | a burger and a pale ale speak the same language
concert | next-step | .7 | | un concert et une bière fraîche font la soirée | a concert and a cold beer make the evening
festival | same-universe | .65 | | les petites brasseries ont leurs festivals | small breweries have festivals of their own
taxi | next-step | .7 | | après la visite, un taxi prend le relais | after the tour, a taxi takes over
guided-tour | same-universe | .55 | | le patrimoine industriel se visite aussi en ville | the town’s industrial past can be toured too
tableware | goes-with | .55 | | chaque bière a son verre, et l’étagère s’agrandit | every beer has its glass, and the shelf grows
crisps | goes-with | .5 | | un bol de chips salées attend la prochaine tournée | a bowl of salted crisps waits for the next round
comedy-show | next-step | .5 | | une scène ouverte suit bien la dégustation | an open-mic night follows the tasting well
gift-basket | goes-with | .55 | end-of-year | six bouteilles et deux verres font un cadeau | six bottles and two glasses make a present
event-venue | same-occasion:party | .45 | | une grande tablée d’anniversaire demande une salle | a long birthday table needs a room
billiards | same-universe | .45 | | les fléchettes s’entendent bien avec la blonde | darts get on well with a lager
@winery | Cet endroit est un domaine viticole | This place is a winery
guest-house | next-step | .8 | | la chambre donne sur les rangs que l’on vient de goûter | the room looks over the rows just tasted
cheese | goes-with | .8 | | un chèvre du coin révèle le blanc du domaine | a local goat’s cheese reveals the estate’s white
charcuterie | goes-with | .65 | | une planche tient compagnie aux échantillons | a board keeps the samples company
gastronomic-dinner | next-step | .75 | | un grand dîner fait la part belle aux vins du pays | a fine dinner does the local wines proud
castle-visit | same-universe | .7 | | les vignes mènent souvent à un château | the vines often lead to a château
wedding-venue | same-occasion:engagement | .75 | | on se marie volontiers dans un chai | barrel halls make happy weddings
wedding-catering | same-occasion:engagement | .55 | | le vin est choisi, le traiteur s’accorde | the wine is chosen, the caterer will match it
weekend-getaway | same-occasion:holiday | .7 | | deux jours suffisent pour faire la route des vins | two days are enough for the wine route
tableware | goes-with | .6 | | une carafe laisse respirer les jeunes millésimes | a decanter lets young vintages breathe
fine-food | goes-with | .6 | | une tapenade et des noix accompagnent le premier verre | tapenade and walnuts go with the first glass
train-travel | same-occasion:holiday | .5 | wine-fairs | venir en train, c’est pouvoir tout goûter | come by train and you can taste everything
taxi | next-step | .6 | | un chauffeur conduit d’un domaine à l’autre | a driver takes you from one estate to the next
foie-gras | goes-with | .5 | end-of-year | le moelleux attend son foie gras | the sweet wine is waiting for its foie gras
cookbook | goes-with | .4 | | un livre d’accords donne une idée par bouteille | a pairing book has one idea per bottle
@juice-bar | Cet endroit presse des jus de fruits | This place presses fresh juice
yoga-class | same-universe | .65 | | un jus frais suit bien la dernière posture | a fresh juice follows the last posture nicely
gym-membership | same-universe | .65 | | on vient souvent ici en sortant de l’entraînement | people often come here straight from training
viennoiserie | goes-with | .55 | | un jus d’orange et un pain au chocolat font la paire | an orange juice and a pain au chocolat make a pair
poke-bowl | goes-with | .65 | | un poke bowl partage la même envie de couleurs | a poke bowl shares the same taste for colour
organic-food | same-universe | .6 | | pommes et carottes se choisissent aussi en bio | apples and carrots come organic as well
vegetable-box | next-step | .55 | | un panier de saison alimente la centrifugeuse | a seasonal box keeps the juicer busy
kitchenware | next-step | .55 | | un presse-agrumes fait le même bruit chez vous | a citrus press makes the same noise at home
running-club | same-universe | .5 | | un club de course aime finir au frais | a running club likes to finish somewhere cool
bicycle | same-universe | .45 | | un vélo, un jus, et la matinée est lancée | a bike, a juice, and the morning is under way
zero-waste-products | goes-with | .5 | | une gourde lavable évite le gobelet | a washable bottle saves the cup
sunscreen | same-occasion:holiday | .4 | summer | l’été se prépare, crème dans une main, pastèque dans l’autre | summer comes, cream in one hand, watermelon in the other
picnic-hamper | goes-with | .4 | summer | une bouteille de jus frais se cale dans le panier | a bottle of fresh juice fits in the hamper
@bubble-tea-shop | Cette boutique fait du thé aux perles | This shop makes bubble tea
manga | same-universe | .75 | | un manga se lit paille au bec | manga is read with a straw in hand
cinema-ticket | next-step | .7 | | le gobelet se finit pendant les bandes-annonces | the cup is finished during the trailers
pastry | goes-with | .6 | | un mochi suit la dernière perle | a mochi follows the last pearl
noodles-and-asian | goes-with | .65 | | un bol de nouilles précède volontiers le taro | a bowl of noodles happily comes before the taro
console | same-universe | .5 | | on débriefe la partie entre deux gorgées | the game is discussed between two sips
phone-accessories | same-universe | .55 | | une coque pastel va avec le gobelet | a pastel phone case goes with the cup
soft-toy | same-universe | .5 | | les peluches japonaises ont la même bouille ronde | Japanese soft toys have the same round face
language-course | same-universe | .45 | | quelques mots de coréen font sourire la vendeuse | a few words of Korean make the staff smile
karaoke | next-step | .6 | | la voix bien sucrée, on passe au micro | sugar on the voice, on to the microphone
birthday-cake | same-occasion:party | .45 | | entre amis, un gobelet chacun et un gâteau pour tous | among friends, a cup each and a cake for all
zero-waste-products | goes-with | .4 | | une paille en inox a le bon diamètre pour les perles | a steel straw comes wide enough for the pearls
@hookah-lounge | Cet endroit est un salon de soirée | This place is an evening lounge
tea | goes-with | .6 | | un thé à la menthe se verse de haut | mint tea is poured from on high
pastry | goes-with | .55 | | une corne de gazelle passe d’une main à l’autre | an almond pastry goes from hand to hand
couscous | next-step | .55 | | un tajine attend ceux qui ont faim | a tagine awaits the hungry
taxi | next-step | .55 | | un taxi raccompagne les derniers | a taxi sees the last ones home
board-game | same-universe | .5 | | le backgammon se joue jusqu’au bout de la nuit | backgammon is played into the night
travel-agency | same-occasion:holiday | .5 | | de Fès à Istanbul, on part en pensée avant de partir | from Fez to Istanbul, one leaves in thought before leaving
karaoke | next-step | .4 | | une voix se lance, la table reprend le refrain | one voice begins and the table takes up the chorus
dance-class | same-universe | .45 | | la danse orientale s’apprend en cours du soir | oriental dance is learnt in evening classes
comedy-show | next-step | .45 | | après un spectacle d’humour, on a de quoi parler | after a comedy show there is plenty to talk about
public-transport-pass | next-step | .5 | | un abonnement couvre aussi les bus de nuit | a pass covers night buses too
air-travel | same-occasion:holiday | .45 | | Istanbul se rejoint en une petite matinée d’avion | Istanbul is a short morning’s flight away
@cbd-shop | Cette boutique vend des produits du chanvre | This shop sells hemp products
tea | goes-with | .6 | | un thé de fin de journée accompagne le fauteuil | a late-afternoon tea goes with the armchair
herbal-tea | same-universe | .6 | | tilleul et camomille sont de vieux amis du soir | lime blossom and camomile are old evening friends
candles | same-universe | .5 | | une bougie baisse la lumière d’un cran | a candle takes the light down a notch
yoga-class | same-universe | .55 | | le yoga du soir se termine couché sur le dos | evening yoga ends lying on your back
vinyl-record | same-universe | .5 | | un disque posé sur la platine occupe toute une soirée | a record on the turntable fills an evening
concert | next-step | .45 | | un concert acoustique finit la journée en douceur | an acoustic concert ends the day gently
essential-oils | same-universe | .45 | | l’eucalyptus et la menthe sentent aussi le propre | eucalyptus and mint smell clean too
zero-waste-products | same-universe | .4 | | le chanvre fait aussi des cabas solides | hemp makes sturdy bags too
retreat | same-occasion:holiday | .45 | | quelques jours au vert remplacent bien des choses | a few days in the country are worth a great deal
novel | goes-with | .45 | | un roman long demande une lampe et du temps | a long novel asks for a lamp and time
`;
