import { en as both } from "../../i18n/both/en.ts";
import { en } from "../../i18n/page/en.ts";
import { pageLanguage } from "../../i18n/page/language.ts";
import { begin } from "./sidebar.ts";

begin(pageLanguage(both(), en()));
