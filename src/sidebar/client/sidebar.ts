import type { PageLanguage } from "../../i18n/pageLanguage.ts";
import { beginView } from "./begin/beginView.ts";
import { button } from "./controls/button.ts";
import { removalView, removedView } from "./file/removalView.ts";
import { shareView } from "./file/shareView.ts";
import { thinningView } from "./file/thinningView.ts";
import { homeView } from "./home/homeView.ts";
import { newCustomerView } from "./newCustomer/newCustomerView.ts";
import { openView } from "./openView.ts";
import { askServer } from "./page/askServer.ts";
import { backButton } from "./page/backButton.ts";
import { currentLanguage, setLanguage } from "./page/currentLanguage.ts";
import type { Navigation } from "./page/navigation.ts";
import { knownName, recallName } from "./page/reviewerField.ts";
import { referralsView } from "./referrals/referralsView.ts";
import { reviewView } from "./review/reviewView.ts";
import { setUpView } from "./setUp/setUpView.ts";
import { severalView } from "./several/severalView.ts";
import { whatIfView } from "./whatIf/whatIfView.ts";

const go: Navigation = {
	home: (message) =>
		openView(
			{
				heading: ({ sidebar }) => sidebar.title,
				request: () => askServer("sidebarHome"),
				content: (home, language) => {
					recallName(home.reviewer);
					return homeView(home, language, go);
				},
				// Most lists that cannot be read are put right in the set-up.
				wayOut: ({ words }) => button(words.sidebar.setUp.link, () => void go.setUp(null), { class: "link" }),
			},
			message,
		),
	setUp: (tab, message, at) =>
		openView(
			{
				heading: ({ sidebar }) => sidebar.setUp.heading,
				request: () => askServer("sidebarSetUp", tab),
				content: (setUp, language) => setUpView(setUp, language, go),
				wayOut: ({ words }) => backButton(words, go),
				at,
			},
			message,
		),
	whatIf: () =>
		openView({
			heading: ({ sidebar }) => sidebar.whatIf.heading,
			request: () => askServer("sidebarWhatIf", {}),
			content: (whatIf, language) => whatIfView(whatIf, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	review: (choice) =>
		openView({
			heading: ({ review }) => review.heading,
			request: () => askServer("sidebarReview", { tab: null, choice, reviewer: knownName() }),
			content: (review, language) => reviewView(review, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	newCustomer: () =>
		openView({
			heading: ({ newCustomer }) => newCustomer.heading,
			request: () => askServer("sidebarNewCustomer"),
			content: (newCustomer, language) => newCustomerView(newCustomer, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	several: () =>
		openView({
			heading: ({ several }) => several.heading,
			request: () => askServer("sidebarSelected"),
			content: (selected, language) => severalView(selected, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	referrals: () =>
		openView({
			heading: ({ tree }) => tree.view.heading,
			request: () => askServer("sidebarReferrals"),
			content: (referrals, language) => referralsView(referrals, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	thinning: () =>
		openView({
			heading: ({ thinning }) => thinning.heading,
			request: () => askServer("sidebarThinning"),
			content: (thinning, language) => thinningView(thinning, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	share: (message) =>
		openView(
			{
				heading: ({ share }) => share.heading,
				request: () => askServer("sidebarShare"),
				content: (share, language) => shareView(share, language, go),
				wayOut: ({ words }) => backButton(words, go),
			},
			message,
		),
	removal: () =>
		openView({
			heading: ({ removal }) => removal.heading,
			request: () => askServer("sidebarRemoval"),
			content: (removal, language) => removalView(removal, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	removed: (message) =>
		openView(
			{
				heading: ({ removal }) => removal.gone,
				request: async () => ({ ok: true, locale: currentLanguage().words.tag, view: null }),
				content: (_, { words }) => removedView(words),
				wayOut: ({ words }) => backButton(words, go),
			},
			message,
		),
	begin: () =>
		openView({
			heading: ({ begin }) => begin.heading,
			request: () => askServer("sidebarSetUp", null),
			content: (setUp, language) => beginView(setUp, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
};

/** Elements that the menu adds to the page to open another view than home. */
const FIRST_VIEWS = { "share-first": () => go.share(), "removal-first": () => go.removal() };

/** Opens the first view once the page is loaded: what the menu adds comes after this script. */
export function startPage(language: PageLanguage): void {
	setLanguage(language);
	const openFirst = () => {
		const requested = Object.entries(FIRST_VIEWS).find(([id]) => document.getElementById(id) !== null);
		void (requested?.[1] ?? go.home)();
	};
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", openFirst);
	else openFirst();
}
