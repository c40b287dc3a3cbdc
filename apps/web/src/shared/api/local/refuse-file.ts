import { ApiFailure } from "../api-failure.ts";

/** Files of one's own are read by Moodreel on one's own computer only. */
export async function refuseFile(): Promise<never> {
  throw new ApiFailure(
    "unsupported",
    "This page reads no files of yours: without a server there is nothing that could. Run Moodreel on your computer to bring your own films and ratings.",
    400,
  );
}
