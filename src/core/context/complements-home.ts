/** What goes with the trades of the home, culture and electronics; laid out as in `complements-food.ts`. */
export const HOME_COMPLEMENTS = `
@furniture-shop | Ce magasin vend des meubles | This shop sells furniture
interior-design | next-step | .85 | | un architecte d'intérieur met chaque meuble à sa place | an interior designer gives each piece its place
lighting | goes-with | .8 | | une lampe éclaire le canapé | a lamp lights the sofa
carpet | goes-with | .75 | | un tapis rassemble le salon | a rug brings the room together
upholstery | next-step | .7 | | un tapissier redonne vie aux fauteuils | an upholsterer revives armchairs
moving-service | same-occasion | .7 | | on se meuble souvent quand on déménage | people often furnish when they move
curtains | goes-with | .7 | | des rideaux finissent la pièce | curtains finish the room
painting-and-wallpaper | goes-with | .65 | | une couleur au mur change le meuble | a wall colour changes the furniture
home-insurance | next-step | .5 | | un intérieur neuf s'assure | a new interior is insured
plants | goes-with | .55 | | une plante habille le coin du salon | a plant dresses the corner
fireplace | same-universe | .55 | | un poêle réchauffe le salon | a stove warms the living room
@bed-shop | Ce magasin vend de la literie | This shop sells beds
curtains | goes-with | .8 | | de bons rideaux font de bonnes nuits | good curtains make good nights
lighting | goes-with | .65 | | une lampe de chevet attend le lit | a bedside lamp awaits the bed
tea | same-occasion | .6 | | une infusion prépare la nuit | a herbal tea prepares the night
moving-service | same-occasion | .6 | | on change souvent de lit en déménageant | people often change beds when moving
yoga-class | same-universe | .6 | | une séance de yoga finit la journée en douceur | a yoga class ends the day gently
book | same-occasion | .6 | | un roman se lit au lit | a novel is read in bed
furniture | goes-with | .65 | | une armoire complète la chambre | a wardrobe completes the bedroom
@kitchen-showroom | Vous êtes chez un cuisiniste | This shop is a kitchen showroom
appliances | goes-with | .85 | | un four se choisit avec la cuisine | an oven is chosen with the kitchen
cooking-class | next-step | .75 | | une belle cuisine donne envie de cuisiner | a fine kitchen makes you want to cook
flooring | goes-with | .75 | | le sol se choisit avec les meubles | the floor is chosen with the units
plumbing | next-step | .7 | | un plombier raccorde l'évier | a plumber connects the sink
electrician | next-step | .7 | | un électricien prépare les prises | an electrician prepares the sockets
kitchenware | goes-with | .7 | | de bons ustensiles attendent les tiroirs | good utensils await the drawers
tableware | goes-with | .65 | | une belle vaisselle attend les placards | fine crockery awaits the cupboards
property-sale | same-occasion | .5 | | une cuisine se refait souvent en arrivant | kitchens are often redone on moving in
lighting | goes-with | .65 | | une bonne lumière éclaire le plan de travail | good light falls on the worktop
@home-decor-shop | Ce magasin vend de la décoration | This shop sells home decoration
lighting | goes-with | .85 | | une lampe change l'ambiance | a lamp changes the mood
interior-design | next-step | .8 | | un architecte d'intérieur compose l'ensemble | an interior designer composes the whole
plants | goes-with | .75 | | une plante habille la pièce | a plant dresses the room
picture-framing | goes-with | .75 | | un cadre met une image en valeur | a frame sets off a picture
painting-and-wallpaper | goes-with | .75 | | une couleur au mur change tout | a wall colour changes everything
antiques | same-universe | .7 | | un objet ancien réchauffe un décor | an old object warms a room
cut-flowers | goes-with | .6 | | un bouquet finit la décoration | a bouquet finishes the decoration
furniture | same-universe | .75 | | un beau meuble accueille les objets | a fine piece welcomes objects
@tableware-shop | Cette boutique vend de quoi cuisiner et recevoir | This shop sells all for cooking and hosting
cooking-class | next-step | .85 | | un cours de cuisine met les ustensiles en main | a cooking class puts the utensils to use
cookbook | goes-with | .8 | | un livre de cuisine va avec la cocotte | a cookbook goes with the casserole
wedding-registry | same-occasion | .6 | | la vaisselle est de toutes les listes de mariage | crockery is on every wedding list
cut-flowers | goes-with | .65 | | un bouquet finit la table | a bouquet finishes the table
tea | goes-with | .65 | | un bon thé attend la théière | good tea awaits the teapot
fine-food | goes-with | .7 | | de bons produits attendent les assiettes | good produce awaits the plates
catering | same-occasion | .6 | | un traiteur aide à recevoir | a caterer helps with hosting
@lighting-shop | Ce magasin vend des luminaires | This shop sells lighting
electrician | next-step | .9 | | un électricien pose le lustre | an electrician hangs the chandelier
interior-design | next-step | .85 | | un architecte d'intérieur place la lumière | an interior designer places the light
home-decor | goes-with | .75 | | un bel objet attrape la lumière | a fine object catches the light
furniture | goes-with | .75 | | un fauteuil de lecture va avec la lampe | a reading chair goes with the lamp
painting-and-wallpaper | goes-with | .65 | | une couleur vit avec la lumière | a colour lives with the light
curtains | goes-with | .6 | | un rideau tamise le jour | a curtain softens daylight
@hardware-shop | Ce magasin vend de quoi bricoler | This shop sells DIY supplies
diy-class | next-step | .9 | | un atelier apprend les bons gestes | a class teaches the right moves
electrician | next-step | .7 | | certains travaux se confient à un électricien | some jobs are best left to an electrician
plumbing | next-step | .7 | | certains travaux se confient à un plombier | some jobs are best left to a plumber
insulation | same-universe | .65 | | une maison bien isolée se chauffe moins | a well-insulated house needs less heat
garden-tools | same-universe | .65 | | le jardin se bricole aussi | the garden needs work too
flooring | same-universe | .65 | | un parquet change une pièce | a wooden floor changes a room
repair-cafe | same-universe | .65 | | on peut réparer à plusieurs | mending can be done together
home-renovation | next-step | .75 | | un artisan prend les grands travaux | a builder takes on the big jobs
windows-and-shutters | same-universe | .6 | | des volets neufs finissent la façade | new shutters finish the front
moving-service | same-occasion | .5 | | on bricole beaucoup en emménageant | moving in means much DIY
heat-pump | same-universe | .55 | | une pompe à chaleur change le chauffage | a heat pump changes the heating
appliance-repair | same-universe | .55 | | un appareil se répare souvent | an appliance can often be mended
gardening-service | next-step | .55 | | un jardinier prend le relais dehors | a gardener takes over outside
home-insurance | same-universe | .45 | | une maison s'entretient et s'assure | a home is kept up and insured
lighting | same-universe | .65 | | une lampe se pose en une heure | a lamp is put up in an hour
fitted-kitchen | next-step | .6 | | une cuisine se confie à un cuisiniste | a kitchen is left to a fitter
@garden-centre | Ce magasin est une jardinerie | This shop is a garden centre
landscape-garden | next-step | .9 | | un paysagiste dessine le jardin | a landscape gardener draws the garden
gardening-service | next-step | .8 | | un jardinier entretient ce qui pousse | a gardener keeps what grows
barbecue | same-occasion | .75 | | un barbecue réunit au jardin | a barbecue brings people to the garden
picnic-hamper | same-occasion | .5 | | on déjeune dehors aux beaux jours | people lunch outside on fine days
swimming-pool-building | same-universe | .6 | | une piscine trouve sa place au jardin | a pool finds its place in the garden
farm-shop | same-universe | .55 | | une ferme vend aussi ce qu'elle cultive | a farm also sells what it grows
pottery-class | same-universe | .5 | | on peut tourner ses propres pots | you can throw your own pots
cut-flowers | same-universe | .55 | | un bouquet fait entrer le jardin | a bouquet brings the garden inside
@florist | Vous êtes chez un fleuriste | This shop is a florist
chocolate | same-occasion | .85 | | un bouquet et des chocolats font un cadeau complet | a bouquet and chocolates make a complete gift
wedding-venue | same-occasion | .75 | | les fleurs attendent un beau lieu | flowers await a fine place
wedding-photography | same-occasion | .75 | | une photographe garde l'éclat du bouquet | a photographer keeps the bouquet's glow
greeting-card | goes-with | .8 | | un mot accompagne le bouquet | a note goes with the bouquet
gastronomic-dinner | same-occasion | .65 | | un dîner et des fleurs fêtent un anniversaire | dinner and flowers celebrate an anniversary
jewellery | same-occasion | .65 | | un bijou et des fleurs font une surprise | a jewel and flowers make a surprise
floral-workshop | next-step | .8 | | un atelier apprend à composer un bouquet | a workshop teaches how to compose a bouquet
home-decor | goes-with | .65 | | un beau vase attend les fleurs | a fine vase awaits the flowers
perfume | same-universe | .65 | | les parfums naissent des fleurs | perfumes are born of flowers
garden-tools | same-universe | .55 | | les fleurs poussent aussi au balcon | flowers grow on balconies too
landscape-garden | same-universe | .6 | | un paysagiste fait fleurir le jardin | a landscape gardener makes the garden bloom
@antique-shop | Cette boutique vend des antiquités | This shop sells antiques
upholstery | next-step | .9 | | un tapissier redonne vie à un fauteuil ancien | an upholsterer revives an old armchair
picture-framing | goes-with | .8 | | une gravure ancienne mérite un cadre | an old print deserves a frame
museum | same-universe | .8 | | un musée garde d'autres trésors | a museum keeps other treasures
watch-repair | next-step | .65 | | un horloger fait revivre une pendule | a watchmaker revives a clock
exhibition | same-universe | .65 | | une exposition raconte les époques | an exhibition tells of eras
guided-tour | same-universe | .6 | | la ville ancienne se visite | the old town can be visited
interior-design | next-step | .65 | | un décorateur marie l'ancien et le neuf | a designer weds old and new
moving-service | next-step | .45 | | un meuble fragile se confie à des mains sûres | fragile furniture needs safe hands
@picture-framer | Vous êtes chez un encadreur | This workshop frames pictures
art-gallery | same-universe | .9 | | une galerie attend les amateurs | a gallery awaits art lovers
photo-prints | goes-with | .85 | | un tirage se glisse dans un cadre | a print slips into a frame
painting-class | next-step | .75 | | on peut peindre ce que l'on encadre | you can paint what you frame
family-photography | next-step | .7 | | une photo de famille mérite un cadre | a family photo deserves a frame
museum | same-universe | .7 | | un musée donne des idées | a museum gives ideas
interior-design | next-step | .65 | | un décorateur compose le mur | a designer composes the wall
art-supplies | same-universe | .65 | | les couleurs viennent avant le cadre | colours come before the frame
@upholsterer | Vous êtes chez un tapissier d'ameublement | This workshop upholsters furniture
antiques | goes-with | .9 | | un fauteuil ancien attend un nouveau tissu | an old armchair awaits new fabric
fabric | goes-with | .8 | | un beau tissu fait un beau siège | fine fabric makes a fine seat
interior-design | next-step | .8 | | un décorateur accorde les tissus | a designer matches the fabrics
carpet | goes-with | .65 | | un tapis accompagne le fauteuil | a rug goes with the armchair
lighting | goes-with | .6 | | une lampe éclaire le fauteuil | a lamp lights the armchair
furniture | same-universe | .6 | | un meuble neuf voisine avec l'ancien | a new piece sits by the old
@appliance-shop | Ce magasin vend de l'électroménager | This shop sells appliances
fitted-kitchen | next-step | .85 | | une cuisine équipée accueille le four | a fitted kitchen houses the oven
cooking-class | next-step | .7 | | un cours de cuisine donne envie du four neuf | a cooking class makes use of the new oven
electrician | next-step | .65 | | un électricien installe la plaque | an electrician installs the hob
solar-panels | same-universe | .5 | | le soleil fait tourner la machine | the sun can run the machine
kitchenware | goes-with | .75 | | de bonnes casseroles vont sur la plaque | good pans go on the hob
coffee-beans | goes-with | .65 | | de bons grains attendent la machine | good beans await the machine
home-insurance | next-step | .5 | | un équipement neuf s'assure | new equipment is insured
laundry-products | goes-with | .6 | | une bonne lessive va avec la machine | good detergent goes with the machine
@craft-workshop | Cet atelier est tenu par un artisan d'art | This workshop belongs to a maker
craft-market | same-universe | .9 | | un marché réunit d'autres créateurs | a market brings other makers together
museum | same-universe | .75 | | un musée garde de beaux objets | a museum keeps fine objects
picture-framing | goes-with | .6 | | un encadreur met une œuvre en valeur | a framer sets off a work
tableware | same-universe | .6 | | une table se dresse avec de belles pièces | a table is set with fine pieces
exhibition | same-universe | .75 | | une exposition prolonge la visite | an exhibition prolongs the visit
tea | goes-with | .5 | | un thé se boit dans une belle tasse | tea is drunk from a fine cup
painting-class | same-universe | .65 | | la main s'exerce aussi au dessin | the hand practises drawing too
interior-design | next-step | .6 | | un décorateur cherche des pièces uniques | a designer looks for unique pieces
@art-gallery | Cet endroit est une galerie d'art | This place is an art gallery
picture-framing | next-step | .9 | | une œuvre attend son cadre | a work awaits its frame
museum | same-universe | .9 | | un musée prolonge la visite | a museum prolongs the visit
exhibition | same-universe | .85 | | une exposition se tient ailleurs en ville | an exhibition is on elsewhere in town
painting-class | next-step | .75 | | un cours fait passer de l'œil à la main | a class goes from eye to hand
interior-design | next-step | .65 | | un décorateur met l'œuvre en lumière | a designer puts the work in its light
opera | same-universe | .6 | | l'opéra est un autre art | opera is another art
lighting | goes-with | .6 | | une bonne lumière révèle un tableau | good light reveals a painting
@art-supplies-shop | Cette boutique vend de quoi peindre et dessiner | This shop sells art supplies
painting-class | next-step | .95 | | un cours met les couleurs en œuvre | a class puts the colours to work
picture-framing | next-step | .85 | | un tableau fini attend son cadre | a finished picture awaits its frame
museum | same-universe | .8 | | un musée donne des idées | a museum gives ideas
exhibition | same-universe | .75 | | une exposition donne envie de peindre | an exhibition makes you want to paint
pottery-class | same-universe | .7 | | la terre se travaille aussi | clay can be worked too
children-party | same-occasion | .45 | | un anniversaire peut se fêter pinceau en main | a birthday can be celebrated brush in hand
@gift-shop | Cette boutique vend des cadeaux | This shop sells gifts
cut-flowers | same-occasion | .8 | | un bouquet accompagne le cadeau | a bouquet goes with the gift
chocolate | same-occasion | .8 | | des chocolats accompagnent le cadeau | chocolates go with the gift
guided-tour | same-universe | .55 | | un souvenir se rapporte d'une visite | a souvenir comes from a visit
birthday-cake | same-occasion | .7 | | le cadeau attend le gâteau | the gift awaits the cake
party-supplies | same-occasion | .65 | | une fête se prépare | a party is being prepared
spa-day | same-occasion | .55 | | un moment au spa s'offre aussi | time at a spa can be given too
boat-trip | same-universe | .5 | | une promenade laisse un souvenir | a trip leaves a memory
gift-card | same-universe | .6 | | une carte cadeau laisse le choix | a gift card leaves the choice
@party-shop | Ce magasin vend des articles de fête | This shop sells party goods
birthday-cake | same-occasion | .95 | | un gâteau attend les bougies | a cake awaits the candles
children-party | same-occasion | .9 | | une animation fait la joie des enfants | an entertainer delights the children
confectionery | goes-with | .8 | | des bonbons remplissent les pochettes | sweets fill the party bags
event-hire | goes-with | .75 | | des tables se louent pour la fête | tables can be hired for the party
catering | same-occasion | .75 | | un traiteur nourrit les invités | a caterer feeds the guests
wedding-music | same-occasion | .6 | | un musicien fait danser | a musician gets people dancing
theatre-class | same-universe | .5 | | les costumes donnent envie de jouer | costumes make you want to act
@bookshop | Cette boutique est une librairie | This shop is a bookshop
reading-club | next-step | .9 | | un club de lecture prolonge le livre | a reading club prolongs the book
theatre-season | same-universe | .8 | | le théâtre fait entendre les textes | theatre lets texts be heard
writing-workshop | next-step | .8 | | on peut passer de la lecture à l'écriture | you can go from reading to writing
tea | same-occasion | .75 | | un thé et un livre font un après-midi | tea and a book make an afternoon
glasses | goes-with | .65 | | de bonnes lunettes rendent la lecture douce | good glasses make reading easy
museum | same-universe | .7 | | un musée prolonge les lectures | a museum prolongs reading
train-travel | same-occasion | .6 | | un trajet en train laisse lire trois chapitres | a train journey leaves time for three chapters
lighting | goes-with | .5 | | une lampe de lecture repose les yeux | a reading lamp rests the eyes
cinema-ticket | same-universe | .65 | | beaucoup de romans deviennent des films | many novels become films
language-course | same-universe | .6 | | une langue ouvre d'autres livres | a language opens other books
stationery | same-universe | .65 | | un carnet attend les notes de lecture | a notebook awaits reading notes
school-supplies | same-universe | .5 | | les cahiers vont avec les manuels | exercise books go with textbooks
@comic-shop | Cette boutique vend des bandes dessinées | This shop sells comics
painting-class | next-step | .8 | | le dessin s'apprend | drawing can be learnt
cinema-ticket | same-universe | .8 | | les héros passent aussi au cinéma | heroes go to the cinema too
video-game | same-universe | .75 | | les héros se jouent aussi | heroes can be played too
board-game | same-universe | .75 | | un jeu de société réunit les amis | a board game brings friends together
language-course | same-universe | .55 | | on peut lire un manga en japonais | you can read manga in Japanese
escape-game | same-universe | .6 | | une aventure se vit aussi à plusieurs | an adventure can be shared
exhibition | same-universe | .65 | | une exposition montre les planches | an exhibition shows original plates
@record-shop | Vous êtes chez un disquaire | This shop is a record shop
turntable | goes-with | .95 | | une bonne platine fait chanter le vinyle | a good turntable makes vinyl sing
concert | same-universe | .95 | | la musique se vit aussi en concert | music is lived in concert too
festival | same-universe | .9 | | un festival réunit les mélomanes | a festival brings music lovers together
headphones | goes-with | .8 | | un bon casque révèle les détails | good headphones reveal details
music-lessons | next-step | .75 | | on peut passer de l'écoute au jeu | you can go from listening to playing
musical-instrument | next-step | .7 | | le disque donne envie de la guitare | the record makes you want the guitar
second-hand-fashion | same-universe | .55 | | le vinyle aime le vintage | vinyl loves vintage
furniture | goes-with | .4 | | un meuble bien fait range les disques | a well-made unit stores records
@toy-shop | Ce magasin vend des jouets | This shop sells toys
children-party | same-occasion | .9 | | un anniversaire se prépare | a birthday is being prepared
children-book | same-universe | .85 | | une histoire se lit après le jeu | a story is read after play
amusement-park | same-universe | .75 | | un parc de loisirs fait la joie des enfants | a fun park delights children
birthday-cake | same-occasion | .8 | | un gâteau va avec le cadeau | a cake goes with the present
theatre-season | same-universe | .5 | | un spectacle se voit en famille | a show can be seen as a family
holiday-camp | same-universe | .65 | | un stage occupe les vacances | a camp fills the holidays
kids-sport-club | same-universe | .6 | | un club de sport fait bouger les enfants | a sports club gets children moving
zoo-visit | same-universe | .65 | | les animaux en peluche donnent envie de voir les vrais | soft toys make you want to see the real animals
music-lessons | same-universe | .55 | | un instrument est aussi un jeu | an instrument is play too
collectible | same-universe | .55 | | une figurine s'expose aussi | a figurine can be displayed too
@video-game-shop | Ce magasin vend des jeux vidéo | This shop sells video games
headphones | goes-with | .85 | | un bon casque plonge dans le jeu | good headphones draw you into the game
television | goes-with | .75 | | un grand écran fait un beau jeu | a big screen makes a fine game
comics | same-universe | .75 | | les héros se lisent aussi | heroes can be read too
cinema-ticket | same-universe | .75 | | les héros passent aussi au cinéma | heroes go to the cinema too
escape-game | same-universe | .75 | | une énigme se résout aussi en vrai | a riddle can be solved for real too
board-game | same-universe | .7 | | un jeu de société réunit les amis | a board game brings friends together
fibre-internet | goes-with | .6 | | une bonne connexion fait une bonne partie | a good connection makes a good game
concert | same-universe | .45 | | la musique des jeux se joue aussi en concert | game music is played in concert too
@newsagent | Cette boutique est une maison de la presse | This shop is a newsagent's
book | same-universe | .85 | | un roman prolonge la lecture | a novel prolongs the reading
coffee | same-occasion | .75 | | le journal se lit avec un café | the paper is read with a coffee
theatre-season | same-universe | .6 | | les critiques donnent envie d'y aller | reviews make you want to go
tutoring | same-universe | .5 | | les cahiers annoncent la rentrée | exercise books announce the new school year
museum | same-universe | .55 | | un magazine d'art donne envie du musée | an art magazine makes you want the museum
writing-workshop | next-step | .6 | | un stylo donne envie d'écrire | a pen makes you want to write
public-transport-pass | same-occasion | .5 | | le journal se lit sur le trajet | the paper is read on the way
puzzle | same-universe | .5 | | les mots croisés ne sont pas le seul jeu | crosswords are not the only game
@news-kiosk | Cet endroit est un kiosque à journaux | This place is a news kiosk
coffee | same-occasion | .8 | | le journal se lit avec un café | the paper is read with a coffee
book | same-universe | .75 | | un roman prolonge la lecture | a novel prolongs the reading
public-transport-pass | same-occasion | .65 | | le journal se lit sur le trajet | the paper is read on the way
theatre-season | same-universe | .65 | | le programme de la semaine est dans le journal | the week's programme is in the paper
cinema-ticket | same-universe | .65 | | les critiques de films sont dans le journal | film reviews are in the paper
guided-tour | same-occasion | .55 | | les visiteurs demandent leur chemin au kiosque | visitors ask the way at the kiosk
viennoiserie | same-occasion | .6 | | un croissant accompagne le journal | a croissant goes with the paper
@tobacconist | Cette boutique vend la presse | This shop sells newspapers
coffee | same-occasion | .75 | | le journal se lit avec un café | the paper is read with a coffee
newspaper-subscription | same-universe | .75 | | le journal arrive aussi chez soi | the paper comes home too
book | same-universe | .65 | | un roman prolonge la lecture | a novel prolongs the reading
stationery | same-universe | .6 | | une carte et un stylo vont ensemble | a card and a pen go together
public-transport-pass | same-occasion | .6 | | on prend souvent ici de quoi voyager en ville | people often get their tickets here
greeting-card | same-occasion | .55 | | une carte part avec son timbre | a card leaves with its stamp
@music-shop | Ce magasin vend des instruments | This shop sells musical instruments
music-lessons | next-step | .95 | | un professeur fait chanter l'instrument | a teacher makes the instrument sing
concert | same-universe | .85 | | un concert donne envie de jouer | a concert makes you want to play
choir | same-universe | .75 | | la voix est aussi un instrument | the voice is an instrument too
opera | same-universe | .7 | | l'orchestre joue aussi dans la fosse | the orchestra plays in the pit too
vinyl-record | same-universe | .75 | | un disque montre le chemin | a record shows the way
headphones | goes-with | .65 | | un casque ménage les voisins | headphones spare the neighbours
festival | same-universe | .65 | | un festival réunit les musiciens | a festival brings musicians together
@photo-shop | Cette boutique est un magasin de photo | This shop is a photo shop
photography-class | next-step | .9 | | un cours apprend à voir | a class teaches how to see
picture-framing | next-step | .85 | | un tirage mérite un cadre | a print deserves a frame
wedding-photography | same-universe | .7 | | un grand jour se confie à un professionnel | a great day is left to a professional
exhibition | same-universe | .75 | | une exposition montre d'autres regards | an exhibition shows other eyes
travel-agency | same-occasion | .6 | | un voyage remplit l'appareil | a journey fills the camera
museum | same-universe | .55 | | un musée garde de grandes images | a museum keeps great pictures
leather-goods | goes-with | .5 | | un bon sac protège l'appareil | a good bag protects the camera
@photographer-studio | Cet endroit est un studio de photographie | This place is a photography studio
picture-framing | next-step | .9 | | un portrait mérite un cadre | a portrait deserves a frame
wedding-dress | same-occasion | .75 | | les mariés se font aussi photographier ici | couples are photographed here
bridal-makeup | same-occasion | .7 | | un maquillage discret aime la lumière | discreet make-up loves the light
children-fashion | same-occasion | .6 | | une jolie tenue va avec la photo | a pretty outfit goes with the photo
photography-class | next-step | .65 | | un cours apprend à voir | a class teaches how to see
haircut | same-occasion | .65 | | une coiffure se soigne avant la pose | hair is done before the pose
wedding-venue | same-occasion | .65 | | une belle photo aime un beau lieu | a fine photo loves a fine place
@computer-shop | Ce magasin vend et répare des ordinateurs | This shop sells and mends computers
fibre-internet | goes-with | .85 | | une bonne connexion va avec la machine | a good connection goes with the machine
vocational-training | next-step | .65 | | une formation met l'outil en main | training puts the tool to use
office-furniture | goes-with | .75 | | un bon bureau accueille l'écran | a good desk holds the screen
headphones | goes-with | .7 | | un casque aide à se concentrer | headphones help to focus
coworking | same-universe | .6 | | on travaille aussi à plusieurs | work can be shared too
website-creation | next-step | .65 | | un site se confie à un professionnel | a website is left to a professional
video-game | same-universe | .6 | | on joue aussi sur cette machine | games run on it too
@internet-cafe | Cet endroit est un cybercafé | This place is an internet café
coffee | same-occasion | .7 | | un café accompagne l'écran | a coffee goes with the screen
fibre-internet | next-step | .6 | | une connexion arrive aussi à la maison | a connection comes home too
mobile-plan | same-universe | .65 | | un forfait garde le contact | a plan keeps you in touch
video-game | same-universe | .65 | | on vient aussi pour jouer | people also come to play
language-course | same-universe | .6 | | une langue rapproche ceux qui sont loin | a language brings distant people closer
computer-repair | next-step | .6 | | un ordinateur se répare | a computer can be mended
@phone-shop | Ce magasin vend et répare des téléphones | This shop sells and mends phones
headphones | goes-with | .9 | | un casque va avec le téléphone | headphones go with the phone
photography-class | next-step | .6 | | on peut apprendre à mieux photographier | you can learn to take better pictures
photo-prints | next-step | .65 | | les photos du téléphone s'impriment | phone pictures can be printed
tablet | same-universe | .65 | | une tablette prolonge l'écran | a tablet extends the screen
leather-goods | goes-with | .45 | | un étui de cuir protège l'appareil | a leather case protects the device
concert | next-step | .4 | | on écoute la musique, puis on va l'entendre | you play the music, then go and hear it
audiobook | same-universe | .5 | | un livre s'écoute au téléphone | a book can be heard on the phone
@electronics-shop | Ce magasin vend de l'image et du son | This shop sells sound and vision
vinyl-record | goes-with | .8 | | un vinyle fait chanter la platine | a record makes the turntable sing
cinema-pass | same-universe | .7 | | le grand écran reste le cinéma | the biggest screen is still the cinema
concert | same-universe | .7 | | le son se vit aussi en salle | sound is lived in a hall too
furniture | goes-with | .6 | | un meuble accueille l'écran | a unit holds the screen
fibre-internet | goes-with | .7 | | une bonne connexion amène les films | a good connection brings films
video-game | same-universe | .7 | | un jeu aime le grand écran | a game loves the big screen
interior-design | next-step | .4 | | un salon se pense avec l'écran | a living room is planned with the screen
@department-store | Cet endroit est un grand magasin | This place is a department store
tea-room | same-occasion | .65 | | une pause au salon de thé repose des achats | a pause for tea is a rest from shopping
clothing-alteration | next-step | .65 | | une retouche ajuste les achats | an alteration fits the purchase
museum | same-occasion | .6 | | un musée et les boutiques font une journée | a museum and the shops make a day
theatre-season | same-occasion | .6 | | on finit la journée au théâtre | the day ends at the theatre
jewellery | same-universe | .65 | | un bijou termine la tenue | a jewel finishes the outfit
shoes | goes-with | .65 | | une tenue se termine par les chaussures | an outfit ends with the shoes
wedding-registry | same-occasion | .55 | | une liste de mariage se fait en un lieu | a wedding list is made in one place
`;
