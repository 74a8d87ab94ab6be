/** What goes with furniture, the kitchen, tools and the garden centre; laid out as in `complements-food-baked.ts`. */
export const HOME_COMPLEMENTS = `
@furniture-shop | Ce magasin vend des meubles | This shop sells furniture
interior-design | next-step | .85 | | un architecte d’intérieur trouve à chaque meuble sa juste place | an interior designer finds each piece its right place
moving-service | same-occasion:moving-home | .8 | | on rachète souvent un canapé en changeant de logement | a change of home is often when the sofa changes too
lighting | goes-with | .8 | | une lampe au bout du canapé, et le salon devient doux le soir | a lamp at the end of the sofa makes the evening softer
carpet | goes-with | .8 | | un tapis réunit le canapé, la table et les fauteuils | a rug brings sofa, table and armchairs together
home-decor | same-universe | .75 | | quelques objets choisis donnent vie aux étagères | a few well-chosen objects bring shelves to life
curtains | goes-with | .7 | | des rideaux bien tombés finissent la pièce | well-hung curtains finish the room
upholstery | next-step | .65 | | le fauteuil de famille peut être recouvert plutôt que remplacé | the family armchair can be re-covered rather than replaced
painting-and-wallpaper | goes-with | .65 | | la couleur du mur change l’allure d’un buffet | the colour of the wall changes the look of a sideboard
antiques | same-universe | .6 | | une commode ancienne se plaît à côté d’un canapé d’aujourd’hui | an old chest of drawers looks fine beside a modern sofa
plants | goes-with | .55 | | une grande plante occupe joliment le coin du salon | a tall plant fills the corner of a living room nicely
storage-unit | same-occasion:moving-home | .5 | | un garde-meuble abrite l’ancien salon le temps de décider | storage keeps the old sitting room safe while you decide
home-insurance | next-step | .45 | | après un bel achat, on met à jour la valeur de son mobilier | after a fine purchase, the value of the contents is worth updating
wall-art | goes-with | .65 | | une grande affiche donne un point de mire au canapé | a large poster gives the sofa something to face
second-hand-goods | next-step | .45 | | l’ancien buffet trouvera preneur au dépôt-vente | the old sideboard will find a taker at the second-hand shop
furniture-removal-van | same-occasion:moving-home | .5 | | un utilitaire d’une demi-journée suffit pour une bibliothèque | a van for half a day is enough for a bookcase
mattress | same-universe | .6 | | le lit choisi, le matelas se teste allongé | the bed chosen, the mattress is tried lying down
fireplace | same-universe | .45 | heating | un poêle décide souvent de la place du canapé | a stove often decides where the sofa goes
television | goes-with | .5 | | le meuble bas et l’écran se choisissent à la même largeur | low unit and screen are chosen to the same width
bedding | same-universe | .5 | | le lit livré, il faut des draps à sa taille | the bed delivered, it needs sheets to fit
property-sale | same-occasion:moving-home | .55 | | une maison se visite en plaçant déjà ses meubles | a house is viewed placing the furniture already
flooring | goes-with | .5 | | un parquet clair agrandit le salon | a pale wooden floor enlarges the room
@bed-shop | Ce magasin vend de la literie | This shop sells beds and mattresses
curtains | goes-with | .8 | | des rideaux occultants offrent une vraie nuit noire | blackout curtains give a properly dark night
furniture | goes-with | .7 | | deux tables de chevet et une armoire complètent la chambre | two bedside tables and a wardrobe complete the bedroom
moving-service | same-occasion:moving-home | .65 | | un nouveau logement est le bon moment pour un nouveau lit | a new home is a good time for a new bed
lighting | goes-with | .65 | | une lampe de chevet laisse dormir l’autre moitié du lit | a bedside lamp lets the other half of the bed sleep
tea | goes-with | .6 | | une infusion au tilleul annonce l’heure de se coucher | a lime-blossom infusion says it is bedtime
novel | goes-with | .6 | | un bon roman est le meilleur voisin d’oreiller | a good novel is the best neighbour for a pillow
yoga-class | same-universe | .55 | | une séance de yoga en fin de journée détend avant la nuit | an evening yoga class winds the day down
home-decor | same-universe | .55 | | un plaid et deux coussins habillent le lit le jour | a throw and two cushions dress the bed by day
painting-and-wallpaper | goes-with | .5 | | un ton calme au mur convient à une chambre | a quiet colour on the wall suits a bedroom
carpet | goes-with | .5 | | une descente de lit épargne les pieds au réveil | a bedside rug is kind to bare feet in the morning
massage | same-universe | .45 | | un massage délasse autant qu’une grasse matinée | a massage relaxes as well as a lie-in
laundry-service | next-step | .45 | | une couette se lave bien dans les grandes machines | a duvet washes best in a big machine
nightwear | goes-with | .6 | | un pyjama doux fête les draps neufs | soft pyjamas celebrate new sheets
fitted-wardrobe | next-step | .55 | | un dressing sur mesure libère le tour du lit | a fitted wardrobe frees the space around the bed
candles | goes-with | .45 | | une bougie s’éteint avant la lampe de chevet | a candle goes out before the bedside lamp
interior-design | next-step | .5 | | un décorateur ose une tête de lit jusqu’au plafond | a designer dares a headboard up to the ceiling
baby-equipment | same-occasion:birth | .5 | | le lit des parents changé, vient celui du bébé | after the parents’ bed comes the baby’s
osteopathy | same-universe | .45 | | un ostéopathe conseille sur la fermeté d’un matelas | an osteopath advises on how firm a mattress should be
@kitchen-showroom | Vous êtes chez un cuisiniste | This shop is a kitchen showroom
appliances | goes-with | .9 | | le four et la plaque se choisissent avec les meubles | oven and hob are chosen along with the units
flooring | goes-with | .75 | | le sol se pose avant les meubles, mieux vaut y penser tôt | the floor goes in before the units, so it pays to think of it early
cooking-class | next-step | .75 | | un cours de cuisine étrenne joliment les fourneaux | a cooking class is a fine way to christen the stove
electrician | next-step | .7 | | l’électricien prévoit les prises du plan de travail | the electrician plans the sockets above the worktop
plumbing | next-step | .7 | | le plombier déplace les arrivées d’eau de l’évier | the plumber moves the pipes for the sink
property-sale | same-occasion:moving-home | .65 | | la cuisine est souvent la première pièce refaite en arrivant | the kitchen is often the first room redone in a new home
kitchenware | goes-with | .7 | | de bonnes casseroles donnent envie d’ouvrir les tiroirs | good pans make the drawers a pleasure to open
lighting | goes-with | .65 | | une lumière franche au-dessus du plan de travail aide à bien couper | clear light over the worktop helps with the chopping
tableware | goes-with | .6 | | les placards neufs appellent un service assorti | new cupboards call for matching plates
kitchen-knives | goes-with | .6 | | un couteau bien affûté vit sur un aimant près du plan de travail | a sharp knife lives on a magnet by the worktop
home-renovation | next-step | .6 | | abattre une cloison se confie à un artisan | taking down a wall is work for a builder
coffee-machine | goes-with | .55 | | la machine à café mérite son coin bien à elle | the coffee machine deserves a corner of its own
interior-design | same-universe | .6 | | ouvrir la cuisine sur le séjour se dessine avec un architecte | opening the kitchen to the living room is best drawn by a designer
tiling | goes-with | .7 | | une crédence en faïence protège le mur et le décore | a tiled splashback protects the wall and dresses it
water-softener | next-step | .45 | | un filtre sous l’évier fait oublier les bouteilles | a filter under the sink does away with bottles
cookbook | next-step | .5 | | une étagère se réserve aux livres de recettes | one shelf is kept for recipe books
furniture | goes-with | .5 | | la table et les tabourets se choisissent avec l’îlot | table and stools are chosen with the island
@home-decor-shop | Ce magasin vend de la décoration | This shop sells home decoration
lighting | goes-with | .85 | | une petite lampe suffit parfois à changer l’ambiance | one small lamp is sometimes enough to change the mood
interior-design | next-step | .8 | | un décorateur accorde les couleurs et les matières | a designer brings colours and materials together
furniture | same-universe | .75 | | une belle console met les objets à hauteur des yeux | a fine console table brings objects to eye level
painting-and-wallpaper | goes-with | .75 | | un seul mur de couleur peut réveiller toute une pièce | a single coloured wall can wake a whole room
plants | goes-with | .75 | | une fougère dans un joli cache-pot rafraîchit le salon | a fern in a pretty pot freshens the living room
picture-framing | goes-with | .7 | | une affiche encadrée prend tout de suite de l’allure | a framed poster looks smart at once
antiques | same-universe | .65 | | un miroir ancien réchauffe un décor tout neuf | an old mirror warms a brand-new room
property-rental | same-occasion:moving-home | .55 | | des rideaux et des coussins font d’une location un chez-soi | curtains and cushions turn a rented flat into a home
cut-flowers | goes-with | .6 | | des fleurs fraîches finissent ce que le vase a commencé | fresh flowers finish what the vase began
pottery-class | next-step | .5 | | un cours de poterie permet de tourner soi-même son vase | a pottery class lets you throw the vase yourself
sewing-class | next-step | .5 | | une housse de coussin est un bon premier ouvrage de couture | a cushion cover is a good first sewing project
craft-market | same-universe | .6 | | on trouve des pièces uniques au marché de créateurs | one-off pieces turn up at the makers’ market
wedding-registry | same-occasion:engagement | .45 | | un plaid et de belles bougies ont leur place sur une liste de mariage | a throw and fine candles belong on a wedding list
mirror-and-clock | same-universe | .6 | | une horloge bien choisie anime un mur vide | a well-chosen clock brings an empty wall to life
wall-art | same-universe | .7 | | une affiche trouve sa place au-dessus de la console | a poster finds its place above the console
christmas-decorations | same-universe | .55 | end-of-year | en décembre, le sapin devient la pièce maîtresse | in December the tree becomes the centrepiece
house-painting | next-step | .5 | | un peintre refait un plafond proprement, en deux jours | a painter redoes a ceiling cleanly in two days
moving-service | same-occasion:moving-home | .55 | | miroirs et vases se remettent aux déménageurs, bien emballés | mirrors and vases go to the movers well wrapped
@tableware-shop | Cette boutique vend de quoi cuisiner et recevoir | This shop sells all for cooking and hosting
cooking-class | next-step | .85 | | un cours de cuisine apprend à se servir de tous ces ustensiles | a cooking class teaches the use of all these utensils
cookbook | goes-with | .8 | | une nouvelle cocotte demande de nouvelles recettes | a new casserole asks for new recipes
wedding-registry | same-occasion:engagement | .75 | | les beaux services figurent sur bien des listes de mariage | fine dinner sets appear on many a wedding list
fine-food | goes-with | .7 | | une jolie assiette invite à y mettre de bonnes choses | a pretty plate invites something good onto it
cut-flowers | goes-with | .65 | | quelques fleurs basses au centre, et la table est mise | a few low flowers in the middle and the table is set
tea | goes-with | .65 | | une théière en fonte tient un bon thé au chaud | a cast-iron teapot keeps good tea hot
catering | same-occasion:party | .6 | | pour les grandes tablées, un traiteur garnit les plats | for a large party, a caterer fills the dishes
event-hire | same-occasion:party | .55 | | pour cent couverts, la vaisselle se loue | for a hundred guests, plates can be hired
pastry-class | next-step | .6 | | un atelier de pâtisserie donne enfin un usage au moule à charlotte | a pastry class gives the charlotte tin its purpose
coffee-beans | goes-with | .55 | | un moulin et du café en grains changent le petit déjeuner | a grinder and whole beans change breakfast
olive-oil | goes-with | .5 | | une bonne huile reste à portée de la poêle | good oil stays within reach of the pan
antiques | same-universe | .5 | | l’argenterie dépareillée se chine chez l’antiquaire | odd pieces of old silver are found at the antique dealer’s
fitted-kitchen | same-universe | .5 | | un cuisiniste dessine le tiroir qui manque à vos couteaux | a kitchen fitter designs the drawer your knives have lacked
private-chef | same-occasion:party | .5 | | un chef à domicile cuisine, votre vaisselle fait le reste | a private chef cooks, your own china does the rest
baking-ingredients | goes-with | .5 | | farine et chocolat de couverture justifient un beau moule | flour and good chocolate justify a fine tin
wine | goes-with | .5 | | un verre bien dessiné révèle le vin | a well-drawn glass reveals the wine
candles | goes-with | .55 | | deux bougies hautes font dîner autrement | two tall candles make another dinner
cheese | goes-with | .5 | | un plateau d’ardoise appelle trois fromages | a slate board calls for three cheeses
coffee-machine | goes-with | .5 | | des tasses à expresso attirent la machine | espresso cups attract the machine
home-decor | same-universe | .55 | | un chemin de table accorde le service et la pièce | a table runner matches the set and the room
spices | goes-with | .5 | | un mortier change le poivre | a mortar changes pepper
furniture | goes-with | .45 | | le service de douze demande une table à rallonge | a set for twelve asks for an extending table
@lighting-shop | Ce magasin vend des luminaires | This shop sells lighting
electrician | next-step | .9 | | un électricien pose le lustre sans risque | an electrician hangs the chandelier safely
interior-design | next-step | .8 | | un architecte d’intérieur sait où la lumière manque | an interior designer sees where light is missing
home-decor | goes-with | .75 | | un miroir en face de la fenêtre double la lumière | a mirror opposite the window doubles the light
furniture | goes-with | .75 | | sous la liseuse, il faut un bon fauteuil | under the reading lamp goes a good armchair
painting-and-wallpaper | goes-with | .65 | | la peinture se choisit sous l’éclairage du soir | paint is best chosen under evening light
moving-service | same-occasion:moving-home | .6 | | au premier soir d’un emménagement, il manque toujours une ampoule | on the first evening in a new home, a bulb is always missing
curtains | goes-with | .6 | | un voilage adoucit le jour comme un abat-jour adoucit la lampe | a sheer curtain softens the day as a shade softens the lamp
picture-framing | goes-with | .5 | | un tableau bien éclairé se redécouvre | a well-lit picture is seen anew
novel | goes-with | .5 | | une lampe bien orientée fait lire un chapitre de plus | a well-angled lamp earns one more chapter
home-renovation | same-universe | .55 | | les spots encastrés se prévoient pendant les travaux | recessed lights are planned during the works
candles | same-universe | .5 | | une bougie est la plus ancienne des lampes de table | a candle is the oldest table lamp of all
landscape-garden | same-universe | .4 | summer | quelques points de lumière prolongent les soirées au jardin | a few points of light lengthen evenings in the garden
smart-home | goes-with | .6 | | une ampoule pilotée s’allume quand vous tournez la clé | a smart bulb comes on as you turn the key
@hardware-shop | Ce magasin vend de quoi bricoler | This shop sells DIY supplies
diy-class | next-step | .9 | | un atelier montre le bon geste avant le premier trou | a class shows the right move before the first hole
home-renovation | next-step | .75 | | un artisan prend le relais quand le chantier grandit | a builder takes over when the job grows
moving-service | same-occasion:moving-home | .75 | | la perceuse sort le jour de l’emménagement | the drill comes out on moving day
electrician | next-step | .7 | | le tableau électrique se confie à un électricien | the fuse box is a job for an electrician
plumbing | next-step | .7 | | une fuite qui revient mérite l’œil d’un plombier | a leak that comes back deserves a plumber’s eye
insulation | same-universe | .65 | heating | isoler les combles est le chantier qui se sent dès l’hiver | insulating the loft is the job you feel the first winter
garden-tools | same-universe | .65 | gardening | au printemps, le bricolage passe au jardin | in spring the work moves out to the garden
flooring | same-universe | .65 | | un parquet se pose à deux en un week-end | two people can lay a wooden floor in a weekend
lighting | goes-with | .6 | | un plafonnier neuf demande un escabeau et une heure | a new ceiling light takes a stepladder and an hour
repair-cafe | same-universe | .6 | | au café réparation, on prête ses outils et son savoir | at the repair café, people lend tools and know-how
windows-and-shutters | same-universe | .6 | | des volets repeints finissent une façade | freshly painted shutters finish a house front
bathroom-renovation | next-step | .6 | | une salle de bains entière se confie à un artisan | a whole bathroom is best left to a professional
curtains | goes-with | .5 | | une tringle bien fixée porte de beaux rideaux | a well-fixed rail carries fine curtains
heat-pump | same-universe | .5 | heating | une pompe à chaleur se prépare avant les premiers froids | a heat pump is planned before the first cold
appliance-repair | same-universe | .5 | | un joint ou une courroie sauvent une machine à laver | a seal or a belt can save a washing machine
fitted-kitchen | next-step | .55 | | pour une cuisine sur mesure, un cuisiniste prend les cotes | for a made-to-measure kitchen, a fitter takes the measurements
gardening-service | next-step | .45 | | un jardinier taille la haie que l’on remet à demain | a gardener trims the hedge you keep putting off
alarm-system | same-universe | .45 | | un détecteur se fixe aussi vite qu’une étagère | a sensor goes up as fast as a shelf
building-materials | same-universe | .7 | | pour une dalle ou une cloison, le négoce livre au camion | for a slab or a partition, the merchant delivers by lorry
tiling | same-universe | .6 | | la faïence se choisit avant la colle et les croisillons | tiles are chosen before the adhesive and spacers
workwear | goes-with | .5 | | un bon pantalon de travail a une poche pour chaque outil | good work trousers have a pocket for every tool
waste-removal | next-step | .5 | | après le chantier, quelqu’un emporte les gravats | after the job, someone takes the rubble away
furniture-removal-van | same-occasion:moving-home | .5 | | plaques et planches tiennent mieux dans un utilitaire loué | boards and planks fit better in a hired van
smart-home | same-universe | .45 | | une prise connectée s’installe sans ouvrir le mur | a smart plug goes in without opening the wall
property-sale | same-occasion:moving-home | .5 | | une maison visitée se mesure, mètre en poche | a house viewed is a house measured, tape in pocket
home-decor | next-step | .5 | | le mur peint, on choisit ce qu’on y accroche | the wall painted, choose what to hang
interior-design | next-step | .45 | | un décorateur donne la référence exacte de la peinture | a designer gives the exact shade of paint
lawn-mower | same-universe | .5 | gardening | la tondeuse sort du même garage que la perceuse | the mower comes out of the same garage as the drill
solar-panels | same-universe | .45 | | un kit solaire se branche sur une prise du balcon | a solar kit plugs into a balcony socket
locksmith | next-step | .6 | | un serrurier pose le verrou choisi en rayon | a locksmith fits the bolt picked from the shelf
@garden-centre | Ce magasin est une jardinerie | This shop is a garden centre
landscape-garden | next-step | .9 | | un paysagiste dessine le jardin avant les plantations | a landscape gardener draws the garden before planting
gardening-service | next-step | .8 | gardening | un jardinier tond et taille pendant vos absences | a gardener mows and trims while you are away
barbecue | same-occasion:party | .75 | summer | un barbecue rassemble les amis au jardin | a barbecue gathers friends in the garden
swimming-pool-building | same-universe | .6 | spring | une piscine se projette au printemps, avant les haies | a pool is planned in spring, before the hedges
floral-workshop | next-step | .6 | | un atelier floral apprend à cueillir et à composer | a floral workshop teaches picking and arranging
cut-flowers | same-universe | .55 | | un bouquet fait entrer le jardin dans la maison | a bouquet brings the garden indoors
farm-shop | same-universe | .55 | | en attendant vos tomates, celles de la ferme sont mûres | until your own tomatoes come, the farm’s are ripe
tools | goes-with | .55 | | un abri de jardin se monte avec une bonne visseuse | a garden shed goes up with a good screwdriver
home-decor | same-universe | .5 | | un beau cache-pot vaut une sculpture | a handsome planter is as good as a sculpture
pottery-class | same-universe | .5 | | on peut tourner ses propres pots en terre | you can throw your own clay pots
pet-accessories | goes-with | .45 | | le chien du jardin aime avoir sa niche | the garden dog likes a kennel of his own
picnic-hamper | goes-with | .45 | summer | la pelouse tondue appelle un déjeuner sur l’herbe | a mown lawn calls for lunch on the grass
honey-and-jam | same-universe | .45 | | les abeilles de vos lavandes font le miel du voisin | the bees on your lavender make the neighbour’s honey
cookbook | next-step | .4 | | quand les courgettes donnent, il faut des recettes | when the courgettes come, recipes are needed
lawn-mower | goes-with | .75 | gardening | une tondeuse bien affûtée fait un gazon dense | a sharp mower makes a thick lawn
tree-surgery | next-step | .6 | autumn | un élagueur s’occupe du grand chêne avant l’hiver | a tree surgeon sees to the big oak before winter
garden-shed | goes-with | .65 | | un abri range la brouette et les chaises | a shed puts away the barrow and the chairs
botanical-garden | same-universe | .65 | | un jardin botanique montre la plante adulte | a botanical garden shows the plant full-grown
veranda | same-universe | .45 | | une véranda fait passer l’hiver aux citronniers | a conservatory sees lemon trees through the winter
outdoor-toys | goes-with | .5 | spring | une balançoire occupe le fond du jardin | a swing makes use of the end of the garden
christmas-decorations | same-universe | .5 | end-of-year | le sapin coupé demande ses boules et sa guirlande | the cut tree asks for its baubles and lights
pet-food | same-universe | .5 | | graines pour les mésanges et croquettes du chien partent ensemble | seed for the tits and kibble for the dog leave together
tool-hire | goes-with | .5 | spring | une motobineuse se loue pour une seule matinée | a tiller is hired for a single morning
outdoor-clothing | goes-with | .5 | autumn | des bottes souples se laissent à la porte du jardin | supple boots are left at the garden door
vegetable-box | same-universe | .5 | | un panier de légumes donne l’exemple au potager | a vegetable box sets the kitchen garden an example
@upholsterer | Vous êtes chez un tapissier d’ameublement | This workshop upholsters furniture
antiques | goes-with | .9 | | une bergère chinée se recouvre à neuf | a flea-market armchair can be covered as new
fabric | goes-with | .8 | | un tissu choisi au mètre fait un siège unique | fabric chosen by the metre makes a seat like no other
interior-design | next-step | .8 | | un décorateur accorde le velours du siège à la couleur du mur | a designer matches the velvet to the wall
home-decor | goes-with | .6 | | deux coussins coupés dans la chute du tissu font le lien | two cushions from the offcut tie the room together
carpet | goes-with | .6 | | un tapis reprend la couleur du fauteuil | a rug picks up the colour of the chair
lighting | goes-with | .55 | | près du fauteuil refait, une lampe invite à lire | by the restored chair, a lamp invites reading
furniture | same-universe | .55 | | un guéridon sur mesure se glisse près de la bergère | a made-to-measure side table slips beside the armchair
painting-and-wallpaper | goes-with | .5 | | le papier peint se choisit un échantillon de tissu à la main | wallpaper is chosen with a fabric sample in hand
sewing-class | next-step | .5 | | la couture d’un passepoil s’apprend en atelier | sewing a piped edge can be learnt in a class
flooring | same-universe | .4 | | un parquet ciré fait ressortir un siège ancien | a waxed floor sets off an old chair
furniture-restoration | goes-with | .7 | | le bois d’abord au restaurateur, l’assise ensuite ici | wood first to the restorer, then the seat here
@appliance-shop | Ce magasin vend de l’électroménager | This shop sells appliances
fitted-kitchen | next-step | .85 | | un cuisiniste encastre le four à la bonne hauteur | a kitchen fitter sets the oven at the right height
moving-service | same-occasion:moving-home | .75 | | au déménagement, la machine à laver se cale avant de partir | before a move, the washing machine is secured
kitchenware | goes-with | .75 | | une plaque à induction demande des poêles à fond plat | an induction hob needs flat-bottomed pans
electrician | next-step | .7 | | un électricien tire la ligne de la plaque | an electrician runs the cable for the hob
plumbing | next-step | .6 | | un plombier raccorde le lave-vaisselle | a plumber connects the dishwasher
cooking-class | next-step | .65 | | un four à vapeur se découvre en cours de cuisine | a steam oven is best discovered in a cooking class
laundry-products | goes-with | .6 | | une lessive bien dosée ménage la machine | the right dose of detergent is kind to the machine
coffee-beans | goes-with | .6 | | du café fraîchement torréfié fait honneur à l’expresso | freshly roasted beans do justice to the espresso machine
frozen-food | goes-with | .55 | | un grand congélateur donne de la place aux provisions | a big freezer leaves room for supplies
property-rental | same-occasion:moving-home | .45 | | un logement vide commence par un réfrigérateur | an empty flat begins with a fridge
solar-panels | same-universe | .45 | | les machines tournent à midi quand le toit produit | machines can run at noon when the roof makes power
repair-cafe | same-universe | .5 | | le grille-pain d’avant peut encore se réparer à plusieurs | the old toaster may yet be mended together
cookbook | goes-with | .5 | | un robot sort du placard quand il a son livre de recettes | a food mixer leaves the cupboard when it has its recipe book
smart-home | goes-with | .5 | | un lave-linge connecté démarre aux heures creuses | a connected washer starts in off-peak hours
energy-contract | next-step | .45 | | un nouveau contrat d’électricité se compare appareil neuf en main | a new electricity contract is worth comparing with a new appliance
cleaning-products | goes-with | .5 | | un détartrant par trimestre garde la machine jeune | a descaler every quarter keeps the machine young
property-sale | same-occasion:moving-home | .45 | | on achète parfois la maison sans son four | houses are sometimes bought without the oven
home-insurance | next-step | .45 | | gardez la facture, l’assurance la demande | keep the bill, the insurer asks for it
`;
