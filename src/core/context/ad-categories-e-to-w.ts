/**
 * IAB Tech Lab Ad Product Taxonomy 2.0, ids 1291 to 1582, as published: id | parent id | name.
 * © IAB Technology Laboratory, CC BY 3.0; a test compares it with `data/iab/ad-product-taxonomy-2.0.tsv`.
 */
export const AD_CATEGORIES_E_TO_W = `
1291 |  | Dieting and Weightloss
1292 | 1291 | Food Logging
1293 | 1291 | Weightloss Services
1294 | 1291 | Workout and Step Tracking Applications
1295 |  | Education and Careers
1296 | 1295 | Adult Education
1297 | 1295 | Certification Programs
1298 | 1295 | Colleges and Universities
1299 | 1298 | Post-Graduate Education
1300 | 1295 | Education Applications
1301 | 1295 | Employment Agencies
1302 | 1295 | Higher Education
1303 | 1295 | Language Learning
1304 | 1295 | Online Education
1305 | 1295 | Primary Education
1306 | 1295 | Remote work and school
1307 | 1306 | Distance learning
1308 | 1306 | Homeschooling
1309 | 1306 | Online Surveys
1310 | 1306 | Multi-Level Marketing
1311 | 1306 | Telecommuting
1312 | 1295 | Study Skills
1313 | 1295 | Teaching Resources
1314 | 1295 | Trade Schools
1315 |  | Events and Performances
1316 | 1315 | Auctions
1317 | 1315 | Cinemas and Movie Events
1318 | 1315 | Comedy Events
1319 | 1315 | Concerts
1320 | 1315 | Conferences, Lectures and Workshops
1321 | 1315 | Exhibitions
1322 | 1315 | Fan Conventions
1323 | 1315 | Fashion Events
1324 | 1315 | Nightlife Experiences
1325 | 1315 | Sporting Events
1326 | 1315 | Seasonal and Holiday Events
1327 | 1315 | Theatre and Musicals
1328 |  | Family and Parenting
1329 | 1328 | Childcare
1330 | 1329 | Day Care Centers
1331 | 1329 | Nanny Services
1332 | 1328 | Genealogy and Family Trees
1333 | 1328 | Kids Activities
1334 | 1328 | Senior Living
1335 |  | Finance and Insurance
1336 | 1335 | Accountants and Bookkeepers
1337 | 1335 | Banking
1338 | 1335 | Credit and Debt Repair/Credit Reporting
1339 | 1335 | Credit Cards
1340 | 1335 | Insurance
1341 | 1340 | Auto Insurance
1342 | 1340 | Home Insurance
1343 | 1340 | Life Insurance
1344 | 1340 | Medical Insurance
1345 | 1340 | Pet Insurance
1346 | 1340 | Travel Insurance
1347 | 1335 | Insurance Coverage Apps
1348 | 1335 | Mortgage Lenders and Brokers
1349 | 1335 | Payday and Emergency Loans
1350 | 1335 | Retirement Planning
1351 | 1335 | Stocks and Investments
1352 | 1335 | Financial Investment and Management Applications
1353 | 1335 | Student Financial Aid
1354 | 1335 | Tax Preparation Services
1355 |  | Food and Beverage Services
1356 | 1355 | Bakeries
1357 | 1355 | Catering
1358 | 1355 | Fast Food
1359 | 1355 | Food Delivery Services
1360 | 1355 | Restaurants
1361 |  | Gambling
1362 | 1361 | Casinos
1363 | 1361 | Contests
1364 | 1361 | Give Aways
1365 | 1361 | Lottery
1366 | 1361 | Sports Betting
1367 | 1361 | Virtual Betting
1368 |  | Green/Eco
1369 | 1368 | Green/Eco Products
1370 | 1368 | Green/Eco Services
1371 |  | Gifts and Holiday Items
1372 | 1371 | Flowers
1373 | 1371 | Gift Baskets
1374 | 1371 | Gift Cards and Coupons
1375 | 1371 | Gift Certificates
1376 | 1371 | Greeting Cards
1377 | 1371 | Party Goods
1378 |  | Health and Medical Services
1379 | 1378 | Alternative and Natural Medicine
1380 | 1378 | Assisted Living
1381 | 1378 | Chiropractors
1382 | 1378 | Clinical Research
1383 | 1378 | Cosmetic Medical Services
1384 | 1378 | Dental Care
1385 | 1378 | Dermatology
1386 | 1378 | Drugstores and Pharmacies
1387 | 1378 | Fertility and Family Planning
1388 | 1378 | General Practitioners
1389 | 1378 | Home Healthcare
1390 | 1378 | Hospitals
1391 | 1378 | Mental Health
1392 | 1378 | Physical Therapists
1393 | 1378 | Service Provider Search and Scheduling
1394 | 1378 | Symptom Monitoring Apps
1395 | 1378 | Vision Care
1396 |  | Home and Garden Services
1397 | 1396 | Appliance Repair
1398 | 1396 | Business and Home Security Services
1399 | 1396 | Carpeting and Flooring Services
1400 | 1396 | Do It Yourself Applications
1401 | 1396 | Emergency Preparedness
1402 | 1396 | Flood, Fire and Gas Safety
1403 | 1396 | Gas and Electric Services
1404 | 1396 | Home Improvement and Repair
1405 | 1396 | Home Security and Monitoring Applications
1406 | 1396 | Home Service Provider Review
1407 | 1396 | Housekeeping Services
1408 | 1396 | Landscaping Services
1409 | 1396 | Lawn and Garden Services
1410 | 1396 | Pest Exterminators
1411 | 1396 | Plumbers
1412 | 1396 | Pool and Spa Installation and Maintenance
1413 | 1396 | Remodeling and Construction
1414 | 1396 | Water Services
1415 | 1396 | Window Installation and Treatments
1416 |  | Legal Services
1417 | 1416 | Lawyers
1418 | 1416 | Bail Bonds
1419 |  | Media
1420 | 1419 | Blogs/Forums/Social Networks
1421 | 1419 | Book Reading and Review Applications
1422 | 1419 | Books and Audio Books
1423 | 1419 | Casual Games
1424 | 1423 | Casual Games Apps
1425 | 1419 | Core Gaming
1426 | 1423 | Core Gaming Apps
1427 | 1419 | CDs and Vinyl Records
1428 | 1419 | DVDs
1429 | 1419 | Live Television
1430 | 1419 | Magazines and Newspapers
1431 | 1419 | Music and Video Streaming Services
1432 | 1419 | News and Analysis
1433 | 1419 | Radio and Podcasts
1434 | 1419 | Sports
1435 | 1434 | Fantasy Sports
1436 | 1434 | Sports Highlights
1437 | 1434 | Team News and Analysis
1438 | 1419 | Utilities Apps
1439 | 1438 | Productivity Apps
1440 | 1438 | Reference Apps
1441 | 1438 | Search Engine Apps
1442 | 1438 | Weather Apps
1443 |  | Metals
1444 | 1443 | Coin Trade In
1445 | 1443 | Gold Trade In
1446 | 1443 | Platinum Trade In
1447 | 1443 | Silver Trade In
1448 |  | Non-Fiat Currency
1449 | 1448 | Cryptocurrency Exchanges
1450 | 1448 | Cryptocurrency Stock
1451 | 1448 | NFTs
1452 |  | Non-Profits
1453 | 1452 | Charities and Donations
1454 | 1452 | Civic Organizations
1455 | 1452 | Federations and Professional Associations
1456 | 1452 | Military Organizations
1457 | 1452 | Non-Governmental Organizations
1458 | 1452 | Public Service Announcements
1459 | 1452 | Scholarships
1460 |  | Pet Ownership
1461 | 1460 | Pet Adoption
1462 | 1460 | Pet Breeders
1463 | 1460 | Pet Care and Supply Applications
1464 | 1460 | Pet Grooming
1465 | 1460 | Pet Sitting
1466 | 1460 | Veterinary Services
1467 |  | Personal/Consumer Telcom
1468 | 1467 | Home Internet Services
1469 | 1467 | Home Phone Services
1470 | 1467 | Home Television Services
1471 | 1467 | Mobile Phone Plans
1472 | 1467 | Prepaid International Phone Services
1473 |  | Pharmaceuticals
1474 |  | Politics
1475 | 1474 | Ballot measures
1476 | 1474 | Elections
1477 | 1474 | Political Action Committees
1478 | 1474 | Political Analysis and Opinion
1479 | 1474 | Political candidates
1480 | 1474 | Political Donations
1481 | 1474 | Referendums or promoting causes; eg: Healthcare reform, energy trades (Oil/Solar), etc...
1482 |  | Real Estate
1483 | 1482 | Commercial Real Estate
1484 | 1482 | Real Estate Rentals
1485 | 1482 | Real Estate Sales
1486 | 1482 | Real Estate Services For Owners
1487 |  | Religion and Spirituality
1488 | 1487 | Astrology
1489 | 1487 | Prayer and Mindfullness Applications
1490 | 1487 | Prayer and worship services
1491 | 1487 | Religious causes
1492 | 1487 | Religious charities
1493 | 1487 | Religious organizations
1494 |  | Retail
1495 | 1494 | Arts and Crafts Supplies
1496 | 1494 | Cell Phone Stores
1497 | 1494 | Clothing Stores
1498 | 1494 | Department Stores
1499 | 1494 | eCommerce
1500 | 1494 | Factory Outlet Stores
1501 | 1494 | Grocery Stores and Supermarkets
1502 | 1494 | Hardware Stores
1503 | 1494 | Musical Instruments and Record Stores
1504 | 1494 | Pawn Shops
1505 | 1494 | Pet and Pet Supply Stores
1506 | 1494 | Shopping Malls
1507 | 1494 | Specialty Stores
1508 | 1494 | Sporting Goods Stores
1509 | 1494 | Ticket Services
1510 |  | Fitness Activities
1511 | 1510 | Dance Studios
1512 | 1510 | Gyms and Health Clubs
1513 | 1510 | Participant Sports Leagues
1514 | 1510 | Personal Trainers
1515 | 1510 | Self Defense and Martial Arts Classes
1516 | 1510 | Swimming Facilities
1517 | 1510 | Workout and Step Tracking Applications
1518 | 1510 | Yoga Studios
1519 |  | Sexual Health
1520 | 1519 | Contraceptives
1521 | 1519 | Doctor Perscribed Medicines
1522 | 1519 | Fertility Tracking Applications
1523 | 1519 | Non-perscribed Performance Enhancers
1524 |  | Sporting Goods
1525 | 1524 | Athletics Equipment
1526 | 1524 | Exercise and Fitness Equipment
1527 | 1524 | Indoor Games Equipment
1528 | 1524 | Outdoor Recreation Equipment
1529 |  | Travel and Tourism
1530 | 1529 | Accommodations
1531 | 1530 | Bed and Breakfasts
1532 | 1530 | Camping and Camp Grounds
1533 | 1530 | Hotels and Resorts
1534 | 1530 | Motels
1535 | 1530 | Timeshares
1536 | 1530 | Vacation Rentals
1537 | 1529 | Air Travel
1538 | 1529 | Cruises
1539 | 1529 | Rail Travel
1540 | 1529 | Sightseeing Tours and Activities
1541 | 1529 | Travel Agents and Online Travel Services
1542 | 1529 | Travel Packages
1543 | 1529 | Travel Planning and Itinerary Management Applications
1544 |  | Tobacco
1545 | 1544 | Cigars
1546 | 1544 | Cigarettes
1547 | 1544 | Smokeless Tobacco
1548 | 1544 | Vaping
1549 | 1544 | Vaping Cartridges
1550 | 1544 | Vaporizors
1551 |  | Vehicles
1552 | 1551 | Automotive Leasing
1553 | 1551 | Automotive Ownership
1554 | 1553 | New vehicle Ownership
1555 | 1553 | Pre-owned Automotive Ownership
1556 | 1551 | Automotive Products
1557 | 1556 | Automotive Care Products
1558 | 1556 | Automotive Parts and Accessories
1559 | 1556 | Aftermarket Parts and Accessories
1560 | 1551 | Automotive Services
1561 | 1560 | Auto Towing
1562 | 1560 | Auto Repair
1563 | 1560 | Car Wash
1564 | 1551 | Automotive Sales Applications
1565 | 1551 | Ride-sharing Services
1566 | 1551 | Taxi Services
1567 | 1551 | Vehicle Rental
1568 | 1551 | Vehicle Type
1569 | 1568 | Boats
1570 | 1568 | Diesel Vehicles
1571 | 1568 | Electric Vehicles
1572 | 1568 | Gas Vehicles
1573 | 1568 | Hybrid Vehicles
1574 | 1568 | Recreational Vehicles
1575 | 1568 | Scooters, Motorbikes, and E-bikes
1576 |  | Weapons and Ammunition
1577 | 1576 | Ammunition
1578 | 1576 | Guns
1579 | 1576 | Gun Accessories
1580 | 1576 | Gun Shows and Auctions
1581 | 1576 | Non-Projectile Weapons
1582 | 1576 | Taser and Stun Guns
`;
