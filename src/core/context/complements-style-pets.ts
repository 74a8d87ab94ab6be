/** What goes with animals and their people; laid out as in `complements-food-baked.ts`. */
export const PET_COMPLEMENTS = `
@veterinarian | Vous êtes chez un vétérinaire | You are at a vet’s
pet-insurance | goes-with | .95 | | une assurance aide à soigner son compagnon | insurance helps care for a companion
pet-food | goes-with | .85 | | une bonne alimentation suit les conseils du vétérinaire | good food follows the vet’s advice
pet-grooming | same-universe | .85 | | le toilettage entretient le pelage | grooming keeps the coat well
pet-boarding | same-occasion:holiday | .75 | | une pension accueille votre compagnon pendant les vacances | boarding welcomes your companion in the holidays
dog-training | same-universe | .75 | | un éducateur aide à bien vivre ensemble | a trainer helps you live well together
pet-sitting | next-step | .7 | | une garde rassure quand on s’absente | a sitter reassures when you are away
pet-accessories | goes-with | .7 | | un panier confortable aide à se reposer | a comfortable basket helps rest
pet-photography | same-universe | .6 | | entre deux vaccins, un portrait de la bête | between two jabs, a portrait of the beast
pet-adoption | same-universe | .55 | | des refuges cherchent des familles | shelters are looking for families
campsite | same-occasion:holiday | .45 | summer-holidays | certains campings accueillent les animaux | some campsites welcome pets
horse-riding | same-universe | .45 | | on soigne ici le chien, ailleurs on brosse le cheval | here the dog is cared for, elsewhere the horse is brushed
children-book | same-universe | .4 | | un album d’animaux fait patienter les jeunes maîtres | an animal picture book keeps young owners busy
car-accessories | goes-with | .45 | | une grille de coffre rend le trajet plus tranquille | a boot guard makes for a calmer drive
magazine | goes-with | .4 | | un magazine se lit la caisse de transport sur les genoux | a magazine is read with the carrier on your lap
pet-treats | goes-with | .65 | | une friandise récompense le patient courageux | a treat rewards the brave patient
cat-litter | goes-with | .55 | | une litière propre rassure le chat qui rentre | clean litter reassures a cat back home
@pet-shop | Cette boutique est une animalerie | This shop is a pet shop
veterinary-care | same-universe | .85 | | un vétérinaire suit la santé de votre compagnon | a vet looks after your companion
pet-grooming | same-universe | .85 | | le bain et la coupe se confient au toiletteur | the bath and the trim are left to the groomer
pet-insurance | next-step | .85 | | une assurance s’ouvre dès l’arrivée du chaton | a policy starts the day the kitten comes home
dog-training | next-step | .8 | | la laisse est achetée, il reste à marcher au pied | the lead is bought, now to walk to heel
pet-boarding | same-occasion:holiday | .75 | | avant les valises, on réserve la pension du chien | before packing, the dog’s boarding is booked
pet-sitting | next-step | .7 | | une personne de confiance passe nourrir le chat | someone you trust calls in to feed the cat
pet-photography | same-universe | .65 | | un portrait garde le souvenir d’un compagnon | a portrait keeps a companion’s memory
pet-adoption | same-universe | .65 | | un refuge a peut-être celui que vous cherchez | a shelter may have the one you are looking for
zoo-visit | same-universe | .6 | | un parc animalier fait découvrir d’autres espèces | a zoo shows other species
hiking-gear | next-step | .45 | | un chien content demande de longues marches | a happy dog asks for long walks
car-accessories | goes-with | .45 | | une housse sauve la banquette du labrador | a cover saves the back seat from the labrador
children-book | same-universe | .4 | | on lit sur les hamsters avant d’en adopter un | one reads about hamsters before getting one
campsite | same-occasion:holiday | .45 | summer-holidays | un camping qui accepte les chiens se réserve tôt | a campsite that takes dogs is booked early
outdoor-clothing | goes-with | .35 | autumn | la promenade du soir se fait aussi sous la pluie | the evening walk happens in the rain too
@pet-groomer | Cet endroit est un salon de toilettage | This place is a pet groomer’s
pet-photography | next-step | .85 | | le poil est propre, c’est le jour du portrait | the coat is clean, so today is portrait day
pet-accessories | goes-with | .85 | | un beau collier va avec un beau pelage | a fine collar goes with a fine coat
pet-food | goes-with | .8 | | un poil brillant commence dans la gamelle | a glossy coat begins in the bowl
veterinary-care | same-universe | .75 | | le toiletteur voit le pelage, le vétérinaire voit le reste | the groomer sees the coat, the vet sees the rest
pet-insurance | next-step | .75 | | les plus vifs se font parfois mal, une assurance y pense | lively ones sometimes get hurt, and insurance allows for it
dog-training | same-universe | .75 | | rester sage sur la table s’apprend aussi | sitting still on the table can be learnt too
pet-boarding | same-occasion:holiday | .7 | | un bain, puis la pension, et tout le monde est en vacances | a bath, then boarding, and everyone is on holiday
pet-sitting | same-universe | .65 | | un promeneur connaît aussi les parcs sans boue | a dog walker knows the parks without mud
pet-adoption | same-universe | .45 | | au refuge, un bon brossage suffit parfois à plaire | at the shelter, a good brushing is sometimes enough to charm
cleaning-service | goes-with | .45 | spring | en période de mue, une aide passe l’aspirateur | in moulting season, help with the vacuuming is welcome
coffee | goes-with | .45 | | un caniche sèche en deux cafés | a poodle dries in two coffees
car-accessories | goes-with | .4 | | un tapis lavable garde la voiture aussi propre que lui | a washable mat keeps the car as clean as he is
pet-treats | goes-with | .65 | | sage jusqu’aux griffes, il a mérité son os | good right down to the claws, he has earned his bone
hiking-gear | next-step | .35 | | propre aujourd’hui, crotté demain en forêt, et ravi | clean today, muddy in the woods tomorrow, and delighted
@pet-boarding-kennel | Cet endroit accueille les animaux | This place looks after animals
pet-food | goes-with | .85 | | on apporte ses croquettes habituelles pour le séjour | bring the usual kibble for the stay
veterinary-care | same-universe | .85 | | les vaccins à jour ouvrent la porte de la pension | up-to-date vaccinations open the kennel door
pet-insurance | next-step | .8 | | un animal adopté s’assure dès la première semaine | an adopted animal is insured from week one
pet-accessories | goes-with | .8 | | une couverture qui sent la maison part dans la valise | a blanket that smells of home goes in the bag
pet-grooming | next-step | .7 | | après trois semaines au grand air, un bain | after three weeks outdoors, a bath
pet-photography | next-step | .5 | | un portrait au refuge a fait adopter plus d’un vieux chien | a shelter portrait has found many an old dog a home
pet-treats | goes-with | .7 | | une friandise adoucit le moment de se quitter | a treat softens the goodbye
travel-agency | same-occasion:holiday | .65 | | le chien est gardé, le voyage peut se choisir | the dog is cared for, the trip can be chosen
travel-insurance | same-occasion:holiday | .5 | | bagages et annulation s’assurent, le chat est en pension | bags and cancellation are covered, the cat is boarding
air-travel | same-occasion:holiday | .55 | | un vol lointain se prend l’esprit léger | a long flight is taken with a light heart
campsite | same-universe | .4 | summer-holidays | et s’il venait, finalement, au camping | or he could come along, after all, to the campsite
car-accessories | goes-with | .45 | | une caisse bien arrimée fait un trajet calme | a well-strapped crate makes a calm trip
hiking-gear | next-step | .45 | | un chien qui rentre a des kilomètres en réserve | a dog back home has miles to spare
`;
