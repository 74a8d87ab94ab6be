/** What goes with property, money, offices and public desks; laid out as in `complements-food-baked.ts`. */
export const SERVICE_COMPLEMENTS = `
@estate-agent | Cet endroit est une agence immobilière | This place is an estate agency
moving-service | same-occasion:moving-home | .95 | | la date des clés connue, on réserve le déménageur | once the key date is known, book the movers
mortgage-broker | goes-with | .95 | | un courtier compare les prêts avant l’offre d’achat | a broker compares loans before the offer
home-insurance | next-step | .85 | | l’assurance démarre le jour de la remise des clés | insurance starts on the day of the keys
home-renovation | next-step | .85 | | un artisan passe voir le logement avant l’emménagement | a builder looks the home over before you move in
notary-service | next-step | .8 | | l’acte de vente se signe chez le notaire | the deed is signed at the notary’s
fitted-kitchen | next-step | .75 | | un cuisiniste mesure la pièce dès la visite | a kitchen fitter measures up as early as the viewing
interior-design | next-step | .75 | | un architecte d’intérieur voit ce que le plan ne dit pas | an interior designer sees what the plan does not say
furniture | same-occasion:moving-home | .7 | | le canapé d’avant n’entre pas toujours dans le salon d’après | the old sofa does not always fit the new living room
fibre-internet | same-occasion:moving-home | .65 | | la ligne se commande deux semaines avant les cartons | the line is ordered two weeks ahead of the boxes
storage-unit | same-occasion:moving-home | .65 | | un garde-meuble fait la soudure entre deux baux | storage bridges the gap between two leases
painting-and-wallpaper | same-occasion:moving-home | .6 | | un logement vide est le bon moment pour repeindre | an empty home is the right time to repaint
insulation | same-universe | .45 | | l’étiquette énergie s’améliore souvent par les combles | an energy rating often improves from the loft down
appliances | same-occasion:moving-home | .55 | | l’état des lieux fait, il reste à choisir le réfrigérateur | inventory signed, the fridge remains to be chosen
cleaning-service | same-occasion:moving-home | .5 | | un grand ménage rend les clés plus simples | a thorough clean makes handing back the keys easier
energy-contract | same-occasion:moving-home | .75 | | le contrat d’électricité s’ouvre avant l’état des lieux | the electricity contract is opened before the inventory
house-painting | same-occasion:moving-home | .6 | | un peintre passe entre l’ancien et le nouvel occupant | a painter comes between the old and the new occupant
architecture | next-step | .6 | | un architecte dit si la cloison peut tomber | an architect says whether the wall can come down
packing-supplies | same-occasion:moving-home | .6 | | dix cartons par pièce, comptent les déménageurs | movers reckon on about ten boxes a room
furniture-removal-van | same-occasion:moving-home | .55 | | un studio tient dans un utilitaire loué à la journée | a studio fits in a van hired for the day
waste-removal | same-occasion:moving-home | .45 | | vider la cave se confie avant la vente | clearing the cellar is handed over before the sale
locksmith | same-occasion:moving-home | .55 | | nouvelles clés en main, on change le cylindre | new keys in hand, the cylinder is changed
bathroom-renovation | next-step | .6 | | la salle de bains est souvent le premier chantier | the bathroom is often the first project
electrician | same-occasion:moving-home | .5 | | un électricien met le tableau aux normes avant l’emménagement | an electrician brings the fuse box up to standard before you move in
heat-pump | next-step | .4 | heating | le diagnostic lu, on compare les chauffages | the survey read, heating systems are compared
@bank | Cet endroit est une banque | This place is a bank
property-sale | same-occasion:moving-home | .75 | | le budget fixé, les visites commencent | the budget set, viewings begin
notary-service | next-step | .65 | | achat, donation, mariage, le notaire met par écrit | purchase, gift, marriage, the notary puts it in writing
accounting | same-universe | .65 | | un expert-comptable parle chiffres avec la banque | an accountant talks figures with the bank
home-renovation | next-step | .6 | | un projet de travaux se présente avec ses devis | a building project is presented with its quotes
electric-car | next-step | .5 | | une voiture électrique se compare sur toute sa durée | an electric car is best compared over its whole life
heat-pump | next-step | .5 | heating | un nouveau chauffage se chiffre avant l’hiver, aides comprises | new heating is costed before winter, grants included
legal-advice | same-universe | .5 | | un avis juridique éclaire un contrat avant la signature | legal advice clarifies a contract before signing
student-housing | same-occasion:back-to-school | .5 | back-to-school | un premier compte et un premier logement vont ensemble | a first account and a first room go together
vocational-training | next-step | .45 | | une formation est un projet qui se chiffre | training is a project with a budget
payment-terminal | goes-with | .6 | | un commerçant qui encaisse par carte a besoin d’un terminal | a shopkeeper taking cards needs a terminal
business-insurance | same-universe | .5 | | un local, du stock, une activité, tout cela s’assure | premises, stock, a trade, all can be insured
coworking | same-universe | .4 | | qui se lance cherche aussi un bureau | those starting out need a desk too
travel-agency | same-occasion:holiday | .4 | | une carte valable à l’étranger, et le voyage peut se réserver | a card that works abroad, and the trip can be booked
wealth-management | next-step | .55 | | un conseiller en patrimoine voit plus loin que l’année | a wealth adviser looks beyond the year
new-home | same-occasion:moving-home | .55 | | un logement neuf se réserve sur plan, financement préparé | a new-build is reserved off plan, with the finance ready
tax-advice | next-step | .5 | tax-return | au printemps, un conseil fiscal évite d’oublier une case | in spring, tax advice saves a forgotten box
commercial-property | next-step | .45 | | ouvrir boutique demande un local et un plan de financement | opening a shop takes premises and a financing plan
solar-panels | next-step | .45 | | une installation solaire se compare sur vingt ans | a solar system is compared over twenty years
new-car | next-step | .45 | | une voiture neuve se choisit le budget d’abord | a new car is chosen budget first
@insurance-agency | Cet endroit est une agence d’assurances | This place is an insurance agency
alarm-system | goes-with | .8 | | une alarme peut compter dans le tarif d’un contrat | an alarm can count towards the price of a policy
locksmith | goes-with | .65 | | une serrure trois points figure dans bien des contrats | a three-point lock is named in many policies
new-car | next-step | .65 | | une nouvelle voiture se signale avant de rouler | a new car is declared before it is driven
property-sale | same-occasion:moving-home | .65 | | un nouveau logement et son contrat se préparent ensemble | a new home and its policy are prepared together
roadside-assistance | goes-with | .65 | | l’assistance zéro kilomètre dépanne devant la maison | zero-kilometre assistance comes out even to your own door
first-aid-course | same-universe | .6 | | une journée de premiers secours sert toute la vie | a day of first aid serves a lifetime
roadworthiness-test | same-universe | .5 | | un contrôle technique à jour fait partie du dossier | an up-to-date roadworthiness test is part of the file
moving-service | same-occasion:moving-home | .55 | | un bon déménageur assure aussi le contenu des cartons | a good mover insures the contents of the boxes too
veterinary-care | goes-with | .5 | | une assurance animaux suit les visites chez le vétérinaire | pet cover goes along to the vet’s
driving-lessons | goes-with | .45 | | la conduite accompagnée compte dans le tarif du jeune conducteur | supervised driving counts in a young driver’s price
electrician | next-step | .4 | | une installation aux normes se confie à un électricien | a system up to standard is work for an electrician
accounting | same-universe | .45 | | l’expert-comptable connaît la valeur de ce que l’entreprise assure | the accountant knows the value of what a firm insures
travel-agency | same-occasion:holiday | .5 | summer-holidays | un voyage réservé tôt s’assure tranquillement | a trip booked early is insured at leisure
smart-home | goes-with | .4 | | un détecteur connecté prévient d’une fuite en votre absence | a smart sensor warns of a leak while you are out
motorcycle | next-step | .45 | | une moto neuve s’assure avant d’être livrée | a new motorcycle is insured before delivery
car-repair | goes-with | .55 | | un garage partenaire répare sans avance de frais | a partner garage repairs with nothing to pay up front
windscreen-repair | goes-with | .6 | | un éclat se répare souvent sans franchise | a chip is often mended with no excess
electric-car | next-step | .45 | | une électrique s’assure avec sa batterie et sa borne | an electric car is insured with battery and charger
savings | same-universe | .5 | | prévoir et mettre de côté se décident ensemble | planning ahead and putting by are decided together
@notary-office | Vous êtes dans une étude notariale | You are at a notary’s office
moving-service | same-occasion:moving-home | .85 | | l’acte signé, les cartons peuvent partir | the deed signed, the boxes can go
home-renovation | next-step | .85 | | propriétaire depuis ce matin, on pense déjà aux travaux | an owner since this morning, and already planning works
home-insurance | next-step | .8 | | une attestation d’assurance se présente à la signature | proof of insurance is shown at the signing
mortgage-broker | goes-with | .7 | | le courtier et le notaire tiennent les deux bouts d’un achat | broker and notary hold the two ends of a purchase
property-sale | same-universe | .7 | | avant l’acte, il y a une agence et quelques visites | before the deed come an agency and a few viewings
interior-design | next-step | .6 | | un architecte d’intérieur part du plan joint à l’acte | an interior designer starts from the plan with the deed
fitted-kitchen | next-step | .6 | | la cuisine se dessine pendant le délai de signature | the kitchen is drawn while the papers are prepared
wedding-planning | same-occasion:engagement | .45 | weddings | le contrat de mariage signé, place à la fête | the marriage contract signed, on to the party
accounting | same-universe | .5 | | créer une société se fait à deux voix, notaire et comptable | founding a company takes two voices, notary and accountant
legal-advice | same-universe | .55 | | l’avocat conseille, le notaire rédige l’acte | the lawyer advises, the notary draws up the deed
savings | next-step | .4 | | une vente conclue laisse une somme à placer au calme | a sale concluded leaves a sum to place in peace
antiques | next-step | .4 | | les meubles d’une maison se font estimer par un antiquaire | the furniture of a house can be valued by an antique dealer
property-management | next-step | .5 | | un bien à louer peut se confier à un gestionnaire | a property to let can be left to a manager
genealogy | same-universe | .6 | | les vieux actes font remonter un arbre généalogique | old deeds take a family tree further back
wealth-management | same-universe | .55 | | une donation se pense avec un conseiller en patrimoine | a gift is thought through with a wealth adviser
architecture | next-step | .5 | | un architecte lit les servitudes avant de dessiner | an architect reads the easements before drawing
tax-advice | same-universe | .5 | | un conseil fiscal accompagne une vente ou une donation | tax advice goes with a sale or a gift
inheritance-advice | same-universe | .55 | | une transmission se prépare à tête reposée | handing on is best planned with a clear head
life-insurance | same-universe | .45 | | une clause d’assurance vie se relit avec le notaire | a life policy’s clause is reread with the notary
@accountant-office | Vous êtes dans un cabinet comptable | You are at an accountant’s office
business-insurance | goes-with | .85 | | une assurance professionnelle couvre le local et l’activité | business insurance covers premises and trade
legal-advice | same-universe | .8 | | statuts et baux passent entre les mains d’un juriste | articles and leases pass through a lawyer’s hands
payment-terminal | next-step | .7 | | un terminal envoie les encaissements droit en comptabilité | a terminal sends takings straight to the books
coworking | same-universe | .65 | | un bureau partagé se loue au mois et passe en charges | a shared office rents by the month and counts as an expense
website-creation | next-step | .65 | | l’entreprise a ses comptes, il lui faut sa vitrine en ligne | the firm has its books, now it needs its window online
bank-account | next-step | .6 | | un compte professionnel garde les dépenses séparées | a business account keeps expenses apart
office-furniture | goes-with | .6 | | une armoire solide range dix ans de factures | a solid cabinet holds ten years of invoices
printing-service | goes-with | .5 | | cartes et en-têtes s’impriment une fois le nom déposé | cards and letterheads are printed once the name is registered
vocational-training | next-step | .5 | | une formation de gestion fait gagner des soirées | a management course wins back evenings
notary-service | same-universe | .5 | | céder un fonds de commerce passe devant notaire | selling a business goes before a notary
computer-repair | goes-with | .45 | | une sauvegarde bien réglée protège les comptes | a well-set backup protects the books
property-management | next-step | .4 | tax-return | les loyers perçus se déclarent mieux avec un gestionnaire | rents received are easier to declare with a manager
savings | next-step | .4 | | un bon exercice laisse de quoi mettre de côté | a good year leaves something to put by
software | goes-with | .65 | | un logiciel de facturation s’accorde avec le cabinet | invoicing software is agreed with the accountant
recruitment | next-step | .5 | | le budget du premier salarié est fait, on peut recruter | the first salary is budgeted, recruiting can begin
commercial-property | next-step | .5 | | un local se choisit prévisionnel en main | premises are chosen forecast in hand
retirement-savings | next-step | .45 | | un indépendant prépare sa retraite avec ses comptes | the self-employed plan retirement with their accounts
company-cars | next-step | .4 | | acheter ou louer l’utilitaire, le comptable a un avis | buy or lease the van, the accountant has a view
@travel-agency | Cet endroit est une agence de voyages | This place is a travel agency
luggage | same-occasion:holiday | .9 | | la valise se choisit selon le voyage | the suitcase is chosen to suit the journey
travel-insurance | goes-with | .9 | | une assurance annulation se souscrit à la réservation | cancellation cover is taken out on booking
travel-guide | next-step | .85 | | un guide se lit avant, pendant et après | a guidebook is read before, during and after
language-course | next-step | .75 | | savoir dire bonjour et merci change un voyage | knowing hello and thank you changes a journey
travel-accessories | same-occasion:holiday | .8 | | un adaptateur et un coussin de nuque allègent le vol | an adapter and a neck pillow ease the flight
camera | goes-with | .65 | | un petit appareil photo voyage mieux qu’un gros | a small camera travels better than a big one
pet-boarding | next-step | .65 | | une bonne pension pour le chien se réserve tôt | good boarding for the dog is booked early
swimwear | same-occasion:holiday | .65 | | la plage réservée, il reste le maillot | the beach is booked, the swimsuit remains
sunscreen | same-occasion:holiday | .65 | | la crème solaire tient dans la trousse de cabine en petit format | sun cream fits the cabin bag in a small size
sunglasses | same-occasion:holiday | .65 | summer-holidays | une paire de solaires sert de l’aéroport à la plage | sunglasses serve from airport to beach
wedding-registry | same-occasion:engagement | .6 | weddings | un voyage de noces peut s’offrir sur la liste | a honeymoon can go on the wedding list
taxi | goes-with | .6 | | un taxi retenu la veille, et l’avion de six heures est facile | a taxi booked the night before makes a six o’clock flight easy
identity-photo | goes-with | .55 | | un visa demande deux photos récentes | a visa asks for two recent photos
pet-sitting | goes-with | .5 | | le chat préfère qu’on passe le voir chez lui | the cat prefers to be visited at home
hiking-gear | goes-with | .5 | | un trek se prépare avec des chaussures déjà faites | a trek is prepared in boots already worn in
currency-exchange | goes-with | .75 | | quelques billets du pays facilitent la première heure | a little local cash eases the first hour
airport-transfer | goes-with | .7 | | une navette réservée, et le départ se fait sans voiture | with a shuttle booked, you leave without the car
diving | same-occasion:holiday | .5 | summer-holidays | un baptême de plongée se prépare en bassin avant les tropiques | a first dive is practised in a pool before the tropics
air-travel | same-universe | .65 | | les bons horaires d’avion partent les premiers | the good flight times go first
train-travel | same-universe | .55 | | bien des voyages commencent par un train de nuit | many a journey starts with a night train
ski-equipment | same-occasion:holiday | .45 | ski | le chalet réservé, on vérifie chaussures et masques | chalet booked, boots and goggles are checked
beach-holiday | same-universe | .7 | summer-holidays | les bords de mer se réservent en janvier | the seaside is booked in January
ski-holiday | same-universe | .65 | ski | les semaines de février partent dès l’automne | February weeks go in autumn
car-rental | goes-with | .7 | | la voiture se prend à la descente de l’avion | the car is picked up straight off the plane
guided-tour | goes-with | .6 | | un guide francophone se réserve avec le circuit | a guide in your language is booked with the tour
hotel-stay | goes-with | .6 | | une nuit avant le vol évite de se lever à trois heures | a night before the flight saves a three o’clock start
e-reader | goes-with | .5 | | une liseuse emporte vingt romans sans dépasser le poids | an e-reader takes twenty novels within the allowance
@post-office | Vous êtes au bureau de poste | You are at the post office
greeting-card | goes-with | .85 | | une carte choisie avec soin mérite un beau timbre | a carefully chosen card deserves a fine stamp
stationery | goes-with | .8 | | enveloppes et papier à lettres s’achètent avant la queue | envelopes and writing paper are bought before the queue
moving-service | same-occasion:moving-home | .65 | | le courrier suit, les meubles aussi | the mail follows, and so does the furniture
fountain-pen | goes-with | .6 | | une lettre à la plume se garde longtemps | a letter in ink is kept for a long time
printing-service | goes-with | .5 | | une étiquette imprimée nettement arrive plus sûrement | a clearly printed label arrives more surely
newspaper-subscription | same-universe | .55 | | le facteur apporte aussi le journal du matin | the postman brings the morning paper too
wedding-stationery | same-occasion:engagement | .6 | weddings | les faire-part partent tous le même jour | wedding invitations all leave on the same day
gift-box | same-occasion:party | .5 | end-of-year | un cadeau envoyé début décembre arrive à l’heure | a present sent in early December arrives in time
bank-account | same-universe | .45 | | certains comptes s’ouvrent aussi à un guichet | some accounts can be opened at a counter too
identity-photo | goes-with | .45 | | il manque souvent une photo au dossier à poster | a form to post often lacks its photo
second-hand-fashion | next-step | .45 | | une robe vendue d’occasion part d’ici | a dress sold second-hand leaves from here
packing-supplies | goes-with | .7 | | carton solide et papier bulle avant le guichet | a sturdy box and bubble wrap before the counter
stamps-and-coins | same-universe | .7 | | le timbre du jour finit parfois dans un album | today’s stamp sometimes ends in an album
money-transfer | same-universe | .4 | | un mandat part d’un comptoir comme une lettre | a money order leaves a counter like a letter
@parcel-point | Cet endroit garde vos colis | This place keeps your parcels
clothing-alteration | next-step | .7 | | le pantalon reçu trop long se raccourcit en deux jours | trousers that arrive too long are shortened in two days
second-hand-fashion | same-universe | .75 | | les vêtements de seconde main voyagent de relais en relais | second-hand clothes travel from point to point
printing-service | goes-with | .65 | | une étiquette de retour s’imprime au magasin de copies | a return label is printed at the copy shop
stationery | goes-with | .5 | | un bon ruban adhésif et un mot manuscrit soignent l’envoi | good tape and a handwritten note finish a parcel
bread | goes-with | .45 | | on passe prendre son colis, puis le pain du soir | pick up the parcel, then the evening’s bread
phone-accessories | goes-with | .4 | | une housse et un chargeur complètent un téléphone reçu par colis | a case and a charger complete a phone that came by parcel
gift-box | same-occasion:party | .5 | end-of-year | avant Noël, mieux vaut emballer le cadeau dès sa réception | before Christmas, wrap the present as soon as it arrives
repair-cafe | same-universe | .4 | | avant de commander neuf, on peut tenter la réparation | before ordering new, a repair may be tried
zero-waste-products | same-universe | .4 | | un carton réutilisé en vaut deux | a reused box is worth two
packing-supplies | goes-with | .65 | | un colis bien calé commence par un carton neuf | a well-wedged parcel starts with a new box
@town-hall | Vous êtes à la mairie | You are at the town hall
local-association | same-universe | .9 | | les associations cherchent toujours des bras | associations can always use a hand
public-library | same-universe | .9 | | la carte de bibliothèque se prend en quelques minutes | a library card takes a few minutes
identity-photo | goes-with | .85 | | une carte d’identité commence par une photo aux normes | an identity card begins with a compliant photo
wedding-photography | same-occasion:engagement | .7 | weddings | le oui en mairie se photographie dès l’escalier d’honneur | the yes at the town hall is photographed from the steps on
public-transport-pass | same-universe | .75 | | la carte de transport et les papiers se mettent à jour ensemble | travel card and papers are brought up to date together
day-nursery | same-occasion:birth | .65 | | la naissance déclarée, on s’inscrit à la crèche | the birth registered, the nursery list comes next
moving-service | same-occasion:moving-home | .55 | | un déménagement commence par une autorisation de stationnement | a move begins with a parking permit
museum | same-universe | .65 | | un musée raconte d’où vient la ville | a museum tells where the town comes from
swimming | same-universe | .65 | | une piscine ouverte à tous fait nager toutes les générations | a public pool gets every generation swimming
wedding-flowers | same-occasion:engagement | .6 | weddings | un bouquet rond va bien avec un mariage civil | a round bouquet suits a civil wedding
theatre-season | same-universe | .6 | | un programme de saison se feuillette en attendant son tour | a season’s programme can be leafed through while waiting
kids-sport-club | same-occasion:back-to-school | .55 | back-to-school | une fois inscrits à l’école, les enfants choisissent leur sport | with school settled, children choose their sport
first-aid-course | same-universe | .5 | | une journée suffit pour apprendre les premiers secours | one day is enough to learn first aid
senior-residence | same-universe | .45 | | une résidence avec services garde les aînés au cœur de la ville | a serviced residence keeps elders in the heart of town
holiday-camp | same-occasion:holiday | .5 | summer-holidays | les stages d’été se réservent dès le printemps | summer courses are booked from spring on
city-event | same-universe | .85 | | une fête de la commune n’existe que par son public | a town festival lives by its crowd
blood-donation | same-universe | .6 | | donner son sang prend moins d’une heure | giving blood takes less than an hour
public-campaign | same-universe | .6 | | un message d’intérêt public se lit bien en attendant | a public service message is worth reading while waiting
genealogy | same-universe | .5 | | l’état civil est la première source des généalogistes | civil registers are the genealogist’s first source
fresh-market | same-universe | .6 | | un marché de producteurs fait vivre une place | a farmers’ market brings a square to life
charity-donation | same-universe | .45 | | une collecte solidaire commence par un don | a charity drive begins with one gift
wedding-ring | same-occasion:engagement | .75 | weddings | les alliances s’échangent devant le maire | rings are exchanged before the mayor
wedding-dress | same-occasion:engagement | .6 | weddings | une robe courte convient bien au mariage civil | a short dress suits a civil wedding
honeymoon-travel | same-occasion:engagement | .45 | weddings | la date publiée, le voyage de noces se réserve | the date published, the honeymoon is booked
wedding-venue | same-occasion:engagement | .65 | weddings | la date retenue en mairie fixe celle de la salle | the date at the town hall sets that of the venue
wedding-planning | same-occasion:engagement | .55 | weddings | une organisatrice pense au dossier comme au bouquet | a planner thinks of the papers as well as the flowers
wedding-suit | same-occasion:engagement | .5 | weddings | un costume clair convient aux mariages d’après-midi | a light suit is right for an afternoon wedding
baby-equipment | same-occasion:birth | .5 | | après l’état civil, la première sortie en poussette | after the registry, the first outing in the pushchair
school-supplies | same-occasion:back-to-school | .5 | back-to-school | l’inscription à l’école faite, il reste la liste | the school place settled, there is the list
notary-service | next-step | .45 | | un pacs ou un contrat de mariage se signe aussi chez le notaire | a civil partnership or marriage contract is signed at the notary’s too
@employment-office | Vous êtes dans une agence pour l’emploi | You are at an employment office
vocational-training | next-step | .95 | | une formation courte ouvre parfois un métier neuf | a short course sometimes opens a new trade
public-transport-pass | goes-with | .75 | | un abonnement élargit la carte des postes possibles | a pass widens the map of possible jobs
language-course | next-step | .75 | | l’anglais revient dans beaucoup d’annonces | English comes up in many advertisements
driving-lessons | next-step | .75 | | le permis revient dans bien des offres | a licence is asked for in many offers
printing-service | goes-with | .65 | | un CV bien imprimé se tient bien en main | a well-printed CV sits well in the hand
identity-photo | goes-with | .5 | | une photo sobre convient à un badge ou à un profil | a plain photo suits a badge or a profile
coworking | same-universe | .5 | | qui lance son activité peut louer un bureau à la journée | those starting up can rent a desk by the day
accounting | next-step | .5 | | créer son entreprise se discute avec un expert-comptable | starting a business is worth a talk with an accountant
day-nursery | next-step | .5 | back-to-school | une place en crèche accompagne une reprise de poste | a nursery place goes with a return to work
first-aid-course | same-universe | .5 | | un brevet de secourisme compte dans bien des métiers | a first-aid certificate counts in many trades
higher-education | next-step | .55 | | une école forme aussi en alternance, à tout âge | a college trains apprentices too, at any age
bicycle | goes-with | .4 | | un vélo mène au travail sans horaires | a bicycle goes to work without a timetable
career-coaching | next-step | .9 | | un bilan de compétences remet les idées en ordre | a skills review puts ideas in order
apprenticeship | next-step | .85 | | l’alternance forme et rémunère en même temps | an apprenticeship trains and pays at once
computer-class | next-step | .65 | | un cours d’informatique met à l’aise devant un écran | a computer class makes one at ease with a screen
online-course | next-step | .55 | | un cours en ligne se suit à son heure | an online course keeps your own hours
@print-shop | Cet endroit imprime et copie | This place prints and copies
stationery | goes-with | .75 | | un papier épais change une carte de visite | thick paper changes a business card
website-creation | same-universe | .75 | | l’adresse du site figure sur toutes les cartes | the website’s address is on every card
picture-framing | next-step | .7 | | une affiche grand format sort d’ici roulée et finit encadrée | a large poster leaves rolled up and ends up framed
wedding-planning | same-occasion:engagement | .6 | weddings | faire-part, menus et plan de table se commandent d’un bloc | invitations, menus and seating plan are ordered together
photo-prints | same-universe | .65 | | un album imprimé rassemble l’année en photos | a printed album gathers the year in pictures
coworking | same-universe | .5 | | indépendants et créateurs impriment entre deux réunions | freelancers and founders print between two meetings
higher-education | same-universe | .45 | | un mémoire relié se dépose à l’heure | a bound dissertation is handed in on time
parcel-delivery | next-step | .55 | | les brochures imprimées repartent en colis | printed brochures go out by parcel
party-supplies | same-occasion:party | .5 | | une banderole imprimée souhaite l’anniversaire en grand | a printed banner wishes a birthday in large letters
local-association | same-universe | .5 | | une association vit aussi de ses affiches | an association lives by its posters too
accounting | goes-with | .4 | | les liasses de fin d’année se relient avant le rendez-vous comptable | year-end papers are bound before the accountant’s visit
school-supplies | same-occasion:back-to-school | .5 | back-to-school | à la rentrée, cours photocopiés et classeurs vont ensemble | in September, copied lessons and binders go together
photography-class | next-step | .4 | | bien photographier ses produits soigne la brochure | good product pictures make a better brochure
graphic-design | goes-with | .85 | | un graphiste prépare un fichier qui s’imprime juste | a designer prepares a file that prints true
signage | same-universe | .7 | | l’enseigne reprend le logo des cartes | the shop sign takes up the logo on the cards
engraving | same-universe | .5 | | un tampon ou une plaque gravée complète le papier à en-tête | a stamp or an engraved plate completes the letterhead
wedding-photography | same-occasion:engagement | .5 | weddings | les remerciements imprimés partent avec une photo du mariage | printed thanks go out with a wedding picture
@coworking-space | Cet endroit est un espace de travail partagé | This place is a coworking space
accounting | goes-with | .85 | | un expert-comptable rend ses soirées à l’indépendant | an accountant gives the self-employed their evenings back
coffee-beans | goes-with | .7 | | la journée partagée démarre autour d’un bon café | the shared day starts around good coffee
website-creation | goes-with | .75 | | un site clair amène les premiers clients | a clear website brings the first clients
business-insurance | goes-with | .7 | | une responsabilité civile est demandée dès le premier contrat | liability cover is asked for with the first contract
headphones | goes-with | .7 | | en espace ouvert, un casque vaut une porte fermée | in an open space, headphones are as good as a closed door
meal-delivery | goes-with | .6 | | un déjeuner livré à midi laisse finir la réunion | lunch delivered at noon lets the meeting finish
legal-advice | goes-with | .6 | | un premier contrat se fait relire | a first contract is worth a second reading
yoga-class | next-step | .55 | | après huit heures assis, le yoga délie les épaules | after eight hours sitting, yoga frees the shoulders
laptop | goes-with | .65 | | un ordinateur léger fait bien le trajet | a light computer makes the journey well
vocational-training | next-step | .6 | | une formation d’une journée se bloque entre deux missions | a one-day course fits between two jobs
bank-account | next-step | .5 | | un compte professionnel s’ouvre avec la première facture | a business account opens with the first invoice
printing-service | goes-with | .55 | | une présentation imprimée reste sur la table du client | a printed presentation stays on the client’s table
mobile-plan | goes-with | .5 | | un second numéro sépare le travail et la maison | a second number keeps work and home apart
e-bike | same-universe | .5 | | à vélo électrique, on arrive sans avoir couru | on an electric bicycle, you arrive without having run
commercial-property | next-step | .6 | | l’équipe grandit, il lui faudra ses murs | the team grows and will need walls of its own
it-support | goes-with | .55 | | un informaticien règle les postes à distance | a technician sets up machines remotely
software | goes-with | .55 | | un outil partagé évite trente courriels par jour | a shared tool saves thirty emails a day
conference | same-universe | .5 | | une salle de séminaire accueille toute l’équipe une fois l’an | a seminar room holds the whole team once a year
graphic-design | goes-with | .55 | | un logo se dessine avant le premier devis | a logo is drawn before the first quote
poke-bowl | goes-with | .45 | | un bol de saison se mange devant la fenêtre | a seasonal bowl is eaten by the window
coffee | goes-with | .65 | | un café au coin de la rue vaut une salle de réunion | a coffee round the corner is as good as a meeting room
sandwich | goes-with | .5 | | un sandwich bien fait sauve un midi chargé | a well-made sandwich saves a busy noon
office-furniture | next-step | .5 | | de retour chez soi, on veut le même fauteuil | back home, you want the same chair
payment-terminal | goes-with | .45 | | un petit terminal encaisse les clients de passage | a small terminal takes payment from passing clients
@locksmith | Cet endroit est une serrurerie | This place is a locksmith’s
alarm-system | goes-with | .9 | | une alarme et une bonne serrure se complètent | an alarm and a good lock complete each other
home-insurance | goes-with | .8 | | la facture d’une serrure certifiée se transmet à l’assureur | the bill for a certified lock goes to the insurer
moving-service | same-occasion:moving-home | .7 | | un nouveau logement, un nouveau jeu de clés | a new home, a new set of keys
windows-and-shutters | same-universe | .7 | | porte, fenêtres et volets se regardent ensemble | door, windows and shutters are looked at together
property-rental | same-occasion:moving-home | .5 | | entre deux locataires, on change le cylindre | between two tenants, the cylinder is changed
electrician | same-universe | .55 | | un électricien raccorde l’interphone et la gâche | an electrician wires the intercom and the latch
home-renovation | next-step | .55 | | changer la porte d’entrée se fait pendant les travaux | a front door is changed during the works
shoe-repair | same-universe | .4 | | le cordonnier taille aussi les doubles simples | the cobbler cuts simple duplicates too
tools | goes-with | .5 | | une goutte de lubrifiant et un bon tournevis font durer un verrou | a drop of oil and a good screwdriver make a bolt last
leather-goods | goes-with | .4 | | un étui à clés épargne les poches | a key case spares the pockets
bicycle-accessories | same-universe | .5 | | un antivol solide suit la même mécanique | a solid bicycle lock works on the same principle
property-management | same-universe | .45 | | un gestionnaire d’immeubles tient un trousseau de cent clés | a property manager keeps a ring of a hundred keys
garage-door | same-universe | .65 | | un portail motorisé se règle comme une serrure | a motorised gate is tuned like a lock
glazing | same-universe | .55 | | une vitre feuilletée complète une porte solide | laminated glass completes a solid door
smart-home | same-universe | .5 | | une serrure connectée ouvre au livreur, pas aux autres | a smart lock opens for the courier and nobody else
@funeral-director | Vous êtes dans une maison funéraire | You are at a funeral director’s
cut-flowers | goes-with | .8 | | un fleuriste compose les gerbes de la cérémonie | a florist makes up the flowers for the ceremony
notary-service | next-step | .6 | | un notaire explique les démarches, pas à pas | a notary explains the formalities, step by step
printing-service | goes-with | .55 | | un imprimeur prépare faire-part et livret de cérémonie | a printer prepares notices and the order of service
hotel-stay | goes-with | .5 | | un hôtel accueille les proches venus de loin | a hotel receives relatives from afar
catering | goes-with | .45 | | un traiteur sert une collation simple à la maison | a caterer serves a simple meal at home
train-travel | goes-with | .4 | | un train permet à la famille d’être là à temps | a train lets the family be there in time
plants | same-universe | .45 | | une plante vivace fleurit d’année en année | a perennial flowers year after year
choir | same-universe | .4 | | une chorale chante parfois pendant la cérémonie | a choir sometimes sings at the ceremony
gardening-service | next-step | .4 | | un jardinier entretient les plantations toute l’année | a gardener tends the planting all year round
stationery | next-step | .4 | | un papier sobre convient aux lettres de remerciement | plain paper suits letters of thanks
sympathy-flowers | goes-with | .85 | | un fleuriste compose couronnes et coussins selon vos mots | a florist makes wreaths to your words
tombstone | next-step | .65 | | un marbrier aide à choisir un monument, le moment venu | a stonemason helps to choose a memorial, when the time comes
`;
