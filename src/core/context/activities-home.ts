/** Trades of the home, culture and electronics; columns as in `activities-food.ts`. */
export const HOME_ACTIVITIES = `
furniture-shop | Magasin de meubles | Furniture shop | 209 205 | shop=furniture | 47.59A | meubles, ameublement, canapés | furniture store, sofa shop | furniture bespoke-furniture
bed-shop | Magasin de literie | Bed shop | 209 205 | shop=bed | | literie, matelas | mattress shop | mattress bedding
kitchen-showroom | Cuisiniste | Kitchen showroom | 209 205 | shop=kitchen | | cuisines équipées, salle de bains | kitchen fitter, bathroom showroom | fitted-kitchen bathroom-renovation
home-decor-shop | Magasin de décoration | Home decoration shop | 209 205 | shop=interior_decoration shop=houseware shop=candles shop=carpet shop=curtain | 47.53Z | décoration, déco, linge de maison | homeware shop, interior shop | home-decor candles carpet curtains bedding
tableware-shop | Magasin d'arts de la table | Tableware and kitchen shop | 216 205 | shop=tableware | 47.59B | arts de la table, ustensiles de cuisine, vaisselle, coutellerie | kitchenware shop, cookware shop | tableware kitchenware kitchen-knives
lighting-shop | Magasin de luminaires | Lighting shop | 209 205 | shop=lighting | | luminaires, lampes | lamp shop | lighting
hardware-shop | Magasin de bricolage | DIY and hardware shop | 220 205 | shop=hardware shop=doityourself shop=trade shop=paint | 47.52A 47.52B | bricolage, quincaillerie, droguerie, matériaux, peinture | hardware store, DIY shop, ironmonger | tools tool-hire painting-and-wallpaper key-cutting
garden-centre | Jardinerie | Garden centre | 220 205 | shop=garden_centre shop=agrarian | | pépinière, jardinage | nursery garden, plant shop | plants garden-tools garden-furniture
florist | Fleuriste | Florist | 216 205 | shop=florist | | fleurs, artisan fleuriste | flower shop | cut-flowers wedding-flowers plants
antique-shop | Antiquités et brocante | Antique shop | 216 205 | shop=antiques | | antiquaire, brocanteur, brocante | antiques dealer | antiques
picture-framer | Encadreur | Picture framer | 216 205 | shop=frame | | encadrement, cadres | framing shop | picture-framing
upholsterer | Tapissier d'ameublement | Upholsterer | 209 205 | craft=upholsterer | 95.24Z | tapissier, réfection de fauteuils | upholstery workshop | upholstery curtains
appliance-shop | Magasin d'électroménager | Appliance shop | 215 205 | shop=appliance | 47.54Z | électroménager | white goods shop | appliances coffee-machine appliance-repair
craft-workshop | Atelier d'artisanat d'art | Craft workshop | 216 205 | shop=craft shop=pottery craft=pottery | 90.03A | artisanat d'art, céramiste, potier, créateur | craft studio, potter, maker | home-decor pottery-class
art-gallery | Galerie d'art | Art gallery | 216 205 | shop=art tourism=gallery | 47.78C | galeriste, galerie | gallery, art dealer | art-gallery
art-supplies-shop | Magasin de beaux-arts | Art supplies shop | 216 205 | | | beaux-arts, fournitures pour artistes, loisirs créatifs | artists' materials | art-supplies craft-supplies
gift-shop | Boutique de cadeaux | Gift shop | 216 205 | shop=gift | | cadeaux, souvenirs | souvenir shop | gift-box candles greeting-card
party-shop | Magasin d'articles de fête | Party shop | 216 205 | shop=party | | fêtes, déguisements, ballons | balloon shop, costume shop | party-supplies costume
bookshop | Librairie | Bookshop | 216 205 | shop=books | 47.61Z | libraire, livres, bouquiniste | bookstore, bookseller | book children-book cookbook travel-guide comics
comic-shop | Librairie de bandes dessinées | Comic-book shop | 216 205 | shop=comics shop=anime | | bandes dessinées, bd, mangas | manga shop | comics collectible book
record-shop | Disquaire | Record shop | 216 205 | shop=music | 47.63Z | disques, vinyles | vinyl shop, music shop | vinyl-record
toy-shop | Magasin de jouets | Toy shop | 216 205 | shop=toys shop=games | 47.65Z | jouets, jouets - jeux, jeux de société | games shop | toy board-game puzzle
video-game-shop | Magasin de jeux vidéo | Video game shop | 215 205 | shop=video_games | | jeux vidéo, consoles | game store | video-game collectible
newsagent | Maison de la presse | Newsagent | 219 205 | shop=newsagent shop=stationery | 47.62Z | presse, papeterie, presse et papeterie, marchand de journaux | news shop, stationer | magazine stationery school-supplies fountain-pen greeting-card newspaper-subscription
news-kiosk | Kiosque à journaux | News kiosk | 216 205 | shop=kiosk | | kiosque | newsstand | magazine newspaper-subscription
tobacconist | Tabac-presse | Tobacconist and newsagent | 216 205 | shop=tobacco | 47.26Z | bureau de tabac, buraliste, tabac | tobacco shop | magazine
vape-shop | Boutique de cigarettes électroniques | Vape shop | 213 205 | shop=e-cigarette | | vapotage, cigarette électronique | e-cigarette shop |
music-shop | Magasin d'instruments de musique | Musical instrument shop | 216 205 | shop=musical_instrument craft=luthier | 47.59C | luthier, instruments, pianos | instrument shop, guitar shop | musical-instrument
photo-shop | Magasin de photo | Photo shop | 215 205 | shop=photo shop=camera | 47.78B | photographie, tirages | camera shop, photo lab | camera photo-prints identity-photo
photographer-studio | Studio de photographie | Photography studio | 216 205 | craft=photographer | 74.20Z | photographe | photographer | portrait-photography wedding-photography family-photography maternity-photography identity-photo
computer-shop | Magasin d'informatique | Computer shop | 215 205 | shop=computer | 47.41Z 95.11Z | informatique, ordinateurs, équipements informatiques, dépannage informatique | computer store, computer repair | laptop computer-repair tablet
internet-cafe | Cybercafé | Internet café | 216 205 | amenity=internet_cafe | 61.90Z | cyber-café | cyber café | printing-service
phone-shop | Magasin de téléphonie | Phone shop | 215 205 | shop=mobile_phone shop=telecommunication | 47.42Z 95.12Z | téléphonie, opérateur, matériels de télécommunication, réparation de téléphones | mobile phone shop, phone repair | smartphone phone-repair phone-accessories mobile-plan fibre-internet
electronics-shop | Magasin d'électronique | Electronics shop | 215 205 | shop=electronics shop=hifi | 47.43Z | hi-fi, électronique, télévision | hi-fi shop, consumer electronics | television headphones turntable
department-store | Grand magasin | Department store | 214 203 | shop=department_store shop=variety_store | 47.19A 47.19B | bazar, magasin populaire | variety store | women-fashion men-fashion children-fashion tableware perfume make-up home-decor
`;
