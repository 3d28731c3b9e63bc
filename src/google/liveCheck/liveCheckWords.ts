import { moduleFor } from "../../i18n/registeredLanguages.ts";
import type { LiveCheckWords } from "../../i18n/words/liveCheck.ts";

export const liveCheckWords = (locale: string | null): LiveCheckWords => moduleFor(locale).liveCheck();
