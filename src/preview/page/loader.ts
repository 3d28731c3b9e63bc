import { element } from "./element.ts";

/** What `pageAssets.ts` tells the loader, as attributes of its script element. */
export interface LoaderData {
	/** The size of the compressed program, in bytes. A host need not tell it. */
	readonly bytes: string;
	/** The words for each language, as JSON. */
	readonly words: string;
}

/** The words of the loader for each language, by its two letters. */
export type LoaderWords = Readonly<Record<string, { readonly loading: string; readonly notLoaded: string }>>;

/** Loads the page's program, which is large, and shows how much of it is there. */
async function load({ bytes }: LoaderData, bar: HTMLProgressElement): Promise<void> {
	const { ok, status, body } = await fetch("program.bin");
	if (!ok || !body) throw new Error(`The program could not be loaded: ${status}.`);
	bar.max = Number(bytes);
	bar.value = 0;
	const counted = body.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(part, next) {
				bar.value += part.length;
				next.enqueue(part);
			},
		}),
	);
	const program = await new Response(counted.pipeThrough(new DecompressionStream("gzip"))).blob();
	// from now on nobody knows how long it takes
	bar.removeAttribute("value");
	const script = document.createElement("script");
	script.src = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
	script.addEventListener("load", () => URL.revokeObjectURL(script.src));
	document.head.append(script);
}

const data = { ...document.currentScript?.dataset } as unknown as LoaderData;
const words = JSON.parse(data.words) as LoaderWords;
const { loading, notLoaded } = words[navigator.language.slice(0, 2)] ?? words.en!;
const bar = element<HTMLProgressElement>("progress");
element("loading-text").textContent = loading;
bar.ariaLabel = loading;
load(data, bar).catch(() => {
	bar.hidden = true;
	element("loading-text").textContent = notLoaded;
});
