import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readCsv } from '../base/csv.js';
import { ACTIVITIES } from './activities.js';
import { reportRegister } from './report-register.js';
import { type ActivityClues, resolve, resolveActivity } from './resolve-activity.js';

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const csv = readCsv(readFileSync(new URL(`../../../data/shops/${file}`, import.meta.url), 'utf8'));
  return csv.ok ? csv.value.rows : [];
}

const cluesOf = (row: Readonly<Record<string, string>>): ActivityClues => ({
  tag: row['tag'] ?? '',
  categoryFr: row['category_fr'] ?? '',
  nafCode: row['naf_code'] ?? '',
  cuisine: row['cuisine'] ?? '',
});

test.each([
  ['bordeaux-osm-2026.csv', 1393, 1],
  ['paris-osm-2014.csv', 1059, 1],
  ['paris-merchants-2022.csv', 2503, 0.85],
])('[CX6] %s: every row whose tag or category says what the shop is resolves', (file, count, share) => {
  const rows = rowsOf(file);
  expect(rows).toHaveLength(count);
  const unresolved = rows.filter((row) => resolveActivity(cluesOf(row)) === null);
  expect([...new Set(unresolved.map((row) => row['tag'] ?? row['category_fr']))]).toEqual(
    share === 1 ? [] : ['Autre'],
  );
  expect(1 - unresolved.length / rows.length).toBeGreaterThanOrEqual(share);
});

test.each([
  ['bordeaux-osm-2026.csv', 1, 0.99, 1],
  ['paris-osm-2014.csv', 1, 0.6, 1],
  // 375 rows are "Autre", which names no trade: those that resolve do so by their own words.
  ['paris-merchants-2022.csv', 0.89, 0.7, 0.85],
])(
  '[CX6] %s: shares resolved, to more than "other", and with its own clue',
  (file, resolved, beyond, own) => {
    const report = reportRegister(rowsOf(file));
    expect(report.rows).toHaveLength(report.total);
    expect(report.resolved / report.total).toBeGreaterThanOrEqual(resolved);
    expect(report.resolvedBeyondOther / report.total).toBeGreaterThanOrEqual(beyond);
    expect(report.confirmed / report.total).toBeGreaterThanOrEqual(own);
    expect(report.by.tag + report.by.category + report.by.naf + report.by.words).toBe(report.resolved);
    expect(report.unresolved.map(({ clue }) => clue)).toEqual(resolved === 1 ? [] : ['Autre']);
  },
);

test('[CX6] the report says where one clue leads to several activities', () => {
  const { confusion, rows } = reportRegister([
    { tag: 'amenity=restaurant', cuisine: 'pizza' },
    { tag: 'amenity=restaurant' },
    { tag: 'shop=bakery', name: 'Le Fournil' },
    { tag: 'office=political_party', name: 'Parti' },
  ]);
  expect(confusion).toEqual([
    { clue: 'amenity=restaurant', activity: 'pizzeria', rows: 1 },
    { clue: 'amenity=restaurant', activity: 'restaurant', rows: 1 },
  ]);
  expect(rows.map(({ confirmed }) => confirmed)).toEqual([true, true, true, false]);
  expect(rows[0]).toMatchObject({
    openOoh12: [8, 805],
    openOoh11: 805,
    foundBy: 'tag',
    refinedBy: 'cuisine',
  });
});

const USUAL_TAGS = `
shop=alcohol bakery beverages brewing_supplies butcher cheese chocolate coffee confectionery convenience dairy
shop=deli farm food frozen_food greengrocer health_food ice_cream nuts pasta pastry rice seafood spices tea
shop=tortilla water wine department_store general kiosk mall supermarket wholesale baby_goods bag boutique
shop=clothes fabric fashion fashion_accessories jewelry leather sewing shoes shoe_repair tailor watches wool
shop=charity second_hand variety_store beauty chemist cosmetics erotic hairdresser hairdresser_supply
shop=hearing_aids herbalist massage medical_supply nutrition_supplements optician perfumery piercing tattoo
shop=agrarian appliance bathroom_furnishing country_store doityourself electrical energy fireplace florist
shop=garden_centre garden_furniture fuel gas glaziery groundskeeping hardware houseware locksmith paint
shop=pottery power_equipment security tool_hire trade antiques bed candles carpet curtain doors flooring
shop=furniture household_linen interior_decoration kitchen lighting tiles window_blind computer electronics
shop=hifi mobile_phone printer_ink radiotechnics telecommunication vacuum_cleaner atv bicycle boat car
shop=car_parts car_repair caravan fishing golf hunting jetski military_surplus motorcycle motorcycle_repair
shop=outdoor scuba_diving ski snowmobile sports surf swimming_pool trailer truck tyres art camera collector
shop=craft frame games model music musical_instrument photo trophy video video_games anime books gift lottery
shop=newsagent stationery ticket bookmaker cannabis copyshop dry_cleaning e-cigarette funeral_directors
shop=insurance laundry money_lender outpost party pawnbroker pest_control pet pet_grooming pyrotechnics
shop=religion rental storage_rental tobacco toys travel_agency weapons food_court grocery honey eggs
shop=hypermarket organic fishmonger fish fruit vegetables greengrocery delicatessen catering rotisserie cake
shop=cakes croissanterie underwear lingerie swimwear hats hat dress bridal wedding costume uniform workwear
shop=accessories socks shirts tights fur luggage handbag perfume make-up soap nail_salon nails tanning
shop=hair_removal wigs wig barber estate_agent real_estate building_materials plumbing windows ceramics
shop=tableware cookware kitchenware cutlery mattress sofa linen bathroom electrical_appliances
shop=electronics_repair computer_repair repair phone_repair robot game coins stamps comics comic maps map
shop=bookshop press printing print photography photo_studio picture_frame framing art_supplies hobby esoteric
shop=magic crystals fireworks gun equestrian horse aquarium pets pet_food pharmacy orthopedics health medical
shop=mobility_scooter hearing bicycle_rental bicycle_repair car_rental car_wash car_accessories vehicle
shop=auto_parts scooter electric_scooter ship_chandler boat_rental motorhome ski_rental snowboard skate
shop=skateboard cycling running tennis dive diving sauna hot_tub garden plants plant_nursery nursery
shop=lawn_mower flowers christmas tobacconist vape hookah shisha souvenir souvenirs spa solarium education
shop=garden_machinery craft_supplies bookbinder sewing_machine haberdashery yarn video_rental hearing_aid
shop=internet_cafe parcel moving cleaning locksmiths keys gold_buyer gold money_transfer currency_exchange
shop=betting casino florists ironing alteration alterations cobbler dressmaker concept_store glass lamps solar
shop=heating chimney stone monuments gravestone tombstone psychic lifestyle nail eyelash eyebrow
shop=cosmetic_surgery piano guitar
amenity=bar biergarten cafe fast_food food_court ice_cream pub restaurant college dancing_school driving_school
amenity=first_aid_school kindergarten language_school library surf_school toy_library research_institute training
amenity=music_school school university bicycle_rental boat_rental boat_sharing bus_station car_rental car_sharing
amenity=car_wash vehicle_inspection charging_station fuel parking taxi bank bureau_de_change money_transfer
amenity=payment_centre clinic dentist doctors hospital nursing_home pharmacy social_facility veterinary
amenity=arts_centre casino cinema community_centre conference_centre events_venue exhibition_centre gambling
amenity=music_venue nightclub planetarium social_centre stage studio theatre courthouse fire_station police
amenity=post_depot post_office townhall marketplace animal_boarding animal_breeding animal_shelter
amenity=animal_training crematorium dive_centre funeral_hall internet_cafe public_bath coworking_space childcare
amenity=social_club hookah_lounge spa prep_school karaoke_box cooking_school photo_booth parcel_locker
amenity=public_building gym sauna swimming_pool canteen bicycle_repair_station kitchen health_post healthcare
amenity=retirement_home sailing_school art_school ranger_station mortuary stripclub bus_terminal
amenity=motorcycle_rental lounge tailor juice_bar dojo bakery hotel laundry sports_club game_cafe
craft=agricultural_engines atelier bakery basket_maker beekeeper blacksmith boatbuilder bookbinder brewery
craft=builder cabinet_maker candlemaker carpenter carpet_layer caterer chimney_sweeper cleaning clockmaker
craft=confectionery cooper dental_technician distillery door_construction dressmaker electronics_repair
craft=electrician embroiderer engraver fence_maker floorer furniture gardener glassblower glaziery goldsmith
craft=handicraft hvac insulation interior_work interior_decorator jeweller joiner key_cutter lapidary leather
craft=locksmith luthier metal_construction musical_instrument oil_mill optician organ_builder painter
craft=paperhanger parquet_layer paver photographer photographic_laboratory photovoltaic piano_tuner plasterer
craft=plumber pottery print_shop printer printmaker restoration roofer saddler sailmaker scaffolder sculptor
craft=shoemaker signmaker stand_builder stonemason stove_fitter sun_protection tailor tiler tinsmith toolmaker
craft=turner upholsterer watchmaker weaver window_construction winery artist ceramics cheese coffee_roaster
craft=cider chocolate pastry butcher framing framer picture_framer knitter lampmaker lighting sewing
craft=silversmith stone_mason textile toys welder wood_carver grinding_mill printing repair bicycle computer
craft=car_repair car_painter tattoo hairdresser beautician laundry dry_cleaning landscape landscaping
craft=tree_surgeon pool mechanic
leisure=adult_gaming_centre amusement_arcade bathing_place beach_resort bowling_alley dance disc_golf_course
leisure=escape_game fitness_centre golf_course hackerspace horse_riding ice_rink indoor_play marina
leisure=miniature_golf pitch playground sauna sports_centre sports_hall stadium swimming_area swimming_pool
leisure=tanning_salon trampoline_park water_park resort summer_camp spa gym club social_club theme_park maze
tourism=alpine_hut apartment aquarium artwork attraction camp_site caravan_site chalet gallery guest_house hostel
tourism=hotel information motel museum theme_park zoo camp_pitch resort wine_cellar bed_and_breakfast
office=accountant advertising_agency architect association charity construction_company courier coworking
office=diplomatic educational_institution employment_agency energy_supplier engineer estate_agent
office=event_management financial financial_advisor foundation geodesist government graphic_design guide
office=insurance it lawyer logistics moving_company newspaper ngo notary property_management publisher quango
office=security surveyor tax_advisor telecommunication travel_agent tutoring union university visa water_utility
office=web_design therapist physician interior_design architects marketing design research bank broker mortgage
office=cleaning photographer translator translation wedding_planner bailiff printing digital construction
office=real_estate healthcare medical taxi airline administrative health tax parish
healthcare=alternative audiologist birthing_centre blood_bank blood_donation clinic counselling dentist dialysis
healthcare=doctor hospice hospital laboratory midwife nurse occupational_therapist optometrist pharmacy
healthcare=physiotherapist podiatrist psychotherapist rehabilitation sample_collection speech_therapist
healthcare=vaccination_centre centre nutrition_counselling radiology medical_imaging dietitian osteopath
healthcare=psychologist therapist acupuncture chiropractor orthodontist orthoptist dermatologist gynaecologist
healthcare=ophthalmologist psychiatrist naturopath homeopath veterinary
`;

test('[CX6] every usual OSM value of a place open to the public names an activity', () => {
  const lost = USUAL_TAGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', values = ''] = line.split('=');
      return values.split(' ').map((value) => `${key}=${value}`);
    })
    .filter((tag) => resolveActivity({ tag }) === null);
  expect(lost).toEqual([]);
});

test('[CX6] a tag not met before counts only when it is a trade’s own word, and is not talked over', () => {
  expect(resolveActivity({ tag: 'shop=nail_bar' })?.id).toBe('nail-salon');
  expect(resolveActivity({ tag: 'shop=xyzzy', name: 'Boulangerie Dupont' })).toBeNull();
  expect(resolveActivity({ tag: 'club=sport' })).toBeNull();
  expect(resolveActivity({ tag: 'shop=yes', name: 'Boulangerie Dupont' })?.id).toBe('bakery');
});

test('[CX6] confident words refine a category within its own trades, and never overrule it', () => {
  const category = { categoryFr: 'Restaurant ou traiteur' };
  expect(resolve({ ...category, name: 'Sakura', description: 'Sushis, sashimi et makis' })).toMatchObject({
    activity: { id: 'japanese-restaurant' },
    by: 'category',
    refinedBy: 'words',
  });
  expect(resolve({ ...category, name: 'La Librairie', description: 'Livres' })?.activity.id).toBe(
    'restaurant',
  );
  expect(resolve({ categoryFr: 'Autre', description: 'Opticien, lunettes et lentilles' })).toMatchObject({
    activity: { id: 'optician' },
    by: 'words',
  });
  expect(resolve({ categoryFr: 'Autre', description: 'De belles choses' })).toBeNull();
});

test('[CX6] a restaurant is refined by its first cuisine only', () => {
  const id = (cuisine: string): string | undefined =>
    resolveActivity({ tag: 'amenity=restaurant', cuisine })?.id;
  expect(id('pizza')).toBe('pizzeria');
  expect(id('sushi;japanese')).toBe('japanese-restaurant');
  expect(id('french;pizza')).toBe('restaurant');
  expect(id('')).toBe('restaurant');
  expect(resolveActivity({ tag: 'amenity=cafe', cuisine: 'tea' })?.id).toBe('tea-room');
  expect(resolveActivity({ tag: 'amenity=bar', cuisine: 'pizza' })?.id).toBe('bar');
});

test('[CX6] a code with or without its dot, a synonym and a name lead to the trade', () => {
  expect(resolveActivity({ nafCode: '5610A' })?.id).toBe('restaurant');
  expect(resolveActivity({ nafCode: '96.02a' })?.id).toBe('hairdresser');
  expect(resolveActivity({ categoryFr: 'LIBRAIRIE' })?.id).toBe('bookshop');
  expect(resolveActivity({ categoryFr: 'Épicerie fine' })?.id).toBe('delicatessen');
  expect(resolveActivity({ name: 'Pharmacie du Port' })?.id).toBe('pharmacy');
  expect(resolveActivity({ name: 'Chez Léa' })).toBeNull();
  expect(resolveActivity({})).toBeNull();
});

test('[CX6] the French and the English name of every activity lead back to it', () => {
  const lost = ACTIVITIES.filter(
    ({ id, name }) =>
      resolveActivity({ categoryFr: name.fr })?.id !== id ||
      resolveActivity({ categoryFr: name.en })?.id !== id,
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
