/**
 * IAB Tech Lab Ad Product Taxonomy 2.0, ids 1000 to 1290, as published: id | parent id | name.
 * © IAB Technology Laboratory, CC BY 3.0; a test compares it with `data/iab/ad-product-taxonomy-2.0.tsv`.
 */
export const AD_CATEGORIES_A_TO_D = `
1000 | 1000 | Ad Safety Risk
1001 |  | Adult Products and Services
1002 |  | Alcohol
1003 | 1002 | Bars
1004 | 1002 | Beer
1005 | 1002 | Hard Sodas, Seltzers, Alco Pops
1006 | 1002 | Spirits
1007 | 1002 | Wine
1008 |  | Culture and Fine Arts
1009 | 1008 | Museums and Galleries
1010 |  | Business and Industrial
1011 | 1010 | Advertising and Marketing
1012 | 1010 | Business Services
1013 | 1012 | Consulting
1014 | 1012 | Employee Expense and Time Tracking Services
1015 | 1012 | Event Planning
1016 | 1012 | Human Resources and Recruiting
1017 | 1012 | Information Technology Services
1018 | 1012 | Laundry and Dry Cleaning Services
1019 | 1012 | Logistics and Delivery
1020 | 1012 | Office Equipment and Supplies
1021 | 1012 | Photographers
1022 | 1012 | Printing/Fax/WiFi Services
1023 | 1012 | Public Relations and Strategic Communication
1024 | 1012 | Security and Protection
1025 | 1012 | Storage Facilities
1026 | 1012 | Telecom Services
1027 | 1012 | Web Hosting and Cloud Computing
1028 | 1010 | Construction
1029 | 1010 | Energy Industry
1030 | 1029 | Electric Power Industry
1031 | 1029 | Energy Services
1032 | 1029 | Green Energy
1033 | 1029 | Oil, Gas and Consumable Fuels
1034 | 1010 | Forestry and Logging
1035 | 1010 | Industrial Storage
1036 | 1010 | Industrials
1037 | 1037 | Aerospace and Defense
1038 | 1037 | Construction and Engineering
1039 | 1037 | Industrial Conglomerates
1040 | 1037 | Trading Companies and Distributors
1041 | 1037 | Transportation
1042 | 1010 | Manufacturing
1043 | 1010 | Medical and Biotechnology
1044 | 1010 | Mining and Quarrying
1045 | 1010 | Science and Laboratory
1046 | 1010 | Signage
1047 | 1010 | Small Business
1048 | 1010 | Waste Disposal and Recycling
1049 |  | Cannabis
1050 | 1049 | Cannabis Consumables
1051 | 1050 | Cannabis Drinks
1052 | 1050 | Cannabis Edibles
1053 | 1049 | Cannabis Equipment
1054 | 1049 | Cannabis Stores
1055 | 1049 | Cannabis Stocks
1056 | 1049 | CBD Consumables
1057 | 1049 | CBD Topicals
1058 |  | Clothing and Accessories
1059 | 1058 | Clothing
1060 | 1059 | Children's Clothing
1061 | 1059 | Maternity Clothing
1062 | 1059 | Men's Clothing
1063 | 1059 | Sportswear
1064 | 1059 | Swimwear
1065 | 1059 | Underwear and Lingerie
1066 | 1059 | Wedding Dresses/Bridal Wear/Tuxedos
1067 | 1059 | Women's Clothing
1068 | 1058 | Clothing Accessories
1069 | 1058 | Costumes and Accessories
1070 | 1058 | Footwear
1071 | 1058 | Footwear Accessories
1072 | 1058 | Handbags and Wallets
1073 | 1058 | Jewelry and Watches
1074 | 1058 | Sunglasses
1075 |  | Collectables and Antiques
1076 | 1075 | Antiques
1077 | 1075 | Coins and Paper Money
1078 | 1075 | Collectibles
1079 | 1075 | Entertainment Memorabilia
1080 | 1075 | Sports Memorabilia and Trading Cards
1081 | 1075 | Stamps
1082 |  | Computer Software
1083 | 1082 | Browser Extensions
1084 | 1082 | Downloadable Utilities
1085 | 1082 | Enterprise Computer Software
1086 | 1082 | Personal Computer Software
1087 | 1082 | Toolbars
1088 |  | Cosmetic Services
1089 | 1088 | Beauty Salons
1090 | 1088 | Hair Salons
1091 | 1088 | Hair Removal
1092 | 1088 | Hair Restoration
1093 | 1088 | Nail Salons
1094 | 1088 | Med Spas
1095 | 1088 | Piercing and Tattooing
1096 | 1088 | Tanning Salons
1097 |  | Consumer Electronics
1098 | 1097 | Arcade Equipment
1099 | 1097 | Camcorders
1100 | 1097 | Cameras and Photo
1101 | 1100 | Camera and Photo Accessories
1102 | 1100 | Cameras
1103 | 1100 | Photo Applications
1104 | 1097 | Circuit Boards and Components
1105 | 1097 | Communications Electronics
1106 | 1097 | Computers
1107 | 1106 | Laptops
1108 | 1106 | Desktops
1109 | 1097 | E-Readers
1110 | 1097 | Electronics Accessories
1111 | 1097 | Headphones
1112 | 1097 | Home Theater Systems
1113 | 1097 | Marine Electronics
1114 | 1097 | Mobile Phones and Accessories
1115 | 1097 | Networking
1116 | 1097 | Printers/Copiers/Scanners/Fax
1117 | 1097 | Security Devices
1118 | 1097 | Tablets
1119 | 1097 | Televisions
1120 | 1097 | Video Games
1121 | 1097 | Video Games and Consoles
1122 | 1097 | Video Game Console Accessories
1123 |  | Consumer Packaged Goods
1124 | 1123 | Baby and Toddler Products
1125 | 1124 | Diapers
1126 | 1124 | Nursing and Feeding Products
1127 | 1123 | Back to School Supplies
1128 | 1123 | Barbeque
1129 | 1128 | Charcoal
1130 | 1128 | Charcoal Lighter Fluids
1131 | 1123 | Beverages
1132 | 1131 | Carbonated Soft Drinks
1133 | 1131 | Coffee and Tea
1134 | 1131 | Drink Mixes
1135 | 1131 | Juices
1136 | 1131 | Sports/Energy Drinks
1137 | 1131 | Water
1138 | 1123 | Cosmetics
1139 | 1138 | Cosmetics Accessories
1140 | 1138 | Cosmetics-Nail
1141 | 1138 | Eye
1142 | 1138 | Facial
1143 | 1138 | Lip
1144 | 1138 | Storage
1145 | 1123 | Disposable Tableware
1146 | 1145 | Cups and Plates
1147 | 1145 | Disposable Tableware
1148 | 1123 | Foils, Wraps, and Bags
1149 | 1148 | Foil Pans
1150 | 1148 | Foils and Wraps
1151 | 1148 | Food and Trash Bags
1152 | 1123 | Fragrance
1153 | 1152 | Fragrances - Women's
1154 | 1152 | Shaving Lotion/Men's Fragrance
1155 | 1123 | Frozen
1156 | 1155 | Frozen Baked Goods
1157 | 1155 | Frozen Beverages
1158 | 1155 | Frozen Desserts
1159 | 1155 | Frozen Fruits and Vegetables
1160 | 1155 | Frozen Juices
1161 | 1155 | Frozen Meals
1162 | 1155 | Frozen Meat/Poultry/Seafood
1163 | 1155 | Frozen Snacks
1164 | 1155 | Other Frozen
1165 | 1123 | General Food
1166 | 1165 | Baby Food
1167 | 1165 | Bakery
1168 | 1165 | Baking
1169 | 1165 | Breakfast
1170 | 1165 | Candy
1171 | 1165 | Condiments and Sauces
1172 | 1165 | Cookies and Crackers
1173 | 1165 | Fruit
1174 | 1165 | Meals
1175 | 1165 | Snacks
1176 | 1165 | Vegetables
1177 | 1123 | General Merchandise
1178 | 1123 | Grooming Supplies
1179 | 1123 | Hair Care
1180 | 1179 | Hair Accessories
1181 | 1179 | Hair Coloring
1182 | 1179 | Hair Conditioner
1183 | 1179 | Hair Growth Products
1184 | 1179 | Hair Spray/Spritz
1185 | 1179 | Hair Styling Gel/Mousse
1186 | 1179 | Home Permanent/Relaxer Kits
1187 | 1179 | Shampoo
1188 | 1123 | HFSS Products [High Fat, Sugar, Salt]
1189 | 1123 | Home Care
1190 | 1189 | Household Cleaning
1191 | 1189 | Laundry
1192 | 1123 | Hosiery
1193 | 1192 | Pantyhose/Nylons
1194 | 1192 | Socks
1195 | 1192 | Tights
1196 | 1123 | Household/Plastics/Storage
1197 | 1196 | Bottles
1198 | 1196 | Drinkware
1199 | 1196 | Household Plastics
1200 | 1196 | Kitchen Storage
1201 | 1123 | Meal Kits
1202 | 1123 | Miscellaneous General Merch
1203 | 1123 | Office/School Supplies
1204 | 1203 | Children's Art Supplies
1205 | 1203 | Computer Disks Frmtd/UnFrmtd
1206 | 1203 | Office Products
1207 | 1203 | Writing Instruments
1208 | 1123 | Over the Counter Medication
1209 | 1123 | Paper Products
1210 | 1209 | Facial Tissue
1211 | 1209 | Paper Napkins
1212 | 1209 | Paper Towels
1213 | 1209 | Toilet Tissue
1214 | 1123 | Personal Care
1215 | 1123 | Personal Cleansing
1216 | 1215 | Bath Products
1217 | 1215 | Bath/Body Scrubbers/Massagers
1218 | 1215 | Deodorant
1219 | 1215 | Moist Towelettes
1220 | 1215 | Soap
1221 | 1123 | Pest Control
1222 | 1221 | Outdoor Insect/Rodent Control Chem
1223 | 1221 | Pest Control
1224 | 1123 | Pet Care
1225 | 1224 | Cat/Dog Litter
1226 | 1224 | Pet Food
1227 | 1224 | Pet Supplies
1228 | 1224 | Pet Treats
1229 | 1123 | Refrigerated
1230 | 1229 | Dairy
1231 | 1229 | Refrigerated Baked Goods
1232 | 1229 | Refrigerated Beverages
1233 | 1229 | Refrigerated Condiments
1234 | 1229 | Refrigerated Desserts
1235 | 1229 | Refrigerated Dough
1236 | 1229 | Refrigerated Meals
1237 | 1229 | Refrigerated Meats
1238 | 1229 | Refrigerated Miscellaneous
1239 | 1123 | Religious Items
1240 | 1123 | Shaving
1241 | 1240 | Blades
1242 | 1240 | Razors
1243 | 1240 | Shaving Cream
1244 | 1123 | Skin Care
1245 | 1244 | Hand and Body Lotion
1246 | 1244 | Skin Care
1247 | 1244 | Suntan Products
1248 | 1123 | Toys and Games
1249 | 1248 | Games
1250 | 1248 | Outdoor Play Equipment
1251 | 1248 | Puzzles
1252 | 1248 | Toys
1253 | 1123 | Vitamins and Supplements
1254 | 1253 | Digestive Supplements
1255 | 1253 | Weightloss Supplements
1256 | 1123 | Water Treatment
1257 | 1256 | Water Filter/Devices
1258 | 1256 | Water Softeners/Treatment
1259 |  | Dating
1260 | 1259 | Casual Relationships
1261 | 1259 | Serious Relationships
1262 |  | Debated Sensitive Social Issue
1263 |  | Durable Goods
1264 | 1263 | Electronics/Photography
1265 | 1264 | Batteries
1266 | 1264 | Blank Audio/Video Media
1267 | 1264 | Photography Supplies
1268 | 1263 | Furniture
1269 | 1268 | Indoor Furniture
1270 | 1268 | Outdoor Furniture
1271 | 1263 | Grooming Supplies
1272 | 1271 | Electric Shaver Groomer
1273 | 1271 | Hair Appliances
1274 | 1263 | Tools and Hardware
1275 | 1274 | Consumer Hardware Supplies
1276 | 1274 | Industrial Hardware Supplies
1277 | 1263 | Home and Garden Products
1278 | 1277 | Bathroom Accessories
1279 | 1277 | Bedroom Furniture and Accessories
1280 | 1277 | Carpets and Rugs
1281 | 1277 | Fireplaces
1282 | 1277 | Home Decor
1283 | 1277 | Housewares
1284 | 1277 | Kitchen and Dining Products
1285 | 1277 | Lawn and Garden Products
1286 | 1277 | Lighting
1287 | 1277 | Linens and Bedding
1288 | 1277 | Plants
1289 | 1263 | Household Appliances
1290 | 1263 | Luggage and Bags
`;
