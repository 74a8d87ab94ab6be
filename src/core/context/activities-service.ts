/** Vehicles, services, public desks, leisure and learning; columns as in `activities-food.ts`. */
export const SERVICE_ACTIVITIES = `
garage | Garage automobile | Car repair garage | 211 205 | shop=car_repair | 45.20A 45.20B | garagiste, mécanicien, réparation automobile, carrosserie | car mechanic, body shop | car-repair tyres winter-tyres windscreen-repair
tyre-centre | Centre de pneus | Tyre centre | 211 205 | shop=tyres | | pneus, centre auto, pneumatiques | tyre shop, fitting centre | tyres winter-tyres car-repair
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
town-hall | Mairie | Town hall | 901 901 | amenity=townhall | 84.11Z | guichet de mairie, accueil de mairie, hôtel de ville | town-hall counter, city hall, council office |
employment-office | Agence pour l'emploi | Employment office | 901 901 | office=employment_agency | 78.10Z 78.20Z | intérim, agence d'intérim, emploi | job centre, temping agency | employment-agency
print-shop | Imprimerie et reprographie | Print shop | 219 205 | shop=copyshop craft=printer | 18.12Z 82.19Z | imprimeur, photocopies, reprographie | copy shop, printer | printing-service wedding-stationery
coworking-space | Espace de travail partagé | Coworking space | 701 701 | amenity=coworking_space office=coworking | 82.11Z | coworking, bureaux partagés | shared office | coworking
locksmith | Serrurerie | Locksmith | 216 205 | shop=locksmith craft=locksmith | 43.32B | serrurier, clés | key shop | locksmith key-cutting
funeral-director | Pompes funèbres | Funeral director | 216 205 | shop=funeral_directors | 96.03Z | agence funéraire, marbrerie | undertaker, funeral home |
gym | Salle de sport | Gym | 401 401 | leisure=fitness_centre leisure=gym | 93.13Z | fitness, musculation | fitness club, health club | gym-membership personal-trainer
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
museum | Musée | Museum | 801 801 | tourism=museum | 91.02Z | centre d'art | art museum | museum exhibition
library | Bibliothèque | Library | 801 801 | amenity=library | 91.01Z | médiathèque | media library | public-library
hotel | Hôtel | Hotel | 807 807 | tourism=hotel tourism=hostel | 55.10Z | auberge, chambres d'hôtes | inn, hostel | hotel-stay guest-house weekend-getaway
campsite | Camping | Campsite | 801 801 | tourism=camp_site | 55.30Z | terrain de camping | camping ground | campsite holiday-rental
train-station | Gare | Train station | 106 106 | railway=station | 49.10Z | gare ferroviaire, hall de gare | railway station | train-travel
university | Université | University | 602 602 | amenity=university amenity=college | 85.42Z | campus, école supérieure | campus | higher-education
school | École | School | 601 601 | amenity=school | 85.10Z 85.20Z 85.31Z | collège, lycée, groupe scolaire | primary school, secondary school |
nursery | Crèche | Day nursery | 601 601 | amenity=kindergarten amenity=childcare | 88.91A | crèche, halte-garderie | kindergarten, childcare | day-nursery
car-parts-shop | Magasin de pièces auto | Car parts shop | 211 205 | shop=car_parts | 45.32Z 45.31Z | pièces détachées, accessoires auto, pièces auto | auto parts store, motor accessories | car-accessories car-care car-battery
caravan-dealer | Concession de camping-cars | Motorhome dealer | 211 205 | shop=caravan shop=trailer | 45.19Z | camping-cars, caravanes, vans aménagés, remorques | caravan dealer, camper van dealer | motorhome campervan-rental
boat-dealer | Magasin nautique | Boat dealer and chandlery | 216 205 | shop=boat shop=ship_chandler shop=jetski amenity=boat_rental amenity=boat_sharing craft=boatbuilder craft=sailmaker | 33.15Z 77.34Z | accastillage, bateaux, location de bateaux, chantier naval | chandler, boat shop, boat hire | boat boat-licence
bus-station | Gare routière | Bus station | 102 102 | amenity=bus_station amenity=taxi | 49.39A 49.32Z | autocars, station de taxis, station de bus | coach station, taxi rank | coach-travel public-transport-pass taxi
airport | Aéroport | Airport | 101 101 | aeroway=aerodrome aeroway=terminal | 51.10Z 52.23Z | aérogare, terminal | air terminal | air-travel
metro-station | Station de métro | Metro station | 105 105 | station=subway railway=subway_entrance | 49.31Z | métro | underground station, subway station | public-transport-pass bike-sharing
currency-exchange | Bureau de change | Currency exchange | 1001 1001 | amenity=bureau_de_change amenity=money_transfer amenity=payment_centre | 66.12Z | change, transfert d’argent, devises | money exchange, money transfer | currency-exchange money-transfer
mortgage-broker-office | Courtier en crédit immobilier | Mortgage broker | 1001 1001 | office=financial office=financial_advisor | 66.19B 66.19A | courtier, crédit immobilier, conseil en patrimoine, conseiller financier | financial adviser, loan broker | mortgage-broker wealth-management
law-firm | Cabinet d’avocats | Law firm | 701 701 | office=lawyer | | avocat, avocate, avocats | lawyer, solicitor, attorney | legal-advice
architect-office | Agence d’architecture | Architect’s office | 701 701 | office=architect office=engineer office=surveyor | 71.11Z 71.12B 74.10Z | architecte, décorateur d’intérieur, architecte d’intérieur, géomètre | architect, interior designer, surveyor | architecture interior-design
communication-agency | Agence web et communication | Web and communication agency | 701 701 | office=advertising_agency office=graphic_design office=web_design office=it | 73.11Z 62.01Z 62.02A | agence de publicité, graphiste, création de sites, agence de communication | advertising agency, graphic designer, web agency | website-creation graphic-design
property-manager | Syndic de copropriété | Property manager | 701 701 | office=property_management | 68.32A | syndic, gestion immobilière, gestion locative | building manager | property-management
moving-company | Entreprise de déménagement | Moving company | 216 205 | office=moving_company shop=moving | 49.42Z | déménageur, déménagements | removals firm, movers | moving-service packing-supplies
self-storage | Garde-meuble | Self-storage | 702 701 | shop=storage_rental | 52.10B | self-stockage, box de stockage | storage units | storage-unit packing-supplies
home-services-agency | Services à domicile | Home services agency | 216 205 | craft=cleaning shop=pest_control office=home_care | 88.10A 81.21Z 81.22Z 81.29A | aide à domicile, ménage, services à la personne, nettoyage, désinsectisation | home help, cleaning firm, home care agency, pest control | cleaning-service home-care babysitting ironing-service
training-centre | Centre de formation | Training centre | 602 602 | amenity=training amenity=prep_school office=educational_institution | 85.59A | formation professionnelle, organisme de formation, cfa | vocational college, training provider | vocational-training
language-school | École de langues | Language school | 602 602 | amenity=language_school | 85.59B | cours de langues, cours d’anglais | language centre | language-course
tutoring-centre | Centre de soutien scolaire | Tutoring centre | 601 601 | office=tutoring amenity=tutoring | | soutien scolaire, aide aux devoirs, cours particuliers | after-school tutoring | tutoring
cooking-school | École de cuisine | Cooking school | 801 801 | amenity=cooking_school | | cours de cuisine, atelier de cuisine, atelier pâtisserie | cookery school | cooking-class pastry-class
art-school | Atelier d’art et de loisirs | Art school | 801 801 | amenity=art_school leisure=hackerspace | | cours de dessin, cours de peinture, atelier créatif, arts plastiques | art classes, makerspace | painting-class pottery-class craft-supplies
tourist-office | Office de tourisme | Tourist office | 216 205 | tourism=information information=office | 79.90Z | syndicat d’initiative, accueil touristique | visitor centre, tourist information | guided-tour
community-centre | Maison de quartier | Community centre | 801 801 | amenity=community_centre amenity=social_centre amenity=social_club office=association office=ngo office=foundation office=charity | 94.99Z 88.99B | centre social, association, mjc, foyer | social centre, association, village hall | local-association repair-cafe
police-station | Commissariat et caserne | Police and fire station | 904 901 | amenity=police amenity=fire_station amenity=ranger_station | 84.24Z 84.25Z | police, gendarmerie, pompiers, caserne | fire station, police |
public-office | Guichet de service public | Public service counter | 901 901 | amenity=public_building amenity=courthouse office=government office=diplomatic office=tax office=quango | 84.12Z 84.23Z 84.30A 84.30B | administration, préfecture, tribunal, caf, cpam, ambassade, consulat, maison france services | government office, courthouse, embassy, job and benefits office |
convention-centre | Palais des congrès | Convention centre | 812 801 | amenity=conference_centre amenity=exhibition_centre | 82.30Z | centre de congrès, parc des expositions | conference centre, exhibition centre | trade-fair conference
events-venue | Salle de réception | Events venue | 801 801 | amenity=events_venue office=event_management office=wedding_planner | | salle des fêtes, salle de mariage, agence événementielle, location de salle, organisateur de mariage | function room, party venue, event agency, wedding planner | event-venue wedding-venue wedding-planning event-hire
casino | Casino | Casino | 811 801 | amenity=casino amenity=gambling leisure=adult_gaming_centre | 92.00Z | jeux d’argent, machines à sous | gaming house |
sports-centre | Complexe sportif | Sports centre | 803 803 | leisure=sports_centre leisure=sports_hall leisure=stadium leisure=pitch leisure=ice_rink sport=tennis | 93.12Z | gymnase, stade, club de sport, patinoire, club de tennis, foot en salle, padel | stadium, ice rink, tennis club, leisure centre | sports-club kids-sport-club tennis-club sports-event ice-skating
golf-course | Golf | Golf course | 803 803 | leisure=golf_course leisure=miniature_golf leisure=disc_golf_course shop=golf | | parcours de golf, minigolf, practice | golf club, minigolf, crazy golf | golf
martial-arts-dojo | Dojo | Martial arts dojo | 401 401 | sport=martial_arts sport=judo sport=karate sport=boxing amenity=dojo | | arts martiaux, judo, karaté, boxe, club de boxe | boxing gym, karate club | martial-arts
riding-school | Centre équestre | Riding school | 803 803 | leisure=horse_riding sport=equestrian shop=equestrian craft=saddler | | équitation, poney-club, haras, sellerie | stables, pony club, saddlery | horse-riding riding-gear
water-sports-centre | Centre nautique | Water sports centre | 803 803 | leisure=marina amenity=surf_school amenity=dive_centre shop=scuba_diving leisure=beach_resort sport=sailing | | école de voile, club de plongée, école de surf, canoë, base nautique, port de plaisance | sailing school, diving centre, surf school, marina | sailing-lessons diving boat-trip
soft-play-centre | Parc de jeux pour enfants | Soft-play centre | 801 801 | leisure=indoor_play leisure=trampoline_park leisure=playground | | plaine de jeux, trampoline, aire de jeux couverte | indoor playground, trampoline park | soft-play children-party
amusement-arcade | Centre de loisirs et laser game | Amusement arcade and laser tag | 801 801 | leisure=amusement_arcade sport=laser_tag leisure=bowling_arcade amenity=karaoke_box amenity=virtual_reality | 93.29Z | laser game, salle d’arcade, karting, karaoké, réalité virtuelle | laser tag, arcade, karaoke, virtual reality | laser-game arcade-games karting
game-cafe | Bar à jeux | Board-game café | 805 805 | leisure=tabletop_games amenity=game_cafe | | café jeux, ludothèque-café, bar à chats | games café, cat café | board-game-evening coffee
theme-park | Parc d’attractions | Theme park | 801 801 | tourism=theme_park | 93.21Z | parc à thème, fête foraine, accrobranche | amusement park, adventure park | amusement-park
zoo | Parc animalier | Zoo and aquarium | 801 801 | tourism=zoo tourism=aquarium | 91.04Z | zoo, aquarium, ferme pédagogique, jardin botanique | wildlife park, aquarium | zoo-visit
castle | Château et monument | Castle and monument | 801 801 | historic=castle historic=monument historic=manor tourism=attraction historic=abbey | 91.03Z | château, monument historique, site touristique, abbaye | historic house, landmark | castle-visit guided-tour
guest-house | Chambres d’hôtes et gîte | Guest house | 807 807 | tourism=guest_house tourism=chalet tourism=apartment tourism=alpine_hut | 55.20Z | gîte, maison d’hôtes, bed and breakfast, meublé de tourisme | bed and breakfast, holiday let | guest-house holiday-rental
thalasso-centre | Centre de thalassothérapie | Thalassotherapy centre | 403 403 | leisure=thalassotherapy amenity=thermal_bath natural=hot_spring amenity=public_bath | | thalasso, thermes, cure thermale | thermal baths, thermal spa | spa-hotel spa-day
`;
