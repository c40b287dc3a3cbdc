import { ageOfCertificate } from "@moodreel/core/item";
import { InvalidArgumentError } from "commander";

/** Years from 0 to 18, or a certificate that says them. */
export function ageOption(value: string): number {
  const age = ageOfCertificate(value);
  if (age === null || /^\s*[-–−]/.test(value) || (/^\s*\d+\s*$/.test(value) && Number(value) > 18)) {
    throw new InvalidArgumentError("Give an age from 0 to 18, or a certificate such as PG-13.");
  }
  return age;
}
