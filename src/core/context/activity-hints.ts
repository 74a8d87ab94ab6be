/**
 * Words that evoke a trade without naming it, as shops use them of themselves: activity | French | English. They count for
 * less than names and synonyms, and only where words are read (CX52), never where a name is looked up.
 */
export const ACTIVITY_HINTS = `
restaurant | cuisine, cuisine traditionnelle, cuisine familiale, cuisine de saison, plats, plats cuisinés, plat du jour, menu, chef, formule, entrée plat dessert, restauration, terrasse, street food, table d’hôtes, bistrot de quartier, street-food, cuisine du monde, tapas, grillades | kitchen, menu, chef, dishes, street food, tapas, grill
italian-restaurant | antipasti, risotto, lasagnes, focaccia, cuisine italienne, italien, sicilien, napolitain, tiramisu | antipasti, risotto, italian cuisine
asian-restaurant | gyoza, nems, raviolis, bo bun, phở, nouilles chinoises, wok, pad thaï, bibimbap, cuisine chinoise, cuisine thaïlandaise, cuisine vietnamienne, cuisine coréenne, baos, dim sum, thaïlandais, vietnamien, chinois, coréen, cambodgien | dumplings, noodles, stir fry, pad thai, bao
japanese-restaurant | makis, sashimi, tempura, udon, donburi, bento, cuisine japonaise, chirashi, japonais, onigiri | sashimi, tempura, bento, japanese cuisine
indian-restaurant | naan, biryani, tikka, thali, indien, sri-lankais | naan, biryani, tikka
oriental-restaurant | houmous, falafel, tabboulé, pita, taboulé, brick, pastilla, libanais, marocain, tunisien, algérien, israélien, syrien, iranien, turc | hummus, falafel, pita, shawarma
seafood-restaurant | moules frites, plateau de fruits de mer, bouillabaisse | mussels, oysters
burger-restaurant | smash burger, frites maison, hamburgers | fries, cheeseburger
caterer | cocktail dînatoire, plateaux repas, réceptions, mariages et réceptions, buffets | buffets, receptions
bakery | baguettes, levain, viennoiseries, farine, fournée | sourdough, loaves
pastry-shop | macarons, éclairs, tartes, entremets, cheesecake, gâteaux | cakes, tarts, macaroons
chocolate-shop | pralinés, ganaches, truffes au chocolat, orangettes | pralines, truffles
butcher | viandes, volailles, saucisses, boeuf, agneau, cacher, halal, côte de bœuf, jambon | sausages, beef, lamb
greengrocer | fruits, légumes, maraîcher, verger, pommes, potager | fruit, vegetables
cheese-shop | fromages, fromages affinés, lait cru, affineur, laiterie, mozzarella | raw-milk cheese, cheeses
delicatessen | épicerie, terroir, produits du terroir, conserves, foie gras, caviar, produits italiens, produits espagnols, produits corses, antipasti, truffe | gourmet, preserves
convenience-store | alimentation, dépannage, produits alimentaires, produits de première nécessité, drive alimentaire | essentials
wine-shop | vins, vins nature, vignerons, bouteilles, champagne, spiritueux, bières, domaines, cépages, sommelier, bacchus | wines, winemakers, bottles, sommelier
fishmonger | poissons, marée, crustacés, huîtres, coquillages, plateaux de fruits de mer, homard, criée | oysters, shellfish, lobster
tea-room | goûters, scones, brunch | scones
cafe | expresso, cappuccino, latte | espresso, flat white
bookshop | ouvrages, littérature, romans, auteurs, lecture, éditions, éditeur, rencontres d’auteurs, littérature jeunesse, livres anciens | books, authors, novels
comic-shop | comics, mangas, figurines | manga, figurines
record-shop | vinyls, albums, 45 tours, rock, jazz, soul, musiques | albums, jazz, soul
toy-shop | jouets en bois, peluches, doudous, puzzles, jeux d’éveil, jeux de cartes | wooden toys, puzzles
florist | bouquets, roses, compositions florales, fleurs coupées, art floral, fleurs séchées | bouquets, roses, flower arrangements
garden-centre | plantes d’intérieur, cactus, succulentes, terreau | houseplants, succulents
perfumery | parfums, savons, crèmes, cosmétiques naturels, maquillage, soins | soaps, creams
beauty-salon | épilation, soins du visage, massages, institut | waxing, facials
hairdresser | brushing, coloration, shampooings, coupe | blow-dry
jeweller | bagues, colliers, perles, pierres fines, boucles d’oreilles, vermeil, gemmes, diamants, créatrice de bijoux | rings, necklaces, pearls, gemstones
craft-workshop | céramiques, verrier, sculpteur, tourneur, dorure, vannerie, mosaïque, vitrail, émaux, fait main, savoir-faire artisanal, métiers d’art, atelier d’art, maroquinerie artisanale, objets d’art, broderie | ceramics, stained glass, handmade, sculptor
art-gallery | tableaux, sculptures, bronzes, estampes, œuvres d’art, artistes, peintres | paintings, sculptures, artworks
antique-shop | objets anciens, meubles anciens, curiosités, xviiie, xixe | antique furniture
clothing-shop | collections de vêtements, jupes, pulls, chemises, jeans, tenues | skirts, jumpers, jeans
women-clothing-shop | robes, jupes, mode féminine, femmes | dresses, skirts
children-clothing-shop | vêtements pour enfant, bébés, enfants de 0 à 10 ans | babywear
home-decor-shop | objets déco, déco, arts de la table, luminaires, coussins, vases | cushions, vases
concept-store | créateurs français, éco-responsable, jeunes créateurs, made in france | designers
gift-shop | idées cadeaux, souvenirs de paris, tour eiffel, mugs | souvenirs, mugs
computer-shop | imprimantes, cartouches, toner, pc, ordinateurs reconditionnés | printers, toner
stationery-shop | cahiers, stylos, carnets, enveloppes, faire-part | notebooks, pens
optician | lentilles, montures, lunettes de créateurs | lenses, frames
pharmacy | ordonnance, homéopathie, aromathérapie, micronutrition | prescription
dry-cleaner | repassage, chemises et draps, lavage du linge | ironing
organic-shop | bio, agriculture biologique, produits bio, biologique | organic
bulk-shop | consigne, sans emballage, contenants | refill
hardware-shop | visserie, outillage, peinture, droguerie | screws, paint
tea-shop | thés verts, rooibos, infusions | green teas
hotel | chambres, réception, étoiles, classé 3 étoiles | rooms, suites
supermarket | rayons, grande distribution | aisles
wedding-dress-shop | mariée, mariées | bride, brides
bar | cocktails, apéro, happy hour, tapas et cocktails | cocktails, happy hour
second-hand-shop | reconditionné, seconde vie, troc, dépôt-vente, seconde main | second life
theatre | pièces de théâtre, spectacles | plays
`;
