/** What goes with hair, beauty, scent and tattoos; laid out as in `complements-food-baked.ts`. */
export const BEAUTY_COMPLEMENTS = `
@hairdresser | Cet endroit est un salon de coiffure | This place is a hairdresser
manicure | goes-with | .8 | | une manucure se fait pendant que la couleur pose | a manicure fits in while the colour sets
beauty-treatment | same-universe | .8 | | un soin du visage complète la coiffure | a facial completes the hairstyle
make-up | goes-with | .75 | | un maquillage s’accorde à la coiffure | make-up matches the hairstyle
portrait-photography | next-step | .75 | | bien coiffé, c’est le moment d’un portrait | with fresh hair, time for a portrait
magazine | goes-with | .7 | | un magazine se lit sous le casque | a magazine is read under the dryer
women-fashion | same-universe | .65 | | un carré tout neuf réclame un col roulé ou un décolleté | a fresh bob calls for a roll neck or a low back
jewellery | goes-with | .6 | | des boucles d’oreilles vont avec la coupe | earrings go with the cut
wedding-dress | same-occasion:engagement | .6 | | les mariées se coiffent aussi ici | brides have their hair done here too
bridal-makeup | same-occasion:engagement | .7 | | l’essai coiffure se cale le jour de l’essai maquillage | the hair trial is booked on the day of the make-up trial
wedding-photography | same-occasion:engagement | .5 | weddings | les photos commencent souvent ici, le matin du mariage | the photographs often begin here, on the wedding morning
hat | goes-with | .5 | | une coupe courte porte bien le béret | short hair wears a beret well
theatre-season | next-step | .55 | | une belle coiffure mérite une sortie | fine hair deserves an outing
perfume | same-universe | .5 | | un voile de parfum se pose aussi sur les cheveux | a mist of scent settles on the hair too
evening-wear | same-occasion:party | .5 | end-of-year | un chignon du soir attend sa robe | an evening updo is waiting for its dress
coffee | goes-with | .4 | | un café patiente avec vous jusqu’au rinçage | a coffee keeps you company until the rinse
hair-dryer | goes-with | .7 | | le brushing du lendemain demande un bon séchoir | the next day’s blow-dry takes a good dryer
eyelash-extensions | same-universe | .5 | | le regard se soigne dans le même rendez-vous | brows and lashes fit in the same appointment
hen-party | same-occasion:engagement | .4 | weddings | les demoiselles d’honneur réservent à cinq | the bridesmaids book five chairs
nail-art | same-universe | .5 | | un motif sur les ongles reprend la couleur des mèches | a nail pattern picks up the colour of the highlights
identity-photo | next-step | .5 | | une photo d’identité se garde dix ans, autant sortir du salon | an identity photo lasts ten years, so come straight from the salon
make-up-lesson | goes-with | .45 | | une leçon de maquillage termine ce que la coupe a commencé | a make-up lesson ends what the cut began
family-photography | next-step | .4 | | tout le monde est coiffé, c’est rare, photographiez-le | everyone’s hair is done, so rare that it deserves a photograph
massage | same-universe | .5 | | le massage du bac donne envie d’une heure entière | the head massage at the basin makes you want a full hour
spa-day | same-universe | .45 | | une journée au spa appelle un brushing à la sortie | a spa day calls for a blow-dry afterwards
@barber | Vous êtes chez un barbier | This place is a barber’s
tailored-suit | goes-with | .8 | | un costume va avec une barbe bien taillée | a suit goes with a trimmed beard
men-fashion | goes-with | .8 | | la coupe est nette, la chemise peut suivre | the cut is sharp, and the shirt can follow
perfume | goes-with | .75 | | une eau de toilette suit le rasage | cologne follows the shave
watch | same-universe | .65 | | une belle montre est une autre élégance | a fine watch is another elegance
wedding-suit | same-occasion:engagement | .65 | weddings | le marié passe aussi chez le barbier | the groom calls at the barber’s too
wedding-ring | same-occasion:engagement | .45 | weddings | la veille du mariage, il ne manque que le rasage et l’alliance | on the eve, only the shave and the ring are missing
skincare | goes-with | .6 | | une crème apaise la joue après la lame | a balm soothes the cheek after the blade
concert | next-step | .6 | | bien coiffé, on sort écouter de la musique | freshly trimmed, one goes out to hear music
theatre-season | next-step | .5 | | le col ouvert et la nuque nette, on prend une loge | open collar and tidy neck, one takes a box at the theatre
vinyl-record | same-universe | .55 | | soul et rasoir droit tournent sur la même platine | soul and straight razors turn on the same deck
coffee-beans | goes-with | .55 | | un bon café accompagne l’attente | good coffee goes with the wait
sports-event | same-universe | .55 | | on refait le match dans le fauteuil, autant l’avoir vu | the match is replayed in the chair, best to have seen it
shoe-repair | same-universe | .5 | | des chaussures bien cirées finissent l’allure | polished shoes finish the look
gym-membership | same-universe | .5 | | la salle de sport est l’autre rendez-vous de la semaine | the gym is the week’s other appointment
motorcycle | same-universe | .4 | | un casque attend souvent au portemanteau | a helmet often hangs on the coat rack
shirt-and-tie | goes-with | .6 | | un col italien encadre une barbe nette | a spread collar frames a neat beard
hen-party | same-occasion:engagement | .4 | weddings | les garçons d’honneur passent tous avant la fête | the groomsmen all call in before the party
identity-photo | next-step | .45 | | une photo d’identité se fait le jour de la coupe | the identity photo is taken on haircut day
tattoo | same-universe | .45 | | le tatoueur est l’autre main sûre du quartier | the tattooist is the neighbourhood’s other steady hand
jeans-and-t-shirts | same-universe | .4 | | un jean brut et une coupe nette suffisent au samedi | raw denim and a clean cut are enough for Saturday
@beauty-salon | Cet endroit est un institut de beauté | This place is a beauty salon
haircut | goes-with | .8 | | la peau est fraîche, la coiffure peut suivre | the skin is fresh, and the hair can follow
perfume | goes-with | .75 | | un parfum se choisit au même moment | perfume is chosen at the same time
make-up | goes-with | .75 | | le maquillage suit le soin | make-up follows the treatment
spa-day | same-universe | .75 | | bassin, vapeur et silence font la journée entière | pool, steam and silence make it a whole day
yoga-class | same-universe | .65 | | le yoga détend aussi | yoga relaxes too
bridal-hairstyle | same-occasion:engagement | .7 | | la coiffure de la mariée se prévoit avec son maquillage | the bride’s hair is planned with her make-up
wedding-dress | same-occasion:engagement | .6 | | les futures mariées viennent ici avant le grand jour | brides come here before the day
organic-cosmetics | goes-with | .65 | | une huile végétale entretient l’éclat entre deux rendez-vous | a plant oil keeps the glow between appointments
swimwear | same-occasion:holiday | .5 | summer-holidays | la valise est presque prête, il reste le maillot | the case is almost packed, only the swimsuit is missing
lingerie | same-universe | .55 | | une belle lingerie est un autre plaisir pour soi | fine lingerie is another treat for oneself
gift-card | goes-with | .6 | | un soin s’offre d’une simple carte | a treatment can be given on a simple card
tea | goes-with | .5 | | une verveine attend au sortir de la cabine | a verbena tea awaits outside the treatment room
candles | goes-with | .5 | | la même bougie se rallume dans la salle de bains | the same candle can be lit in your bathroom
evening-wear | same-occasion:party | .5 | end-of-year | d’abord le soin, ensuite la robe | first the treatment, then the dress
essential-oils | goes-with | .5 | | la rose et le néroli parfument aussi le bain | rose and neroli scent the bath too
nail-art | same-universe | .55 | | un motif sur l’annulaire signe la manucure | a pattern on the ring finger signs the manicure
eyelash-extensions | same-universe | .55 | | le soin du visage laisse la place au regard | after the facial, the eyes have their turn
hen-party | same-occasion:engagement | .5 | | avant le mariage, les amies réservent l’institut entier | before the wedding, the friends book the whole salon
massage | same-universe | .65 | | une heure de massage vaut une semaine de bonnes résolutions | an hour’s massage is worth a week of good resolutions
reflexology | same-universe | .5 | | une séance de réflexologie part de la plante des pieds | a reflexology session starts at the soles of the feet
beach-holiday | same-occasion:holiday | .45 | summer-holidays | une semaine au soleil se prépare par un soin | a week in the sun starts with a treatment
@nail-salon | Cet endroit est un salon de manucure | This place is a nail salon
jewellery | goes-with | .8 | | une bague se remarque sur une main soignée | a ring is noticed on a cared-for hand
haircut | goes-with | .75 | | du bout des doigts à la pointe des cheveux, il n’y a qu’un pas | from fingertips to hair tips is but a step
beauty-treatment | same-universe | .7 | | après les mains, le visage a droit à son heure | after the hands, the face has its turn
make-up | goes-with | .7 | | un rouge à lèvres s’accorde au vernis | lipstick matches the varnish
engagement-ring | same-occasion:engagement | .6 | | une bague mérite de belles mains | a ring deserves fine hands
wedding-dress | same-occasion:engagement | .55 | | le vernis de la mariée se choisit devant un morceau de dentelle | the bride’s varnish is chosen against a scrap of lace
wedding-photography | same-occasion:engagement | .5 | weddings | les mains sont sur toutes les photos du mariage | hands are in every wedding photograph
handbag | goes-with | .6 | | un joli sac se tient d’une main soignée | a pretty bag is held by a cared-for hand
evening-wear | same-occasion:party | .6 | | une tenue de soirée s’accorde au vernis | evening wear matches the varnish
perfume | same-universe | .55 | | une goutte au poignet termine la main | a drop on the wrist finishes the hand
watch | goes-with | .5 | | une montre fine accompagne le geste | a slim watch goes with the gesture
phone-accessories | same-universe | .45 | | une coque assortie au vernis ne passe pas inaperçue | a phone case that matches the varnish gets noticed
soap | next-step | .45 | | un savon surgras ménage les mains et le vernis | a rich soap is kind to hands and varnish
audiobook | goes-with | .4 | | les deux mains prises, il reste les oreilles pour un roman | both hands taken, the ears are free for a novel
sunscreen | same-occasion:holiday | .35 | summer-holidays | pieds vernis, sandales et crème solaire partent ensemble | painted toes, sandals and sun cream leave together
costume-jewellery | goes-with | .65 | | trois anneaux fins changent la main du jour | three thin rings change today’s hand
eyelash-extensions | same-universe | .6 | | les cils se soignent comme les ongles, à petits gestes | lashes are done like nails, in tiny strokes
hen-party | same-occasion:engagement | .5 | weddings | la future mariée et ses amies choisissent le même rouge | the bride-to-be and her friends choose the same red
gift-card | goes-with | .5 | | une manucure tient dans une enveloppe | a manicure fits in an envelope
@spa | Cet endroit est un spa | This place is a spa
yoga-class | same-universe | .85 | | le souffle du hammam se retrouve sur le tapis | the breath of the steam room is found again on the mat
spa-hotel | next-step | .85 | | deux jours de thalasso commencent là où la séance finit | two days by the sea begin where the session ends
tea | goes-with | .75 | | une infusion suit le soin | a herbal tea follows the treatment
skincare | goes-with | .75 | | un soin se continue chez soi | care goes on at home
candles | goes-with | .7 | | une bougie rappelle le calme du spa | a candle recalls the calm of the spa
weekend-getaway | next-step | .7 | | deux jours à deux, sans agenda ni réveil | two days for two, with no diary and no alarm
soap | goes-with | .6 | | un savon parfumé rappelle le hammam | scented soap recalls the steam bath
gift-card | goes-with | .65 | | une carte cadeau offre une heure de silence | a gift card gives an hour of silence
swimwear | goes-with | .6 | | le bassin demande un maillot que l’on aime | the pool asks for a swimsuit you love
swimming | same-universe | .55 | | quelques longueurs préparent au sauna | a few lengths make the sauna sweeter
bedding | goes-with | .45 | | un drap de lin garde la sensation du peignoir | linen sheets keep the feeling of the robe
bathroom-renovation | same-universe | .45 | | une douche à l’italienne ramène un peu du spa chez soi | a walk-in shower brings a little of the spa home
fruit-juice | goes-with | .45 | | un jus frais attend sur le transat | a fresh juice waits by the lounger
essential-oils | goes-with | .6 | | l’eucalyptus du hammam tient en petit flacon | the steam room’s eucalyptus comes in a small bottle
bath-and-towels | goes-with | .55 | | un peignoir nid-d’abeilles sèche vite et pèse peu | a waffle robe dries fast and weighs little
retreat | next-step | .6 | | cinq jours sans réveil prolongent l’après-midi | five days without an alarm prolong the afternoon
hot-tub | same-universe | .45 | | un spa de jardin fume joliment sous la neige | a garden hot tub steams prettily in the snow
novel | goes-with | .5 | | un roman et un peignoir se passent très bien d’horloge | a novel and a bathrobe need no clock
hen-party | same-occasion:engagement | .5 | weddings | les amies de la mariée ont réservé le hammam | the bride’s friends have booked the steam room
reflexology | same-universe | .5 | | le calme du bassin se poursuit par les pieds | the calm of the pool continues through the feet
@perfumery | Cette boutique est une parfumerie | This shop sells perfume and cosmetics
beauty-treatment | next-step | .8 | | un soin du visage met la peau en valeur | a facial brings out the skin
make-up-lesson | next-step | .8 | | une leçon de maquillage apprend les bons gestes | a make-up lesson teaches the right gestures
candles | same-universe | .7 | | une bougie parfume la maison | a candle scents the home
cut-flowers | same-universe | .65 | | les fleurs sont les premiers parfums | flowers are the first perfumes
jewellery | same-universe | .65 | | un bijou est une autre parure | a jewel is another adornment
evening-wear | goes-with | .65 | | un sillage et une robe longue entrent ensemble | a scent and a long dress come in together
scarf | goes-with | .65 | | un foulard garde le parfum | a scarf keeps the perfume
gift-card | goes-with | .6 | | une carte cadeau laisse le choix | a gift card leaves the choice
gift-box | goes-with | .6 | parents-days | un flacon s’offre mieux dans un coffret | a bottle is better given in a box
bridal-makeup | same-occasion:engagement | .6 | | le parfum du grand jour se choisit avec le maquillage | the scent for the day is chosen along with the make-up
haircut | same-universe | .5 | | une nouvelle tête va bien à un nouveau parfum | a new haircut suits a new scent
handbag | goes-with | .5 | | un vaporisateur de poche cherche un joli sac | a pocket atomiser looks for a pretty bag
guided-tour | same-occasion:holiday | .4 | summer-holidays | à Grasse, on visite les champs de rose et de jasmin | in Grasse, one visits the rose and jasmine fields
floral-workshop | next-step | .45 | | un atelier floral exerce aussi le nez | a floral workshop trains the nose too
essential-oils | same-universe | .5 | | la bergamote et le vétiver existent aussi à l’état pur | bergamot and vetiver also come neat
nail-art | same-universe | .45 | | un vernis demande parfois une main d’artiste | varnish sometimes asks for an artist’s hand
dress | goes-with | .5 | summer | un jasmin léger suit une robe d’été | a light jasmine follows a summer dress
beach-holiday | same-occasion:holiday | .45 | summer-holidays | le monoï donne déjà un air de plage | monoi oil already smells of the beach
beard-care | same-universe | .45 | | le rayon des hommes a aussi ses huiles | the men’s shelf has its oils as well
greeting-card | goes-with | .4 | parents-days | une carte accompagne le flacon de la fête des mères | a card goes with the Mother’s Day bottle
@tattoo-studio | Cet endroit est un salon de tatouage | This place is a tattoo studio
painting-class | same-universe | .75 | | le dessin s’apprend aussi sur papier | drawing can be learnt on paper too
art-gallery | same-universe | .7 | | une galerie montre d’autres dessins | a gallery shows other drawings
comics | same-universe | .7 | | la bande dessinée aime le trait | comics love the line
vinyl-record | same-universe | .65 | | le diamant suit un sillon, l’aiguille un dessin | the stylus follows a groove, the needle a drawing
concert | same-universe | .65 | | un concert se vit aussi fort | a concert is lived as intensely
art-supplies | same-universe | .6 | | un carnet et des feutres fins gardent les idées | a sketchbook and fine pens keep the ideas
festival | same-universe | .55 | summer | l’été, les bras dessinés se lèvent aux festivals | in summer, inked arms are raised at the festivals
sunscreen | next-step | .6 | summer | une encre fraîche craint le soleil | fresh ink fears the sun
soap | next-step | .5 | | un savon doux fait partie des soins du tatouage | mild soap is part of looking after a tattoo
jewellery | goes-with | .5 | | un anneau d’argent encadre un poignet dessiné | a silver cuff frames a drawn wrist
shave | same-universe | .45 | | le barbier est souvent l’autre artiste de la semaine | the barber is often the week’s other artist
motorcycle-gear | same-universe | .45 | | blouson de cuir et grands dessins font route ensemble | leather jackets and large designs ride together
headphones | goes-with | .5 | | trois heures de fauteuil s’écoutent au casque | three hours in the chair pass with headphones on
exhibition | next-step | .5 | | une exposition de gravures montre d’autres aiguilles | an exhibition of engravings shows other needles
skateboard | same-universe | .5 | | les planches de skate se couvrent des mêmes dessins | skateboards wear the same drawings
guitar | same-universe | .45 | | guitares et tatouages partagent bien des pochettes de disques | guitars and tattoos share many a record sleeve
manga | same-universe | .55 | | une carpe de manga finit parfois sur une épaule | a manga carp sometimes ends up on a shoulder
@massage-parlour | Cet endroit propose des massages bien-être | This place offers wellness massage
yoga-class | same-universe | .75 | | le tapis de yoga continue ce que les mains ont commencé | the yoga mat carries on what the hands began
essential-oils | goes-with | .7 | | quelques gouttes de lavande prolongent la séance | a few drops of lavender prolong the session
spa-day | same-universe | .7 | | hammam et bassin tiendraient compagnie à la table de massage | steam room and pool would keep the massage table company
gift-card | goes-with | .7 | | une heure de massage se glisse dans une enveloppe | an hour’s massage slips into an envelope
tea | goes-with | .6 | | une tisane de tilleul attend sur le plateau | a lime-blossom infusion waits on the tray
candles | goes-with | .6 | | la flamme douce du salon se retrouve le soir | the room’s soft flame can be found again at night
skincare | goes-with | .55 | | une huile de soin s’emporte dans un flacon | a care oil comes home in a bottle
weekend-getaway | next-step | .6 | | un week-end à deux garde le téléphone éteint | a weekend for two keeps the phone off
retreat | same-occasion:holiday | .6 | | cinq jours de silence font durer l’effet | five days of silence make it last
spa-hotel | next-step | .65 | | un hôtel avec bassin prolonge l’apesanteur | a hotel with a pool prolongs the weightlessness
mattress | next-step | .45 | | le dos détendu remarque soudain son matelas | a rested back suddenly notices its mattress
osteopathy | same-universe | .45 | | un ostéopathe regarde plus loin que le nœud | an osteopath looks beyond the knot
swimming | same-universe | .45 | | nager doucement étire ce que l’on vient de dénouer | a slow swim stretches what has been unknotted
@adult-shop | Cette boutique est réservée aux adultes | This shop is for adults only
weekend-getaway | next-step | .55 | | un week-end à deux ferme la porte sur le reste | a weekend for two shuts the door on the rest
candles | goes-with | .55 | | une lumière basse suffit à changer une pièce | low light is enough to change a room
spa-day | same-universe | .5 | | un bassin d’eau chaude se réserve pour deux | a warm pool can be booked for two
gastronomic-dinner | next-step | .5 | | un dîner en tête-à-tête ouvre la soirée | dinner for two opens the evening
chocolate | goes-with | .5 | valentine | quelques chocolats se partagent toujours | a few chocolates are always for sharing
cut-flowers | goes-with | .5 | valentine | des pivoines n’ont besoin d’aucune explication | peonies need no explanation
perfume | same-universe | .5 | | un parfum reste quand la porte se ferme | scent stays when the door closes
theatre-season | next-step | .4 | | une soirée au théâtre commence bien une nuit | an evening at the theatre starts a night well
unusual-stay | same-occasion:holiday | .5 | | une cabane dans les arbres éloigne les voisins | a tree house keeps the neighbours away
hen-party | same-occasion:party | .5 | | les témoins cherchent une idée qui fasse rire | bridesmaids are looking for an idea to laugh about
bedding | same-universe | .45 | | des draps de satin changent une saison | satin sheets change a season
`;
