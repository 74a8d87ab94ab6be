/** What goes with the trades of fashion, beauty, care and animals; laid out as in `complements-food.ts`. */
export const STYLE_COMPLEMENTS = `
@jeweller | Cette boutique est une bijouterie | This shop is a jeweller
wedding-photography | goes-with | .95 | | la photographie de mariage va avec les bagues de fiançailles | wedding photography goes with engagement rings
wedding-dress | same-occasion | .95 | | la robe de mariée se choisit au temps des alliances | the wedding dress is chosen when the rings are
wedding-venue | same-occasion | .9 | | après la bague, on cherche le lieu de la fête | after the ring comes the place for the party
honeymoon-travel | next-step | .8 | | le voyage de noces suit les alliances | the honeymoon follows the wedding rings
wedding-suit | same-occasion | .8 | | le costume du marié va avec les alliances | the groom's suit goes with the rings
wedding-flowers | same-occasion | .8 | | les fleurs du mariage vont avec les alliances | wedding flowers go with the rings
wedding-stationery | next-step | .75 | | les faire-part annoncent ce que la bague a promis | invitations announce what the ring promised
wedding-catering | same-occasion | .75 | | un mariage se fête à table | a wedding is celebrated at the table
wedding-planning | next-step | .8 | | un mariage s'organise bien avant le jour dit | a wedding is planned well ahead
wedding-cake | same-occasion | .65 | | la pièce montée attend les alliances | the wedding cake awaits the rings
wedding-music | same-occasion | .65 | | un mariage se danse | a wedding is danced
wedding-video | goes-with | .8 | | un film garde l'échange des alliances | a film keeps the exchange of rings
evening-wear | goes-with | .7 | | un bijou se porte avec une belle tenue | jewellery is worn with a fine outfit
gastronomic-dinner | same-occasion | .7 | | une demande se fait souvent au restaurant | a proposal is often made over dinner
weekend-getaway | same-occasion | .65 | | un week-end à deux accompagne bien une surprise | a weekend for two suits a surprise
cut-flowers | same-occasion | .65 | | un bouquet accompagne l'écrin | a bouquet goes with the jewel box
opera | same-occasion | .5 | | un soir d'opéra donne une occasion aux bijoux | a night at the opera gives jewels an occasion
home-insurance | next-step | .45 | | un bijou précieux s'assure | a precious jewel is insured
@watchmaker | Cette boutique est une horlogerie | This shop is a watchmaker
tailored-suit | goes-with | .75 | | une belle montre va avec un costume bien coupé | a fine watch goes with a well-cut suit
leather-goods | goes-with | .75 | | le cuir du bracelet appelle celui du portefeuille | the strap's leather matches a wallet
fountain-pen | same-universe | .7 | | un stylo plume est une autre belle mécanique | a fountain pen is another fine mechanism
antiques | same-universe | .65 | | une pendule ancienne trouve sa place ici | an old clock belongs in this world
museum | same-universe | .55 | | les musées gardent de belles horloges | museums keep fine clocks
train-travel | same-universe | .45 | | une montre à l'heure ne manque aucun train | a watch on time misses no train
evening-wear | goes-with | .55 | | une montre habillée va avec une belle tenue | a dress watch goes with a fine outfit
@women-clothing-shop | Cette boutique habille les femmes | This shop sells women's fashion
shoes | goes-with | .9 | | une tenue se termine par les chaussures | an outfit ends with the shoes
jewellery | goes-with | .85 | | un bijou termine la tenue | a jewel finishes the outfit
leather-goods | goes-with | .7 | | une ceinture de cuir va avec la robe | a leather belt goes with the dress
haircut | same-occasion | .65 | | une nouvelle coupe va avec une nouvelle robe | a new haircut goes with a new dress
clothing-alteration | next-step | .75 | | une retouche ajuste la robe | an alteration fits the dress
dry-cleaning | next-step | .6 | | un pressing soigneux entretient la robe | a careful dry cleaner looks after the dress
perfume | goes-with | .7 | | un parfum se porte avec la tenue | perfume is worn with the outfit
theatre-season | same-occasion | .5 | | une soirée au théâtre donne l'occasion de la porter | an evening at the theatre is an occasion to wear it
@men-clothing-shop | Cette boutique habille les hommes | This shop sells men's fashion
shoes | goes-with | .9 | | une tenue se termine par les chaussures | an outfit ends with the shoes
watch | goes-with | .8 | | une montre termine la tenue | a watch finishes the outfit
shave | same-occasion | .7 | | une barbe bien taillée va avec une chemise neuve | a trimmed beard goes with a new shirt
leather-goods | goes-with | .75 | | une ceinture de cuir va avec le pantalon | a leather belt goes with the trousers
clothing-alteration | next-step | .75 | | une retouche ajuste le costume | an alteration fits the suit
dry-cleaning | next-step | .65 | | un pressing soigneux entretient le costume | a careful dry cleaner looks after the suit
shoe-repair | next-step | .5 | | un bon cordonnier complète la garde-robe | a good cobbler completes the wardrobe
@children-clothing-shop | Cette boutique habille les enfants | This shop dresses children
children-shoes | goes-with | .9 | | les pieds grandissent aussi vite que le reste | feet grow as fast as the rest
toy | same-universe | .75 | | un jouet accompagne le cadeau de naissance | a toy goes with the birth present
family-photography | same-occasion | .75 | | une photo garde l'enfance | a photograph keeps childhood
maternity-photography | same-occasion | .75 | | une photographe accueille la naissance | a photographer welcomes the birth
children-book | same-universe | .7 | | une histoire se lit le soir | a story is read in the evening
babysitting | same-universe | .65 | | une garde d'enfants aide les parents | childcare helps parents
child-car-seat | next-step | .7 | | un siège auto protège les trajets en famille | a car seat protects family journeys
day-nursery | same-universe | .6 | | une crèche accueille les petits | a day nursery welcomes little ones
@clothing-shop | Cette boutique vend des vêtements | This shop sells clothes
shoes | goes-with | .9 | | une tenue se termine par les chaussures | an outfit ends with the shoes
handbag | goes-with | .75 | | un sac va avec la tenue | a bag goes with the outfit
jewellery | goes-with | .7 | | un bijou termine la tenue | a jewel finishes the outfit
haircut | same-occasion | .65 | | une nouvelle coupe va avec une nouvelle tenue | a new haircut goes with a new outfit
clothing-alteration | next-step | .75 | | une retouche ajuste le vêtement | an alteration fits the garment
dry-cleaning | next-step | .6 | | un pressing soigneux entretient les vêtements | a careful dry cleaner looks after clothes
sunglasses | goes-with | .6 | | des lunettes de soleil finissent la silhouette | sunglasses finish the look
umbrella | goes-with | .45 | | un parapluie protège la tenue | an umbrella protects the outfit
@wedding-dress-shop | Cette boutique habille les mariées | This shop dresses brides
wedding-photography | goes-with | .95 | | une photo garde la robe pour toujours | a photograph keeps the dress for ever
wedding-ring | same-occasion | .95 | | les alliances se choisissent au temps de la robe | rings are chosen when the dress is
wedding-venue | same-occasion | .9 | | une belle robe attend un beau lieu | a fine dress awaits a fine place
bridal-hairstyle | goes-with | .9 | | une coiffure va avec la robe | a hairstyle goes with the dress
bridal-makeup | goes-with | .85 | | un maquillage discret va avec la robe | discreet make-up goes with the dress
wedding-flowers | goes-with | .85 | | le bouquet répond à la robe | the bouquet answers the dress
shoes | goes-with | .7 | | il faut de quoi danser toute la nuit | one needs shoes to dance all night
lingerie | goes-with | .65 | | une lingerie bien choisie se fait oublier sous la robe | well-chosen lingerie disappears under the dress
wedding-cake | same-occasion | .65 | | la pièce montée attend les mariés | the wedding cake awaits the couple
honeymoon-travel | next-step | .8 | | après la fête, le voyage | after the party, the journey
waxing | same-occasion | .35 | | un institut prépare le grand jour | a beauty salon prepares the great day
@lingerie-shop | Cette boutique vend de la lingerie | This shop sells lingerie
women-fashion | same-universe | .75 | | une robe et sa lingerie se choisissent ensemble | a dress and its lingerie are chosen together
wedding-dress | same-occasion | .7 | | la robe de mariée demande la bonne lingerie | a wedding dress asks for the right lingerie
perfume | same-universe | .65 | | un parfum est une autre parure discrète | perfume is another discreet adornment
spa-day | same-universe | .65 | | un moment au spa fait du bien | time at a spa does good
swimming | goes-with | .6 | | le maillot attend la piscine | the swimsuit awaits the pool
spa-hotel | same-occasion | .6 | | un séjour au bord de l'eau va avec les maillots | a stay by the sea goes with swimwear
laundry-products | next-step | .5 | | une lessive douce respecte la dentelle | gentle soap respects lace
@shoe-shop | Cette boutique vend des chaussures | This shop sells shoes
shoe-repair | next-step | .85 | | un bon cordonnier prolonge les chaussures | a good cobbler prolongs shoes
leather-goods | goes-with | .8 | | une ceinture s'accorde aux chaussures | a belt matches the shoes
clothing-alteration | same-universe | .5 | | un ourlet se règle chaussures aux pieds | a hem is set with the shoes on
women-fashion | goes-with | .7 | | une robe va avec les escarpins | a dress goes with the heels
men-fashion | goes-with | .7 | | un costume va avec les richelieus | a suit goes with the brogues
dance-class | next-step | .6 | | de bonnes chaussures donnent envie de danser | good shoes make you want to dance
guided-tour | next-step | .5 | | de bonnes chaussures invitent à marcher | good shoes invite you to walk
@leather-goods-shop | Cette boutique est une maroquinerie | This shop sells leather goods
shoes | goes-with | .8 | | les chaussures s'accordent au sac | shoes match the bag
weekend-getaway | next-step | .75 | | un beau sac attend un week-end | a fine bag awaits a weekend
train-travel | next-step | .7 | | un bagage cabine appelle un départ | a cabin bag calls for departure
scarf | goes-with | .7 | | un foulard se noue à l'anse du sac | a scarf is tied to the handle
fountain-pen | goes-with | .6 | | un stylo se glisse dans la serviette | a pen slips into the briefcase
travel-insurance | next-step | .55 | | un voyage se prépare et s'assure | a journey is prepared and insured
watch | same-universe | .65 | | un bracelet de cuir appelle une montre | a leather strap calls for a watch
travel-accessories | goes-with | .7 | | une étiquette retrouve la valise | a tag finds the suitcase
umbrella | goes-with | .6 | | un parapluie protège le cuir | an umbrella protects leather
@second-hand-clothing-shop | Cette boutique donne une seconde vie aux vêtements | This shop gives clothes a second life
clothing-alteration | goes-with | .85 | | une retouche ajuste une trouvaille | an alteration fits the find
vinyl-record | same-universe | .7 | | le vinyle aime aussi les époques passées | vinyl loves past eras too
sewing-class | next-step | .75 | | un cours de couture transforme les vêtements | a sewing class transforms clothes
repair-cafe | same-universe | .7 | | réparer donne aussi une seconde vie | repairing gives a second life too
craft-market | same-universe | .65 | | les créateurs aiment la récupération | makers like reclaiming
antiques | same-universe | .6 | | une brocante cache d'autres trésors | an antique shop hides other treasures
shoe-repair | goes-with | .6 | | un bon cordonnier sauve de belles chaussures | a good cobbler saves fine shoes
@sports-shop | Ce magasin vend des articles de sport | This shop sells sports goods
gym-membership | next-step | .85 | | une salle de sport attend l'équipement | a gym awaits the gear
running-club | next-step | .85 | | un club de course donne un but aux chaussures | a running club gives the shoes a purpose
physiotherapy | same-universe | .55 | | un kinésithérapeute connaît les muscles fatigués | a physiotherapist knows tired muscles
climbing | next-step | .7 | | une salle d'escalade prête le mur et les cordes | a climbing gym lends the wall and the ropes
ski-holiday | next-step | .75 | | la montagne attend l'équipement | the mountains await the gear
tennis-club | next-step | .7 | | une raquette veut un court | a racket wants a court
swimming | next-step | .7 | | la piscine attend les lunettes et le bonnet | the pool awaits goggles and cap
sports-event | same-universe | .65 | | un match donne envie de jouer | a match makes you want to play
bicycle | same-universe | .65 | | le vélo est un autre sport | cycling is another sport
martial-arts | next-step | .65 | | un club d'arts martiaux accueille les débutants | a martial arts club welcomes beginners
bicycle-accessories | same-universe | .65 | | un bon casque va avec le vélo | a good helmet goes with the bicycle
@tailor | Cet atelier coud et retouche | This workshop sews and alters
fabric | goes-with | .85 | | un beau tissu fait un beau vêtement | fine fabric makes a fine garment
shoes | goes-with | .7 | | un ourlet se règle chaussures aux pieds | a hem is set with the shoes on
dry-cleaning | next-step | .75 | | un pressing soigneux entretient le costume | a careful dry cleaner looks after the suit
wedding-dress | same-occasion | .7 | | une robe de mariée se retouche souvent | a wedding dress is often altered
sewing-class | next-step | .75 | | un cours apprend les premiers points | a class teaches the first stitches
second-hand-fashion | goes-with | .7 | | une trouvaille se met à la bonne taille | a find is brought to the right size
watch | same-universe | .5 | | une montre dépasse juste de la manche | a watch just shows below the cuff
@haberdashery | Cette boutique est une mercerie | This shop is a haberdashery
sewing-class | next-step | .95 | | un cours de couture met les tissus en œuvre | a sewing class puts the fabric to work
clothing-alteration | same-universe | .7 | | une couturière reprend les ouvrages délicats | a seamstress takes on delicate work
children-fashion | same-universe | .5 | | les petits habits donnent des idées de couture | little clothes give sewing ideas
upholstery | same-universe | .6 | | un fauteuil change de tissu | an armchair changes its cloth
craft-market | next-step | .65 | | un marché de créateurs montre les ouvrages | a makers' market shows the work
tea | same-occasion | .5 | | un thé accompagne l'ouvrage | tea goes with the needlework
curtains | same-universe | .6 | | un beau tissu fait de beaux rideaux | fine fabric makes fine curtains
@cobbler | Cette boutique est une cordonnerie | This shop is a cobbler's
shoes | same-universe | .8 | | de bonnes chaussures se réparent longtemps | good shoes can be mended for years
leather-goods | same-universe | .8 | | le cuir se choisit aussi en maroquinerie | leather is also chosen at the bag maker's
dry-cleaning | same-occasion | .7 | | le pressing prend soin du reste | the dry cleaner takes care of the rest
clothing-alteration | same-universe | .75 | | une retouche répare aussi les vêtements | alterations mend clothes too
luggage | same-universe | .55 | | une valise solide suit les bonnes chaussures | a solid suitcase follows good shoes
dance-class | next-step | .5 | | de bonnes semelles donnent envie de danser | good soles make you want to dance
repair-cafe | same-universe | .65 | | on peut réparer bien d'autres choses | many other things can be mended
@dry-cleaner | Cette boutique est un pressing | This shop is a dry cleaner
clothing-alteration | goes-with | .9 | | une retouche se fait pendant qu'on nettoie | alterations can be done meanwhile
tailored-suit | same-universe | .75 | | un costume bien entretenu donne envie d'un autre | a well-kept suit makes you want another
shoe-repair | same-occasion | .7 | | le cordonnier prend soin du reste | the cobbler takes care of the rest
cleaning-service | same-universe | .7 | | une aide à la maison s'occupe du reste | help at home does the rest
curtains | same-universe | .55 | | les rideaux propres font la pièce claire | clean curtains make a bright room
wedding-dress | same-universe | .5 | | une robe de mariée se confie à de bonnes mains | a wedding dress is left in good hands
evening-wear | same-universe | .65 | | une tenue de soirée demande des soins | evening wear needs care
@launderette | Cet endroit est une laverie | This place is a launderette
book | same-occasion | .8 | | un cycle de lavage laisse lire deux chapitres | one wash leaves time for two chapters
appliances | next-step | .55 | | une machine à la maison se choisit bien | a machine at home should be well chosen
laundry-products | goes-with | .8 | | une bonne lessive fait un bon linge | good detergent makes good linen
clothing-alteration | goes-with | .65 | | une couture se reprend au passage | a seam can be mended in passing
coffee | same-occasion | .75 | | un café se boit pendant l'essorage | a coffee lasts the spin cycle
audiobook | same-occasion | .65 | | un livre audio fait passer le temps | an audiobook passes the time
bedding | goes-with | .55 | | des draps neufs sentent bon le propre | new sheets smell clean
mobile-plan | same-occasion | .4 | | l'attente se passe souvent le téléphone à la main | people often wait phone in hand
@hairdresser | Cet endroit est un salon de coiffure | This place is a hairdresser
manicure | same-occasion | .8 | | une manucure va avec une nouvelle coupe | a manicure goes with a new haircut
beauty-treatment | same-universe | .8 | | un soin du visage complète la coiffure | a facial completes the hairstyle
make-up | goes-with | .75 | | un maquillage s'accorde à la coiffure | make-up matches the hairstyle
portrait-photography | next-step | .75 | | bien coiffé, c'est le moment d'un portrait | with fresh hair, time for a portrait
magazine | same-occasion | .7 | | un magazine se lit sous le casque | a magazine is read under the dryer
jewellery | goes-with | .6 | | des boucles d'oreilles vont avec la coupe | earrings go with the cut
wedding-dress | same-occasion | .55 | | les mariées se coiffent aussi ici | brides have their hair done here too
theatre-season | next-step | .55 | | une belle coiffure mérite une sortie | fine hair deserves an outing
women-fashion | same-occasion | .65 | | une nouvelle tenue va avec une nouvelle coupe | a new outfit goes with a new haircut
@barber | Vous êtes chez un barbier | This place is a barber's
tailored-suit | same-occasion | .8 | | un costume va avec une barbe bien taillée | a suit goes with a trimmed beard
perfume | goes-with | .75 | | une eau de toilette suit le rasage | cologne follows the shave
men-fashion | same-occasion | .8 | | une chemise neuve va avec une nouvelle coupe | a new shirt goes with a new haircut
watch | same-universe | .65 | | une belle montre est une autre élégance | a fine watch is another elegance
wedding-suit | same-occasion | .65 | | le marié passe aussi chez le barbier | the groom calls at the barber's too
vinyl-record | same-universe | .55 | | la musique du salon s'écoute aussi chez soi | the shop's music can be played at home
shoe-repair | same-universe | .5 | | des chaussures bien cirées finissent l'allure | polished shoes finish the look
motorcycle | same-universe | .4 | | la moto est une autre belle mécanique | a motorcycle is another style of one's own
theatre-season | next-step | .6 | | une belle allure mérite une sortie | looking sharp deserves an outing
coffee-beans | same-occasion | .55 | | un bon café accompagne l'attente | good coffee goes with the wait
concert | next-step | .6 | | bien coiffé, on sort écouter de la musique | freshly trimmed, one goes out to hear music
@beauty-salon | Cet endroit est un institut de beauté | This place is a beauty salon
haircut | same-occasion | .8 | | une coiffure complète le soin | a haircut completes the treatment
perfume | goes-with | .75 | | un parfum se choisit au même moment | perfume is chosen at the same time
spa-day | same-universe | .75 | | une journée au spa prolonge le soin | a day at the spa prolongs the treatment
yoga-class | same-universe | .65 | | le yoga détend aussi | yoga relaxes too
lingerie | same-universe | .55 | | une belle lingerie est un autre plaisir pour soi | fine lingerie is another treat for oneself
wedding-dress | same-occasion | .6 | | les futures mariées viennent ici avant le grand jour | brides come here before the day
make-up | goes-with | .75 | | le maquillage suit le soin | make-up follows the treatment
@nail-salon | Cet endroit est un salon de manucure | This place is a nail salon
haircut | same-occasion | .75 | | une coiffure complète la manucure | a haircut completes the manicure
jewellery | goes-with | .8 | | une bague se remarque sur une main soignée | a ring is noticed on a cared-for hand
beauty-treatment | same-universe | .7 | | un soin du visage complète la manucure | a facial completes the manicure
handbag | goes-with | .6 | | un joli sac se tient d'une main soignée | a pretty bag is held by a cared-for hand
make-up | goes-with | .7 | | un rouge à lèvres s'accorde au vernis | lipstick matches the varnish
engagement-ring | same-occasion | .6 | | une bague mérite de belles mains | a ring deserves fine hands
evening-wear | same-occasion | .6 | | une tenue de soirée s'accorde au vernis | evening wear matches the varnish
@spa | Cet endroit est un spa | This place is a spa
yoga-class | same-universe | .85 | | le yoga prolonge la détente | yoga prolongs the calm
spa-hotel | next-step | .85 | | un séjour prolonge la détente | a stay prolongs the calm
tea | goes-with | .75 | | une infusion suit le soin | a herbal tea follows the treatment
skincare | goes-with | .75 | | un soin se continue chez soi | care goes on at home
candles | goes-with | .7 | | une bougie rappelle le calme du spa | a candle recalls the calm of the spa
weekend-getaway | same-occasion | .7 | | un week-end à deux prolonge le repos | a weekend for two prolongs the rest
soap | goes-with | .6 | | un savon parfumé rappelle le hammam | scented soap recalls the steam bath
@perfumery | Cette boutique est une parfumerie | This shop sells perfume and cosmetics
beauty-treatment | next-step | .8 | | un soin du visage met la peau en valeur | a facial brings out the skin
make-up-lesson | next-step | .8 | | une leçon de maquillage apprend les bons gestes | a make-up lesson teaches the right gestures
cut-flowers | same-universe | .65 | | les fleurs sont les premiers parfums | flowers are the first perfumes
candles | same-universe | .7 | | une bougie parfume la maison | a candle scents the home
evening-wear | same-occasion | .65 | | un parfum se porte avec une belle tenue | perfume is worn with a fine outfit
scarf | goes-with | .65 | | un foulard garde le parfum | a scarf keeps the perfume
jewellery | same-universe | .65 | | un bijou est une autre parure | a jewel is another adornment
gift-card | same-occasion | .6 | | une carte cadeau laisse le choix | a gift card leaves the choice
@tattoo-studio | Cet endroit est un salon de tatouage | This place is a tattoo studio
painting-class | same-universe | .75 | | le dessin s'apprend aussi sur papier | drawing can be learnt on paper too
art-gallery | same-universe | .7 | | une galerie montre d'autres dessins | a gallery shows other drawings
comics | same-universe | .7 | | la bande dessinée aime le trait | comics love the line
vinyl-record | same-universe | .65 | | la musique du salon s'écoute aussi chez soi | the studio's music can be played at home
concert | same-universe | .65 | | un concert se vit aussi fort | a concert is lived as intensely
soap | next-step | .5 | | un savon doux fait partie des soins du tatouage | mild soap is part of looking after a tattoo
@pharmacy | Cette boutique est une pharmacie | This shop is a pharmacy
yoga-class | same-universe | .65 | | le yoga est une autre façon de prendre soin de soi | yoga is another way to take care
swimming | same-universe | .6 | | la piscine entretient la forme | the pool keeps you fit
glasses | same-universe | .55 | | la vue se vérifie aussi | eyesight can be checked too
first-aid-course | same-universe | .75 | | les premiers secours s'apprennent | first aid can be learnt
home-care | same-universe | .65 | | une aide à domicile rend service | help at home is a service
baby-equipment | same-universe | .6 | | les jeunes parents passent souvent ici | young parents often call here
hiking-gear | same-universe | .45 | | la marche entretient la forme | walking keeps you fit
bicycle | same-universe | .5 | | le vélo entretient la forme | cycling keeps you fit
dental-care | same-universe | .45 | | un contrôle dentaire se réserve à l'avance | a dental check is booked ahead
@optician | Vous êtes chez un opticien | This shop is an optician
book | goes-with | .85 | | de bonnes lunettes donnent envie de lire | good glasses make you want to read
cinema-ticket | next-step | .75 | | un film se regarde d'un œil neuf | a film is seen with fresh eyes
museum | next-step | .7 | | un tableau se voit mieux avec de bonnes lunettes | a painting is seen better with good glasses
hearing-test | same-universe | .65 | | l'ouïe se vérifie aussi | hearing can be checked too
hat | goes-with | .55 | | un chapeau protège aussi du soleil | a hat protects from the sun too
haircut | goes-with | .6 | | une monture s'accorde à la coupe | a frame goes with a haircut
e-reader | goes-with | .65 | | une liseuse ménage les yeux | an e-reader is easy on the eyes
health-top-up-insurance | next-step | .55 | | une complémentaire santé aide à payer les lunettes | top-up insurance helps pay for glasses
driving-lessons | next-step | .45 | | on conduit mieux en voyant bien | you drive better when you see well
lighting | goes-with | .55 | | une bonne lampe repose les yeux | a good lamp rests the eyes
@hearing-aid-centre | Cet endroit est un centre auditif | This place is a hearing-aid centre
concert | next-step | .85 | | la musique mérite d'être bien entendue | music deserves to be heard well
theatre-season | next-step | .85 | | une saison théâtrale se savoure réplique par réplique | a theatre season is savoured line by line
cinema-ticket | next-step | .7 | | un film s'écoute autant qu'il se regarde | a film is heard as much as seen
choir | next-step | .65 | | une chorale réunit ceux qui aiment les voix | a choir brings together those who love voices
glasses | same-universe | .65 | | la vue se vérifie aussi | eyesight can be checked too
health-top-up-insurance | next-step | .55 | | une complémentaire santé aide à payer les appareils | top-up insurance helps pay for hearing aids
audiobook | next-step | .65 | | un livre audio s'écoute avec plaisir | an audiobook is a pleasure to hear
opera | next-step | .65 | | l'opéra se goûte dans le détail | opera is enjoyed in its details
@medical-supplies-shop | Cette boutique vend du matériel médical | This shop sells medical supplies
home-care | same-universe | .75 | | une aide à domicile rend service | help at home is a service
taxi | same-universe | .5 | | un taxi facilite les trajets | a taxi makes journeys easier
bathroom-renovation | next-step | .6 | | une salle de bains se rend plus commode | a bathroom can be made more convenient
book | same-occasion | .5 | | un livre fait passer le temps | a book passes the time
meal-delivery | same-universe | .5 | | un repas livré rend service | a delivered meal is a service
public-library | same-universe | .45 | | certaines bibliothèques prêtent à domicile | some libraries lend at home
first-aid-course | same-universe | .6 | | les premiers secours s'apprennent | first aid can be learnt
@dentist | Vous êtes dans un cabinet dentaire | You are at a dental practice
dental-hygiene | goes-with | .9 | | une bonne brosse prolonge le soin | a good toothbrush prolongs the care
health-top-up-insurance | next-step | .6 | | une complémentaire santé aide à payer les soins | top-up insurance helps pay for care
book | same-occasion | .65 | | un livre fait oublier l'attente | a book passes the wait
portrait-photography | next-step | .55 | | un beau sourire mérite un portrait | a fine smile deserves a portrait
magazine | same-occasion | .65 | | un magazine fait oublier l'attente | a magazine passes the wait
audiobook | same-occasion | .55 | | un livre audio emmène ailleurs | an audiobook turns the mind elsewhere
comedy-show | next-step | .5 | | un beau sourire aime les occasions de rire | a fine smile likes a reason to laugh
@doctor | Vous êtes dans une salle d'attente | You are in a waiting room
book | same-occasion | .8 | | un livre fait oublier l'attente | a book passes the wait
public-library | same-occasion | .65 | | la bibliothèque du quartier prête des livres à lire partout | the local library lends books to read anywhere
swimming | same-universe | .55 | | la piscine fait du bien à tout âge | the pool does good at any age
yoga-class | same-universe | .6 | | le yoga aide à respirer | yoga helps to breathe
first-aid-course | same-universe | .7 | | les premiers secours s'apprennent | first aid can be learnt
home-care | same-universe | .5 | | une aide à domicile rend service | help at home is a service
museum | same-occasion | .45 | | une exposition change les idées | an exhibition takes the mind elsewhere
local-association | same-universe | .5 | | les associations du quartier vous attendent | local associations await you
children-book | same-occasion | .55 | | une histoire fait patienter les petits | a story helps little ones wait
@hospital | Vous êtes dans un hôpital | You are in a hospital
book | same-occasion | .8 | | un livre fait oublier l'attente | a book passes the wait
cut-flowers | same-occasion | .7 | | on vient voir quelqu'un avec des fleurs | people visit with flowers
taxi | next-step | .65 | | un taxi ramène à la maison | a taxi takes you home
audiobook | same-occasion | .6 | | un livre audio fait passer le temps | an audiobook passes the time
hotel-stay | same-occasion | .5 | | un hôtel loge les proches en visite | a hotel lodges visiting relatives
magazine | same-occasion | .6 | | un magazine fait oublier l'attente | a magazine passes the wait
babysitting | same-occasion | .4 | | une garde d'enfants rend service | childcare is a service
@medical-laboratory | Vous êtes dans un laboratoire d'analyses | You are in a medical laboratory
viennoiserie | next-step | .75 | | après une prise de sang à jeun, un bon petit déjeuner | after a fasting test, a good breakfast
coffee | next-step | .7 | | un café attend après la prise de sang | a coffee awaits after the test
bread | next-step | .65 | | une tartine attend après la prise de sang | a slice of bread awaits after the test
book | same-occasion | .6 | | un livre fait oublier l'attente | a book passes the wait
newspaper-subscription | same-occasion | .6 | | le journal fait oublier l'attente | the paper passes the wait
brunch | next-step | .6 | | un brunch récompense ceux qui sont restés à jeun | brunch rewards those who fasted
@physiotherapist | Vous êtes chez un kinésithérapeute | You are at a physiotherapist's
swimming | next-step | .8 | | la piscine entretient le mouvement | the pool keeps you moving
yoga-class | next-step | .75 | | le yoga entretient la souplesse | yoga keeps you supple
mattress | goes-with | .65 | | une bonne literie ménage le dos | a good bed spares the back
running-shoes | goes-with | .6 | | de bonnes chaussures ménagent les genoux | good shoes spare the knees
bicycle | next-step | .6 | | le vélo fait bouger sans choc | cycling is movement without shock
dance-class | next-step | .55 | | la danse fait bouger avec plaisir | dancing is movement with pleasure
office-furniture | goes-with | .5 | | un bon siège ménage le dos | a good chair spares the back
@osteopath | Vous êtes chez un ostéopathe | You are at an osteopath's
mattress | goes-with | .8 | | une bonne literie ménage le dos | a good bed spares the back
yoga-class | next-step | .8 | | le yoga entretient la souplesse | yoga keeps you supple
swimming | next-step | .75 | | la piscine fait bouger en douceur | the pool is gentle movement
office-furniture | goes-with | .65 | | un bon siège ménage le dos | a good chair spares the back
running-shoes | goes-with | .55 | | de bonnes chaussures ménagent le dos | good shoes spare the back
spa-day | same-universe | .55 | | une journée au spa détend aussi | a day at the spa relaxes too
@veterinarian | Vous êtes chez un vétérinaire | You are at a vet's
pet-insurance | goes-with | .95 | | une assurance aide à soigner son compagnon | insurance helps care for a companion
pet-food | goes-with | .85 | | une bonne alimentation suit les conseils du vétérinaire | good food follows the vet's advice
pet-grooming | same-universe | .85 | | le toilettage entretient le pelage | grooming keeps the coat well
pet-boarding | next-step | .75 | | une pension accueille votre compagnon pendant les vacances | boarding welcomes your companion in the holidays
dog-training | same-universe | .75 | | un éducateur aide à bien vivre ensemble | a trainer helps you live well together
pet-sitting | next-step | .7 | | une garde rassure quand on s'absente | a sitter reassures when you are away
pet-accessories | goes-with | .7 | | un panier confortable aide à se reposer | a comfortable basket helps rest
pet-photography | same-universe | .6 | | un portrait garde le souvenir d'un compagnon | a portrait keeps a companion's memory
pet-adoption | same-universe | .55 | | des refuges cherchent des familles | shelters are looking for families
campsite | same-occasion | .4 | | certains campings accueillent les animaux | some campsites welcome pets
@pet-shop | Cette boutique est une animalerie | This shop is a pet shop
veterinary-care | same-universe | .85 | | un vétérinaire suit la santé de votre compagnon | a vet looks after your companion
pet-grooming | same-universe | .85 | | le toilettage entretient le pelage | grooming keeps the coat well
pet-insurance | next-step | .85 | | une assurance aide à soigner son compagnon | insurance helps care for a companion
dog-training | next-step | .8 | | un éducateur aide à bien vivre ensemble | a trainer helps you live well together
pet-boarding | next-step | .75 | | une pension accueille votre compagnon pendant les vacances | boarding welcomes your companion in the holidays
pet-photography | same-universe | .65 | | un portrait garde le souvenir d'un compagnon | a portrait keeps a companion's memory
zoo-visit | same-universe | .6 | | un parc animalier fait découvrir d'autres espèces | a zoo shows other species
@pet-groomer | Cet endroit est un salon de toilettage | This place is a pet groomer's
pet-photography | next-step | .85 | | bien coiffé, c'est le moment d'un portrait | freshly groomed, time for a portrait
pet-accessories | goes-with | .85 | | un beau collier va avec un beau pelage | a fine collar goes with a fine coat
pet-food | goes-with | .8 | | une bonne alimentation fait un beau pelage | good food makes a fine coat
veterinary-care | same-universe | .75 | | un vétérinaire suit la santé de votre compagnon | a vet looks after your companion
pet-insurance | next-step | .75 | | une assurance aide à soigner son compagnon | insurance helps care for a companion
dog-training | same-universe | .75 | | un éducateur aide à bien vivre ensemble | a trainer helps you live well together
pet-boarding | next-step | .7 | | une pension accueille votre compagnon pendant les vacances | boarding welcomes your companion in the holidays
`;
