import type { Filters } from "@moodreel/core";
import { codeOfLanguage } from "@moodreel/core/item";
import type { Command } from "commander";
import { collect } from "./collect.ts";
import { ageOption } from "./age-option.ts";
import { numberWithin, wholeNumber } from "./numbers.ts";

export interface FilterOptions {
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly minRating?: number;
  readonly minVotes?: number;
  readonly maxRuntime?: number;
  readonly maxAge?: number;
  readonly language?: readonly string[];
  readonly certificate?: readonly string[];
  readonly country?: readonly string[];
  readonly series?: readonly string[];
  readonly withPerson?: readonly string[];
  readonly withGenre?: readonly string[];
  readonly withoutGenre?: readonly string[];
  readonly exclude?: readonly string[];
  readonly includeErotica?: boolean;
}

/** Adds the filters of library and REST, one option each. */
export function addFilterOptions(command: Command): Command {
  return command
    .optionsGroup("Filters:")
    .option("--year-from <year>", "of this year or newer", wholeNumber(1000, 3000))
    .option("--year-to <year>", "of this year or older", wholeNumber(1000, 3000))
    .option("--min-rating <0-10>", "rated at least this", numberWithin(0, 10))
    .option("--min-votes <n>", "rated by at least so many", wholeNumber(0, 1_000_000_000))
    .option("--max-runtime <minutes>", "not longer", wholeNumber(1, 100_000))
    .option("--max-age <age>", "for this age or younger: years, or a certificate such as PG-13", ageOption)
    .option(
      "--language <language>",
      "in this language, such as en or English; repeat for any of several",
      collect,
    )
    .option("--certificate <code>", "with this one, such as PG; repeat for any of several", collect)
    .option("--country <country>", "from this country; repeat for any of several", collect)
    .option("--series <name>", "of this series or collection; repeat for any of several", collect)
    .option("--with-person <name>", "with this person; repeat for all of several", collect)
    .option("--with-genre <genre>", "with this genre; repeat for all of several", collect)
    .option("--without-genre <genre>", "without this genre; repeatable", collect)
    .option("--exclude <id>", "without this item; repeatable", collect)
    .option("--include-erotica", "also erotica, which else comes only where its genre is asked for")
    .optionsGroup("Output:");
}

/** As the library takes them. */
export function filtersOf(options: FilterOptions): Filters {
  const { yearFrom, yearTo, minRating, minVotes, maxRuntime, maxAge, exclude } = options;
  return {
    yearFrom,
    yearTo,
    minRating,
    minVotes,
    maxRuntime,
    maxAge,
    languages: options.language?.map((name) => codeOfLanguage(name) ?? name),
    certificates: options.certificate,
    countries: options.country,
    series: options.series,
    withPeople: options.withPerson,
    withGenres: options.withGenre,
    withoutGenres: options.withoutGenre,
    exclude,
  };
}
