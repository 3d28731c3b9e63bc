/** Made-up clients of a consultant: names and revenue, as somebody types them from invoices. */
export const consultant = (): string => `\
Client,Revenue this year,Revenue last year,Referred by
Larkspur Bakery,"$4,200","$5,000",
Hollins & Reade Solicitors,"$61,500","$52,850",
Quayside Dental,"$18,400","$16,550",
Tern Island Ferries,"$47,250","$36,850",
Ashdown Joinery,"$9,800","$9,800",Hollins & Reade Solicitors
Mosaic Language School,"$6,150","$6,750",
Fennel Street Kitchen,"$3,300","$5,250",
Oakhurst Vets,"$12,900","$12,250",
Brightwater Pools,"$2,450","$3,150",
Silver Birch Care Home,"$38,600","$27,000",Oakhurst Vets
Cobalt Print,"$15,200","$19,000",
Northgate Opticians,"$21,750","$20,000",Quayside Dental
Pemberton Motors,"$8,600","$12,900",
Wren & Daughter Florists,"$1,900","$1,900",
Saltmarsh Brewery,"$11,400","$9,100",
Tallis Music Shop,"$2,150",,
Greenlane Nursery,"$5,300","$5,800",
Ridgeway Physio,"$7,450","$7,200",Quayside Dental
Copperfield Accounts,"$26,300","$23,650",Hollins & Reade Solicitors
Juniper Yoga,"$1,200",,
Harbour Lights Hotel,"$54,800","$48,200",Tern Island Ferries
Maple Leaf Insulation,"$9,150","$10,950",
Tinsel & Co Events,"$4,750","$8,050",
Verity Surveyors,"$17,600","$16,500",Ashdown Joinery
`;
