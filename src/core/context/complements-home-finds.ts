/** What goes with second hand, collecting, engraving, tickets, repair and paper; laid out as in `complements-food-baked.ts`. */
export const FINDS_COMPLEMENTS = `
@gold-buyer | Cet endroit rachète les métaux précieux | This place buys precious metals
jewellery-repair | same-universe | .7 | | avant de vendre, un bijoutier dit si la bague peut se réparer | before selling, a jeweller says whether the ring can be mended
stamps-and-coins | same-universe | .7 | | une pièce ancienne vaut parfois plus que son métal | an old coin is sometimes worth more than its metal
antiques | same-universe | .65 | | timbales et couverts d’argent intéressent aussi l’antiquaire | silver cups and cutlery interest the antique dealer too
art-sale | same-universe | .55 | | un commissaire-priseur estime souvent un objet sans frais | an auctioneer often values an object free of charge
jewellery | next-step | .6 | | un vieux bracelet peut devenir un bijou que l’on porte | an old bracelet can become a jewel you wear
watch-repair | same-universe | .55 | | une montre de gousset se révise plutôt que de se fondre | a pocket watch is better serviced than melted
savings | next-step | .45 | | le produit d’une vente se place tranquillement | the proceeds of a sale are placed at leisure
notary-service | goes-with | .4 | | un partage de famille se règle devant notaire | a family division is settled before a notary
wedding-ring | same-occasion:engagement | .55 | | l’or de famille peut se refondre en alliances | family gold can be recast as wedding rings
engraving | goes-with | .4 | | un médaillon gardé peut être gravé à neuf | a locket kept can be engraved anew
@second-hand-shop | Ce magasin vend des objets d’occasion | This shop sells second-hand goods
furniture-restoration | next-step | .8 | | une commode à dix euros mérite parfois un restaurateur | a bargain chest sometimes deserves a restorer
repair-cafe | same-universe | .8 | | la lampe qui clignote se répare au café réparation | the flickering lamp is mended at the repair café
upholstery | next-step | .7 | | un fauteuil chiné retrouve un tissu neuf | a found armchair gets new fabric
antiques | same-universe | .7 | | les pièces rares finissent chez l’antiquaire | rare pieces end up at the antique dealer’s
second-hand-fashion | same-universe | .75 | | la friperie habille, ce magasin meuble | the vintage shop dresses you, this one furnishes
charity-donation | same-universe | .6 | | ce qui ne se vend plus peut encore se donner | what no longer sells can still be given
furniture-removal-van | goes-with | .65 | | l’armoire trouvée, il faut un utilitaire pour deux heures | with a wardrobe found, you need a van for two hours
waste-removal | same-occasion:moving-home | .55 | | un débarras trie ce qui peut resservir | a clearance sorts what can be used again
student-housing | same-occasion:back-to-school | .55 | back-to-school | une première chambre se meuble d’occasion en un après-midi | a first room is furnished second-hand in an afternoon
painting-and-wallpaper | goes-with | .55 | | un pot de peinture change une chaise d’école | a pot of paint changes an old school chair
diy-class | next-step | .55 | | décaper et cirer s’apprennent en une matinée | stripping and waxing are learnt in a morning
zero-waste-products | same-universe | .6 | | acheter d’occasion et jeter moins vont du même pas | buying used and throwing away less go together
bulk-food | same-universe | .45 | | les bocaux trouvés ici se remplissent au vrac | the jars found here are filled at the bulk shop
@collector-shop | Cette boutique vend des objets de collection | This shop sells collectors’ items
antiques | same-universe | .75 | | boîtes et médailles anciennes se cherchent aussi chez l’antiquaire | old boxes and medals are hunted at the antique dealer’s too
art-sale | same-universe | .7 | | les belles collections se dispersent aux enchères | fine collections are dispersed at auction
museum | same-universe | .65 | | le cabinet des médailles montre les pièces que l’on n’aura jamais | the museum shows the coins one will never own
model-kit | same-universe | .6 | | le modélisme demande la même loupe | model-making asks for the same magnifying glass
second-hand-books | goes-with | .6 | | un vieux catalogue de cotes se trouve chez le bouquiniste | an old price catalogue turns up at the second-hand bookseller’s
picture-framing | next-step | .6 | | une planche de timbres se regarde mieux sous cadre | a sheet of stamps looks better framed
stationery | goes-with | .5 | | classeurs et pochettes rangent les doubles | binders and sleeves sort the duplicates
gift-card | same-occasion:party | .5 | | pour l’anniversaire d’un collectionneur, mieux vaut le laisser choisir | for a collector’s birthday, better let them choose
comics | same-universe | .55 | | les premières éditions se collectionnent aussi | first editions are collected too
genealogy | same-universe | .5 | | une carte postale ancienne ouvre une histoire de famille | an old postcard opens a family story
furniture | goes-with | .4 | | une vitrine protège et montre | a glass cabinet protects and shows
local-association | next-step | .5 | | un club de collectionneurs aide à échanger ses doubles | a collectors’ club helps to swap duplicates
trade-fair | next-step | .55 | | un salon réunit en un jour tous les marchands | a fair brings all the dealers together in a day
@religious-shop | Cette boutique vend des livres et objets religieux | This shop sells religious books and objects
candles | goes-with | .65 | | une bougie de cire d’abeille brûle longtemps et sent bon | a beeswax candle burns long and smells good
christening-gift | same-occasion:birth | .75 | | pour un baptême, une médaille ou une timbale se garde | for a christening, a medal or a cup is kept
engraving | goes-with | .7 | | un prénom et une date se gravent au dos de la médaille | a name and a date are engraved on the back
cut-flowers | goes-with | .55 | | un bouquet blanc accompagne les fêtes de famille | white flowers go with family celebrations
choir | same-universe | .7 | | bien des chorales chantent le répertoire sacré | many choirs sing sacred music
picture-framing | next-step | .6 | | une image ancienne mérite une baguette dorée | an old picture deserves a gilt frame
castle-visit | same-universe | .55 | | abbayes et cathédrales se visitent toute l’année | abbeys and cathedrals can be visited all year
guided-tour | next-step | .5 | | une visite guidée explique vitraux et chapiteaux | a guided tour explains glass and capitals
concert | same-universe | .55 | | un orgue s’entend surtout en concert | an organ is best heard in concert
catering | same-occasion:party | .45 | | après une communion, un traiteur sert la famille au jardin | after a communion, a caterer serves the family in the garden
honey-and-jam | same-universe | .4 | | miels et confitures de monastère font de bons cadeaux | monastery honey and jam make good presents
@engraver | Vous êtes chez un graveur | This shop is an engraver’s
wedding-ring | same-occasion:engagement | .8 | | une date se grave à l’intérieur des alliances | a date is engraved inside the wedding rings
christening-gift | same-occasion:birth | .8 | | une timbale de naissance porte un prénom et une date | a birth cup bears a name and a date
jewellery | goes-with | .7 | | une gourmette ou un pendentif portent bien deux initiales | a bracelet or pendant wears two initials well
watch | goes-with | .6 | | le fond d’une montre garde un mot pour celui qui la porte | the back of a watch keeps a word for its wearer
sports-club | goes-with | .65 | | coupes et médailles se commandent avant la finale | cups and medals are ordered before the final
fountain-pen | goes-with | .6 | | un stylo gravé signe plus longtemps | an engraved pen signs longer
printing-service | same-universe | .6 | | la plaque posée, les cartes reprennent le même nom | the plate up, the cards take the same name
graphic-design | goes-with | .6 | | un graphiste dessine le logo que l’enseigne portera | a designer draws the logo the sign will bear
commercial-property | next-step | .45 | | un nouveau local commence par son enseigne | new premises begin with their sign
key-cutting | same-universe | .5 | | la fraise du graveur sait aussi copier une clé | an engraver’s cutter can copy a key too
gift-box | goes-with | .55 | end-of-year | un objet gravé se présente dans un bel écrin | an engraved object is given in a fine case
leather-goods | goes-with | .5 | | un portefeuille se marque aux initiales | a wallet is stamped with initials
pet-accessories | goes-with | .5 | | la médaille du chien porte son nom et un téléphone | the dog’s tag bears a name and a number
@ticket-office | Cet endroit vend des billets de spectacle | This place sells tickets for shows
concert | goes-with | .85 | | les concerts de la saison se réservent bien avant la date | the season’s concerts are booked well ahead
theatre-season | goes-with | .85 | | un abonnement réserve les bons fauteuils toute l’année | a subscription keeps good seats all year
comedy-show | goes-with | .75 | | pour rire en semaine, il reste souvent des places | for a weekday laugh, there are often seats left
opera | goes-with | .7 | | les dernières places d’opéra se prennent au guichet | the last opera seats go at the counter
restaurant-meal | next-step | .7 | | billet en poche, on réserve la table d’après spectacle | ticket in hand, book the table for after
taxi | next-step | .55 | | le spectacle finit tard, un taxi simplifie le retour | the show ends late, a taxi makes it simple
hotel-stay | same-occasion:holiday | .55 | | venir de loin pour un concert mérite une nuit sur place | coming far for a concert deserves a night on the spot
babysitting | goes-with | .55 | | deux places et une baby-sitter font une soirée | two seats and a babysitter make an evening
circus | same-universe | .65 | end-of-year | le cirque de Noël se réserve dès l’automne | the Christmas circus is booked from autumn
vinyl-record | next-step | .5 | | on écoute l’album avant d’aller le voir jouer | listen to the album before seeing it played
gift-card | same-occasion:party | .55 | end-of-year | un spectacle s’offre quand on connaît les goûts mais pas l’agenda | give a show when you know the taste but not the diary
exhibition | same-universe | .6 | | les grandes expositions se réservent à heure fixe | the great exhibitions are booked by the hour
sports-event | same-universe | .6 | | les billets de match s’ouvrent un mois avant | match tickets open a month before
@betting-shop | Vous êtes dans un point de vente de proximité | This is a local shop
sports-event | same-universe | .6 | | un match se vit surtout au stade, avec le public | a match is best lived in the stadium, with the crowd
football-gear | same-universe | .5 | | un maillot et un ballon donnent envie de jouer soi-même | a shirt and a ball make you want to play
sports-club | next-step | .5 | | les clubs amateurs cherchent joueurs et bénévoles | amateur clubs look for players and helpers
magazine | goes-with | .5 | | la presse sportive raconte les coulisses | the sports press tells what happens backstage
sandwich | goes-with | .45 | | un sandwich suffit à la mi-temps | a sandwich is enough at half-time
cinema-ticket | next-step | .4 | | un bon film change les idées en sortant | a good film is a change of air afterwards
television | same-universe | .4 | | un grand écran rassemble les amis les soirs de match | a big screen gathers friends on match nights
running-club | next-step | .4 | | suivre le sport donne parfois envie de courir | following sport sometimes makes you want to run
billiards | same-universe | .4 | | une partie de billard se joue entre habitués | a game of billiards is played among regulars
newspaper-subscription | goes-with | .4 | | les résultats et les portraits se lisent chaque matin dans le journal | results and portraits are in the morning paper
@electronics-repair-shop | Cet atelier répare les appareils | This workshop mends appliances and devices
repair-cafe | same-universe | .8 | | au café réparation, on apprend à démonter sans crainte | at the repair café you learn to take things apart
phone-accessories | goes-with | .85 | | l’écran changé, une coque et un verre le gardent neuf | the screen replaced, a case and glass keep it new
phone-insurance | next-step | .65 | | une assurance couvre la prochaine chute | insurance covers the next fall
software | goes-with | .6 | | un ordinateur nettoyé repart avec un antivirus à jour | a cleaned computer leaves with up-to-date antivirus
smartphone | next-step | .6 | | quand la réparation ne suffit plus, on choisit le suivant | when repair is not enough, the next one is chosen
second-hand-goods | same-universe | .6 | | un appareil remis en état a une seconde vie d’occasion | a refurbished device has a second life
headphones | same-universe | .5 | | un casque à fil se ressoude en dix minutes | a wired headphone is soldered in ten minutes
laptop | next-step | .5 | | les données sauvées, un portable neuf les accueille | the data saved, a new laptop takes it in
coffee-machine | same-universe | .4 | | une machine à café détartrée retrouve sa pression | a descaled coffee machine finds its pressure again
zero-waste-products | same-universe | .5 | | réparer est la première façon de ne pas jeter | mending is the first way not to throw away
computer-class | next-step | .5 | | un cours apprend à sauvegarder ses photos avant la panne | a class teaches backing up photos before trouble
diy-class | next-step | .4 | | un atelier montre à tenir un fer à souder | a workshop shows how to hold a soldering iron
travel-accessories | same-occasion:holiday | .45 | summer-holidays | avant le départ, une batterie neuve et un chargeur de voyage | before leaving, a new battery and a travel charger
@stationery-shop | Cette boutique est une papeterie | This shop is a stationer’s
book | same-universe | .75 | | un roman et un carnet se choisissent le même jour | a novel and a notebook are chosen on the same day
writing-workshop | next-step | .75 | | un cahier neuf n’attend qu’une première phrase | a new notebook only needs a first sentence
printing-service | goes-with | .7 | | un beau papier passe à l’impression pour les grandes occasions | fine paper goes to print for great occasions
tutoring | same-occasion:back-to-school | .65 | back-to-school | fournitures prêtes, une heure de soutien lance l’année | supplies ready, an hour’s tutoring starts the year
wedding-stationery | same-occasion:engagement | .7 | | papier, enveloppes et cachet de cire préparent les faire-part | paper, envelopes and sealing wax prepare the invitations
craft-supplies | same-universe | .75 | | encres, tampons et papiers découpés occupent les soirées | inks, stamps and cut paper fill the evenings
printer-ink | goes-with | .7 | | ramette et cartouche se rachètent ensemble | ream and cartridge are bought together
gift-box | goes-with | .55 | end-of-year | le papier cadeau choisi, on pense à ce qu’il emballera | wrapping paper chosen, one thinks of what it will wrap
leather-goods | goes-with | .55 | back-to-school | un cartable de cuir dure plus que la scolarité | a leather school bag outlasts school
painting-class | next-step | .5 | | une boîte d’aquarelle s’apprivoise en quelques cours | a box of watercolours is tamed in a few lessons
public-library | same-universe | .55 | | bien des devoirs se finissent à la bibliothèque | many homeworks are finished at the library
engraving | next-step | .5 | | un stylo offert se grave aux initiales | a pen given as a present can carry initials
tablet | goes-with | .4 | | une tablette avec stylet fait aussi un cahier | a tablet with a stylus is a notebook too
@concept-store | Cette boutique réunit des créateurs | This shop brings designers together
craft-market | same-universe | .8 | | au marché de créateurs, on parle à celui qui a fait l’objet | at the makers’ market you talk to whoever made the piece
cut-flowers | goes-with | .65 | | un vase signé appelle trois branches | a designer vase calls for three stems
jewellery | same-universe | .7 | | un bijou de créateur se porte seul | a designer jewel is worn on its own
coffee | goes-with | .6 | | on flâne mieux avec un bon café | browsing is better with good coffee
interior-design | next-step | .65 | | un décorateur trouve ici la pièce qui signe un salon | a designer finds here the piece that makes a room
art-gallery | same-universe | .7 | | de l’objet de créateur à l’œuvre, il n’y a qu’une galerie | from designer object to artwork is but a gallery away
perfume | same-universe | .65 | | un parfum rare est l’objet le plus personnel | a rare perfume is the most personal object
magazine | goes-with | .55 | | une belle revue se garde sur la table basse | a fine magazine stays on the coffee table
pottery-class | next-step | .55 | | tourner une tasse aide à comprendre son prix | throwing a cup helps to understand its price
gift-card | same-occasion:party | .6 | | une carte cadeau plaît aux amis difficiles | a gift card pleases friends hard to please
lighting | goes-with | .6 | | une lampe de créateur se remarque même éteinte | a designer lamp is noticed even when off
christening-gift | same-occasion:birth | .5 | | un mobile en bois fait un cadeau de naissance inattendu | a wooden mobile makes an unexpected birth present
brunch | next-step | .45 | | flâner entre créateurs suit bien un brunch | browsing among designers follows a brunch well
exhibition | same-universe | .55 | | une exposition de design montre l’avant-garde de ces rayons | a design exhibition shows the vanguard of these shelves
`;
