/**
 * What goes with bread, cakes and sweets. A line with `@` opens an activity and says what the shop is; the lines below
 * it are product | kind[:occasion] | strength | season | French clause | English clause. Written by hand, one by one.
 */
export const BAKED_FOOD_COMPLEMENTS = `
@bakery | Cette boutique est une boulangerie | This shop is a bakery
cheese | goes-with | .95 | | le fromage attend le bon pain | cheese is waiting for good bread
honey-and-jam | goes-with | .9 | | une confiture fait honneur à la tartine | jam does justice to a slice of bread
coffee-beans | goes-with | .8 | | le café du matin accompagne les croissants | morning coffee goes with croissants
charcuterie | goes-with | .75 | | un bon jambon fait la moitié du sandwich | good ham is half of the sandwich
tea | goes-with | .7 | | un thé accompagne la brioche du goûter | tea goes with an afternoon brioche
pastry-class | next-step | .7 | | un atelier apprend à feuilleter soi-même ses croissants | a class teaches you to fold your own croissants
picnic-hamper | goes-with | .65 | summer | une baguette fraîche donne envie de pique-niquer | a fresh baguette makes you want a picnic
children-party | same-occasion:party | .65 | | le gâteau est là, la fête peut suivre | the cake is here, the party can follow
party-supplies | same-occasion:party | .6 | | huit bougies tiennent mieux sur un gâteau du jour | eight candles stand best on a fresh cake
newspaper-subscription | goes-with | .55 | | le journal du dimanche se lit entre deux viennoiseries | the Sunday paper is read between two pastries
fruit-juice | goes-with | .55 | | un jus pressé complète le petit déjeuner | fresh juice completes breakfast
wedding-cake | same-occasion:engagement | .6 | weddings | la pièce montée se commande plusieurs mois avant le oui | a wedding cake is ordered months before the vows
wedding-catering | same-occasion:engagement | .5 | weddings | le pain du repas de noces attend son traiteur | the wedding-breakfast bread awaits its caterer
wedding-venue | same-occasion:engagement | .45 | weddings | au village, la noce commence souvent chez le boulanger | a village wedding often begins at the baker’s
wedding-photography | same-occasion:engagement | .4 | weddings | le photographe n’oublie jamais la brioche des mariés | the photographer never forgets the couple’s brioche
kitchen-knives | goes-with | .5 | | un couteau à dents tranche la miche sans l’écraser | a serrated knife slices the loaf without crushing it
eggs-and-dairy | goes-with | .6 | | un beurre baratté fait chanter la croûte | churned butter makes the crust sing
coffee-machine | goes-with | .5 | | une bonne machine à café attend les croissants à la maison | a good coffee machine is waiting for the croissants at home
roast-chicken | goes-with | .55 | | un poulet rôti demande une baguette pour le jus | roast chicken calls for a baguette to mop up
@pastry-shop | Cette boutique est une pâtisserie | This shop is a pastry shop
tea | goes-with | .95 | | un thé accompagne bien un gâteau | tea goes well with cake
coffee-beans | goes-with | .8 | | un café serré répond à la douceur d’un éclair | a short coffee answers the sweetness of an éclair
children-party | same-occasion:party | .8 | | le gâteau d’anniversaire appelle une fête | a birthday cake calls for a party
party-supplies | same-occasion:party | .7 | | il faut des bougies sur le gâteau | a cake needs its candles
pastry-class | next-step | .75 | | un atelier dévoile les gestes du pâtissier | a class reveals the pastry chef’s craft
cut-flowers | same-occasion:party | .6 | | on arrive volontiers avec un dessert et des fleurs | people like to arrive with dessert and flowers
wedding-venue | same-occasion:engagement | .65 | | la pièce montée mérite une belle salle | a wedding cake needs a fine room
wedding-catering | same-occasion:engagement | .6 | | le traiteur sert le repas que la pièce montée couronne | the caterer serves the meal that the wedding cake crowns
wedding-planning | same-occasion:engagement | .55 | | qui goûte les desserts du mariage prépare aussi le reste | those tasting wedding cakes have the rest to plan too
champagne | goes-with | .6 | end-of-year | une coupe accompagne la bûche | a glass goes with the Christmas log
kitchenware | next-step | .55 | | un moule et un fouet suffisent pour s’y mettre | a tin and a whisk are enough to start baking
cookbook | next-step | .55 | | un livre de recettes explique enfin la pâte à choux | a recipe book explains choux pastry at last
baking-ingredients | next-step | .6 | | une bonne farine et de la vanille, et l’on se lance | good flour and vanilla, and off you go
christening-gift | same-occasion:birth | .5 | | le baptême a son gâteau, il lui faut une timbale | the christening has its cake, now for a cup
event-venue | same-occasion:party | .5 | | trente parts demandent une salle | thirty slices need a room
event-entertainment | same-occasion:party | .45 | | un magicien fait patienter jusqu’aux bougies | a magician fills the time until the candles
greeting-card | goes-with | .45 | | une carte d’anniversaire se pose sur la boîte du gâteau | a birthday card sits on the cake box
wedding-stationery | same-occasion:engagement | .4 | weddings | le nombre de parts suit le nombre de faire-part | the number of slices follows the number of invitations
@chocolate-shop | Cette boutique est une chocolaterie | This shop is a chocolate maker
tea | goes-with | .85 | | certains thés se marient avec le chocolat noir | some teas pair with dark chocolate
coffee-beans | goes-with | .85 | | le café et le chocolat viennent de pays voisins | coffee and chocolate come from neighbouring lands
cut-flowers | goes-with | .85 | | un bouquet et des chocolats font un cadeau complet | a bouquet and chocolates make a complete gift
gift-box | same-universe | .6 | | on vient souvent ici pour offrir | people often come here to give
gift-basket | same-universe | .6 | end-of-year | un ballotin trouve sa place dans un panier gourmand | a box of chocolates finds its place in a hamper
pastry-class | next-step | .65 | | un atelier apprend à tempérer le chocolat | a class teaches how to temper chocolate
theatre-season | goes-with | .5 | | une boîte de chocolats accompagne une soirée au théâtre | a box of chocolates suits an evening at the theatre
greeting-card | goes-with | .65 | | un mot accompagne le ballotin | a note goes with the box
spirits | goes-with | .45 | | un vieux rhum s’entend avec un chocolat corsé | an old rum gets on with dark chocolate
jewellery | same-universe | .45 | valentine | l’écrin se cache parfois derrière les pralinés | the jewel box sometimes hides behind the pralines
toy | same-universe | .45 | easter | à Pâques, une peluche garde le panier d’œufs | at Easter, a soft toy guards the basket of eggs
engagement-dinner | same-occasion:engagement | .45 | valentine | une table pour deux suit parfois la boîte de pralines | a table for two sometimes follows the box of pralines
biscuits | same-universe | .5 | | un palet breton se trempe dans le chocolat fondu | a Breton shortbread is dipped in melted chocolate
christening-gift | same-occasion:birth | .5 | | les dragées du baptême accompagnent un cadeau gravé | christening almonds go with an engraved present
christmas-decorations | same-universe | .4 | end-of-year | une papillote se glisse dans le sapin | a wrapped chocolate slips into the Christmas tree
@confectioner | Cette boutique est une confiserie | This shop is a sweet shop
children-party | same-occasion:party | .85 | | les bonbons sont de toutes les fêtes d’enfants | sweets are part of every children’s party
party-supplies | same-occasion:party | .75 | | on décore la table autour des bonbons | the table is decorated around the sweets
toy | same-universe | .6 | | une gourmandise et un jouet font un joli cadeau | a treat and a toy make a fine gift
ice-cream | same-universe | .6 | summer | un cornet prolonge le plaisir des berlingots | a cone prolongs the pleasure of boiled sweets
amusement-park | same-universe | .6 | | les sucreries ont un goût de fête foraine | sweets taste of the funfair
cinema-ticket | next-step | .6 | | un film se regarde bien avec des bonbons | a film goes down well with sweets
costume | same-occasion:party | .55 | autumn | les déguisements sortent quand on fait la tournée des bonbons | costumes come out when the sweets are collected
birthday-cake | same-occasion:party | .65 | | des dragées décorent le gâteau d’anniversaire | sugar-coated almonds decorate the birthday cake
gift-basket | goes-with | .5 | end-of-year | les calissons remplissent les paniers de Noël | calissons fill the Christmas hampers
greeting-card | goes-with | .45 | | trois mots et un cœur accompagnent bien les guimauves | three words and a heart go well with marshmallows
dental-hygiene | next-step | .4 | | après les bonbons, un bon brossage | after sweets, a good brushing
circus | next-step | .55 | | la barbe à papa et le chapiteau vont ensemble | candyfloss and the big top go together
donuts | same-universe | .55 | | une gaufre au sucre est une cousine chaude du caramel | a sugar waffle is caramel’s warm cousin
soft-toy | same-universe | .5 | | une peluche tient le paquet de dragées | a soft toy holds the bag of sugared almonds
christening-gift | same-occasion:birth | .5 | | la marraine commande les dragées, puis cherche une médaille | the godmother orders the sugared almonds, then looks for a medal
event-entertainment | same-occasion:party | .55 | | un clown qui sculpte des ballons mérite un bocal de bonbons | a clown who twists balloons deserves a jar of sweets
@ice-cream-parlour | Vous êtes chez un glacier | This is an ice-cream parlour
cinema-ticket | next-step | .65 | | une glace, puis un film | an ice cream, then a film
swimming | same-universe | .6 | summer | la piscine et les glaces font l’été | the pool and ice cream make summer
amusement-park | next-step | .65 | | les manèges attendent la fin du cornet | the rides wait for the cone to be finished
sunglasses | goes-with | .6 | summer | le soleil va avec les glaces | sunshine goes with ice cream
boat-trip | next-step | .6 | summer | une promenade en bateau prolonge la pause | a boat trip prolongs the break
children-party | same-occasion:party | .7 | | un anniversaire d’enfant se fête avec une glace | a child’s birthday is celebrated with ice cream
crepes | same-universe | .6 | | une boule de vanille fond sur la crêpe chaude | a scoop of vanilla melts on a warm crêpe
coffee | goes-with | .55 | | un expresso versé sur la vanille devient affogato | espresso poured over vanilla becomes affogato
zoo-visit | next-step | .5 | | les enfants goûtent, puis vont voir les otaries | children have their treat, then see the sea lions
sunscreen | goes-with | .5 | summer | en terrasse, on pense à la crème avant la crème glacée | on the terrace, sun cream comes before ice cream
birthday-cake | same-universe | .55 | | l’omelette norvégienne a un cousin chez le pâtissier | baked Alaska has a cousin at the pastry shop
donuts | same-universe | .6 | | une gaufre liégeoise accueille très bien la chantilly | a Liège waffle welcomes whipped cream
botanical-garden | next-step | .55 | spring | le cornet se finit sur un banc du jardin | the cone is finished on a garden bench
beach-holiday | same-occasion:holiday | .45 | summer-holidays | le citron givré a un goût de promenade en bord de mer | frosted lemon tastes of the seafront
outdoor-toys | goes-with | .4 | summer | seau et pelle attendent que les doigts soient essuyés | bucket and spade wait for fingers to be wiped
event-entertainment | same-occasion:party | .45 | | un animateur et un bac de glace font un anniversaire au jardin | an entertainer and a tub of ice cream make a garden party
`;
