import type { NewCustomerWords } from "../newCustomerWords.ts";

export const newCustomer = (): NewCustomerWords => ({
	heading: "New customer: check first",
	intro: "Before you say yes: answer what you know and leave the rest.",
	name: "Customer's name",
	noName: "Type the customer's name first; a row needs one.",
	listed: (name) => `“${name}” is in your list already. Find them under “Review customers”.`,
	questions: "What they are like",
	figures: "What you expect",
	figuresHelp: "For as long a period as your list covers. May be left empty.",
	revenue: "Expected revenue",
	profit: "Expected profit, after direct costs",
	discount: "Discount, %",
	restsOn: (share) => `rests on ${share} of what counts`,
	askNext: "Too little to tell yet. Answer next:",
	sixMonths: {
		nothing: "In six months: no telling before something is known about money or the owner.",
	},
	oneMore: (tier, have) => {
		const first = have === 0;
		const more = first
			? `This would be your first Tier ${tier}.`
			: `This would be one more Tier ${tier}: you have ${have} already.`;
		if (tier === 4) return `${more} They would cost you money.`;
		return first
			? `${more} They break even and take more than their share of time.`
			: `${more} Accept no more like them.`;
	},
	add: "Add to the list",
	added: (name) => `“${name}” is in your list.`,
	another: "Check another",
});
