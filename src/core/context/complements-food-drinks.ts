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
guest-house | next-step | .6 | | une chambre d’hôtes dans les vignes prolonge le plaisir | a guest house among the vines prolongs the pleasure
gift-basket | goes-with | .6 | end-of-year | une bonne bouteille couronne un panier gourmand | a good bottle crowns a hamper
wedding-catering | same-occasion:engagement | .6 | weddings | le vin d’honneur se choisit avec le traiteur | the wedding toast is chosen along with the caterer
event-hire | same-occasion:party | .5 | | cent flûtes se louent mieux qu’elles ne s’achètent | a hundred flutes are better hired than bought
cookbook | goes-with | .45 | | un bon livre de cuisine dit quel cru verser dans le bœuf bourguignon | a good cookbook says which bottle goes into the beef bourguignon
taxi | next-step | .5 | | un taxi ramène après la dégustation | a taxi brings you home after the tasting
@tea-shop | Cette boutique est une maison de thé | This shop is a tea merchant
pastry | goes-with | .85 | | un gâteau accompagne la tasse | a cake goes with the cup
tableware | goes-with | .8 | | une belle théière fait un bon thé | a fine teapot makes good tea
book | goes-with | .75 | | un thé et un livre font un après-midi | tea and a book make an afternoon
honey-and-jam | goes-with | .65 | | une cuillère de miel adoucit l’infusion | a spoonful of honey sweetens the infusion
chocolate | goes-with | .65 | | un carré à la bergamote répond à l’earl grey | a square of bergamot chocolate answers the Earl Grey
yoga-class | same-universe | .6 | | le thé et le yoga invitent au calme | tea and yoga invite calm
pottery-class | next-step | .6 | | on peut tourner son propre bol | you can throw your own bowl
gift-box | goes-with | .6 | end-of-year | trois boîtes de thé font un coffret tout trouvé | three tea caddies make a ready-made gift box
travel-agency | next-step | .5 | | ces thés viennent de pays à découvrir | these teas come from lands to discover
candles | same-universe | .5 | winter | une bougie allumée tient compagnie à la théière | a lit candle keeps the teapot company
reading-club | same-universe | .5 | | un club de lecture vide bien des théières | a reading club empties many a teapot
knitting-wool | same-universe | .4 | winter | une pelote et une tasse occupent la soirée d’hiver | a ball of wool and a cup fill a winter evening
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
@cafe | Cet endroit est un café | This place is a café
newspaper-subscription | goes-with | .8 | | le journal se déplie au comptoir | the paper is opened at the counter
book | goes-with | .75 | | un roman se lit bien en terrasse | a novel reads well on a terrace
cinema-ticket | next-step | .7 | | après le café, une séance de cinéma | after coffee, a film
coffee-beans | goes-with | .75 | | le même plaisir se prépare chez soi | the same pleasure can be made at home
museum | next-step | .6 | | le musée voisin ouvre avant que la tasse refroidisse | the museum nearby opens before the cup is cold
theatre-season | next-step | .6 | | on se retrouve au café avant le spectacle | people meet at the café before the show
guided-tour | next-step | .6 | | la visite de la ville part quand les tasses sont vides | the town tour sets off once the cups are empty
exhibition | next-step | .55 | | une exposition prolonge la conversation | an exhibition prolongs the conversation
concert | next-step | .55 | | on prend un verre avant le concert | people meet for a drink before the concert
viennoiserie | goes-with | .7 | | une brioche tiède attend d’être trempée | a warm brioche waits to be dipped
coworking | same-universe | .5 | | on travaille aussi très bien à côté | there is a good place to work nearby
local-association | same-universe | .5 | | bien des associations de quartier sont nées à une table | many a local club was born at a table
board-game | same-universe | .5 | | une partie se joue entre deux commandes | a game is played between two orders
language-course | same-universe | .4 | | la conversation en anglais se pratique devant un crème | English conversation is practised over a white coffee
@tea-room | Cet endroit est un salon de thé | This place is a tea room
book | goes-with | .85 | | un roman anglais se marie au scone | an English novel goes with a scone
reading-club | same-universe | .75 | | on aime parler de livres autour d’une tasse | people like to talk books over a cup
tableware | goes-with | .7 | | une porcelaine fine change le goût du thé | fine china changes the taste of tea
museum | next-step | .65 | | le musée, puis le thé | the museum, then tea
pastry-class | next-step | .7 | | on peut apprendre à faire le gâteau | you can learn to make the cake
cut-flowers | goes-with | .6 | | un bouquet prolonge l’après-midi | a bouquet prolongs the afternoon
chocolate | goes-with | .6 | | quelques orangettes rentrent bien à la maison | some orange sticks travel home well
honey-and-jam | goes-with | .55 | | la gelée de coings du goûter existe en pot | the quince jelly at tea-time comes in jars
theatre-season | next-step | .5 | | la matinée au théâtre finit à l’heure du thé | a theatre matinée ends in time for tea
party-supplies | same-occasion:party | .4 | | un anniversaire entre amis se prépare aussi autour d’un gâteau | a birthday among friends is also planned over cake
floral-workshop | same-universe | .45 | | un atelier floral le matin, un darjeeling ensuite | a floral workshop in the morning, a Darjeeling after
knitting-wool | same-universe | .45 | | les tricoteuses tiennent salon autour d’une théière | knitters hold court around a teapot
@bar | Cet endroit est un bar | This place is a bar
concert | next-step | .85 | | un verre, puis un concert | a drink, then a concert
taxi | next-step | .8 | | un taxi ramène tout le monde | a taxi takes everyone home
comedy-show | next-step | .75 | | un humoriste continue ce que les copains ont commencé | a comedian carries on what friends began
cinema-ticket | next-step | .6 | | la séance de vingt-deux heures laisse le temps d’un verre | the ten o’clock showing leaves time for a drink
vineyard-visit | next-step | .65 | | le verre du soir a poussé quelque part, et cela se visite | tonight’s glass grew somewhere you can visit
restaurant-meal | next-step | .65 | | après l’apéritif, on passe à table | after drinks, dinner
festival | same-universe | .65 | summer | on parle des festivals au comptoir | festivals are talked about at the bar
charcuterie | goes-with | .55 | | une planche accompagne le verre | a board goes with the glass
public-transport-pass | next-step | .6 | | le dernier métro ramène chacun sans volant à tenir | the last metro takes everyone home with no wheel to hold
vinyl-record | same-universe | .55 | | la musique du bar s’écoute aussi chez soi | the bar’s music can be played at home
theatre-season | next-step | .5 | | le rideau tombe tard, le comptoir reste ouvert | the curtain falls late and the bar stays open
board-game | same-universe | .45 | | une partie de dés se joue au coin du zinc | a game of dice is played at the corner of the bar
party-supplies | same-occasion:party | .4 | | un anniversaire se fête entre amis, guirlande comprise | a birthday is kept among friends, garland included
@pub | Cet endroit est un pub | This place is a pub
sports-event | next-step | .8 | | le match se vit aussi au stade | the match can also be lived at the stadium
concert | next-step | .8 | | un groupe accorde ses guitares à deux rues d’ici | a band is tuning up two streets away
taxi | next-step | .8 | | le taxi attend que la cloche ait sonné | the taxi waits for last orders
language-course | same-universe | .65 | | l’anglais appris en cours se pratique au comptoir | English lessons can be practised at the bar
comedy-show | next-step | .65 | | le rire anglais s’essaie aussi sur scène | British humour can be tried on stage too
festival | same-universe | .6 | summer | cornemuses et violons se retrouvent aux festivals d’été | pipes and fiddles meet at summer festivals
board-game | same-universe | .55 | | fléchettes, cartes ou plateau, la table est prise | darts, cards or a board game, the table is taken
burger | goes-with | .55 | | un burger tient compagnie à la pinte | a burger keeps the pint company
train-travel | same-occasion:holiday | .4 | | Londres se rejoint aussi en train | London can be reached by train too
vinyl-record | same-universe | .5 | | les Clash et les Pogues tournent aussi en vinyle | the Clash and the Pogues spin on vinyl too
public-transport-pass | next-step | .55 | | bus et tramway raccompagnent les supporters | buses and trams see the supporters home
musical-instrument | same-universe | .4 | | une guitare suffit à lancer la soirée irlandaise | one guitar is enough to start an Irish night
@nightclub | Cet endroit est une discothèque | This place is a nightclub
taxi | next-step | .9 | | un taxi attend à la sortie, l’esprit tranquille | a taxi waits at the door, for peace of mind
concert | same-universe | .8 | | la musique s’écoute aussi en concert | music can be heard in concert too
festival | same-universe | .85 | summer | les festivals prolongent la fête | festivals prolong the party
public-transport-pass | next-step | .7 | | le bus de nuit connaît la route de la maison | the night bus knows the way home
headphones | same-universe | .6 | | la musique continue au casque | the music goes on in headphones
dance-class | next-step | .65 | | la danse s’apprend aussi | dancing can be learnt
brunch | next-step | .65 | | le lendemain, un brunch | the morning after, brunch
evening-wear | goes-with | .6 | | les paillettes attendaient une piste de danse | the sequins were waiting for a dance floor
turntable | same-universe | .55 | | deux platines et un casque, c’est ainsi que commence un DJ | two decks and headphones, so a DJ begins
wedding-music | same-occasion:engagement | .5 | weddings | un bon DJ fait aussi danser les noces | a good DJ gets weddings dancing too
party-supplies | same-occasion:party | .45 | | boules à facettes et confettis existent aussi pour la maison | mirror balls and confetti come in home sizes too
shoes | goes-with | .45 | | des chaussures confortables tiennent jusqu’au dernier morceau | comfortable shoes last until the final song
`;
