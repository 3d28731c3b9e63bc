import { da } from "../../i18n/da/sidebar.ts";
import { da as both } from "../../i18n/da/tiers.ts";
import { pageLanguage } from "../../i18n/pageLanguage.ts";
import { begin } from "./sidebar.ts";

begin(pageLanguage(both(), da()));
