import type { Card } from "../../src/contract/server.ts";
import type { Customer } from "../../src/tiering/facts.ts";

/** A money loser who referred seven customers worth many times as much, one of them indirectly. */
export const ADVOCATE: Customer = {
	customer: "Nordlys Tryk ApS",
	revenue: 9800,
	profit: -1240,
	discount: 0.24,
	energy: 1,
	complaints: 4,
	referredBy: "Ane Ltd",
	referred: 7,
	referralValue: 118_000,
};

const referral = (name: string, value: number | null, referred = 0) => ({ name, value, referred });

export const REFERRALS: Readonly<Record<string, NonNullable<Card["referrals"]>>> = {
	"Nordlys Tryk ApS": {
		by: { name: "Ane Ltd", isCustomer: true },
		brought: [
			referral("Bo & Co", 40_000),
			referral("Møllers Maskinværksted", 30_000, 1),
			referral("Café Ærø", 20_000),
			referral("Dania Byg", 8000),
			referral("Vestkyst El", 5000),
			referral("Fjordens Fisk", null),
		],
		direct: 6,
		credit: 36_950,
	},
	"Cy plc": { by: { name: "Google ads", isCustomer: false }, brought: [], direct: 0, credit: 10_000 },
	"Ane Ltd": { by: null, brought: [referral("Nordlys Tryk ApS", 9800, 7)], direct: 1, credit: 12_450 },
};
