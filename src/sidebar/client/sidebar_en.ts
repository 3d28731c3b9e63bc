import { en } from "../../i18n/en/sidebar.ts";
import { en as both } from "../../i18n/en/tiers.ts";
import { pageLanguage } from "../../i18n/pageLanguage.ts";
import { begin } from "./sidebar.ts";

begin(pageLanguage(both(), en()));
