/** What goes with sewing, mending and washing clothes; laid out as in `complements-food-baked.ts`. */
export const UPKEEP_COMPLEMENTS = `
@tailor | Cet atelier coud et retouche | This workshop sews and alters
fabric | goes-with | .85 | | un drap de laine peigné inspire l’aiguille | worsted wool inspires the needle
dry-cleaning | next-step | .75 | | le tweed retouché passe une fois l’an au pressing | altered tweed sees the dry cleaner once a year
sewing-class | next-step | .75 | | un cours apprend les premiers points | a class teaches the first stitches
wedding-dress | same-occasion:engagement | .7 | | une robe de mariée se retouche souvent | a wedding dress is often altered
wedding-suit | same-occasion:engagement | .65 | | le costume du marié s’ajuste au millimètre | the groom’s suit is fitted to the millimetre
second-hand-fashion | goes-with | .7 | | une trouvaille se met à la bonne taille | a find is brought to the right size
shoes | goes-with | .65 | | apportez les souliers, l’ourlet en dépend | bring the shoes, the hem depends on them
evening-wear | goes-with | .6 | | une robe longue s’essaie à deux, vous et l’épingle | a long dress is tried on by two, you and the pin
curtains | same-universe | .5 | | la machine qui fait l’ourlet du pantalon fait aussi celui du rideau | the machine that hems trousers hems curtains too
watch | same-universe | .5 | | une montre dépasse juste de la manche | a watch just shows below the cuff
costume | same-occasion:party | .4 | | une cape de fête se raccourcit en dix minutes | a party cape is shortened in ten minutes
leather-goods | goes-with | .4 | | un pantalon repris veut une ceinture | altered trousers want a belt
shirt-and-tie | goes-with | .6 | | une chemise ajustée rend justice à la veste | a fitted shirt does the jacket justice
workwear | same-universe | .45 | | la veste de cuisine aussi a droit à sa retouche | the chef’s jacket deserves altering too
coat | goes-with | .45 | autumn | une doublure neuve rend dix hivers à un manteau | a new lining gives a coat ten more winters
jeans-and-t-shirts | goes-with | .5 | | un ourlet de jean garde sa couture d’origine | a jeans hem keeps its original stitching
@haberdashery | Cette boutique est une mercerie | This shop is a haberdashery
sewing-class | next-step | .95 | | un cours de couture met les tissus en œuvre | a sewing class puts the fabric to work
clothing-alteration | same-universe | .7 | | une couturière reprend les ouvrages délicats | a seamstress takes on delicate work
craft-market | next-step | .65 | | un marché de créateurs montre les ouvrages | a makers’ market shows the work
upholstery | same-universe | .6 | | un fauteuil change de tissu | an armchair changes its cloth
curtains | same-universe | .6 | | quatre mètres de lin et un ruban fronceur font une fenêtre | four metres of linen and header tape dress a window
second-hand-fashion | goes-with | .55 | | un bouton neuf sauve une veste chinée | a new button saves a vintage jacket
children-fashion | same-universe | .5 | | les petits habits donnent des idées de couture | little clothes give sewing ideas
baby-equipment | same-occasion:birth | .5 | | une couverture se tricote en attendant le berceau | a blanket is knitted while waiting for the cot
costume | same-occasion:party | .55 | | un mètre de tulle suffit à une fée | one metre of tulle is enough for a fairy
tea | goes-with | .5 | | un thé accompagne l’ouvrage | tea goes with the needlework
lighting | goes-with | .5 | winter | une lampe bien placée voit passer le fil | a well-placed lamp sees the thread go through
audiobook | goes-with | .5 | | un livre audio laisse les mains au tricot | an audiobook leaves the hands free to knit
magazine | goes-with | .45 | | les magazines de patrons donnent envie de couper | pattern magazines make you want to cut
home-decor | next-step | .45 | | trois coussins changent un canapé | three cushions change a sofa
christening-gift | same-occasion:birth | .4 | | un prénom se brode sur la cape de bain | a name is embroidered on the bath cape
furniture-restoration | same-universe | .4 | | une galette de chaise et un fauteuil remis d’aplomb font la paire | a seat pad and a mended armchair make a pair
@cobbler | Cette boutique est une cordonnerie | This shop is a cobbler’s
shoes | same-universe | .8 | | de bonnes chaussures se réparent longtemps | good shoes can be mended for years
leather-goods | same-universe | .8 | | le cuir se choisit aussi en maroquinerie | leather is also chosen at the bag maker’s
clothing-alteration | same-universe | .75 | | une retouche répare aussi les vêtements | alterations mend clothes too
dry-cleaning | next-step | .7 | | le pressing prend soin du reste | the dry cleaner takes care of the rest
repair-cafe | same-universe | .65 | | on peut réparer bien d’autres choses | many other things can be mended
watch-repair | same-universe | .6 | | après le talon, la pile de la montre | after the heel, the watch battery
alarm-system | same-universe | .4 | | une clé neuve rassure, une alarme aussi | a new key is reassuring, and so is an alarm
luggage | same-universe | .55 | | une valise solide suit les bonnes chaussures | a solid suitcase follows good shoes
dance-class | next-step | .5 | | une semelle neuve glisse mieux dans le tango | a new sole glides better in a tango
hiking-gear | next-step | .5 | spring | les chaussures de marche ressemelées réclament un sentier | resoled walking boots ask for a footpath
handbag | goes-with | .5 | | une anse recousue redonne une vie à un sac | a mended strap gives a bag another life
moving-service | same-occasion:moving-home | .45 | | un double des clés annonce parfois un déménagement | a spare key sometimes means a move
tailored-suit | goes-with | .45 | | des richelieus cirés appellent un costume | polished brogues call for a suit
second-hand-fashion | same-universe | .5 | | un ressemelage et un manteau vintage ont la même morale | new soles and a vintage coat share a moral
boots | same-universe | .7 | | une semelle de gomme prépare les bottes à l’hiver | rubber soles ready the boots for winter
gloves-and-belts | same-universe | .6 | | un trou de plus à la ceinture se fait sur place | one more hole in the belt is done on the spot
locksmith | same-occasion:moving-home | .55 | | trois doubles pour la colocation, un serrurier pour la porte | three spare keys for the flatmates, a locksmith for the door
engraving | same-universe | .5 | | une plaque de boîte aux lettres se grave près des clés | a letterbox plate is engraved next to the keys
@dry-cleaner | Cette boutique est un pressing | This shop is a dry cleaner
clothing-alteration | goes-with | .9 | | une retouche se fait pendant qu’on nettoie | alterations can be done meanwhile
tailored-suit | same-universe | .75 | | un costume bien entretenu donne envie d’un autre | a well-kept suit makes you want another
shoe-repair | next-step | .7 | | la veste est prête, les talons passent chez le cordonnier | the jacket is ready, now the heels go to the cobbler
cleaning-service | same-universe | .7 | | une aide à la maison s’occupe du reste | help at home does the rest
evening-wear | same-universe | .65 | | une tenue de soirée demande des soins | evening wear needs care
men-fashion | goes-with | .55 | | un pantalon bien pressé réclame une veste à sa hauteur | well-pressed trousers call for a jacket to match
curtains | same-universe | .55 | | les rideaux propres font la pièce claire | clean curtains make a bright room
carpet | same-universe | .45 | | un beau tapis se nettoie rarement chez soi | a fine rug is rarely cleaned at home
wedding-dress | same-occasion:engagement | .5 | weddings | une robe de mariée se confie à de bonnes mains | a wedding dress is left in good hands
wedding-suit | same-occasion:engagement | .45 | weddings | le costume du marié se choisit assez tôt pour être repassé | the groom’s suit is chosen early enough to be pressed
laundry-products | goes-with | .5 | | le détachant du quotidien évite bien des allers-retours | an everyday stain remover saves many trips
bedding | same-universe | .5 | | une couette propre retrouve des draps neufs | a clean duvet meets new sheets
coffee | goes-with | .4 | | un café laisse à la vapeur le temps de faire son œuvre | a coffee gives the steam time to do its work
coat | same-universe | .55 | autumn | le manteau de l’an dernier est propre, un autre vous attend peut-être | last year’s coat is clean, and another may be waiting
shirt-and-tie | goes-with | .55 | | cinq cintres au retour, une cravate neuve par-dessus | five hangers home, and a new tie on top
@launderette | Cet endroit est une laverie | This place is a launderette
book | goes-with | .8 | | un cycle de lavage laisse lire deux chapitres | one wash leaves time for two chapters
laundry-products | goes-with | .8 | | un bon savon de Marseille vient à bout des cols | a proper Marseille soap gets the better of collars
coffee | goes-with | .75 | | un café se boit pendant l’essorage | a coffee lasts the spin cycle
clothing-alteration | goes-with | .65 | | une couture se reprend au passage | a seam can be mended in passing
ironing-service | next-step | .65 | | le linge est sec, le repassage peut se confier | the washing is dry and the ironing can be handed over
audiobook | goes-with | .65 | | un livre audio fait passer le temps | an audiobook passes the time
magazine | goes-with | .55 | | deux magazines et le tambour s’arrête | two magazines and the drum stops turning
bedding | goes-with | .55 | | des draps neufs sentent bon le propre | new sheets smell clean
appliances | next-step | .55 | | une machine à la maison se choisit bien | a machine at home should be well chosen
appliance-repair | next-step | .5 | | une machine en panne se répare plus souvent qu’on ne croit | a broken washing machine is mendable more often than not
dry-cleaning | same-universe | .6 | | la laine et la soie préfèrent le pressing | wool and silk prefer the dry cleaner
student-housing | same-occasion:back-to-school | .5 | back-to-school | un studio étudiant se cherche aussi avec machine à laver | student flats can be found with a washing machine
campsite | same-occasion:holiday | .4 | summer-holidays | entre deux campings, une lessive et l’on repart | between two campsites, one wash and off again
mobile-plan | same-universe | .4 | | l’attente se passe souvent le téléphone à la main | people often wait phone in hand
public-transport-pass | same-universe | .4 | | le sac de linge voyage mieux en tramway | a bag of washing travels better by tram
washing-machine | next-step | .55 | | un lave-linge étroit tient parfois dans une petite salle de bains | a slim washing machine sometimes fits a small bathroom
bath-and-towels | goes-with | .55 | | des serviettes neuves sortent plus douces du séchoir | new towels come softer out of the dryer
cleaning-products | goes-with | .45 | | la lessive et le vinaigre blanc voyagent dans le même cabas | detergent and white vinegar travel in the same bag
pizza | goes-with | .5 | | une pizza cuit moins longtemps qu’un cycle à soixante | a pizza bakes faster than a hot wash
takeaway-meal | goes-with | .45 | | un plat à emporter rentre avec le linge plié | a takeaway comes home with the folded washing
`;
