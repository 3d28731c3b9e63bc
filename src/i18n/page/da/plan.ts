import type { PlanWords } from "../planWords.ts";

const STATES = { open: "", overdue: " – over tiden", done: " – udført" };

export const plan = (): PlanWords => ({
	summary: "Kundeplan",
	line: ({ action, owner, due, state }) =>
		`Kundeplan: ${[action, owner, due === null ? null : `senest ${due}`].filter((part) => part !== null).join(", ")}${STATES[state]}`,
	field: {
		action: "Hvad skal der ske?",
		choose: "vælg",
		suggested: "Forslag",
		others: "Andet",
		owner: "Hvem gør det?",
		due: "Senest",
		dueHelp: "Tom: ingen frist.",
		done: "Udført",
		provider: "Henvis til",
	},
	providersAt: (tab) => `Andre leverandører står på fanen ”${tab}”.`,
	openProviders: "Åbn fanen",
	set: "Læg planen",
	change: "Ret planen",
	takeBack: "Ophæv",
	saved: (line) => `${line}.`,
	takenBack: "Planen er ophævet.",
	unsaved: (button) => `Planen er ikke gemt endnu. Tryk ”${button}”, eller gå videre én gang til uden den.`,
	noAction: "Vælg først, hvad der skal ske.",
	past: "Den dag er forbi. Vælg i dag eller senere, eller lad feltet stå tomt.",
	anyway: "Læg planen alligevel",
	sure: (brought, button) => `${brought}. Mener du det stadig, så tryk ”${button}”.`,
	letter: {
		summary: "Skriv et brev",
		which: "Brev",
		names: {
			askReferral: "Bed om en anbefaling",
			agreeChange: "Aftal en ændring",
			referOn: "Henvis dem videre",
			goodbye: "Sig farvel",
		},
		language: "Sprog",
		text: "Udkast, som du kan kopiere og gøre til dit eget",
		copy: "Kopiér",
		copied: "Kopieret.",
		notCopied: "Browseren lader os ikke kopiere. Teksten er markeret: tryk Ctrl+C eller ⌘C.",
	},
});
