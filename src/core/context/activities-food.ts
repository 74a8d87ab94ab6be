/**
 * Trades of food and drink: id | French | English | OpenOOH 1.2.1 and 1.1 | OSM tags | NAF codes | French synonyms |
 * English synonyms | products sold, the signature one first.
 */
export const FOOD_ACTIVITIES = `
bakery | Boulangerie | Bakery | 203 203 | shop=bakery | 10.71C 10.71B | boulanger, boulangerie-pâtisserie, boulangerie - pâtisserie, fournil | baker, bread shop | bread viennoiserie pastry birthday-cake sandwich
pastry-shop | Pâtisserie | Pastry shop | 203 203 | shop=pastry | 10.71D | pâtissier | cake shop, patisserie | pastry birthday-cake wedding-cake viennoiserie chocolate
chocolate-shop | Chocolaterie | Chocolate shop | 203 203 | shop=chocolate | 10.82Z | chocolatier, chocolaterie - pâtisserie | chocolatier, chocolate maker | chocolate confectionery pastry
confectioner | Confiserie | Sweet shop | 203 203 | shop=confectionery | 47.24Z | confiseur, bonbons | confectionery, candy store | confectionery chocolate
butcher | Boucherie | Butcher's shop | 203 203 | shop=butcher | 47.22Z 10.13B | boucher, charcuterie, charcutier, rôtisserie, boucherie - charcuterie - rôtisserie | butcher, meat shop | meat charcuterie roast-chicken ready-meals
fishmonger | Poissonnerie | Fishmonger | 203 203 | shop=seafood shop=fish | 47.23Z | poissonnier, écailler | fish shop, seafood shop | fish
greengrocer | Primeur | Greengrocer | 203 203 | shop=greengrocer | 47.21Z | marchand de fruits et légumes, fruits et légumes | fruit and vegetable shop | fruit vegetables vegetable-box fruit-juice
cheese-shop | Fromagerie | Cheese shop | 203 203 | shop=cheese shop=dairy | 10.51C | fromager, crémerie, crèmerie | cheesemonger, dairy shop | cheese
delicatessen | Épicerie fine | Delicatessen | 203 203 | shop=deli shop=grocery shop=spices shop=honey | 47.29Z | épicier fin, traiteur épicerie, épicerie italienne | fine food shop, deli | fine-food gift-basket olive-oil spices honey-and-jam pasta
convenience-store | Épicerie de quartier | Convenience store | 202 202 | shop=convenience shop=general | 47.11B 47.11C | alimentation générale, supérette, alimentation générale et produits de première nécessité, épicerie | corner shop, grocery store | grocery fruit vegetables soft-drinks
supermarket | Supermarché | Supermarket | 203 203 | shop=supermarket shop=hypermarket | 47.11D 47.11F 47.11E | hypermarché, grande surface | hypermarket, food store | grocery fruit vegetables meat fish bread frozen-food soft-drinks ready-meals
organic-shop | Magasin bio | Organic shop | 203 203 | shop=health_food | | épicerie bio, biocoop | health food shop, organic food shop | organic-food bulk-food vegetable-box grocery organic-cosmetics
bulk-shop | Épicerie en vrac | Bulk food shop | 203 203 | | | vrac, zéro déchet | zero-waste shop, packaging-free shop | bulk-food zero-waste-products grocery
farm-shop | Magasin de producteurs | Farm shop | 203 203 | shop=farm | | ferme, vente directe, producteurs locaux | farmers' shop, local produce | farm-shop vegetables fruit cheese meat honey-and-jam
frozen-food-shop | Magasin de surgelés | Frozen food shop | 203 203 | shop=frozen_food | 47.11A | surgelés | frozen foods | frozen-food ready-meals ice-cream
wine-shop | Cave à vins | Wine shop | 204 204 | shop=wine shop=alcohol shop=beverages | 47.25Z 11.05Z | caviste, caviste - brasserie, cave, brasserie artisanale, vins et spiritueux | wine merchant, off-licence, liquor store | wine champagne beer spirits wine-tasting
tea-shop | Maison de thé | Tea shop | 203 203 | shop=tea | | thés, marchand de thé | tea merchant | tea
coffee-roaster | Torréfacteur | Coffee roaster | 203 203 | shop=coffee | 10.83Z | torréfaction, brûlerie, cafés | coffee shop beans, coffee merchant | coffee-beans coffee-machine coffee tea
ice-cream-parlour | Glacier | Ice-cream parlour | 806 806 | amenity=ice_cream shop=ice_cream | 10.52Z | glaces, artisan glacier | gelateria, ice cream shop | ice-cream
caterer | Traiteur | Caterer | 203 203 | shop=catering craft=caterer | 56.21Z | traiteur réceptions, plats préparés | catering | catering wedding-catering ready-meals takeaway-meal
restaurant | Restaurant | Restaurant | 805 805 | amenity=restaurant amenity=food_court | 56.10A 56.10B | restaurant ou traiteur, brasserie, bistrot, auberge | bistro, brasserie, eatery | restaurant-meal gastronomic-dinner brunch takeaway-meal meal-delivery pizza sushi burger crepes
fine-dining-restaurant | Restaurant gastronomique | Fine-dining restaurant | 805 805 | | | table gastronomique, étoilé | gourmet restaurant | gastronomic-dinner restaurant-meal brunch
pizzeria | Pizzeria | Pizzeria | 805 805 | | | pizzas, trattoria | pizza restaurant | pizza restaurant-meal takeaway-meal meal-delivery pasta sushi burger
japanese-restaurant | Restaurant japonais | Japanese restaurant | 805 805 | | | sushis, ramen, izakaya | sushi bar, ramen bar | sushi restaurant-meal takeaway-meal meal-delivery pizza burger
creperie | Crêperie | Crêperie | 805 805 | | | crêpes, galettes | crepe restaurant, pancake house | crepes restaurant-meal takeaway-meal
burger-restaurant | Restaurant de burgers | Burger restaurant | 806 806 | | | burgers | burger bar | burger restaurant-meal takeaway-meal meal-delivery pizza kebab
fast-food | Restauration rapide | Fast-food restaurant | 806 806 | amenity=fast_food | 56.10C | snack, sandwicherie, saladerie | quick service restaurant, sandwich bar | sandwich takeaway-meal burger restaurant-meal meal-delivery kebab pizza
kebab-restaurant | Restaurant de grillades et kebabs | Kebab restaurant | 806 806 | | | kebab, tacos, grillades | kebab shop, grill | kebab takeaway-meal restaurant-meal burger meal-delivery pizza
cafe | Café | Café | 805 805 | amenity=cafe | | café-restaurant, coffee shop, cafétéria | coffee house, coffee shop | coffee tea-room brunch sandwich
tea-room | Salon de thé | Tea room | 805 805 | | | salon de thé, thé et pâtisseries, bubble tea | tea house, bubble tea | tea-room tea coffee pastry brunch
bar | Bar | Bar | 804 804 | amenity=bar amenity=biergarten | 56.30Z | bar à vins, bar à cocktails, débit de boissons, bar tapas | wine bar, cocktail bar, tavern | bar-evening cocktail beer wine spirits
pub | Pub | Pub | 804 804 | amenity=pub | | pub irlandais, taverne | public house, irish pub | bar-evening beer spirits cocktail
nightclub | Discothèque | Nightclub | 809 809 | amenity=nightclub | 93.29Z | boîte de nuit, club | disco, night club | bar-evening cocktail
`;
