import { da as both } from "../../i18n/both/da.ts";
import { da } from "../../i18n/page/da.ts";
import { pageLanguage } from "../../i18n/page/language.ts";
import { begin } from "./sidebar.ts";

begin(pageLanguage(both(), da()));
