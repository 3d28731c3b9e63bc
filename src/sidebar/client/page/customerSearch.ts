import type { ListedCustomer } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import { plainName } from "../../../tiering/referral/plainName.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { tierChip } from "../controls/tierChip.ts";
import { askServer } from "./askServer.ts";
import { failureText } from "./failureText.ts";

/** More would push everything else out of sight. */
const MAX_SHOWN = 8;
/** Typing faster than this is one search. */
const WAIT_MS = 120;

interface Named {
	readonly plain: string;
	readonly listed: ListedCustomer;
}

/**
 * A field that finds customers by a part of their name. The names are fetched when it is first used, so that a view opens as fast
 * without them; then each letter searches here.
 *
 * @param pick called with the customer who is chosen, by mouse or by Enter.
 */
export function customerSearch(words: PageWords, pick: (customer: CustomerRef) => void): HTMLElement {
	const texts = words.sidebar.find;
	const list = element("ul", {
		id: "find-list",
		class: "matches",
		role: "listbox",
		"aria-label": texts.matches,
	});
	const said = element("p", { id: "find-said", class: "quiet", "aria-live": "polite" });
	const input = element("input", {
		id: "find",
		type: "text",
		role: "combobox",
		autocomplete: "off",
		"aria-autocomplete": "list",
		"aria-controls": list.id,
		"aria-expanded": "false",
	});
	list.hidden = true;
	let names: Promise<readonly Named[] | string> | null = null;
	let shown: readonly ListedCustomer[] = [];
	let at = -1;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const load = () => {
		names ??= customerNames(words).then((loaded) => {
			// Ask again at the next letter after a failure.
			if (typeof loaded === "string") names = null;
			return loaded;
		});
		return names;
	};
	const mark = (index: number) => {
		at = index;
		[...list.children].forEach((option, position) => {
			option.setAttribute("aria-selected", String(position === at));
			if (position === at) option.scrollIntoView({ block: "nearest" });
		});
		if (at < 0) input.removeAttribute("aria-activedescendant");
		else input.setAttribute("aria-activedescendant", `find-${at}`);
	};
	const show = (customers: readonly ListedCustomer[], message: string) => {
		shown = customers.slice(0, MAX_SHOWN);
		list.replaceChildren(...shown.map((customer, index) => optionFor(customer, index)));
		list.hidden = shown.length === 0;
		input.setAttribute("aria-expanded", String(!list.hidden));
		said.textContent = message;
		mark(-1);
		if (!list.hidden) list.scrollIntoView({ block: "nearest" });
	};
	const optionFor = ({ customer, tier }: ListedCustomer, index: number) => {
		const option = element(
			"li",
			{ id: `find-${index}`, role: "option", "aria-selected": "false" },
			element("span", {}, customer.name),
			tierChip(tier.place, words, tier.isProvisional),
		);
		// Before the field loses the focus, which would close the list.
		option.addEventListener("mousedown", (event) => event.preventDefault());
		option.addEventListener("click", () => choose(index));
		return option;
	};
	const choose = (index: number) => {
		const chosen = shown[index];
		if (chosen === undefined) return;
		show([], "");
		pick(chosen.customer);
	};
	const search = async () => {
		const typed = input.value.trim();
		if (typed === "") return show([], "");
		if (said.textContent === "") said.textContent = words.sidebar.loading;
		const loaded = await load();
		if (typed !== input.value.trim()) return;
		if (typeof loaded === "string") return show([], loaded);
		const found = matching(loaded, searchable(typed));
		const more = found.length - MAX_SHOWN;
		show(
			found,
			found.length === 0
				? texts.nobody(typed)
				: texts.found(found.length) + (more > 0 ? ` ${words.sidebar.more(more)}.` : ""),
		);
	};
	input.addEventListener("focus", () => void load());
	input.addEventListener("blur", () => show([], ""));
	input.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(() => void search(), WAIT_MS);
	});
	input.addEventListener("keydown", (event) => {
		const { key } = event;
		const isOpen = !list.hidden;
		if (isOpen && (key === "ArrowDown" || key === "ArrowUp")) {
			const step = key === "ArrowDown" ? 1 : -1;
			const next = at < 0 && step < 0 ? shown.length - 1 : (at + step + shown.length) % shown.length;
			mark(next);
		} else if (key === "Enter" && isOpen) choose(Math.max(0, at));
		else if (key === "Escape" && (isOpen || input.value !== "")) {
			input.value = "";
			show([], "");
		} else return;
		event.preventDefault();
	});
	return element("div", { class: "find" }, field(texts.label, input, list, said));
}

/** The customers of the list with their names made comparable once, or the sentence that says why there are none. */
async function customerNames(words: PageWords): Promise<readonly Named[] | string> {
	try {
		const reply = await askServer("sidebarCustomers");
		if (!reply.ok) return reply.message;
		return reply.view.customers.map((listed) => ({ plain: searchable(listed.customer.name), listed }));
	} catch (error) {
		return failureText(error, words);
	}
}

/** Letters and signs that many keyboards lack, as people type them instead. */
const TYPED_AS: Readonly<Record<string, string>> = {
	ø: "o",
	æ: "ae",
	œ: "oe",
	ß: "ss",
	ł: "l",
	đ: "d",
	"’": "'",
	"‘": "'",
};

/** A name as it is searched for: "ostby" finds "Østby", and "bo's" finds "Bo’s". */
const searchable = (name: string) => plainName(name).replace(/[øæœßłđ’‘]/g, (letter) => TYPED_AS[letter]!);

/** Those whose name begins with it come first, then those with a word that does, then the others that contain it. */
function matching(names: readonly Named[], typed: string): ListedCustomer[] {
	const ranked: ListedCustomer[][] = [[], [], []];
	for (const { plain, listed } of names) {
		const position = plain.indexOf(typed);
		if (position < 0) continue;
		const rank = position === 0 ? 0 : plain.includes(` ${typed}`) ? 1 : 2;
		ranked[rank]!.push(listed);
	}
	return ranked.flat();
}
