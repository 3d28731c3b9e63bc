import type { TeamWords } from "../teamWords.ts";

export const team = (): TeamWords => ({
	view: {
		heading: "En side til teamet",
		what: "Én side at printe eller sende: hvem kunderne på hvert niveau er, vores rolle, hvad vi gør og siger, hvad de har til fælles, og hvor mange de er. Ingen kunde er nævnt ved navn; tekster, I har rettet i drejebogen, står, som I skrev dem.",
		legend: "Skal der stå beløb på den?",
		without: "Uden beløb, og uden andele af dem",
		withMoney: "Med beløb: omsætning og nettofortjeneste på hvert niveau",
		make: "Lav siden til teamet",
		makeAnew: "Lav siden til teamet igen",
		anew: "Det, nogen har skrevet på den, bliver stående.",
		print:
			"Print den, eller gem den som PDF, med Filer ▸ Udskriv, tilpasset til bredden. Send ikke selve filen: den rummer alle jeres tal.",
	},
});
