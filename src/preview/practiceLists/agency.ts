/** Made-up clients of an agency: fees, the hours that were logged, and what freelancers cost, below a title. */
export const agency = (): string => `\
Made-up clients of a made-up agency,,,,,,,

Client,Account lead,Fees billed,Hours logged,Freelancers,Days late,Satisfaction (1-5),Came from
Kite & Co Furniture,Mina,"£84,000",509,"£6,720",0,5,Halcyon Hotels
Redwood Running,Theo,"£126,500",904,"£15,180",2,4,
Paloma Skincare,Mina,"£61,200",408,"£3,060",0,5,Kite & Co Furniture
Alto Bikes,Jonas,"£48,750",530,"£10,720",14,3,Fair
Lighthouse Theatre,Theo,"£9,400",247,"£940",21,2,
Plum & Pepper,Mina,"£33,800",286,"£5,070",5,4,
Borrowdale Outdoors,Jonas,"£72,600",550,"£6,530",0,4,Redwood Running
Sundial Watches,Theo,"£118,000",690,"£7,080",0,5,Kite & Co Furniture
Inkwell Books,Mina,"£7,250",165,"£2,170",35,2,Website
Marble Arch Clinics,Jonas,"£96,400",771,"£10,600",7,4,
Halcyon Hotels,Theo,"£152,300",983,"£21,320",3,4,
Pinecone Toys,Mina,"£14,900",257,"£2,680",18,3,Website
Velvet Coffee,Jonas,"£28,600",298,"£3,430",6,4,Paloma Skincare
Compass Insurance,Theo,"£139,000",939,"£9,730",1,4,Halcyon Hotels
Orchard Cider,Mina,"£41,500",343,"£4,150",4,4,
Tidewater Yachts,Jonas,"£88,200",551,"£4,410",0,5,Sundial Watches
Foundry Gyms,Theo,"£22,400",311,"£7,830",42,1,Website
Meadow Pet Food,Mina,"£57,300",428,"£5,730",8,4,
Clover Credit Union,Jonas,"£35,600",342,"£2,840",5,4,
Brightside Energy,Theo,"£109,700",1613,"£44,970",27,2,Fair
Cedar School,Mina,"£11,800",215,"£1,410",12,3,
Ember Stoves,Jonas,"£19,250",221,"£3,850",9,3,Alto Bikes
Lantern Film Club,Theo,"£5,600",181,"£1,400",48,1,Website
Rook Security,Mina,"£44,900",401,"£7,180",6,4,
Sable Interiors,Jonas,"£26,700",270,"£2,670",10,3,Kite & Co Furniture
Thistle Whisky,Theo,"£78,400",496,"£4,700",0,5,Halcyon Hotels
Umber Paints,Mina,"£16,300",214,"£2,280",15,3,Website
Wharf Street Market,Jonas,"£8,100",172,"£3,070",31,2,Fair
`;
