/** What goes with flowers, antiques, the arts, gifts and parties; laid out as in `complements-food-baked.ts`. */
export const ART_COMPLEMENTS = `
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
wedding-ring | same-occasion:engagement | .55 | weddings | un porte-alliances fleuri se compose avec le bouquet | a flowered ring cushion is made with the bouquet
wedding-cake | same-occasion:engagement | .5 | weddings | quelques fleurs fraîches se posent sur la pièce montée | a few fresh flowers are set on the wedding cake
bridal-hairstyle | same-occasion:engagement | .55 | weddings | une couronne de fleurs se fixe chez la coiffeuse | a crown of flowers is fixed at the hairdresser’s
gastronomic-dinner | same-occasion:party | .55 | valentine | des roses à midi, un beau dîner le soir | roses at noon, a fine dinner at night
gift-box | goes-with | .55 | parents-days | un coffret et trois pivoines font une fête des mères | a gift box and three peonies make a Mother’s Day
garden-furniture | same-universe | .4 | spring | un bouquet de jardin se pose sur la table dehors | a garden bunch goes on the table outside
gardening-service | same-universe | .45 | gardening | un jardinier soigne les rosiers que vous coupez | a gardener tends the roses you cut
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
home-decor | same-universe | .6 | | un objet ancien suffit à une étagère neuve | one old object is enough for a new shelf
art-gallery | same-universe | .6 | | une galerie parle aux mêmes curieux | a gallery speaks to the same curious eyes
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
guided-tour | same-universe | .5 | | une visite commentée apprend à regarder une œuvre dans la rue | a guided walk teaches you to look at art in the street
weekend-getaway | same-occasion:holiday | .4 | | une biennale est un beau prétexte pour partir deux jours | a biennial is a fine excuse for two days away
art-sale | same-universe | .65 | | aux enchères, une œuvre change de mur | at auction, a work changes walls
wall-art | same-universe | .5 | | une édition signée ouvre une collection à petit prix | a signed print opens a collection at a small price
art-supplies | next-step | .5 | | un carnet et trois crayons suffisent à répondre au tableau | a sketchbook and three pencils are enough to answer the picture
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
tea | same-universe | .5 | | un thé rare plaît à ceux dont on ne connaît pas la taille | a rare tea pleases those whose size you do not know
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
wedding-planning | same-occasion:engagement | .55 | weddings | une organisatrice assortit les ballons aux serviettes | a planner matches balloons to napkins
wedding-cake | same-occasion:engagement | .55 | weddings | les figurines se posent sur la pièce montée | the little couple goes on top of the wedding cake
cut-flowers | goes-with | .5 | | quelques bouquets ronds adoucissent les guirlandes | a few round bouquets soften the garlands
`;
