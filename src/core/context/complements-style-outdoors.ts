/** What goes with sport, fishing, hunting and board sports; laid out as in `complements-food-baked.ts`. */
export const OUTDOORS_COMPLEMENTS = `
@fishing-shop | Ce magasin vend de quoi pêcher | This shop sells fishing tackle
boat-trip | next-step | .75 | | une sortie en mer change de la rive | a trip out to sea makes a change from the bank
outdoor-clothing | goes-with | .8 | | des cuissardes sèches font les bonnes matinées | dry waders make good mornings
camping-gear | goes-with | .7 | | une tente au bord de l’eau évite de se lever deux fois | a tent on the bank saves getting up twice
boat-licence | next-step | .65 | | le permis côtier ouvre d’autres coins | a coastal licence opens other spots
boat | next-step | .6 | | une barque à fond plat se faufile dans les joncs | a flat-bottomed boat slips through the reeds
picnic-hamper | goes-with | .6 | | entre deux touches, le casse-croûte | between two bites, a bite to eat
campsite | same-occasion:holiday | .65 | summer-holidays | un camping au bord d’un lac réveille à la bonne heure | a lakeside campsite wakes you at the right hour
holiday-rental | same-occasion:holiday | .55 | summer-holidays | une maison près de la rivière met tout le monde d’accord | a house by the river pleases everyone
kitchen-knives | goes-with | .55 | | une lame fine lève le filet sur la berge | a thin blade fillets on the bank
sunglasses | goes-with | .6 | | des verres polarisés montrent le fond | polarised lenses show the bottom
local-association | same-universe | .6 | | l’association de pêche entretient la rivière | the angling club looks after the river
magazine | same-universe | .5 | | un magazine de pêche fait patienter jusqu’à l’ouverture | a fishing magazine fills the wait for opening day
diving | same-universe | .45 | | sous la surface, on les regarde sans les attraper | below the surface, one watches without catching
boots | goes-with | .5 | | des bottes hautes traversent le gué | tall boots cross the ford
@hunting-shop | Ce magasin équipe les chasseurs | This shop equips hunters
hiking-gear | goes-with | .65 | | de bonnes chaussures font la moitié de la matinée | good boots are half the morning
boots | goes-with | .7 | | des bottes hautes traversent les labours | tall boots cross the ploughed fields
dog-training | same-universe | .75 | | un chien d’arrêt s’éduque avec patience | a pointer is trained with patience
pet-food | goes-with | .65 | | un chien qui court tout le jour mange en conséquence | a dog that runs all day eats to match
veterinary-care | goes-with | .6 | | une épine dans la patte, et l’on passe chez le vétérinaire | a thorn in the paw, and off to the vet
pet-insurance | same-universe | .55 | | un chien de travail s’assure aussi | a working dog can be insured too
cooking-class | next-step | .5 | autumn | un faisan demande un cours de cuisine | a pheasant calls for a cooking lesson
camping-gear | same-universe | .45 | | lampe frontale et thermos sortent avant l’aube | head torch and flask come out before dawn
guest-house | same-occasion:holiday | .5 | autumn | une chambre en Sologne attend les brumes d’octobre | a room in Sologne awaits the October mists
first-aid-kit | goes-with | .55 | | une trousse de secours tient dans la gibecière | a first-aid kit fits in the game bag
hearing-protection | goes-with | .65 | | des bouchons sur mesure laissent passer les voix | custom ear plugs let voices through
@board-sports-shop | Ce magasin vend de quoi glisser | This shop sells boards and skis
ski-holiday | same-occasion:holiday | .85 | ski | les carres affûtées, il ne manque que la station | edges sharpened, only the resort is missing
beach-holiday | same-occasion:holiday | .6 | summer-holidays | une planche sous le bras appelle l’océan | a board under the arm calls for the ocean
sailing-lessons | next-step | .75 | summer | une école de surf pousse sur la première vague | a surf school pushes you onto the first wave
sunglasses | goes-with | .7 | | un masque et des solaires changent avec la lumière | goggles and shades change with the light
sunscreen | goes-with | .7 | | neige et mer renvoient le soleil deux fois | snow and sea send the sun back twice
train-travel | same-occasion:holiday | .6 | ski | les skis voyagent aussi en train de nuit | skis travel by night train too
holiday-rental | same-occasion:holiday | .6 | ski | un chalet se réserve avant la première neige | a chalet is booked before the first snow
roof-box | goes-with | .6 | ski | un coffre de toit libère les genoux des passagers | a roof box frees the passengers’ knees
travel-insurance | goes-with | .55 | ski | une assurance secours couvre aussi le hors-piste raisonnable | rescue cover includes a sensible off-piste run
drone | same-universe | .5 | | une caméra d’action filme ce que personne ne croira | an action camera films what nobody will believe
physiotherapy | next-step | .45 | | un kinésithérapeute prépare les genoux dès novembre | a physiotherapist readies the knees from November
gym-membership | next-step | .5 | autumn | les cuisses se préparent à la salle avant les pistes | thighs are readied at the gym before the slopes
festival | same-universe | .45 | summer | skate et rock partagent les mêmes scènes d’été | skate and rock share the same summer stages
headphones | goes-with | .4 | | le télésiège a sa bande-son | the chairlift has its soundtrack
winter-tyres | same-occasion:holiday | .5 | ski | la route de la station demande des pneus hiver | the road to the resort asks for winter tyres
outdoor-clothing | goes-with | .6 | | une veste étanche sert à la neige comme aux embruns | a waterproof jacket serves snow and spray alike
diving | same-universe | .5 | summer | une combinaison sèche côté planche, plonge côté palmes | a wetsuit dries by the board and dives with the fins
`;
