/** What goes with the trades of the home, the garden, the arts and gifts; laid out as in `complements-food.ts`. */
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
@tableware-shop | Cette boutique vend de quoi cuisiner et recevoir | This shop sells all for cooking and hosting
cooking-class | next-step | .85 | | un cours de cuisine apprend à se servir de tous ces ustensiles | a cooking class teaches the use of all these utensils
cookbook | goes-with | .8 | | une nouvelle cocotte demande de nouvelles recettes | a new casserole asks for new recipes
wedding-registry | same-occasion:engagement | .75 | weddings | les beaux services figurent sur bien des listes de mariage | fine dinner sets appear on many a wedding list
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
@garden-centre | Ce magasin est une jardinerie | This shop is a garden centre
landscape-garden | next-step | .9 | gardening | un paysagiste dessine le jardin avant les plantations | a landscape gardener draws the garden before planting
gardening-service | next-step | .8 | gardening | un jardinier tond et taille pendant vos absences | a gardener mows and trims while you are away
barbecue | same-occasion:party | .75 | summer | un barbecue rassemble les amis au jardin | a barbecue gathers friends in the garden
swimming-pool-building | same-universe | .6 | spring | une piscine se projette au printemps, avant les haies | a pool is planned in spring, before the hedges
floral-workshop | next-step | .6 | | un atelier floral apprend à cueillir et à composer | a floral workshop teaches picking and arranging
cut-flowers | same-universe | .55 | | un bouquet fait entrer le jardin dans la maison | a bouquet brings the garden indoors
farm-shop | same-universe | .55 | | en attendant vos tomates, celles de la ferme sont mûres | until your own tomatoes come, the farm’s are ripe
tools | goes-with | .55 | | un abri de jardin se monte avec une bonne visseuse | a garden shed goes up with a good screwdriver
windows-and-shutters | same-universe | .4 | spring | une porte-fenêtre neuve ouvre le salon sur le jardin | a new glazed door opens the living room to the garden
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
christmas-decorations | same-universe | .5 | end-of-year | le sapin coupé se choisit ici, ses boules ailleurs | the tree is chosen here, its baubles elsewhere
pet-food | same-universe | .5 | | graines pour les mésanges et croquettes du chien partent ensemble | seed for the tits and kibble for the dog leave together
tool-hire | goes-with | .5 | spring | une motobineuse se loue pour une seule matinée | a tiller is hired for a single morning
outdoor-clothing | goes-with | .5 | autumn | des bottes souples se laissent à la porte du jardin | supple boots are left at the garden door
@florist | Vous êtes chez un fleuriste | This shop is a florist
wedding-photography | same-occasion:engagement | .85 | weddings | le bouquet de la mariée fane, ses photos restent | the bride’s bouquet fades, its pictures stay
chocolate | goes-with | .85 | | avec un bouquet, des chocolats se partagent tout de suite | with a bouquet, chocolates can be shared at once
greeting-card | goes-with | .8 | | quelques mots sur une carte accompagnent les fleurs | a few words on a card go with the flowers
floral-workshop | next-step | .8 | | un atelier apprend à composer son propre bouquet | a workshop teaches you to arrange your own bouquet
wedding-venue | same-occasion:engagement | .75 | weddings | les fleurs se choisissent en accord avec la salle | flowers are chosen to suit the room
wedding-planning | same-occasion:engagement | .7 | weddings | une organisatrice de mariage coordonne fleurs, traiteur et musique | a wedding planner brings flowers, food and music together
wedding-dress | same-occasion:engagement | .65 | weddings | le bouquet s’accorde à la robe | the bouquet is matched to the dress
restaurant-meal | same-occasion:party | .6 | | pour un anniversaire, des fleurs puis une bonne table | for a birthday, flowers and then a good table
maternity-photography | same-occasion:birth | .45 | | on offre des fleurs aux jeunes mamans et des portraits aux grands-parents | flowers for the new mother, portraits for the grandparents
jewellery | same-occasion:party | .65 | valentine | un bijou glissé dans un bouquet fait une vraie surprise | a jewel tucked into a bouquet is a real surprise
home-decor | goes-with | .65 | | un vase à la bonne hauteur fait la moitié du bouquet | a vase of the right height is half the bouquet
perfume | same-universe | .6 | | la rose et le jasmin se portent aussi en parfum | rose and jasmine can be worn as perfume too
landscape-garden | same-universe | .55 | gardening | un paysagiste fait fleurir le jardin de mars à octobre | a landscape gardener keeps a garden in flower from March to October
candles | goes-with | .5 | | une bougie parfumée tient compagnie aux pivoines | a scented candle keeps the peonies company
garden-tools | next-step | .5 | gardening | un balcon et quelques bulbes suffisent pour commencer | a balcony and a few bulbs are enough to start
christening-gift | same-occasion:birth | .5 | | pour un baptême, un bouquet blanc et un petit cadeau gravé | for a christening, white flowers and a small engraved gift
wedding-car | same-occasion:engagement | .5 | weddings | une guirlande de fleurs habille la voiture des mariés | a garland of flowers dresses the wedding car
botanical-garden | same-universe | .5 | spring | au jardin botanique, les pivoines ont leur carré | the botanical garden keeps a bed of peonies
engagement-ring | same-occasion:engagement | .6 | valentine | des roses et une bague, la demande est complète | roses and a ring make a complete proposal
wedding-catering | same-occasion:engagement | .55 | weddings | le traiteur laisse au fleuriste le centre des tables | the caterer leaves the middle of the tables to the florist
@antique-shop | Cette boutique vend des antiquités | This shop sells antiques
upholstery | next-step | .9 | | un tapissier refait l’assise d’un fauteuil Voltaire | an upholsterer renews the seat of an old armchair
picture-framing | goes-with | .8 | | une gravure ancienne retrouve un cadre à sa mesure | an old print finds a frame to its measure
museum | same-universe | .75 | | au musée, on apprend à reconnaître une époque d’un coup d’œil | a museum teaches you to tell a period at a glance
interior-design | next-step | .65 | | un décorateur marie une armoire ancienne et un mur contemporain | a designer weds an old wardrobe to a modern wall
watch-repair | next-step | .65 | | un horloger remet en marche la pendule de la cheminée | a watchmaker sets the mantel clock going again
exhibition | same-universe | .6 | | une exposition d’arts décoratifs affine l’œil du chineur | a show of decorative arts sharpens a collector’s eye
guided-tour | same-universe | .55 | | une visite de la vieille ville raconte d’où viennent ces meubles | a tour of the old town tells where such furniture comes from
moving-service | goes-with | .5 | | une armoire normande voyage mieux avec des déménageurs | a great old wardrobe travels best with movers
lighting | goes-with | .5 | | un vase de Chine devient un beau pied de lampe | a Chinese vase makes a fine lamp base
home-insurance | next-step | .45 | | un meuble de valeur se déclare à son assureur | a piece of value is declared to the insurer
furniture | same-universe | .5 | | une table neuve reçoit volontiers six chaises anciennes | a new table gladly takes six old chairs
jewellery-repair | next-step | .45 | | un bijou de famille se remonte chez l’artisan | a family jewel can be reset by a craftsman
carpet | goes-with | .5 | | un tapis ancien va bien sous un bureau Empire | an old rug sits well under a period desk
furniture-restoration | next-step | .85 | | un restaurateur recolle, cire et rend la commode solide | a restorer glues, waxes and makes the chest sound again
art-sale | same-universe | .8 | | en salle des ventes, on lève la main pour un bronze | in the saleroom, you raise a hand for a bronze
castle-visit | same-universe | .6 | | au château, ces meubles sont encore dans leur pièce | in a castle, such furniture still stands in its room
second-hand-books | same-universe | .55 | | les reliures anciennes se trouvent chez le bouquiniste | old bindings are found at the second-hand bookseller’s
genealogy | same-universe | .4 | | un portrait de famille donne envie de retrouver ses aïeux | a family portrait makes one want to trace the forebears
@picture-framer | Vous êtes chez un encadreur | This workshop frames pictures
photo-prints | goes-with | .85 | | un grand tirage donne au cadre sa raison d’être | a large print gives the frame its purpose
art-gallery | same-universe | .85 | | une galerie a peut-être l’œuvre qui manque à votre mur | a gallery may hold the piece your wall is missing
painting-class | next-step | .7 | | au cours de peinture, on finit par avoir de quoi encadrer | a painting class soon gives you something to frame
exhibition | same-universe | .7 | | de chaque exposition on rapporte une affiche | every exhibition sends you home with a poster
family-photography | goes-with | .7 | | un portrait de famille se met au mur du salon | a family portrait goes up on the living-room wall
wedding-photography | same-occasion:engagement | .55 | | la plus belle photo du mariage mérite mieux qu’un téléphone | the best wedding picture deserves better than a phone
interior-design | next-step | .6 | | un décorateur compose un mur de cadres sans se tromper | a designer arranges a wall of frames without a wrong nail
antiques | same-universe | .6 | | les gravures anciennes se cherchent chez l’antiquaire | old prints are hunted at the antique dealer’s
art-supplies | same-universe | .6 | | aquarelles et pastels commencent chez le marchand de couleurs | watercolours and pastels begin at the art shop
comics | same-universe | .45 | | une planche de bande dessinée fait un beau tableau | a comic-book plate makes a fine picture
home-decor | goes-with | .5 | | le cadre posé, il reste à choisir les objets autour | once the frame is up, the objects around it remain to be chosen
lighting | goes-with | .5 | | une applique discrète éclaire un tableau sans l’abîmer | a small picture light shows a painting without harming it
wall-art | goes-with | .8 | | l’affiche roulée dans le placard mérite enfin son mur | the poster rolled up in the cupboard deserves its wall at last
art-sale | same-universe | .5 | | une eau-forte achetée aux enchères arrive souvent sans cadre | an etching bought at auction often comes unframed
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
@craft-workshop | Cet atelier est tenu par un artisan d’art | This workshop belongs to a maker
craft-market | same-universe | .9 | | au marché de créateurs, on rencontre ceux qui fabriquent | at the makers’ market you meet the people who make
museum | same-universe | .7 | | les musées gardent les pièces qui inspirent l’atelier | museums keep the pieces that inspire the workshop
exhibition | same-universe | .7 | | une exposition montre ce que la main peut faire | an exhibition shows what hands can do
tableware | goes-with | .65 | | un bol fait main se mêle aux assiettes de tous les jours | a handmade bowl sits well among everyday plates
wedding-registry | same-occasion:engagement | .5 | | une pièce unique est un cadeau de mariage que nul n’aura en double | a one-off piece is a wedding present no one gives twice
picture-framing | goes-with | .5 | | une œuvre sur papier se protège sous verre | a work on paper is safe under glass
tea | goes-with | .55 | | un grès tourné à la main garde bien la chaleur du thé | hand-thrown stoneware holds the warmth of tea
interior-design | next-step | .55 | | un décorateur commande ici ce qui ne se trouve nulle part | a designer orders here what is found nowhere else
painting-class | same-universe | .55 | | le dessin est le premier outil de l’artisan | drawing is a maker’s first tool
cut-flowers | goes-with | .5 | | un vase d’atelier n’a besoin que de trois tiges | a studio vase needs only three stems
art-supplies | same-universe | .5 | | pinceaux, émaux et papiers se trouvent chez le marchand de couleurs | brushes, glazes and papers are found at the art shop
gift-box | same-occasion:party | .5 | end-of-year | à Noël, une pièce d’artisan sort du lot | at Christmas, a maker’s piece stands out
website-creation | goes-with | .35 | | un site bien fait montre l’atelier au-delà du quartier | a good website shows the workshop beyond the street
christening-gift | same-occasion:birth | .45 | | une timbale ou un bol au prénom se commande avant le baptême | a cup or a bowl with the name is ordered before the christening
@art-gallery | Cet endroit est une galerie d’art | This place is an art gallery
museum | same-universe | .9 | | ce que la galerie montre aujourd’hui, le musée le montrera demain | what the gallery shows today, the museum will show tomorrow
picture-framing | next-step | .9 | | un encadreur choisit la marge et le verre de l’œuvre | a framer chooses the mount and glass for the work
exhibition | same-universe | .85 | | une autre exposition en ville répond à celle-ci | another exhibition in town answers this one
painting-class | next-step | .7 | | un cours de dessin apprend à regarder autrement | a drawing class teaches another way of looking
interior-design | next-step | .65 | | un architecte d’intérieur pense la pièce autour de l’œuvre | an interior designer plans the room around the work
opera | same-universe | .55 | | qui aime la peinture aime souvent les décors d’opéra | those who love painting often love opera sets
lighting | goes-with | .6 | | un éclairage bien placé révèle la matière d’une toile | well-placed light shows the texture of a canvas
book | goes-with | .55 | | une monographie donne à relire l’œuvre chez soi | a monograph lets you return to the work at home
magazine | goes-with | .5 | | une revue d’art suit les artistes d’une saison à l’autre | an art magazine follows artists from season to season
home-insurance | next-step | .45 | | une œuvre s’ajoute au contrat de la maison | a work of art is added to the home policy
guided-tour | same-universe | .5 | | une visite commentée suit les fresques de la ville | a guided walk follows the town’s murals
weekend-getaway | same-occasion:holiday | .4 | | une biennale est un beau prétexte pour partir deux jours | a biennial is a fine excuse for two days away
art-sale | same-universe | .65 | | aux enchères, une œuvre change de mur | at auction, a work changes walls
wall-art | same-universe | .5 | | une édition signée ouvre une collection à petit prix | a signed print opens a collection at a small price
@art-supplies-shop | Cette boutique vend de quoi peindre et dessiner | This shop sells art supplies
painting-class | next-step | .95 | | un cours donne envie d’ouvrir la boîte de couleurs | a class makes you want to open the paintbox
picture-framing | next-step | .8 | | le tableau sec, l’encadreur prend la suite | once the picture is dry, the framer takes over
museum | same-universe | .75 | | au musée, on copie les maîtres carnet en main | at the museum, you copy the masters, sketchbook in hand
exhibition | same-universe | .7 | | on sort d’une exposition avec l’envie de peindre | you leave an exhibition wanting to paint
pottery-class | same-universe | .65 | | l’argile repose du pinceau | clay is a rest from the brush
school-supplies | same-occasion:back-to-school | .6 | back-to-school | la gouache et le papier à dessin sont sur toutes les listes de rentrée | gouache and drawing paper are on every school list
children-party | same-occasion:party | .55 | | un goûter d’anniversaire se passe bien pinceau en main | a birthday tea goes well with brushes in hand
art-gallery | same-universe | .7 | | en galerie, la peinture fraîche se voit de tout près | in a gallery, new painting can be seen from close up
holiday-camp | same-occasion:holiday | .5 | summer-holidays | un stage de dessin remplit une semaine de vacances | a drawing course fills a week of holidays
comics | same-universe | .55 | | les encres et les feutres sont ceux des auteurs de bande dessinée | the inks and markers are those of comic artists
photography-class | same-universe | .45 | | la composition s’apprend aussi derrière un objectif | composition can be learnt behind a lens too
stationery | goes-with | .5 | | un carnet de poche attrape les croquis du trajet | a pocket notebook catches sketches on the way
model-kit | same-universe | .55 | | peinture fine et pinceau 00 servent aussi aux maquettes | fine paint and a size 00 brush serve models too
@gift-shop | Cette boutique vend des cadeaux | This shop sells gifts
cut-flowers | same-occasion:party | .8 | | avec le paquet, un bouquet fait entrer la fête | with the parcel, a bouquet brings in the party
chocolate | goes-with | .8 | | quelques chocolats glissés près du paquet ne déçoivent jamais | a few chocolates beside the parcel never disappoint
birthday-cake | same-occasion:party | .7 | | le cadeau s’ouvre entre les bougies et le gâteau | the present is opened between the candles and the cake
party-supplies | same-occasion:party | .65 | | ballons et guirlandes préparent l’ouverture des cadeaux | balloons and garlands set the scene for the presents
gift-card | same-universe | .6 | | quand on hésite, une carte cadeau laisse choisir | when in doubt, a gift card lets them choose
gift-basket | same-universe | .6 | end-of-year | un panier gourmand plaît même à ceux qui ont tout | a food hamper pleases even those who have everything
spa-day | same-universe | .55 | | un après-midi au spa s’offre sans connaître les tailles | a spa afternoon can be given without knowing sizes
guided-tour | next-step | .5 | | un souvenir garde mieux sa valeur après une vraie visite | a souvenir means more after a proper visit
jewellery | same-universe | .55 | parents-days | pour une fête des mères, un bijou fin se garde longtemps | for Mother’s Day, a fine jewel is kept for years
toy | same-universe | .55 | end-of-year | sous le sapin, les petits cherchent d’abord les jouets | under the tree, little ones look for toys first
maternity-photography | same-occasion:birth | .4 | | une séance photo est un cadeau de naissance original | a photo session is an unusual birth present
parcel-delivery | next-step | .5 | end-of-year | un cadeau posté à temps arrive avant la fête | a present posted in time arrives before the day
boat-trip | same-universe | .4 | | une promenade en bateau est un souvenir sans emballage | a boat trip is a souvenir without wrapping
engraving | next-step | .65 | | une date gravée rend le cadeau personnel | an engraved date makes the gift personal
christening-gift | same-occasion:birth | .55 | | pour une naissance, un cadeau au prénom se garde | for a birth, a gift with the name is kept
costume-jewellery | same-universe | .5 | | une paire de boucles fantaisie fait toujours plaisir | a pair of fancy earrings always pleases
skydiving | same-universe | .45 | | un vol en montgolfière s’offre sous enveloppe | a balloon flight is given in an envelope
perfume | same-universe | .5 | | un parfum déjà porté et aimé se rachète sans risque | a perfume already worn and loved is a safe gift
@party-shop | Ce magasin vend des articles de fête | This shop sells party goods
birthday-cake | same-occasion:party | .95 | | les bougies sont là, il ne manque que le gâteau | the candles are here, only the cake is missing
children-party | same-occasion:party | .9 | | un animateur tient vingt enfants sous le charme | an entertainer holds twenty children spellbound
confectionery | goes-with | .8 | | des bonbons au poids remplissent les pochettes surprises | loose sweets fill the party bags
event-hire | goes-with | .75 | | tables, nappes et chaises se louent pour la journée | tables, cloths and chairs can be hired for the day
catering | same-occasion:party | .75 | | un traiteur s’occupe du buffet pendant que l’on gonfle les ballons | a caterer sees to the buffet while you blow up balloons
wedding-venue | same-occasion:engagement | .6 | weddings | la salle choisie donne le thème de la décoration | the chosen room sets the theme of the decorations
wedding-music | same-occasion:engagement | .6 | weddings | une bonne sono vaut toutes les guirlandes | good music is worth all the garlands
soft-drinks | goes-with | .55 | | limonades et pailles de couleur font une belle table d’enfants | lemonade and coloured straws make a fine children’s table
greeting-card | goes-with | .5 | | les invitations partent avant les ballons | invitations go out before the balloons
make-up | goes-with | .5 | autumn | un déguisement réussi se finit au maquillage | a good costume is finished with face paint
theatre-class | same-universe | .45 | | qui aime se déguiser aimera monter sur scène | those who love dressing up will love the stage
family-photography | next-step | .4 | | toute la famille réunie, c’est le moment de la photo | with the whole family gathered, it is time for a picture
ice-cream | goes-with | .5 | summer | un bac de glace termine les anniversaires d’été | a tub of ice cream ends a summer birthday
bowling | same-occasion:party | .45 | | pour les plus grands, l’anniversaire continue au bowling | for older ones, the birthday goes on at the bowling alley
event-entertainment | same-occasion:party | .85 | | un magicien ou un DJ fait entrer les invités dans la fête | a magician or a DJ brings the guests into the party
event-venue | same-occasion:party | .75 | | une salle louée accueille cent invités et leurs ballons | a hired hall holds a hundred guests and their balloons
hen-party | same-occasion:engagement | .55 | | l’enterrement de vie de jeune fille se prépare entre amies, écharpes comprises | a hen party is planned among friends, sashes included
karaoke | same-occasion:party | .5 | | un micro, une liste de chansons, et la soirée est lancée | a microphone, a list of songs, and the evening is off
christmas-decorations | same-universe | .55 | end-of-year | guirlandes de fête et boules de Noël sont cousines | party garlands and Christmas baubles are cousins
`;
