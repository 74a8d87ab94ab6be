/** What goes with professional offices, moves, help at home and public counters; laid out as in `complements-food-baked.ts`. */
export const OFFICE_COMPLEMENTS = `
@currency-exchange | Cet endroit est un bureau de change | This place is a bureau de change
travel-insurance | same-occasion:holiday | .8 | | les devises prêtes, l’assurance du voyage se vérifie | the cash ready, check the travel cover
guided-tour | next-step | .5 | | quelques pièces changées, une visite de la ville commence bien | a few coins changed, a tour of the town begins well
travel-accessories | goes-with | .75 | | une pochette plate garde billets et passeport | a flat pouch keeps notes and passport
hotel-stay | same-occasion:holiday | .65 | | à l’arrivée, la monnaie puis la chambre | on arrival, the cash and then the room
travel-guide | goes-with | .65 | | un guide dit aussi combien laisser au restaurant | a guide also tells how much to leave at the restaurant
air-travel | same-occasion:holiday | .65 | | le billet réservé, on change un peu d’argent | the flight booked, change a little money
luggage | same-occasion:holiday | .5 | summer-holidays | avant l’été, on vérifie devises et roulettes de valise | before summer, check currency and suitcase wheels
mobile-plan | goes-with | .55 | | un forfait local vaut mieux que l’itinérance | a local plan beats roaming
stamps-and-coins | same-universe | .45 | | les pièces étrangères font de petits collectionneurs | foreign coins make young collectors
leather-goods | goes-with | .45 | | un portefeuille à deux compartiments sépare les monnaies | a wallet with two pockets keeps currencies apart
language-course | next-step | .45 | | savoir compter dans la langue évite les erreurs de monnaie | counting in the language avoids mistakes with change
@mortgage-broker-office | Cet endroit est un cabinet de courtage en prêt immobilier | This place is a mortgage broker’s
property-sale | goes-with | .9 | | le budget connu, les visites deviennent sérieuses | the budget known, viewings become serious
notary-service | next-step | .85 | | l’offre acceptée, le notaire prépare l’acte | the offer accepted, the notary prepares the deed
home-insurance | next-step | .75 | | le contrat habitation se signe avec le prêt | the home policy is signed along with the loan
new-home | same-universe | .75 | | un logement neuf se finance par étapes, à mesure qu’il s’élève | a new-build is financed in stages, as it rises
moving-service | same-occasion:moving-home | .75 | | la date du prêt donne celle du camion | the date of the loan sets that of the lorry
home-renovation | same-occasion:moving-home | .7 | | les travaux peuvent entrer dans le même financement | works can go into the same financing
energy-contract | same-occasion:moving-home | .45 | | le compteur s’ouvre le jour de la signature | the meter opens on signing day
insulation | next-step | .5 | | un logement mieux classé pèse moins chaque mois | a better-rated home costs less each month
fitted-kitchen | same-occasion:moving-home | .5 | | la cuisine prévue dans le prêt se dessine tout de suite | a kitchen planned in the loan can be drawn at once
furniture | same-occasion:moving-home | .45 | | on garde de côté de quoi meubler la première pièce | keep something aside to furnish the first room
architecture | next-step | .5 | | un avant-projet d’architecte appuie une demande de prêt | an architect’s sketch supports a loan request
retirement-savings | same-universe | .4 | | une fois logé, on prépare la suite sur trente ans | once housed, plan the next thirty years
@law-firm | Vous êtes dans un cabinet d’avocats | You are at a law firm
notary-service | same-universe | .75 | | le notaire donne à l’accord sa forme officielle | the notary gives an agreement its official form
accounting | same-universe | .75 | | l’expert-comptable apporte les chiffres du dossier | the accountant brings the figures of the case
business-insurance | goes-with | .65 | | une responsabilité civile accompagne une activité libérale | liability cover goes with a practice
commercial-property | next-step | .65 | | un bail commercial se relit avant de visiter d’autres locaux | a commercial lease is reread before viewing more premises
printing-service | goes-with | .5 | | un dossier de plaidoirie se relie proprement | a case file is neatly bound
office-furniture | goes-with | .5 | | des armoires fermées gardent les dossiers | closed cabinets keep the files
tailored-suit | goes-with | .55 | | une veste bien coupée se porte sous la robe comme en ville | a well-cut jacket is worn under the gown and in town
dry-cleaning | goes-with | .5 | | la robe d’audience se confie au pressing | the court gown goes to the dry cleaner
legal-insurance | next-step | .65 | | une protection juridique prend en charge une partie des frais | legal cover meets part of the costs
software | goes-with | .45 | | une signature électronique évite un aller-retour | an electronic signature saves a journey
newspaper-subscription | goes-with | .4 | | la presse économique suit les affaires du jour | the business press follows the day’s affairs
@architect-office | Vous êtes dans une agence d’architecture | This is an architect’s practice
home-renovation | next-step | .9 | | les plans arrêtés, les entreprises chiffrent | plans settled, the builders quote
new-home | same-universe | .65 | | visiter un logement neuf aide à dire ce que l’on veut | viewing a new home helps you say what you want
property-sale | same-occasion:moving-home | .65 | | un architecte accompagne volontiers une seconde visite | an architect gladly joins a second viewing
furniture | goes-with | .65 | | les meubles se placent déjà sur le plan | the furniture already has its place on the plan
lighting | goes-with | .7 | | la lumière se dessine avec les murs | light is drawn along with the walls
insulation | goes-with | .7 | | l’isolant se choisit selon le mur, dedans ou dehors | insulation is chosen to suit the wall, inside or out
landscape-garden | same-universe | .7 | | le paysagiste prolonge la maison par le jardin | the landscaper carries the house into the garden
solar-panels | next-step | .55 | | un toit bien orienté se pense avec ses panneaux | a well-turned roof is planned with its panels
exhibition | same-universe | .55 | | une exposition d’architecture donne des références communes | an architecture show gives shared references
printing-service | goes-with | .55 | | un plan se lit encore mieux en grand format | a plan still reads best in large format
wall-art | goes-with | .4 | | un mur blanc livré nu demande une image | a white wall handed over bare asks for a picture
fitted-wardrobe | next-step | .55 | | une soupente devient dressing sur mesure | the space under the eaves becomes a fitted wardrobe
mortgage-broker | goes-with | .55 | | l’estimation du projet se porte au courtier | the project’s estimate goes to the broker
bathroom-renovation | next-step | .5 | | sous les combles, la douche se place à l’endroit le plus haut | under the eaves, the shower goes where it is highest
@communication-agency | Vous êtes dans une agence de communication | This is a communication agency
printing-service | next-step | .85 | | la charte dessinée, l’imprimeur tire les cartes | the identity drawn, the printer runs the cards
signage | next-step | .8 | | l’enseigne porte le nouveau logo dans la rue | the sign takes the new logo into the street
software | goes-with | .6 | | un outil d’envoi de lettres d’information tient le rythme | a newsletter tool keeps up the pace
portrait-photography | goes-with | .7 | | de vrais portraits de l’équipe remplacent les images de banque | real portraits of the team replace stock pictures
trade-fair | next-step | .65 | | un stand de salon se prépare six mois avant | a trade stand is prepared six months ahead
coworking | same-universe | .6 | | graphistes et rédacteurs travaillent souvent côte à côte | designers and writers often work side by side
accounting | goes-with | .55 | | un site de vente demande une comptabilité qui suit | an online shop needs books that keep up
it-support | same-universe | .65 | | un informaticien veille sur les serveurs du site | a technician watches over the site’s servers
payment-terminal | next-step | .5 | | vendre en ligne et au comptoir se réunit dans un même compte | online and counter sales meet in one account
vocational-training | next-step | .55 | | une formation apprend à tenir son site soi-même | a course teaches you to keep your own site
photography-class | next-step | .45 | | de bonnes photos de produits s’apprennent en une journée | good product pictures are learnt in a day
@property-manager | Cet endroit gère des immeubles | This place manages buildings
insulation | next-step | .75 | | une façade isolée se vote en assemblée | an insulated front is voted at the owners’ meeting
home-insurance | goes-with | .75 | | chaque lot a son contrat, l’immeuble a le sien | each flat has its policy, the building its own
locksmith | goes-with | .7 | | un serrurier entretient la porte du hall | a locksmith looks after the hall door
cleaning-service | goes-with | .65 | | un hall propre change le retour du soir | a clean hall changes the coming home
property-rental | same-universe | .7 | | un appartement vide se reloue avec une bonne annonce | an empty flat lets again with a good advertisement
ev-charger | next-step | .65 | | une borne au parking se demande au syndic | a charger in the car park is asked of the manager
roofing | goes-with | .65 | | un couvreur inspecte la toiture après l’hiver | a roofer inspects the roof after winter
plumbing | goes-with | .6 | | les colonnes d’eau se vérifient avant de fuir | water pipes are checked before they leak
fibre-internet | next-step | .55 | | le raccordement de l’immeuble se décide ensemble | connecting the building is decided together
tax-advice | same-universe | .5 | tax-return | les revenus de location se déclarent au printemps | rental income is declared in spring
legal-advice | same-universe | .5 | | un règlement de copropriété se lit avec un juriste | house rules are read with a lawyer
moving-service | same-occasion:moving-home | .55 | | un monte-meuble se réserve en prévenant le syndic | a furniture lift is booked with word to the manager
gardening-service | goes-with | .55 | spring | la cour plantée demande un jardinier par mois | a planted courtyard wants a gardener once a month
pest-control | goes-with | .55 | | une cave saine se traite une fois par an | a healthy cellar is treated once a year
@moving-company | Cet endroit est une entreprise de déménagement | This is a moving company
storage-unit | goes-with | .9 | | entre deux adresses, les meubles patientent au garde-meuble | between two addresses, the furniture waits in storage
home-insurance | same-occasion:moving-home | .85 | | le nouveau logement s’assure dès la remise des clés | the new home is insured from the day of the keys
energy-contract | same-occasion:moving-home | .85 | | la lumière fonctionne le soir même si le contrat est ouvert | the lights work the first evening if the contract is open
fibre-internet | same-occasion:moving-home | .8 | | la ligne se transfère quinze jours avant le camion | the line is transferred a fortnight before the lorry
cleaning-service | same-occasion:moving-home | .7 | | un grand ménage suit le dernier carton | a thorough clean follows the last box
property-sale | same-universe | .65 | | une agence vend l’ancien logement pendant que l’on emballe | an agency sells the old home while you pack
furniture | next-step | .65 | | certains meubles ne tiennent pas dans la nouvelle vie | some furniture does not fit the new life
house-painting | next-step | .6 | | les murs se repeignent avant l’arrivée des meubles | walls are painted before the furniture arrives
locksmith | next-step | .6 | | le cylindre se change le premier jour | the cylinder is changed on day one
waste-removal | goes-with | .65 | | ce qui ne part pas se fait enlever | what is not coming is taken away
furniture-removal-van | same-universe | .55 | | pour un studio, un utilitaire loué peut suffire | for a studio, a hired van may do
parcel-delivery | same-occasion:moving-home | .45 | | le suivi du courrier se met en place avant le départ | mail forwarding is set up before leaving
pet-boarding | same-occasion:moving-home | .5 | | le chat passe le jour du déménagement en pension, au calme | the cat spends moving day in quiet boarding
curtains | next-step | .5 | | de nouvelles fenêtres demandent d’autres rideaux | new windows ask for other curtains
appliances | same-occasion:moving-home | .55 | | le réfrigérateur reste ou part, mieux vaut choisir avant | the fridge stays or goes, better choose beforehand
@self-storage | Cet endroit loue des garde-meubles | This place rents storage
moving-service | same-occasion:moving-home | .9 | | les déménageurs livrent directement dans le box | movers deliver straight to the unit
furniture-removal-van | goes-with | .8 | | un utilitaire à hayon remplit un box en deux tours | a van with a lift fills a unit in two trips
home-insurance | goes-with | .6 | | un contrat habitation peut couvrir ce qui est stocké | a home policy can cover what is stored
property-rental | same-occasion:moving-home | .65 | | un logement plus petit se choisit sans tout vendre | a smaller home is chosen without selling everything
home-renovation | goes-with | .65 | | le salon se vide le temps des travaux | the living room empties for the works
second-hand-goods | next-step | .65 | | à l’heure du tri, le dépôt-vente prend les beaux meubles | when sorting, the second-hand shop takes good pieces
waste-removal | next-step | .6 | | ce que personne ne reprend se fait débarrasser | what nobody takes back can be cleared
commercial-property | same-universe | .5 | | un stock qui grandit cherche un local | a growing stock looks for premises
student-housing | same-occasion:back-to-school | .5 | summer-holidays | l’été, un box garde la chambre d’étudiant entre deux baux | over summer, a unit keeps a student’s room between leases
charity-donation | next-step | .5 | | des livres en double font le bonheur d’une association | spare books make a charity happy
ski-equipment | goes-with | .45 | ski | les skis dorment ici et sortent en décembre | the skis sleep here and come out in December
locksmith | goes-with | .45 | | un cadenas à anse courte garde bien un box | a short-shackle padlock guards a unit well
parcel-delivery | goes-with | .4 | | un petit stock range ici et part en colis | a small stock is kept here and leaves as parcels
@home-services-agency | Cet endroit propose des services à domicile | This place offers services at home
laundry-products | goes-with | .5 | | une lessive douce fait du linge facile à repasser | a gentle detergent makes for easy ironing
gardening-service | same-universe | .8 | | un jardinier passe comme l’aide ménagère, à jour fixe | a gardener comes on a fixed day, as the cleaner does
meals-on-wheels | same-universe | .75 | | des repas portés complètent les heures d’aide | meals brought in add to the hours of help
emergency-call | goes-with | .7 | | un bouton d’appel relie à quelqu’un, jour et nuit | a call button reaches someone, day or night
pet-sitting | same-universe | .6 | | quelqu’un promène le chien pendant votre journée | someone walks the dog during your day
stairlift | next-step | .55 | | un monte-escalier garde la chambre du haut | a stairlift keeps the bedroom upstairs
tutoring | same-universe | .6 | back-to-school | une aide aux devoirs prend la suite de la sortie d’école | homework help takes over after school
day-nursery | same-occasion:birth | .65 | | en attendant une place en crèche, une garde partagée | until a nursery place comes, a shared nanny
senior-residence | same-universe | .55 | | une résidence avec services est une autre façon d’être aidé | a serviced residence is another way to be helped
tax-advice | goes-with | .5 | tax-return | les heures payées donnent souvent droit à un crédit d’impôt | hours paid for often give a tax credit
cleaning-products | goes-with | .55 | | quelques bons produits suffisent à tout entretenir | a few good products keep everything clean
vacuum-cleaner | goes-with | .5 | | un aspirateur léger facilite le travail | a light vacuum makes the work easier
private-chef | same-occasion:party | .45 | | pour un anniversaire, un chef cuisine chez vous | for a birthday, a chef cooks at your home
@community-centre | Cet endroit est une maison de quartier | This place is a community centre
public-library | same-universe | .8 | | la bibliothèque partage conteurs et ateliers | the library shares storytellers and workshops
choir | same-universe | .8 | | une chorale répète souvent dans la grande salle | a choir often rehearses in the big hall
language-course | next-step | .75 | | un cours de langue réunit des voisins du monde entier | a language class brings neighbours from everywhere
theatre-class | same-universe | .7 | | une troupe amateur accueille les débutants | an amateur company welcomes beginners
computer-class | next-step | .7 | | un atelier numérique se suit à son rythme | a digital workshop goes at your own pace
sewing-class | same-universe | .65 | | coudre à plusieurs va plus vite et se bavarde | sewing together is quicker and comes with talk
dance-class | same-universe | .65 | | la danse de salon a ses habitués | ballroom dancing has its regulars
tutoring | goes-with | .65 | back-to-school | l’aide aux devoirs reprend en septembre | homework help starts again in September
holiday-camp | same-occasion:holiday | .65 | summer-holidays | les sorties d’été se réservent avec les familles | summer outings are booked with the families
city-event | same-universe | .7 | | une fête de quartier se prépare à plusieurs mains | a neighbourhood festival takes many hands
charity-donation | same-universe | .6 | | une collecte trouve toujours une table | a collection always finds a table
blood-donation | same-universe | .55 | | donner son sang se fait volontiers entre voisins | neighbours like to give blood together
children-party | same-occasion:party | .55 | | la petite salle se loue pour un anniversaire d’enfants | the small room can be hired for a children’s birthday
pottery-class | same-universe | .6 | | le four à céramique tourne pour tout le monde | the kiln fires for everybody
knitting-wool | same-universe | .5 | | un cercle de tricot se forme avec trois pelotes | a knitting circle starts with three balls of wool
senior-residence | same-universe | .4 | | une résidence pour seniors aime les après-midi de cartes | a senior residence likes an afternoon of cards
@police-station | Cet endroit accueille le public | This place receives the public
first-aid-course | same-universe | .75 | | les gestes qui sauvent s’apprennent en une journée | life-saving skills take a day to learn
public-campaign | same-universe | .7 | | un conseil de prévention sert dès le lendemain | prevention advice is useful the very next day
blood-donation | same-universe | .65 | | donner son sang est un service que chacun peut rendre | giving blood is a service anyone can do
identity-photo | goes-with | .6 | | un dossier administratif demande une photo récente | a form asks for a recent photo
locksmith | next-step | .55 | | un serrurier remplace une clé perdue | a locksmith replaces a lost key
city-event | same-universe | .45 | | une fête de rue se déclare avant de sortir les tables | a street party is declared before the tables come out
local-association | same-universe | .55 | | des associations accompagnent les démarches | associations help with the formalities
printing-service | goes-with | .5 | | les copies du dossier se font au magasin de reprographie | copies of the file are made at the copy shop
public-transport-pass | goes-with | .45 | | un abonnement de transport perdu se refait vite | a lost travel pass is soon reissued
bicycle-accessories | next-step | .5 | | un vélo gravé se retrouve plus facilement | a marked bicycle is found more easily
charity-donation | same-universe | .4 | | un calendrier de pompiers s’échange contre un don | a firefighters’ calendar is given for a donation
@public-office | Vous êtes à un guichet de service public | You are at a public service counter
identity-photo | goes-with | .8 | | une photo aux normes évite de revenir | a compliant photo saves coming back
printing-service | goes-with | .7 | | les copies manquantes se font avant d’arriver au guichet | missing copies are best made before your turn
public-campaign | same-universe | .7 | | les messages d’intérêt public concernent tout le monde ici | public service messages concern everyone here
public-transport-pass | same-universe | .65 | | la carte de transport change d’adresse en même temps que les papiers | the travel card changes address along with the papers
public-library | same-universe | .65 | | la bibliothèque prête aussi des postes pour les démarches en ligne | the library also lends computers for online forms
local-association | same-universe | .65 | | des écrivains publics bénévoles aident à remplir un dossier | volunteer letter-writers help fill in a form
computer-class | next-step | .65 | | un atelier apprend à faire ses déclarations sur internet | a workshop teaches doing returns online
tax-advice | next-step | .6 | tax-return | une déclaration compliquée se prépare avec un conseil | a complicated return is prepared with advice
vocational-training | next-step | .55 | | les droits à la formation se consultent avant de choisir | training rights are checked before choosing
day-nursery | same-occasion:birth | .5 | | les aides à la garde se demandent avec l’inscription en crèche | childcare aid is asked for along with the nursery place
`;
