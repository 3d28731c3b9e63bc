import type { PageLanguage } from "../../i18n/pageLanguage.ts";
import { beginView } from "./begin/beginView.ts";
import { button } from "./controls/button.ts";
import { homeView } from "./home/homeView.ts";
import { newCustomerView } from "./newCustomer/newCustomerView.ts";
import { open } from "./open.ts";
import { backButton } from "./page/backButton.ts";
import type { Go } from "./page/go.ts";
import { knownName, recallName } from "./page/reviewer.ts";
import { ask } from "./page/server.ts";
import { currentLanguage, setLanguage } from "./page/speaks.ts";
import { referralsView } from "./referrals/referralsView.ts";
import { removalView } from "./removal/removalView.ts";
import { removedView } from "./removal/removedView.ts";
import { reviewView } from "./review/reviewView.ts";
import { setUpView } from "./setUp/setUpView.ts";
import { severalView } from "./several/severalView.ts";
import { shareView } from "./share/shareView.ts";
import { thinningView } from "./thinning/thinningView.ts";
import { whatIfView } from "./whatIf/whatIfView.ts";

const go: Go = {
	home: (message) =>
		open(
			{
				heading: ({ sidebar }) => sidebar.title,
				request: () => ask("sidebarHome"),
				content: (home, language) => {
					recallName(home.reviewer);
					return homeView(home, language, go);
				},
				// Most lists that cannot be read are put right in the set-up.
				elsewhere: ({ words }) =>
					button(words.sidebar.setUp.link, () => void go.setUp(null), { class: "link" }),
			},
			message,
		),
	setUp: (tab, message) =>
		open(
			{
				heading: ({ sidebar }) => sidebar.setUp.heading,
				request: () => ask("sidebarSetUp", tab),
				content: (setUp, language) => setUpView(setUp, language, go),
				elsewhere: ({ words }) => backButton(words, go),
			},
			message,
		),
	whatIf: () =>
		open({
			heading: ({ sidebar }) => sidebar.whatIf.heading,
			request: () => ask("sidebarWhatIf", {}),
			content: (whatIf, language) => whatIfView(whatIf, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	review: (choice) =>
		open({
			heading: ({ review }) => review.heading,
			request: () => ask("sidebarReview", { tab: null, choice, reviewer: knownName() }),
			content: (review, language) => reviewView(review, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	newCustomer: () =>
		open({
			heading: ({ newCustomer }) => newCustomer.heading,
			request: () => ask("sidebarNewCustomer"),
			content: (newCustomer, language) => newCustomerView(newCustomer, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	several: () =>
		open({
			heading: ({ several }) => several.heading,
			request: () => ask("sidebarSelected"),
			content: (selected, language) => severalView(selected, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	referrals: () =>
		open({
			heading: ({ tree }) => tree.view.heading,
			request: () => ask("sidebarReferrals"),
			content: (referrals, language) => referralsView(referrals, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	thinning: () =>
		open({
			heading: ({ thinning }) => thinning.heading,
			request: () => ask("sidebarThinning"),
			content: (thinning, language) => thinningView(thinning, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	share: (message) =>
		open(
			{
				heading: ({ share }) => share.heading,
				request: () => ask("sidebarShare"),
				content: (share, language) => shareView(share, language, go),
				elsewhere: ({ words }) => backButton(words, go),
			},
			message,
		),
	removal: () =>
		open({
			heading: ({ removal }) => removal.heading,
			request: () => ask("sidebarRemoval"),
			content: (removal, language) => removalView(removal, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
	removed: (message) =>
		open(
			{
				heading: ({ removal }) => removal.gone,
				request: async () => ({ ok: true, locale: currentLanguage().words.tag, view: null }),
				content: (_, { words }) => removedView(words),
				elsewhere: ({ words }) => backButton(words, go),
			},
			message,
		),
	begin: () =>
		open({
			heading: ({ begin }) => begin.heading,
			request: () => ask("sidebarSetUp", null),
			content: (setUp, language) => beginView(setUp, language, go),
			elsewhere: ({ words }) => backButton(words, go),
		}),
};

/** Elements that the menu adds to the page to open another view than home. */
const FIRST_VIEWS = { "share-first": () => go.share(), "removal-first": () => go.removal() };

/** Opens the first view once the page is loaded: what the menu adds comes after this script. */
export function begin(language: PageLanguage): void {
	setLanguage(language);
	const openFirst = () => {
		const requested = Object.entries(FIRST_VIEWS).find(([id]) => document.getElementById(id) !== null);
		void (requested?.[1] ?? go.home)();
	};
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", openFirst);
	else openFirst();
}
