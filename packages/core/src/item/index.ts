export { ageOfCertificate } from "./age-of-certificate.ts";
export { codeOfLanguage } from "./code-of-language.ts";
export { ITEM_FACTS, type ItemFacts, type PlayPlace } from "./item-facts.ts";
export { addressOf, LINK_SITES, linksOf, type ItemLinks, type LinkSite } from "./item-links.ts";
export { BASIC_FIELDS, ITEM_FIELDS, type ColumnMap, type ItemField } from "./item-fields.ts";
export { nounOf } from "./noun-of.ts";
export { itemOf, KINDS, type Item, type Kind } from "./item.ts";
export { quality } from "./quality.ts";
export { PERSONAL_FIELDS, type PersonalField, type PersonalMap } from "./personal-fields.ts";
