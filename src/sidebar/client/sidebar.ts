import { backButton } from "./backButton.ts";
import { button } from "./button.ts";
import type { Go } from "./go.ts";
import { homeView } from "./home/homeView.ts";
import { open } from "./open.ts";
import { ask } from "./server.ts";
import { setUpView } from "./setUp/setUpView.ts";
import { whatIfView } from "./whatIf/whatIfView.ts";

const go: Go = {
	home: (message) =>
		open(
			{
				heading: ({ sidebar }) => sidebar.title,
				request: () => ask("sidebarHome"),
				content: (home, language) => homeView(home, language, go),
				// A list that cannot be read is most often cured there.
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
};

void go.home();
