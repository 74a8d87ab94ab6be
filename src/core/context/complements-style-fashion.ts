/** What goes with jewels, clothes, shoes and bags; laid out as in `complements-food-baked.ts`. */
export const FASHION_COMPLEMENTS = `
@jeweller | Cette boutique est une bijouterie | This shop is a jeweller
wedding-photography | goes-with | .95 | | la photographie de mariage va avec les bagues de fiançailles | wedding photography goes with engagement rings
wedding-dress | same-occasion:engagement | .95 | | la robe de mariée se choisit au temps des alliances | the wedding dress is chosen when the rings are
wedding-venue | same-occasion:engagement | .9 | | après la bague, on cherche le lieu de la fête | after the ring comes the place for the party
honeymoon-travel | next-step | .8 | | le voyage de noces suit les alliances | the honeymoon follows the wedding rings
wedding-suit | same-occasion:engagement | .8 | | le costume du marié va avec les alliances | the groom’s suit goes with the rings
wedding-flowers | same-occasion:engagement | .8 | | les fleurs du mariage vont avec les alliances | wedding flowers go with the rings
wedding-planning | next-step | .8 | | un mariage s’organise bien avant le jour dit | a wedding is planned well ahead
wedding-video | goes-with | .8 | | un film garde l’échange des alliances | a film keeps the exchange of rings
wedding-stationery | next-step | .75 | | les faire-part annoncent ce que la bague a promis | invitations announce what the ring promised
wedding-catering | same-occasion:engagement | .75 | | un mariage se fête à table | a wedding is celebrated at the table
wedding-cake | same-occasion:engagement | .65 | | la pièce montée attend les alliances | the wedding cake awaits the rings
wedding-music | same-occasion:engagement | .65 | | un mariage se danse | a wedding is danced
bridal-hairstyle | same-occasion:engagement | .6 | | un chignon de mariée laisse voir les boucles d’oreilles | a bridal updo shows off the earrings
evening-wear | goes-with | .7 | | un bijou se porte avec une belle tenue | jewellery is worn with a fine outfit
gastronomic-dinner | same-occasion:engagement | .7 | | une demande se fait souvent au restaurant | a proposal is often made over dinner
weekend-getaway | same-occasion:engagement | .65 | | un week-end à deux accompagne bien une surprise | a weekend for two suits a surprise
cut-flowers | goes-with | .65 | | un bouquet accompagne l’écrin | a bouquet goes with the jewel box
manicure | goes-with | .6 | | une main soignée fait honneur à la bague | a cared-for hand does the ring justice
opera | goes-with | .5 | | un soir d’opéra donne une occasion aux bijoux | a night at the opera gives jewels an occasion
home-insurance | next-step | .45 | | un bijou précieux s’assure | a precious jewel is insured
engagement-dinner | same-occasion:engagement | .8 | | la bague en poche, il reste à choisir le moment et la table | ring in pocket, now to choose the moment and the table
wedding-car | same-occasion:engagement | .6 | | une belle voiture mène les alliances à la mairie | a fine car drives the rings to the ceremony
engraving | goes-with | .65 | | une date se grave à l’intérieur de l’anneau | a date is engraved inside the band
christening-gift | same-occasion:birth | .55 | | une médaille de baptême se choisit avec la marraine | a christening medal is chosen with the godmother
bridal-makeup | same-occasion:engagement | .5 | | le maquillage se règle sur l’éclat des pierres | the make-up is tuned to the sparkle of the stones
hen-party | same-occasion:engagement | .45 | | les témoins s’occupent déjà de la dernière sortie | the bridesmaids are already planning the last outing
perfume | same-universe | .5 | | un parfum se glisse souvent dans le même paquet | perfume often slips into the same parcel
wedding-registry | same-occasion:engagement | .5 | | une liste de mariage s’ouvre dès la date choisie | a wedding list opens as soon as the date is set
dress | goes-with | .5 | | un décolleté choisit le collier | a neckline chooses the necklace
haircut | same-universe | .4 | | des cheveux relevés montrent les créoles | hair worn up shows off the hoops
@watchmaker | Cette boutique est une horlogerie | This shop is a watchmaker
tailored-suit | goes-with | .75 | | une belle montre va avec un costume bien coupé | a fine watch goes with a well-cut suit
leather-goods | goes-with | .75 | | le cuir du bracelet appelle celui du portefeuille | the strap’s leather matches a wallet
fountain-pen | same-universe | .7 | | un stylo plume est une autre belle mécanique | a fountain pen is another fine mechanism
antiques | same-universe | .65 | | une pendule ancienne trouve sa place ici | an old clock belongs in this world
museum | same-universe | .55 | | les musées gardent de belles horloges | museums keep fine clocks
evening-wear | goes-with | .55 | | une montre habillée va avec une belle tenue | a dress watch goes with a fine outfit
wedding-suit | same-occasion:engagement | .6 | weddings | la montre du marié se remarque au moment de signer | the groom’s watch is noticed when he signs
gift-box | same-universe | .5 | parents-days | une montre s’offre à qui l’on souhaite du temps | a watch is given to those we wish more time
home-insurance | next-step | .4 | | une montre de famille se déclare à l’assureur | a family watch is declared to the insurer
train-travel | same-universe | .4 | | une montre à l’heure ne manque aucun train | a watch on time misses no train
engraving | goes-with | .6 | | quelques mots se gravent au dos du boîtier | a few words are engraved on the case back
shirt-and-tie | goes-with | .5 | | la montre se montre sous un poignet mousquetaire | the watch shows beneath a double cuff
@women-clothing-shop | Cette boutique habille les femmes | This shop sells women’s fashion
shoes | goes-with | .9 | | l’ourlet de la robe décide de la hauteur du talon | the hem of the dress decides the height of the heel
jewellery | goes-with | .85 | | un collier fait d’une robe simple une robe de fête | a necklace turns a plain dress into a party dress
leather-goods | goes-with | .7 | | une ceinture de cuir va avec la robe | a leather belt goes with the dress
lingerie | goes-with | .65 | | un décolleté et sa lingerie se choisissent ensemble | a neckline and what goes under it are chosen together
haircut | same-universe | .65 | | une robe neuve fait prendre rendez-vous chez le coiffeur | a new dress books you a haircut
clothing-alteration | next-step | .75 | | la robe s’ajuste à vous, pas l’inverse | the dress is fitted to you, not you to it
perfume | goes-with | .7 | | une tenue choisie, il reste à choisir son sillage | with the outfit chosen, only the scent remains
dry-cleaning | next-step | .6 | | la soie et le lin se confient à un pressing patient | silk and linen are left to a patient dry cleaner
hat | goes-with | .55 | summer | une capeline suit la robe d’été | a wide-brimmed hat follows the summer dress
manicure | goes-with | .5 | | un vernis reprend la couleur de l’imprimé | nail varnish picks up the colour of the print
portrait-photography | next-step | .4 | | un portrait se fait dans une tenue où l’on se plaît | a portrait is taken in an outfit you like yourself in
boots | goes-with | .6 | autumn | des bottes hautes changent la même robe en tenue d’hiver | tall boots turn the same dress into winter wear
socks-and-tights | goes-with | .6 | autumn | un collant opaque fait durer la jupe jusqu’à Noël | opaque tights make the skirt last until Christmas
costume-jewellery | goes-with | .65 | | un sautoir fantaisie réveille un pull noir | a long costume necklace wakes up a black jumper
gloves-and-belts | goes-with | .5 | winter | des gants rouges suffisent à un manteau camel | red gloves are enough for a camel coat
swimwear | same-occasion:holiday | .55 | summer-holidays | la robe de plage appelle son maillot | the beach dress calls for its swimsuit
coat | goes-with | .45 | autumn | la robe de laine sort sous un manteau droit | a wool dress goes out under a straight coat
@men-clothing-shop | Cette boutique habille les hommes | This shop sells men’s fashion
shoes | goes-with | .9 | | un pantalon bien coupé tombe sur de belles chaussures | well-cut trousers fall on fine shoes
watch | goes-with | .8 | | une montre se règle au poignet de la chemise | a watch is set by the shirt cuff
shave | goes-with | .7 | | un col impeccable regarde de près la barbe | a crisp collar looks closely at the beard
haircut | goes-with | .65 | | un col net demande une nuque nette | a crisp collar calls for a tidy neckline
leather-goods | goes-with | .75 | | la ceinture fait la paix entre chemise et pantalon | a belt makes peace between shirt and trousers
wedding-ring | same-occasion:engagement | .5 | weddings | le costume est choisi, les alliances aussi peut-être | the suit is chosen, and perhaps the rings too
clothing-alteration | next-step | .75 | | une manche raccourcie d’un centimètre change une veste | a sleeve one centimetre shorter changes a jacket
perfume | goes-with | .6 | | une eau de vétiver se glisse dans le col | a touch of vetiver slips under the collar
dry-cleaning | next-step | .65 | | deux costumes qui tournent, c’est un pressing de confiance | two suits in turn call for a trusted dry cleaner
ironing-service | next-step | .5 | | cinq chemises par semaine méritent un repassage à domicile | five shirts a week deserve ironing at home
shoe-repair | next-step | .5 | | patins et talons neufs valent une paire de plus | new soles and heels are as good as another pair
umbrella | goes-with | .4 | autumn | un parapluie à long manche épargne le pardessus | a long-handled umbrella spares the overcoat
fountain-pen | same-universe | .4 | | un stylo dépasse de la poche intérieure | a pen shows from the inside pocket
boots | goes-with | .5 | autumn | une bottine à élastique va du jean au costume | a Chelsea boot goes from jeans to suit
gloves-and-belts | goes-with | .5 | winter | des gants doublés vont avec le pardessus | lined gloves go with the overcoat
beard-care | goes-with | .55 | | une huile à barbe va bien avec un col roulé | beard oil goes well with a roll neck
@children-clothing-shop | Cette boutique habille les enfants | This shop dresses children
children-shoes | goes-with | .9 | | les pieds grandissent aussi vite que le reste | feet grow as fast as the rest
toy | same-universe | .75 | | une peluche accompagne le cadeau de naissance | a soft toy goes with the birth present
family-photography | next-step | .75 | | une photo garde l’enfance | a photograph keeps childhood
maternity-photography | same-occasion:birth | .75 | | une photographe accueille la naissance | a photographer welcomes the birth
children-book | same-universe | .7 | | l’histoire du soir se lit en pyjama neuf | the bedtime story is read in new pyjamas
child-car-seat | same-occasion:birth | .7 | | un siège auto ramène le nouveau-né de la maternité | a car seat brings the newborn home from hospital
babysitting | same-universe | .65 | | une garde d’enfants aide les parents | childcare helps parents
day-nursery | same-universe | .6 | back-to-school | à la crèche, chaque bonnet porte un prénom | at the nursery, every hat carries a name
school-supplies | same-occasion:back-to-school | .65 | back-to-school | la blouse, le cartable et les crayons partent ensemble | the smock, the satchel and the pencils set off together
kids-sport-club | next-step | .55 | back-to-school | le mercredi, un club de sport use les survêtements | on Wednesdays a sports club wears out the tracksuits
second-hand-fashion | same-universe | .5 | | ce qui ne va plus au grand sert à un autre petit | what the eldest outgrows suits another little one
birthday-cake | same-occasion:party | .5 | | une robe neuve, un gâteau et le compte des bougies | a new dress, a cake and the right number of candles
holiday-camp | same-occasion:holiday | .5 | summer-holidays | la liste du trousseau de colonie commence par les chaussettes | the packing list for camp begins with socks
children-haircut | same-universe | .55 | back-to-school | la photo de classe approche, la frange aussi | the class photo is near, and so is the fringe
soft-play | next-step | .5 | | un pantalon neuf s’essaie au toboggan | new trousers are tested on the slide
soft-toy | same-universe | .65 | | un ours tient dans la capuche du manteau | a bear fits in the coat hood
circus | next-step | .4 | | l’anorak tient chaud jusque sous le chapiteau | the anorak keeps warm right into the big top
birth-list | same-occasion:birth | .6 | | une liste de naissance évite sept pyjamas pareils | a baby list avoids seven identical sleepsuits
fabric | same-universe | .45 | | un coupon de liberty fait un col ou une barboteuse | a remnant of Liberty print makes a collar or a romper
outdoor-clothing | goes-with | .45 | autumn | des bottes de pluie ouvrent toutes les flaques | rain boots open up every puddle
@clothing-shop | Cette boutique vend des vêtements | This shop sells clothes
shoes | goes-with | .9 | | une tenue commence parfois par les chaussures | an outfit sometimes starts with the shoes
handbag | goes-with | .75 | | un sac va avec la tenue | a bag goes with the outfit
jewellery | goes-with | .7 | | deux boucles d’oreilles réveillent un pull uni | a pair of earrings wakes up a plain jumper
clothing-alteration | next-step | .75 | | un ourlet et deux pinces, et le vêtement est à vous | a hem and two darts, and the garment is yours
haircut | same-universe | .6 | | une veste neuve donne souvent envie d’une coupe | a new jacket often makes you want a haircut
dry-cleaning | next-step | .6 | | un blazer de laine préfère le pressing à la machine | a wool blazer prefers the dry cleaner to the machine
sunglasses | goes-with | .6 | summer | des lunettes de soleil finissent la silhouette | sunglasses finish the look
lingerie | same-universe | .5 | | dessous et dessus se renouvellent à la même saison | what is worn under is renewed with what is worn over
perfume | goes-with | .5 | | un parfum est la dernière chose que l’on passe | perfume is the last thing one puts on
luggage | same-occasion:holiday | .5 | summer-holidays | il faut une valise où tout cela tienne | all this will need a suitcase that holds it
second-hand-fashion | next-step | .45 | | les vêtements d’hier trouvent preneur en seconde main | yesterday’s clothes find a taker second-hand
umbrella | goes-with | .45 | autumn | un parapluie protège la tenue | an umbrella protects the outfit
laundry-products | next-step | .4 | | une lessive adaptée garde les couleurs | the right detergent keeps colours bright
socks-and-tights | goes-with | .55 | | il manque toujours une paire de chaussettes au panier | a pair of socks is always missing from the basket
gloves-and-belts | goes-with | .55 | | une ceinture remet le jean à sa place | a belt puts the jeans in their place
smartwatch | same-universe | .35 | | une montre connectée change de bracelet avec la tenue | a smartwatch changes strap with the outfit
boots | goes-with | .55 | autumn | des bottines font passer la tenue à l’automne | ankle boots take the outfit into autumn
@wedding-dress-shop | Cette boutique habille les mariées | This shop dresses brides
wedding-photography | goes-with | .95 | | une photo garde la robe pour toujours | a photograph keeps the dress for ever
wedding-ring | same-occasion:engagement | .95 | | les alliances se choisissent au temps de la robe | rings are chosen when the dress is
wedding-venue | same-occasion:engagement | .9 | | une belle robe attend un beau lieu | a fine dress awaits a fine place
bridal-hairstyle | goes-with | .9 | | le voile décide de la coiffure | the veil decides the hairstyle
bridal-makeup | goes-with | .85 | | un maquillage discret va avec la robe | discreet make-up goes with the dress
wedding-flowers | goes-with | .85 | | les fleurs du bouquet se choisissent avec un morceau de dentelle | the bouquet is chosen with a scrap of lace in hand
wedding-planning | same-occasion:engagement | .8 | | entre deux essayages, une organisatrice tient le calendrier | between fittings, a planner keeps the calendar
honeymoon-travel | next-step | .8 | | après la fête, le voyage | after the party, the journey
wedding-catering | same-occasion:engagement | .7 | | le menu se goûte quand la robe est à l’ourlet | the menu is tasted while the dress is being hemmed
wedding-video | goes-with | .7 | | seul un film montre la traîne en mouvement | only a film shows the train in motion
shoes | goes-with | .7 | | il faut de quoi danser toute la nuit | one needs shoes to dance all night
wedding-stationery | same-occasion:engagement | .65 | | les faire-part donnent déjà la couleur de la journée | the invitations already set the colour of the day
wedding-cake | same-occasion:engagement | .65 | | les étages du gâteau répondent à ceux de la jupe | the tiers of the cake answer those of the skirt
wedding-music | same-occasion:engagement | .65 | | il faudra des musiciens pour faire tourner cette jupe | it takes musicians to make this skirt twirl
lingerie | goes-with | .65 | | une lingerie bien choisie se fait oublier sous la robe | well-chosen lingerie disappears under the dress
jewellery | goes-with | .65 | | des perles aux oreilles suffisent au décolleté | pearl earrings are enough for the neckline
manicure | goes-with | .5 | | ce jour-là, tout le monde regarde les mains | that day, everyone looks at the hands
dry-cleaning | next-step | .5 | | après le bal, la robe se confie à un pressing patient | after the dance, the dress goes to a patient dry cleaner
hen-party | same-occasion:engagement | .6 | | entre les essayages, les amies préparent une surprise | between fittings, the friends prepare a surprise
wedding-car | same-occasion:engagement | .65 | | une traîne demande une portière large | a train asks for a wide car door
nail-art | goes-with | .5 | | un vernis nacré reprend le satin | a pearly varnish echoes the satin
pearl-and-diamond | goes-with | .55 | | un collier de perles répond aux boutons du dos | a string of pearls answers the buttons down the back
eyelash-extensions | goes-with | .35 | | des cils posés la veille résistent aux larmes de joie | lashes set the day before withstand happy tears
castle-visit | next-step | .35 | | un château se visite d’abord avec des chaussures plates | a castle is first visited in flat shoes
wedding-registry | same-occasion:engagement | .5 | | pendant les essayages, les invités demandent déjà la liste | during the fittings, guests are already asking for the list
make-up-lesson | goes-with | .4 | | une leçon de maquillage sert aussi aux témoins | a make-up lesson is useful to the bridesmaids too
@lingerie-shop | Cette boutique vend de la lingerie | This shop sells lingerie
women-fashion | same-universe | .75 | | un chemisier de soie révèle un joli caraco | a silk blouse shows off a pretty camisole
wedding-dress | same-occasion:engagement | .7 | | la robe de mariée demande la bonne lingerie | a wedding dress asks for the right lingerie
evening-wear | goes-with | .65 | | un dos nu se prépare par en dessous | a bare back is prepared from underneath
perfume | same-universe | .65 | | deux gouttes au creux du cou finissent la toilette | two drops at the neck finish the dressing
spa-day | same-universe | .65 | | un moment au spa fait du bien | time at a spa does good
swimming | goes-with | .6 | | le maillot attend la piscine | the swimsuit awaits the pool
spa-hotel | same-occasion:holiday | .6 | | un séjour au bord de l’eau va avec les maillots | a stay by the sea goes with swimwear
beauty-treatment | same-universe | .5 | | une heure en institut prolonge le soin que l’on prend de soi | an hour at the salon is more of the same kindness
laundry-products | next-step | .5 | | une lessive douce respecte la dentelle | gentle soap respects lace
weekend-getaway | next-step | .5 | | un week-end à deux se glisse dans une petite valise | a weekend for two fits in a small case
sunscreen | same-occasion:holiday | .5 | summer-holidays | le maillot est trouvé, reste la crème solaire | the swimsuit is found, now for the sun cream
candles | same-universe | .4 | | une bougie parfumée adoucit le soir | a scented candle softens the evening
socks-and-tights | goes-with | .65 | | un bas couture finit la silhouette | seamed stockings finish the line
nightwear | same-universe | .6 | | un pyjama de soie se porte jusqu’au brunch | silk pyjamas can be worn until brunch
beach-holiday | same-occasion:holiday | .6 | summer-holidays | le deux-pièces est plié, la plage aussi se réserve | the bikini is folded, and the beach can be booked
dress | goes-with | .6 | | une robe près du corps se porte sans une couture visible | a close-fitting dress is worn without a visible seam
honeymoon-travel | same-occasion:engagement | .5 | weddings | la soie voyage léger pour une lune de miel | silk travels light on honeymoon
hen-party | same-occasion:engagement | .45 | weddings | un déshabillé fait rougir la future mariée, et rire ses amies | a silk robe makes the bride blush and her friends laugh
cruise | same-occasion:holiday | .45 | | le pont d’un paquebot aime les maillots rétro | a liner’s deck loves a retro swimsuit
@shoe-shop | Cette boutique vend des chaussures | This shop sells shoes
shoe-repair | next-step | .85 | | une belle paire a trois vies chez un bon cordonnier | a fine pair has three lives with a good cobbler
leather-goods | goes-with | .8 | | une ceinture s’accorde aux chaussures | a belt matches the shoes
women-fashion | goes-with | .7 | | une robe va avec les escarpins | a dress goes with the heels
men-fashion | goes-with | .7 | | un costume va avec les richelieus | a suit goes with the brogues
handbag | goes-with | .65 | | le sac reprend volontiers la couleur des bottines | a bag likes to echo the colour of the boots
dance-class | next-step | .6 | | de bonnes chaussures donnent envie de danser | good shoes make you want to dance
guided-tour | next-step | .5 | | de bonnes chaussures invitent à marcher | good shoes invite you to walk
hiking-gear | same-universe | .5 | | les chaussures de ville ont des sœurs pour les sentiers | town shoes have sisters made for footpaths
clothing-alteration | same-universe | .5 | | un ourlet se règle chaussures aux pieds | a hem is set with the shoes on
children-fashion | same-occasion:back-to-school | .5 | back-to-school | en septembre, pantalons et souliers sont trop courts ensemble | in September, trousers and shoes are outgrown together
wedding-dress | same-occasion:engagement | .5 | | la longueur de la robe dépend du talon choisi | the length of the dress depends on the heel
umbrella | goes-with | .4 | autumn | le daim préfère marcher sous un parapluie | suede prefers to walk under an umbrella
tailored-suit | goes-with | .5 | | le pli du costume tombe juste sur le cuir | the trouser crease falls right on the leather
socks-and-tights | goes-with | .7 | | une chaussette fine épargne le contrefort | a fine sock spares the heel
gloves-and-belts | goes-with | .55 | winter | des gants assortis complètent les bottines | matching gloves complete the ankle boots
podiatry | next-step | .45 | | un podologue glisse la bonne semelle dans la bonne pointure | a podiatrist slips the right insole into the right size
dress | goes-with | .6 | | la sandale à talon cherche sa robe | the heeled sandal is looking for its dress
jeans-and-t-shirts | goes-with | .55 | | une basket blanche va avec tous les jeans | a white trainer goes with every pair of jeans
coat | goes-with | .45 | autumn | un manteau long descend jusqu’aux bottines | a long coat comes down to the ankle boots
wedding-suit | same-occasion:engagement | .5 | weddings | le marié brise ses souliers une semaine avant | the groom breaks in his shoes a week before
skateboard | same-universe | .45 | | les semelles plates connaissent le grip des planches | flat soles know the grip of a board
@leather-goods-shop | Cette boutique est une maroquinerie | This shop sells leather goods
shoes | goes-with | .8 | | les chaussures s’accordent au sac | shoes match the bag
weekend-getaway | next-step | .75 | | un beau sac attend un week-end | a fine bag awaits a weekend
train-travel | next-step | .7 | | un bagage cabine appelle un départ | a cabin bag calls for departure
scarf | goes-with | .7 | | un foulard se noue à l’anse du sac | a scarf is tied to the handle
travel-accessories | goes-with | .7 | | une étiquette retrouve la valise | a tag finds the suitcase
watch | same-universe | .65 | | un bracelet de cuir appelle une montre | a leather strap calls for a watch
travel-agency | same-occasion:holiday | .6 | | la valise est prête avant la destination | the suitcase is ready before the destination
fountain-pen | goes-with | .6 | | un stylo se glisse dans la serviette | a pen slips into the briefcase
umbrella | goes-with | .6 | | un parapluie tient dans la poche du cabas | an umbrella fits the tote’s pocket
women-fashion | goes-with | .6 | | un cabas rouge réveille un manteau gris | a red tote wakes up a grey coat
shoe-repair | same-universe | .6 | | le cordonnier recoud aussi les anses | the cobbler sews handles back on too
travel-insurance | next-step | .55 | | un voyage se prépare et s’assure | a journey is prepared and insured
school-supplies | same-occasion:back-to-school | .5 | back-to-school | le cartable est solide, il reste à le remplir | the satchel is sturdy, now to fill it
phone-accessories | same-universe | .45 | | un étui de cuir habille aussi le téléphone | a leather case dresses the phone too
air-travel | same-occasion:holiday | .5 | | la valise fait cinquante-cinq centimètres, l’avion est d’accord | the case is fifty-five centimetres, and the airline agrees
engraving | goes-with | .5 | | des initiales se marquent au fer sur le rabat | initials are stamped on the flap
honeymoon-travel | same-occasion:engagement | .55 | weddings | deux valises neuves partent en voyage de noces | two new suitcases set off on honeymoon
cruise | same-occasion:holiday | .5 | | une croisière se fait avec une seule grande malle | a cruise is made with one big trunk
coat | goes-with | .5 | autumn | un manteau de laine et un cabas de cuir vieillissent bien ensemble | a wool coat and a leather tote age well together
currency-exchange | same-occasion:holiday | .4 | summer-holidays | le portefeuille neuf attend quelques billets étrangers | the new wallet awaits a few foreign notes
@second-hand-clothing-shop | Cette boutique donne une seconde vie aux vêtements | This shop gives clothes a second life
clothing-alteration | goes-with | .85 | | une retouche ajuste une trouvaille | an alteration fits the find
vinyl-record | same-universe | .7 | | le vinyle aime aussi les époques passées | vinyl loves past eras too
sewing-class | next-step | .75 | | un cours de couture transforme les vêtements | a sewing class transforms clothes
repair-cafe | same-universe | .7 | | réparer donne aussi une seconde vie | repairing gives a second life too
craft-market | same-universe | .65 | | les créateurs aiment la récupération | makers like reclaiming
antiques | same-universe | .6 | | une brocante cache d’autres trésors | an antique shop hides other treasures
shoe-repair | goes-with | .6 | | un ressemelage relance des bottes des années soixante-dix | new soles restart a pair of seventies boots
dry-cleaning | next-step | .5 | | un manteau d’une autre vie passe d’abord au pressing | a coat from another life calls first at the cleaner’s
costume | same-occasion:party | .55 | | les soirées à thème se costument souvent ici | theme parties are often dressed from these rails
handbag | goes-with | .5 | | un sac à fermoir complète la robe d’époque | a clasp bag completes the period dress
zero-waste-products | same-universe | .5 | | le tote bag remplace le sac de caisse | a tote replaces the carrier bag
fabric | same-universe | .45 | | deux boutons de nacre refont une veste | two mother-of-pearl buttons remake a jacket
second-hand-books | same-universe | .6 | | les livres aussi ont eu un premier lecteur | books too have had a first reader
costume-jewellery | goes-with | .6 | | une broche des années cinquante épingle le foulard | a fifties brooch pins the scarf
charity-donation | next-step | .5 | | ce que vous ne portez plus trouvera une association | what you no longer wear will find a charity
@sports-shop | Ce magasin vend des articles de sport | This shop sells sports goods
gym-membership | next-step | .85 | | une salle de sport attend l’équipement | a gym awaits the gear
running-club | next-step | .85 | | un club de course donne un but aux chaussures | a running club gives the shoes a purpose
ski-holiday | same-occasion:holiday | .75 | ski | la montagne attend l’équipement | the mountains await the gear
tennis-club | next-step | .7 | | une raquette veut un court | a racket wants a court
climbing | next-step | .7 | | une salle d’escalade prête le mur et les cordes | a climbing gym lends the wall and the ropes
swimming | next-step | .7 | | la piscine attend les lunettes et le bonnet | the pool awaits goggles and cap
kids-sport-club | same-occasion:back-to-school | .7 | back-to-school | en septembre, le judo et le foot font leurs inscriptions | in September, judo and football sign up
sports-event | same-universe | .65 | | un match donne envie de jouer | a match makes you want to play
bicycle | same-universe | .65 | | le vélo prolonge les jambes des coureurs | cycling is where runners stretch their legs
bicycle-accessories | same-universe | .6 | | un bon casque va avec le vélo | a good helmet goes with the bicycle
martial-arts | next-step | .65 | | un club d’arts martiaux accueille les débutants | a martial arts club welcomes beginners
personal-trainer | next-step | .65 | | un coach montre par où commencer | a trainer shows where to begin
horse-riding | same-universe | .5 | | la bombe et les bottes mènent au manège | hat and boots lead to the riding school
campsite | same-occasion:holiday | .55 | summer-holidays | la tente est prête, il lui manque une pelouse | the tent is ready and only needs some grass
dance-class | next-step | .5 | | un justaucorps attend la barre | a leotard is waiting for the barre
physiotherapy | same-universe | .45 | | un kinésithérapeute connaît les muscles fatigués | a physiotherapist knows tired muscles
sports-club | next-step | .75 | | un club local cherche toujours un joueur de plus | a local club is always one player short
smartwatch | goes-with | .55 | | une montre connectée compte les tours de stade | a smartwatch counts the laps
swimming-lessons | next-step | .5 | | le bonnet acheté, on apprend à respirer sur le côté | cap bought, now to learn to breathe to the side
ice-skating | next-step | .4 | winter | la patinoire prête les patins, pas les gants | the rink lends skates, but not gloves
golf | next-step | .4 | | un premier parcours se joue avec trois clubs | a first round is played with three clubs
first-aid-kit | goes-with | .45 | | un bandage tient au fond du sac de match | a bandage lives at the bottom of the kit bag
camping-gear | same-universe | .6 | summer-holidays | un réchaud et un duvet terminent la liste du trek | a stove and a sleeping bag end the trekking list
contact-lenses | same-universe | .4 | | sous un masque de ski, les lentilles se font oublier | under ski goggles, contact lenses go unnoticed
osteopathy | next-step | .4 | | un ostéopathe reçoit aussi les coureurs du dimanche | osteopaths see Sunday runners too
protein-supplements | goes-with | .45 | | une barre de céréales tient dans la poche du maillot | a cereal bar fits in the jersey pocket
@baby-shop | Cette boutique équipe les bébés | This shop is for babies
maternity-photography | same-occasion:birth | .8 | | les dix premiers jours sont les plus faciles à photographier | the first ten days are the easiest to photograph
maternity-fashion | same-occasion:birth | .75 | | la future maman aussi mérite un rayon | the mother-to-be deserves an aisle of her own
day-nursery | next-step | .75 | | la poussette roulera bientôt jusqu’à la crèche | the pram will soon roll to the nursery
diapers | goes-with | .8 | | la première boîte de couches se termine toujours la nuit | the first pack of nappies always runs out at night
soft-toy | same-universe | .7 | | un doudou se choisit, un second se cache dans l’armoire | one cuddly toy is chosen, a spare hidden in the cupboard
babysitting | next-step | .65 | | une garde de confiance rend un dîner aux parents | a trusted sitter gives parents their dinner back
children-fashion | same-universe | .6 | | les vêtements de deux ans arrivent plus vite que prévu | two-year-old sizes come sooner than planned
family-photography | next-step | .65 | | à trois désormais, un nouveau portrait s’impose | now that you are three, a new portrait is due
midwifery | same-occasion:birth | .65 | | une sage-femme répond à la question que l’on garde pour soi | a midwife answers the question one keeps to oneself
painting-and-wallpaper | same-occasion:birth | .6 | | la chambre se peint avant que le lit arrive | the nursery is painted before the cot arrives
furniture | goes-with | .55 | | un fauteuil à bascule sert aux deux générations | a rocking chair serves both generations
christening-gift | same-occasion:birth | .6 | | parrain et marraine cherchent une timbale gravée | godparents are looking for an engraved cup
home-care | same-universe | .45 | | une aide à la maison vaut dix peluches | help at home is worth ten soft toys
life-insurance | next-step | .4 | | avec un enfant, on pense plus loin | with a child, one thinks further ahead
children-book | same-universe | .6 | | un imagier en tissu survit aux premières dents | a cloth book survives the first teeth
baby-food | goes-with | .65 | | la première purée se goûte avec sérieux | the first purée is tasted in all seriousness
swimming-lessons | next-step | .45 | | à six mois, le grand bain tient dans deux mains | at six months, the big pool fits in two hands
knitting-wool | same-occasion:birth | .5 | | une grand-mère tricote plus vite qu’une grossesse | a grandmother knits faster than a pregnancy
camera | goes-with | .45 | | un bon appareil attrape le premier bâillement | a good camera catches the first yawn
photo-prints | next-step | .55 | | l’album de la première année se remplit tout seul | the first-year album fills itself
new-car | next-step | .4 | | la poussette pliée choisit souvent le coffre | the folded pram often chooses the boot
`;
