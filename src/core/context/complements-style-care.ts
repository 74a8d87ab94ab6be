/** What goes with pharmacies, care and the rooms where people wait for it; laid out as in `complements-food-baked.ts`. */
export const CARE_COMPLEMENTS = `
@pharmacy | Cette boutique est une pharmacie | This shop is a pharmacy
first-aid-course | same-universe | .75 | | les premiers secours s’apprennent | first aid can be learnt
home-care | same-occasion:illness-and-recovery | .7 | | une aide à domicile rend service quand on se remet | help at home is a service while one recovers
glasses | same-universe | .65 | | la lecture de la notice est un bon test de vue | reading the leaflet is a good eye test
health-top-up-insurance | next-step | .6 | | une complémentaire santé prend le relais après la carte Vitale | top-up insurance takes over after the state cover
hearing-test | same-universe | .55 | | un bilan auditif prend le temps d’un café | a hearing check takes no longer than a coffee
baby-equipment | same-occasion:birth | .65 | | les jeunes parents passent souvent ici | young parents often call here
maternity-photography | same-occasion:birth | .45 | | après la première tétine, les premières photos | after the first dummy, the first photographs
yoga-class | same-universe | .6 | | le tapis de yoga va avec une tisane et du temps | a yoga mat goes with a herbal tea and some time
swimming | same-universe | .6 | | la piscine entretient la forme | the pool keeps you fit
dental-care | same-universe | .5 | | un contrôle dentaire se réserve à l’avance | a dental check is booked ahead
bicycle | same-universe | .45 | | aller au travail à vélo compte comme une sortie | cycling to work counts as exercise
hiking-gear | goes-with | .45 | spring | pansements pour ampoules et bonnes chaussettes vont en randonnée ensemble | blister plasters and good socks go hiking together
travel-agency | same-occasion:holiday | .4 | summer-holidays | la trousse de voyage se prépare avant la valise | the travel kit is packed before the suitcase
blood-donation | same-universe | .55 | | donner son sang soigne quelqu’un que l’on ne connaît pas | giving blood heals someone you do not know
herbal-tea | same-universe | .5 | winter | thym, miel et citron réchauffent novembre | thyme, honey and lemon warm November
emergency-call | same-universe | .5 | | une téléassistance laisse vivre chez soi l’esprit tranquille | a personal alarm means living at home with an easy mind
orthopaedic-aids | same-occasion:illness-and-recovery | .55 | | une genouillère s’essaie avant de s’acheter | a knee support is tried on before it is bought
podiatry | same-universe | .45 | | un podologue s’occupe de ce qui porte tout le reste | a podiatrist looks after what carries all the rest
meals-on-wheels | same-occasion:illness-and-recovery | .5 | | le portage de repas soulage une semaine fatiguée | meals on wheels ease a tired week
senior-residence | same-universe | .4 | | certaines résidences ont un jardin, un salon et de bons voisins | some residences have a garden, a lounge and good neighbours
baby-food | same-occasion:birth | .5 | | les petits pots viennent après les biberons | jars come after bottles
nursing-care | same-universe | .5 | | une infirmière peut passer à la maison | a nurse can call at home
@optician | Vous êtes chez un opticien | This shop is an optician
book | goes-with | .85 | | de bonnes lunettes donnent envie de lire | good glasses make you want to read
cinema-ticket | next-step | .75 | | un film se regarde d’un œil neuf | a film is seen with fresh eyes
museum | next-step | .7 | | un tableau se voit mieux avec de bonnes lunettes | a painting is seen better with good glasses
health-top-up-insurance | next-step | .65 | | une complémentaire santé aide à payer les lunettes | top-up insurance helps pay for glasses
hearing-test | same-universe | .65 | | des lunettes aux oreilles, il n’y a pas loin | from glasses to ears is not far
e-reader | goes-with | .65 | | une liseuse ménage les yeux | an e-reader is easy on the eyes
haircut | goes-with | .6 | | une monture s’accorde à la coupe | a frame goes with a haircut
lighting | goes-with | .55 | | une bonne lampe repose les yeux | a good lamp rests the eyes
hat | goes-with | .55 | summer | un chapeau protège aussi du soleil | a hat protects from the sun too
ski-holiday | same-occasion:holiday | .45 | ski | la neige éblouit, le masque et les verres s’y préparent | snow is dazzling, so goggles and lenses get ready
driving-lessons | next-step | .45 | | on conduit mieux en voyant bien | you drive better when you see well
school-supplies | same-occasion:back-to-school | .5 | back-to-school | voir le tableau, puis remplir le cahier | see the board, then fill the notebook
camera | same-universe | .5 | | un objectif, c’est encore une affaire de verres | a camera lens is a matter of glass as well
swimming | goes-with | .4 | | des lunettes de piscine existent aussi à la vue | swimming goggles come with prescription lenses too
novel | goes-with | .65 | | les petits caractères du roman n’attendaient que vous | the novel’s small print was only waiting for you
glasses-accessories | goes-with | .6 | | un cordon et un étui rigide sauvent bien des montures | a cord and a hard case save many a frame
beach-holiday | same-occasion:holiday | .45 | summer-holidays | des verres teintés attendent le bord de mer | tinted lenses await the seaside
@hearing-aid-centre | Cet endroit est un centre auditif | This place is a hearing-aid centre
concert | next-step | .85 | | la musique mérite d’être bien entendue | music deserves to be heard well
theatre-season | next-step | .85 | | une saison théâtrale se savoure réplique par réplique | a theatre season is savoured line by line
cinema-ticket | next-step | .7 | | un film s’écoute autant qu’il se regarde | a film is heard as much as seen
choir | next-step | .65 | | une chorale réunit ceux qui aiment les voix | a choir brings together those who love voices
opera | next-step | .65 | | l’opéra se goûte dans le détail | opera is enjoyed in its details
audiobook | next-step | .65 | | un livre audio s’écoute avec plaisir | an audiobook is a pleasure to hear
glasses | same-universe | .65 | | une monture légère laisse toute la place derrière l’oreille | light frames leave room behind the ear
health-top-up-insurance | next-step | .6 | | une complémentaire santé s’étudie avant le choix de l’appareil | top-up insurance is worth a look before choosing an aid
television | goes-with | .55 | | certains téléviseurs parlent directement à l’appareil | some televisions talk straight to the aid
smartphone | goes-with | .55 | | un téléphone compatible fait passer l’appel dans l’oreille | a compatible phone puts the call right in your ear
restaurant-meal | next-step | .5 | | une grande tablée se suit mieux, place au dessert | a full table is easier to follow, so on to dessert
turntable | same-universe | .5 | | les vieux disques ont encore des choses à dire | old records still have things to say
music-lessons | same-universe | .45 | | un instrument se reprend à tout moment | an instrument can be taken up again at any time
guided-tour | next-step | .5 | | une visite guidée se suit jusqu’à la dernière anecdote | a guided tour is followed to the last anecdote
radio-and-podcast | next-step | .75 | | la radio du matin redevient une compagnie | morning radio becomes good company again
smart-speaker | goes-with | .5 | | une enceinte se règle enfin à un volume qui convient à tous | the speaker finds a volume that suits everyone
piano | next-step | .45 | | les aigus du piano ne demandent qu’à revenir | the piano’s high notes only ask to come back
language-course | next-step | .45 | | un cours de langue demande surtout de bien entendre | a language course is mostly a matter of hearing well
@medical-supplies-shop | Cette boutique vend du matériel médical | This shop sells medical supplies
home-care | same-occasion:illness-and-recovery | .8 | | une aide à domicile accompagne les premiers jours | help at home sees you through the first days
bathroom-renovation | next-step | .65 | | une douche de plain-pied simplifie le matin | a level-access shower makes mornings easier
mattress | goes-with | .6 | | une literie qui se relève rend la lecture plus douce | a bed that adjusts makes reading more comfortable
first-aid-course | same-universe | .6 | | savoir agir complète une bonne trousse | knowing what to do completes a good kit
taxi | same-universe | .55 | | un taxi facilite les trajets | a taxi makes journeys easier
meal-delivery | same-occasion:illness-and-recovery | .55 | | un repas livré repose toute la maison | a delivered meal rests the whole household
health-top-up-insurance | next-step | .55 | | une complémentaire santé participe à l’achat du matériel | top-up insurance helps with the cost of equipment
shoes | goes-with | .5 | | des chaussures souples accueillent bien une semelle | soft shoes take an insole well
public-library | same-universe | .45 | | certaines bibliothèques prêtent à domicile | some libraries lend at home
audiobook | goes-with | .5 | | un roman lu par un comédien remplit un après-midi | a novel read by an actor fills an afternoon
furniture | goes-with | .5 | | un fauteuil releveur se choisit aussi pour son tissu | a riser chair is chosen for its fabric too
electrician | next-step | .4 | | un éclairage automatique guide jusqu’au couloir | automatic lights show the way down the hall
baby-equipment | same-occasion:birth | .4 | | le tire-lait se loue, la poussette s’essaie | a breast pump is hired, a pram is tried out
stairlift | goes-with | .7 | | un monte-escalier rend l’étage à toute la famille | a stairlift gives the upstairs back to the family
emergency-call | goes-with | .65 | | une montre d’appel se porte comme une autre | an alarm watch is worn like any other
meals-on-wheels | same-occasion:illness-and-recovery | .6 | | un déjeuner porté à midi laisse une matinée de repos | a lunch brought at noon leaves a morning’s rest
first-aid-kit | goes-with | .55 | | pansements et ciseaux se rangent dans une trousse bien faite | plasters and scissors fit in a well-made kit
senior-residence | next-step | .45 | | une résidence services s’occupe de l’ascenseur et du déjeuner | a serviced residence sees to the lift and the lunch
nursing-care | same-universe | .55 | | un cabinet infirmier complète le matériel | a nursing practice completes the equipment
@dentist | Vous êtes dans un cabinet dentaire | You are at a dental practice
dental-hygiene | goes-with | .9 | | une bonne brosse prolonge le soin | a good toothbrush prolongs the care
health-top-up-insurance | next-step | .7 | | une complémentaire santé allège le devis des couronnes | top-up insurance lightens the quote for crowns
book | goes-with | .65 | | trois pages et l’on vous appelle | three pages in and you are called
magazine | goes-with | .65 | | un magazine se feuillette entre deux prénoms appelés | a magazine is leafed through between two names called
portrait-photography | next-step | .55 | | un beau sourire mérite un portrait | a fine smile deserves a portrait
audiobook | goes-with | .5 | | un livre audio emmène ailleurs | an audiobook turns the mind elsewhere
headphones | goes-with | .5 | | deux chansons au casque et c’est votre tour | two songs on headphones and it is your turn
comedy-show | next-step | .5 | | un beau sourire aime les occasions de rire | a fine smile likes a reason to laugh
children-book | goes-with | .5 | | un album raconte la petite souris aux plus jeunes | a picture book tells little ones about the tooth fairy
identity-photo | next-step | .35 | | sur la photo d’identité on ne sourit pas, gardez-le pour la suite | no smiling on identity photos, so save it for after
glasses | same-universe | .45 | | le rendez-vous suivant est peut-être chez l’opticien | the next appointment may be at the optician’s
meal-delivery | same-occasion:illness-and-recovery | .45 | | un dîner tout doux peut se faire livrer | a gentle dinner can be delivered
ice-cream | same-occasion:illness-and-recovery | .35 | | après certains soins, le praticien lui-même conseille une glace | after some treatments, the dentist may well suggest ice cream
orthodontics | same-universe | .4 | | un orthodontiste prend souvent le relais à l’adolescence | an orthodontist often takes over in the teens
@doctor | Vous êtes dans une salle d’attente | You are in a waiting room
book | goes-with | .8 | | un livre fait oublier l’attente | a book passes the wait
first-aid-course | same-universe | .7 | | massage cardiaque et position de sécurité s’apprennent à tout âge | chest compressions and the recovery position can be learnt at any age
public-library | goes-with | .65 | | la bibliothèque du quartier prête des livres à lire partout | the local library lends books to read anywhere
home-care | same-occasion:illness-and-recovery | .65 | | une aide à domicile soulage le temps d’une convalescence | help at home lightens a convalescence
health-top-up-insurance | next-step | .65 | | une complémentaire santé rembourse le reste de la consultation | top-up insurance pays back the rest of the visit
medical-equipment | same-occasion:illness-and-recovery | .6 | | béquilles et tensiomètre se louent ou s’achètent sans ordonnance | crutches and monitors can be hired or bought over the counter
over-the-counter | same-occasion:illness-and-recovery | .55 | | pastilles au miel et sérum physiologique se prennent en passant | honey pastilles and saline are picked up on the way
yoga-class | same-universe | .6 | | un cours de yoga commence par respirer, tout simplement | a yoga class starts simply with breathing
swimming | same-universe | .55 | | la piscine fait du bien à tout âge | the pool does good at any age
children-book | goes-with | .55 | | une histoire fait patienter les petits | a story helps little ones wait
local-association | same-universe | .5 | | marche, jardin ou chant, les associations ont une place pour vous | walking, gardening or singing, local clubs have a place for you
puzzle | goes-with | .45 | | un mot croisé fait passer un quart d’heure | a crossword passes a quarter of an hour
museum | next-step | .45 | | une exposition change les idées | an exhibition takes the mind elsewhere
kids-sport-club | same-occasion:back-to-school | .5 | back-to-school | le certificat signé, le club de sport attend | once the certificate is signed, the sports club awaits
travel-insurance | same-occasion:holiday | .4 | summer-holidays | les vaccins sont à jour, l’assurance du voyage peut suivre | vaccinations are up to date, travel cover can follow
blood-donation | same-universe | .6 | | un don de sang se prend aussi sur rendez-vous | giving blood is done by appointment too
sports-club | next-step | .5 | | marche nordique ou badminton, le club accueille sans chronomètre | Nordic walking or badminton, the club keeps no stopwatch
podiatry | same-universe | .4 | | un podologue regarde comment vous marchez | a podiatrist looks at how you walk
physiotherapy | next-step | .5 | | l’ordonnance en main, un kinésithérapeute prend la suite | prescription in hand, a physiotherapist takes over
glasses | same-universe | .4 | | la vue se contrôle aussi de temps en temps | eyesight deserves a check from time to time too
@hospital | Vous êtes dans un hôpital | You are in a hospital
home-care | same-occasion:illness-and-recovery | .8 | | le retour à la maison se prépare avec une aide à domicile | coming home is easier with help arranged
book | goes-with | .8 | | un bon roman fait traverser les longues journées | a good novel carries you through long days
cut-flowers | goes-with | .7 | | on vient voir quelqu’un avec des fleurs | people visit with flowers
magazine | goes-with | .6 | | quelques magazines tiennent dans le sac du visiteur | a few magazines fit in a visitor’s bag
taxi | next-step | .65 | | un taxi vous attend pour le retour | a taxi is there for the way home
parking | goes-with | .6 | | une place à deux pas laisse plus de temps à la visite | a space nearby leaves more time for the visit
audiobook | goes-with | .6 | | une voix dans l’oreille aide à s’endormir loin de chez soi | a voice in the ear helps you sleep away from home
medical-equipment | same-occasion:illness-and-recovery | .55 | | un lit ou un fauteuil se livre avant la sortie | a bed or chair is delivered before you are home
meal-delivery | same-occasion:illness-and-recovery | .55 | | des repas livrés laissent le temps de se reposer | delivered meals leave time to rest
coffee | goes-with | .55 | | un café fait du bien à celui qui veille | a coffee does good to the one who keeps watch
child-car-seat | same-occasion:birth | .6 | | on repart de la maternité avec un siège auto bien fixé | one leaves the maternity ward with a well-fixed car seat
baby-equipment | same-occasion:birth | .6 | | une poussette s’essaie en magasin, bras chargés compris | a pram is best tried in the shop, arms full included
maternity-photography | same-occasion:birth | .5 | | une photographe de naissance travaille tout en douceur | a birth photographer works very gently
hotel-stay | goes-with | .5 | | un hôtel loge les proches en visite | a hotel lodges visiting relatives
toy | goes-with | .45 | | une peluche tient compagnie aux petits patients | a soft toy keeps little patients company
babysitting | same-universe | .4 | | une garde d’enfants rend service pendant les visites | childcare is a help during visits
blood-donation | same-universe | .65 | | chaque don de sang rejoint un jour un lit d’hôpital | every blood donation one day reaches a hospital bed
nightwear | goes-with | .55 | | un pyjama neuf et des chaussons tiennent dans le sac d’entrée | new pyjamas and slippers fit in the admission bag
streaming-subscription | goes-with | .45 | | une série fait passer les soirées de chambre | a series fills the evenings in the room
motel | goes-with | .45 | | un hôtel simple permet de revenir demain matin | a simple hotel means being back tomorrow morning
wheelchair | same-occasion:illness-and-recovery | .5 | | un fauteuil se loue le temps de reprendre pied | a wheelchair can be hired until you are back on your feet
radio-and-podcast | goes-with | .5 | | un podcast raconte autre chose que la météo du couloir | a podcast talks of something other than the corridor
health-top-up-insurance | next-step | .5 | | une complémentaire santé prend en charge la chambre particulière | top-up insurance pays for a private room
baby-clothes | same-occasion:birth | .45 | | un bonnet minuscule manque toujours au sac de maternité | a tiny hat is always missing from the maternity bag
nursing-care | same-universe | .4 | | un cabinet infirmier poursuit les soins près de chez vous | a nursing practice carries on the care near home
@medical-laboratory | Vous êtes dans un laboratoire d’analyses | You are in a medical laboratory
viennoiserie | next-step | .75 | | après une prise de sang à jeun, un bon petit déjeuner | after a fasting test, a good breakfast
coffee | next-step | .7 | | un café attend après la prise de sang | a coffee awaits after the test
bread | next-step | .65 | | une tartine n’a jamais paru si bonne qu’à neuf heures passées | toast never tasted so good as at past nine
book | goes-with | .6 | | le numéro affiché laisse le temps d’un chapitre | the number on display leaves time for a chapter
newspaper-subscription | goes-with | .6 | | les nouvelles du jour se lisent avant le numéro suivant | the day’s news is read before the next number
brunch | next-step | .6 | | un brunch récompense ceux qui sont restés à jeun | brunch rewards those who fasted
health-top-up-insurance | same-universe | .5 | | une complémentaire santé couvre le ticket modérateur | top-up insurance covers what the state leaves
first-aid-course | same-universe | .5 | | entre deux rendez-vous, une matinée de secourisme | between appointments, a morning of first aid
fruit-juice | next-step | .55 | | un jus d’orange frais remet sur pied | a fresh orange juice sets you up again
puzzle | goes-with | .5 | | une grille de sudoku occupe l’attente | a sudoku grid fills the wait
home-care | same-occasion:illness-and-recovery | .4 | | une aide à domicile évite de se presser le matin | help at home takes the rush out of mornings
e-reader | goes-with | .45 | | une liseuse tient dans la poche du manteau | an e-reader fits in a coat pocket
blood-donation | same-universe | .7 | | le don du sang commence par le même geste | giving blood begins in just the same way
biscuits | next-step | .45 | | un biscuit dans la poche attend la fin du prélèvement | a biscuit in the pocket waits for the test to end
@physiotherapist | Vous êtes chez un kinésithérapeute | You are at a physiotherapist’s
swimming | next-step | .8 | | la piscine entretient le mouvement | the pool keeps you moving
yoga-class | next-step | .75 | | le yoga entretient la souplesse | yoga keeps you supple
sports-equipment | goes-with | .7 | | un élastique et un ballon prolongent la séance à la maison | a resistance band and a ball continue the session at home
mattress | goes-with | .65 | | un matelas ni trop mou ni trop ferme continue le travail la nuit | a mattress neither too soft nor too firm carries on the work at night
medical-equipment | same-occasion:illness-and-recovery | .65 | | une attelle ou une poche de froid dépannent entre deux séances | a brace or a cold pack helps between sessions
running-shoes | goes-with | .6 | | un bon amorti fait aimer la reprise | good cushioning makes you enjoy starting again
bicycle | next-step | .6 | | le vélo fait bouger sans choc | cycling is movement without shock
home-care | same-occasion:illness-and-recovery | .5 | | une aide passe le balai pendant que l’épaule se repose | a helper sweeps while the shoulder rests
gym-membership | next-step | .55 | | la rééducation finie, la salle de sport prend la suite | when rehabilitation ends, the gym takes over
dance-class | next-step | .55 | | la danse fait bouger avec plaisir | dancing is movement with pleasure
office-furniture | goes-with | .5 | | un siège bien réglé accompagne une bonne posture | a well-set chair supports good posture
massage | same-universe | .55 | | un massage bien-être dénoue ce qui reste | a wellness massage unknots the rest
running-club | next-step | .5 | | un club de course reprend à votre pas | a running club starts again at your pace
health-top-up-insurance | same-universe | .45 | | une complémentaire santé suit aussi les séances | top-up insurance follows the sessions too
pilates-class | next-step | .75 | | le pilates entretient les muscles que l’on oublie | Pilates keeps up the muscles we forget
orthopaedic-aids | same-occasion:illness-and-recovery | .6 | | une chevillère tient compagnie aux premiers pas dehors | an ankle support comes along for the first steps out
fitness-equipment | goes-with | .5 | | un vélo d’appartement travaille devant les informations | an exercise bike works during the news
golf | next-step | .35 | | le swing se reprend en douceur au practice | the swing comes back gently at the range
osteopathy | same-universe | .5 | | un ostéopathe complète parfois le travail du kiné | an osteopath sometimes completes the physio’s work
@osteopath | Vous êtes chez un ostéopathe | You are at an osteopath’s
mattress | goes-with | .8 | | un tiers de la vie se passe sur un matelas | a third of life is spent on a mattress
yoga-class | next-step | .8 | | quelques postures chaque matin prolongent la séance | a few postures each morning prolong the session
swimming | next-step | .75 | | la piscine fait bouger en douceur | the pool is gentle movement
office-furniture | goes-with | .65 | | un bon siège ménage le dos | a good chair spares the back
health-top-up-insurance | next-step | .6 | | certaines complémentaires santé remboursent l’ostéopathie | some top-up policies pay for osteopathy
running-shoes | goes-with | .55 | | une semelle usée se lit dans la démarche | a worn sole shows in the stride
spa-day | same-universe | .55 | | une journée au spa détend aussi | a day at the spa relaxes too
massage | same-universe | .6 | | un massage entretient ce que la séance a libéré | a massage keeps what the session set free
leather-goods | goes-with | .35 | | un sac à dos répartit mieux le poids qu’une besace | a backpack shares the load better than a shoulder bag
baby-equipment | same-occasion:birth | .5 | | un porte-bébé bien réglé plaît à l’enfant et au parent | a well-fitted baby carrier pleases child and parent
bicycle | next-step | .45 | | un vélo bien réglé vous tient droit | a well-adjusted bicycle holds you upright
home-care | same-occasion:illness-and-recovery | .4 | | une aide à la maison porte les sacs quelques jours | help at home carries the bags for a few days
gardening-service | next-step | .4 | gardening | un jardinier peut se pencher à votre place | a gardener can do the bending for you
pilates-class | next-step | .7 | | le pilates tient ce que l’ostéopathe a remis en place | Pilates holds what the osteopath put right
desk | goes-with | .55 | | un bureau à bonne hauteur laisse les épaules basses | a desk at the right height keeps the shoulders low
podiatry | same-universe | .45 | | un bilan chez le podologue explique parfois le dos | a podiatrist’s check sometimes explains the back
@herbalist | Cette boutique est une herboristerie | This shop is a herbalist
tea | same-universe | .75 | | un thé blanc voisine bien avec la verveine | white tea makes a good neighbour for verbena
honey-and-jam | goes-with | .7 | | une cuillère de miel de thym adoucit la tisane | a spoonful of thyme honey softens the infusion
tableware | goes-with | .6 | | une tisanière garde les feuilles et rend l’eau | an infuser mug keeps the leaves and gives back the water
yoga-class | same-universe | .65 | | une heure de yoga appelle une tasse de mélisse | an hour of yoga calls for a cup of lemon balm
garden-tools | next-step | .55 | gardening | la menthe et la sauge poussent sans se faire prier | mint and sage grow without being asked
botanical-garden | next-step | .6 | | au jardin botanique, chaque simple porte son nom | in the botanical garden, every herb wears its name
candles | same-universe | .5 | | une bougie à la lavande répond à la tisane du soir | a lavender candle answers the evening infusion
massage | same-universe | .55 | | l’arnica se masse aussi entre des mains expertes | arnica oil is best in expert hands
soap | same-universe | .6 | | un savon à l’huile de laurier sèche sur la même étagère | laurel-oil soap dries on the same shelf
spices | same-universe | .55 | | le curcuma et le gingembre ont un pied dans chaque bocal | turmeric and ginger belong in both sets of jars
hiking-gear | next-step | .4 | spring | le serpolet se reconnaît mieux en chaussures de marche | wild thyme is best recognised in walking boots
@psychologist | Vous êtes chez un psychologue | You are at a psychologist’s
book | goes-with | .65 | | un roman laisse entrer quelqu’un d’autre un moment | a novel lets someone else in for a while
yoga-class | same-universe | .55 | | une heure de yoga par semaine a ses fidèles | one hour of yoga a week has its faithful
swimming | next-step | .55 | | quelques longueurs remettent de l’ordre dans la journée | a few lengths put the day in order
painting-class | next-step | .55 | | la couleur se passe de mots | colour needs no words
choir | next-step | .5 | | chanter à plusieurs fait respirer ensemble | singing together is breathing together
public-library | goes-with | .5 | | la bibliothèque a des fauteuils et du silence | the library has armchairs and silence
pottery-class | next-step | .5 | | la terre occupe les mains et repose la tête | clay keeps the hands busy and rests the head
health-top-up-insurance | goes-with | .5 | | certaines complémentaires santé remboursent quelques séances | some top-up policies pay for a few sessions
local-association | same-universe | .45 | | une association de quartier garde toujours une chaise libre | a local club always keeps a chair free
writing-workshop | next-step | .5 | | un atelier d’écriture commence par une page blanche et du thé | a writing workshop starts with a blank page and tea
botanical-garden | next-step | .45 | spring | un banc sous un grand arbre attend au jardin public | a bench under a tall tree awaits in the public garden
@nurse-office | Vous êtes dans un cabinet infirmier | You are at a nursing practice
home-care | same-occasion:illness-and-recovery | .8 | | une aide à domicile prend le relais entre deux soins | help at home takes over between visits
first-aid-kit | same-occasion:illness-and-recovery | .7 | | compresses et sparadrap complètent l’armoire à pharmacie | gauze and plasters complete the medicine cabinet
medical-equipment | same-occasion:illness-and-recovery | .65 | | une potence ou un lit se louent le temps qu’il faut | a stand or a bed is hired for as long as needed
first-aid-course | same-universe | .65 | | les gestes de secours se retiennent en les répétant | first aid is learnt by practising it
meals-on-wheels | same-occasion:illness-and-recovery | .6 | | un repas porté chaud garde le midi facile | a hot meal brought round keeps lunch simple
health-top-up-insurance | next-step | .55 | | une complémentaire santé complète le tiers payant | top-up insurance completes direct billing
taxi | goes-with | .5 | | un taxi dépose devant la porte | a taxi drops you at the door
emergency-call | goes-with | .55 | | un médaillon de téléassistance tranquillise aussi les enfants | an alarm pendant reassures the children too
travel-insurance | same-occasion:holiday | .45 | summer-holidays | le carnet de vaccination tamponné, le voyage s’assure | with the jabs stamped, the trip can be insured
blood-donation | same-universe | .5 | | un don de sang commence par un bras tendu et finit par un goûter | a blood donation starts with an arm and ends with a snack
magazine | goes-with | .45 | | les magazines de la table basse s’emportent en abonnement | the coffee-table magazines can come home by subscription
nightwear | goes-with | .35 | | une veste de pyjama boutonnée simplifie les soins | a buttoned pyjama top makes care simpler
wheelchair | same-occasion:illness-and-recovery | .5 | | un fauteuil léger se plie dans le coffre | a light wheelchair folds into the boot
@midwife | Vous êtes chez une sage-femme | You are at a midwife’s
baby-equipment | same-occasion:birth | .85 | | le berceau se monte à deux, de préférence avant | the cot is put up by two, preferably beforehand
maternity-fashion | same-occasion:birth | .75 | | une robe qui s’arrondit avec vous tient jusqu’au terme | a dress that rounds out with you lasts to term
maternity-photography | same-occasion:birth | .75 | | un portrait à huit mois ne se refait pas | a portrait at eight months cannot be retaken
baby-clothes | same-occasion:birth | .75 | | six bodies et deux bonnets suffisent à commencer | six bodysuits and two hats will do to begin
child-car-seat | same-occasion:birth | .7 | | le siège auto se choisit avant le grand départ | the car seat is chosen before the big day
birth-list | same-occasion:birth | .7 | | la liste de naissance évite d’avoir quatre mobiles | a baby list saves having four mobiles
yoga-class | goes-with | .6 | | le yoga prénatal se pratique sur un gros coussin | prenatal yoga is done on a big cushion
swimming | goes-with | .6 | | dans l’eau, le ventre ne pèse plus rien | in the water, the bump weighs nothing
day-nursery | next-step | .65 | | l’inscription en crèche se fait étonnamment tôt | nursery places are booked surprisingly early
health-top-up-insurance | next-step | .5 | | la complémentaire santé accueille aussi le nouveau-né | the top-up policy covers the newborn too
home-care | same-universe | .5 | | une aide à la maison laisse dormir les parents | help at home lets parents sleep
first-aid-course | next-step | .55 | | les premiers secours du nourrisson s’apprennent en une matinée | infant first aid takes one morning to learn
diapers | goes-with | .65 | | un paquet taille un suffit à la valise de maternité | one newborn pack is enough for the hospital bag
christening-gift | same-universe | .35 | | un prénom choisi, il se grave déjà | once chosen, a name can already be engraved
@speech-therapist | Vous êtes chez un orthophoniste | You are at a speech therapist’s
children-book | goes-with | .8 | | un album lu à deux voix fait rouler les mots | a picture book read by two voices gets words rolling
board-game | goes-with | .75 | | les jeux de devinettes font parler sans y penser | guessing games get people talking without noticing
theatre-class | next-step | .65 | | sur une scène, la voix trouve sa place | on a stage, the voice finds its place
choir | next-step | .65 | | dans une chorale, chacun articule pour tous | in a choir, each articulates for all
music-lessons | next-step | .6 | | le rythme d’un tambour aide celui des syllabes | the beat of a drum helps that of syllables
audiobook | goes-with | .6 | | une histoire écoutée donne envie de la raconter | a story heard makes you want to tell it
public-library | goes-with | .55 | | à la bibliothèque, l’heure du conte fait voyager les mots | at the library, story time sends words travelling
puzzle | goes-with | .55 | | un puzzle se commente pièce par pièce | a puzzle is talked through piece by piece
hearing-test | same-universe | .5 | | bien entendre aide à bien dire | hearing well helps with saying well
comics | goes-with | .5 | | une bulle de bande dessinée se lit d’un souffle | a speech bubble is read in one breath
tutoring | next-step | .45 | back-to-school | les dictées se préparent aussi avec un professeur patient | dictations can be prepared with a patient tutor
stationery | same-occasion:back-to-school | .35 | back-to-school | un cahier à grandes lignes aide les petites mains | a wide-ruled notebook helps small hands
@podiatrist | Vous êtes chez un podologue | You are at a podiatrist’s
shoes | goes-with | .85 | | une semelle sur mesure attend une chaussure à sa taille | a custom insole awaits a shoe to match
running-shoes | goes-with | .8 | | la foulée analysée, la chaussure se choisit mieux | once the stride is studied, the shoe is easier to choose
children-shoes | goes-with | .65 | | les pointures changent deux fois par année scolaire | shoe sizes change twice in a school year
socks-and-tights | goes-with | .65 | | des chaussettes sans couture se font oublier | seamless socks are soon forgotten
hiking-gear | next-step | .55 | | les sentiers se goûtent mieux bien chaussé | footpaths are better enjoyed well shod
shoe-repair | same-universe | .6 | | le cordonnier adapte la chaussure, le podologue la semelle | the cobbler adapts the shoe, the podiatrist the sole
dance-class | next-step | .5 | | la valse redevient une idée plaisante | the waltz becomes a pleasant idea again
orthopaedic-aids | same-occasion:illness-and-recovery | .55 | | une chevillère souple accompagne la reprise | a soft ankle support comes along at first
running-club | next-step | .5 | | un club part à petites foulées et attend tout le monde | a club sets off at an easy jog and waits for everyone
guided-tour | next-step | .45 | | deux heures de visite à pied deviennent un plaisir | a two-hour walking tour becomes a pleasure
health-top-up-insurance | next-step | .55 | | une complémentaire santé participe aux semelles | top-up insurance helps pay for insoles
spa-day | same-universe | .35 | | un bain bouillonnant délasse aussi la voûte plantaire | a whirlpool rests the arches too
@dietitian | Vous êtes dans un cabinet de diététique | You are at a dietitian’s
cooking-class | next-step | .75 | | en cuisine, on apprend le goût avant les grammes | in the kitchen, taste comes before grams
vegetables | goes-with | .75 | | un marché de saison remplit l’assiette de couleurs | a seasonal market fills the plate with colour
cookbook | next-step | .7 | | un livre de cuisine familiale renouvelle les mardis soir | a family cookbook refreshes Tuesday nights
fruit | goes-with | .65 | | une pêche mûre est un dessert entier | a ripe peach is a whole dessert
fish | goes-with | .55 | | la sardine se grille en cinq minutes | sardines are grilled in five minutes
spices | goes-with | .6 | | une pincée d’épices réveille les lentilles | a pinch of spice wakes up lentils
kitchenware | goes-with | .55 | | un cuit-vapeur garde le croquant des brocolis | a steamer keeps broccoli crisp
olive-oil | goes-with | .5 | | une cuillère d’huile d’olive lie la salade de pois chiches | a spoonful of olive oil binds the chickpea salad
vegetable-box | next-step | .6 | | un panier hebdomadaire décide du menu à votre place | a weekly box decides the menu for you
bread | goes-with | .45 | | un pain complet a plus à raconter qu’un pain blanc | wholemeal bread has more to say than white
public-library | same-universe | .35 | | la bibliothèque a tout un rayon de cuisine | the library has a whole shelf of cookery
health-top-up-insurance | same-universe | .45 | | quelques consultations sont parfois prises en charge | a few visits are sometimes covered by top-up insurance
gluten-free-food | goes-with | .55 | | un rayon sans gluten simplifie les goûters d’anniversaire | a gluten-free aisle simplifies birthday teas
fresh-market | next-step | .6 | | au marché de producteurs, on goûte avant de choisir | at the farmers’ market, you taste before choosing
@radiology-centre | Vous êtes dans un centre de radiologie | You are at a radiology centre
book | goes-with | .65 | | un polar fait oublier l’horloge de la salle | a thriller makes you forget the waiting-room clock
magazine | goes-with | .6 | | un magazine de voyage emmène plus loin que le couloir | a travel magazine goes further than the corridor
coffee | next-step | .55 | | un café réchauffe bien la sortie | a coffee is a warm way out
health-top-up-insurance | next-step | .6 | | une complémentaire santé règle souvent la part restante | top-up insurance often settles the remaining share
taxi | next-step | .55 | | un taxi laisse arriver et repartir sans y penser | a taxi means coming and going without a thought
parking | goes-with | .5 | | un stationnement réservé rend l’heure exacte possible | a booked space makes being on time possible
audiobook | goes-with | .5 | | une histoire racontée occupe sans tourner de pages | a story told needs no pages turned
home-care | same-occasion:illness-and-recovery | .5 | | une aide à domicile s’organise le jour même | help at home can be arranged the same day
orthopaedic-aids | same-occasion:illness-and-recovery | .5 | | une attelle se choisit sans ordonnance, à la bonne taille | a brace can be bought without prescription, in the right size
first-aid-course | same-universe | .45 | | la formation aux premiers secours recrute toujours des curieux | first-aid training always welcomes the curious
public-library | goes-with | .4 | | trois livres empruntés, trois rendez-vous bien remplis | three borrowed books, three waits well spent
e-reader | goes-with | .4 | | une liseuse tient toute la pile de chevet | an e-reader holds the whole bedside pile
novel | goes-with | .45 | | un premier chapitre tient dans l’attente des clichés | a first chapter fits while the images are read
@retirement-home | Vous êtes dans une maison de retraite | You are in a retirement home
book | goes-with | .7 | | un roman en grands caractères se lit jusqu’au soir | a large-print novel is read until evening
audiobook | goes-with | .7 | | une belle voix lit Pagnol à toute la table | a fine voice reads Pagnol to the whole table
cut-flowers | goes-with | .7 | | un bouquet change une chambre et la journée | a bouquet changes a room and a day
tablet | goes-with | .65 | | une tablette fait entrer les petits-enfants dans la pièce | a tablet brings the grandchildren into the room
photo-prints | goes-with | .65 | | un album de famille se feuillette à plusieurs | a family album is leafed through together
hearing-test | same-universe | .55 | | un bilan auditif rend les conversations plus faciles | a hearing check makes conversation easier
glasses | same-universe | .55 | | un opticien se déplace aussi | an optician makes house calls too
concert | next-step | .6 | | un concert en matinée laisse la soirée tranquille | a matinée concert leaves a quiet evening
taxi | next-step | .55 | | un taxi conduit jusqu’à la table de famille | a taxi takes you to the family table
restaurant-meal | same-occasion:party | .6 | | les quatre-vingt-dix ans se fêtent au restaurant | a ninetieth birthday is kept at the restaurant
birthday-cake | same-occasion:party | .6 | | un gâteau, moins de bougies que d’invités | one cake, fewer candles than guests
genealogy | next-step | .55 | | un arbre généalogique se remplit en posant des questions | a family tree is filled by asking questions
choir | same-universe | .55 | | les chansons d’autrefois se savent encore par cœur | the old songs are still known by heart
medical-equipment | same-occasion:illness-and-recovery | .4 | | un coussin bien choisi rend le fauteuil meilleur | a well-chosen cushion improves the armchair
newspaper-subscription | goes-with | .6 | | le journal du matin arrive au nom de chacun | the morning paper comes addressed by name
streaming-subscription | goes-with | .4 | | les vieux films de Gabin se retrouvent d’un bouton | the old Gabin films are one button away
botanical-garden | next-step | .55 | spring | une roseraie se visite à petits pas | a rose garden is visited at a gentle pace
radio-and-podcast | goes-with | .5 | | une émission se commente au salon | a programme is discussed in the lounge
soft-toy | same-universe | .4 | | une peluche attend la visite de l’arrière-petit-fils | a soft toy awaits the great-grandson’s visit
haircut | goes-with | .6 | | un passage chez la coiffeuse fait une belle journée | a visit from the hairdresser makes a fine day
wheelchair | goes-with | .45 | | un fauteuil maniable va jusqu’au bout du parc | a handy wheelchair goes to the end of the park
nightwear | goes-with | .45 | winter | une robe de chambre chaude fait un bon cadeau | a warm dressing gown makes a good present
hearing-aids | same-universe | .45 | | un appareil bien réglé rend la belote plus vive | a well-set aid makes cards livelier
`;
