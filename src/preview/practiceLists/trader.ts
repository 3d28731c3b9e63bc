/** Made-up customers of a Danish trader, as a bookkeeping program exports them: a title, Danish amounts and dates, and a total. */
export function trader(today: Date): string {
	const day = (daysAgo: number) => {
		const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo);
		const digits = (value: number) => String(value).padStart(2, "0");
		return `${digits(date.getDate())}-${digits(date.getMonth() + 1)}-${date.getFullYear()}`;
	};
	return `\
Debitorliste, opdigtede kunder;;;;;;;;
Udskrevet ${day(0)};;;;;;;;
;;;;;;;;
Debitornr.;Navn;Omsætning i år;Omsætning sidste år;Dækningsbidrag;Antal ordrer;Seneste ordre;Forfaldne dage;Reklamationer
2001;Aagaard Maskiner A/S;412.650,50;382.083,80;127.921,65;48;${day(6)};0;0
2002;Bakkens Is ApS;38.220,75;41.097,58;9.172,98;22;${day(18)};4;1
2003;Birkelund Gartneri;96.480,00;83.895,65;34.732,80;31;${day(11)};0;0
2004;Blåvand Camping;71.335,25;69.936,52;19.973,87;19;${day(33)};7;2
2005;Dalgas Byg A/S;268.900,00;222.231,40;88.737,00;36;${day(4)};2;1
2006;Digets Fiskehus;18.640,50;26.254,23;2.236,86;9;${day(96)};31;4
2007;Elmegade Cykler;45.210,80;43.471,92;13.111,13;17;${day(21)};3;0
2008;Fanø Bådeværft;132.750,00;120.681,82;50.445,00;24;${day(9)};0;0
2009;Fuglsang Møbler;88.415,60;90.220,00;26.524,68;28;${day(14)};5;1
2010;Gefion Kantiner;301.240,40;284.189,06;57.235,68;52;${day(3)};12;3
2011;Grønhøj Golf;24.980,00;38.430,77;1.998,40;6;${day(210)};44;2
2012;Havnegadens Vin;57.310,90;51.170,45;23.497,47;33;${day(8)};0;0
2013;Hedens Højskole;63.890,00;63.257,43;17.250,30;12;${day(47)};9;1
2014;Hjørring Kølehus;154.700,25;141.926,83;52.598,09;41;${day(5)};1;0
2015;Ishøj Storkøkken;389.120,00;442.181,82;23.347,20;47;${day(12)};38;9
2016;Jyderup Tømrer;33.475,50;34.510,82;7.364,61;14;${day(38)};14;2
2017;Kærgård Mejeri;226.300,00;198.508,77;79.205,00;38;${day(7)};0;0
2018;Klitgaard & Søn;47.860,75;58.366,77;7.179,11;11;${day(140)};27;5
2019;Lillebælt Færger;198.540,00;189.085,71;63.532,80;29;${day(16)};2;1
2020;Mosevangen Skole;29.915,00;29.915,00;6.282,15;10;${day(52)};6;0
2021;Nørrebro Bageri;12.780,60;9.831,23;2.300,51;64;${day(2)};3;2
2022;Odder El-teknik;83.420,30;77.962,90;25.026,09;26;${day(10)};0;0
2023;Præstø Havnekro;41.260,00;43.431,58;10.315,00;18;${day(29)};11;1
2024;Ravnsborg Antik;9.865,50;16.442,50;-394,62;4;${day(320)};65;3
2025;Rebild Turist;15.340,00;;1.534,00;5;${day(41)};18;1
2026;Skagen Røgeri;117.230,80;105.613,33;43.375,40;35;${day(6)};0;0
2027;Slotsgadens Apotek;69.480,40;67.456,70;22.928,53;40;${day(9)};0;0
2028;Sorø Trælast;243.170,00;264.315,22;34.043,80;44;${day(15)};21;4
2029;Støvring Biler;54.890,25;69.481,33;1.097,81;16;${day(73)};36;6
2030;Tisvilde Strandhotel;76.520,00;64.847,46;22.190,80;21;${day(13)};4;1
2031;Uggerby Kro;7.240,50;8.045,00;-651,64;5;${day(260)};58;3
2032;Vejen Vinduer;176.830,00;166.820,75;54.817,30;23;${day(12)};2;0
2033;Vestkystens Vask;36.115,75;36.115,75;7.223,15;13;${day(24)};8;1
2034;Øresunds Catering;61.975,90;49.580,72;22.311,32;27;${day(8)};0;0
;I alt;3.706.056,20;3.591.360,82;958.464,23;868;;;
`;
}
