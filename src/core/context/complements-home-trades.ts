/** What goes with building, heating, energy and hire for the home; laid out as in `complements-food-baked.ts`. */
export const TRADE_COMPLEMENTS = `
@builders-merchant | Ce magasin vend des matériaux de construction | This shop sells building materials
home-renovation | next-step | .8 | | une entreprise peut poser ce que vous avez choisi ici | a builder can fit what you have chosen here
tool-hire | goes-with | .8 | | une bétonnière se loue mieux qu’elle ne s’achète | a cement mixer is better hired than bought
insulation | goes-with | .75 | | la laine de bois se commande avec les plaques | wood-fibre insulation is ordered with the boards
workwear | goes-with | .75 | | chaussures de sécurité et gants sortent avec les sacs de ciment | safety shoes and gloves leave with the cement
architecture | next-step | .6 | | au-delà de vingt mètres carrés, un architecte aide au permis | beyond a small extension, an architect helps with the permit
business-insurance | goes-with | .55 | | une décennale se joint à chaque devis d’artisan | a builder’s guarantee goes with every quote
furniture-removal-van | goes-with | .6 | | une palette rentre dans un utilitaire loué | a pallet fits into a hired van
waste-removal | next-step | .65 | | une benne devant la maison vaut vingt voyages | a skip outside the house is worth twenty trips
roofing | next-step | .6 | | tuiles et liteaux se confient à un couvreur | tiles and battens are work for a roofer
property-sale | same-occasion:moving-home | .45 | | une maison à rénover se visite avec le prix des matériaux en tête | a house to renovate is viewed with the cost of materials in mind
company-cars | same-universe | .55 | | un utilitaire bien aménagé est l’atelier de l’artisan | a well-fitted van is a tradesman’s workshop
landscape-garden | same-universe | .45 | spring | dalles et graviers trouvent leur dessin chez le paysagiste | slabs and gravel get their design from the landscaper
@flooring-shop | Ce magasin vend des carrelages et des parquets | This shop sells tiles and wooden floors
home-renovation | next-step | .8 | | un carreleur pose droit du premier au dernier carreau | a tiler lays straight from the first tile to the last
carpet | goes-with | .75 | | un tapis adoucit un sol en carrelage | a rug softens a tiled floor
bathroom-renovation | next-step | .75 | | sol antidérapant choisi, la salle de bains peut suivre | with a non-slip floor chosen, the bathroom can follow
fitted-kitchen | goes-with | .7 | | le carrelage de cuisine s’accorde au plan de travail | kitchen tiles are matched to the worktop
interior-design | next-step | .65 | | un décorateur mêle carreaux de ciment et parquet sans heurt | a designer blends cement tiles and parquet smoothly
painting-and-wallpaper | goes-with | .65 | | la teinte du sol décide de celle du mur | the shade of the floor decides the wall’s
house-painting | next-step | .55 | | les peintres passent avant le parquet, les plinthes après | painters come before the floor, skirting after
vacuum-cleaner | goes-with | .5 | | un parquet neuf demande une brosse souple | a new wooden floor wants a soft brush
cleaning-products | goes-with | .55 | | un savon doux entretient carrelage et bois | a mild soap keeps tile and wood
property-sale | same-occasion:moving-home | .45 | | un sol se refait tant que la maison est vide | a floor is redone while the house is empty
tools | goes-with | .55 | | un coupe-carreau et des cales suffisent pour une petite pièce | a tile cutter and wedges do for a small room
furniture | next-step | .5 | | les meubles reviennent quand les joints sont secs | the furniture returns once the grout is dry
@window-showroom | Ce magasin vend des fenêtres et des portes | This shop sells windows and doors
insulation | same-universe | .8 | | après les fenêtres, l’isolation des combles garde la chaleur | after the windows, loft insulation keeps the warmth
curtains | goes-with | .8 | | une fenêtre neuve se remarque mieux bien habillée | a new window shows best well dressed
heat-pump | next-step | .65 | heating | une maison étanche se contente d’une petite pompe à chaleur | a tight house needs only a small heat pump
veranda | same-universe | .7 | | une véranda est une fenêtre où l’on peut s’asseoir | a conservatory is a window you can sit in
garage-door | same-universe | .7 | | la porte de garage se remplace avec la porte d’entrée | the garage door is replaced along with the front door
locksmith | goes-with | .65 | | un serrurier choisit le cylindre de la porte neuve | a locksmith chooses the cylinder for the new door
house-painting | next-step | .6 | | un peintre reprend les encadrements après la pose | a painter makes good the frames after fitting
property-sale | same-occasion:moving-home | .45 | | des fenêtres anciennes se comptent lors d’une visite | old windows are counted at a viewing
alarm-system | goes-with | .5 | | un capteur discret se pose sur le dormant | a small sensor fits on the frame
smart-home | goes-with | .5 | | des volets motorisés s’ouvrent seuls à sept heures | motorised shutters open by themselves at seven
architecture | same-universe | .5 | | percer une baie se dessine avec un architecte | opening up a wall is drawn with an architect
energy-contract | next-step | .4 | heating | moins de chauffage, et l’abonnement peut se revoir | less heating, and the contract can be reviewed
@fireplace-shop | Ce magasin vend des poêles et des cheminées | This shop sells stoves and fireplaces
insulation | same-universe | .75 | | une maison isolée garde la chaleur du poêle jusqu’au matin | an insulated house holds the stove’s warmth till morning
carpet | goes-with | .55 | | un tapis épais à bonne distance du foyer fait le coin lecture | a thick rug at a safe distance makes the reading corner
home-renovation | next-step | .65 | | un maçon ouvre le conduit et refait l’âtre | a mason opens the flue and rebuilds the hearth
sofa | goes-with | .65 | winter | un canapé tourné vers le feu change les soirées | a sofa turned to the fire changes the evenings
heat-pump | same-universe | .55 | heating | pompe à chaleur la semaine, poêle le dimanche | heat pump on weekdays, stove on Sundays
home-insurance | next-step | .55 | | le certificat de ramonage se garde avec l’assurance de la maison | the sweep’s certificate is kept with the home policy
roofing | goes-with | .6 | | un couvreur pose la sortie de toit du conduit | a roofer fits the flue through the roof
novel | goes-with | .45 | winter | une bûche dure un bon chapitre | one log lasts a good chapter
property-sale | same-occasion:moving-home | .4 | | une cheminée fermée se rouvre souvent au changement de propriétaire | a blocked fireplace is often reopened by new owners
tree-surgery | same-universe | .45 | autumn | un élagueur laisse le bois débité sur demande | a tree surgeon leaves the wood cut on request
@plumber | Vous êtes chez un plombier-chauffagiste | This shop is a plumber’s
bathroom-renovation | next-step | .9 | | pour une salle de bains neuve, plombier et carreleur s’entendent d’abord | for a new bathroom, plumber and tiler agree first
tiling | goes-with | .75 | | la faïence se pose une fois les arrivées d’eau déplacées | tiles go up once the pipes have been moved
water-softener | goes-with | .8 | | un adoucisseur ménage la robinetterie et le ballon | a softener is kind to taps and tank
insulation | same-universe | .65 | heating | isoler d’abord, dimensionner la chaudière ensuite | insulate first, size the boiler after
electrician | goes-with | .65 | | l’électricien alimente la pompe à chaleur et le thermostat | the electrician powers the heat pump and thermostat
septic-tank | same-universe | .7 | | un débouchage régulier évite les mauvaises surprises | regular drain care avoids bad surprises
stairlift | next-step | .5 | | une douche de plain-pied se prévoit avec la plomberie | a walk-in shower is planned with the plumbing
property-sale | same-occasion:moving-home | .5 | | un logement acheté, on fait d’abord vérifier la chaudière | a home bought, the boiler is checked first
home-insurance | same-universe | .5 | | le contrat habitation couvre souvent le dégât des eaux | home policies often cover water damage
solar-panels | same-universe | .6 | | le soleil chauffe aussi l’eau du ballon | the sun heats the tank too
energy-contract | next-step | .5 | | nouveau chauffage, nouvelle puissance d’abonnement | new heating, new supply rating
smart-home | goes-with | .55 | heating | un thermostat connecté baisse le chauffage quand la maison est vide | a smart thermostat turns down the heating when nobody is in
@electrician-shop | Vous êtes chez un électricien | This shop is an electrician’s
lighting | goes-with | .85 | | les points lumineux tirés, on choisit les lampes | the wiring done, the lamps are chosen
smart-home | goes-with | .8 | | volets, chauffage et lampes répondent à un seul bouton | shutters, heating and lamps answer one button
heat-pump | same-universe | .6 | heating | une pompe à chaleur demande sa ligne dédiée | a heat pump wants a line of its own
electric-car | next-step | .65 | | la borne posée, la voiture électrique peut venir | the charger fitted, the electric car can come
home-renovation | next-step | .65 | | les saignées se font avant que le plâtrier ferme | channels are cut before the plasterer closes up
energy-contract | next-step | .65 | | un tableau neuf permet de choisir ses heures creuses | a new board lets you choose off-peak hours
fibre-internet | goes-with | .55 | | une prise réseau dans chaque pièce soulage le wifi | a network socket in each room relieves the wifi
fitted-kitchen | same-occasion:moving-home | .6 | | la cuisine neuve commence par six prises de plus | the new kitchen begins with six more sockets
air-conditioning | same-universe | .55 | summer | un climatiseur fixe se raccorde dans les règles | a fixed air conditioner is wired by the rules
garage-door | goes-with | .5 | | un portail s’ouvre de la voiture une fois le courant amené | a gate opens from the car once power is laid on
appliances | next-step | .5 | | la ligne du four prête, l’encastrable peut arriver | with the oven circuit ready, the built-in can arrive
home-insurance | same-universe | .4 | | une installation vérifiée rassure aussi l’assureur | a checked installation pleases the insurer too
@pool-shop | Ce magasin s’occupe de piscines | This shop looks after swimming pools
landscape-garden | goes-with | .85 | | un paysagiste entoure le bassin de verdure | a landscape gardener wraps the pool in green
garden-furniture | goes-with | .8 | summer | deux bains de soleil, et le bord du bassin devient un salon | two loungers make a sitting room of the poolside
swimwear | goes-with | .65 | summer | un maillot sèche, l’autre se baigne | one swimsuit dries while the other swims
sunscreen | goes-with | .6 | summer | la crème solaire reste près de l’échelle | the sun cream stays by the ladder
swimming-lessons | next-step | .7 | | savoir nager vient avant le premier plongeon | swimming comes before the first dive
barbecue | same-occasion:party | .65 | summer | la baignade finit souvent autour du barbecue | a swim often ends around the barbecue
tiling | goes-with | .55 | | des margelles qui ne glissent pas finissent le bassin | non-slip edging finishes the pool
garden-shed | goes-with | .5 | | un abri cache la pompe et range les bouées | a shed hides the pump and stores the floats
veranda | same-universe | .5 | | un abri vitré ouvre la piscine dès avril | a glazed cover opens the pool from April
heat-pump | goes-with | .5 | spring | une petite pompe à chaleur donne deux mois de baignade en plus | a small heat pump adds two months of swimming
outdoor-toys | goes-with | .5 | summer | matelas et ballons occupent les petits nageurs | lilos and balls keep small swimmers busy
solar-panels | same-universe | .4 | | la filtration tourne à midi, en plein soleil | the filter runs at noon, in full sun
bath-and-towels | goes-with | .5 | summer | une pile de grandes serviettes se garde à portée de main | a pile of big towels stays within reach
@builder | Vous êtes dans une entreprise du bâtiment | This is a building contractor’s
architecture | goes-with | .85 | | l’architecte dessine, l’entreprise bâtit | the architect draws, the builder builds
electrician | same-universe | .7 | | l’électricien passe avant les cloisons, puis revient | the electrician comes before the partitions, then returns
plumbing | same-universe | .7 | | les évacuations se placent avant la chape | the drains go in before the screed
windows-and-shutters | goes-with | .7 | | une façade reprise appelle des menuiseries neuves | a renewed front calls for new windows
flooring | next-step | .65 | | le gros œuvre fini, on choisit les sols | the shell finished, the floors are chosen
bathroom-renovation | next-step | .65 | | pendant que les murs sont ouverts, on déplace la douche | while the walls are open, the shower can move
fitted-kitchen | next-step | .65 | | la cuisine se mesure quand les enduits sont secs | the kitchen is measured once the plaster is dry
mortgage-broker | goes-with | .55 | | un prêt travaux se négocie devis en main | a renovation loan is negotiated quote in hand
waste-removal | goes-with | .6 | | les gravats partent à mesure que le chantier avance | rubble leaves as the work goes on
storage-unit | same-occasion:moving-home | .55 | | les meubles passent les travaux au garde-meuble | the furniture spends the works in storage
solar-panels | next-step | .55 | | la toiture refaite, les panneaux peuvent suivre | the roof redone, panels can follow
landscape-garden | next-step | .5 | | le jardin se refait quand les camions sont partis | the garden is redone once the lorries have gone
home-insurance | next-step | .4 | | une pièce de plus se déclare à l’assurance | an extra room is declared to the insurer
fireplace | next-step | .5 | | le conduit se prévoit avant le plafond | the flue is planned before the ceiling
stairlift | next-step | .4 | | un escalier refait peut recevoir un siège élévateur | a rebuilt staircase can take a stairlift
tool-hire | goes-with | .5 | | pour préparer le terrain, on loue un nettoyeur et une remorque | to prepare the ground, hire a washer and a trailer
property-sale | same-occasion:moving-home | .5 | | une maison à reprendre se visite avec un entrepreneur | a house to rebuild is viewed with a builder
@cabinet-maker | Vous êtes dans un atelier d’ébénisterie | This is a cabinet maker’s workshop
interior-design | goes-with | .85 | | l’architecte d’intérieur dessine le meuble que l’atelier fabriquera | the designer draws the piece the workshop will make
flooring | same-universe | .65 | | un parquet de la même essence prolonge le meuble | a floor of the same wood carries on from the piece
antiques | same-universe | .7 | | un meuble ancien enseigne les bons assemblages | an old piece teaches good joints
upholstery | goes-with | .75 | | le tapissier garnit les chaises sorties de l’atelier | the upholsterer covers the chairs the workshop makes
lighting | goes-with | .5 | | une réglette sous l’étagère éclaire le veinage | a strip under the shelf lights the grain
home-decor | next-step | .55 | | une niche bien proportionnée appelle un seul bel objet | a well-made niche calls for one fine object
diy-class | next-step | .6 | | un stage apprend à raboter et à coller juste | a course teaches planing and gluing true
moving-service | same-occasion:moving-home | .45 | | un grand meuble se démonte avant le camion | a large piece comes apart before the lorry
painting-and-wallpaper | goes-with | .5 | | une laque assortie au mur fait disparaître un placard | lacquer matched to the wall makes a cupboard vanish
craft-market | same-universe | .55 | | tourneurs et sculpteurs exposent au marché de créateurs | turners and carvers show at the makers’ market
home-renovation | same-universe | .5 | | l’escalier se commande avant les cloisons | the staircase is ordered before the partitions
@energy-shop | Cet endroit est une boutique d’énergie | This place is an energy shop
solar-panels | next-step | .85 | | des panneaux produisent une part de ce que l’on consomme | panels make part of what you use
insulation | next-step | .8 | heating | l’énergie la moins chère est celle qu’une bonne isolation garde | the cheapest energy is what good insulation keeps
heat-pump | next-step | .8 | heating | une pompe à chaleur rend trois fois l’électricité qu’elle prend | a heat pump gives back about three times the power it takes
moving-service | same-occasion:moving-home | .75 | | on ouvre le compteur, puis on réserve le camion | open the meter, then book the lorry
ev-charger | goes-with | .7 | | une borne charge aux heures creuses | a home charger fills up off-peak
smart-home | goes-with | .7 | | un thermostat connecté montre où part le chauffage | a smart thermostat shows where the heat goes
fibre-internet | same-occasion:moving-home | .65 | | électricité et internet se transfèrent le même jour | power and internet are moved on the same day
boiler | goes-with | .65 | heating | une chaudière entretenue chaque année consomme moins | a boiler serviced yearly uses less
appliances | same-universe | .5 | | l’étiquette A se retrouve sur la facture | a good rating shows on the bill
windows-and-shutters | next-step | .6 | heating | des fenêtres récentes gardent la chaleur de la pièce | recent windows keep the warmth of the room
electric-car | same-universe | .5 | | une voiture électrique change d’abord l’abonnement de la maison | an electric car first changes the home contract
home-insurance | same-occasion:moving-home | .5 | | assurance et compteur s’ouvrent avec le bail | insurance and meter start with the lease
fireplace | same-universe | .55 | heating | un poêle à granulés soulage le chauffage électrique | a pellet stove relieves electric heating
air-conditioning | same-universe | .45 | summer | un climatiseur réversible se choisit avant les grandes chaleurs | a reversible air conditioner is chosen before the heat
@tool-hire-shop | Ce magasin loue du matériel | This shop hires out equipment
diy-class | goes-with | .75 | | une heure d’atelier rend la ponceuse docile | an hour’s class tames the sander
building-materials | goes-with | .8 | | les sacs et le béton se prennent chez le négociant | bags and concrete come from the merchant
home-renovation | next-step | .65 | | au-delà de la tranchée, une entreprise prend la suite | beyond the trench, a contractor takes over
catering | same-occasion:party | .7 | summer | tentes et tables louées, il reste le buffet | tents and tables hired, there is the buffet left
wedding-planning | same-occasion:engagement | .6 | weddings | une organisatrice compte chaises et nappes mieux que personne | a planner counts chairs and cloths better than anyone
landscape-garden | next-step | .55 | gardening | pour terrasser juste, un paysagiste conduit la mini-pelle | to level true, a landscaper drives the digger
workwear | goes-with | .6 | | casque, gants et lunettes ne se louent pas | hard hat, gloves and goggles are not for hire
furniture-removal-van | same-occasion:moving-home | .6 | | diable et sangles loués, il manque l’utilitaire | trolley and straps hired, the van is missing
tree-surgery | same-universe | .5 | | un grand arbre se confie à un élagueur encordé | a tall tree is for a roped tree surgeon
painting-and-wallpaper | goes-with | .6 | | la décolleuse louée, on choisit le papier neuf | the steamer hired, choose the new paper
party-supplies | same-occasion:party | .55 | | guirlandes et ballons habillent la tente louée | garlands and balloons dress the hired tent
waste-removal | next-step | .5 | | la cloison tombée, il faut évacuer | the wall is down, the rubble must go
@garden-machinery-shop | Ce magasin vend des tondeuses et des outils de jardin motorisés | This shop sells mowers and powered garden tools
gardening-service | next-step | .75 | gardening | un jardinier passe quand la tondeuse reste au garage | a gardener comes when the mower stays in the garage
plants | goes-with | .75 | spring | le terrain bêché, il reste à planter | the ground dug, there is planting to do
landscape-garden | same-universe | .75 | | un paysagiste dessine un gazon facile à tondre | a landscaper draws a lawn easy to mow
tree-surgery | same-universe | .65 | autumn | au-dessus de trois mètres, l’élagueur prend la tronçonneuse | above three metres, the tree surgeon takes the chainsaw
garden-shed | goes-with | .7 | | un abri ventilé garde la tondeuse au sec | an airy shed keeps the mower dry
workwear | goes-with | .6 | | bottes, visière et gants vont avec la débroussailleuse | boots, visor and gloves go with the strimmer
firewood | same-universe | .55 | autumn | la fendeuse a besoin de bûches, le poêle aussi | the splitter needs logs, and so does the stove
garden-furniture | next-step | .5 | summer | le gazon tondu, on sort les chaises | the lawn mown, out come the chairs
barbecue | same-occasion:party | .5 | summer | la pelouse nette, on peut inviter autour des braises | with a neat lawn, friends can gather round the embers
outdoor-clothing | goes-with | .6 | autumn | une veste de pluie prolonge la saison au jardin | a rain jacket lengthens the garden season
@landscape-gardener | Vous êtes chez un paysagiste | This is a landscape gardener’s
plants | goes-with | .9 | spring | les plantes se choisissent avec le plan du jardin en main | plants are chosen with the garden plan in hand
garden-furniture | next-step | .75 | | la terrasse finie, on y met une table | the terrace finished, a table goes on it
garden-tools | goes-with | .6 | gardening | un bon sécateur entretient ce qui vient d’être planté | good secateurs look after what has just been planted
swimming-pool-building | same-universe | .7 | spring | bassin et jardin se dessinent sur la même feuille | pool and garden are drawn on one sheet
lawn-mower | goes-with | .6 | gardening | un gazon semé se tond dès qu’il atteint dix centimètres | a sown lawn is first mown at ten centimetres
garden-shed | goes-with | .6 | | un abri bien placé disparaît derrière un massif | a well-placed shed vanishes behind a bed
veranda | same-universe | .55 | | une pergola relie la maison à ses plantations | a pergola joins the house to its planting
lighting | goes-with | .5 | summer | quelques bornes basses montrent le chemin le soir | a few low lamps show the path at night
building-materials | goes-with | .55 | | pavés et graviers donnent la couleur des allées | paving and gravel set the colour of the paths
property-sale | same-occasion:moving-home | .5 | | une maison achetée en hiver se plante au printemps | a house bought in winter is planted in spring
barbecue | same-occasion:party | .55 | summer | un coin abrité du vent accueille le barbecue et les amis | a sheltered corner takes the barbecue and the friends
architecture | same-universe | .5 | | l’architecte place les fenêtres face aux arbres | the architect sets the windows facing the trees
botanical-garden | same-universe | .6 | spring | un jardin botanique montre les arbres à leur vraie taille | a botanical garden shows trees at their true size
outdoor-toys | next-step | .45 | spring | une pelouse souple attire vite une balançoire | a soft lawn soon attracts a swing
firewood | next-step | .4 | autumn | le bois coupé sèche deux ans avant de brûler | cut wood dries for two years before burning
`;
