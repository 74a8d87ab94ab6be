/** Vehicles, services, public desks, leisure and learning; columns as in `activities-food.ts`. */
export const SERVICE_ACTIVITIES = `
garage | Garage automobile | Car repair garage | 211 205 | shop=car_repair | 45.20A 45.20B | garagiste, mécanicien, réparation automobile, carrosserie | car mechanic, body shop | car-repair tyres winter-tyres windscreen-repair
tyre-centre | Centre de pneus | Tyre centre | 211 205 | shop=tyres | 45.31Z | pneus, centre auto, pneumatiques | tyre shop, fitting centre | tyres winter-tyres car-repair
car-dealer | Concession automobile | Car dealer | 211 205 | shop=car | 45.11Z | concessionnaire, vente de voitures | car showroom | new-car used-car electric-car
car-wash | Station de lavage | Car wash | 211 205 | amenity=car_wash | | lavage auto | car cleaning | car-wash car-care
vehicle-inspection-centre | Centre de contrôle technique | Vehicle inspection centre | 211 205 | amenity=vehicle_inspection | 71.20A | contrôle technique | roadworthiness test centre | roadworthiness-test
petrol-station | Station-service | Petrol station | 201 201 | amenity=fuel | 47.30Z | station essence, carburant | gas station, filling station | fuel car-wash
charging-station | Station de recharge | Charging station | 211 205 | amenity=charging_station | | borne de recharge, recharge électrique | EV charging |
car-rental-agency | Agence de location de voitures | Car rental agency | 211 205 | amenity=car_rental | 77.11A | location de voitures, location d'utilitaires | car hire | car-rental campervan-rental
parking-garage | Parking | Car park | 208 208 | amenity=parking | 52.21Z | parc de stationnement | parking garage | parking
bicycle-shop | Magasin de vélos | Bicycle shop | 217 205 | shop=bicycle amenity=bicycle_rental | | vélos, vélociste, réparation de vélos, cycles | bike shop, cycle repair | bicycle e-bike bicycle-accessories bicycle-repair
motorcycle-shop | Magasin de motos | Motorcycle shop | 211 205 | shop=motorcycle | 45.40Z | motos, scooters | scooter shop | motorcycle motorcycle-gear
driving-school | Auto-école | Driving school | 216 205 | amenity=driving_school | 85.53Z | école de conduite, permis | driving lessons | driving-lessons
estate-agent | Agence immobilière | Estate agent | 216 205 | office=estate_agent | 68.31Z | immobilier, agent immobilier | real estate agency, realtor | property-sale property-rental property-management
bank | Banque | Bank | 1001 1001 | amenity=bank | 64.19Z | agence bancaire | bank branch | bank-account savings life-insurance mortgage-broker home-insurance car-insurance
insurance-agency | Agence d'assurances | Insurance agency | 1001 1001 | office=insurance | 65.12Z 66.22Z | assureur, assurances, mutuelle | insurer, insurance broker | home-insurance car-insurance life-insurance health-top-up-insurance pet-insurance business-insurance travel-insurance
notary-office | Étude notariale | Notary's office | 701 701 | office=notary | 69.10Z | notaire | notary | notary-service
accountant-office | Cabinet comptable | Accountant's office | 701 701 | office=accountant | 69.20Z | expert-comptable, comptable | accountancy firm | accounting
travel-agency | Agence de voyages | Travel agency | 216 205 | shop=travel_agency | 79.11Z | voyages, voyagiste | travel agent | travel-agency honeymoon-travel cruise weekend-getaway
post-office | Bureau de poste | Post office | 903 903 | amenity=post_office | 53.10Z | la poste | postal office | parcel-delivery
parcel-point | Point relais | Parcel point | 216 205 | amenity=parcel_locker | 53.20Z | relais colis, retrait de colis | parcel shop, pick-up point | parcel-delivery
town-hall | Mairie | Town hall | 901 901 | amenity=townhall office=government | 84.11Z | guichet de mairie, accueil de mairie, hôtel de ville | town-hall counter, city hall, council office |
employment-office | Agence pour l'emploi | Employment office | 901 901 | office=employment_agency | 78.10Z 78.20Z | intérim, agence d'intérim, emploi | job centre, temping agency | employment-agency
print-shop | Imprimerie et reprographie | Print shop | 219 205 | shop=copyshop craft=printer | 18.12Z 82.19Z | imprimeur, photocopies, reprographie | copy shop, printer | printing-service wedding-stationery
coworking-space | Espace de travail partagé | Coworking space | 701 701 | amenity=coworking_space office=coworking | 82.11Z | coworking, bureaux partagés | shared office | coworking
locksmith | Serrurerie | Locksmith | 216 205 | shop=locksmith craft=locksmith | 43.32B | serrurier, clés | key shop | locksmith key-cutting
funeral-director | Pompes funèbres | Funeral director | 216 205 | shop=funeral_directors | 96.03Z | agence funéraire, marbrerie | undertaker, funeral home |
gym | Salle de sport | Gym | 401 401 | leisure=fitness_centre leisure=gym | 93.13Z | fitness, musculation, club de sport | fitness club, health club | gym-membership personal-trainer
yoga-studio | Studio de yoga | Yoga studio | 401 401 | leisure=yoga sport=yoga | | yoga, pilates | pilates studio | yoga-class
dance-school | École de danse | Dance school | 801 801 | leisure=dance amenity=dancing_school | | cours de danse, danse | dance studio | dance-class
music-school | École de musique | Music school | 801 801 | amenity=music_school | 85.52Z | conservatoire, cours de musique | conservatory | music-lessons choir
swimming-pool | Piscine | Swimming pool | 803 803 | leisure=swimming_pool leisure=water_park | 93.11Z | centre aquatique, bassin | aquatic centre, pool | swimming
climbing-gym | Salle d'escalade | Climbing gym | 803 803 | leisure=climbing sport=climbing | | escalade, bloc | bouldering gym | climbing
bowling-alley | Bowling | Bowling alley | 803 803 | leisure=bowling_alley | | billard | bowling centre | bowling
escape-room | Salle de jeu d'évasion | Escape room | 801 801 | leisure=escape_game | | escape game | escape game | escape-game
cinema | Cinéma | Cinema | 802 802 | amenity=cinema | 59.14Z | salle de cinéma | movie theatre, film theatre | cinema-ticket cinema-pass
theatre | Théâtre | Theatre | 801 801 | amenity=theatre amenity=arts_centre | 90.04Z 90.01Z | salle de spectacle, scène nationale | playhouse, arts centre | theatre-season comedy-show
concert-hall | Salle de concert | Concert hall | 801 801 | amenity=music_venue | | musiques actuelles, auditorium | music venue | concert
museum | Musée | Museum | 801 801 | tourism=museum | 91.02Z | centre d'art | art museum, visitor centre | museum exhibition
library | Bibliothèque | Library | 801 801 | amenity=library | 91.01Z | médiathèque | media library | public-library
hotel | Hôtel | Hotel | 807 807 | tourism=hotel tourism=hostel tourism=guest_house | 55.10Z | auberge, chambres d'hôtes | inn, hostel | hotel-stay guest-house weekend-getaway
campsite | Camping | Campsite | 801 801 | tourism=camp_site | 55.30Z | terrain de camping | camping ground | campsite holiday-rental
train-station | Gare | Train station | 106 106 | railway=station | 49.10Z | gare ferroviaire, hall de gare | railway station | train-travel
university | Université | University | 602 602 | amenity=university amenity=college | 85.42Z | campus, école supérieure | college, campus | higher-education
school | École | School | 601 601 | amenity=school | 85.10Z 85.20Z 85.31Z | collège, lycée, groupe scolaire | primary school, secondary school |
nursery | Crèche | Day nursery | 601 601 | amenity=kindergarten amenity=childcare | 88.91A | crèche, halte-garderie | kindergarten, childcare | day-nursery
`;
