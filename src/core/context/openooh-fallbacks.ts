/**
 * Every venue type of OpenOOH 1.2.1: id | name | 1.1 id of the official fallback table | our 1.1 id | why ours differs.
 * An empty third cell: the official table has no row for this id. An empty last cell: we follow it. The official table
 * (data/openooh/mapping-1.2-to-1.1.csv) sends nearly all new retail to 205 mall, which a shop in a street is not.
 */
export const OPENOOH_FALLBACKS = `
1 | Transit | 1 | 1 |
2 | Retail | 2 | 2 |
3 | Outdoor | 3 | 3 |
4 | Health & Beauty | 4 | 4 |
5 | Point of Care | 5 | 5 |
6 | Education | 6 | 6 |
7 | Office Building | 7 | 7 |
8 | Entertainment | 8 | 8 |
9 | Government | 9 | 9 |
10 | Financial | 10 | 10 |
11 | Residential | 11 | 11 |
101 | Airport | 101 | 101 |
102 | Bus | 102 | 102 |
103 | Taxi & Rideshare TV | 103 | 103 |
104 | Taxi & Rideshare Top | 104 | 104 |
105 | Subway | 105 | 105 |
106 | Train | 106 | 106 |
107 | Ferry | 107 | 107 |
108 | Tram | 106 | 106 |
109 | Highway Rest Area | 202 | 201 | a stop for drivers beside the road, not a grocer's; 201 is that stop
201 | Fueling Station | 201 | 201 |
202 | Convenience Store | 202 | 202 |
203 | Grocery | 203 | 203 |
204 | Liquor Store | 204 | 204 |
205 | Mall | 205 | 205 |
206 | Cannabis Dispensary | 206 | 206 |
207 | Pharmacy | 207 | 207 |
208 | Parking Garage | 208 | 208 |
209 | Furniture | 205 | 203 | not in a mall: a large floor with aisles and tills, visited as 203 is
210 | Apparel | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
211 | Automotive | 205 | 201 | not in a mall: where drivers have their vehicle seen to, as at 201
212 | Laundromat | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
213 | Vape Shop | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
214 | Mass Merchandising | 203 | 203 |
215 | Consumer Electronic | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
216 | Retail Other | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
217 | Sporting Good | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
218 | Pet Store | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
219 | Office Supply | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
220 | Home Renovation | 205 | 203 | not in a mall: a large floor with aisles and tills, visited as 203 is
301 | Billboard | 301 | 301 |
302 | Urban Panel | 302 | 302 |
303 | Bus Shelter | 303 | 303 |
304 | Spectacular | 301 | 30103 | 1.1 has spectaculars, 30103; the official row says any billboard
305 | Window Panel | 302 | 302 |
306 | Moving Billboard | 104 | 104 |
307 | Car Top | 104 | 104 |
308 | Aerial | 104 | 301 | nothing in the sky is a taxi roof; a large format seen from afar, as 301 is
309 | EV Charging Station | 302 | 302 |
401 | Gym | 401 | 401 |
402 | Salon | 402 | 402 |
403 | Spa | 403 | 403 |
404 | Tattoo | 402 | 402 |
501 | Doctor’s Office | 501 | 501 |
502 | Veterinary Office | 502 | 502 |
503 | Dentist Office | 501 | 501 |
504 | Hospital | 501 | 501 |
505 | Urgent Care | 501 | 501 |
506 | Physiotherapy | 501 | 501 |
601 | School | 601 | 601 |
602 | College and University | 602 | 602 |
701 | Office Building | 701 | 701 |
702 | Warehouse | 701 | 701 |
801 | Recreational Location | 801 | 801 |
802 | Movie Theater | 802 | 802 |
803 | Sports Entertainment | 803 | 803 |
804 | Bar | 804 | 804 |
805 | Casual Dining | 805 | 805 |
806 | QSR | 806 | 806 |
807 | Hotel | 807 | 807 |
808 | Golf Cart | 808 | 808 |
809 | Night Club | 809 | 809 |
810 | High-End Dining | 810 | 810 |
811 | Casinos | 804 | 801 | a gaming room is no bar; 801 is where people go for leisure
812 | Convention Center | 807 | 801 | a convention centre is no hotel; 801 is the nearest place people visit
901 | DMV | 901 | 901 |
902 | Military Base | 902 | 902 |
903 | Post Office | 903 | 903 |
904 | First Responder Facility | 9 | 901 | the official row names parent 9 alone, which the standard forbids; 901 is its public counter
1001 | Bank | 1001 | 1001 |
1101 | Apartment Building and Condominium | 1101 | 1101 |
10101 | Arrival Hall | 10101 | 10101 |
10102 | Baggage Claim | 10102 | 10102 |
10103 | Departures Hall | 10103 | 10103 |
10104 | Food Court | 10104 | 10104 |
10105 | Gates | 10105 | 10105 |
10106 | Lounges | 10106 | 10106 |
10107 | Shopping Area | 10107 | 10107 |
10108 | Bar | 101 | 101 |
10201 | Bus Interior | 10201 | 10201 |
10202 | Terminal | 10202 | 10202 |
10203 | Bus (Outside) | 10203 | 10203 |
10501 | Subway Train Interior | 10501 | 10501 |
10502 | Subway Platform | 10502 | 10502 |
10503 | Subway Station | 10502 | 105 | a station concourse is no platform; 105 covers the station
10504 | Subway Train Exterior | 105 | 105 |
10601 | Train Interior | 10601 | 10601 |
10602 | Platform | 10602 | 10602 |
10603 | Train Exterior | 106 | 106 |
10604 | Station | 10602 | 106 | a station concourse is no platform; 106 covers the station
10701 | Ferry Interior | 106 | 107 | 1.1 has ferries; the official row says trains
10702 | Ferry Exterior | 106 | 107 | 1.1 has ferries; the official row says trains
10703 | Ferry Terminal | 106 | 107 | 1.1 has ferries; the official row says trains
10801 | Tram Interior | 106 | 10601 | inside a vehicle on rails above ground, which 10601 says and 106 does not
10802 | Tram Exterior | 106 | 106 |
10803 | Tram Station | 106 | 106 |
10901 | Exterior | 302 | 201 | a stop for drivers beside the road, not a grocer's; 201 is that stop
10902 | Concourse | 202 | 201 | a stop for drivers beside the road, not a grocer's; 201 is that stop
10903 | Food Court | 202 | 201 | a stop for drivers beside the road, not a grocer's; 201 is that stop
10904 | Restroom | 202 | 201 | a stop for drivers beside the road, not a grocer's; 201 is that stop
20101 | Fuel Dispenser | 20101 | 20101 |
20102 | Shop | 20102 | 20102 |
20201 | Entrance | 202 | 202 |
20202 | Check Out | 202 | 202 |
20203 | Aisles | 202 | 202 |
20204 | Exterior | 202 | 202 |
20301 | Entrance | 20301 | 20301 |
20302 | Check Out | 20302 | 20302 |
20303 | Aisles | 20303 | 20303 |
20304 | Exterior | 203 | 203 |
20401 | Entrance | 204 | 204 |
20402 | Check Out | 204 | 204 |
20403 | Aisles | 204 | 204 |
20404 | Exterior | 204 | 204 |
20501 | Concourse | 20501 | 20501 |
20502 | Food Court | 20502 | 20502 |
20503 | Spectacular | 20503 | 20503 |
20701 | Entrance | 207 | 207 |
20702 | Check Out | 207 | 207 |
20703 | Aisles | 207 | 207 |
20704 | Exterior | 207 | 207 |
21001 | Entrance | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21002 | Check Out | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21003 | Aisles | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21004 | Exterior | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21301 | Entrance | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21302 | Check Out | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21303 | Aisles | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21304 | Exterior | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21401 | Entrance | 203 | 20301 | 203 has an entrance; the official row gives it up
21402 | Check Out | 203 | 20302 | 203 has tills; the official row gives them up
21403 | Aisles | 203 | 20303 | 203 has aisles; the official row gives them up
21404 | Exterior | 203 | 203 |
21501 | Entrance | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21502 | Check Out | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21503 | Aisles | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21504 | Exterior | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21701 | Entrance | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21702 | Check Out | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21703 | Aisles | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21704 | Exterior | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21801 | Entrance |  | 202 | the official rows name ids that do not exist (218901 to 218904); not in a mall: a street shop with a counter, visited as 202 is
21802 | Check Out |  | 202 | the official rows name ids that do not exist (218901 to 218904); not in a mall: a street shop with a counter, visited as 202 is
21803 | Aisles |  | 202 | the official rows name ids that do not exist (218901 to 218904); not in a mall: a street shop with a counter, visited as 202 is
21804 | Exterior |  | 202 | the official rows name ids that do not exist (218901 to 218904); not in a mall: a street shop with a counter, visited as 202 is
21901 | Entrance | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21902 | Check Out | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21903 | Aisles | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
21904 | Exterior | 205 | 202 | not in a mall: a street shop with a counter, visited as 202 is
22001 | Entrance | 205 | 20301 | not in a mall: a large floor with aisles and tills, visited as 203 is; the entrance stays the entrance
22002 | Check Out | 205 | 20302 | not in a mall: a large floor with aisles and tills, visited as 203 is; the tills stay the tills
22003 | Aisles | 205 | 20303 | not in a mall: a large floor with aisles and tills, visited as 203 is; the aisles stay the aisles
22004 | Exterior | 205 | 203 | not in a mall: a large floor with aisles and tills, visited as 203 is
30101 | Roadside | 30101 | 30101 |
30102 | Highway | 30102 | 30102 |
30103 | Spectacular | 30103 | 30103 |
30801 | Aerial Banner | 104 | 301 | nothing in the sky is a taxi roof; a large format seen from afar, as 301 is
30802 | Aerial Drone | 104 | 301 | nothing in the sky is a taxi roof; a large format seen from afar, as 301 is
40101 | Lobby | 40101 | 40101 |
40102 | Fitness Equipment | 40102 | 40102 |
40201 | Unisex Salon | 40201 | 40201 |
40202 | Men's Salon | 40202 | 40202 |
40203 | Women's Salon | 40203 | 40203 |
40204 | Nail | 402 | 402 |
40205 | Tanning | 402 | 402 |
60201 | Residence | 60201 | 60201 |
60202 | Common Area | 60202 | 60202 |
60203 | Athletic Facility | 60203 | 60203 |
60204 | Dining | 602 | 60202 | 60202 is for dining too, by its own definition
70101 | Elevator | 70101 | 70101 |
70102 | Lobby | 70102 | 70102 |
70103 | Gym | 401 | 401 |
70104 | Break Room | 701 | 701 |
80101 | Theme Park | 80101 | 80101 |
80102 | Museums and Gallery | 80102 | 80102 |
80103 | Concert Venue | 80103 | 80103 |
80104 | Bowling Alley | 801 | 801 |
80105 | Restroom | 801 | 801 |
80201 | Lobby | 80201 | 80201 |
80202 | Food Court | 80202 | 80202 |
80203 | On Screen | 802 | 802 |
80204 | Restroom | 802 | 802 |
80301 | Sport Arena | 80301 | 80301 |
80302 | Club House | 80302 | 80302 |
80303 | Restroom | 803 | 803 |
80401 | Restroom | 804 | 804 |
80501 | Restroom | 805 | 805 |
80601 | Restroom | 806 | 806 |
80701 | Lobby | 80701 | 80701 |
80702 | Elevator | 80702 | 80702 |
80703 | Room | 80703 | 80703 |
80704 | Bar | 807 | 807 |
80705 | Gym | 401 | 401 |
80706 | Restroom | 807 | 807 |
80901 | Restroom |  | 809 | the official row repeats 809 and leaves 80901 out
81101 | Restroom | 804 | 801 | a gaming room is no bar; 801 is where people go for leisure
81201 | Restroom | 807 | 801 | a convention centre is no hotel; 801 is the nearest place people visit
110101 | Lobby | 110101 | 110101 |
110102 | Elevator | 110102 | 110102 |
110103 | Gym | 401 | 401 |
`;
