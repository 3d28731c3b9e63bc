import type { PageLanguage } from "../../i18n/pageLanguage.ts";
import type { PageWords } from "../../i18n/words.ts";
import { beginView } from "./begin/beginView.ts";
import { draft } from "./begin/draft.ts";
import { boardPageView, firstChoice } from "./boardPage/boardPageView.ts";
import { button } from "./controls/button.ts";
import { element } from "./controls/element.ts";
import { removalView, removedView } from "./file/removalView.ts";
import { shareView } from "./file/shareView.ts";
import { thinningView } from "./file/thinningView.ts";
import { homeView } from "./home/homeView.ts";
import { tierListView } from "./home/tierListView.ts";
import { helpView } from "./more/helpView.ts";
import { moreView } from "./more/moreView.ts";
import { newCustomerView } from "./newCustomer/newCustomerView.ts";
import { openView } from "./openView.ts";
import { askServer } from "./page/askServer.ts";
import { backButton } from "./page/backButton.ts";
import { currentLanguage, setLanguage } from "./page/currentLanguage.ts";
import { rememberFocus } from "./page/focusMemory.ts";
import { linkNames } from "./page/linkedText.ts";
import type { Navigation } from "./page/navigation.ts";
import { showPlaces } from "./page/placesBar.ts";
import { knownName, recallName } from "./page/reviewerField.ts";
import { planView } from "./plan/planView.ts";
import { referralsView } from "./referrals/referralsView.ts";
import { reviewView } from "./review/reviewView.ts";
import { setUpView } from "./setUp/setUpView.ts";
import { severalView } from "./several/severalView.ts";
import { whatIfView } from "./whatIf/whatIfView.ts";

/** The place to go back to from a view that is below it. */
let lastPlace: "home" | "plan" | "more" = "home";

const go: Navigation = {
	back: () => go[lastPlace](),
	plan: () => {
		lastPlace = "plan";
		return openView({
			heading: ({ sidebar }) => sidebar.plan.heading,
			request: () => askServer("sidebarPlan"),
			content: (plan, language) => planView(plan, language, go),
			wayOut: ({ words }) => setUpLink(words),
			place: "plan",
		});
	},
	more: () => {
		lastPlace = "more";
		return openView({
			heading: ({ sidebar }) => sidebar.places.more,
			request: () => askServer("sidebarMore"),
			content: (more, language) => moreView(more, language, go),
			wayOut: ({ words }) => setUpLink(words),
		});
	},
	tier: (place) =>
		openView({
			heading: ({ tierName }) => tierName(place),
			request: () => askServer("sidebarCustomers"),
			content: (listed, language) => tierListView(listed, place, language, go),
			wayOut: ({ words }) => backButton(words, go),
			place: "overview",
		}),
	help: () =>
		openView({
			heading: ({ sidebar }) => sidebar.links.help,
			request: async () => ({ ok: true, locale: currentLanguage().words.tag, view: null }),
			content: (_, language) => helpView(language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
	home: (message) => {
		lastPlace = "home";
		return openView(
			{
				heading: ({ sidebar }) => sidebar.title,
				request: () => askServer("sidebarHome"),
				content: (home, language) => {
					recallName(home.reviewer);
					return homeView(home, language, go);
				},
				wayOut: ({ words }) =>
					element(
						"span",
						{},
						button(words.begin.heading, () => void go.begin(), { class: "second" }),
						" ",
						setUpLink(words),
					),
				place: "overview",
			},
			message,
		);
	},
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
	review: (choice, customer) =>
		openView({
			heading: ({ review }) => review.heading,
			request: () =>
				askServer("sidebarReview", {
					tab: null,
					choice,
					reviewer: knownName(),
					...(customer === undefined ? {} : { customer }),
				}),
			content: (review, language) => reviewView(review, language, go),
			wayOut: ({ words }) => backButton(words, go),
			place: "review",
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
	boardPage: () =>
		openView({
			heading: ({ boardPage }) => boardPage.heading,
			request: () => askServer("sidebarSharedBoard", firstChoice(currentLanguage())),
			content: (page, language) => boardPageView(page, language, go),
			wayOut: ({ words }) => backButton(words, go),
		}),
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
				place: null,
			},
			message,
		),
	begin: () =>
		openView({
			heading: ({ begin }) => begin.heading,
			request: () => askServer("sidebarFirstLook", draft().answers),
			content: (look, language) => beginView(look, language, go),
			wayOut: ({ words }) => backButton(words, go),
			place: "overview",
		}),
};

/** Most lists that cannot be read are put right in the set-up. */
const setUpLink = ({ sidebar }: PageWords) =>
	button(sidebar.links.setUp, () => void go.setUp(null), { class: "link" });

/** Elements that the menu adds to the page to open another view than home. */
const FIRST_VIEWS = {
	"review-first": () => go.review(null),
	"plan-first": () => go.plan(),
	"newCustomer-first": () => go.newCustomer(),
	"whatIf-first": () => go.whatIf(),
	"setUp-first": () => go.setUp(null),
	"share-first": () => go.share(),
	"begin-first": () => go.begin(),
	"help-first": () => go.help(),
	"removal-first": () => go.removal(),
};

/** Opens the first view once the page is loaded: what the menu adds comes after this script. */
export function startPage(language: PageLanguage): void {
	setLanguage(language);
	linkNames(language.words, go);
	showPlaces(language.words, go);
	rememberFocus();
	const openFirst = () => {
		const requested = Object.entries(FIRST_VIEWS).find(([id]) => document.getElementById(id) !== null);
		void (requested?.[1] ?? go.home)();
	};
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", openFirst);
	else openFirst();
}
