/**
 * Trades of food and drink: id | French | English | OpenOOH 1.2.1 id, and 1.1 id
 * where the nearest is not that of the type (`openooh-fallbacks.ts`) | OSM tags | NAF codes | French synonyms |
 * English synonyms | products sold, the signature one first.
 */
export const FOOD_ACTIVITIES = `
bakery | Boulangerie | Bakery | 203 | shop=bakery shop=croissanterie craft=bakery amenity=bakery craft=grinding_mill | 10.71C 10.71B 10.71A | boulanger, boulangerie-pâtisserie, boulangerie - pâtisserie, fournil | baker, bread shop | bread viennoiserie pastry birthday-cake sandwich
pastry-shop | Pâtisserie | Pastry shop | 203 | shop=pastry shop=cake shop=cakes craft=pastry craft=confectionery | 10.71D 10.72Z | pâtissier | cake shop, patisserie | pastry birthday-cake wedding-cake viennoiserie chocolate
chocolate-shop | Chocolaterie | Chocolate shop | 203 | shop=chocolate craft=chocolate | 10.82Z | chocolatier, chocolaterie - pâtisserie | chocolatier, chocolate maker | chocolate confectionery pastry
confectioner | Confiserie | Sweet shop | 203 | shop=confectionery | 47.24Z | confiseur, bonbons | confectionery, candy store | confectionery chocolate
butcher | Boucherie | Butcher’s shop | 203 | shop=butcher shop=rotisserie craft=butcher shop=charcuterie | 47.22Z 10.13B 10.13A | boucher, charcuterie, charcutier, rôtisserie, boucherie - charcuterie - rôtisserie | butcher, meat shop | meat charcuterie roast-chicken ready-meals
fishmonger | Poissonnerie | Fishmonger | 203 | shop=seafood shop=fish shop=fishmonger | 47.23Z 10.20Z | poissonnier, écailler | fish shop, seafood shop | fish
greengrocer | Primeur | Greengrocer | 203 | shop=greengrocer shop=fruit shop=vegetables shop=greengrocery | 47.21Z | marchand de fruits et légumes, fruits et légumes | fruit and vegetable shop | fruit vegetables vegetable-box fruit-juice
cheese-shop | Fromagerie | Cheese shop | 203 | shop=cheese shop=dairy craft=cheese | 10.51C | fromager, crémerie, crèmerie | cheesemonger, dairy shop | cheese
delicatessen | Épicerie fine | Delicatessen | 203 | shop=deli shop=grocery shop=honey shop=delicatessen craft=oil_mill shop=olive_oil | 47.29Z 10.39B 10.89Z | épicier fin, traiteur épicerie | fine food shop, deli | fine-food gift-basket olive-oil spices honey-and-jam pasta
convenience-store | Épicerie de quartier | Convenience store | 202 | shop=convenience shop=general shop=water shop=food_shop | 47.11B 47.11C | alimentation générale, supérette, alimentation générale et produits de première nécessité, épicerie | corner shop, grocery store | grocery fruit vegetables soft-drinks
supermarket | Supermarché | Supermarket | 203 | shop=supermarket shop=hypermarket | 47.11D 47.11F 47.11E | hypermarché, grande surface | hypermarket, food store | grocery fruit vegetables meat fish bread frozen-food soft-drinks ready-meals
organic-shop | Magasin bio | Organic shop | 203 | shop=health_food shop=organic | | épicerie bio, biocoop | health food shop, organic food shop | organic-food bulk-food vegetable-box grocery organic-cosmetics
bulk-shop | Épicerie en vrac | Bulk food shop | 203 | |  | vrac, zéro déchet | zero-waste shop, packaging-free shop | bulk-food zero-waste-products grocery
farm-shop | Magasin de producteurs | Farm shop | 203 | shop=farm shop=eggs craft=beekeeper | | ferme, vente directe à la ferme, producteurs locaux, produits fermiers | farmers’ shop, local produce | farm-shop vegetables fruit cheese meat honey-and-jam
frozen-food-shop | Magasin de surgelés | Frozen food shop | 203 | shop=frozen_food | 47.11A | surgelés | frozen foods | frozen-food ready-meals ice-cream
wine-shop | Cave à vins | Wine shop | 204 | shop=wine shop=alcohol shop=beverages | 47.25Z | caviste, caviste - brasserie, cave, vins et spiritueux | wine merchant, off-licence, liquor store | wine champagne beer spirits wine-tasting
tea-shop | Maison de thé | Tea shop | 203 | shop=tea | | thés, marchand de thé | tea merchant | tea
coffee-roaster | Torréfacteur | Coffee roaster | 203 | shop=coffee craft=coffee_roaster | 10.83Z | torréfaction, brûlerie, cafés | coffee shop beans, coffee merchant | coffee-beans coffee-machine coffee tea
ice-cream-parlour | Glacier | Ice-cream parlour | 806 | amenity=ice_cream shop=ice_cream | 10.52Z | glaces, artisan glacier | gelateria, ice cream shop | ice-cream
caterer | Traiteur | Caterer | 203 | shop=catering craft=caterer | 56.21Z 10.85Z | traiteur réceptions, plats préparés | catering | catering wedding-catering ready-meals takeaway-meal
restaurant | Restaurant | Restaurant | 805 | amenity=restaurant amenity=food_court shop=food_court | 56.10A 56.10B | restaurant ou traiteur, bistrot, restaurant végétarien, restaurant de viandes, restaurant mexicain | bistro, eatery, steakhouse, vegan restaurant, vegetarian restaurant, mexican restaurant, diner | restaurant-meal gastronomic-dinner brunch takeaway-meal meal-delivery pizza sushi burger crepes
fine-dining-restaurant | Restaurant gastronomique | Fine-dining restaurant | 805 | |  | table gastronomique, étoilé | gourmet restaurant | gastronomic-dinner restaurant-meal brunch
pizzeria | Pizzeria | Pizzeria | 805 | |  | pizzas, trattoria | pizza restaurant | pizza restaurant-meal takeaway-meal meal-delivery pasta sushi burger
japanese-restaurant | Restaurant japonais | Japanese restaurant | 805 | |  | sushis, ramen, izakaya | sushi bar, ramen bar, sushi restaurant, japanese food | sushi restaurant-meal takeaway-meal meal-delivery pizza burger
creperie | Crêperie | Crêperie | 805 | |  | crêpes, galettes | crepe restaurant, pancake house | crepes restaurant-meal takeaway-meal
burger-restaurant | Restaurant de burgers | Burger restaurant | 806 | |  | burgers | burger bar | burger restaurant-meal takeaway-meal meal-delivery pizza kebab
fast-food | Restauration rapide | Fast-food restaurant | 806 | amenity=fast_food | 56.10C | snack, food truck, street food, friterie | quick service restaurant, food truck, street food, takeaway | sandwich takeaway-meal burger restaurant-meal meal-delivery kebab pizza
kebab-restaurant | Restaurant de grillades et kebabs | Kebab restaurant | 806 | |  | kebab, tacos, grillades | kebab shop, grill | kebab takeaway-meal restaurant-meal burger meal-delivery pizza
cafe | Café | Café | 805 | amenity=cafe | | café-restaurant, coffee shop, cafétéria | coffee house, coffee shop | coffee tea-room brunch sandwich
tea-room | Salon de thé | Tea room | 805 | |  | salon de thé, thé et pâtisseries | tea house | tea-room tea coffee pastry brunch
bar | Bar | Bar | 804 | amenity=bar amenity=biergarten amenity=lounge | 56.30Z | bar à vins, bar à cocktails, débit de boissons, bar tapas | wine bar, cocktail bar, tavern | bar-evening cocktail beer wine spirits
pub | Pub | Pub | 804 | amenity=pub | | pub irlandais, taverne | public house, irish pub | bar-evening beer spirits cocktail
nightclub | Discothèque | Nightclub | 809 | amenity=nightclub amenity=stripclub | | boîte de nuit, club | disco, night club | bar-evening cocktail
pasta-shop | Magasin de pâtes fraîches | Fresh pasta shop | 203 | shop=pasta | 10.73Z | pâtes fraîches, traiteur italien, épicerie italienne | pasta maker, italian deli | pasta ready-meals olive-oil fine-food
world-grocery | Épicerie du monde | World grocery | 203 | shop=food shop=tortilla shop=asian shop=rice | | épicerie asiatique, épicerie orientale, épicerie africaine, produits exotiques, produits du monde | asian grocery, international food shop, ethnic grocery | world-food spices grocery tea
spice-shop | Épices et fruits secs | Spice and dried-fruit shop | 203 | shop=spices shop=nuts | | épices, fruits secs, marchand d’épices | spice merchant, nut shop | spices dried-fruit-and-nuts tea
microbrewery | Brasserie artisanale | Craft brewery | 204 | craft=brewery shop=brewing_supplies microbrewery=yes | 11.05Z | microbrasserie, brasseur, bières artisanales, cave à bières | craft beer shop, brewpub | beer brewery-visit
winery | Domaine viticole | Winery | 204 | craft=winery shop=winery craft=distillery craft=cider tourism=wine_cellar | 01.21Z 11.02A 11.02B 11.01Z 11.03Z | vigneron, viticulteur, distillerie, cidrerie, château viticole | vineyard, wine estate, distillery | wine vineyard-visit wine-tasting champagne spirits
sandwich-bar | Sandwicherie | Sandwich bar | 806 | shop=sandwich | | sandwichs, bagels, paninis, saladerie, bar à salades | sandwich shop, bagel shop, salad bar | sandwich takeaway-meal meal-delivery soft-drinks
juice-bar | Bar à jus | Juice bar | 806 | shop=juice amenity=juice_bar | | jus frais, smoothies, bar à smoothies | smoothie bar | fruit-juice smoothie sandwich
bubble-tea-shop | Boutique de bubble tea | Bubble tea shop | 805 | shop=bubble_tea | | bubble tea, thé aux perles | boba shop, boba tea | bubble-tea tea
italian-restaurant | Restaurant italien | Italian restaurant | 805 | |  | cuisine italienne, osteria | italian food, osteria | restaurant-meal pasta pizza takeaway-meal meal-delivery sushi burger
asian-restaurant | Restaurant asiatique | Asian restaurant | 805 | |  | restaurant chinois, restaurant vietnamien, restaurant thaïlandais, restaurant coréen, cuisine asiatique, pho, dim sum | chinese restaurant, thai restaurant, vietnamese restaurant, korean restaurant | restaurant-meal takeaway-meal meal-delivery sushi pizza burger
indian-restaurant | Restaurant indien | Indian restaurant | 805 | |  | cuisine indienne, curry, restaurant pakistanais, tandoori | curry house, pakistani restaurant, tandoori | restaurant-meal takeaway-meal meal-delivery pizza burger
oriental-restaurant | Restaurant oriental | Middle Eastern restaurant | 805 | |  | restaurant libanais, restaurant marocain, couscous, tajine, restaurant turc, mezze, cuisine libanaise | lebanese restaurant, moroccan restaurant, turkish restaurant | restaurant-meal takeaway-meal meal-delivery kebab pizza burger
seafood-restaurant | Restaurant de poissons et fruits de mer | Seafood restaurant | 805 | |  | fruits de mer, bar à huîtres, poissons grillés | fish restaurant, oyster bar | restaurant-meal gastronomic-dinner takeaway-meal
brasserie | Brasserie | Brasserie | 805 | |  | brasserie traditionnelle, café-brasserie | french brasserie | restaurant-meal brunch coffee takeaway-meal
staff-canteen | Restaurant d’entreprise | Staff canteen | 805 | amenity=canteen | 56.29B | cantine d’entreprise, self | company cafeteria, works canteen | canteen-meal
school-canteen | Cantine scolaire | School canteen | 601 | | 56.29A | restaurant scolaire, réfectoire | school dining hall, school cafeteria |
market-hall | Marché couvert | Market hall | 203 | amenity=marketplace | 47.81Z 47.82Z 47.89Z | halles, marché, marché alimentaire | covered market, food market | fresh-market fruit vegetables cheese meat fish
hookah-lounge | Bar à chicha | Hookah lounge | 804 | amenity=hookah_lounge shop=hookah shop=shisha | | chicha, narguilé | shisha lounge, shisha bar |
shopping-mall | Centre commercial | Shopping mall | 205 | shop=mall | | galerie marchande, galerie commerciale | shopping centre, shopping arcade | women-fashion men-fashion children-fashion shoes
variety-store | Bazar | Variety store | 214 | shop=variety_store shop=wholesale shop=outpost shop=country_store | 47.19B 46.90Z | solderie, déstockage, grossiste, tout à petit prix, cash and carry | discount store, pound shop, wholesaler | household-goods party-supplies toy
`;
