import type { ReviewChoiceWords } from "../reviewChoiceWords.ts";

export const reviewChoice = (): ReviewChoiceWords => ({
	summary: "Rækkefølge og udvalg",
	order: "Rækkefølge",
	orders: { stake: "mest på spil først", sheet: "som i arket" },
	which: "Kunder",
	all: "alle",
	unreviewed: "ikke gennemgået for nylig",
	talk: "besvaret af teamet",
	only: (tier) => `kun: ${tier.charAt(0).toLowerCase()}${tier.slice(1)}`,
	round: "Teamrunde: svar først på egen hånd",
	roundHelp: "Flere svarer uden at se hinandens svar; bagefter taler I om dér, hvor I er uenige.",
	show: "Vis dem",
	reviewsAs: (name) => `Du svarer som ${name}.`,
	anotherName: "Et andet navn",
});
